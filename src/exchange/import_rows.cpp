#include "exchange/import_rows.h"

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "exchange/export_json.h"
#include "exchange/parse.h"
#include "exchange/value_json.h"
#include "schema/schema_number.h"
#include "schema/validate.h"

#include <optional>

namespace tandem {

namespace {

// Room for new records above whatever a file brings along: new ids are higher than all there are
// (base/clock.h).
constexpr RecordId highest_id = 9'200'000'000'000'000'000;

// In a file references are ids; whether the record exists is asked later.
class IdRefs final : public RefResolver {
public:
    RecordId resolve(std::string_view ref, std::optional<Issue>& issue) const override {
        const RecordId id = id_from_text(ref);
        if (id == 0)
            issue = error_issue("unknown_ref", "\"" + quotable(ref) + "\" is no id.");
        return id;
    }
};

[[noreturn]] void refuse(ErrorCode code, std::string what, std::string advice) {
    throw Error(code, std::move(what), "nothing was imported", std::move(advice));
}

// Reads one record after another; each ends up as a row or in the list of what was kept out.
class RowReader final : public RecordSink {
public:
    void header(const std::string& key, JsonValue value) override {
        if (key == "format")
            format_ = value.text() != nullptr ? *value.text() : "";
        else if (key == "version")
            version_ = value.integer() != nullptr ? *value.integer() : 0;
        else if (key == "schema")
            schema_ = value.integer() != nullptr ? *value.integer() : 0;
        else if (key != "scope" && key != "catalogue")
            skip_list("", key, "unknown_field", "This key means nothing to Tandem.");
    }

    void list(const std::string& key) override {
        close_unknown_list();
        def_ = entity_by_key(key);
        if (def_ == nullptr)
            unknown_list_ = key;
    }

    void not_a_list(const std::string& key) override {
        close_unknown_list();
        def_ = nullptr;
        skip_list(key, "", "wrong_kind", "Records stand in a list.");
    }

    std::optional<Issue> record(JsonValue value) override {
        if (++records_ > import_limit_records)
            return error_issue("too_long", "There are more than 2,000,000 records.");
        if (def_ == nullptr)
            ++unknown_records_;
        else
            read_record(*def_, value);
        return std::nullopt;
    }

    ImportedRows finish() {
        close_unknown_list();
        const bool is_newer = version_ > export_version || schema_ > schema_number;
        if (format_ != export_format || (!is_newer && (version_ < 1 || schema_ < 1)))
            refuse(ErrorCode::not_tandem, "This JSON is no export of Tandem",
                   "choose a file that was made by Export in Tandem");
        if (is_newer)
            refuse(ErrorCode::newer_schema,
                   "This export was made by a newer Tandem (version " + std::to_string(version_) +
                       ", schema " + std::to_string(schema_) + ", this one knows " +
                       std::to_string(export_version) + " and " + std::to_string(schema_number) + ")",
                   "update Tandem on this computer");
        return std::move(result_);
    }

private:
    void skip_list(const std::string& entity, const std::string& key, std::string_view error,
                   std::string text) {
        result_.skipped.push_back({quotable(entity), "", quotable(key), error, std::move(text)});
    }

    void close_unknown_list() {
        if (!unknown_list_.empty())
            skip_list(unknown_list_, "", "unknown_entity",
                      "Tandem knows no such kind of record; " +
                          counted(static_cast<std::int64_t>(unknown_records_), "record", "records") +
                          " kept out.");
        unknown_list_.clear();
        unknown_records_ = 0;
    }

    void skip(std::string_view key, std::string_view error, std::string text) {
        note_skipped(result_.skipped, *def_, id_, key, error, std::move(text));
    }
    void skip(std::string_view key, const Issue& issue) { skip(key, issue.code, issue.text); }

    void read_record(const EntityDef& def, const JsonValue& json) {
        id_ = 0;
        const JsonValue* id = json.member("id");
        if (id != nullptr && id->text() != nullptr)
            id_ = id_from_text(*id->text());
        if (id_ == 0 || id_ > highest_id)
            return skip("", "bad_value", "A record is an object with an id in quotation marks.");

        Row row = blank_row(def);
        row.common.id = id_;
        row.common.project = def.scope == Scope::file ? id_ : 0;
        std::size_t expected =
            0;  // fields mostly stand in the order of the description, after what is common
        for (const auto& [key, value] : *json.object()) {
            if (expected == 0 && read_common(def, key, value, row.common))
                continue;
            if (const auto index = field_from(def, expected, key)) {
                read_field(def.fields[*index], value, row.values[*index]);
                expected = *index + 1;
            } else if (expected == 0 || !read_common(def, key, value, row.common)) {
                skip(quotable(key), "unknown_field", "This key means nothing here.");
            }
        }
        if (required_are_there(def, row))
            result_.rows.push_back({&def, std::move(row)});
    }

    // The field of this key, looked for from where the next one is expected.
    static std::optional<std::size_t> field_from(const EntityDef& def, std::size_t expected,
                                                 std::string_view key) {
        for (std::size_t i = expected; i < def.fields.size(); ++i)
            if (def.fields[i].key == key)
                return i;
        return expected == 0 ? std::nullopt : def.index_of(key);
    }

    void read_field(const FieldDef& field, const JsonValue& json, Value& value) {
        ReadValue read = read_value(field, json, refs_);
        if (!read.issue && !is_absent(read.value))
            read.issue = validate(field, read.value);
        if (read.issue)
            return skip(field.key, *read.issue);
        if (!is_absent(read.value) || field.kind != Kind::Flag)
            value = std::move(read.value);
    }

    // False when the key is none of these.
    bool read_common(const EntityDef& def, const std::string& key, const JsonValue& json, Common& common) {
        std::optional<Issue> issue;
        if (key == "id") {
            return true;
        } else if (key == "code" && !def.prefix.empty()) {
            issue = read_text(key, json, common.code);
        } else if (key == "project" && def.scope != Scope::file) {
            common.project = json.text() != nullptr ? id_from_text(*json.text()) : 0;
        } else if (key == "visibility") {
            issue = read_visibility(json, common.visibility);
            if (issue)  // nobody must see more than was meant
                common.visibility = Visibility::confidential;
        } else if (key == "source") {
            issue = read_text(key, json, common.source);
            if (!issue)
                issue = validate_source(common.source);
            if (issue)
                common.source.clear();
        } else if (key == "illustrative") {
            issue = read_flag(key, json, common.illustrative);
        } else if (key == "created") {
            issue = read_instant(json, common.created);
        } else if (key == "changed") {
            issue = read_instant(json, common.changed);
        } else {
            return false;
        }
        if (issue)
            skip(key, *issue);
        return true;
    }

    static std::optional<Issue> read_instant(const JsonValue& json, Instant& instant) {
        if (json.is_null() || (json.text() != nullptr && json.text()->empty()))
            return std::nullopt;
        const auto read = json.text() != nullptr ? Instant::parse(*json.text()) : std::nullopt;
        if (!read)
            return error_issue("bad_date", "Write a moment as \"2026-11-21T10:00:00Z\".");
        instant = *read;
        return std::nullopt;
    }

    bool required_are_there(const EntityDef& def, const Row& row) {
        for (std::size_t i = 0; i < def.fields.size(); ++i)
            if (def.fields[i].options.required && is_absent(row.values[i])) {
                skip("", "required", std::string(def.fields[i].label.text()) + " is needed.");
                return false;
            }
        return true;
    }

    const IdRefs refs_;
    ImportedRows result_;
    std::string format_;
    std::int64_t version_ = 0;
    std::int64_t schema_ = 0;
    const EntityDef* def_ = nullptr;  // of the list that is being read; nullptr = unknown
    RecordId id_ = 0;                 // of the record that is being read
    std::string unknown_list_;
    std::size_t unknown_records_ = 0;
    std::size_t records_ = 0;
};

}  // namespace

void note_skipped(std::vector<SkippedItem>& skipped, const EntityDef& def, RecordId id, std::string_view key,
                  std::string_view error, std::string text) {
    skipped.push_back(
        {std::string(def.key), id == 0 ? "" : std::to_string(id), std::string(key), error, std::move(text)});
}

ImportedRows read_rows(std::string_view text) {
    RowReader reader;
    JsonLimits limits;
    limits.bytes = import_limit_bytes;
    if (const auto issue = read_records(text, reader, limits)) {
        const std::string what = issue->text.substr(0, issue->text.size() - 1);
        if (issue->code == "too_long")
            refuse(ErrorCode::too_big, what, "import one project at a time");
        refuse(ErrorCode::damaged, what, "export it again from where it came");
    }
    return reader.finish();
}

}  // namespace tandem
