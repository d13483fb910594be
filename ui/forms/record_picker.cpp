#include "ui/forms/record_picker.h"

#include "ui/kit/elide.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int picker_width = 460, most_rows = 8, row_height = 30, margin = 8;

// A name too long for its line is cut between words.
class Names : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const QStyle& style = *option->widget->style();
        const int room = style.subElementRect(QStyle::SE_ItemViewItemText, option, option->widget).width();
        const int beside = style.pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
        option->text = elided(option->text, option->fontMetrics, room - 2 * beside);
    }
};

}  // namespace

RecordPicker::RecordPicker(const QString& name, const QString& placeholder, Find find,
                           const QString& add_words, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      find_(std::move(find)),
      add_words_(add_words),
      search_(new SearchField(name + QStringLiteral("_search"), placeholder, this)),
      list_(new QListWidget(this)) {
    setObjectName(name);
    setAccessibleName(placeholder);
    setAttribute(Qt::WA_DeleteOnClose);
    list_->setObjectName(name + QStringLiteral("_list"));
    list_->setAccessibleName(placeholder);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setIconSize({px(16), px(16)});
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setItemDelegate(new Names(list_));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(margin), px(margin), px(margin), px(margin));
    layout->setSpacing(px(margin));
    layout->addWidget(search_);
    layout->addWidget(list_);
    setFocusProxy(search_);
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &RecordPicker::fill);
    connect(list_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(list_->row(item)); });
    fill();
}

void RecordPicker::open_under(const QWidget* anchor) {
    const int height = px(margin) * 3 + search_->sizeHint().height() + px(row_height) * most_rows;
    const QRect room = anchor->screen()->availableGeometry();
    resize(std::min(px(picker_width), room.width()), height);
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + px(4)));
    if (place.y() + height > room.bottom())
        place.setY(std::max(room.top(), anchor->mapToGlobal(QPoint(0, -px(4))).y() - height));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    search_->setFocus(Qt::PopupFocusReason);
}

void RecordPicker::fill() {
    const QString words = search_->text().trimmed();
    found_ = find_(words);
    list_->clear();
    const auto add = [this](const QIcon& sign, const QString& text) {
        auto* item = new QListWidgetItem(sign, text, list_);
        item->setSizeHint({0, px(row_height)});
    };
    for (const LinkChoice& choice : found_)
        add(icon(choice.icon),
            choice.code.isEmpty() ? choice.words : choice.code + QStringLiteral("  ") + choice.words);
    if (!words.isEmpty() && !add_words_.isEmpty())
        add(icon(Icon::plus), add_words_.arg(words));
    if (list_->count() == 0) {
        add({}, tr_text("Nothing found."));
        list_->item(0)->setFlags(Qt::NoItemFlags);
    }
    list_->setCurrentRow(0);
}

void RecordPicker::take(int row) {
    if (row < 0 || !(list_->item(row)->flags() & Qt::ItemIsEnabled))
        return;
    const auto place = static_cast<std::size_t>(row);
    if (place < found_.size())
        Q_EMIT picked(found_[place].value);
    else
        Q_EMIT add_wanted(search_->text().trimmed());
    close();
}

bool RecordPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            list_->setCurrentRow(std::min(list_->currentRow() + 1, list_->count() - 1));
            return true;
        case Qt::Key_Up:
            list_->setCurrentRow(std::max(list_->currentRow() - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take(list_->currentRow());
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            return QFrame::eventFilter(watched, event);
    }
}

void RecordPicker::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().raised);
    painter.setPen(QPen(tokens().control, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace tandem
