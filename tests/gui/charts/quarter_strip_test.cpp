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

TEST_CASE("a strip runs from the contract's start to now, a box a quarter without a meeting",
          "[gui][charts]") {
    Monitored monitored;
    const QuarterStrip strip = monitored.strip();
    REQUIRE(strip.boxes.size() == 4);
    CHECK_FALSE(strip.is_cut);
    CHECK(strip.boxes.front().quarter == 1);
    CHECK(strip.boxes.back().year == 2026);
    CHECK(strip.spoken() == QStringLiteral("No meeting is recorded in any quarter."));
}

TEST_CASE("none came, nobody counted and no meeting are three different things", "[gui][charts]") {
    Monitored monitored;
    monitored.meet(PartialDate(2026, 2), 0);
    monitored.meet(PartialDate(2026, 5), {});
    monitored.meet(PartialDate(2026, 8), 3);
    const auto boxes = monitored.strip().boxes;
    CHECK(boxes[0].citizens == QStringLiteral("0"));
    CHECK(boxes[1].citizens == QStringLiteral("?"));
    CHECK(boxes[2].citizens == QStringLiteral("3"));
    CHECK(boxes[2].with_citizens);
    CHECK_FALSE(boxes[3].held);
}

TEST_CASE("a year alone has no quarter, and a due date shows where it falls", "[gui][charts]") {
    Monitored monitored;
    monitored.meet(PartialDate(2026), 2);
    const QuarterStrip strip = monitored.strip(PartialDate(2027, 2));
    CHECK(strip.undated == 1);
    CHECK(strip.boxes.back().due);
    CHECK(strip.boxes.back().year == 2027);
    CHECK(strip.spoken().contains(QStringLiteral("a meeting is due")));
}

TEST_CASE("a long contract shows its newest boxes", "[gui][charts]") {
    Monitored monitored;
    monitored.plan.change(monitored.contract).start = PartialDate(2010, 1);
    CHECK(monitored.strip().boxes.size() == QuarterStrip::most);
    CHECK(monitored.strip().is_cut);
    CHECK(monitored.strip().boxes.back().quarter == 4);
}

TEST_CASE("two meetings of one quarter are two boxes with their own numbers", "[gui][charts]") {
    Monitored monitored;
    monitored.meet(PartialDate(2026, 9, 8), 2);
    monitored.meet(PartialDate(2026, 7, 21), 5);
    const QuarterStrip strip = monitored.strip(PartialDate(2026, 9, 30));
    REQUIRE(strip.boxes.size() == 6);  // two quarters without, two meetings, one due, the last quarter
    CHECK(strip.boxes[2].citizens == QStringLiteral("5"));
    CHECK(strip.boxes[3].citizens == QStringLiteral("2"));
    CHECK_FALSE(strip.boxes[3].due);
    CHECK(strip.boxes[4].due);
    CHECK_FALSE(strip.boxes[4].held);
    CHECK(strip.spoken() == QStringLiteral("21 July 2026: citizens present: 5; 8 September 2026: citizens "
                                           "present: 2; 30 September 2026: a meeting is due"));
}

TEST_CASE("where meetings are to be half a year apart, a quarter between two is no gap", "[gui][charts]") {
    Monitored monitored;
    Contract& contract = monitored.plan.change(monitored.contract);
    contract.start = PartialDate(2025, 9);
    contract.meeting_interval = 6;
    monitored.meet(PartialDate(2026, 3, 3), 2);
    monitored.meet(PartialDate(2026, 9, 8), 2);
    const QuarterStrip strip = monitored.strip(PartialDate(2027, 3, 8));
    CHECK_FALSE(strip.is_quarterly);
    REQUIRE(strip.boxes.size() == 3);
    CHECK(strip.boxes[0].held);
    CHECK(strip.boxes[1].held);
    CHECK(strip.boxes[2].due);
}

TEST_CASE("where meetings are to be half a year apart, one that was due and not held is a gap",
          "[gui][charts]") {
    Monitored monitored;
    Contract& contract = monitored.plan.change(monitored.contract);
    contract.start = PartialDate(2025, 1);
    contract.meeting_interval = 6;
    monitored.meet(PartialDate(2026, 9, 8), 2);
    const QuarterStrip strip = monitored.strip();
    REQUIRE(strip.boxes.size() == 3);  // due in July 2025 and in January 2026
    CHECK_FALSE(strip.boxes[0].held);
    CHECK(strip.boxes[0].year == 2025);
    CHECK(strip.boxes[0].quarter == 3);
    CHECK(strip.boxes[1].year == 2026);
    CHECK(strip.boxes[1].quarter == 1);
    CHECK(strip.boxes[2].held);
}
