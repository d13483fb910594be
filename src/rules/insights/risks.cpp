#include "rules/risk_bearers.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "model/outcomes.h"
#include "model/services.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"
#include "rules/services.h"

#include <algorithm>
#include <unordered_set>

namespace tandem {

namespace {

// How the service users and the community who bear a risk were asked and answered.
struct Acceptance {
    bool borne = false;
    bool asked = false;
    bool accepted = false;
    bool refused = false;
    bool waiting = false;  // one of them was not asked yet

    void add(const RiskBearer& bearer) {
        if (bearer.bearer != Bearer::service_user && bearer.bearer != Bearer::community)
            return;
        borne = true;
        refused = refused || bearer.acceptable == Acceptable::no;
        accepted = accepted || bearer.acceptable == Acceptable::yes ||
                   bearer.acceptable == Acceptable::with_conditions;
        asked = accepted || refused;
        waiting =
            waiting || bearer.acceptable == Acceptable::none || bearer.acceptable == Acceptable::not_asked;
    }
};

// Services and outcomes that E17 asks about: outcomes with a rank, and what a risk of the cycle names.
template <class T>
std::vector<const T*> at_stake(const Facts& facts, std::vector<Id<T>> Risk::*named_by, auto wanted) {
    std::unordered_set<RecordId> at_risk;
    for (const Risk* risk : facts.of_cycle<Risk>())
        for (const Id<T> id : risk->*named_by)
            at_risk.insert(id.value);
    std::vector<const T*> found;
    for (const T* record : facts.of_project<T>())
        if (wanted(*record) || at_risk.count(record->common.id) > 0)
            found.push_back(record);
    return found;
}

struct Levels {
    const Common* common;
    std::string_view title;
    std::int64_t levels;
};

}  // namespace

void check_whose_risks(const Facts& facts, Findings& found) {
    const BearersOfRisks bearers(facts.portfolio);
    const std::vector<const Risk*> risks = facts.of_cycle<Risk>();
    std::array<std::int64_t, all_bearers.size()> borne{};
    std::int64_t with_bearer = 0;
    for (const Risk* risk : risks) {
        with_bearer += has_bearer(bearers, *risk);
        for (const Bearer kind : all_bearers)
            borne[static_cast<std::size_t>(kind) - 1] += is_borne_by(bearers.of({risk->common.id}), kind);
    }
    const auto all = static_cast<std::int64_t>(risks.size());
    const auto of = [&](Bearer kind) { return borne[static_cast<std::size_t>(kind) - 1]; };
    const auto finish = [&](Said said) {
        said.count("risks", "Risks", all)
            .count("with_bearer", "Risks with a bearer", with_bearer)
            .from(from_count(all, "risk", "risks"));
        for (const Bearer kind : all_bearers)
            said.share(code_of_choice(kind), label_of_choice(kind),
                       ratio_of(static_cast<double>(of(kind)), static_cast<double>(with_bearer)));
    };
    if (with_bearer == 0) {
        const std::string missing = risks.empty() ? "No risk is recorded, so nothing says whose risk it is."
                                                  : "No risk on record says whose risk it is.";
        finish(facts.any_in_play() ? found.prompt(missing) : found.no_data(missing));
    } else if (of(Bearer::service_user) + of(Bearer::community) + of(Bearer::partner) == 0) {
        finish(found
                   .attention("Only the commissioner’s and the provider’s risks are recorded, and none of "
                              "service users or the community.")
                   .behind(risks));
    }
    const std::int64_t with_benefit =
        std::ranges::count_if(risks, [](const Risk* risk) { return !trimmed(risk->benefits).empty(); });
    for (const Risk* risk : risks)
        if (trimmed(risk->benefits).empty())
            found.prompt(named(risk->common, risk->statement) + " does not say what taking it could gain.")
                .about(risk->common, "no benefit")
                .from(from_count(all, "risk", "risks") + ", " +
                      (with_benefit == 0 ? std::string("none") : in_letters(with_benefit)) +
                      " with what it could gain")
                .suggest("Ask those who bear it what they would gain by taking it.");
    if (found.none())
        finish(found.clear(opening(with_bearer) + " of " + counted_in_letters(all, "risk", "risks") +
                           " recorded with whose it is, and each says what taking it could gain."));
}

void check_enablement(const Facts& facts, Findings& found) {
    const BearersOfRisks bearers(facts.portfolio);
    std::int64_t borne = 0;
    std::int64_t asked = 0;
    for (const Risk* risk : facts.of_cycle<Risk>()) {
        Acceptance acceptance;
        for (const RiskBearer* bearer : bearers.of({risk->common.id}))
            acceptance.add(*bearer);
        borne += acceptance.borne;
        asked += acceptance.asked;
        const auto mechanisms = static_cast<std::int64_t>(risk->mechanisms.size());
        if (acceptance.refused && (risk->response == RiskResponse::enable || risk->taken))
            found
                .attention(named(risk->common, risk->statement) +
                           " was not acceptable to citizens who bear it, and is still to be enabled.")
                .about(risk->common, "refused")
                .count("refused", "Refused", 1)
                .from(from_count(1, "risk", "risks"))
                .suggest("Go back to those who bear it, or choose another response.");
        else if (acceptance.accepted && !acceptance.refused && mechanisms == 0)
            found
                .attention(named(risk->common, risk->statement) + " was accepted by " +
                           (acceptance.waiting ? "some of the citizens" : "the citizens") +
                           " who bear it, and nothing is recorded that would hold if it went wrong.")
                .about(risk->common, "nothing holds")
                .count("mechanisms", "Resilience mechanisms", 0)
                .from(from_count(1, "risk", "risks"));
    }
    if (!found.none())
        return;
    if (borne == 0)
        found.no_data("No risk is recorded that service users or the community bear.");
    else
        found
            .clear(opening(asked) + " of " +
                   counted_in_letters(borne, "risk borne by citizens was put to them.",
                                      "risks borne by citizens were put to them."))
            .count("borne", "Risks borne by citizens", borne)
            .count("asked", "Put to them", asked)
            .from(from_count(borne, "risk", "risks"));
}

void check_resilience(const Facts& facts, Findings& found) {
    if (!facts.in_play_from(PhaseKind::plan)) {
        found.no_data("Plan has not begun.").of(PhaseKind::plan);
        return;
    }
    const ResilienceByTarget levels = resilience_by_target(facts.portfolio);
    std::vector<Levels> looked_at;
    const auto look = [&](const auto& records, auto title) {
        for (const auto* record : records) {
            const auto at = levels.find(record->common.id);
            looked_at.push_back({&record->common, record->*title,
                                 at == levels.end() ? 0 : static_cast<std::int64_t>(at->second.size())});
        }
    };
    std::vector<const Service*> services =
        at_stake<Service>(facts, &Risk::services, [](const Service&) { return false; });
    std::erase_if(services, [&](const Service* service) {
        return state_of(*service, facts.as_at) == ServiceState::ended;
    });
    look(services, &Service::name);
    look(at_stake<Outcome>(facts, &Risk::outcomes,
                           [](const Outcome& outcome) { return outcome.rank.has_value(); }),
         &Outcome::statement);
    const std::string basis = from_count(static_cast<std::int64_t>(looked_at.size()), "service or outcome",
                                         "services and outcomes");
    if (looked_at.empty()) {
        found.no_data("No outcome has a rank, and no risk names a service or an outcome.")
            .of(PhaseKind::plan);
        return;
    }
    if (facts.of_project<Resilience>().empty()) {
        found.prompt("No resilience mechanism is recorded: what would hold if the usual path failed?")
            .of(PhaseKind::plan)
            .count("mechanisms", "Resilience mechanisms", 0)
            .from(basis);
        return;
    }
    for (const Levels& at : looked_at)
        if (static_cast<double>(at.levels) <= found.limit("levels"))
            found
                .prompt("If the usual path failed, " +
                        (at.levels == 0 ? std::string("nothing on record")
                                        : "only " + counted_in_letters(at.levels, "level", "levels")) +
                        " would hold up " + named(*at.common, at.title) + '.')
                .of(PhaseKind::plan)
                .about(*at.common, at.levels == 0 ? "no level" : "few levels")
                .count("levels", "Levels of resilience", at.levels)
                .from(basis);
    if (found.none())
        found.clear("Every service and outcome at stake is held up at more than one level.")
            .of(PhaseKind::plan)
            .count("looked_at", "Services and outcomes", static_cast<std::int64_t>(looked_at.size()))
            .from(basis);
}

}  // namespace tandem
