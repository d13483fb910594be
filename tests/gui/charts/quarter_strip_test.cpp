#include "ui/charts/quarter_strip.h"

#include "catch.h"
#include "model/documents.h"
#include "model/meetings.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Contract;
using tandem::Meeting;
using tandem::PartialDate;
using tandem::QuarterStrip;

const PartialDate today(2026, 11, 21);

struct Monitored {
    Monitored() {
        Contract& made = plan.add<Contract>();
        made.start = PartialDate(2026, 1);
        contract = test::id_of(made);
    }
    void meet(PartialDate date, std::optional<std::int64_t> citizens) {
        Meeting& meeting = plan.add<Meeting>();
        meeting.contract = contract;
        meeting.date = date;
        meeting.citizen_representatives = citizens;
    }
    QuarterStrip strip(PartialDate due = {}) {
        return quarter_strip_of(plan.portfolio, *plan.portfolio.find(contract), due, today);
    }

    test::Plan plan;
    tandem::Id<Contract> contract;
};

}  // namespace

TEST_CASE("a strip runs from the contract's start to now, a box a quarter", "[gui][charts]") {
    Monitored monitored;
    const QuarterStrip strip = monitored.strip();
    REQUIRE(strip.quarters.size() == 4);
    CHECK_FALSE(strip.is_cut);
    CHECK(strip.quarters.front().quarter == 1);
    CHECK(strip.quarters.back().year == 2026);
    CHECK(strip.spoken() == QStringLiteral("No meeting is recorded in any quarter."));
}

TEST_CASE("none came, nobody counted and no meeting are three different things", "[gui][charts]") {
    Monitored monitored;
    monitored.meet(PartialDate(2026, 2), 0);
    monitored.meet(PartialDate(2026, 5), {});
    monitored.meet(PartialDate(2026, 8), 3);
    const auto quarters = monitored.strip().quarters;
    CHECK(quarters[0].citizens == QStringLiteral("0"));
    CHECK(quarters[1].citizens == QStringLiteral("?"));
    CHECK(quarters[2].citizens == QStringLiteral("3"));
    CHECK(quarters[2].with_citizens);
    CHECK(quarters[3].held == 0);
}

TEST_CASE("a year alone has no quarter, and a due date shows where it falls", "[gui][charts]") {
    Monitored monitored;
    monitored.meet(PartialDate(2026), 2);
    const QuarterStrip strip = monitored.strip(PartialDate(2027, 2));
    CHECK(strip.undated == 1);
    CHECK(strip.quarters.back().due);
    CHECK(strip.quarters.back().year == 2027);
    CHECK(strip.spoken().contains(QStringLiteral("a meeting is due")));
}

TEST_CASE("a long contract shows its newest quarters", "[gui][charts]") {
    Monitored monitored;
    monitored.plan.change(monitored.contract).start = PartialDate(2010, 1);
    CHECK(monitored.strip().quarters.size() == QuarterStrip::most);
    CHECK(monitored.strip().is_cut);
    CHECK(monitored.strip().quarters.back().quarter == 4);
}
