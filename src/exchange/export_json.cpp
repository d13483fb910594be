#include "exchange/export_json.h"

#include "catalogue/framework.h"
#include "exchange/json_text.h"
#include "exchange/value_json.h"
#include "schema/schema_number.h"

#include <vector>

namespace tandem {

namespace {

constexpr std::size_t piece_bytes = 1U << 16U;
constexpr int list_indent = 5;  // of an entry of a list within a record

class ExportWriter {
public:
    ExportWriter(const Portfolio& portfolio, RecordId project, const TextSink& sink)
        : portfolio_(portfolio), project_(project), sink_(sink) {}

    void write() {
        out_.reserve(piece_bytes + piece_bytes / 4);
        out_ += "{\n \"format\": ";
        append_json_string(out_, export_format);
        out_ += ",\n \"version\": " + std::to_string(export_version);
        out_ += ",\n \"schema\": " + std::to_string(schema_number);
        out_ += project_ == 0 ? ",\n \"scope\": \"file\"" : ",\n \"scope\": \"project\"";
        out_ += ",\n \"catalogue\": " + std::to_string(catalogue_version);
        out_ += ",\n \"records\": {";
        for (const EntityDef* def : entities())
            write_table(*def);
        out_ += any_table_ ? "\n }\n}\n" : "}\n}\n";
        sink_(out_);
    }

private:
    void write_table(const EntityDef& def) {
        keys_.clear();
        for (const FieldDef& field : def.fields)
            keys_.push_back(",\n    " + json_string(field.key) + ": ");
        const TableBase& table = portfolio_.table(def);
        bool any = false;
        for (std::size_t i = 0; i < table.size(); ++i) {
            const void* record = table.at(i);
            if (project_ != 0 && def.common_of(record).project != project_)
                continue;
            if (!any) {
                out_ += any_table_ ? ",\n  " : "\n  ";
                append_json_string(out_, def.key);
                out_ += ": [";
            }
            out_ += any ? ",\n   {" : "\n   {";
            any = any_table_ = true;
            write_record(def, record);
            out_ += "\n   }";
            if (out_.size() >= piece_bytes)
                flush();
        }
        if (any)
            out_ += "\n  ]";
    }

    void write_record(const EntityDef& def, const void* record) {
        const Common& common = def.common_of(record);
        out_ += "\n    \"id\": ";
        append_json_id(out_, common.id);
        if (!common.code.empty()) {
            out_ += ",\n    \"code\": ";
            append_json_string(out_, common.code);
        }
        if (def.scope != Scope::file) {
            out_ += ",\n    \"project\": ";
            append_json_id(out_, common.project);
        }
        out_ += ",\n    \"visibility\": ";
        append_json_string(out_, code_of_choice(common.visibility));
        out_ += ",\n    \"source\": ";
        append_json_string(out_, common.source);
        out_ += common.illustrative ? ",\n    \"illustrative\": true" : ",\n    \"illustrative\": false";
        out_ += ",\n    \"created\": ";
        append_json_string(out_, common.created.iso());
        out_ += ",\n    \"changed\": ";
        append_json_string(out_, common.changed.iso());
        for (std::size_t i = 0; i < def.fields.size(); ++i) {
            const Value value = def.fields[i].get(record);
            if (is_absent(value))
                continue;
            out_ += keys_[i];
            append_value(out_, value, list_indent);
        }
    }

    void flush() {
        sink_(out_);
        out_.clear();
    }

    const Portfolio& portfolio_;
    const RecordId project_;
    const TextSink& sink_;
    std::string out_;
    std::vector<std::string> keys_;  // of the current kind, with what stands around them
    bool any_table_ = false;
};

}  // namespace

void export_json(const Portfolio& portfolio, RecordId project, const TextSink& sink) {
    ExportWriter(portfolio, project, sink).write();
}

std::string export_text(const Portfolio& portfolio, RecordId project) {
    std::string text;
    export_json(portfolio, project, [&](std::string_view piece) { text.append(piece); });
    return text;
}

}  // namespace tandem
