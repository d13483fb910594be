#include "catalogue/framework.h"

#include "base/resource.h"
#include "catalogue/framework_reader.h"

#include <algorithm>

namespace tandem {

namespace {

template <class Entry, class Matches>
std::vector<const Entry*> pick(const std::vector<Entry>& entries, Matches matches) {
    std::vector<const Entry*> picked;
    for (const Entry& entry : entries)
        if (matches(entry))
            picked.push_back(&entry);
    return picked;
}

bool fits(const ApproachEntry& approach, std::string_view phase, std::string_view co) {
    const bool in_phase = phase.empty() || std::ranges::find(approach.phases, phase) != approach.phases.end();
    return in_phase && (co.empty() || approach.co == co);
}

}  // namespace

const CatalogueEntryRef* CatalogueList::find(std::string_view key) const {
    const auto found = std::ranges::find(entries, key, &CatalogueEntryRef::key);
    return found == entries.end() ? nullptr : &*found;
}

const CatalogueList* Framework::list(std::string_view name) const {
    const auto found = std::ranges::find(lists, name, &CatalogueList::name);
    return found == lists.end() ? nullptr : &*found;
}

const CatalogueEntryRef* Framework::entry(std::string_view key) const {
    for (const CatalogueList& list : lists)
        if (const CatalogueEntryRef* found = list.find(key))
            return found;
    return nullptr;
}

const ApproachEntry* Framework::approach(std::string_view key) const {
    const ApproachEntry* found = find_entry(approaches, key);
    return found != nullptr ? found : find_entry(example_approaches, key);
}

std::vector<const ApproachEntry*> Framework::approaches_for(std::string_view phase,
                                                            std::string_view co) const {
    auto merged = pick(approaches, [&](const ApproachEntry& approach) { return fits(approach, phase, co); });
    const auto examples = pick(example_approaches, [&](const ApproachEntry& example) {
        return example.same_as.empty() && fits(example, phase, co);
    });
    merged.insert(merged.end(), examples.begin(), examples.end());
    return merged;
}

std::vector<const KeyTaskEntry*> Framework::key_tasks_of(std::string_view phase) const {
    return pick(key_tasks, [&](const KeyTaskEntry& task) { return task.phase == phase; });
}

std::vector<const CoTaskEntry*> Framework::co_tasks_of(std::string_view phase) const {
    return pick(co_tasks, [&](const CoTaskEntry& task) { return task.phase == phase; });
}

std::vector<const StageEntry*> Framework::stages_of(std::string_view strategy) const {
    return pick(stages, [&](const StageEntry& stage) { return stage.strategy == strategy; });
}

const QuadrantEntry* Framework::quadrant(std::string_view knows, std::string_view cares) const {
    const auto found = std::ranges::find_if(
        quadrants, [&](const QuadrantEntry& card) { return card.knows == knows && card.cares == cares; });
    return found == quadrants.end() ? nullptr : &*found;
}

const Framework& framework() {
    static const Framework shipped = read_framework(resource);
    return shipped;
}

const CatalogueEntryRef* find_choice(std::string_view list_name, std::string_view key) {
    const CatalogueList* choices = list(list_name);
    const CatalogueEntryRef* found = choices == nullptr ? nullptr : choices->find(key);
    if (found == nullptr && list_name == "approaches")
        found = list("example_approaches")->find(key);
    return found;
}

const CatalogueList* list(std::string_view name) {
    return framework().list(name);
}

}  // namespace tandem
