#include "ui/print/marked_content.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tandem::print {
namespace {

constexpr int first_x = -1000000;  // seven digits: Qt prints at least nine exactly
constexpr std::string_view begin = " -77777 m\n";
constexpr std::string_view end = " -77776 l\nS\n";

// Operators that set the graphics state and paint nothing: they may stand between a marker's own "q" and the
// marker.
bool sets_state_only(std::string_view line) {
    static constexpr std::array<std::string_view, 12> operators = {"q",  "Q", "cs", "CS", "scn", "SCN",
                                                                   "gs", "w", "J",  "j",  "d",   "cm"};
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r'))
        line.remove_suffix(1);
    const auto blank = line.find_last_of(" ]");
    const auto name = blank == std::string_view::npos ? line : line.substr(blank + 1);
    return std::find(operators.begin(), operators.end(), name) != operators.end();
}

// Where the graphics state that holds the marker begins: the line "q" from which on nothing is painted before
// the marker. Cutting there keeps BDC..EMC and q..Q properly nested.
std::size_t own_state(std::string_view stream, std::size_t from, std::size_t marker) {
    const auto before = stream.substr(0, marker).rfind("\nq\n");
    if (before == std::string_view::npos || before + 1 < from) {
        if (from == 0 && stream.substr(0, 2) == "q\n")
            return 0;
        fail_on_markers();
    }
    const auto start = before + 1;
    for (auto at = start; at < marker;) {
        const auto stop = stream.find('\n', at);
        if (!sets_state_only(stream.substr(at, stop - at)))
            fail_on_markers();
        at = stop + 1;
    }
    return start;
}

}  // namespace

void fail_on_markers() {
    throw Error(ErrorCode::io,
                "The PDF could not be made accessible: its pages are not as the program painted them",
                "nothing was written", "save the report as HTML and tell the makers of Tandem");
}

QLineF marker_line(int number) {
    return {first_x - number * 1.0, -77777, first_x - number * 1.0, -77776};
}

std::string mark_content(std::string_view stream, int& next, const std::function<std::string(int)>& open) {
    std::string marked;
    marked.reserve(stream.size());
    std::size_t done = 0;
    bool is_open = false;
    for (;;) {
        const auto found = stream.find(begin, done);
        if (found == std::string_view::npos)
            break;
        const auto line = stream.substr(0, found).rfind('\n') + 1;
        int x = 0;
        const auto read = std::from_chars(stream.data() + line, stream.data() + found, x);
        if (read.ec != std::errc() || read.ptr != stream.data() + found || first_x - x != next)
            fail_on_markers();

        const std::string rest = std::to_string(x).append(end);
        if (stream.substr(found + begin.size(), rest.size()) != rest)
            fail_on_markers();

        const auto cut = own_state(stream, done, line);
        marked += stream.substr(done, cut - done);
        if (is_open)
            marked += "EMC\n";
        marked += open(next++);
        marked += '\n';
        marked += stream.substr(cut, line - cut);
        is_open = true;
        done = found + begin.size() + rest.size();
    }
    marked += stream.substr(done);
    if (is_open)
        marked += "\nEMC\n";
    return marked;
}

}  // namespace tandem::print
