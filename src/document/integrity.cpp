#include "document/integrity.h"

#include "model/project.h"

#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace tandem {

namespace {

std::string place(const EntityDef& def, const Common& common) {
    return std::string(def.key) + " " + (common.code.empty() ? std::to_string(common.id) : common.code);
}

using Touched = std::unordered_map<RecordId, const RowChange*>;

bool is_there(const Portfolio& portfolio, const Touched& touched, EntityRef kind, RecordId target) {
    if (const auto it = touched.find(target); it != touched.end())
        return it->second->after && (!kind || it->second->entity == &kind());
    return kind ? portfolio.table(kind()).find(target) != nullptr : portfolio.find_any(target) != nullptr;
}

}  // namespace

bool keeps_references_whole(const Portfolio& portfolio, const std::vector<RowChange>& changes,
                            const std::function<const References&()>& references) {
    Touched touched;
    touched.reserve(changes.size());
    for (const RowChange& change : changes)
        touched.emplace(change.id, &change);

    for (const RowChange& change : changes) {
        if (!change.after) {
            for (const Use& use : references().to(change.id))
                if (!touched.contains(use.from))
                    return false;
            continue;
        }
        const EntityDef& def = *change.entity;
        for (std::size_t f = 0; f < def.fields.size(); ++f) {
            bool whole = true;
            for_each_target(change.after->values[f], [&](RecordId target) {
                whole = whole && is_there(portfolio, touched, def.fields[f].to, target);
            });
            if (!whole)
                return false;
        }
    }
    return true;
}

bool keeps_within_limit(std::size_t records, const std::vector<RowChange>& changes, std::size_t limit) {
    std::size_t removed = 0;
    for (const RowChange& change : changes) {
        records += change.before ? 0 : 1;
        removed += change.after ? 0 : 1;
    }
    return records - removed <= limit;
}

VerifyCheck compare_portfolios(const Portfolio& memory, const Portfolio& file) {
    for (const EntityDef* def : entities()) {
        const TableBase& a = memory.table(*def);
        const TableBase& b = file.table(*def);
        if (a.size() != b.size())
            return {"memory", false,
                    std::string(def->key) + ": " + std::to_string(a.size()) + " in memory, " +
                        std::to_string(b.size()) + " in the file"};
        for (std::size_t i = 0; i < a.size(); ++i)
            if (row_of(*def, a.at(i)) != row_of(*def, b.at(i)))
                return {"memory", false,
                        place(*def, def->common_of(a.at(i))) + " differs between memory and file"};
    }
    return {"memory", true, ""};
}

VerifyCheck check_codes(const Portfolio& portfolio, const Counters& counters) {
    std::set<std::pair<RecordId, std::string>> seen;
    for (const EntityDef* def : entities()) {
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const Common& common = def->common_of(table.at(i));
            const auto problem = [&](const char* what) {
                return VerifyCheck{"codes", false, place(*def, common) + what};
            };
            if (def->scope != Scope::file && !portfolio.find(Id<Project>{common.project}))
                return problem(" belongs to no project");
            if (def->prefix.empty()) {
                if (!common.code.empty())
                    return problem(" has a code and should have none");
                continue;
            }
            const RecordId space = def->scope == Scope::file ? 0 : common.project;
            const CodeParts parts = code_parts(common.code);
            if (parts.number == 0 || parts.prefix != def->prefix)
                return problem(" has no code of its kind");
            if (!seen.emplace(space, common.code).second)
                return problem(" has a code that is used twice");
            const auto next = counters.find({space, std::string(def->prefix)});
            if (next == counters.end() || next->second <= parts.number)
                return problem(" is ahead of the counter of its codes");
        }
    }
    return {"codes", true, ""};
}

}  // namespace tandem
