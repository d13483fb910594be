#include "report/kinds.h"

#include "catch.h"
#include "report/sections.h"

#include <set>
#include <string>

using tandem::PhaseKind;
using tandem::ReportKind;

TEST_CASE("every kind of report has a code, a name and sections of its own", "[unit][report]") {
    std::set<std::string_view> codes;
    for (const tandem::ReportKindInfo& info : tandem::report_kinds()) {
        CHECK(codes.insert(info.code).second);
        CHECK_FALSE(info.name.empty());
        CHECK(info.help.ends_with('.'));
        CHECK(&tandem::info_of(info.kind) == &info);
        CHECK(tandem::find_report_kind(info.code) == &info);
        std::set<std::string_view> keys;
        for (const tandem::Section& section : info.sections(PhaseKind::review))
            CHECK(keys.insert(section.key).second);
        CHECK(keys.size() >= 2);
    }
    CHECK(codes == std::set<std::string_view>{"phase", "cycle", "summary", "leaflet"});
    CHECK(tandem::find_report_kind("Phase") == nullptr);
}

TEST_CASE("large print enlarges a report and nothing makes it smaller than its readers need",
          "[unit][report]") {
    CHECK(tandem::text_size_of(ReportKind::phase, 12) == 12);
    CHECK(tandem::text_size_of(ReportKind::phase, 18) == 18);
    CHECK(tandem::text_size_of(ReportKind::summary, 12) == 14);
    CHECK(tandem::text_size_of(ReportKind::summary, 16) == 16);
    CHECK(tandem::text_size_of(ReportKind::leaflet, 16) == 18);
    CHECK(tandem::text_size_of(ReportKind::cycle, 0) == 12);
}

TEST_CASE("a report of a phase is called by its phase, any other by its kind", "[unit][report]") {
    CHECK(tandem::word_for(ReportKind::phase, PhaseKind::do_) == "do");
    CHECK(tandem::word_for(ReportKind::cycle, PhaseKind::none) == "cycle");
    CHECK(tandem::word_for(ReportKind::leaflet, PhaseKind::plan) == "leaflet");
}
