#include "rules/progress.h"

#include "catch.h"
#include "support/limits.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using Catch::Detail::Approx;
using tandem::Direction;
using tandem::Indicator;
using tandem::IndicatorProgress;
using tandem::Measurement;
using tandem::PartialDate;
using tandem::Period;
using tandem::ReadingsOfIndicators;
using tandem::Track;

struct Sheet {
    test::Plan plan;
    tandem::Id<Indicator> id = test::id_of(plan.add<Indicator>());

    Indicator& indicator() { return plan.change(id); }
    void read(PartialDate date, std::optional<double> value) {
        auto& reading = plan.add<Measurement>();
        reading.indicator = id;
        reading.date = date;
        reading.value = value;
    }
    IndicatorProgress progress(PartialDate as_at = PartialDate(2026, 6, 30)) const {
        return tandem::progress_of(ReadingsOfIndicators(plan.portfolio), *plan.portfolio.find(id), as_at,
                                   test::limits_of(plan));
    }
};

}  // namespace

TEST_CASE("the latest reading by the as-at day counts, and without a target only the change",
          "[unit][rules]") {
    Sheet sheet;
    CHECK(sheet.progress().track == Track::none);
    sheet.indicator().baseline = 100;
    sheet.read(PartialDate(2025), 40);
    sheet.read(PartialDate(2026, 5), 20);
    sheet.read(PartialDate(2026, 6), std::nullopt);  // no value
    sheet.read(PartialDate(2026, 7, 1), 500);        // after the day
    const IndicatorProgress progress = sheet.progress();
    REQUIRE(progress.latest);
    CHECK(progress.latest->value == 20.0);
    CHECK(progress.change == -80.0);
    CHECK(progress.change_share == Approx(-0.8));
    CHECK(progress.track == Track::change_only);
    CHECK_FALSE(progress.progress);
    sheet.indicator().baseline = 0;
    CHECK_FALSE(sheet.progress().change_share);  // a share of 0 is no data
}

TEST_CASE("progress is measured from baseline to target, up or down", "[unit][rules]") {
    Sheet sheet;
    sheet.indicator().direction = Direction::down;
    sheet.indicator().baseline = 100;
    sheet.indicator().target = 60;
    sheet.read(PartialDate(2026, 1, 1), 90);
    CHECK(sheet.progress().progress == Approx(0.25));  // -10 of -40
    sheet.read(PartialDate(2026, 2, 1), 30);
    CHECK(sheet.progress().progress == Approx(1.5));  // 1.75, shown up to 1.5
    CHECK(sheet.progress().track == Track::reached);
    sheet.read(PartialDate(2026, 3, 1), 180);
    CHECK(sheet.progress().progress == Approx(-1));  // -2, shown down to -1
}

TEST_CASE("on track, behind or well behind is judged by the date of the reading", "[unit][rules]") {
    Sheet sheet;
    sheet.indicator().baseline = 0;
    sheet.indicator().baseline_date = PartialDate(2026, 1, 1);
    sheet.indicator().target = 100;
    sheet.indicator().target_date = PartialDate(2026, 4, 11);  // 100 days on
    sheet.read(PartialDate(2026, 2, 20), 40);                  // day 50: expected 0.5, progress 0.4
    CHECK(sheet.progress().expected == Approx(0.5));
    CHECK(sheet.progress().track == Track::on_track);
    sheet.read(PartialDate(2026, 2, 21), 39);  // day 51: 0.39 < 0.51 - 0.10
    CHECK(sheet.progress().track == Track::behind);
    sheet.read(PartialDate(2026, 2, 22), 21);  // day 52: 0.21 < 0.52 - 0.30
    CHECK(sheet.progress().track == Track::well_behind);
    sheet.indicator().target_date = {};
    CHECK_FALSE(sheet.progress().expected);  // progress alone
}

TEST_CASE("a target at the baseline is kept within 5 % of it", "[unit][rules]") {
    Sheet sheet;
    sheet.indicator().baseline = 200;
    sheet.indicator().target = 200;
    sheet.indicator().direction = Direction::up;
    sheet.read(PartialDate(2026, 1, 1), 190);  // 5 % of 200 = 10
    CHECK(sheet.progress().track == Track::kept);
    sheet.read(PartialDate(2026, 1, 2), 189);
    CHECK(sheet.progress().track == Track::not_kept);
    sheet.indicator().direction = Direction::down;
    CHECK(sheet.progress().track == Track::kept);
    sheet.indicator().baseline = 0;
    sheet.indicator().target = 0;
    CHECK(sheet.progress().track == Track::not_kept);  // 189 is not exactly 0
}

TEST_CASE("a reading grows stale after one and a half times its frequency", "[unit][rules]") {
    Sheet sheet;
    sheet.indicator().frequency = Period::quarterly;  // 92 days, stale after 138
    sheet.read(PartialDate(2026, 1, 1), 1);
    CHECK_FALSE(sheet.progress(PartialDate(2026, 5, 19)).stale);  // 138 days on
    CHECK(sheet.progress(PartialDate(2026, 5, 20)).stale);
    sheet.indicator().target_date = PartialDate(2026, 2, 1);  // nothing is due after the target date
    CHECK_FALSE(sheet.progress(PartialDate(2026, 5, 20)).stale);
    sheet.indicator().target_date = {};
    sheet.indicator().frequency = Period::once;
    CHECK_FALSE(sheet.progress(PartialDate(2030, 1, 1)).stale);
}

TEST_CASE("a reading dated by its year stands in the middle of that year", "[unit][rules]") {
    Sheet sheet;
    sheet.read(PartialDate(2025), 37);
    sheet.read(PartialDate(2025, 3), 38);
    REQUIRE(sheet.progress().latest);
    CHECK(sheet.progress().latest->value == 37.0);
    sheet.read(PartialDate(2025, 9), 40);
    CHECK(sheet.progress().latest->value == 40.0);
    CHECK(tandem::middle_day(PartialDate(2025, 1, 3)) == PartialDate(2025, 1, 3).first_day());
    CHECK(tandem::middle_day(PartialDate(2025)) == Approx(PartialDate(2025, 7, 2).first_day()).margin(1));
}

TEST_CASE("after its date a target that is not reached is missed, just or clearly", "[unit][rules]") {
    Sheet sheet;
    sheet.indicator().baseline = 40;
    sheet.indicator().baseline_date = PartialDate(2025, 1, 1);
    sheet.indicator().target = 80;
    sheet.indicator().target_date = PartialDate(2026, 6, 30);
    sheet.read(PartialDate(2026, 6, 30), 77);                                      // 37 of 40
    CHECK(sheet.progress(PartialDate(2026, 6, 30)).missed == tandem::Miss::none);  // the day itself
    CHECK(sheet.progress(PartialDate(2026, 7, 1)).missed == tandem::Miss::just);
    CHECK_FALSE(sheet.progress(PartialDate(2026, 7, 1)).progress_by_target);
    sheet.read(PartialDate(2026, 7, 2), 75);  // tells of another day than the target's
    CHECK(sheet.progress(PartialDate(2026, 7, 3)).missed == tandem::Miss::just);
    CHECK(sheet.progress(PartialDate(2026, 7, 3)).progress == Approx(0.875));
    CHECK(*sheet.progress(PartialDate(2026, 7, 3)).progress_by_target == Approx(0.925));
    sheet.indicator().target = 90;
    CHECK(sheet.progress(PartialDate(2026, 7, 3)).missed == tandem::Miss::clearly);
    sheet.indicator().target = 80;
    sheet.read(PartialDate(2026, 7, 4), 80);
    CHECK(sheet.progress(PartialDate(2026, 7, 5)).missed == tandem::Miss::none);
}
