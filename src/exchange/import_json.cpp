#include "exchange/import_json.h"

#include "base/number.h"
#include "base/text.h"
#include "exchange/import_checks.h"
#include "exchange/print.h"
#include "model/given_code.h"
#include "model/project.h"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace tandem {

namespace {

// The codes of a file that is being made.
class CodeBook {
public:
    // False when the code is taken or is none of this kind.
    bool take(const EntityDef& def, const Common& common) {
        if (!may_be_given(def, common.code))
            return false;
        const std::int64_t number = code_parts(common.code).number;
        Space& space = space_of(def, common);
        space.next = std::max(space.next, number + 1);
        return space.taken.insert(number).second;
    }

    // To be called when all good codes are taken, for the numbers after them.
    std::string next(const EntityDef& def, const Common& common) {
        return std::string(def.prefix) + std::to_string(space_of(def, common).next++);
    }

    Counters counters() const {
        Counters counters;
        for (const EntityDef* def : entities())
            for (const auto& [project, space] : spaces_[def->index])
                counters[{project, std::string(def->prefix)}] = space.next;
        return counters;
    }

private:
    struct Space {
        std::int64_t next = 1;
        std::unordered_set<std::int64_t> taken;
    };

    Space& space_of(const EntityDef& def, const Common& common) {
        return spaces_[def.index][def.scope == Scope::file ? 0 : common.project];
    }

    std::array<std::unordered_map<RecordId, Space>, AllEntities::size> spaces_;
};

ImportedRows judged_rows(std::string_view text, const Portfolio& existing, IdSource* new_ids) {
    ImportedRows imported = read_rows(text);
    ImportChecks checks(imported, existing);
    checks.drop_doubles();
    if (new_ids != nullptr)
        checks.renumber(*new_ids);
    checks.drop_existing();
    checks.check_all();
    std::erase_if(imported.rows, [](const ImportedRow& row) { return row.dropped; });
    return imported;
}

void give_missing_codes(std::deque<ImportedRow>& rows, CodeBook& book, std::vector<RenamedCode>& renamed) {
    std::vector<ImportedRow*> without;
    for (ImportedRow& row : rows)
        if (!row.def->prefix.empty() && !book.take(*row.def, row.row.common))
            without.push_back(&row);
    for (ImportedRow* row : without) {
        Common& common = row->row.common;
        renamed.push_back({common.id, common.code, book.next(*row->def, common)});
        common.code = renamed.back().to;
    }
}

std::string label_for_import(const std::deque<ImportedRow>& rows) {
    static const std::size_t title = *entity<Project>().index_of("title");
    std::int64_t projects = 0;
    std::string name;
    for (const ImportedRow& row : rows)
        if (row.def == &entity<Project>() && ++projects == 1)
            name = quotable(std::get<std::string>(row.row.values[title]));
    if (projects == 1)
        return "Import project “" + name + "”";
    if (projects > 1)
        return "Import " + counted(projects, "project", "projects");
    return "Import " + counted(static_cast<std::int64_t>(rows.size()), "record", "records");
}

}  // namespace

ImportedFile import_to_new(std::string_view text, IdSource* new_ids) {
    ImportedFile file;
    ImportedRows imported = judged_rows(text, file.portfolio, new_ids);
    CodeBook book;
    give_missing_codes(imported.rows, book, file.report.renamed);
    file.counters = book.counters();
    file.report.created = imported.rows.size();
    file.report.skipped = std::move(imported.skipped);

    std::array<bool, AllEntities::size> out_of_order{};
    for (ImportedRow& row : imported.rows) {
        TableBase& table = file.portfolio.table_for_change(*row.def);
        const RecordId id = row.row.common.id;
        if (id < table.last_id())
            out_of_order[row.def->index] = true;
        put_row(*row.def, table.append(id), std::move(row.row));
    }
    for (const EntityDef* def : entities())
        if (out_of_order[def->index])
            file.portfolio.table_for_change(*def).restore_order();
    return file;
}

ImportedEdit import_into(std::string_view text, const EditContext& context, bool as_new) {
    ImportedEdit result;
    ImportedRows imported = judged_rows(text, context.portfolio, as_new ? &context.ids : nullptr);
    result.report.skipped = std::move(imported.skipped);
    result.report.created = imported.rows.size();
    if (imported.rows.empty())
        return result;
    const std::string label = label_for_import(imported.rows);

    // First those whose code is free, so that nobody is given a code that a later record brings along.
    EditBuilder builder(context);
    std::vector<ImportedRow> without;
    for (ImportedRow& row : imported.rows) {
        const Common& common = row.row.common;
        const RecordId space = row.def->scope == Scope::file ? 0 : common.project;
        const bool keeps_code = row.def->prefix.empty() || (may_be_given(*row.def, common.code) &&
                                                            !builder.draft().by_code(space, common.code));
        if (keeps_code)
            builder.adopt_checked(*row.def, std::move(row.row));
        else
            without.push_back(std::move(row));
    }
    for (ImportedRow& row : without) {
        const RecordId id = row.row.common.id;
        const std::string from = row.row.common.code;
        builder.adopt_checked(*row.def, std::move(row.row));
        result.report.renamed.push_back({id, from, builder.draft().common(*row.def, id).code});
    }
    result.edit = builder.take(label);
    result.edit.kind = EditKind::import;
    return result;
}

std::string import_json_answer(const ImportReport& report, EditNumber edit) {
    OrderedJson skipped = OrderedJson::array();
    const auto or_null = [](const std::string& text) {
        return text.empty() ? OrderedJson() : OrderedJson(text);
    };
    for (const SkippedItem& item : report.skipped)
        skipped.push_back({{"entity", or_null(item.entity)},
                           {"id", or_null(item.id)},
                           {"key", or_null(item.key)},
                           {"error", item.error},
                           {"text", item.text}});
    OrderedJson renamed = OrderedJson::array();
    for (const RenamedCode& code : report.renamed)
        renamed.push_back({{"id", std::to_string(code.id)}, {"from", or_null(code.from)}, {"to", code.to}});
    return in_one_line({{"ok", true},
                        {"edit", edit == 0 ? OrderedJson() : OrderedJson(edit)},
                        {"created", report.created},
                        {"skipped", std::move(skipped)},
                        {"renamed", std::move(renamed)}});
}

}  // namespace tandem
