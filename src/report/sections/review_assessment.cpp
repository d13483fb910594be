#include "base/number.h"
#include "base/text.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/services.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/evidence.h"
#include "rules/people.h"

namespace tandem::review {

namespace {

void say_depth(Writer& out, const CoAssessment& found) {
    std::string text = found.highest == 0 ? "How deeply citizens took part in the Review is not recorded."
                                          : "On a scale of intensity from 1 to 3, the deepest co-assessment "
                                            "reached is " +
                                                std::string(intensity_words(found.highest)) + '.';
    if (const auto share = found.share_with_citizens())
        text += ' ' +
                part_of(found.with_citizens, static_cast<std::int64_t>(found.evidence.size()),
                        "piece of evidence is", "pieces of evidence are") +
                " marked as made with citizens" +
                (*share > 0 && *share < 1 ? " (" + percent_words(*share) + ')' : "") +
                std::string(out.from_published()) + '.';
    out.say(std::move(text));
}

void write_methods(Writer& out, const CoAssessment& found) {
    const GroupsOfActivities groups(out.portfolio());
    TableMaker table(
        "How citizens took part in the Review",
        "Each row is an activity: the approach, its intensity from 1 to 3, the groups, its state "
        "and what came of it.",
        {text_column("Activity", 2.4), text_column("Approach", 2), text_column("Intensity", 1.3),
         text_column("Groups", 0.9), text_column("State", 1.1), text_column("Result", 2.4)});
    for (const Activity* activity : found.activities) {
        std::vector<Id<Group>> who;
        for (const Part& part : groups.of({activity->common.id})) {
            out.cite(part.link->common, false);
            who.push_back(part.link->group);
        }
        table.row({out.name(*activity), plain(label_for(out.portfolio(), "approaches", activity->approach)),
                   plain(std::string(intensity_words(intensity_of(*activity)))), plain(out.codes(who)),
                   plain(in_words(activity->status)), plain(one_line(activity->result))});
    }
    if (!out.later(std::move(table)))
        out.say("No activity with citizens is recorded for the Review yet.");
}

void write_conclusions(Writer& out, const CoAssessment& found) {
    TableMaker table(
        "What citizens concluded: evidence made with them",
        "Each row is a piece of evidence made with citizens: what it says, its kind and date, how many "
        "people or cases it comes from, its intensity, its strength and what it is about.",
        {text_column("What it says", 3.4), text_column("Kind and date", 1.6),
         number_column("From how many", 1), text_column("Intensity", 1.3), text_column("Strength", 1),
         text_column("About", 1)});
    for (const Evidence* evidence : found.evidence) {
        if (!evidence->made_with_citizens)
            continue;
        Spans name = out.name(*evidence);
        if (const std::string detail = one_line(evidence->detail); !detail.empty())
            name.push_back({(text_of(name).ends_with('.') ? " " : ": ") + detail});
        std::string about =
            join_present({out.codes(evidence->outcomes), out.codes(evidence->services)}, ", ");
        table.row(
            {std::move(name),
             plain(in_words(evidence->kind) + (evidence->date.empty() ? "" : ", " + evidence->date.words())),
             plain(out.people({evidence->n, Precision::none}, "people asked", evidence->common.code)),
             plain(std::string(intensity_words(static_cast<int>(evidence->review_intensity.value_or(0))))),
             plain(in_words(evidence->strength)), plain(std::move(about))});
    }
    if (!out.later(std::move(table)))
        out.say("What citizens concluded is not told here" +
                (found.evidence.empty()
                     ? std::string(", because no evidence is recorded for the Review yet.")
                     : std::string(", because no evidence is marked as made with them. What else complaints, "
                                   "surveys, inspections and figures show is in the ") +
                           (out.has_appendix() ? "appendix." : "report of the Review.")));
}

}  // namespace

void write_co_assessment(Writer& out) {
    const CoAssessment found = co_assessment_of(out.portfolio(), out.scope().phase_id());
    say_depth(out, found);
    write_methods(out, found);
    write_conclusions(out, found);
}

void write_patterns(Writer& out) {
    TableMaker table(
        "What complaints, surveys, inspections and figures show",
        "Each row is a piece of evidence made without citizens: its kind, its date, how many people or "
        "cases it comes from, what it says and its strength.",
        {text_column("What it says", 3.4), text_column("Kind", 1.4), text_column("Date", 1.2),
         number_column("From how many", 1.1), text_column("Strength", 1)});
    std::vector<std::string> with_citizens;
    const CoAssessment found = co_assessment_of(out.portfolio(), out.scope().phase_id());
    // Sources that repeat the same signal stand together, those without a kind last: no evidence is passed
    // over.
    const std::size_t kinds = choices_of<EvidenceKind>().size() + 1;
    for (std::size_t kind = 1; kind <= kinds; ++kind)
        for (const Evidence* evidence : found.evidence) {
            if (evidence->kind != static_cast<EvidenceKind>(kind % kinds))
                continue;
            if (evidence->made_with_citizens) {
                with_citizens.push_back(evidence->common.code);
                continue;
            }
            table.row(
                {out.name(*evidence), plain(in_words(evidence->kind)), plain(in_words(evidence->date)),
                 plain(out.people({evidence->n, Precision::none}, "people asked", evidence->common.code)),
                 plain(in_words(evidence->strength))});
        }
    if (!with_citizens.empty())
        out.say(join_and(with_citizens) + (with_citizens.size() == 1 ? " was" : " were") +
                " made with citizens and can be found under co-assessment.");
    if (!out.table(std::move(table)) && with_citizens.empty())
        out.say(
            "No survey, complaint pattern, inspection or other reading of the services is recorded for the "
            "Review yet.");
}

}  // namespace tandem::review
