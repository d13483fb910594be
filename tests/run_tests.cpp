#define CATCH_CONFIG_RUNNER
#include "catch.h"

#include "run_tests.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::test {
namespace {

constexpr std::array<std::string_view, 8> kinds{"unit",   "property", "crash", "badfile",
                                                "oracle", "report",   "cli",   "gui"};

constexpr std::string_view list_option = "--list-groups";
constexpr std::string_view check_option = "--check-tags";

bool has_tag(const Catch::TestCase& test, std::string_view tag) {
    return std::find(test.tags.begin(), test.tags.end(), tag) != test.tags.end();
}

// Kinds of which each folder is a group of its own.
bool has_areas(std::string_view kind) {
    return kind == "unit" || kind == "gui";
}

// tests/unit/schema/value_test.cpp -> "schema"; tests/unit/architecture_test.cpp -> "tree";
// tests/gui/kit/marks_test.cpp -> "kit"; tests/gui/home_test.cpp -> "", which needs no second tag.
std::string area_of(const Catch::TestCase& test) {
    const auto parent = std::filesystem::path(test.lineInfo.file).parent_path().filename().string();
    return parent == "unit" ? "tree" : parent == "gui" ? "" : parent;
}

// In [unit][report] the second tag is the folder's name, not a second kind.
std::vector<std::string_view> kinds_of(const Catch::TestCase& test) {
    const bool in_areas = has_tag(test, "unit") || has_tag(test, "gui");
    std::vector<std::string_view> found;
    std::copy_if(kinds.begin(), kinds.end(), std::back_inserter(found), [&](std::string_view kind) {
        return has_tag(test, kind) && !(in_areas && kind == area_of(test));
    });
    return found;
}

std::string group_of(const Catch::TestCase& test, std::string_view kind) {
    const std::string area = has_areas(kind) ? area_of(test) : "";
    return std::string(kind) + (area.empty() ? "" : "." + area);
}

const std::vector<Catch::TestCase>& all_tests() {
    return Catch::getRegistryHub().getTestCaseRegistry().getAllTests();
}

int list_groups() {
    std::set<std::string> groups;
    for (const Catch::TestCase& test : all_tests()) {
        for (const std::string_view kind : kinds_of(test)) {
            groups.insert(group_of(test, kind));
        }
    }
    for (const std::string& group : groups) {
        std::cout << group << '\n';
    }
    return 0;
}

int check_tags() {
    int wrong = 0;
    for (const Catch::TestCase& test : all_tests()) {
        const auto found = kinds_of(test);
        const bool in_areas = std::any_of(found.begin(), found.end(), has_areas);
        const std::string area = in_areas ? area_of(test) : "";
        const bool ok = found.size() == 1 && (area.empty() || has_tag(test, area));
        if (!ok) {
            ++wrong;
            std::cout << test.lineInfo << ": \"" << test.name << "\" needs exactly one kind tag"
                      << (area.empty() ? "" : " and the tag [" + area + "]") << " (see tests/catch.h)\n";
        }
    }
    std::cout << all_tests().size() << " test cases, " << wrong << " with wrong tags\n";
    return wrong == 0 && !all_tests().empty() ? 0 : 1;
}

}  // namespace

bool asks_for_tags(int argc, char** argv) {
    return argc == 2 && (argv[1] == list_option || argv[1] == check_option);
}

int run_tests(int argc, char** argv) {
    if (asks_for_tags(argc, argv)) {
        return argv[1] == list_option ? list_groups() : check_tags();
    }
    return Catch::Session().run(argc, argv);
}

}  // namespace tandem::test
