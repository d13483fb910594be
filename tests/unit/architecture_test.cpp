#include "catch.h"

#include "support/tree_rules.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace fs = std::filesystem;

namespace tandem::test {
namespace {

using Check = Violations (*)(std::string_view path, std::string_view text);
using Tree = std::map<std::string, std::string>;  // text of each source file by its path

bool is_source(const fs::path& path) {
    static const std::set<std::string> endings{".h", ".hpp", ".hh", ".cpp", ".cc", ".cxx", ".c", ".inl"};
    return endings.count(path.extension().string()) > 0;
}

const Tree& tree() {
    static const Tree all = [] {
        Tree files;
        const fs::path root = TANDEM_SOURCE_DIR;
        for (const char* const folder : {"src", "ui", "tests"}) {
            for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
                if (!entry.is_regular_file() || !is_source(entry.path()))
                    continue;
                std::ifstream in(entry.path(), std::ios::binary);
                files[entry.path().lexically_relative(root).generic_string()] =
                    std::string(std::istreambuf_iterator<char>(in), {});
            }
        }
        return files;
    }();
    return all;
}

Violations check_all(Check check, std::initializer_list<std::string_view> folders) {
    Violations found;
    for (const auto& [path, text] : tree()) {
        const bool wanted =
            std::any_of(folders.begin(), folders.end(),
                        [&path = path](std::string_view folder) { return path.starts_with(folder); });
        if (wanted)
            std::ranges::copy(check(path, text), std::back_inserter(found));
    }
    return found;
}

// The entries of the root as git holds them; outside a clone (an unpacked archive), as the folder holds them.
std::set<std::string> top_level_entries() {
    std::set<std::string> entries;
    const std::string command =
        "git -c safe.directory='*' -C '" TANDEM_SOURCE_DIR "' ls-files --full-name 2>/dev/null";
    if (std::FILE* const git = popen(command.c_str(), "r")) {
        std::array<char, 4096> line{};
        while (std::fgets(line.data(), static_cast<int>(line.size()), git) != nullptr) {
            const std::string_view path = line.data();
            entries.emplace(path.substr(0, path.find_first_of("/\n")));
        }
        pclose(git);
    }
    if (entries.empty())
        for (const fs::directory_entry& entry : fs::directory_iterator(TANDEM_SOURCE_DIR))
            if (entry.path().filename() != "build")
                entries.insert(entry.path().filename().string());
    return entries;
}

bool allows(std::string_view path, std::string_view include) {
    return check_includes(path, "#pragma once\n" + std::string(include) + "\n").empty();
}

}  // namespace

TEST_CASE("The tree is read whole", "[unit][tree]") {
    REQUIRE(tree().count("src/base/date.h") == 1);
    REQUIRE(tree().count("src/storage/store.h") == 1);
    REQUIRE(tree().count("ui/main.cpp") == 1);
    REQUIRE(tree().count("tests/catch.h") == 1);
    CHECK(tree().at("tests/unit/architecture_test.cpp").find("The tree is read whole") != std::string::npos);
}

TEST_CASE("Every include keeps to the layers and libraries to their place", "[unit][tree]") {
    CHECK(check_all(check_includes, {"src/", "ui/", "tests/"}) == Violations{});
}

TEST_CASE("Time and locale are known in one place", "[unit][tree]") {
    CHECK(check_all(check_clock_and_locale, {"src/", "ui/"}) == Violations{});
}

TEST_CASE("No source file is above 500 lines", "[unit][tree]") {
    CHECK(check_all(check_length, {"src/", "ui/", "tests/"}) == Violations{});
}

TEST_CASE("Every header says what it is for", "[unit][tree]") {
    CHECK(check_all(check_opening_comment, {"src/", "ui/"}) == Violations{});
}

TEST_CASE("The root of the tree holds what the map of it names", "[unit][tree]") {
    const std::set<std::string> entries = top_level_entries();
    REQUIRE(entries.count("src") == 1);
    Violations found;
    for (const std::string& entry : entries)
        std::ranges::copy(check_top_level(entry), std::back_inserter(found));
    CHECK(found == Violations{});
}

TEST_CASE("The folders of the window see what is below them", "[unit][tree]") {
    CHECK(allows("ui/views/home/home_page.cpp", "#include \"ui/kit/card.h\""));
    CHECK(allows("ui/main.cpp", "#include \"ui/shell/start.h\""));
    CHECK(allows("ui/print/pdf.cpp", "#include \"ui/charts/trend.h\""));
    CHECK_FALSE(allows("ui/kit/card.cpp", "#include \"ui/link/workspace.h\""));
    CHECK_FALSE(allows("ui/forms/record_form.cpp", "#include \"ui/views/frame/page.h\""));
    CHECK_FALSE(allows("ui/views/home/home_page.cpp", "#include \"ui/shell/main_window.h\""));
    CHECK_FALSE(allows("ui/cli/cli.cpp", "#include \"ui/link/settings.h\""));
}

TEST_CASE("A layer sees itself and what is below it", "[unit][tree]") {
    CHECK(allows("src/base/date.cpp", "#include \"base/text.h\""));
    CHECK(allows("src/model/project.h", "#include \"schema/codec.h\""));
    CHECK(allows("src/report/blocks.h", "#include \"rules/coverage.h\""));
    CHECK(allows("src/storage/store.h", "#include \"edit/edit.h\""));
    CHECK(allows("src/document/document.cpp", "#include \"storage/store.h\""));
    CHECK(allows("src/document/document.cpp", "#include \"exchange/import.h\""));
    CHECK(allows("ui/views/pictures/matrix.cpp", "#include \"document/document.h\""));
    CHECK(allows("ui/views/pictures/matrix.cpp", "#include \"ui/charts/figure.h\""));
    CHECK(allows("ui/views/pictures/matrix.cpp", "#include \"matrix.moc\""));
    CHECK(allows("ui/cli/export.cpp", "#include \"exchange/export.h\""));

    CHECK_FALSE(allows("src/base/date.cpp", "#include \"schema/field.h\""));
    CHECK_FALSE(allows("src/model/project.h", "#include \"catalogue/framework.h\""));
    CHECK_FALSE(allows("src/rules/coverage.cpp", "#include \"edit/edit.h\""));
    CHECK_FALSE(allows("src/storage/store.h", "#include \"document/document.h\""));
    CHECK_FALSE(allows("src/document/document.h", "#include \"ui/shell/window.h\""));
    CHECK_FALSE(allows("src/base/date.cpp", "#include <schema/field.h>"));  // the brackets change nothing
    CHECK_FALSE(allows("src/base/date.cpp", "  #  include \"schema/field.h\"  // just this once"));
}

TEST_CASE("Siblings do not see each other", "[unit][tree]") {
    CHECK_FALSE(allows("src/report/blocks.cpp", "#include \"edit/edit.h\""));
    CHECK_FALSE(allows("src/edit/edit.cpp", "#include \"report/blocks.h\""));
    CHECK_FALSE(allows("src/storage/store.cpp", "#include \"exchange/json.h\""));
    CHECK_FALSE(allows("src/exchange/json.cpp", "#include \"storage/store.h\""));
}

TEST_CASE("The user interface reaches files only through the document", "[unit][tree]") {
    CHECK_FALSE(allows("ui/cli/apply.cpp", "#include \"storage/store.h\""));
    CHECK_FALSE(allows("ui/shell/window.cpp", "#include \"storage/store.h\""));
    CHECK_FALSE(allows("ui/shell/window.cpp", "#include \"exchange/json.h\""));
    CHECK_FALSE(allows("ui/main.cpp", "#include \"exchange/json.h\""));
}

TEST_CASE("Each library has its place", "[unit][tree]") {
    CHECK(allows("src/storage/sqlite_file.cpp", "#include <sqlite3.h>"));
    CHECK(allows("src/storage/sqlite_file.cpp", "#include <SQLiteCpp/Database.h>"));
    CHECK(allows("src/storage/history_rows.cpp", "#include <nlohmann/json.hpp>"));
    CHECK(allows("src/exchange/json.cpp", "#include <nlohmann/json.hpp>"));
    CHECK(allows("src/catalogue/framework.cpp", "#include <nlohmann/json.hpp>"));
    CHECK(allows("ui/print/tagged_pdf.cpp", "#include <qpdf/QPDF.hh>"));
    CHECK(allows("ui/main.cpp", "#include <QGuiApplication>"));
    CHECK(allows("src/base/text.cpp", "#include <queue>"));
    CHECK(allows("tests/catch.h", "#include <catch2/catch.hpp>"));

    CHECK_FALSE(allows("src/document/document.cpp", "#include <sqlite3.h>"));
    CHECK_FALSE(allows("src/document/document.cpp", "#include \"sqlite3.h\""));
    CHECK_FALSE(allows("ui/cli/verify.cpp", "#include <SQLiteCpp/SQLiteCpp.h>"));
    CHECK_FALSE(allows("src/storage/rows.cpp", "#include <nlohmann/json.hpp>"));
    CHECK_FALSE(allows("src/schema/value.h", "#include <nlohmann/json_fwd.hpp>"));
    CHECK_FALSE(allows("ui/cli/info.cpp", "#include <nlohmann/json.hpp>"));
    CHECK_FALSE(allows("src/report/blocks.cpp", "#include <qpdf/QPDF.hh>"));
    CHECK_FALSE(allows("src/report/blocks.cpp", "#include <QString>"));
    CHECK_FALSE(allows("src/base/text.cpp", "#include <QtCore/QString>"));
    CHECK_FALSE(allows("src/base/text.cpp", "#include <qstring.h>"));
    CHECK_FALSE(allows("tests/unit/base/text_test.cpp", "#include <QString>"));
    CHECK_FALSE(allows("tests/unit/base/text_test.cpp", "#include <catch2/catch.hpp>"));
}

TEST_CASE("An include names its file from the root", "[unit][tree]") {
    CHECK_FALSE(allows("src/base/date.cpp", "#include \"date.h\""));
    CHECK_FALSE(allows("src/base/date.cpp", "#include \"../base/date.h\""));
    CHECK_FALSE(allows("src/base/date.cpp", "#include TANDEM_HEADER"));
    CHECK_FALSE(allows("src/loose.cpp", "#include \"base/date.h\""));
    CHECK_FALSE(allows("src/helpers/loose.cpp", "#include <string>"));
    CHECK(check_includes("src/base/date.h", "// #include \"ui/x.h\" is not one\n").empty());
    CHECK(check_includes("src/base/date.h", "\n\n#include <QDate>\n") ==
          Violations{"src/base/date.h:3: <QDate>: no Qt here"});
}

TEST_CASE("A second clock and any locale are found", "[unit][tree]") {
    const std::string now = "auto now = std::chrono::system_clock::now();\n";
    CHECK(check_clock_and_locale("src/base/clock.cpp", now).empty());
    CHECK(check_clock_and_locale("src/rules/progress.cpp", now).size() == 1);
    CHECK(check_clock_and_locale("ui/views/week.cpp", "QDate::currentDate();\n").size() == 1);
    CHECK(check_clock_and_locale("ui/main.cpp", "x;\nstd::setlocale(LC_ALL, \"\");\n").size() == 1);
    CHECK(check_clock_and_locale("src/base/number.h", "// no setlocale\n").empty());
}

TEST_CASE("A file above 500 lines is found", "[unit][tree]") {
    std::string text;
    for (int i = 0; i < 500; ++i)
        text += "line\n";
    CHECK(check_length("src/base/date.cpp", text).empty());
    CHECK(check_length("src/base/date.cpp", text + "one more").size() == 1);
    CHECK(check_length("src/base/date.cpp", text + "\n").size() == 1);
}

TEST_CASE("A header without an opening comment is found", "[unit][tree]") {
    CHECK(check_opening_comment("src/base/date.h", "// Dates.\n// Years 1000 on.\n#pragma once\n").empty());
    CHECK(check_opening_comment("src/base/date.h", "// Dates.\n//\n// Years 1000 on.\n").empty());
    CHECK(check_opening_comment("src/base/date.h", "// Dates.\n#pragma once\n// Years.\n").size() == 1);
    CHECK(check_opening_comment("src/base/date.h", "// Dates.\n//\n#pragma once\n").size() == 1);
    CHECK(check_opening_comment("ui/shell/window.h", "#pragma once\n// Late.\n// Too late.\n").size() == 1);
    CHECK(check_opening_comment("ui/shell/window.h", "").size() == 1);
    CHECK(check_opening_comment("src/base/date.cpp", "#include \"base/date.h\"\n").empty());
}

TEST_CASE("A stray file in the root is found", "[unit][tree]") {
    CHECK(check_top_level("src").empty());
    CHECK(check_top_level(".clang-format").empty());
    CHECK(check_top_level("notes.txt").size() == 1);
    CHECK(check_top_level("build").size() == 1);
    CHECK(check_top_level("vendor").size() == 1);
}

}  // namespace tandem::test
