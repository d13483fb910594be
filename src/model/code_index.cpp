#include "model/code_index.h"

#include "base/number.h"

namespace tandem {

namespace {
std::string key_of(RecordId project, std::string_view code) {
    std::string key = std::to_string(project);
    key += '/';
    key += code;
    return key;
}

RecordId space_of(const EntityDef& def, const Common& common) {
    return def.scope == Scope::file ? 0 : common.project;
}
}  // namespace

CodeIndex::CodeIndex(const Portfolio& portfolio) {
    for (const EntityDef* def : entities()) {
        if (def->prefix.empty())
            continue;
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i)
            add(*def, def->common_of(table.at(i)));
    }
}

void CodeIndex::add(const EntityDef& def, const Common& common) {
    if (!common.code.empty())
        found_[key_of(space_of(def, common), common.code)] = {&def, common.id};
}

FoundRecord CodeIndex::find(RecordId project, std::string_view code) const {
    const auto it = found_.find(key_of(project, code));
    return it == found_.end() ? FoundRecord{} : it->second;
}

void CodeIndex::update(const std::vector<RowChange>& changes) {
    const auto keeps_code = [](const RowChange& change) {
        return change.entity->prefix.empty() ||
               (change.before && change.after && change.before->common.code == change.after->common.code);
    };
    // All that go first: one record may take over the code of another in the same step.
    for (const RowChange& change : changes)
        if (change.before && !keeps_code(change))
            found_.erase(key_of(space_of(*change.entity, change.before->common), change.before->common.code));
    for (const RowChange& change : changes)
        if (change.after && !keeps_code(change))
            add(*change.entity, change.after->common);
}

CodeParts code_parts(std::string_view code) {
    std::size_t letters = 0;
    while (letters < code.size() && code[letters] >= 'A' && code[letters] <= 'Z')
        ++letters;
    const std::string_view digits = code.substr(letters);
    if (letters == 0 || digits.empty() || digits.size() > 15 || digits[0] == '0')
        return {};
    for (char c : digits)
        if (c < '0' || c > '9')
            return {};
    return {code.substr(0, letters), *read_integer(digits)};
}

}  // namespace tandem
