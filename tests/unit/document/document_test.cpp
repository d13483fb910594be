#include "catch.h"

#include "base/error.h"
#include "document/document.h"
#include "model/activity.h"
#include "model/people.h"
#include "support/temp_folder.h"
#include "support/workbench.h"

#include <algorithm>

using namespace tandem::test;
using tandem::Activity;
using tandem::Document;
using tandem::EditBuilder;
using tandem::EditKind;
using tandem::entity;
using tandem::OpenMode;
using tandem::PhaseKind;

namespace {

// A file with a project, opened for writing.
struct OpenFile {
    TempFolder folder;
    Workbench bench;
    std::filesystem::path path = folder / "a.tandem";
    std::unique_ptr<Document> document;

    OpenFile() {
        bench.beginning().write(path, false);
        reopen();
    }
    void reopen() {
        document.reset();
        document = Document::open(path, OpenMode::read_write, bench.clock());
    }

    tandem::RecordId add_activity(const std::string& title) {
        EditBuilder builder(document->context());
        const auto& def = entity<Activity>();
        const auto made = builder.create(
            def, 0, input(def, {{"phase", ref(bench.phase(PhaseKind::do_))}, {"title", text(title)}}));
        REQUIRE(made.ok());
        document->commit(builder.take());
        return made.id;
    }
    tandem::EditNumber rename(tandem::RecordId id, const std::string& title, tandem::EditNumber join = 0) {
        EditBuilder builder(document->context());
        REQUIRE(
            builder.set(entity<Activity>(), id, input(entity<Activity>(), {{"title", text(title)}})).ok());
        tandem::Edit edit = builder.take();
        edit.join_step = join;
        return document->commit(std::move(edit));
    }
    std::string title(tandem::RecordId id) const {
        const Activity* activity = document->portfolio().find(tandem::Id<Activity>{id});
        return activity ? activity->title : "(gone)";
    }
    bool sound() {
        const auto checks = document->verify();
        for (const auto& check : checks) {
            INFO(check.check << ": " << check.text);
            CHECK(check.ok);
        }
        return std::all_of(checks.begin(), checks.end(), [](const auto& c) { return c.ok; });
    }
};

}  // namespace

TEST_CASE("an edit is in the file, in memory and told to observers", "[unit][document]") {
    OpenFile file;
    std::vector<std::size_t> told;
    auto handle =
        file.document->observe([&](const tandem::ChangeSet& set) { told.push_back(set.changes.size()); });
    const auto id = file.add_activity("Walks");
    CHECK(told == std::vector<std::size_t>{1});
    CHECK(file.title(id) == "Walks");
    handle.reset();
    file.rename(id, "Long walks");
    CHECK(told.size() == 1);
    file.reopen();
    CHECK(file.title(id) == "Long walks");
    CHECK(file.sound());
}

TEST_CASE("references made ahead are those made when asked for, and follow each edit", "[unit][document]") {
    OpenFile file;
    const auto walks = file.add_activity("Walks");
    file.reopen();
    file.document->index_ahead();
    // At once, so that the edit and the reading again may meet them still in the making.
    const auto talks = file.add_activity("Talks");
    file.document->index_ahead();
    CHECK_FALSE(file.document->refresh());
    const tandem::RecordId phase = file.bench.phase(PhaseKind::do_);
    const auto used = file.document->references().records<Activity>(file.document->portfolio(), phase);
    REQUIRE(used.size() == 2);
    CHECK(used[0]->common.id == walks);
    CHECK(used[1]->common.id == talks);
    CHECK(file.document->references().to(phase) == tandem::References(file.document->portfolio()).to(phase));
    CHECK(file.sound());
}

TEST_CASE("opening that is asked to stop ends as cancelled, and the file opens again", "[unit][document]") {
    OpenFile file;
    file.add_activity("Walks");
    file.document.reset();
    std::stop_source stop;
    stop.request_stop();
    try {
        Document::open(file.path, OpenMode::read_write, file.bench.clock(), {.stop = stop.get_token()});
        FAIL("it was opened");
    } catch (const tandem::Error& error) {
        CHECK(error.code() == tandem::ErrorCode::cancelled);
        CHECK(error.kept() == "the file was not changed");
    }
    file.reopen();
    CHECK(file.document->writable());
    CHECK(file.sound());
}

TEST_CASE("undo and redo walk back and forth, over a restart too", "[unit][document]") {
    OpenFile file;
    const auto id = file.add_activity("One");
    file.rename(id, "Two");
    file.rename(id, "Three");
    CHECK(file.document->undo_label() == "Change title of L1");
    CHECK(file.document->undo(1).size() == 1);
    CHECK(file.title(id) == "Two");
    file.reopen();
    CHECK(file.document->undo_state().undoable == 2);
    CHECK(file.document->undo_state().redoable == 1);
    CHECK(file.document->redo(5).size() == 1);
    CHECK(file.title(id) == "Three");
    CHECK(file.document->undo(99).size() == 3);
    CHECK(file.title(id) == "(gone)");
    CHECK(file.document->undo(1).empty());
    CHECK(file.document->redo(99).size() == 3);
    CHECK(file.title(id) == "Three");
    CHECK(file.sound());
}

TEST_CASE("a new edit closes what could be redone, and the log keeps it all", "[unit][document]") {
    OpenFile file;
    const auto id = file.add_activity("One");
    file.rename(id, "Two");
    file.document->undo(1);
    file.rename(id, "Other");
    CHECK(file.document->redo(1).empty());
    const auto history = file.document->history();
    REQUIRE(history.size() == 4);
    CHECK(history[0].state == tandem::StepState::done);
    CHECK(history[1].entry.kind == EditKind::undo);
    CHECK(history[1].entry.of == 2);
    CHECK(history[2].state == tandem::StepState::dropped);
    CHECK(history[3].state == tandem::StepState::done);
    CHECK(file.document->undo(2).size() == 2);
    CHECK(file.document->undo_state().undoable == 0);
    CHECK(file.sound());
}

TEST_CASE("commits of one stay in a field are one step", "[unit][document]") {
    OpenFile file;
    const auto id = file.add_activity("W");
    const auto step = file.rename(id, "Wa");
    file.rename(id, "Wal", step);
    file.rename(id, "Walk", step);
    CHECK(file.document->undo_state().undoable == 2);
    file.document->undo(1);
    CHECK(file.title(id) == "W");
    file.document->redo(1);
    CHECK(file.title(id) == "Walk");
    file.document->undo(1);
    CHECK(file.title(id) == "W");
    CHECK(file.sound());
}

TEST_CASE("a restore point stays reachable, and going back to it can be undone", "[unit][document]") {
    OpenFile file;
    const auto id = file.add_activity("Before the board");
    file.document->set_mark("before the board");
    file.rename(id, "After");
    const auto second = file.add_activity("Second");
    file.document->undo(1);
    file.rename(id, "Later still");
    CHECK(file.document->revert_to("before the board") != 0);
    CHECK(file.title(id) == "Before the board");
    CHECK(file.title(second) == "(gone)");
    CHECK(file.document->revert_to("before the board") == 0);
    file.document->undo(1);
    CHECK(file.title(id) == "Later still");
    CHECK_THROWS_AS(file.document->revert_to("no such point"), tandem::Error);
    CHECK(file.document->marks().size() == 1);
    CHECK(file.sound());
}

TEST_CASE("a code stays used after its record is gone and the creation undone", "[unit][document]") {
    OpenFile file;
    file.add_activity("First");
    file.document->undo(1);
    file.reopen();
    const auto id = file.add_activity("Second");
    CHECK(file.document->portfolio().find(tandem::Id<Activity>{id})->common.code == "L2");
}

TEST_CASE("an edit made from another state is refused and nothing moves", "[unit][document]") {
    OpenFile file;
    const auto id = file.add_activity("One");
    EditBuilder builder(file.document->context());
    builder.set(entity<Activity>(), id, input(entity<Activity>(), {{"title", text("Stale")}}));
    tandem::Edit stale = builder.take();
    file.rename(id, "Fresh");
    CHECK_THROWS_AS(file.document->commit(stale), tandem::Error);
    CHECK(file.title(id) == "Fresh");
    CHECK(file.sound());
}

TEST_CASE("an edit that would leave a reference to nothing is refused", "[unit][document]") {
    OpenFile file;
    const auto id = file.add_activity("One");
    tandem::Edit edit;
    edit.label = "Planted";
    auto row = *file.document->portfolio().row(entity<Activity>(), id);
    tandem::RowChange change{&entity<Activity>(), id, row, row};
    change.after->values[*entity<Activity>().index_of("outcomes")] = tandem::RecordIds{4711};
    edit.changes = {change};
    CHECK_THROWS_AS(file.document->commit(edit), tandem::Error);
    CHECK(file.sound());
}

TEST_CASE("a reader sees what the writer has written, and cannot write", "[unit][document]") {
    OpenFile file;
    const auto reader = Document::open(file.path, OpenMode::read_only, file.bench.clock());
    const auto id = file.add_activity("New");
    CHECK(reader->refresh());
    CHECK(reader->portfolio().find(tandem::Id<Activity>{id}) != nullptr);
    CHECK_FALSE(reader->refresh());
    EditBuilder builder(reader->context());
    builder.set(entity<Activity>(), id, input(entity<Activity>(), {{"title", text("No")}}));
    CHECK_THROWS_AS(reader->commit(builder.take()), tandem::Error);
    CHECK(file.title(id) == "New");
}

TEST_CASE("a document goes on in a copy: what follows is written there, and the old file is free",
          "[unit][document]") {
    OpenFile file;
    const auto id = file.add_activity("One");
    file.rename(id, "Two");
    const auto copy = file.folder / "copy.tandem";
    const auto& before = *file.document->portfolio().find(tandem::Id<Activity>{id});
    file.document->go_on_in(copy);
    CHECK(file.document->portfolio().find(tandem::Id<Activity>{id}) == &before);  // nothing was read anew
    file.rename(id, "Three");
    CHECK(file.sound());
    file.document->undo(2);
    CHECK(file.title(id) == "One");

    const auto old = Document::open(file.path, OpenMode::read_write, file.bench.clock());
    CHECK(old->portfolio().find(tandem::Id<Activity>{id})->title == "Two");
    file.path = copy;
    file.reopen();
    CHECK(file.title(id) == "One");
    CHECK(file.sound());
}

TEST_CASE("where a copy cannot be made, the file that was open stays open", "[unit][document]") {
    OpenFile file;
    const auto id = file.add_activity("One");
    CHECK_THROWS_AS(file.document->go_on_in(file.folder / "no such folder" / "copy.tandem"), tandem::Error);
    file.rename(id, "Two");
    CHECK(file.sound());
    file.reopen();
    CHECK(file.title(id) == "Two");
}
