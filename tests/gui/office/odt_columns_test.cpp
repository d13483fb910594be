#include "ui/office/odt_columns.h"

#include "catch.h"

#include <numeric>

namespace tandem::test {
namespace {

double sum_of(const std::vector<double>& shares) {
    return std::accumulate(shares.begin(), shares.end(), 0.0);
}

}  // namespace

TEST_CASE("The columns of a document's table fill the width, whatever is in them", "[gui][office]") {
    TableBlock table;
    table.columns = {{"Risk"}};
    REQUIRE(office::column_shares(table).size() == 1);
    CHECK(office::column_shares(table)[0] == Approx(1.0));
    table.columns = {{"Risk"}, {"Whose"}, {""}};
    table.rows = {{Cell{plain(std::string(500, 'x'))}, Cell{plain("b")}, Cell{plain("c")}},
                  {Cell{plain("short row")}}};
    const std::vector<double> shares = office::column_shares(table);
    REQUIRE(shares.size() == 3);
    CHECK(sum_of(shares) == Approx(1.0));
    for (const double share : shares)
        CHECK(share > 0);
}

TEST_CASE("A column of long text gets more of the width than its weight", "[gui][office]") {
    TableBlock table;
    table.columns = {{"Code"}, {"What happened"}};
    for (int i = 0; i < 5; ++i)
        table.rows.push_back(
            {Cell{plain("R1")}, Cell{plain("Service user and carers: with conditions; provider: yes; "
                                           "commissioner: no, but it may be looked at again")}});
    const std::vector<double> shares = office::column_shares(table);
    CHECK(shares[1] > 0.7);
    CHECK(shares[0] * 17 > 4 * 0.22);  // "Code" on one line
    CHECK(sum_of(shares) == Approx(1.0));
}

}  // namespace tandem::test
