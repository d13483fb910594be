#include "base/error.h"

#include "catch.h"

#include <set>

using tandem::ErrorCode;

TEST_CASE("An error says what happened, what was kept and what to do", "[unit][base]") {
    const tandem::Error error(ErrorCode::disk_full, "The disk is full", "the last change was not kept",
                              "make room and try again");
    CHECK(error.code() == ErrorCode::disk_full);
    CHECK(error.happened() == "The disk is full");
    CHECK(error.kept() == "the last change was not kept");
    CHECK(error.advice() == "make room and try again");
    CHECK(std::string(error.what()) ==
          "The disk is full; the last change was not kept; make room and try again.");
}

TEST_CASE("Every error code has a name of its own", "[unit][base]") {
    std::set<std::string_view> names;
    int codes = 0;
    for (auto code = ErrorCode::usage;; code = static_cast<ErrorCode>(static_cast<int>(code) + 1)) {
        ++codes;
        CHECK_FALSE(tandem::code_of(code).empty());
        names.insert(tandem::code_of(code));
        if (code == ErrorCode::cancelled)
            break;
    }
    CHECK(names.size() == static_cast<std::size_t>(codes));
    CHECK(tandem::code_of(ErrorCode::not_tandem) == "not_tandem");
}
