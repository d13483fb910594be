#include "base/csv.h"

#include <algorithm>
#include <string_view>

namespace tandem {

namespace {

// -12, +3.5: digits with at most one point after the sign.
bool is_signed_number(std::string_view cell) {
    cell.remove_prefix(1);
    const bool digits =
        std::all_of(cell.begin(), cell.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return digits && cell.find_first_of("0123456789") == 0 && std::count(cell.begin(), cell.end(), '.') <= 1;
}

bool looks_like_formula(std::string_view cell) {
    if (cell.empty())
        return false;
    switch (cell.front()) {
        case '=':
        case '@':
        case '\t':
        case '\r':
            return true;
        case '+':
        case '-':
            return !is_signed_number(cell);
        default:
            return false;
    }
}

void append_cell(std::string& out, std::string_view cell) {
    const bool quoted = cell.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted)
        out += '"';
    if (looks_like_formula(cell))
        out += '\'';
    for (const char c : cell) {
        if (c == '"')
            out += '"';
        out += c;
    }
    if (quoted)
        out += '"';
}

}  // namespace

std::string to_csv(const std::vector<std::vector<std::string>>& rows) {
    std::string out;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                out += ',';
            append_cell(out, row[i]);
        }
        out += "\r\n";
    }
    return out;
}

}  // namespace tandem
