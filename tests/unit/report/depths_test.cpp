#include "catch.h"
#include "model/decisions.h"
#include "support/figures.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::Block;
using tandem::ContentsBlock;
using tandem::Edition;
using tandem::Heading;
using tandem::PhaseKind;
using tandem::Report;
using tandem::TableBlock;

void decide(test::Plan& plan, int options) {
    auto& decision = plan.add<tandem::Decision>(PhaseKind::plan);
    decision.title = "Night bus";
    const auto id = test::id_of(decision);
    for (int i = 0; i < options; ++i) {
        auto& option = plan.add<tandem::DecisionOption>();
        option.decision = id;
        option.text = "Way " + std::to_string(i + 1);
        option.benefits = "Later trains";
        option.common.source = "Minutes of the board";
    }
}

template <class Wanted>
std::size_t place_of(const Report& report, Wanted wanted) {
    return static_cast<std::size_t>(std::ranges::find_if(report.blocks, wanted) - report.blocks.begin());
}

std::size_t place_of_heading(const Report& report, std::string_view id) {
    return place_of(report, [&](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block);
        return heading && heading->id == id;
    });
}

std::size_t place_of_table(const Report& report, std::string_view caption) {
    return place_of(report, [&](const Block& block) {
        const auto* table = std::get_if<TableBlock>(&block);
        return table && table->caption == caption;
    });
}

bool says(const Report& report, std::string_view text) {
    return plain_text(report).find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("what everybody reads stands before the contents, the appendix behind all findings",
          "[unit][report]") {
    const test::Plan plan;
    for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review}) {
        const Report report = test::report_of(plan, phase);
        const std::size_t contents =
            place_of(report, [](const Block& block) { return std::holds_alternative<ContentsBlock>(block); });
        CHECK(place_of_heading(report, "brief") < place_of_heading(report, "points"));
        CHECK(place_of_heading(report, "points") < contents);
        CHECK(contents < place_of_heading(report, "next"));
        CHECK(place_of_heading(report, "have_your_say") < place_of_heading(report, "took_part"));
        CHECK(place_of_heading(report, "took_part") < report.blocks.size());
        CHECK(says(report, "Appendix: who took part"));
    }
}

TEST_CASE("a long table stands in the appendix under its section's title, with its sources",
          "[unit][report]") {
    test::Plan plan;
    decide(plan, 5);
    const Report report = test::report_of(plan, PhaseKind::plan);
    CHECK(says(report, "In the appendix: options that were considered (5 rows)."));
    const std::size_t appendix = place_of_heading(report, "tables");
    const std::size_t table = place_of_table(report, "Options that were considered");
    REQUIRE(table < report.blocks.size());
    CHECK(place_of_heading(report, "have_your_say") < appendix);
    CHECK(place_of_heading(report, "tables-1") < table);
    CHECK(std::get<Heading>(report.blocks[place_of_heading(report, "tables-1")]).text ==
          "Decisions and next steps");
    REQUIRE(table + 1 < report.blocks.size());
    const auto* source = std::get_if<tandem::Paragraph>(&report.blocks[table + 1]);
    REQUIRE(source);
    CHECK(text_of(source->spans).ends_with("Source: Minutes of the board."));
}

TEST_CASE("a short table stays where it is spoken of", "[unit][report]") {
    test::Plan plan;
    decide(plan, 4);
    const Report report = test::report_of(plan, PhaseKind::plan);
    CHECK_FALSE(says(report, "In the appendix: options"));
    CHECK(place_of_table(report, "Options that were considered") < place_of_heading(report, "you_said"));
    CHECK(place_of_heading(report, "tables") == report.blocks.size());
}
