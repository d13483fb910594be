#include "ui/models/value_text.h"

#include "catch.h"
#include "gui/support/open_project.h"
#include "model/activity.h"
#include "model/needs.h"
#include "model/people.h"
#include "ui/kit/text.h"

namespace {

using namespace tandem;
using tandem::test::OpenProject;

const FieldDef& activity_field(std::string_view key) {
    return *entity<Activity>().find(key);
}

QString problem_of(std::string_view key, const char* typed) {
    return parse_value(activity_field(key), QString::fromUtf8(typed)).problem;
}

}  // namespace

TEST_CASE("values read as people write them, without a locale", "[gui][models]") {
    const OpenProject open;
    const Portfolio& portfolio = open.portfolio();
    const auto text = [&](std::string_view key, const Value& value) {
        return utf8(value_text(portfolio, activity_field(key), value));
    };
    CHECK(text("invited", Value{std::int64_t{11111}}) == "11,111");
    CHECK(text("citizen_hours", Value{2.5}) == "2.5");
    CHECK(text("public_cost", Value{Money{123450}}) == "£1,234.50");
    CHECK(text("start", Value{PartialDate(2015, 4, 30)}) == "30 April 2015");
    CHECK(text("co", Value{std::string("co_design")}) == "Co-design");
    CHECK(text("support", Value{Codes{"access", "payment"}}) == "Access, Payment");
    CHECK(text("approach", Value{std::string("cc_pb")}).find("cc_pb") == std::string::npos);
    CHECK(text("title", Value{}).empty());
}

TEST_CASE("a record is called by its title, a link by what it links", "[gui][models]") {
    OpenProject open;
    const RecordId activity = open.add_activity("Breakfast meetings");
    const RecordId group = open.add<Group>({{"name", Value{std::string("Carers")}}});
    const RecordId link = open.add<ActivityGroup>(
        {{"activity", Value{Reference{activity}}}, {"group", Value{Reference{group}}}});
    CHECK(record_name(open.portfolio(), activity) == QStringLiteral("L1 Breakfast meetings"));
    CHECK(record_title(open.portfolio(), link) == QStringLiteral("Carers"));
    CHECK(record_title(open.portfolio(), open.phase(PhaseKind::do_)) == QStringLiteral("Do"));
    CHECK(record_title(open.portfolio(), 12345).isEmpty());
}

TEST_CASE("a list of links names those that have names and gives the codes of statements", "[gui][models]") {
    OpenProject open;
    const RecordId carers = open.add<Group>({{"name", Value{std::string("Carers")}}});
    const RecordId young = open.add<Group>({{"name", Value{std::string("Young people")}}});
    const RecordId demand = open.add<Demand>({{"statement", Value{std::string("More time for themselves")}},
                                              {"expressed_by", Value{RecordIds{carers, young}}}});
    const RecordId need =
        open.add<Need>({{"statement", Value{std::string("Rest")}}, {"demands", Value{RecordIds{demand}}}});
    const FieldDef& by = *entity<Demand>().find("expressed_by");
    CHECK(value_text(open.portfolio(), by, by.get(&open.get<Demand>(demand))) ==
          QStringLiteral("Carers, Young people"));
    const FieldDef& behind = *entity<Need>().find("demands");
    CHECK(value_text(open.portfolio(), behind, behind.get(&open.get<Need>(need))) == QStringLiteral("W1"));
}

TEST_CASE("what cannot stand is refused in words that say what to do", "[gui][models]") {
    CHECK(problem_of("start", "31 June 2018") == QStringLiteral("June has 30 days."));
    CHECK(problem_of("invited", "many") == QStringLiteral("Use a whole number, such as 25."));
    CHECK(problem_of("invited", "2.5") == QStringLiteral("Use a whole number, such as 25."));
    CHECK(problem_of("citizen_hours", "long") == QStringLiteral("Use a number, such as 2.5."));
    CHECK(problem_of("public_cost", "0.005") == QStringLiteral("Use an amount in pounds, such as 1,234.50."));
    CHECK(problem_of("review_intensity", "4") == QStringLiteral("Use a number from 1 to 3."));
    CHECK(problem_of("title", "  ") == QStringLiteral("Title is needed."));
    CHECK(problem_of("co", "teamwork").startsWith(QStringLiteral("Choose one of: Co-commissioning")));
}

TEST_CASE("what people type is understood: units, words and codes of a choice, dates", "[gui][models]") {
    const auto value = [](std::string_view key, const char* typed) {
        return parse_value(activity_field(key), QString::fromUtf8(typed)).value;
    };
    CHECK(value("invited", " 1,200 people") == Value{std::int64_t{1200}});
    CHECK(value("citizen_hours", "12 hours") == Value{12.0});
    CHECK(value("public_cost", "£1,234.50") == Value{Money{123450}});
    CHECK(value("start", "30/4/2015") == Value{PartialDate(2015, 4, 30)});
    CHECK(value("co", "Co-Design") == Value{std::string("co_design")});
    CHECK(value("support", "payment, Access, payment") == Value{Codes{"access", "payment"}});
    CHECK(is_absent(value("invited", "")));
}
