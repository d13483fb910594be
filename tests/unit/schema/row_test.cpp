// Records lifted out of their types and put back (schema/codec.h, schema/entity.h), for every kind there is.
#include "catch.h"
#include "model/activity.h"
#include "model/portfolio.h"
#include "schema/codec.h"
#include "schema/entity.h"

#include <set>

namespace tandem {

TEST_CASE("A record put from a row gives the same row", "[unit][schema]") {
    Activity made;
    made.common.id = 7;
    made.common.code = "L7";
    made.title = "Breakfasts";
    made.phase = {3};
    made.co = Co::co_design;
    made.other_coes = {Co::co_delivery, Co::co_commissioning};
    made.start = PartialDate(2012, 4);
    made.invited = 0;
    made.citizen_hours = 7.5;
    made.public_cost = Money{-1};
    made.key_tasks = {{5}, {9}};
    const EntityDef& def = entity<Activity>();
    const Row row = row_of(def, &made);
    CHECK(row.values[*def.index_of("co")] == Value{std::string("co_design")});
    CHECK(row.values[*def.index_of("other_coes")] == Value{Codes{"co_commissioning", "co_delivery"}});
    CHECK(row.values[*def.index_of("invited")] == Value{std::int64_t{0}});  // none came, which is recorded
    CHECK(row.values[*def.index_of("took_part")] == Value{});               // nothing is recorded
    CHECK(row.values[*def.index_of("key_tasks")] == Value{RecordIds{5, 9}});
    Activity again;
    put_row(def, &again, row);
    CHECK(row_of(def, &again) == row);
    CHECK(again.public_cost == Money{-1});
}

TEST_CASE("An absent value clears what was there", "[unit][schema]") {
    Activity made;
    made.title = "Breakfasts";
    made.phase = {3};
    made.co = Co::co_design;
    made.support = {Support::access};
    made.start = PartialDate(2012);
    made.invited = 12;
    made.outcomes = {{5}};
    const EntityDef& def = entity<Activity>();
    put_row(def, &made, blank_row(def));
    CHECK(row_of(def, &made) == blank_row(def));
}

TEST_CASE("A code that no list has leaves a choice unrecorded", "[unit][schema]") {
    const EntityDef& def = entity<Activity>();
    Activity made;
    def.find("co")->set(&made, Value{std::string("co_operation")});
    def.find("support")->set(&made, Value{Codes{"access", "nonsense"}});
    CHECK(made.co == Co::none);
    CHECK(made.support == std::vector{Support::access});
}

TEST_CASE("Every description is sound", "[unit][schema]") {
    std::set<std::string_view> keys;
    std::set<std::string_view> prefixes;
    for (const EntityDef* def : entities()) {
        CAPTURE(def->key);
        CHECK(keys.insert(def->key).second);
        if (!def->prefix.empty())
            CHECK(prefixes.insert(def->prefix).second);
        CHECK(entity_by_key(def->key) == def);
        CHECK(def->find(def->title) != nullptr);
        if (def->scope == Scope::owner) {
            REQUIRE(def->find(def->owner) != nullptr);
            CHECK(def->find(def->owner)->options.required);
        }
        std::set<std::string_view> fields;
        for (const FieldDef& field : def->fields) {
            CAPTURE(field.key);
            CHECK(fields.insert(field.key).second);
            CHECK(def->find(field.key) == &field);
            CHECK_FALSE(field.label.text().empty());
            CHECK((field.kind == Kind::Choice || field.kind == Kind::Choices) == !field.choices.empty());
            CHECK((field.kind == Kind::Key || field.kind == Kind::Keys) ==
                  !std::string_view(field.options.catalogue).empty());
            CHECK(field.options.min <= field.options.max);
            std::set<std::string_view> codes;
            for (const Choice& choice : field.choices)
                CHECK(codes.insert(choice.code).second);
        }
    }
}

}  // namespace tandem
