#include "base/resource.h"

#include "catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>
#include <string>

namespace {

namespace fs = std::filesystem;

// Where the file behind a resource name stands in the tree.
fs::path source_of(std::string_view name) {
    const fs::path root = TANDEM_SOURCE_DIR;
    return name.starts_with("schema/")   ? root / "src/storage" / name
           : name.starts_with("manual/") ? root / "docs" / name
                                         : root / "resources" / name;
}

std::string bytes_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("Each compiled-in file has the bytes of the file in the tree", "[unit][base]") {
    for (const std::string_view name : tandem::resource_names()) {
        CAPTURE(name);
        REQUIRE(fs::is_regular_file(source_of(name)));
        // Compared as bool: a difference of 500 KB is not worth printing.
        CHECK((tandem::resource(name) == bytes_of(source_of(name))));
    }
}

TEST_CASE("Every catalogue, sample, icon, manual and schema file of the tree is compiled in, once",
          "[unit][base]") {
    std::multiset<std::string> expected;
    const fs::path root = TANDEM_SOURCE_DIR;
    for (const auto& [folder, ending] :
         {std::pair{root / "resources/catalogue", ".json"}, std::pair{root / "resources/samples", ".jsonl"},
          std::pair{root / "resources/icons", ".json"}, std::pair{root / "docs/manual", ".md"},
          std::pair{root / "docs/manual", ".png"}, std::pair{root / "src/storage/schema", ".sql"}}) {
        if (!fs::exists(folder)) {
            continue;
        }
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (entry.path().extension() == ending) {
                expected.insert((folder.filename() / entry.path().filename()).generic_string());
            }
        }
    }
    const auto names = tandem::resource_names();
    CHECK(std::multiset<std::string>(names.begin(), names.end()) == expected);
}

TEST_CASE("An unknown resource name is an error of the program", "[unit][base]") {
    CHECK_THROWS_AS(tandem::resource("catalogue/none.json"), std::out_of_range);
    CHECK_THROWS_AS(tandem::resource(""), std::out_of_range);
}
