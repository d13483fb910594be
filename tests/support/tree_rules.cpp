#include "support/tree_rules.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <span>

namespace tandem::test {

namespace {

struct Layer {
    std::string_view folder;
    int height;  // a folder sees itself and what is lower; siblings stand at one height
};

constexpr std::array layers{
    Layer{"base", 0},     Layer{"schema", 1},   Layer{"model", 2},  Layer{"catalogue", 3},
    Layer{"rules", 4},    Layer{"edit", 5},     Layer{"report", 5}, Layer{"storage", 6},
    Layer{"exchange", 6}, Layer{"document", 7}, Layer{"ui", 8},
};

using Places = std::array<std::string_view, 4>;

struct Library {
    std::string_view start;  // of what is included
    Places places;           // starts of paths it may be included from; "" = none
};

constexpr std::array libraries{
    Library{"sqlite3", {"src/storage/", "tests/"}},
    Library{"SQLiteCpp/", {"src/storage/", "tests/"}},
    Library{"nlohmann/", {"src/exchange/", "src/catalogue/", "src/storage/history", "tests/"}},
    Library{"qpdf/", {"ui/print/", "tests/"}},
    Library{"zip.h", {"ui/office/", "tests/"}},
    Library{"xlsxwriter", {"ui/office/"}},
    Library{"CLI/", {"ui/"}},
    Library{"catch2/", {"tests/catch.h"}},
    Library{"benchmark/", {"tests/bench/"}},
};
constexpr Places qt_places{"ui/", "tests/gui/", "tests/bench/"};

struct Word {
    std::string_view word;
    std::string_view place;  // the one file that may use it; "" = none
};

constexpr std::array words{
    Word{"system_clock", "src/base/clock.cpp"},
    Word{"std::time(", ""},
    Word{"time(nullptr)", ""},
    Word{"gettimeofday", ""},
    Word{"currentDate", ""},  // QDate, and currentDateTime of QDateTime
    Word{"currentMSecsSinceEpoch", ""},
    Word{"currentSecsSinceEpoch", ""},
    Word{"currentTime()", ""},
    Word{"setlocale", ""},
    Word{"std::locale", ""},
    Word{"QLocale::system", ""},
};

constexpr std::array<std::string_view, 9> top_level{
    "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "docs", "resources", "src", "tests", "ui"};

const Layer* find_layer(std::string_view folder) {
    const auto found =
        std::find_if(layers.begin(), layers.end(), [&](const Layer& l) { return l.folder == folder; });
    return found == layers.end() ? nullptr : &*found;
}

std::string_view first_folder(std::string_view path) {
    const std::size_t end = path.find('/');
    return end == std::string_view::npos ? std::string_view() : path.substr(0, end);
}

// The layer a source file belongs to; nullptr when it stands in none.
const Layer* layer_of(std::string_view path) {
    if (path.starts_with("src/"))
        path.remove_prefix(4);
    else if (!path.starts_with("ui/"))
        return nullptr;
    return find_layer(first_folder(path));
}

bool stands_in(std::string_view path, std::span<const std::string_view> places) {
    return std::any_of(places.begin(), places.end(),
                       [&](std::string_view place) { return !place.empty() && path.starts_with(place); });
}

// <QString>, <QtGui/QFont>, <qstring.h>; not <queue> or <qpdf/QPDF.hh>.
bool is_qt(std::string_view target) {
    if (target.size() < 2)
        return false;
    if (target[0] == 'Q')
        return true;
    return target[0] == 'q' && target.ends_with(".h") && first_folder(target).empty();
}

struct Include {
    std::string_view target;
    bool quoted = false;
};

// The #include on a line; one that names no file outright (a macro) has an empty target.
std::optional<Include> include_on(std::string_view line) {
    line = trimmed(line);
    if (!line.starts_with('#'))
        return std::nullopt;
    line = trimmed(line.substr(1));
    if (!line.starts_with("include"))
        return std::nullopt;
    line = trimmed(line.substr(7));
    if (line.empty() || (line.front() != '<' && line.front() != '"'))
        return Include{};
    const bool quoted = line.front() == '"';
    const std::size_t end = line.find(quoted ? '"' : '>', 1);
    if (end == std::string_view::npos)
        return Include{};
    return Include{line.substr(1, end - 1), quoted};
}

std::string phrase(std::initializer_list<std::string_view> parts) {
    std::string out;
    for (const std::string_view part : parts)
        out.append(part);
    return out;
}

// The folders of ui/, from the look up to the window (docs/decisions/0009). The command line stands beside
// the link to an open file and sees neither it nor what is above.
constexpr std::array ui_layers{
    Layer{"kit", 0}, Layer{"charts", 1}, Layer{"print", 2}, Layer{"office", 3}, Layer{"link", 4},
    Layer{"cli", 4}, Layer{"models", 5}, Layer{"forms", 6}, Layer{"views", 7},  Layer{"shell", 8},
};

const Layer* ui_layer_of(std::string_view path) {
    if (!path.starts_with("ui/"))
        return nullptr;
    const std::string_view folder = first_folder(path.substr(3));
    const auto found = std::find_if(ui_layers.begin(), ui_layers.end(),
                                    [&](const Layer& layer) { return layer.folder == folder; });
    return found == ui_layers.end() ? nullptr : &*found;
}

std::string ui_problem(std::string_view path, std::string_view target) {
    const Layer* const from = ui_layer_of(path);
    const Layer* const to = ui_layer_of(target);
    if (from == nullptr || to == nullptr || from->folder == to->folder || to->height < from->height)
        return {};
    return phrase({"ui/", from->folder, " must not see ui/", to->folder});
}

// What is wrong with an include of one of our own files; "" when it is allowed.
std::string layer_problem(std::string_view path, const Layer& from, const Layer& to) {
    if (from.folder == to.folder)
        return {};
    if (to.height >= from.height)
        return phrase({from.folder, " must not see ", to.folder});
    if (from.folder == "ui" && to.folder == "storage")
        return "ui reaches a file only through document";
    if (from.folder == "ui" && to.folder == "exchange" && !path.starts_with("ui/cli/"))
        return "of ui only ui/cli sees exchange";
    return {};
}

std::string own_problem(std::string_view path, const Include& include) {
    const Layer* const to = find_layer(first_folder(include.target));
    const Layer* const from = layer_of(path);
    if (from == nullptr)
        return path.starts_with("tests/") ? "" : "the file stands in no layer";
    if (to != nullptr && to->folder == "ui" && from->folder == "ui")
        return ui_problem(path, include.target);
    if (to != nullptr)
        return layer_problem(path, *from, *to);
    if (!include.quoted || include.target.ends_with(".moc"))
        return {};
    return phrase({"\"", include.target, "\" is not written from src/ or the root of the tree"});
}

std::string include_problem(std::string_view path, const Include& include) {
    const std::string_view target = include.target;
    if (target.empty())
        return "an include must name its file";
    if (target.find("..") != std::string_view::npos)
        return "an include must not climb out of its folder";
    for (const Library& library : libraries)
        if (target.starts_with(library.start))
            return stands_in(path, library.places) ? "" : phrase({"<", target, "> has no place here"});
    if (is_qt(target) && !stands_in(path, qt_places))
        return phrase({"<", target, ">: no Qt here"});
    return own_problem(path, include);
}

std::string at_line(std::string_view path, std::size_t index, std::string_view problem) {
    return phrase({path, ":", std::to_string(index + 1), ": ", problem});
}

std::size_t line_count(std::string_view text) {
    const auto feeds = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    return feeds + (text.empty() || text.ends_with('\n') ? 0 : 1);
}

}  // namespace

Violations check_includes(std::string_view path, std::string_view text) {
    Violations found;
    const std::vector<std::string_view> lines = split(text, '\n');
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::optional<Include> include = include_on(lines[i]);
        if (!include)
            continue;
        const std::string problem = include_problem(path, *include);
        if (!problem.empty())
            found.push_back(at_line(path, i, problem));
    }
    return found;
}

Violations check_clock_and_locale(std::string_view path, std::string_view text) {
    Violations found;
    const std::vector<std::string_view> lines = split(text, '\n');
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view code = lines[i].substr(0, lines[i].find("//"));
        for (const Word& word : words)
            if (code.find(word.word) != std::string_view::npos && path != word.place)
                found.push_back(at_line(path, i, phrase({word.word, ": time and locale come as arguments"})));
    }
    return found;
}

Violations check_length(std::string_view path, std::string_view text) {
    const std::size_t lines = line_count(text);
    if (lines <= 500)
        return {};
    return {phrase({path, " has ", std::to_string(lines), " lines; split it (at most 500)"})};
}

Violations check_opening_comment(std::string_view path, std::string_view text) {
    const bool header = path.ends_with(".h") && (path.starts_with("src/") || path.starts_with("ui/"));
    if (!header)
        return {};
    const std::vector<std::string_view> lines = split(text, '\n');
    const auto is_said = [](std::string_view line) {
        return line.starts_with("//") && !trimmed(line.substr(2)).empty();
    };
    const auto end =
        std::find_if_not(lines.begin(), lines.end(), [](auto line) { return line.starts_with("//"); });
    if (!lines.front().starts_with("//") || std::count_if(lines.begin(), end, is_said) < 2)
        return {phrase({path, " opens without two lines of comment on what it is for"})};
    return {};
}

Violations check_top_level(std::string_view name) {
    if (name.starts_with('.'))
        return {};
    if (std::find(top_level.begin(), top_level.end(), name) != top_level.end())
        return {};
    return {phrase({name, " does not belong in the root of the tree"})};
}

}  // namespace tandem::test
