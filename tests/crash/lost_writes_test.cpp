// A long run of random edits on a disk that loses what was never synced, with the power going at random
// calls, also in the middle of putting a file right again.
//
// After each cut the file opens and verifies, and holds every answered edit and at most the one that was
// being written. At the end undo goes the whole way back to the first export byte for byte, redo to the last.
//
// TANDEM_VFS_EDITS (600) and TANDEM_VFS_STOPS (40) size the run, TANDEM_SEED (1) picks the edits and the
// moments; the full measure is 20000 and 200: ctest -C Walk -R lost_writes.
#include "base/error.h"
#include "catch.h"
#include "document/document.h"
#include "exchange/export_json.h"
#include "support/fault_vfs.h"
#include "support/random_editor.h"
#include "support/stored.h"
#include "support/temp_folder.h"
#include "support/workbench.h"

#include <algorithm>
#include <cstdlib>

using namespace tandem::test;

namespace tandem {

namespace {

std::int64_t number_from(const char* name, std::int64_t usual) {
    const char* text = std::getenv(name);
    return text ? std::atoll(text) : usual;
}

// What is asked of the file next. Its own state after the call is compared with what the answer promised.
struct Turn {
    EditKind kind = EditKind::edit;
    Edit edit;
};

class LossyDisk {
public:
    explicit LossyDisk(std::uint64_t seed) : random_(seed), editor_(seed) {
        bench_.beginning().write(path(), false);
        switch_on();
        open();
        first_ = export_text(document_->portfolio());
    }
    ~LossyDisk() {
        document_.reset();
        fault_vfs::fail_at(0, fault_vfs::Fault::input_output, false);
        fault_vfs::stop_remembering();
    }

    std::int64_t edits() const { return edits_; }

    // One more edit (or an undo or redo on the way), answered.
    void turn() {
        const Turn turn = next_turn();
        fault_vfs::fail_at(0, fault_vfs::Fault::input_output, false);
        answer(turn);
        usual_calls_ = fault_vfs::calls();
    }

    // The power goes at one of the calls of the next turn, or between two turns; then all must be as
    // promised.
    void power_cut() {
        const Portfolio answered = document_->portfolio();
        const UndoState depth = document_->undo_state();
        const EditNumber last = document_->last_edit();
        const Turn turn = next_turn();
        const bool between = random_.chance(10);
        bool done = between;
        if (!between) {
            fault_vfs::fail_at(next_cut(), fault_vfs::Fault::input_output, true);
            try {
                answer(turn);
                done = true;
            } catch (const Error& error) {
                CHECK(error.code() == ErrorCode::io);
            }
        }
        if (done && !between) {
            // A short edit was through before its call came: then it counts as answered.
            ++between_turns;
            const Portfolio now = document_->portfolio();
            lose_power();
            REQUIRE(difference(now, document_->portfolio()) == "");
        } else {
            ++(between ? between_turns : within_turns);
            lose_power();
            if (document_->last_edit() == last) {
                REQUIRE(difference(answered, document_->portfolio()) == "");
                REQUIRE(document_->undo_state() == depth);
            } else {
                REQUIRE_FALSE(between);
                REQUIRE(document_->last_edit() == last + 1);
                ++kept_unanswered;
                check_carried_out(answered, turn);
            }
        }
        check_sound();
    }

    void check_whole_way_back_and_forth() {
        fault_vfs::fail_at(0, fault_vfs::Fault::input_output, false);
        check_sound();
        document_->redo(1'000'000);
        const std::string end = export_text(document_->portfolio());
        const std::int64_t steps = document_->undo_state().undoable;
        REQUIRE(static_cast<std::int64_t>(document_->undo(1'000'000).size()) == steps);
        REQUIRE(export_text(document_->portfolio()) == first_);
        lose_power();
        REQUIRE(export_text(document_->portfolio()) == first_);
        REQUIRE(static_cast<std::int64_t>(document_->redo(1'000'000).size()) == steps);
        REQUIRE(export_text(document_->portfolio()) == end);
        lose_power();
        REQUIRE(export_text(document_->portfolio()) == end);
        check_sound();
        steps_back = steps;
    }

    int within_turns = 0;
    int between_turns = 0;
    int while_mending = 0;
    int kept_unanswered = 0;
    std::size_t pieces_lost = 0;
    std::size_t pieces_kept = 0;
    std::int64_t steps_back = 0;

private:
    std::filesystem::path path() const { return folder_ / "a.tandem"; }
    std::filesystem::path journal() const { return folder_ / "a.tandem-journal"; }

    void switch_on() { fault_vfs::start_remembering(folder_.path()); }

    void open() {
        document_ =
            Document::open(path(), OpenMode::read_write, bench_.clock(), FileOptions{fault_vfs::name()});
    }

    Turn next_turn() {
        const auto dice = random_.below(20);
        if (dice == 0 && document_->undo_state().undoable > 0)
            return {EditKind::undo, {}};
        if (dice < 3 && document_->undo_state().redoable > 0)
            return {EditKind::redo, {}};
        Edit edit = editor_.next(*document_);
        while (edit.empty())
            edit = editor_.next(*document_);
        return {EditKind::edit, std::move(edit)};
    }

    void answer(const Turn& turn) {
        if (turn.kind == EditKind::undo) {
            document_->undo();
        } else if (turn.kind == EditKind::redo) {
            document_->redo();
        } else {
            document_->commit(turn.edit);
            ++edits_;
        }
    }

    // The edit that got no answer is in the file: then it must be there whole.
    void check_carried_out(Portfolio answered, const Turn& turn) {
        if (turn.kind == EditKind::edit) {
            ++edits_;
            answered.apply(turn.edit.changes);
            REQUIRE(difference(answered, document_->portfolio()) == "");
            return;
        }
        fault_vfs::fail_at(0, fault_vfs::Fault::input_output, false);
        turn.kind == EditKind::undo ? document_->redo() : document_->undo();
        REQUIRE(difference(answered, document_->portfolio()) == "");
    }

    // At any call of an edit like the last, half of the times at one of its last: by then the journal is
    // whole, and there is something to put right.
    int next_cut() {
        const int late = std::min(usual_calls_, 8);
        return 1 + static_cast<int>(random_.chance(50) ? random_.below(usual_calls_)
                                                       : usual_calls_ - 1 - random_.below(late));
    }

    // Nothing more reaches the disk; what was not synced is lost, all or in part, and the file is opened
    // again. Where a journal is left, the power often goes again while the file is put right.
    void lose_power() {
        fault_vfs::fail_at(1, fault_vfs::Fault::input_output, true);
        document_.reset();
        forget();
        while (std::filesystem::exists(journal()) && random_.chance(60)) {
            fault_vfs::fail_at(1 + static_cast<int>(random_.below(6)), fault_vfs::Fault::input_output, true);
            try {
                open();
            } catch (const Error& error) {
                ++while_mending;
                CHECK(error.code() == ErrorCode::io);
            }
            fault_vfs::fail_at(1, fault_vfs::Fault::input_output, true);
            document_.reset();
            forget();
        }
        fault_vfs::fail_at(0, fault_vfs::Fault::input_output, false);
        open();
    }

    void forget() {
        const std::size_t all = fault_vfs::unsynced();
        std::size_t kept = 0;
        const auto count = [&](bool reached) {
            kept += reached ? 1 : 0;
            return reached;
        };
        const auto way = random_.below(3);
        std::int64_t left = random_.below(static_cast<std::int64_t>(all) + 1);
        const int share = static_cast<int>(random_.below(101));
        fault_vfs::forget([&] {
            if (way == 0)
                return count(false);  // nothing had reached the disk
            if (way == 1)
                return count(left-- > 0);         // what came first had
            return count(random_.chance(share));  // any of it, in any order
        });
        pieces_kept += kept;
        pieces_lost += all - kept;
    }

    void check_sound() {
        for (const VerifyCheck& check : document_->verify()) {
            INFO(check.check << ": " << check.text);
            REQUIRE(check.ok);
        }
    }

    TempFolder folder_;
    Workbench bench_;
    Random random_;
    RandomEditor editor_;
    std::unique_ptr<Document> document_;
    std::string first_;
    std::int64_t edits_ = 0;
    int usual_calls_ = 20;
};

}  // namespace

TEST_CASE("No answered edit is lost when the power goes at random and forgets what was never synced",
          "[crash]") {
    const std::int64_t edits = number_from("TANDEM_VFS_EDITS", 600);
    const std::int64_t stops = number_from("TANDEM_VFS_STOPS", 40);
    const auto seed = static_cast<std::uint64_t>(number_from("TANDEM_SEED", 1));
    CAPTURE(edits, stops, seed);
    Random random(seed ^ 0x5eed);
    std::vector<std::int64_t> moments;
    for (std::int64_t i = 0; i < stops; ++i)
        moments.push_back(random.below(edits));
    std::sort(moments.begin(), moments.end());

    LossyDisk disk(seed);
    for (const std::int64_t moment : moments) {
        while (disk.edits() < moment)
            disk.turn();
        CAPTURE(moment, disk.edits());
        disk.power_cut();
    }
    while (disk.edits() < edits)
        disk.turn();
    disk.check_whole_way_back_and_forth();

    CHECK(disk.within_turns > stops / 2);
    CHECK(disk.while_mending > 0);
    CHECK(disk.pieces_lost > 0);
    CHECK(disk.pieces_kept > 0);
    if (std::getenv("TANDEM_VFS_EDITS"))
        WARN(disk.edits() << " edits; the power went " << disk.within_turns << " times within one, "
                          << disk.between_turns << " times between two and " << disk.while_mending
                          << " times while a file was put right; " << disk.kept_unanswered
                          << " edits kept without an answer; pieces of 512 bytes lost " << disk.pieces_lost
                          << ", kept " << disk.pieces_kept << "; " << disk.steps_back
                          << " steps undone and done again");
}

}  // namespace tandem
