#include "support/stored.h"

#include "model/code_index.h"
#include "model/project.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <array>
#include <limits>

namespace tandem::test {

namespace {

constexpr std::array texts = {
    "Plain words",
    "Caf\u00e9 \u2013 \u201cquoted\u201d, it's 100 % 'fine'; -- not SQL",
    "\U0001F6B2 \u65e5\u672c\u8a9e e\u0301",
    "x",
};

std::string text_for(Kind kind, std::size_t seed) {
    std::string text = texts[seed % texts.size()];
    if (kind == Kind::Text && seed % 5 == 0) {
        text += "\nSecond line\n";
        text.append(3000, 'y');
    }
    return text;
}

Value value_for(const FieldDef& field, std::size_t seed, const std::vector<std::vector<RecordId>>& ids) {
    const auto target = [&](std::size_t n) {
        const std::vector<RecordId>& of = ids[field.to ? field.to().index : n % ids.size()];
        return of[n % of.size()];
    };
    const auto in_range = [&](double wanted) {
        return std::clamp(wanted, field.options.min, field.options.max);
    };
    switch (field.kind) {
        case Kind::Line:
        case Kind::Text:
            return text_for(field.kind, seed);
        case Kind::Key:
            return "key_" + std::to_string(seed % 7);
        case Kind::Keys:
            return Codes{"a_" + std::to_string(seed % 3), "b"};
        case Kind::Choice:
            return std::string(field.choices[seed % field.choices.size()].code);
        case Kind::Choices: {
            Codes codes{std::string(field.choices[seed % field.choices.size()].code),
                        std::string(field.choices[(seed + 1) % field.choices.size()].code)};
            std::sort(codes.begin(), codes.end());
            codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
            return codes;
        }
        case Kind::Flag:
            return seed % 2 == 0;
        case Kind::Integer:
            return static_cast<std::int64_t>(in_range(static_cast<double>(seed % 1000)));
        case Kind::Number:
        case Kind::Percent:
        case Kind::Hours:
            return in_range(0.1 * static_cast<double>(seed % 997));
        case Kind::Money:
            return Money{seed % 3 == 0 ? -money_limit_pence : static_cast<std::int64_t>(seed) * 12345};
        case Kind::Date:
            return seed % 3 == 0   ? PartialDate(2012)
                   : seed % 3 == 1 ? PartialDate(2015, 4)
                                   : PartialDate(2024, 2, 29);
        case Kind::Reference:
            return Reference{target(seed)};
        case Kind::References: {
            RecordIds all{target(seed), target(seed + 1)};
            std::sort(all.begin(), all.end());
            all.erase(std::unique(all.begin(), all.end()), all.end());
            return all;
        }
    }
    return {};
}

Row filled_row(const EntityDef& def, std::size_t n, RecordId project,
               const std::vector<std::vector<RecordId>>& ids) {
    Row row = blank_row(def);
    row.common.id = ids[def.index][n];
    row.common.project = def.scope == Scope::file ? row.common.id : project;
    if (!def.prefix.empty())
        row.common.code = std::string(def.prefix) + std::to_string(n + 1);
    row.common.visibility = static_cast<Visibility>(1 + n % 3);
    row.common.source = n % 2 == 0 ? "" : texts[n % texts.size()];
    row.common.illustrative = n % 2 == 1;
    row.common.created = {1'700'000'000 + static_cast<std::int64_t>(n)};
    row.common.changed = {1'800'000'000 + static_cast<std::int64_t>(n)};
    // The last of each kind keeps everything absent.
    const bool last = n + 1 == ids[def.index].size() && n > 0;
    for (std::size_t i = 0; i < def.fields.size(); ++i)
        if (!last || def.fields[i].options.required)
            row.values[i] = value_for(def.fields[i], n * 31 + i + def.index, ids);
    return row;
}

StackEntry stack_entry(const LogState& state, EditKind kind, EditNumber of,
                       const std::vector<RowChange>& changes, std::string label) {
    StackEntry log;
    log.entry = {state.last + 1,
                 state.last + 1,
                 kind,
                 of,
                 Instant{1'800'000'000 + state.last},
                 std::move(label),
                 static_cast<std::int64_t>(changes.size())};
    return log;
}

}  // namespace

Portfolio filled_portfolio(int per_kind) {
    constexpr RecordId first_id = 4611686018427387000;
    std::vector<std::vector<RecordId>> ids(entities().size());
    RecordId next = first_id;
    for (const EntityDef* def : entities())
        for (int n = 0; n < per_kind; ++n)
            ids[def->index].push_back(next++);
    Portfolio portfolio;
    const RecordId project = ids[entity<Project>().index][0];
    for (const EntityDef* def : entities())
        for (std::size_t n = 0; n < ids[def->index].size(); ++n) {
            Row row = filled_row(*def, n, project, ids);
            put_row(*def, portfolio.table_for_change(*def).append(row.common.id), row);
        }
    return portfolio;
}

Counters counters_of(const Portfolio& portfolio) {
    Counters counters;
    for (const EntityDef* def : entities()) {
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size() && !def->prefix.empty(); ++i) {
            const Common& common = def->common_of(table.at(i));
            std::int64_t& next =
                counters[{def->scope == Scope::file ? 0 : common.project, std::string(def->prefix)}];
            next = std::max(next, code_parts(common.code).number + 1);
        }
    }
    return counters;
}

std::string difference(const Portfolio& a, const Portfolio& b) {
    for (const EntityDef* def : entities()) {
        const TableBase& left = a.table(*def);
        const TableBase& right = b.table(*def);
        if (left.size() != right.size())
            return std::string(def->key) + ": " + std::to_string(left.size()) + " and " +
                   std::to_string(right.size());
        for (std::size_t i = 0; i < left.size(); ++i) {
            const Row x = row_of(*def, left.at(i));
            const Row y = row_of(*def, right.at(i));
            if (x.common != y.common)
                return std::string(def->key) + " " + std::to_string(x.common.id) + ": cross-cutting";
            for (std::size_t f = 0; f < def->fields.size(); ++f)
                if (x.values[f] != y.values[f])
                    return std::string(def->key) + " " + std::to_string(x.common.id) + ": " +
                           std::string(def->fields[f].key);
        }
    }
    return {};
}

Commit plain_commit(LogState& state, const std::vector<RowChange>& changes, std::string label) {
    Commit commit;
    commit.log = stack_entry(state, EditKind::edit, 0, changes, std::move(label));
    commit.log.undo_below = state.undo.undo_top;
    commit.changes = &changes;
    state.undo = {++state.last, 0, state.undo.undoable + 1, 0};
    commit.after = state.undo;
    return commit;
}

Commit undo_commit(LogState& state, const StackEntry& top, const std::vector<RowChange>& changes) {
    Commit commit;
    commit.log = stack_entry(state, EditKind::undo, top.entry.edit, changes, "Undo: " + top.entry.label);
    commit.log.redo_below = state.undo.redo_top;
    commit.changes = &changes;
    commit.keep_images = false;
    state.undo = {top.undo_below, ++state.last, state.undo.undoable - 1, state.undo.redoable + 1};
    commit.after = state.undo;
    return commit;
}

Commit redo_commit(LogState& state, const StackEntry& undone, const std::vector<RowChange>& changes) {
    Commit commit;
    commit.log = stack_entry(state, EditKind::redo, undone.entry.of, changes, "Redo");
    commit.changes = &changes;
    commit.keep_images = false;
    ++state.last;
    state.undo = {undone.entry.of, undone.redo_below, state.undo.undoable + 1, state.undo.redoable - 1};
    commit.after = state.undo;
    return commit;
}

RowChange retitled(const Portfolio& portfolio, const EntityDef& def, RecordId id, const std::string& text) {
    RowChange change{&def, id, portfolio.row(def, id), portfolio.row(def, id)};
    const auto field = std::find_if(def.fields.begin(), def.fields.end(), [](const FieldDef& f) {
        return f.kind == Kind::Line || f.kind == Kind::Text;
    });
    change.after->values[static_cast<std::size_t>(field - def.fields.begin())] = text;
    ++change.after->common.changed.seconds;
    return change;
}

RowChange removed(const Portfolio& portfolio, const EntityDef& def, RecordId id) {
    return {&def, id, portfolio.row(def, id), std::nullopt};
}

RowChange added(const EntityDef& def, Row row) {
    const RecordId id = row.common.id;
    return {&def, id, std::nullopt, std::move(row)};
}

void run_sql(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
    db.exec(sql);
}

}  // namespace tandem::test
