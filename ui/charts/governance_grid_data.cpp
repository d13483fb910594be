#include "catalogue/framework.h"
#include "model/evidence.h"
#include "rules/lookup.h"
#include "rules/public_value.h"
#include "ui/charts/governance_grid.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t most_codes = 3;

bool names_principle(const Evidence& evidence, std::string_view principle) {
    return std::any_of(evidence.principles.begin(), evidence.principles.end(),
                       [&](const CatalogueKey& named) { return named.key == principle; });
}

QString basis_of(const std::vector<const Evidence*>& evidence) {
    QStringList codes;
    for (std::size_t i = 0; i < evidence.size() && i < most_codes; ++i)
        codes << qt(evidence[i]->common.code);
    if (evidence.size() > most_codes)
        codes << tr_text("%1 more").arg(number_text(evidence.size() - most_codes));
    return codes.join(QStringLiteral(", "));
}

QString question_of(const std::string& key, const std::string& label) {
    const PrincipleEntry* entry = find_entry(framework().principles, key);
    return entry == nullptr ? qt(label) : qt(entry->question);
}

}  // namespace

std::vector<const Evidence*> evidence_for(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle,
                                          std::string_view principle, PhaseKind phase) {
    const Phase* of = phase_of(portfolio, cycle, phase);
    std::vector<const Evidence*> found;
    for (const Evidence& evidence : portfolio.all<Evidence>())
        if (evidence.common.project == project.value && names_principle(evidence, principle) &&
            (!evidence.phase || (of != nullptr && evidence.phase.value == of->common.id)))
            found.push_back(&evidence);
    return found;
}

std::vector<GovernanceRow> governance_rows_of(const Portfolio& portfolio, Id<Project> project,
                                              Id<Cycle> cycle,
                                              const std::vector<PrincipleInCycle>& principles) {
    std::vector<GovernanceRow> rows;
    for (const PrincipleInCycle& principle : principles) {
        GovernanceRow row;
        row.key = qt(principle.principle.key);
        row.label = qt(principle.principle.label);
        row.question = question_of(principle.principle.key, principle.principle.label);
        for (std::size_t i = 0; i < 4; ++i) {
            const GovernanceCheck* check = principle.by_phase[i];
            row.cells[i].check = check == nullptr ? 0 : check->common.id;
            row.cells[i].rating = check == nullptr ? Rating::not_considered : check->rating;
            row.cells[i].basis = basis_of(evidence_for(portfolio, project, cycle, principle.principle.key,
                                                       static_cast<PhaseKind>(i + 1)));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace tandem
