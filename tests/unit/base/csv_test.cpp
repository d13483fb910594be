#include "base/csv.h"

#include "catch.h"

TEST_CASE("cells with commas, quotation marks or line breaks are quoted", "[unit][base]") {
    CHECK(tandem::to_csv({{"a", "b c", ""}, {"x,y", "say \"hi\"", "two\nlines"}}) ==
          "a,b c,\r\n\"x,y\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    CHECK(tandem::to_csv({}).empty());
}

TEST_CASE("what a spreadsheet would run is made text, numbers stay numbers", "[unit][base]") {
    const auto cell = [](const std::string& text) {
        const std::string csv = tandem::to_csv({{text}});
        return csv.substr(0, csv.size() - 2);
    };
    CHECK(cell("=1+1") == "'=1+1");
    CHECK(cell("@SUM(A1)") == "'@SUM(A1)");
    CHECK(cell("+cmd|' /C calc'!A0") == "'+cmd|' /C calc'!A0");
    CHECK(cell("-2+3") == "'-2+3");
    CHECK(cell("-") == "'-");
    CHECK(cell("\t=1") == "'\t=1");
    CHECK(cell("\r=1") == "\"'\r=1\"");
    CHECK(cell("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    CHECK(cell("-12.50") == "-12.50");
    CHECK(cell("+7") == "+7");
    CHECK(cell("-1.2.3") == "'-1.2.3");
    CHECK(cell("a=b") == "a=b");
    CHECK(cell("'quoted") == "'quoted");
}
