// Files that somebody bent on harm, or a bad disk, could hand to import.
#include "base/error.h"
#include "exchange/export_json.h"
#include "exchange/import_json.h"
#include "unit/exchange/plan.h"

#include <random>
#include <string>

using tandem::testing::Plan;

namespace {

// Imports the text; true when something was taken in. A refusal is an Error and nothing else, and what was
// taken in must come back whole from its own export.
bool survives(std::string_view text) {
    tandem::ImportedFile file;
    try {
        file = tandem::import_to_new(text);
    } catch (const tandem::Error& error) {
        CHECK(error.kept() == "nothing was imported");
        return false;
    }
    const std::string again = tandem::export_text(file.portfolio);
    const auto second = tandem::import_to_new(again);
    CHECK(second.report.skipped.empty());
    CHECK(second.report.renamed.empty());
    CHECK(tandem::export_text(second.portfolio) == again);
    return true;
}

std::string wrapped(const std::string& records) {
    return R"({"format": "tandem", "version": 1, "schema": 1, "scope": "file", "catalogue": 1, "records": )" +
           records + "}";
}

std::string sample_text() {
    Plan plan;
    plan.add("Living well");
    plan.must(R"({"create": "group", "fields": {"name": "Peers"}})");
    plan.must(
        R"({"create": "activity", "fields": {"title": "Breakfasts", "phase": "PH1", "start": "2012"}})");
    plan.must(R"({"create": "activity_group", "fields": {"activity": "L1", "group": "G1", "took_part": 4}})");
    plan.must(R"({"create": "decision", "fields": {"title": "Go on", "activities": ["L1"]}})");
    return tandem::export_text(plan.portfolio);
}

}  // namespace

TEST_CASE("100,000 brackets anywhere in a file are refused", "[badfile][exchange]") {
    const std::string open(100'000, '[');
    CHECK_FALSE(survives(open));
    CHECK_FALSE(survives(wrapped(open)));
    CHECK_FALSE(survives(wrapped("{\"project\": " + open)));
    CHECK_FALSE(survives(wrapped("{\"project\": [{\"id\": \"1\", \"title\": " + open)));
    CHECK_FALSE(survives("{\"format\": " + open));
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    CHECK_FALSE(survives(wrapped("{\"project\": " + objects)));
}

TEST_CASE("a title of 20 MB is kept out with its record", "[badfile][exchange]") {
    const std::string text = wrapped(R"({"project": [{"id": "1", "code": "P1", "title": ")" +
                                     std::string(20'000'000, 'x') + "\"}]}");
    const auto file = tandem::import_to_new(text);
    CHECK(file.report.created == 0);
    REQUIRE(file.report.skipped.size() == 2);
    CHECK(file.report.skipped.at(0).error == "too_long");
    CHECK(file.report.skipped.at(1).error == "required");
}

TEST_CASE("invalid UTF-8 and NUL in a file are refused whole", "[badfile][exchange]") {
    CHECK_FALSE(survives(wrapped("{\"project\": [{\"id\": \"1\", \"title\": \"a\xFF\"}]}")));
    CHECK_FALSE(survives(wrapped("{\"project\": []}") + std::string("\0 more", 6)));
    CHECK_FALSE(survives(std::string(1000, '\0')));
}

TEST_CASE("a truncated export is refused at every length", "[badfile][exchange]") {
    const std::string text = sample_text();
    for (std::size_t length = 0; length + 2 < text.size(); length += 7)
        CHECK_FALSE(survives(text.substr(0, length)));
    CHECK(survives(text.substr(0, text.size() - 1)));  // only the last line feed
}

TEST_CASE("a value of the wrong kind in any field of any kind of record does no harm",
          "[badfile][exchange]") {
    const char* const values[] = {"null", "true", "5",   "-1e30",   "\"\"",        "\"x\"", "[]",
                                  "{}",   "[[]]", "[5]", "[\"1\"]", "\"\\u0000\"", "\"9\"", "[\"1\", \"1\"]"};
    for (const char* value : values) {
        std::string records = "{";
        for (const tandem::EntityDef* def : tandem::entities()) {
            records += (records.size() > 1 ? ", \"" : "\"") + std::string(def->key) + "\": [{\"id\": \"" +
                       std::to_string(1000 + def->index) + "\"";
            for (const char* key :
                 {"code", "project", "visibility", "source", "illustrative", "created", "changed"})
                records += ", \"" + std::string(key) + "\": " + value;
            for (const tandem::FieldDef& field : def->fields)
                records += ", \"" + std::string(field.key) + "\": " + value;
            records += "}]";
        }
        INFO(value);
        CHECK(survives(wrapped(records + "}")));
    }
}

TEST_CASE("a long chain of decisions and a loop of them cost time in proportion", "[badfile][exchange]") {
    std::string records = R"({"project": [{"id": "1", "code": "P1", "title": "A"}],
        "cycle": [{"id": "2", "code": "Y1", "project": "1", "number": 1, "status": "open"}], "decision": [)";
    constexpr int decisions = 50'000;
    for (int i = 0; i < decisions; ++i)
        records += std::string(i == 0 ? "" : ",") + R"({"id": ")" + std::to_string(10 + i) +
                   R"(", "project": "1", "cycle": "2", "title": "D", "supersedes": ")" +
                   std::to_string(10 + (i + 1) % decisions) + "\"}";
    const auto file = tandem::import_to_new(wrapped(records + "]}"));
    CHECK(file.report.created == decisions + 2);
    REQUIRE(file.report.skipped.size() == 1);
    CHECK(file.report.skipped.at(0).error == "loop");
}

TEST_CASE("300 mutated exports are refused or taken in soundly", "[badfile][exchange]") {
    const std::string text = sample_text();
    std::mt19937 random(20261121);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    int taken = 0;
    for (int round = 0; round < 300; ++round) {
        std::string mutated = text;
        const std::size_t changes = 1 + below(4);
        for (std::size_t i = 0; i < changes; ++i) {
            const std::size_t at = below(mutated.size());
            switch (below(4)) {
                case 0:
                    mutated[at] = static_cast<char>(random() & 0xFFU);
                    break;
                case 1:
                    mutated.erase(at, 1 + below(40));
                    break;
                case 2:
                    mutated.insert(at, mutated.substr(below(mutated.size()), 1 + below(60)));
                    break;
                default:
                    mutated[at] = "0123456789\"{}[],:-"[below(18)];
                    break;
            }
        }
        INFO("round " << round);
        taken += survives(mutated) ? 1 : 0;
    }
    CHECK(taken > 10);   // many changes only touch a text or a number
    CHECK(taken < 290);  // and many break the file
}
