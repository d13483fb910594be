// What the pathway strips show of a portfolio, and their words.
#include "model/activity.h"
#include "model/outcomes.h"
#include "model/pathways.h"
#include "model/project.h"
#include "model/services.h"
#include "report/words.h"
#include "rules/pathways.h"
#include "ui/charts/pathway_strip.h"
#include "ui/kit/text.h"

#include <algorithm>

namespace tandem {

namespace {

struct StageWords {
    const char* key;
    const char* words;
    const char* note;
    const char* strategy;
    const char* question;
};

// Short words for narrow columns; the full ones are the catalogue's.
constexpr std::array<StageWords, stage_count> stages{{
    {"prev_behaviour", "Behaviour change", "among those affected", "Prevention",
     "Which habits could change?"},
    {"prev_conditions", "Conditions", "behind the problem", "Prevention", "What lies behind the problem?"},
    {"detect", "Detection", "noticing it early", "Treatment", "Who would notice?"},
    {"treat", "Treatment", "help that works", "Treatment", "What would help?"},
    {"rehab_design", "Design", "of the rehabilitation model", "Rehabilitation", "Who plans with the person?"},
    {"rehab_follow", "Follow", "keeping to the model", "Rehabilitation", "Who would keep in touch?"},
}};

template <class T>
void add_entries(PathwayStrip& strip, PathwayStrip::Cell& cell, const Portfolio& portfolio,
                 const std::vector<Id<T>>& ids, std::string T::*title, Icon icon, bool project_illustrative) {
    for (const Id<T> id : ids) {
        const T* record = portfolio.find(id);
        const bool there =
            std::any_of(cell.entries.begin(), cell.entries.end(),
                        [&](const PathwayStrip::Entry& entry) { return entry.record == id.value; });
        if (record == nullptr || there)
            continue;
        const bool illustrative = record->common.illustrative && !project_illustrative;
        strip.has_illustrative = strip.has_illustrative || illustrative;
        cell.entries.push_back(
            {id.value, icon, qt(record->common.code), qt(one_line(record->*title)), illustrative});
    }
}

Mechanism mechanism_of(const StageState& state) {
    if (state.voice && state.action)
        return Mechanism::both;
    return state.voice ? Mechanism::voice : state.action ? Mechanism::action : Mechanism::none;
}

void fill_row(PathwayStrip& strip, PathwayStrip::Row& row, const Portfolio& portfolio,
              const GroupsOfActivities& groups, Children<PathwayStage> uses, bool project_illustrative) {
    const std::vector<StageState> states = stages_of(portfolio, groups, uses);
    for (std::size_t i = 0; i < stage_count; ++i) {
        const auto state = std::find_if(states.begin(), states.end(), [&](const StageState& candidate) {
            return candidate.stage == stages[i].key;
        });
        if (state == states.end())
            continue;
        PathwayStrip::Cell& cell = row.cells[i];
        for (const PathwayStage* use : state->uses) {
            cell.uses.push_back(use->common.id);
            strip.has_illustrative =
                strip.has_illustrative || (use->common.illustrative && !project_illustrative);
            add_entries(strip, cell, portfolio, use->services, &Service::name, Icon::service,
                        project_illustrative);
            add_entries(strip, cell, portfolio, use->activities, &Activity::title, Icon::activity,
                        project_illustrative);
        }
        cell.in_use = state->in_use();
        cell.service_only = state->service_only();
        cell.asks_citizens =
            state->activities.empty() && std::ranges::any_of(state->uses, [](const PathwayStage* use) {
                return !use->activities.empty();
            });
        cell.mechanism = mechanism_of(*state);
        row.used += cell.in_use;
        row.with_citizens += state->voice || state->action;
        strip.voice[i] += state->voice;
        strip.action[i] += state->action;
    }
    row.strategies = strategies_covered(states);
}

QString value_words(const Outcome& outcome) {
    QStringList words;
    for (const ValueType type : outcome.value_types)
        words += qt(lower_first(label_of_choice(type)));
    return words.join(QStringLiteral(", "));
}

}  // namespace

PathwayStrip pathway_strip_of(const Portfolio& portfolio, Id<Project> project) {
    const Project* own = portfolio.find(project);
    const bool project_illustrative = own != nullptr && own->common.illustrative;
    std::vector<const Outcome*> outcomes;
    for (const Outcome& outcome : portfolio.all<Outcome>())
        if (outcome.common.project == project.value)
            outcomes.push_back(&outcome);
    std::stable_sort(outcomes.begin(), outcomes.end(), [](const Outcome* a, const Outcome* b) {
        return a->rank.value_or(1'000'000) < b->rank.value_or(1'000'000);
    });

    const GroupsOfActivities groups(portfolio);
    const StagesOfPathways uses(portfolio);
    PathwayStrip strip;
    const auto add = [&](const Outcome* outcome, const Pathway* pathway, bool shared) {
        PathwayStrip::Row& row = strip.rows.emplace_back();
        if (outcome != nullptr) {
            row.outcome = outcome->common.id;
            row.code = qt(outcome->common.code);
            row.title = qt(one_line(outcome->statement));
            row.note = value_words(*outcome);
        }
        if (pathway == nullptr)
            return;
        row.pathway = pathway->common.id;
        row.shared = shared;
        if (shared)
            row.note =
                tr_text("by %1 %2").arg(qt(pathway->common.code), qt(one_line(pathway->title))).trimmed();
        if (outcome == nullptr) {
            row.code = qt(pathway->common.code);
            row.title = qt(one_line(pathway->title));
            row.note = tr_text("no outcome named yet");
        }
        fill_row(strip, row, portfolio, groups, uses.of({pathway->common.id}), project_illustrative);
    };
    for (const Outcome* outcome : outcomes) {
        std::vector<const Pathway*> ways;
        for (const Pathway& pathway : portfolio.all<Pathway>())
            if (pathway.outcome.value == outcome->common.id)
                ways.push_back(&pathway);
        for (const Pathway* way : ways)
            add(outcome, way, ways.size() > 1);
        if (ways.empty())
            add(outcome, nullptr, false);
    }
    for (const Pathway& pathway : portfolio.all<Pathway>())
        if (pathway.common.project == project.value && portfolio.find(pathway.outcome) == nullptr)
            add(nullptr, &pathway, false);
    if (strip.rows.size() > PathwayStrip::most_rows) {
        strip.more_rows = static_cast<int>(strip.rows.size() - PathwayStrip::most_rows);
        strip.rows.resize(PathwayStrip::most_rows);
    }
    return strip;
}

QString stage_key(std::size_t stage) {
    return QLatin1String(stages[stage].key);
}

QString stage_words(std::size_t stage) {
    return tr_text(stages[stage].words);
}

QString stage_note(std::size_t stage) {
    return tr_text(stages[stage].note);
}

QString strategy_words(std::size_t stage) {
    return tr_text(stages[stage].strategy);
}

QString gap_question(std::size_t stage) {
    return tr_text(stages[stage].question);
}

QString mark_words(const PathwayStrip::Cell& cell) {
    if (cell.asks_citizens)
        return tr_text("no citizens yet");
    if (cell.service_only)
        return tr_text("services only");
    switch (cell.mechanism) {
        case Mechanism::voice:
            return tr_text("voice");
        case Mechanism::action:
            return tr_text("action");
        case Mechanism::both:
            return tr_text("voice and action");
        case Mechanism::none:
            break;
    }
    if (cell.gap())
        return {};
    return cell.in_use ? tr_text("voice or action not stated") : tr_text("no step named yet");
}

QString cell_words(const PathwayStrip::Cell& cell, std::size_t stage) {
    if (cell.gap())
        return tr_text("%1: gap. %2").arg(stage_words(stage), gap_question(stage));
    QStringList names;
    for (const PathwayStrip::Entry& entry : cell.entries)
        names += QStringLiteral("%1 %2").arg(entry.code, entry.name);
    if (names.isEmpty())
        names += tr_text("a note, no activity or service");
    return QStringLiteral("%1: %2; %3")
        .arg(stage_words(stage), names.join(QStringLiteral(", ")), mark_words(cell));
}

}  // namespace tandem
