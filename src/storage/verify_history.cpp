#include "storage/verify_history.h"

#include "base/error.h"
#include "base/number.h"
#include "storage/digest.h"
#include "storage/history.h"
#include "storage/history_image.h"
#include "storage/layout.h"

#include <unordered_map>

namespace tandem {

namespace {

std::string entry_name(EditNumber edit) {
    return "Entry " + std::to_string(edit) + " of the history";
}

std::string look_for_gaps(Connection& connection, EditNumber last) {
    Statement gap = connection.use(
        "SELECT edit FROM history GROUP BY edit HAVING count(*) != max(part) + 1 OR count(step) != 1 OR edit "
        "< 1");
    if (gap.step())
        return entry_name(gap.integer(0)) + " lacks a part";
    const std::int64_t entries = connection.integer("SELECT count(*) FROM history WHERE part = 0");
    if (entries != last)
        return "The history has " + std::to_string(entries) + " entries and should have " +
               std::to_string(last);
    Statement mark = connection.use("SELECT name FROM marks WHERE edit < 0 OR edit > ?1");
    mark.bind(1, last);
    if (mark.step())
        return "A restore point names an entry that is not there";
    return {};
}

// Follows the two stacks from the first entry on and compares with what each entry says of them.
class Stacks {
public:
    Stacks(Connection& connection, const std::vector<StackEntry>& entries)
        : connection_(connection), entries_(entries) {}

    std::string look() {
        for (const StackEntry& at : entries_)
            if (!follow(at) || read_undo_state(connection_, at.entry.edit) != state_)
                return entry_name(at.entry.edit) + " does not follow from those before it";
        return {};
    }

    const StackEntry& entry(EditNumber edit) const { return entries_[static_cast<std::size_t>(edit - 1)]; }

    // The edits of the step whose top is `top`, newest first.
    std::vector<EditNumber> step_of(EditNumber top) const {
        std::vector<EditNumber> step;
        for (EditNumber at = top; at > 0 && entry(at).entry.step == entry(top).entry.step;
             at = entry(at).undo_below)
            step.push_back(at);
        return step;
    }

private:
    bool follow(const StackEntry& at) {
        const LogEntry& log = at.entry;
        if (log.kind == EditKind::undo) {
            if (state_.undo_top == 0 || log.of != state_.undo_top || at.redo_below != state_.redo_top)
                return false;
            state_.undo_top = entry(step_of(log.of).back()).undo_below;
            state_.redo_top = log.edit;
            --state_.undoable;
            ++state_.redoable;
        } else if (log.kind == EditKind::redo) {
            if (state_.redo_top == 0 || log.of != entry(state_.redo_top).entry.of)
                return false;
            state_.undo_top = log.of;
            state_.redo_top = entry(state_.redo_top).redo_below;
            ++state_.undoable;
            --state_.redoable;
        } else {
            const bool joins = log.step != log.edit;
            if (at.undo_below != state_.undo_top || at.undo_below >= log.edit || log.of != 0 ||
                (joins && log.step != entry(log.edit - 1).entry.step))
                return false;
            state_ = {log.edit, 0, state_.undoable + (joins ? 0 : 1), 0};
        }
        return log.kind == EditKind::undo || log.kind == EditKind::redo || at.redo_below == 0;
    }

    Connection& connection_;
    const std::vector<StackEntry>& entries_;
    UndoState state_;
};

// Takes the log back, newest entry first, over a copy of the records that it touches.
class TakingBack {
public:
    TakingBack(Connection& connection, const Portfolio& portfolio)
        : connection_(connection), portfolio_(portfolio) {}

    void forward(EditNumber edit) { play(edit, false); }
    void back(EditNumber edit) { play(edit, true); }
    std::int64_t lines() const { return lines_; }
    const std::string& problem() const { return problem_; }

    // Of everything as it was before the first entry.
    std::uint64_t digest() const {
        std::uint64_t sum = 0;
        for (const EntityDef* def : entities()) {
            const TableBase& table = portfolio_.table(*def);
            for (std::size_t i = 0; i < table.size(); ++i)
                if (!touched_.contains(def->common_of(table.at(i)).id))
                    sum += digest_of(*def, row_of(*def, table.at(i)));
        }
        for (const auto& [id, record] : touched_)
            if (record.row)
                sum += digest_of(*record.def, *record.row);
        return sum;
    }

private:
    struct Touched {
        const EntityDef* def = nullptr;
        std::optional<Row> row;
    };

    void play(EditNumber edit, bool back) {
        lines_ = 0;
        for_each_image(connection_, edit, [&](std::string_view line) {
            ++lines_;
            if (problem_.empty())
                play_line(edit, ImageReader(line), back);
        });
    }

    void play_line(EditNumber edit, const ImageReader& image, bool back) {
        const EntityDef& def = image.entity();
        auto found = touched_.find(image.id());
        if (found == touched_.end())
            found = touched_.emplace(image.id(), Touched{&def, portfolio_.row(def, image.id())}).first;
        Touched& record = found->second;
        if (image.is_update() && !record.row) {
            problem_ = entry_name(edit) + " changes a record that is not there (id " +
                       std::to_string(image.id()) + ")";
            return;
        }
        RowChange change = image.change(record.row ? *record.row : blank_row(def));
        if (record.def != &def || record.row != (back ? change.after : change.before)) {
            problem_ = "The " + std::string(def.key) + " with id " + std::to_string(image.id()) +
                       " is not what entry " + std::to_string(edit) + " of the history left";
            return;
        }
        record.row = back ? std::move(change.before) : std::move(change.after);
    }

    Connection& connection_;
    const Portfolio& portfolio_;
    std::unordered_map<RecordId, Touched> touched_;
    std::int64_t lines_ = 0;
    std::string problem_;
};

std::string take_back_all(TakingBack& taking, const Stacks& stacks, EditNumber last) {
    for (EditNumber at = last; at > 0; --at) {
        const LogEntry& log = stacks.entry(at).entry;
        if (log.kind == EditKind::undo) {
            const std::vector<EditNumber> step = stacks.step_of(log.of);
            for (auto edit = step.rbegin(); edit != step.rend(); ++edit)
                taking.forward(*edit);
        } else if (log.kind == EditKind::redo) {
            for (const EditNumber edit : stacks.step_of(log.of))
                taking.back(edit);
        } else {
            taking.back(at);
            if (taking.lines() != log.records)
                return entry_name(at) + " has " + std::to_string(taking.lines()) +
                       " images and should have " + std::to_string(log.records);
        }
        if (!taking.problem().empty())
            return taking.problem();
    }
    return {};
}

}  // namespace

std::string look_at_history(Connection& connection, const LoadResult& loaded) {
    if (std::string found = look_for_gaps(connection, loaded.last_edit); !found.empty())
        return found;
    const std::vector<StackEntry> entries = read_entries(connection, 1, loaded.last_edit);
    Stacks stacks(connection, entries);
    if (std::string found = stacks.look(); !found.empty())
        return found;
    TakingBack taking(connection, loaded.portfolio);
    if (std::string found = take_back_all(taking, stacks, loaded.last_edit); !found.empty())
        return found;
    const std::string digest = std::to_string(taking.digest());
    Statement row = connection.use("SELECT value FROM meta WHERE key = 'digest'");
    if (!row.step())
        return "The table meta lacks the digest of how everything was before the first entry";
    if (row.text(0) != digest)
        return "A record was changed, added or removed without an entry in the history";
    return {};
}

}  // namespace tandem
