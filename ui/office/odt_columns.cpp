#include "ui/office/odt_columns.h"

#include "base/text.h"
#include "ui/print/column_widths.h"

#include <algorithm>

namespace tandem::office {
namespace {

// In cm: 17 are the width of the text, cells are of 10.5 pt (odt_styles.cpp), a letter of a sentence is half
// as wide as it is high, and 0.25 are the padding of a cell (odt_automatic.cpp).
constexpr double text_width = 17;
constexpr double letter = 0.19;
constexpr double wide_letter = 0.22;  // of a short word in capitals or digits
constexpr double padding = 0.3;
constexpr double step = 0.2;
constexpr std::size_t rows_looked_at = 40;

print::Pieces words_of(const std::string& text) {
    print::Pieces pieces;
    for (const std::string_view word : split(text, ' '))
        pieces.push_back({static_cast<double>(character_count(word)) * letter, letter});
    return pieces;
}

double longest_word(const std::string& text) {
    double longest = 0;
    for (const std::string_view word : split(text, ' '))
        longest = std::max(longest, static_cast<double>(character_count(word)) * wide_letter);
    return longest;
}

}  // namespace

std::vector<double> column_shares(const TableBlock& table) {
    std::vector<double> weights;
    std::vector<double> needed;
    std::vector<std::vector<print::Pieces>> rows(1);
    for (const TableColumn& column : table.columns) {
        weights.push_back(column.weight);
        needed.push_back(longest_word(column.title));
        rows.front().push_back(words_of(column.title));
    }
    for (const std::vector<Cell>& row : table.rows) {
        const bool is_looked_at = rows.size() <= rows_looked_at;
        if (is_looked_at)
            rows.emplace_back();
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const std::string text = i < row.size() ? text_of(row[i].spans) : std::string();
            needed[i] = std::max(needed[i], longest_word(text));
            if (is_looked_at)
                rows.back().push_back(words_of(text));
        }
    }
    const double room = text_width - padding * static_cast<double>(weights.size());
    std::vector<double> shares =
        print::fitted_widths(print::column_widths(weights, needed, room), needed, rows, step);
    for (double& share : shares)
        share = (share + padding) / text_width;
    return shares;
}

}  // namespace tandem::office
