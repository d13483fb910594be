#include "ui/views/reports/section_list.h"

#include "ui/kit/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace tandem {

namespace {

// px at 100 %
constexpr int least_row = 28, around_words = 8, around_list = 8, least_words = 80;

}  // namespace

SectionList::SectionList(QWidget* parent) : QListWidget(parent) {
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideNone);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, &SectionList::fit);
}

// What a delegate leaves for the words beside the box and the mark.
int SectionList::row_height(int row, int width) const {
    const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
                    style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    const int margins = 4 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    const int mark = item(row)->icon().isNull() ? 0 : iconSize().width() + margins / 2;
    const int room = std::max(width - box - mark - margins - px(4), px(least_words));
    const QRect words =
        QFontMetrics(font()).boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, item(row)->text());
    return std::max(px(least_row), words.height() + px(around_words));
}

int SectionList::heightForWidth(int width) const {
    int height = px(around_list);
    for (int row = 0; row < count(); ++row)
        height += row_height(row, width);
    return height;
}

QSize SectionList::sizeHint() const {
    return {px(200), heightForWidth(std::max(width(), px(200)))};
}

void SectionList::fit() {
    const QSignalBlocker quiet(this);  // a height is no change of what is chosen
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint({0, row_height(row, viewport()->width())});
    updateGeometry();
}

void SectionList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

}  // namespace tandem
