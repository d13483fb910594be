// Tables: a header row and body rows, or pairs of label and value in a box.
#include "ui/print/block_layout.h"
#include "ui/print/table_grid.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <utility>

namespace tandem::print {
namespace {

using CellLines = std::vector<TextLine>;

constexpr double hairline = 0.5 * units_per_point;
// A row that takes more of a page is split between its lines, and what goes on says whose it is. Any other
// is read in one go: half a sentence at the foot of a page costs a reader more than the room it saves.
constexpr double tallest_row = 0.55;
// A table of a few rows that takes less of a page stands on one, and a larger one where the page before would
// not end with much left free.
constexpr double small_table = 0.18;
constexpr double larger_table = 0.4;
constexpr double most_free = 0.2;
constexpr std::size_t most_small_rows = 6;
// A row higher than so many points can stand alone on its page: kept with the next, a few such rows leave
// large holes.
constexpr double high_row = 90;

bool can_be_title(const Cell& cell) {
    return std::ranges::all_of(cell.spans,
                               [](const Span& span) { return span.link.empty() && span.language.empty(); });
}

// Whether a table may stand with its rows as columns. It has fewer columns then: nothing is turned twice.
bool can_be_turned(const TableBlock& table) {
    return !table.rows.empty() && table.rows.size() <= most_turned_rows &&
           table.columns.size() > most_turned_rows + 1 &&
           std::ranges::all_of(table.rows, [&](const std::vector<Cell>& row) {
               return row.size() == table.columns.size() && can_be_title(row.front());
           });
}

// A page on its side for one row would be nearly empty: each column and what the row says of it, below each
// other.
TableBlock turned(const TableBlock& table) {
    TableBlock made;
    made.caption = table.caption;
    made.summary = table.summary + (table.summary.empty() ? "" : " ") + "Rows and columns are exchanged.";
    made.columns.push_back({table.columns.front().title, TableColumn::Align::left, 1});
    for (const std::vector<Cell>& row : table.rows)
        made.columns.push_back({text_of(row.front().spans), TableColumn::Align::left, 2});
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        std::vector<Cell>& row = made.rows.emplace_back();
        row.push_back({strong(table.columns[i].title)});
        for (const std::vector<Cell>& from : table.rows)
            row.push_back(from[i]);
    }
    return made;
}

Box rule_below(double height, double width, QRgb colour) {
    return {QRectF(margin, height - hairline, width, hairline), colour};
}

// Fewer lines of a row do not stand alone at the end of a page or the top of the next.
constexpr std::size_t least_lines = 3;

// A row as one strip, or as one strip a line where it is taller than it may be.
std::vector<Strip> row_strips(const Grid& grid, std::vector<CellLines> cells, QRgb rule) {
    double tallest = 0;
    std::size_t most_lines = 0;
    for (const CellLines& lines : cells) {
        tallest = std::max(tallest, height_of(lines));
        most_lines = std::max(most_lines, lines.size());
    }
    std::vector<Strip> strips;
    if (tallest + 2 * grid.upright <= grid.tallest) {
        Strip& strip = strips.emplace_back();
        strip.height = tallest + 2 * grid.upright;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            double y = grid.upright;
            for (TextLine& line : cells[i]) {
                const double height = line.height;
                strip.join(std::move(line), grid.x[i], y);
                y += height;
            }
        }
    } else {
        for (std::size_t number = 0; number < most_lines; ++number) {
            Strip& strip = strips.emplace_back();
            const double above = number == 0 ? grid.upright : 0;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (number >= cells[i].size())
                    continue;
                strip.height = std::max(strip.height, cells[i][number].height);
                strip.add(std::move(cells[i][number]), grid.x[i], above);
            }
            strip.height += above + (number + 1 == most_lines ? grid.upright : 0);
            const std::size_t below = most_lines - number - 1;
            strip.keep_with_next = below > 0 && (number + 1 < least_lines || below < least_lines);
        }
    }
    strips.back().boxes.push_back(rule_below(strips.back().height, grid.width, rule));
    return strips;
}

// A table is not left with one low row above the end of a page, nor with one below it, nor its sources alone
// on the next.
bool stays_with_next(const LayoutContext& context, std::size_t row, std::size_t rows, double height) {
    if (row + 1 == rows)
        return context.note_follows && height < context.paginator.page_body() / 2;
    return (row == 0 || row + 2 == rows) && height < context.scale.points(high_row);
}

// Returns whether there was one.
bool add_caption(LayoutContext& context, const std::string& caption, int table, double space_before) {
    if (caption.empty())
        return false;
    const int element = context.element(table, "Caption");
    std::vector<Strip> strips =
        strips_of(context.breaker.lines(caption, TextStyle::caption, text_width, element),
                  {.space_before = space_before, .keep_with_next = true});
    for (Strip& strip : strips)
        strip.keep_with_next = true;
    add_all(context.paginator, std::move(strips));
    return true;
}

void add_header_row(LayoutContext& context, const TableBlock& table, const Grid& grid, int element,
                    double space_before, std::shared_ptr<const Strip>& repeated) {
    const int row = context.element(context.element(element, "THead"), "TR");
    std::vector<CellLines> cells;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const int cell = context.element({.parent = row, .type = "TH", .scope = Scope::column});
        cells.push_back(context.breaker.lines(table.columns[i].title, TextStyle::column_title, grid.widths[i],
                                              cell, grid.aligns[i]));
    }
    std::vector<CellLines> again = cells;
    for (CellLines& lines : again)
        give_to(lines, artifact::repeated);
    std::vector<Strip> later = row_strips(grid, std::move(again), colour::outline);
    // A header row that takes half a page would leave no room for what it is about.
    if (later.size() == 1 && later.front().height <= context.paginator.page_body() / 2) {
        later.front().space_before = context.scale.points(12);
        repeated = std::make_shared<const Strip>(std::move(later.front()));
    }

    std::vector<Strip> strips = row_strips(grid, std::move(cells), colour::outline);
    strips.front().space_before = space_before;
    for (Strip& strip : strips)
        strip.keep_with_next = !table.rows.empty();
    add_all(context.paginator, std::move(strips));
}

// What stands above the rest of a row that goes over a page: the header row again, and whose row it is.
std::shared_ptr<const Strip> above_rest(LayoutContext& context, const Grid& grid, const Cell& name,
                                        const std::shared_ptr<const Strip>& repeated) {
    static const QString goes_on = QStringLiteral(", continued");
    constexpr TextStyle style = TextStyle::column_title;
    LineBreaker& breaker = context.breaker;
    const QString words = breaker.cut(breaker.printable().text(text_of(name.spans)), style,
                                      grid.width - breaker.word_width(goes_on, style) * 1.1) +
                          goes_on;
    auto strip = repeated ? std::make_shared<Strip>(*repeated) : std::make_shared<Strip>();
    TextLine line = breaker.one_line(words, style, grid.width, artifact::repeated);
    const double height = line.height + 2 * grid.upright;
    strip->add(std::move(line), margin, strip->height + grid.upright);
    strip->height += height;
    return strip;
}

// is_turned: itself, with its rows as columns.
void lay_out_rows(LayoutContext& context, const TableBlock& table, bool is_turned) {
    Grid grid = grid_of(context, table);
    StructureElement description{.parent = 0, .type = "Table"};
    description.summary = context.breaker.printable().text(table.summary);
    const int element = context.element(std::move(description));
    const bool has_caption = add_caption(context, table.caption, element, context.scale.points(9));

    std::shared_ptr<const Strip> repeated;
    grid.tallest = context.paginator.page_body();
    add_header_row(context, table, grid, element, context.scale.points(has_caption ? 2 : 12), repeated);
    grid.tallest *= tallest_row;
    // The rows of a table that is not torn, when it turns out to be as small as that.
    const bool may_be_small = table.rows.size() <= most_small_rows;
    std::vector<Strip> waiting;
    const int body = table.rows.empty() ? -1 : context.element(element, "TBody");
    for (std::size_t number = 0; number < table.rows.size(); ++number) {
        const std::vector<Cell>& row = table.rows[number];
        if (row.size() != table.columns.size())
            throw std::invalid_argument("table \"" + table.caption + "\": a row has not one cell per column");
        const int row_element = context.element(body, "TR");
        std::vector<CellLines> cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const int cell = context.element({.parent = row_element,
                                              .type = i == 0 ? "TH" : "TD",
                                              .scope = i == 0 ? Scope::row : Scope::none});
            cells.push_back(
                context.breaker.lines(row[i].spans, TextStyle::cell, grid.widths[i], cell, grid.aligns[i]));
        }
        std::vector<Strip> strips = row_strips(grid, std::move(cells), colour::line);
        for (Strip& strip : strips)
            strip.repeated = repeated;
        if (strips.size() > 1) {
            const std::shared_ptr<const Strip> above = above_rest(context, grid, row.front(), repeated);
            std::for_each(strips.begin() + 1, strips.end(), [&](Strip& strip) { strip.repeated = above; });
        }
        if (strips.size() == 1)
            strips.front().keep_with_next =
                stays_with_next(context, number, table.rows.size(), strips.front().height);
        else
            strips.back().keep_with_next = number + 1 == table.rows.size() && context.note_follows;
        std::move(strips.begin(), strips.end(), std::back_inserter(waiting));
        if (!may_be_small)
            add_all(context.paginator, std::exchange(waiting, {}));
        context.tick();
    }
    if (waiting.empty())
        return;
    const bool goes_on = waiting.back().keep_with_next;
    const double page = context.paginator.page_body();
    // What is said of two things in a few lines is compared: that comes before a full page.
    const bool leaves_hole = !is_turned && context.paginator.room_below_placed() > page * most_free;
    keep_whole(waiting, page * (leaves_hole ? small_table : larger_table));
    waiting.back().keep_with_next = goes_on;
    add_all(context.paginator, std::move(waiting));
}

}  // namespace

bool turns_page(const LayoutContext& context, const TableBlock& table) {
    return !can_be_turned(table) && !has_room_upright(context, table);
}

void lay_out_table(LayoutContext& context, const TableBlock& table) {
    if (table.columns.empty())
        return;
    const bool is_turned = can_be_turned(table) && !has_room_upright(context, table);
    lay_out_rows(context, is_turned ? turned(table) : table, is_turned);
}

void lay_out_facts(LayoutContext& context, const FactsBlock& facts) {
    if (facts.facts.empty())
        return;
    const double inset = context.scale.points(12);
    Grid grid;
    grid.side = context.scale.points(12);
    grid.upright = context.scale.points(2);
    grid.tallest = context.paginator.page_body() - 2 * inset;
    const double room = text_width - 2 * inset - grid.side;
    grid.width = text_width;
    grid.widths = {room * 0.26, room * 0.74};
    grid.x = {margin + inset, margin + inset + grid.widths[0] + grid.side};

    const int element = context.element(0, "Table");
    const bool has_caption = add_caption(context, facts.caption, element, context.scale.points(12));
    const int body = context.element(element, "TBody");
    std::vector<Strip> strips;
    for (const FactsBlock::Fact& fact : facts.facts) {
        const int row = context.element(body, "TR");
        const int label = context.element({.parent = row, .type = "TH", .scope = Scope::row});
        CellLines label_lines = context.breaker.lines(fact.label, TextStyle::label, grid.widths[0], label);
        const int value = context.element(row, "TD");
        CellLines value_lines = context.breaker.lines(fact.value, TextStyle::body, grid.widths[1], value);
        std::vector<Strip> more =
            row_strips(grid, {std::move(label_lines), std::move(value_lines)}, colour::line);
        std::move(more.begin(), more.end(), std::back_inserter(strips));
    }
    keep_whole(strips, context.paginator.page_body() * 0.45);
    // Where the box goes over a page, neither its first row nor its last stands alone.
    if (strips.size() > 2)
        strips.front().keep_with_next = strips[strips.size() - 2].keep_with_next = true;
    strips.back().boxes.clear();  // the box itself closes the last row
    strips.front().space_before = context.scale.points(has_caption ? 4 : 14);
    strips.front().opens = Panel{
        .outline = colour::outline, .padding = context.scale.points(6), .radius = context.scale.points(4)};
    strips.back().closes = true;
    add_all(context.paginator, std::move(strips));
}

}  // namespace tandem::print
