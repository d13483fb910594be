#include "ui/views/frame/record_table.h"

#include "ui/kit/heading_lines.h"
#include "ui/kit/theme.h"
#include "ui/models/record_delegate.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <numeric>

namespace tandem {

namespace {

constexpr int row_height = 36, header_height = 40;
constexpr int good_title = 280, most_in_one_line = 300, least_title = 200, narrow_title = 126,
              heading_margins = 22, sort_mark = 20;
constexpr int most_compact = 200, least_text = 110, two_words = 104;
constexpr int measured_rows = 40, longest_word = 180;
constexpr int generous_lines = 16, few_records = 40;

// A sentence behind a symbol, which wraps; the state of a record is one word or two.
bool says_with_a_status(const Column& column) {
    return column.status && column.field != "status";
}

int title_of(const RecordModel& model) {
    const auto& columns = model.columns();
    const auto found =
        std::find_if(columns.begin(), columns.end(), [](const Column& column) { return column.width == 0; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

}  // namespace

RecordTable::RecordTable(const QString& name, RecordModel& model, QWidget* parent)
    : QTableView(parent),
      model_(model),
      title_column_(title_of(model)),
      chosen_widths_(model.columns().size(), 0),
      natural_widths_(model.columns().size(), 0),
      whole_widths_(model.columns().size(), 0),
      word_widths_(model.columns().size(), 0),
      mark_widths_(model.columns().size(), 0),
      delegate_(new RecordDelegate(title_column_, this)) {
    setObjectName(name);
    setModel(&model);
    setItemDelegate(delegate_);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setProperty("own_focus_ring", true);  // the delegate rings the cell
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setObjectName(name + QStringLiteral("_header"));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    for (int column = 0; column < model.columnCount(); ++column)
        setColumnHidden(column, model.columns()[static_cast<std::size_t>(column)].hidden_at_first);

    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int now) {
        if (fitting_ || column == title_column_ || now == 0)
            return;
        chosen_widths_[static_cast<std::size_t>(column)] = now * 100 / px(100);
        fit_columns();
    });
    connect(&model, &RecordModel::refiltered, this, [this] {
        // The widths are those of the few rows that a filter had left, or of none.
        if (std::min(model_.rowCount(), measured_rows) > measured_) {
            fit();
        } else {
            span_headings();
            fit_rows();
        }
        Q_EMIT selection_changed();  // what the filter takes away is not chosen any more
    });
    // By wheel or by hand: from there on the list stands where somebody wants it.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { to_show_ = 0; });
    const auto restyle = [this] {
        verticalHeader()->setDefaultSectionSize(px(row_height));
        verticalHeader()->setMinimumSectionSize(px(row_height));
        horizontalHeader()->setFixedHeight(px(header_height));
        horizontalHeader()->setFont(tandem::font(TextStyle::secondary_strong));
        fit();
    };
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, restyle);
}

std::vector<int> RecordTable::shown_columns() const {
    std::vector<int> columns;
    for (int place = 0; place < model_.columnCount(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

void RecordTable::fit() {
    measure_columns();
    fit_columns();
    span_headings();
    fit_rows();
}

int RecordTable::heading_width(int column) const {
    const QFontMetrics metrics(tandem::font(TextStyle::secondary_strong));
    const bool sorted = horizontalHeader()->sortIndicatorSection() == column;
    return least_heading_width(model_.columns()[static_cast<std::size_t>(column)].heading, metrics) +
           px(heading_margins) + (sorted ? px(sort_mark) : 0);
}

// Dates, numbers, choices and marks are short, and half a word of them says nothing: they are shown whole.
bool RecordTable::is_compact(int column) const {
    const Column& shown = model_.columns()[static_cast<std::size_t>(column)];
    if (shown.status || shown.coes || shown.phase || shown.mechanism || shown.right || shown.field == "code")
        return true;
    const FieldDef* field = model_.field_of(column);
    return field != nullptr && (field->kind == Kind::Date || field->kind == Kind::Choice ||
                                field->kind == Kind::Key || field->kind == Kind::Flag);
}

// Texts, sentences behind a symbol, and choices without a mark ("Pregnancy and maternity").
bool RecordTable::may_wrap(int column) const {
    const Column& shown = model_.columns()[static_cast<std::size_t>(column)];
    const FieldDef* field = model_.field_of(column);
    const bool is_choice = field != nullptr && (field->kind == Kind::Choice || field->kind == Kind::Key);
    return says_with_a_status(shown) || !is_compact(column) ||
           (is_choice && !shown.status && !shown.coes && !shown.phase && !shown.mechanism);
}

// In which a text can be read on two lines, and no word of it breaks; 0 for what is only shown whole.
int RecordTable::least_width(int column) const {
    const int word = word_widths_[static_cast<std::size_t>(column)];
    if (!may_wrap(column))
        return 0;
    return is_compact(column) ? word : std::max(px(least_text), word);
}

// As wide as the first records need, a text no wider than its column says.
void RecordTable::measure_columns() {
    natural_widths_.assign(model_.columns().size(), 0);
    mark_widths_ = word_widths_ = whole_widths_ = natural_widths_;
    const QFontMetrics metrics(tandem::font(TextStyle::secondary));
    measured_ = std::min(model_.rowCount(), measured_rows);
    const QStyleOptionViewItem option;
    const QFontMetrics heading_metrics(tandem::font(TextStyle::secondary_strong));
    for (const int column : shown_columns()) {
        int widest = 0, word = 0, marks = 0;
        for (int row = 0; row < measured_; ++row) {
            if (model_.id_at(row) == 0)
                continue;
            const QModelIndex cell = model_.index(row, column);
            widest = std::max(widest, delegate_->sizeHint(option, cell).width());
            marks = std::max(marks, RecordDelegate::marks_width(cell));
            if (may_wrap(column))
                word = std::max(word, RecordDelegate::marks_width(cell) +
                                          widest_word(RecordDelegate::painted_words(cell), metrics));
        }
        const QString& heading = model_.columns()[static_cast<std::size_t>(column)].heading;
        mark_widths_[static_cast<std::size_t>(column)] = marks + px(heading_margins);
        whole_widths_[static_cast<std::size_t>(column)] =
            std::max(widest, heading_metrics.horizontalAdvance(heading) + 1 + px(heading_margins));
        if (column == title_column_)
            continue;
        word_widths_[static_cast<std::size_t>(column)] =
            std::min({widest, word + px(heading_margins), px(longest_word)});
        const int most =
            px(is_compact(column) ? most_compact : model_.columns()[static_cast<std::size_t>(column)].width);
        natural_widths_[static_cast<std::size_t>(column)] =
            std::max(heading_width(column), std::min(widest, most));
    }
}

int RecordTable::wanted_width(int column) const {
    const int chosen = chosen_widths_[static_cast<std::size_t>(column)];
    const int natural = natural_widths_[static_cast<std::size_t>(column)];
    if (chosen > 0)
        return px(chosen);
    return natural > 0 ? natural : px(model_.columns()[static_cast<std::size_t>(column)].width);
}

// What the title does not need goes to columns that break their words: first to those that need least to say
// all on one line, then to the others in the order they are shown.
void RecordTable::share_slack(const std::vector<int>& shown, std::vector<int>& widths, int& left) const {
    const int title = std::max(px(good_title), whole_widths_[static_cast<std::size_t>(title_column_)]);
    std::vector<std::pair<int, std::size_t>> wanting;  // px, place
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const int whole = whole_widths_[static_cast<std::size_t>(shown[i])];
        const bool chosen = chosen_widths_[static_cast<std::size_t>(shown[i])] > 0;
        if (shown[i] != title_column_ && !chosen && whole > widths[i])
            wanting.emplace_back(whole - widths[i], i);
    }
    std::sort(wanting.begin(), wanting.end());
    for (const auto& [more, place] : wanting) {
        const bool one_line = widths[place] + more <= px(most_in_one_line);
        const int given = std::clamp(left - (one_line ? px(good_title) : title), 0, more);
        if (one_line && given < more)
            continue;  // it would break its words all the same
        widths[place] += given;
        left -= given;
    }
}

// The title takes what is left: first a column whose mark says enough gives up its words, then texts shrink
// to what they can be read in on two lines, then the title itself, then the phases give up their words, and
// only then the table scrolls sideways: no word of usual length breaks.
void RecordTable::fit_columns() {
    if (fitting_)
        return;
    fitting_ = true;
    const std::vector<int> shown = shown_columns();
    std::vector<int> widths;
    int left = viewport()->width();
    for (const int column : shown) {
        widths.push_back(column == title_column_ ? 0 : wanted_width(column));
        left -= widths.back();
    }
    const auto fixed = [&](std::size_t place) {
        return shown[place] == title_column_ || chosen_widths_[static_cast<std::size_t>(shown[place])] > 0;
    };
    if (title_column_ >= 0) {
        const auto drop_words = [&](int title, const auto& may) {
            for (std::size_t i = 0; i < shown.size() && left < title; ++i) {
                const auto column = static_cast<std::size_t>(shown[i]);
                const int marked = std::max(mark_widths_[column], heading_width(shown[i]));
                if (!fixed(i) && may(model_.columns()[column]) && widths[i] > marked) {
                    left += widths[i] - marked;
                    widths[i] = marked;
                }
            }
        };
        drop_words(px(good_title), [](const Column& column) { return !!column.coes; });
        // Two short words behind a symbol gain nothing by a second line.
        const auto is_short = [&](int column) {
            return is_compact(column) && whole_widths_[static_cast<std::size_t>(column)] <= px(two_words);
        };
        std::vector<int> spare(shown.size(), 0);
        for (std::size_t i = 0; i < shown.size(); ++i)
            if (const int least = least_width(shown[i]); !fixed(i) && least > 0 && !is_short(shown[i]))
                spare[i] = std::max(0, widths[i] - std::max(least, heading_width(shown[i])));
        const int all_spare = std::accumulate(spare.begin(), spare.end(), 0);
        const int needed = std::clamp(px(least_title) - left, 0, all_spare);
        for (std::size_t i = 0; needed > 0 && i < shown.size(); ++i) {
            const int given = (spare[i] * needed + all_spare - 1) / all_spare;
            left += given;
            widths[i] -= given;
        }
        drop_words(px(narrow_title), [](const Column& column) { return !!column.phase; });
        if (left > px(good_title))
            share_slack(shown, widths, left);
    }
    for (std::size_t i = 0; i < shown.size(); ++i)
        setColumnWidth(shown[i], shown[i] == title_column_ ? std::max(left, px(narrow_title)) : widths[i]);
    fitting_ = false;
}

void RecordTable::fit_height() {
    fit_rows();
}

// Of the rows, where there is room for all the table may have.
int RecordTable::room_for_rows() const {
    const int around = height() - viewport()->height();
    return room_ ? std::max(0, room_() - around) : viewport()->height();
}

void RecordTable::fit_rows() {
    if (title_column_ < 0 || model_.rowCount() == 0 || isColumnHidden(title_column_))
        return;
    const int room = room_for_rows();
    std::vector<int> wrapped;  // the columns that may need a second line
    for (const int column : shown_columns())
        if (column == title_column_ || least_width(column) > 0)
            wrapped.push_back(column);
    // A few records are shown with all their words where there is room for them.
    delegate_->set_most_lines(generous_lines);
    int all = model_.rowCount() > few_records ? room + 1 : 0;
    for (int row = 0; row < model_.rowCount() && all <= room; ++row)
        all += height_of_row(row, wrapped);
    if (all > room)
        delegate_->set_most_lines(RecordDelegate::usual_lines);
    int row = std::max(0, rowAt(0));
    for (int y = rowViewportPosition(row); row < model_.rowCount() && y < room; ++row) {
        const int height = height_of_row(row, wrapped);
        if (height != rowHeight(row))
            setRowHeight(row, height);
        y += height;
    }
    Q_EMIT height_wanted(verticalHeader()->length() + height() - viewport()->height());
}

int RecordTable::height_of_row(int row, const std::vector<int>& wrapped) const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 0;
    for (const int column : wrapped) {
        option.rect = QRect(0, 0, columnWidth(column), px(row_height));
        height = std::max(height, delegate_->sizeHint(option, model_.index(row, column)).height());
    }
    return height;
}

void RecordTable::span_headings() {
    clearSpans();
    if (model_.group() < 0)
        return;
    for (int row = 0; row < model_.rowCount(); ++row)
        if (model_.id_at(row) == 0)
            setSpan(row, 0, 1, model_.columnCount());
}

QByteArray RecordTable::layout_state() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << static_cast<qint32>(model_.columnCount());
    for (int column = 0; column < model_.columnCount(); ++column)
        out << qint32{chosen_widths_[static_cast<std::size_t>(column)]} << isColumnHidden(column)
            << qint32{horizontalHeader()->visualIndex(column)};
    out << qint32{horizontalHeader()->sortIndicatorSection()}
        << qint32{horizontalHeader()->sortIndicatorOrder()};
    return state;
}

void RecordTable::restore_layout(const QByteArray& state) {
    QDataStream in(state);
    qint32 count = 0;
    in >> count;
    if (count != model_.columnCount())
        return;  // of another version of the page
    std::vector<std::pair<qint32, int>> order;
    for (int column = 0; column < count; ++column) {
        qint32 width = 0, place = 0;
        bool is_hidden = false;
        in >> width >> is_hidden >> place;
        if (in.status() != QDataStream::Ok)
            return;
        chosen_widths_[static_cast<std::size_t>(column)] = std::clamp(width, 0, 2000);
        setColumnHidden(column, is_hidden && column != title_column_);
        order.emplace_back(place, column);
    }
    std::sort(order.begin(), order.end());
    for (int place = 0; place < count; ++place)
        horizontalHeader()->moveSection(
            horizontalHeader()->visualIndex(order[static_cast<std::size_t>(place)].second), place);
    qint32 sorted = -1, direction = 0;
    in >> sorted >> direction;
    if (sorted >= 0 && sorted < count)
        sortByColumn(sorted, direction == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    fit();
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit_columns();
    fit_rows();
}

void RecordTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        fit_rows();
}

}  // namespace tandem
