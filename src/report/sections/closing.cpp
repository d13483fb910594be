#include "model/activity.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/governance.h"
#include "model/people.h"
#include "report/points.h"
#include "report/sections.h"
#include "report/sections/given.h"
#include "report/sections/point_words.h"
#include "report/sections/shared.h"

#include "base/number.h"
#include "base/text.h"
#include "catalogue/framework.h"
#include "report/sections/published.h"
#include "rules/people.h"

#include <algorithm>
#include <set>

namespace tandem {

void write_points(Writer& out) {
    const std::vector<Point> points = points_to_consider(out.scope());
    if (points.empty()) {
        out.say("Nothing stands out from the records of " + std::string(this_part(out.scope())) + " yet.");
        return;
    }
    Callout box{Callout::Kind::points, "What stands out" + std::string(out.from_published()), {}, {}};
    for (const Point& point : points)
        box.items.push_back({{std::string(word_for(point.kind)) + ". ", Span::Style::strong},
                             {join_present({point_in_edition(out, point.text), point.others}, " ")}});
    out.add(std::move(box));
}

void write_decisions_and_next(Writer& out) {
    out.part("Decisions");
    write_decisions(out);
    out.part("Next steps");
    write_actions(out);
}

namespace {

// "A rest before the talk (Ward manager)"
std::string done_by(const EqualityImpact& impact) {
    const std::string what = clause(impact.mitigation);
    const std::string who = one_line(impact.owner);
    if (what.empty())
        return who.empty() ? "" : "Owner: " + who;
    return who.empty() ? what : what + " (" + who + ')';
}

int gravity_of(const EqualityImpact* impact) {
    switch (impact->effect) {
        case EqualityEffect::negative:
            return 0;
        case EqualityEffect::unknown:
            return 1;
        case EqualityEffect::none:
            return 2;
        case EqualityEffect::positive:
            return 3;
        case EqualityEffect::neutral:
            break;
    }
    return 4;
}

}  // namespace

void write_equality(Writer& out) {
    auto impacts = of_cycle<EqualityImpact>(out.scope());
    // The report of a cycle has no room for all: what harms, and what nobody knows, is not to be missed.
    if (!out.scope().phase_id())
        std::ranges::stable_sort(impacts, {}, &gravity_of);
    if (impacts.empty()) {
        out.say(none_in_edition<EqualityImpact>(out, "No equality impact is recorded for this cycle yet."));
        return;
    }
    TableMaker table(
        "Effects on people by protected characteristic",
        "Each row is an effect: the characteristic, the effect, who is affected, and what is done about it.",
        {text_column("Characteristic", 1.7), text_column("Effect", 1.2), text_column("Who and how", 2.3),
         text_column("What is done, and by whom", 2.6), text_column("Monitoring", 1.7)});
    std::set<std::string> covered;
    for (const EqualityImpact* impact : impacts) {
        out.cite_in_row(impact->common);
        covered.insert(impact->characteristic.key);
        table.row({plain(impact->common.code + ' ' +
                         label_for(out.portfolio(), "equality_characteristics", impact->characteristic)),
                   plain(in_words(impact->effect)), plain(two_sentences(impact->who, impact->note)),
                   plain(done_by(*impact)), plain(one_line(impact->monitoring))});
    }
    out.table(std::move(table));
    std::vector<std::string> missing;
    for (const EqualityEntry& entry : framework().equality_characteristics)
        if (!entry.local && !covered.contains(std::string(entry.key)))
            missing.push_back(lower_first(entry.label));
    if (!missing.empty())
        out.say("No effect is recorded for: " + join_and(missing) + '.');
}

void write_you_said(Writer& out) {
    TableMaker table(
        "What people said and what became of it",
        "Each row is a contribution: what was said, by whom, the answer, and when it was given.",
        {text_column("You said", 3), text_column("From", 1.8), text_column("We did or will do", 3)});
    std::int64_t answered = 0;
    for (const Contribution* said : of_cycle<Contribution>(out.scope())) {
        const Activity* activity = out.portfolio().find(said->activity);
        if (activity && activity->phase != out.scope().phase_id())
            continue;
        std::string answer = said->response == Response::none ? "no answer yet" : in_words(said->response);
        if (const std::string text = one_line(said->response_text); !text.empty())
            answer += ": " + text;
        if (!said->responded_on.empty())
            answer = ended(answer) + " Answered " + said->responded_on.words() + '.';
        answered += said->response != Response::none;
        table.row(
            {out.name(*said), said->group ? out.mention(said->group) : Spans{}, plain(std::move(answer))});
    }
    if (table.empty()) {
        out.say(no_contribution(out, "No contribution from citizens is recorded for this phase yet."));
        write_thanks(out);
        return;
    }
    out.say(part_of(answered, static_cast<std::int64_t>(table.block.rows.size()), "contribution has",
                    "contributions have") +
            " an answer" + std::string(out.from_published()) + '.');
    out.table(std::move(table));
    write_thanks(out);
}

void write_thanks(Writer& out) {
    std::vector<Spans> items;
    for (const Activity* activity : activities_of(out.portfolio(), out.scope().phase_id())) {
        if (one_line(activity->thanks).empty())
            continue;
        items.push_back(out.name(*activity));
        items.back().push_back({": " + ended(one_line(activity->thanks))});
    }
    if (items.empty())
        return;
    out.say("How people were thanked for taking part:");
    out.list(std::move(items));
}

void write_have_your_say(Writer& out) {
    const Project& project = out.scope().project;
    out.cite(project.common, false);
    const bool says_how = !one_line(project.have_your_say).empty();
    if (says_how)
        out.prose(project.have_your_say);
    else
        out.say("How to take part next is not recorded yet.");
    if (const std::string contact = one_line(project.contact_role); !contact.empty())
        out.say("Contact: " + ended(contact));
    if (const std::string when = one_line(project.will_hear); !when.empty())
        out.say("When you will hear what was done with your view: " + ended(when));
}

Sections back_sections() {
    static constexpr Section sections[] = {
        {"have_your_say", "Have your say next", &write_have_your_say},
    };
    return sections;
}

Sections sections_of(PhaseKind phase) {
    switch (phase) {
        case PhaseKind::analyse:
            return analyse_sections();
        case PhaseKind::plan:
            return plan_sections();
        case PhaseKind::do_:
            return do_sections();
        case PhaseKind::review:
            return review_sections();
        case PhaseKind::none:
            break;
    }
    return {};
}

}  // namespace tandem
