// The framework that a project starts from: the Four Co's, key tasks, approaches, principles, stages and
// cards.
//
// Read once from the resources compiled into the program, then never changed; every pointer handed out stays
// valid as long as the program runs. Knows no project: a project's own entries are merged by rules/. Lists
// keep the order of their file, which is the order to show. Entries are described in catalogue/entries.h.
#pragma once

#include "catalogue/entries.h"

#include <string_view>
#include <vector>

namespace tandem {

// Number of the shipped catalogue, written into exports. It grows when a list gains keys; no key ever goes.
inline constexpr int catalogue_version = 1;

// One entry as every list has it; views into the typed entry.
struct CatalogueEntryRef {
    std::string_view key;
    std::string_view label;
    std::string_view source;
    std::string_view help;
};

// The same view of every list, for the command line, validation and search.
struct CatalogueList {
    std::string_view name;  // as in `catalogue --json` and the file's name: "key_tasks"
    std::vector<CatalogueEntryRef> entries;

    const CatalogueEntryRef* find(std::string_view key) const;  // nullptr when it is not there
};

// The entry with this key, or nullptr.
template <class Entry>
const Entry* find_entry(const std::vector<Entry>& entries, std::string_view key) {
    for (const Entry& entry : entries)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

struct Framework {
    // `lists` views the members: a move takes their memory along, a copy would not.
    Framework() = default;
    Framework(Framework&&) = default;
    Framework& operator=(Framework&&) = default;

    std::vector<CoEntry> coes;                                 // the Four Co's
    std::vector<SubTypeEntry> sub_types;                       // 7
    std::vector<PhaseEntry> phases;                            // 4
    std::vector<KeyTaskEntry> key_tasks;                       // 21: 12 commissioning, 9 procurement
    std::vector<CoTaskEntry> co_tasks;                         // 10
    std::vector<ApproachEntry> approaches;                     // 18, Table 1
    std::vector<ApproachEntry> example_approaches;             // 16, Table 2
    std::vector<PrincipleEntry> principles;                    // 6
    std::vector<StrategyEntry> strategies;                     // 3
    std::vector<StageEntry> stages;                            // 6
    std::vector<BenefitEntry> benefits;                        // by stakeholder
    std::vector<InfluenceStrategyEntry> influence_strategies;  // 10
    std::vector<GroupTypeEntry> group_types;
    std::vector<RoleEntry> roles;
    std::vector<QuadrantEntry> quadrants;  // 4
    std::vector<EqualityEntry> equality_characteristics;
    std::vector<MethodEntry> methods;
    std::vector<GlossaryEntry> glossary;

    // Every list above under its member's name, in the order above.
    std::vector<CatalogueList> lists;

    // nullptr for an unknown name.
    const CatalogueList* list(std::string_view name) const;

    // By key, in all lists; nullptr when there is none. Keys are unique over the whole catalogue.
    const CatalogueEntryRef* entry(std::string_view key) const;

    // In both tables; nullptr when there is none.
    const ApproachEntry* approach(std::string_view key) const;

    // What a page offers for one cell of the matrix, each approach once: Table 1 first, then the examples
    // that are not the same as one of Table 1. An empty code means any phase or any Co.
    std::vector<const ApproachEntry*> approaches_for(std::string_view phase, std::string_view co) const;

    std::vector<const KeyTaskEntry*> key_tasks_of(std::string_view phase) const;
    std::vector<const CoTaskEntry*> co_tasks_of(std::string_view phase) const;
    std::vector<const StageEntry*> stages_of(std::string_view strategy) const;

    // The card for a group that knows and cares this much ("low" or "high"); nullptr when either is not
    // stated.
    const QuadrantEntry* quadrant(std::string_view knows, std::string_view cares) const;
};

// The shipped framework. Throws std::logic_error, with file and key, if the program was built with broken
// data.
const Framework& framework();

// What a field that takes keys of this list may hold: an entry of the list or, for "approaches", of the
// examples too, since an activity can carry out either. nullptr for anything else.
const CatalogueEntryRef* find_choice(std::string_view list_name, std::string_view key);

// framework().list(name): a shipped list by name, or nullptr.
const CatalogueList* list(std::string_view name);

}  // namespace tandem
