#include "ui/views/frame/picture_table_look.h"

#include "ui/kit/elide.h"
#include "ui/kit/heading_lines.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <numeric>

namespace tandem {

namespace {

constexpr int row_height = 36, side_margin = 9, above_and_below = 8, ring_width = 3;  // px at 100 %
constexpr int least_column = 90, longest_word = 180, rows_measured = 60, most_lines = 3;

QStringList lines_of(const QString& text, const QFont& with, int width) {
    QTextLayout layout(text, with);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most_lines) {
            lines.append(elided(text.mid(line.textStart()), QFontMetrics(with), width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QString words_of(const QModelIndex& index) {
    return index.data(Qt::DisplayRole).toString().simplified();
}

class Cells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect& box = option.rect;
        painter->save();
        if (selected)
            painter->fillRect(box, t.sel);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line);
        const QFont with = font(TextStyle::secondary);
        painter->setFont(with);
        painter->setPen(selected ? t.on_sel : index.column() == 0 ? t.text : t.text2);
        const QStringList lines = lines_of(words_of(index), with, box.width() - 2 * px(side_margin));
        const int height = QFontMetrics(with).height();
        int y = box.center().y() - height * static_cast<int>(lines.size()) / 2;
        for (const QString& line : lines) {
            painter->drawText(QRect(box.left() + px(side_margin), y, box.width(), height), Qt::AlignVCenter,
                              line);
            y += height;
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setRenderHint(QPainter::Antialiasing);
            const double inset = px(ring_width) / 2.0 + 0.5;
            painter->setPen(QPen(selected && t.on_sel != t.text ? t.on_sel : t.focus, px(ring_width)));
            painter->drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset - 1), px(4), px(4));
        }
        painter->restore();
    }

    // Of one line while the cell has no width yet, as wide as all its words.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QFont with = font(TextStyle::secondary);
        const QFontMetrics metrics(with);
        const QString words = words_of(index);
        const int whole = metrics.horizontalAdvance(words) + 2 * px(side_margin) + 2;
        if (whole <= option.rect.width() || option.rect.isEmpty())
            return {whole, px(row_height)};
        const auto lines = lines_of(words, with, option.rect.width() - 2 * px(side_margin)).size();
        return {whole, std::max(px(row_height),
                                metrics.height() * static_cast<int>(lines) + 2 * px(above_and_below))};
    }
};

}  // namespace

PictureTableLook::PictureTableLook(QTableView& table) : QObject(&table), table_(table) {
    table.setItemDelegate(new Cells(&table));
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setCornerButtonEnabled(false);
    table.viewport()->installEventFilter(this);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &PictureTableLook::fit_rows);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &PictureTableLook::fit);
    connect(&Theme::instance(), &Theme::changed, this, &PictureTableLook::fit);
    fit();
}

void PictureTableLook::fit() {
    table_.verticalHeader()->setMinimumSectionSize(px(row_height));
    table_.verticalHeader()->setDefaultSectionSize(px(row_height));
    table_.setProperty("own_focus_ring", table_.model()->rowCount() > 0);  // the delegate rings the cell
    measure();
    fit_columns();
    fit_rows();
}

void PictureTableLook::measure() {
    const QAbstractItemModel& model = *table_.model();
    const QFontMetrics heading(font(TextStyle::secondary_strong));
    const QStyleOptionViewItem option;
    const QFontMetrics metrics(font(TextStyle::secondary));
    natural_.assign(static_cast<std::size_t>(model.columnCount()), 0);
    least_ = natural_;
    for (int column = 0; column < model.columnCount(); ++column) {
        int widest = least_heading_width(model.headerData(column, Qt::Horizontal).toString(), heading) +
                     2 * px(side_margin);
        int word = px(least_column) - 2 * px(side_margin);
        for (int row = 0, last = std::min(model.rowCount(), rows_measured); row < last; ++row) {
            const QModelIndex cell = model.index(row, column);
            widest = std::max(widest, table_.itemDelegate()->sizeHint(option, cell).width());
            word = std::max(word, widest_word(words_of(cell), metrics));
        }
        natural_[static_cast<std::size_t>(column)] = widest;
        least_[static_cast<std::size_t>(column)] = std::min(word, px(longest_word)) + 2 * px(side_margin);
    }
}

// Short columns get what they need; the long ones share the rest, and the longest takes what is over. Where
// there is too little even for their longest words the table scrolls sideways.
void PictureTableLook::fit_columns() {
    if (natural_.empty())
        return;
    // The widest any column may be for all to fit.
    const auto widths_up_to = [&](int most) {
        std::vector<int> widths = natural_;
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(std::min(widths[i], most), std::min(widths[i], least_[i]));
        return widths;
    };
    const auto sum = [](const std::vector<int>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0);
    };
    const int room = table_.viewport()->width();
    int fits = 0;
    for (int too_wide = *std::max_element(natural_.begin(), natural_.end()) + 1; too_wide - fits > 1;) {
        const int tried = fits + (too_wide - fits) / 2;
        (sum(widths_up_to(tried)) <= room ? fits : too_wide) = tried;
    }
    std::vector<int> widths = widths_up_to(fits);
    if (const int over = room - sum(widths); over > 0)
        *std::max_element(widths.begin(), widths.end()) += over;
    for (std::size_t i = 0; i < widths.size(); ++i)
        table_.setColumnWidth(static_cast<int>(i), widths[i]);
}

void PictureTableLook::fit_rows() {
    const QAbstractItemModel& model = *table_.model();
    QStyleOptionViewItem option;
    int row = std::max(0, table_.rowAt(0));
    for (int y = table_.rowViewportPosition(row); row < model.rowCount() && y < table_.viewport()->height();
         ++row) {
        int height = px(row_height);
        for (int column = 0; column < model.columnCount(); ++column) {
            option.rect = QRect(0, 0, table_.columnWidth(column), px(row_height));
            height =
                std::max(height, table_.itemDelegate()->sizeHint(option, model.index(row, column)).height());
        }
        if (height != table_.rowHeight(row))
            table_.setRowHeight(row, height);
        y += height;
    }
}

void PictureTableLook::paint_nothing() {
    QPainter painter(table_.viewport());
    painter.setPen(tokens().text2);
    painter.setFont(font(TextStyle::body));
    painter.drawText(table_.viewport()->rect().adjusted(px(side_margin), px(12), 0, 0),
                     Qt::AlignLeft | Qt::AlignTop, tr_text("Nothing to list yet."));
}

bool PictureTableLook::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fit_columns();
        fit_rows();
    } else if (event->type() == QEvent::Paint && table_.model()->rowCount() == 0) {
        paint_nothing();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace tandem
