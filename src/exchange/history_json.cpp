#include "exchange/history_json.h"

#include "exchange/json_text.h"
#include "exchange/value_json.h"

#include <optional>

namespace tandem {

namespace {

// Written by hand, one edit a line: with its changes the log of a large file is itself large.
class HistoryWriter {
public:
    explicit HistoryWriter(std::string& out) : out_(out) {}

    void write_edit(const HistoryFact& fact, bool with_changes) {
        out_ += "{\"edit\": " + std::to_string(fact.edit);
        out_ += ", \"at\": " + json_string(fact.at.iso());
        out_ += ", \"label\": " + json_string(fact.label);
        out_ += ", \"kind\": " + json_string(code_of(fact.kind));
        out_ += ", \"of\": " + (fact.of == 0 ? "null" : std::to_string(fact.of));
        out_ += ", \"state\": " + json_string(fact.state);
        out_ += ", \"records\": " + std::to_string(fact.records);
        if (with_changes) {
            out_ += ", \"changes\": [";
            for (std::size_t i = 0; i < fact.changes.size(); ++i) {
                out_ += i == 0 ? "\n   " : ",\n   ";
                write_change(fact.changes[i]);
            }
            out_ += ']';
        }
        out_ += '}';
    }

private:
    void write_change(const RowChange& change) {
        const Row* before = change.before ? &*change.before : nullptr;
        const Row* after = change.after ? &*change.after : nullptr;
        const char* const op = before == nullptr ? "create" : after == nullptr ? "delete" : "update";
        out_ += "{\"entity\": " + json_string(change.entity->key) + ", \"id\": " + json_id(change.id);
        out_ += ", \"code\": " + json_string_or_null((after != nullptr ? after : before)->common.code);
        out_ += std::string(", \"op\": \"") + op + "\", \"fields\": {";
        first_ = true;
        write_field("visibility", before, after,
                    [](const Row& row) { return Value{std::string(code_of_choice(row.common.visibility))}; });
        write_field("source", before, after, [](const Row& row) {
            return row.common.source.empty() ? Value{} : Value{row.common.source};
        });
        write_field("illustrative", before, after,
                    [](const Row& row) { return Value{row.common.illustrative}; });
        for (std::size_t i = 0; i < change.entity->fields.size(); ++i)
            write_field(change.entity->fields[i].key, before, after,
                        [i](const Row& row) { return row.values[i]; });
        out_ += "}}";
    }

    template <class Get>
    void write_field(std::string_view key, const Row* before, const Row* after, Get get) {
        const Value from = before != nullptr ? get(*before) : Value{};
        const Value to = after != nullptr ? get(*after) : Value{};
        if (from == to)
            return;
        out_ += first_ ? "" : ", ";
        first_ = false;
        append_json_string(out_, key);
        out_ += ": {\"from\": ";
        append_value(out_, from);
        out_ += ", \"to\": ";
        append_value(out_, to);
        out_ += '}';
    }

    std::string& out_;
    bool first_ = true;
};

}  // namespace

std::string history_json(EditNumber position, const std::vector<HistoryFact>& edits, bool with_changes,
                         const std::vector<MarkFact>& marks) {
    std::string out = "{\n \"position\": " + std::to_string(position) + ",\n \"edits\": [";
    HistoryWriter writer(out);
    for (std::size_t i = 0; i < edits.size(); ++i) {
        out += i == 0 ? "\n  " : ",\n  ";
        writer.write_edit(edits[i], with_changes);
    }
    out += "],\n \"marks\": [";
    for (std::size_t i = 0; i < marks.size(); ++i) {
        out += i == 0 ? "\n  " : ",\n  ";
        out += "{\"name\": " + json_string(marks[i].name) + ", \"at\": " + json_string(marks[i].at.iso());
        out += ", \"edit\": " + std::to_string(marks[i].edit) + "}";
    }
    return out + "]\n}";
}

}  // namespace tandem
