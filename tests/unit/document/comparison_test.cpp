#include "document/comparison.h"

#include "catch.h"

#include "model/activity.h"
#include "support/temp_folder.h"
#include "support/workbench.h"

using namespace tandem::test;
using tandem::Activity;
using tandem::compare_points;
using tandem::Comparison;
using tandem::Difference;
using tandem::Document;
using tandem::EditBuilder;
using tandem::EditNumber;
using tandem::entity;
using tandem::PhaseKind;
using tandem::RecordId;

namespace {

struct OpenFile {
    TempFolder folder;
    Workbench bench;
    std::unique_ptr<Document> document;

    OpenFile() {
        bench.beginning().write(folder / "a.tandem", false);
        document = Document::open(folder / "a.tandem", tandem::OpenMode::read_write, bench.clock());
    }
    RecordId add(const std::string& title) {
        EditBuilder builder(document->context());
        const auto made = builder.create(
            entity<Activity>(), 0,
            input(entity<Activity>(), {{"phase", ref(bench.phase(PhaseKind::do_))}, {"title", text(title)}}));
        REQUIRE(made.ok());
        document->commit(builder.take());
        return made.id;
    }
    EditNumber set(RecordId id, const Fields& fields) {
        EditBuilder builder(document->context());
        REQUIRE(builder.set(entity<Activity>(), id, input(entity<Activity>(), fields)).ok());
        return document->commit(builder.take());
    }
    EditNumber remove(RecordId id) {
        EditBuilder builder(document->context());
        REQUIRE(builder.remove(entity<Activity>(), id, true).ok());
        return document->commit(builder.take());
    }
    EditNumber take_back(const Comparison& comparison, std::size_t record,
                         std::size_t field = tandem::whole_record) {
        EditBuilder builder(document->context());
        REQUIRE(tandem::take_back(builder, comparison.records.at(record), field).ok());
        return document->commit(builder.take());
    }
    const Activity* get(RecordId id) const { return document->portfolio().find(tandem::Id<Activity>{id}); }
};

}  // namespace

TEST_CASE("two points differ by what is changed, added and removed between them", "[unit][document]") {
    OpenFile file;
    const RecordId kept = file.add("Peer support");
    const RecordId gone = file.add("Time bank");
    const EditNumber then = file.document->last_edit();
    file.set(kept, {{"title", text("Peer groups")}, {"took_part", std::int64_t{25}}});
    file.set(kept, {{"took_part", std::int64_t{30}}});
    const RecordId added = file.add("Clubhouse");
    file.remove(gone);

    const Comparison found = compare_points(*file.document, file.document->last_edit(), then);
    CHECK(found.from == then);
    CHECK(found.steps == 4);
    REQUIRE(found.records.size() == 3);
    CHECK(found.things() == 4);
    CHECK(found.records[0].kind() == Difference::changed);
    CHECK(found.records[0].change.id == kept);
    REQUIRE(found.records[0].fields.size() == 2);
    const std::size_t took_part = *entity<Activity>().index_of("took_part");
    CHECK(found.records[0].change.before->values[took_part] == tandem::Value{});
    CHECK(found.records[0].change.after->values[took_part] == tandem::Value{std::int64_t{30}});
    CHECK(found.records[1].kind() == Difference::added);
    CHECK(found.records[1].change.id == added);
    CHECK(found.records[2].kind() == Difference::removed);
    CHECK(found.records[2].change.id == gone);
}

TEST_CASE("what was done and taken back again is no difference", "[unit][document]") {
    OpenFile file;
    const RecordId id = file.add("Peer support");
    const EditNumber then = file.document->last_edit();
    file.set(id, {{"title", text("Other")}});
    file.document->undo();
    const Comparison found = compare_points(*file.document, then, file.document->last_edit());
    CHECK(found.records.empty());
    CHECK(found.things() == 0);
    CHECK(found.steps == 2);
}

TEST_CASE("one difference is taken back and the others stay", "[unit][document]") {
    OpenFile file;
    const RecordId kept = file.add("Peer support");
    const RecordId gone = file.add("Time bank");
    const std::string code = file.get(gone)->common.code;
    const EditNumber then = file.document->last_edit();
    file.set(kept, {{"title", text("Peer groups")}, {"took_part", std::int64_t{25}}});
    const RecordId added = file.add("Clubhouse");
    file.remove(gone);
    const Comparison found = compare_points(*file.document, then, file.document->last_edit());
    REQUIRE(found.records.size() == 3);

    file.take_back(found, 0, *entity<Activity>().index_of("title"));
    CHECK(file.get(kept)->title == "Peer support");
    CHECK(file.get(kept)->took_part == 25);
    file.take_back(found, 1);
    CHECK(file.get(added) == nullptr);
    file.take_back(found, 2);
    REQUIRE(file.get(gone) != nullptr);
    CHECK(file.get(gone)->title == "Time bank");
    CHECK(file.get(gone)->common.code == code);
}

TEST_CASE("what stands in the way of taking back is said", "[unit][document]") {
    OpenFile file;
    const EditNumber then = file.document->last_edit();
    const RecordId added = file.add("Clubhouse");
    const Comparison found = compare_points(*file.document, then, file.document->last_edit());
    file.remove(added);
    EditBuilder builder(file.document->context());
    CHECK_FALSE(tandem::take_back(builder, found.records.at(0)).ok());
    CHECK(builder.empty());
}

TEST_CASE("going back to a point is a step that can be undone", "[unit][document]") {
    OpenFile file;
    const RecordId id = file.add("Peer support");
    const EditNumber then = file.document->last_edit();
    file.set(id, {{"title", text("One")}});
    file.set(id, {{"title", text("Two")}});
    file.document->undo();
    const RecordId added = file.add("Clubhouse");

    file.document->commit(tandem::going_back_to(*file.document, then, "Go back"));
    CHECK(file.get(id)->title == "Peer support");
    CHECK(file.get(added) == nullptr);
    CHECK(tandem::going_back_to(*file.document, then, "Again").empty());
    file.document->undo();
    CHECK(file.get(id)->title == "One");
    CHECK(file.get(added) != nullptr);
}
