#include "rules/coverage.h"

#include "base/number.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr std::array all_coes = {Co::co_commissioning, Co::co_design, Co::co_delivery, Co::co_assessment};

bool has_cell_in_scope(const Coverage& coverage, PhaseKind phase) {
    return std::ranges::any_of(all_coes, [&](Co co) { return coverage.at(phase, co).in_scope(); });
}

bool has_cell_in_scope(const Coverage& coverage, Co co) {
    return std::ranges::any_of(all_phases,
                               [&](PhaseKind phase) { return coverage.at(phase, co).in_scope(); });
}

std::string from_co_produced(const Facts& facts) {
    return from_count(static_cast<std::int64_t>(facts.co_produced()), "activity with citizens",
                      "activities with citizens");
}

void say_unused(const Facts& facts, const Coverage& coverage, Findings& found) {
    std::vector<Co> unused;
    std::vector<std::string> labels;
    for (const Co co : all_coes)
        if (coverage.filled(co) == 0 && has_cell_in_scope(coverage, co)) {
            unused.push_back(co);
            labels.push_back(in_lower(label_of_choice(co)));
        }
    if (unused.empty())
        return;
    Said said = found.prompt("Not used so far in this cycle: " + listed(labels, labels.size()) + '.');
    for (const Co co : unused)
        said.count(code_of_choice(co), label_of_choice(co), 0);
    said.from(from_co_produced(facts));
}

// Voice and action: each counts an activity of both kinds; its hours go half to each (E0).
struct Mechanisms {
    int voice = 0;
    int action = 0;
    std::optional<double> voice_hours;
    std::optional<double> action_hours;

    void add(const ActivityFact& fact) {
        const Mechanism mechanism = fact.activity->mechanism;
        const bool both = mechanism == Mechanism::both;
        const bool speaks = both || mechanism == Mechanism::voice;
        const bool acts = both || mechanism == Mechanism::action;
        voice += speaks;
        action += acts;
        if (!fact.hours)
            return;
        const double part = both ? *fact.hours / 2 : *fact.hours;
        if (speaks)
            voice_hours = voice_hours.value_or(0) + part;
        if (acts)
            action_hours = action_hours.value_or(0) + part;
    }
};

constexpr std::array<std::string_view, 4> voice_keys = {"voice_analyse", "voice_plan", "voice_do",
                                                        "voice_review"};
constexpr std::array<std::string_view, 4> voice_labels = {"Voice in Analyse", "Voice in Plan", "Voice in Do",
                                                          "Voice in Review"};
constexpr std::array<std::string_view, 4> action_keys = {"action_analyse", "action_plan", "action_do",
                                                         "action_review"};
constexpr std::array<std::string_view, 4> action_labels = {"Action in Analyse", "Action in Plan",
                                                           "Action in Do", "Action in Review"};

std::string counted_activities(std::int64_t number) {
    return counted(number, "activity", "activities");
}

}  // namespace

void check_coverage(const Facts& facts, Findings& found) {
    if (!facts.any_in_play()) {
        found.no_data("No phase has begun, so nothing is said of the matrix yet.");
        return;
    }
    const Coverage& coverage = facts.coverage();
    for (const PhaseKind phase : all_phases)
        if (facts.in_play(phase) && coverage.filled(phase) == 0 && has_cell_in_scope(coverage, phase))
            found
                .prompt("No activity with citizens is planned, under way or done in " + label_of(phase) + '.')
                .of(phase)
                .count("filled", "Cells filled in this phase", 0)
                .from(from_co_produced(facts));
    say_unused(facts, coverage, found);
    if (!found.none())
        return;
    if (coverage.in_scope() == 0) {
        found.no_data("Every cell of the matrix is marked as not this cycle.");
        return;
    }
    found
        .clear("Co-production fills " + grouped(std::int64_t{coverage.filled()}) + " of " +
               grouped(std::int64_t{coverage.in_scope()}) + " cells of the matrix of phases and Co’s.")
        .count("filled", "Cells filled", coverage.filled())
        .count("in_scope", "Cells in scope", coverage.in_scope())
        .share("coverage", "Coverage", ratio_of(coverage.filled(), coverage.in_scope()))
        .from(from_co_produced(facts));
}

void check_voice_and_action(const Facts& facts, Findings& found) {
    Mechanisms cycle;
    std::array<Mechanisms, 4> phases;
    std::int64_t with_mechanism = 0;
    for (const ActivityFact& fact : facts.activities()) {
        if (!fact.co_produced || fact.activity->mechanism == Mechanism::none)
            continue;
        ++with_mechanism;
        cycle.add(fact);
        phases[static_cast<std::size_t>(fact.phase) - 1].add(fact);
    }
    if (with_mechanism == 0) {
        found.no_data("No activity with citizens says whether it is citizen voice or citizen action.");
        return;
    }
    const auto say = [&]() -> Said {
        if (cycle.voice == 0)
            return found.prompt("Citizens act in this cycle, but no citizen voice is recorded.");
        // Action belongs to Do first of all, so its absence before is no news (0:9).
        if (cycle.action == 0 && facts.in_play_from(PhaseKind::do_))
            return found.prompt("Citizens have a voice in this cycle, but no citizen action is recorded.");
        if (cycle.action == 0)
            return found.clear("Citizen voice is part of " + counted_activities(cycle.voice) +
                               "; citizen action is not recorded yet, and belongs to Do first of all.");
        return found.clear("Citizen voice is part of " + counted_activities(cycle.voice) +
                           ", citizen action of " + counted_activities(cycle.action) + '.');
    };
    Said said = say();
    said.from(from_count(with_mechanism, "activity with citizens", "activities with citizens"))
        .count("voice", "Activities with citizen voice", cycle.voice)
        .count("action", "Activities with citizen action", cycle.action)
        .amount("voice_hours", "Citizens’ hours of voice", cycle.voice_hours)
        .amount("action_hours", "Citizens’ hours of action", cycle.action_hours);
    for (const PhaseKind phase : all_phases) {
        const std::size_t i = static_cast<std::size_t>(phase) - 1;
        said.count(voice_keys[i], voice_labels[i], phases[i].voice)
            .count(action_keys[i], action_labels[i], phases[i].action);
    }
}

}  // namespace tandem
