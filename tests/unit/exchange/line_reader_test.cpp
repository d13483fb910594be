#include "exchange/line_reader.h"

#include "catch.h"

#include <sstream>

TEST_CASE("lines are read one by one, the last with or without a line feed", "[unit][exchange]") {
    std::istringstream stream("one\r\n\ntwo");
    tandem::LineReader lines(stream);
    REQUIRE(lines.next());
    CHECK(lines.line() == "one");
    CHECK(lines.number() == 1);
    REQUIRE(lines.next());
    CHECK(lines.line().empty());
    REQUIRE(lines.next());
    CHECK(lines.line() == "two");
    CHECK(lines.number() == 3);
    CHECK_FALSE(lines.next());
}

TEST_CASE("a line over the limit is read past and told", "[badfile][exchange]") {
    std::istringstream stream(std::string(1000, 'x') + "\nok\n12345678\n");
    tandem::LineReader lines(stream, 8);
    REQUIRE(lines.next());
    CHECK(lines.too_long());
    CHECK(lines.line().size() == 8);
    REQUIRE(lines.next());
    CHECK_FALSE(lines.too_long());
    CHECK(lines.line() == "ok");
    REQUIRE(lines.next());
    CHECK_FALSE(lines.too_long());
    CHECK_FALSE(lines.next());
}
