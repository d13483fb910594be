#include "ui/print/table_grid.h"

#include "ui/print/column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace tandem::print {
namespace {

// Of a column of texts, at 12 points; and in large print, whose readers find the next line less easily.
constexpr double few_words = 66;
constexpr double few_words_in_large_print = 88;

double room_for_few_words(const TypeScale& scale) {
    return scale.points(scale.is_large_print() ? few_words_in_large_print : few_words);
}

// What is known of the texts of a table before any is broken into lines.
struct Texts {
    std::vector<double> needed;             // what each column needs so that no word of it is broken
    std::vector<std::vector<Pieces>> rows;  // the header row and some body rows
};

Pieces pieces_of(const LayoutContext& context, const Cell& cell) {
    Pieces pieces;
    for (const Span& span : cell.spans)
        context.breaker.measure(
            span.text, span.style == Span::Style::strong ? TextStyle::column_title : TextStyle::cell, pieces);
    return pieces;
}

double sum_of(const std::vector<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

double length_of(const Pieces& pieces) {
    double length = 0;
    for (const Piece& piece : pieces)
        length += piece.width + piece.blank;
    return length;
}

double widest_of(const Pieces& pieces) {
    double widest = 0;
    for (const Piece& piece : pieces)
        widest = std::max(widest, piece.width);
    return widest;
}

Texts texts_of(const LayoutContext& context, const TableBlock& table) {
    constexpr std::size_t enough_rows = 60;
    const std::size_t stride = table.rows.size() / enough_rows + 1;
    Texts texts;
    texts.rows.emplace_back();
    for (const TableColumn& column : table.columns) {
        Pieces& title = texts.rows.front().emplace_back();
        context.breaker.measure(column.title, TextStyle::column_title, title);
        texts.needed.push_back(widest_of(title));
    }
    for (std::size_t number = 0; number < table.rows.size(); ++number) {
        std::vector<Pieces> row(table.columns.size());
        for (std::size_t i = 0; i < std::min(table.rows[number].size(), row.size()); ++i) {
            row[i] = pieces_of(context, table.rows[number][i]);
            texts.needed[i] = std::max(texts.needed[i], widest_of(row[i]));
        }
        if (number % stride == 0)
            texts.rows.push_back(std::move(row));
    }
    for (double& width : texts.needed)
        width += context.scale.points(0.5);
    return texts;
}

// A column of texts that has room for little more than its longest word makes rows of one word a line: what
// each column would like, which is what its longest text takes, or enough for a few words.
std::vector<double> eased(const Texts& texts, double enough) {
    std::vector<double> wanted = texts.needed;
    for (const std::vector<Pieces>& row : texts.rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            wanted[i] = std::max(wanted[i], std::min(length_of(row[i]), enough));
    return wanted;
}

// Gives some of that where the table has room. Most of what is spare stays for the columns of most text.
void give_ease(std::vector<double>& needed, const std::vector<double>& wanted, double room) {
    const double spare = room - sum_of(needed);
    // A column that has more already, so that its texts have one line, keeps it.
    const auto more_for = [&](std::size_t i) { return std::max(0.0, wanted[i] - needed[i]); };
    double asked = 0;
    for (std::size_t i = 0; i < needed.size(); ++i)
        asked += more_for(i);
    if (spare <= 0 || asked <= 0)
        return;
    const double share = std::min(1.0, 0.4 * spare / asked);
    for (std::size_t i = 0; i < needed.size(); ++i)
        needed[i] += share * more_for(i);
}

// What columns need so that each of their short texts has one line, "about 1,850" or "no data": all of it
// where the table has the room to spare for that, and else nothing. What is longer has more lines anyway;
// `among_longer`: a column that has such, too.
void give_lines(const Texts& texts, std::vector<double>& needed, double longest, double room,
                bool among_longer) {
    constexpr double most_of_spare = 0.6;
    constexpr double air = 1.2 * units_per_point;  // a text that fits to a hair is broken
    std::vector<double> whole(needed.size(), 0.0);
    for (std::size_t row = 1; row < texts.rows.size(); ++row)  // a title may have more lines
        for (std::size_t i = 0; i < whole.size(); ++i)
            if (const double length = length_of(texts.rows[row][i]); length <= longest || !among_longer)
                whole[i] = std::max(whole[i], length);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const double more = whole[i] + air - needed[i];
        if (whole[i] <= longest && more > 0 && more <= (room - sum_of(needed)) * most_of_spare)
            needed[i] += more;
    }
}

// A longer word is broken: one word is not to have a table all to itself.
void limit(std::vector<double>& needed, double most) {
    for (double& width : needed)
        width = std::min(width, most);
}

// The weights of the columns, moved half way towards how much text each column holds: with the text alone
// every row would be as low as can be; with the weights alone a long column in a narrow place makes rows of
// many short lines.
std::vector<double> weights_of(const TableBlock& table) {
    std::vector<double> letters_in(table.columns.size());
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < std::min(row.size(), letters_in.size()); ++i)
            for (const Span& span : row[i].spans)
                letters_in[i] += static_cast<double>(span.text.size());
    std::vector<double> weights;
    for (std::size_t i = 0; i < letters_in.size(); ++i)
        weights.push_back(std::sqrt(std::max(table.columns[i].weight, 0.01) * (letters_in[i] + 1)));
    return weights;
}

int most_lines_of(const std::vector<Pieces>& row, const Grid& grid) {
    int most = 1;
    for (std::size_t i = 0; i < row.size(); ++i)
        most = std::max(most, lines_of(row[i], grid.widths[i]));
    return most;
}

double mean_lines_of_rows(const Texts& texts, const Grid& grid) {
    double lines = 0;
    for (std::size_t row = 1; row < texts.rows.size(); ++row)
        lines += most_lines_of(texts.rows[row], grid);
    return lines / std::max(1.0, static_cast<double>(texts.rows.size()) - 1);
}

// What the rows take, the header row among them; all of them have to be known.
double height_of(const LayoutContext& context, const Texts& texts, const Grid& grid) {
    double height = 0;
    for (const std::vector<Pieces>& row : texts.rows)
        height += most_lines_of(row, grid) * context.scale.line_height(TextStyle::cell) + 2 * grid.upright;
    return height;
}

void set_columns(const LayoutContext& context, const TableBlock& table, const Sheet& sheet, Texts texts,
                 Grid& grid) {
    const double sides = grid.side * static_cast<double>(table.columns.size() - 1);
    grid.width = sheet.text_width();
    const double room = grid.width - sides;
    const std::vector<double> wanted = eased(texts, room_for_few_words(context.scale));
    // Where long texts lack room, short ones may have two lines; in large print they always lack it.
    const bool is_large = context.scale.is_large_print();
    if (!is_large || sum_of(wanted) <= room)
        give_lines(texts, texts.needed, context.scale.points(few_words), room, !is_large);
    give_ease(texts.needed, wanted, room);
    grid.widths = fitted_widths(column_widths(weights_of(table), texts.needed, room), texts.needed,
                                texts.rows, context.scale.points(4));
    grid.x.clear();
    double x = margin;
    for (const double width : grid.widths) {
        grid.x.push_back(x);
        x += width + grid.side;
    }
}

// How much air the cells have, and no columns yet.
Grid empty_grid(const LayoutContext& context, const TableBlock& table) {
    Grid grid;
    grid.side = context.scale.points(8);
    grid.upright = context.scale.points(2.2);
    for (const TableColumn& column : table.columns)
        grid.aligns.push_back(column.align == TableColumn::Align::right ? Align::right : Align::left);
    return grid;
}

// Of the texts of a table, none of which needs more than a third of a page.
Texts limited_texts_of(const LayoutContext& context, const TableBlock& table, double sides) {
    Texts texts = texts_of(context, table);
    limit(texts.needed, (upright.text_width() - sides) / 3);
    return texts;
}

double sides_of(const Grid& grid, const TableBlock& table) {
    return grid.side * static_cast<double>(table.columns.size() - 1);
}

// A page to turn is more to handle than columns are to read that have hardly less than they would like, as
// long as what is written in them is short.
bool has_room_upright(const LayoutContext& context, const TableBlock& table, const Texts& texts) {
    constexpr double hardly_less = 0.8;
    constexpr double most_lines = 4;  // of the rows, on average
    Grid grid = empty_grid(context, table);
    const double sides = sides_of(grid, table);
    const double room = upright.text_width();
    if (!context.scale.is_large_print() || sum_of(texts.needed) + sides > room)
        return sum_of(texts.needed) + sides <= room;
    const double wanted = sum_of(eased(texts, room_for_few_words(context.scale))) + sides;
    if (wanted <= room || wanted * hardly_less > room || table.rows.size() <= most_turned_rows)
        return wanted <= room;
    set_columns(context, table, upright, texts, grid);
    return mean_lines_of_rows(texts, grid) <= most_lines;
}

}  // namespace

bool has_room_upright(const LayoutContext& context, const TableBlock& table) {
    return has_room_upright(context, table,
                            limited_texts_of(context, table, sides_of(empty_grid(context, table), table)));
}

Grid grid_of(LayoutContext& context, const TableBlock& table) {
    Grid grid = empty_grid(context, table);
    const double sides = sides_of(grid, table);
    Texts texts = limited_texts_of(context, table, sides);
    // Letters of large print in columns of a word a line cannot be read, whatever room a turned page costs;
    // but for a row or two only words that would be broken turn it.
    const bool is_upright = table.rows.size() > most_turned_rows
                                ? has_room_upright(context, table, texts)
                                : sum_of(texts.needed) + sides <= upright.text_width();
    Sheet sheet = is_upright ? upright : sideways;
    if (!sheet.is_sideways() && context.layout.pages.back().sheet.is_sideways() &&
        texts.rows.size() == table.rows.size() + 1) {
        // The caption and its space, and what the estimate may be short of.
        constexpr double beside_rows = 40;
        set_columns(context, table, sideways, texts, grid);
        if (height_of(context, texts, grid) + context.scale.points(beside_rows) <=
            context.paginator.room_left())
            sheet = sideways;
    }
    context.paginator.turn(sheet);
    set_columns(context, table, sheet, std::move(texts), grid);
    return grid;
}

}  // namespace tandem::print
