#include "report/sections/plan.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "catalogue/framework.h"
#include "model/evidence.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/pathways.h"

#include <algorithm>
#include <iterator>

namespace tandem::plan {

namespace {

std::string strategy_label(std::string_view key) {
    const StrategyEntry* entry = find_entry(framework().strategies, key);
    return entry ? std::string(entry->label) : std::string(key);
}

std::string voice_and_action(const StageState& stage) {
    if (stage.voice && stage.action)
        return "voice and action";
    if (stage.voice)
        return "voice";
    if (stage.action)
        return "action";
    return stage.activities.empty() ? "no activity with citizens" : "voice or action not recorded";
}

template <class T>
Spans names_of(Writer& out, const std::vector<const T*>& records) {
    std::vector<Id<T>> ids;
    for (const T* record : records)
        ids.push_back({record->common.id});
    const Spans names = out.mentions(ids);
    return names.empty() ? plain("none") : names;
}

void write_stages(Writer& out, const Pathway& pathway, const std::vector<StageState>& stages) {
    TableMaker table(
        "Stages of " + pathway.common.code,
        "Each row is a stage of the pathway: its strategy, whether citizens have a voice or act, and which "
        "activities and services stand there.",
        {text_column("Stage", 2), text_column("Strategy, and part of citizens", 1.6),
         text_column("Activities with citizens", 2.4), text_column("Services", 2.2)});
    std::vector<std::string> empty;
    int number = 0;  // the picture has it too, with words of its own: there its columns are narrow
    for (const StageState& stage : stages) {
        ++number;
        for (const PathwayStage* use : stage.uses)
            out.cite_in_row(use->common);
        if (!stage.in_use() && stage.uses.empty()) {
            empty.push_back(lower_first(stage.label));
            continue;
        }
        std::string label = std::to_string(number) + ' ' + stage.label;
        for (const PathwayStage* use : stage.uses)
            if (const std::string note = one_line(use->note); !note.empty())
                label += ": " + note;
        table.row({plain(std::move(label)),
                   plain(strategy_label(stage.strategy) + "; " + voice_and_action(stage)),
                   names_of(out, stage.activities), names_of(out, stage.services)});
    }
    out.later(std::move(table), 2);
    if (!empty.empty())
        out.say("No activity and no service is recorded yet for " +
                std::string(empty.size() == 1 ? "this stage: " : "these stages: ") + join_and(empty) + '.');
}

// What the evidence says, one after the other: each without the full stop that would stand before a ";".
std::string evidence_words(Writer& out, const Pathway& pathway) {
    std::vector<std::string> words;
    for (const Id<Evidence> id : pathway.evidence)
        if (out.portfolio().find(id))
            words.push_back(clause(text_of(out.mention(id))));
    return join(words, "; ");
}

// A line for each pathway and what is recorded of it as a list, with its stages below.
void write_pathway(Writer& out, const Pathway& pathway, const std::vector<StageState>& stages) {
    Spans text = out.name(pathway);
    for (Span& span : text)
        span.style = Span::Style::strong;
    out.say(std::move(text));
    Spans leads = plain("Leads to: ");
    std::ranges::move(out.mention(pathway.outcome), std::back_inserter(leads));
    std::vector<Spans> items{std::move(leads)};
    if (const std::string steps = clause(pathway.steps); !steps.empty())
        items.push_back(plain("Steps: " + steps));
    const std::string evidence = evidence_words(out, pathway);
    items.push_back(plain("Evidence that it works: " + lower_first(in_words(pathway.evidence_strength)) +
                          (evidence.empty() ? "" : " (" + evidence + ')')));
    out.list(std::move(items));
    write_stages(out, pathway, stages);
}

// "from 6 October 2025"; of one that the plan does not start "runs from 2016", or the change would seem to
// begin then.
std::string start_and_stop(const Service& service) {
    std::string text = period_words(service.start, service.end);
    if (!text.empty() && !service.start.empty() && service.in_this_plan != ServicePlan::start)
        text.insert(0, "runs ");
    if (!service.decommissioning_date.empty() && service.decommissioning_date != service.end)
        text += (text.empty() ? "" : "; ") + ("stops " + service.decommissioning_date.words());
    return text;
}

}  // namespace

void write_pathways(Writer& out) {
    const auto& pathways = out.portfolio().all<Pathway>();
    if (pathways.empty()) {
        out.say(none_in_edition<Pathway>(out, "No pathway to an outcome is recorded for this project yet."));
        return;
    }
    const int covered = strategies_covered(stages_of(out.portfolio()));
    out.say(std::string(pathways.size() == 1 ? "The pathway uses " : "The pathways use ") +
            (covered == 3 ? "all" : in_letters(std::int64_t{covered}) + " of the") +
            " three strategies: prevention, treatment and rehabilitation" +
            std::string(out.from_published()) + '.');
    place(out, pathways_figure(out));
    std::vector<Id<Outcome>> without;
    for (const Outcome& outcome : out.portfolio().all<Outcome>())
        if (std::ranges::none_of(
                pathways, [&](const Pathway& pathway) { return pathway.outcome.value == outcome.common.id; }))
            without.push_back({outcome.common.id});
    if (Spans named = out.mentions(without); !named.empty()) {
        named.insert(named.begin(),
                     {none_in_edition<Pathway>(
                         out, without.size() == 1 ? "No pathway is recorded for this outcome yet: "
                                                  : "No pathway is recorded for these outcomes yet: ")});
        named.push_back({"."});
        out.say(std::move(named));
    }
    const GroupsOfActivities groups(out.portfolio());
    const StagesOfPathways uses(out.portfolio());
    for (const Pathway& pathway : pathways)
        write_pathway(out, pathway, stages_of(out.portfolio(), groups, uses.of({pathway.common.id})));
}

void write_services(Writer& out) {
    std::vector<const Service*> services;
    for (const Service& service : out.portfolio().all<Service>())
        services.push_back(&service);
    if (services.empty()) {
        out.say(none_in_edition<Service>(out, "No service is recorded for this project yet."));
        return;
    }
    std::ranges::stable_sort(
        services, {}, [](const Service* service) {  // those of no recorded plan come last
            return service->in_this_plan == ServicePlan::none ? 99 : static_cast<int>(service->in_this_plan);
        });
    TableMaker table("What the plan does with each service",
                     "Each row is a service: what the plan does with it and why, who "
                     "provides it, which outcomes it serves and when.",
                     {text_column("Service", 2.4), text_column("In this plan", 1.6), text_column("Why", 2.2),
                      text_column("Provided by", 2), text_column("Outcomes", 1.1)});
    for (const Service* service : services) {
        std::string by = text_of(out.mentions(service->providers));
        if (service->mode != ServiceMode::none)
            by += (by.empty() ? "" : "; ") + lower_first(in_words(service->mode));
        if (service->sector != Sector::none)
            by += (by.empty() ? "" : ", ") + lower_first(in_words(service->sector));
        table.row(
            {out.name(*service),
             plain(join_present({service->in_this_plan == ServicePlan::none ? "not recorded"
                                                                            : in_words(service->in_this_plan),
                                 start_and_stop(*service)})),
             plain(one_line(service->why)), plain(std::move(by)), plain(out.codes(service->outcomes))});
    }
    out.table(std::move(table));
}

}  // namespace tandem::plan
