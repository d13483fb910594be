#include "ui/forms/compositions/compositions.h"

#include "model/activity.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tandem {

Compose composition_of(const EntityDef& def) {
    static const std::array table{
        std::pair{&entity<Project>(), &compose_project},
        std::pair{&entity<Phase>(), &compose_phase},
        std::pair{&entity<KeyTask>(), &compose_key_task},
        std::pair{&entity<CoTask>(), &compose_co_task},
        std::pair{&entity<Activity>(), &compose_activity},
        std::pair{&entity<Organisation>(), &compose_organisation},
        std::pair{&entity<Group>(), &compose_group},
        std::pair{&entity<Person>(), &compose_person},
        std::pair{&entity<Charter>(), &compose_charter},
        std::pair{&entity<SignUp>(), &compose_sign_up},
        std::pair{&entity<Demand>(), &compose_demand},
        std::pair{&entity<Need>(), &compose_need},
        std::pair{&entity<Route>(), &compose_route},
        std::pair{&entity<BehaviourChange>(), &compose_behaviour_change},
        std::pair{&entity<Outcome>(), &compose_outcome},
        std::pair{&entity<Indicator>(), &compose_indicator},
        std::pair{&entity<Measurement>(), &compose_measurement},
        std::pair{&entity<Pathway>(), &compose_pathway},
        std::pair{&entity<PathwayStage>(), &compose_pathway_stage},
        std::pair{&entity<CostBenefit>(), &compose_cost_benefit},
        std::pair{&entity<Service>(), &compose_service},
        std::pair{&entity<Contract>(), &compose_contract},
        std::pair{&entity<Specification>(), &compose_specification},
        std::pair{&entity<Meeting>(), &compose_meeting},
        std::pair{&entity<Asset>(), &compose_asset},
        std::pair{&entity<Resource>(), &compose_resource},
        std::pair{&entity<CoFinancing>(), &compose_co_financing},
        std::pair{&entity<Risk>(), &compose_risk},
        std::pair{&entity<RiskBearer>(), &compose_risk_bearer},
        std::pair{&entity<Resilience>(), &compose_resilience},
        std::pair{&entity<Evidence>(), &compose_evidence},
        std::pair{&entity<Finding>(), &compose_finding},
        std::pair{&entity<GovernanceCheck>(), &compose_governance_check},
        std::pair{&entity<EqualityImpact>(), &compose_equality_impact},
        std::pair{&entity<Decision>(), &compose_decision},
        std::pair{&entity<DecisionOption>(), &compose_decision_option},
        std::pair{&entity<Contribution>(), &compose_contribution},
        std::pair{&entity<Action>(), &compose_action},
    };
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.first == &def; });
    return found == table.end() ? nullptr : found->second;
}

RecordForm* make_form(Workspace& workspace, const EntityDef& def, QWidget* parent) {
    auto* form = new RecordForm(workspace, def, parent);
    if (const Compose compose = composition_of(def))
        compose(*form);
    else
        form->all_fields();
    form->source_and_visibility();
    return form;
}

}  // namespace tandem
