#include "ui/models/value_options.h"

#include "catalogue/framework.h"
#include "model/marks.h"
#include "rules/lookup.h"
#include "ui/kit/text.h"

#include <algorithm>

namespace tandem {

namespace {

void add_entries(std::string_view list_name, std::vector<ValueOption>& options) {
    if (const CatalogueList* entries = list(list_name))
        for (const CatalogueEntryRef& entry : entries->entries)
            options.push_back({Value{std::string(entry.key)}, qt(entry.label), qt(entry.help)});
}

std::vector<ValueOption> catalogue_options(const Portfolio& portfolio, Id<Project> project,
                                           std::string_view list_name) {
    std::vector<ValueOption> options;
    add_entries(list_name, options);
    if (list_name == "approaches")
        add_entries("example_approaches", options);
    for (const OwnEntry& own : portfolio.all<OwnEntry>()) {
        if (own.common.project != project.value || own.list != list_name)
            continue;
        const auto same = std::find_if(options.begin(), options.end(), [&](const ValueOption& option) {
            return option.value == Value{own.entry_key};
        });
        if (same != options.end())
            same->words = qt(own.label);  // the project calls it so
        else
            options.push_back({Value{own.entry_key}, qt(own.label), {}});
    }
    return options;
}

std::vector<ValueOption> phase_options(const Portfolio& portfolio, Id<Cycle> cycle) {
    std::vector<ValueOption> options;
    for (const Choice& choice : choices_of<PhaseKind>())
        if (const Phase* phase = phase_of(portfolio, cycle, choice_from_code<PhaseKind>(choice.code)))
            options.push_back({Value{Reference{phase->common.id}}, qt(choice.label.text()), {}});
    return options;
}

}  // namespace

std::vector<ValueOption> value_options(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle,
                                       const FieldDef& field) {
    if (field.kind == Kind::Key || field.kind == Kind::Keys)
        return catalogue_options(portfolio, project, field.options.catalogue);
    if (names_a_phase(field))
        return phase_options(portfolio, cycle);
    std::vector<ValueOption> options;
    for (const Choice& choice : field.choices)
        options.push_back({Value{std::string(choice.code)}, qt(choice.label.text()), {}});
    return options;
}

bool names_a_phase(const FieldDef& field) {
    return field.kind == Kind::Reference && field.to && &field.to() == &entity<Phase>();
}

}  // namespace tandem
