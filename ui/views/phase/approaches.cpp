// The approaches a page offers: the catalogue's and the project's own (views/board_edits.h).
#include "catalogue/framework.h"
#include "model/marks.h"
#include "ui/kit/text.h"
#include "ui/views/phase/board_edits.h"

#include <algorithm>

namespace tandem {

namespace {

Approach approach_of(const ApproachEntry& entry) {
    Approach approach;
    approach.key = qt(entry.key);
    approach.label = qt(entry.label);
    approach.help = qt(entry.help);
    approach.group_size = qt(entry.group_size);
    approach.co = choice_from_code<Co>(entry.co);
    approach.mechanism = choice_from_code<Mechanism>(entry.mechanism);
    for (const std::string& phase : entry.phases)
        approach.phases.push_back(choice_from_code<PhaseKind>(phase));
    return approach;
}

// As the Co of an own entry, which has no mechanism of its own (DOMAIN.md 0.3).
Mechanism usual_mechanism(Co co) {
    const CoEntry* entry = find_entry(framework().coes, code_of_choice(co));
    return entry == nullptr ? Mechanism::none : choice_from_code<Mechanism>(entry->mechanism);
}

Approach approach_of(const OwnEntry& entry) {
    Approach approach;
    approach.key = qt(entry.entry_key);
    approach.label = qt(entry.label);
    approach.co = entry.co;
    approach.mechanism = usual_mechanism(entry.co);
    if (entry.phase != PhaseKind::none)
        approach.phases.push_back(entry.phase);
    return approach;
}

}  // namespace

std::vector<Approach> approaches_for(const Workspace& workspace, PhaseKind phase, Co co) {
    std::vector<Approach> found;
    for (const ApproachEntry* entry : framework().approaches_for(code_of_choice(phase), code_of_choice(co)))
        found.push_back(approach_of(*entry));
    for (const OwnEntry& entry : workspace.portfolio().all<OwnEntry>()) {
        if (entry.list != "approaches" || entry.common.project != workspace.project().value)
            continue;
        Approach own = approach_of(entry);
        const auto same = std::ranges::find(found, own.key, &Approach::key);
        if (same != found.end())
            same->label = own.label;  // another label for an entry that is there
        else if (framework().approach(entry.entry_key) == nullptr && (co == Co::none || own.co == co) &&
                 (phase == PhaseKind::none || own.phases.empty() || own.phases.front() == phase))
            found.push_back(std::move(own));
    }
    return found;
}

std::optional<Approach> approach_by_key(const Workspace& workspace, const QString& key) {
    for (Approach& approach : approaches_for(workspace, PhaseKind::none, Co::none))
        if (approach.key == key)
            return std::move(approach);
    if (const ApproachEntry* entry = framework().approach(utf8(key)))
        return approach_of(*entry);
    return {};
}

}  // namespace tandem
