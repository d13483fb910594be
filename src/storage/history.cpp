#include "storage/history.h"

#include "base/error.h"
#include "storage/history_image.h"
#include "storage/rows_read.h"

#include <string>

namespace tandem {

namespace {

constexpr int part_bits = 20;
constexpr std::int64_t parts_limit = std::int64_t{1} << part_bits;

std::int64_t row_number(EditNumber edit, std::int64_t part) {
    return edit * parts_limit + part;
}

[[noreturn]] void refuse(const std::string& why) {
    throw Error(ErrorCode::damaged, "The history in the file is damaged (" + why + ")", "it was not changed",
                "open a sound copy of it instead");
}

constexpr const char* entry_columns =
    "SELECT edit, step, kind, \"of\", at, label, records, undo_below, redo_below FROM history ";

StackEntry entry_from(const Statement& row) {
    StackEntry found;
    LogEntry& entry = found.entry;
    entry.edit = row.integer(0);
    entry.step = row.integer(1);
    const auto kind = edit_kind_from(row.text(2));
    if (!kind)
        refuse("unknown kind of entry");
    entry.kind = *kind;
    entry.of = row.integer(3);
    entry.at.seconds = row.integer(4);
    entry.label = row.text(5);
    entry.records = row.integer(6);
    found.undo_below = row.integer(7);
    found.redo_below = row.integer(8);
    return found;
}

// Writes the images as they are made, part by part, so that a large import needs no second copy of itself in
// memory.
class PartWriter {
public:
    PartWriter(Connection& connection, const Commit& commit) : connection_(connection), commit_(commit) {}

    void add(std::string line) {
        line += '\n';
        if (!text_.empty() && text_.size() + line.size() > history_part_bytes)
            flush();
        text_ += line;
        while (text_.size() > history_part_bytes) {
            const std::size_t cut = start_of_character(text_, history_part_bytes);
            std::string rest = text_.substr(cut);
            text_.resize(cut);
            flush();
            text_ = std::move(rest);
        }
    }

    void finish() {
        if (part_ == 0 || !text_.empty())
            flush();
    }

private:
    // The last place at or before `from` where a UTF-8 character starts.
    static std::size_t start_of_character(const std::string& text, std::size_t from) {
        while ((static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U)
            --from;
        return from;
    }

    void flush() {
        if (part_ == parts_limit)
            throw Error(ErrorCode::too_big, "This edit is larger than one step can be",
                        "it was not saved, everything before it is safe", "do it in smaller parts");
        if (part_ == 0)
            write_first();
        else
            connection_.use("INSERT INTO history (seq, image) VALUES (?1, ?2)")
                .bind(1, row_number(commit_.log.entry.edit, part_))
                .bind(2, text_)
                .run();
        ++part_;
        text_.clear();
    }

    void write_first() {
        const LogEntry& entry = commit_.log.entry;
        connection_
            .use(
                "INSERT INTO history (seq, step, kind, \"of\", at, label, records, undo_below, redo_below, "
                "undo_top, "
                "redo_top, undoable, redoable, image) VALUES "
                "(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)")
            .bind(1, row_number(entry.edit, 0))
            .bind(2, entry.step)
            .bind(3, code_of(entry.kind))
            .bind(4, entry.of)
            .bind(5, entry.at.seconds)
            .bind(6, entry.label)
            .bind(7, entry.records)
            .bind(8, commit_.log.undo_below)
            .bind(9, commit_.log.redo_below)
            .bind(10, commit_.after.undo_top)
            .bind(11, commit_.after.redo_top)
            .bind(12, commit_.after.undoable)
            .bind(13, commit_.after.redoable)
            .bind_text_or_null(14, text_)
            .run();
    }

    Connection& connection_;
    const Commit& commit_;
    std::string text_;
    std::int64_t part_ = 0;
};

}  // namespace

EditNumber last_edit(Connection& connection) {
    return connection.integer("SELECT edit FROM history ORDER BY seq DESC LIMIT 1");
}

void append_history(Connection& connection, const Commit& commit) {
    PartWriter writer(connection, commit);
    if (commit.keep_images)
        for (const RowChange& change : *commit.changes)
            writer.add(image_of(change));
    writer.finish();
}

std::optional<StackEntry> read_entry(Connection& connection, EditNumber edit) {
    static const std::string sql = std::string(entry_columns) + "WHERE seq = ?1";
    Statement row = connection.use(sql);
    row.bind(1, row_number(edit, 0));
    if (!row.step())
        return std::nullopt;
    return entry_from(row);
}

std::vector<StackEntry> read_entries(Connection& connection, EditNumber from, EditNumber to) {
    static const std::string sql =
        std::string(entry_columns) + "WHERE seq BETWEEN ?1 AND ?2 AND part = 0 ORDER BY seq";
    std::vector<StackEntry> found;
    if (to < from)
        return found;
    Statement row = connection.use(sql);
    row.bind(1, row_number(from, 0)).bind(2, row_number(to, 0));
    while (row.step())
        found.push_back(entry_from(row));
    return found;
}

UndoState read_undo_state(Connection& connection, EditNumber edit) {
    Statement row =
        connection.use("SELECT undo_top, redo_top, undoable, redoable FROM history WHERE seq = ?1");
    row.bind(1, row_number(edit, 0));
    if (!row.step())
        return {};
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

void for_each_image(Connection& connection, EditNumber edit,
                    const std::function<void(std::string_view)>& visit) {
    Statement row = connection.use("SELECT image FROM history WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq");
    row.bind(1, row_number(edit, 0)).bind(2, row_number(edit, parts_limit - 1));
    std::string open_line;
    while (row.step()) {
        std::string_view text = row.text(0);
        for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
            if (open_line.empty()) {
                visit(text.substr(0, end));
            } else {
                open_line += text.substr(0, end);
                visit(open_line);
                open_line.clear();
            }
            text.remove_prefix(end + 1);
        }
        open_line += text;
    }
    if (!open_line.empty())
        refuse("the images of entry " + std::to_string(edit) + " are cut off");
}

std::vector<RowChange> read_images(Connection& connection, EditNumber edit) {
    std::vector<RowChange> changes;
    for_each_image(connection, edit, [&](std::string_view line) {
        const ImageReader image(line);
        const EntityDef& def = image.entity();
        std::optional<Row> present;
        if (image.is_update())
            present = stored_row(connection, layout_of(def), image.id());
        changes.push_back(image.change(present ? *present : blank_row(def)));
    });
    return changes;
}

}  // namespace tandem
