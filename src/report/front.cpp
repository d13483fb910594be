#include "report/front.h"

#include "base/number.h"
#include "base/text.h"
#include "report/sections/shared.h"
#include "rules/lookup.h"

namespace tandem {

namespace {

FactsBlock::Fact fact(std::string label, std::string value) {
    return {std::move(label), plain(std::move(value))};
}

// "Plan, cycle 1; complete"
std::string phase_words(const ReportScope& scope) {
    return std::string(label_of_choice(scope.phase.phase)) + ", cycle " + in_words(scope.cycle.number) +
           (scope.phase.status == PhaseStatus::none ? "" : "; " + lower_first(in_words(scope.phase.status)));
}

std::string publication_class(const ReportScope& scope) {
    return scope.board() ? "Board, not for publication" : "Public: published records";
}

std::string ask_label(const ReportSetting* setting) {
    switch (setting ? setting->purpose : ReportPurpose::none) {
        case ReportPurpose::decision:
            return "What we ask you to decide";
        case ReportPurpose::discussion:
            return "What we ask you to discuss";
        case ReportPurpose::noting:
            return "What we ask you to note";
        case ReportPurpose::none:
            break;
    }
    return "What we ask of you";
}

// What the report is for and whose it is: a line for each that is stated, and one that names the others.
void write_setting(FactsBlock& box, const ReportSetting* setting) {
    std::vector<std::string> missing;
    const auto add = [&](std::string label, std::string value, std::string_view name) {
        if (value.empty())
            missing.emplace_back(name);
        else
            box.facts.push_back(fact(std::move(label), std::move(value)));
    };
    add("Purpose", std::string(label_of_choice(setting ? setting->purpose : ReportPurpose::none)), "purpose");
    add(ask_label(setting), setting ? one_line(setting->ask) : "", "what we ask of you");
    add("Prepared by", setting ? one_line(setting->prepared_by) : "", "who prepared it");
    add("Version", setting ? one_line(setting->version) : "", "version");
    if (!missing.empty())
        box.facts.push_back(fact("Not stated yet", upper_first(join_and(missing))));
}

// Nobody is to take made-up records for real ones.
void say_what_is_illustrative(Writer& out) {
    if (out.scope().project.common.illustrative)
        out.say({{"Illustrative. ", Span::Style::strong},
                 {"This project and every record in it are made up to show how a report looks."}});
}

std::string title_of_phase(PhaseKind phase) {
    switch (phase) {
        case PhaseKind::analyse:
            return "Analyse report: what is needed and what there is";
        case PhaseKind::plan:
            return "Plan report: what we decided to do together";
        case PhaseKind::do_:
            return "Do report: what we do together";
        case PhaseKind::review:
            return "Review report: what changed for people";
        case PhaseKind::none:
            break;
    }
    return "Phase report";
}

// "Company and care at home, Northbridge"
std::string project_words(const ReportScope& scope) {
    const std::string place = one_line(scope.project.place);
    return one_line(scope.project.title) + (place.empty() ? "" : ", " + place);
}

// Who leads the work, with whom and for which services, as far as recorded.
void write_lead(FactsBlock& box, const Project& project) {
    const auto add = [&](std::string label, const std::string& text) {
        if (!one_line(text).empty())
            box.facts.push_back(fact(std::move(label), one_line(text)));
    };
    add("Led by", project.lead_body);
    add("Partners", project.partners);
    add("Service area", project.service_area);
}

// "1; open"
std::string cycle_words(const Cycle& cycle) {
    return in_words(cycle.number) +
           (cycle.status == CycleStatus::none ? "" : "; " + lower_first(in_words(cycle.status)));
}

void write_box(Writer& out, ReportKind kind, bool attaches_records) {
    const ReportScope& scope = out.scope();
    FactsBlock box{"About this report", {}};
    box.facts.push_back(fact("Project", project_words(scope)));
    write_lead(box, scope.project);
    if (info_of(kind).of_phase) {
        box.facts.push_back(fact("Phase", phase_words(scope)));
        box.facts.push_back(fact("Dates", or_no_data(phase_dates(scope.phase))));
    } else {
        box.facts.push_back(fact("Cycle", cycle_words(scope.cycle)));
        box.facts.push_back(fact("Dates", in_words(scope.cycle.start, scope.cycle.end)));
    }
    write_setting(box, report_setting(scope));
    box.facts.push_back(fact("Edition", publication_class(scope) + "; data as at " + scope.as_at.words()));
    if (attaches_records)
        box.facts.push_back(fact("Attached",
                                 "The records this report was made of, as data. They say more than "
                                 "its pages, so pass the file on with care"));
    out.add(std::move(box));
}

}  // namespace

std::string report_title(ReportKind kind, PhaseKind phase) {
    switch (kind) {
        case ReportKind::phase:
            return title_of_phase(phase);
        case ReportKind::cycle:
            return "Whole cycle report: what we found, planned, did and learned";
        case ReportKind::summary:
            return "The main points in plain English";
        case ReportKind::leaflet:
            break;
    }
    return "You said, we did";
}

const ReportSetting* report_setting(const ReportScope& scope) {
    const Phase* phase =
        scope.phase_id() ? &scope.phase : phase_of(scope.portfolio, scope.cycle_id(), PhaseKind::review);
    for (const ReportSetting& setting : scope.portfolio.all<ReportSetting>())
        if (phase && setting.phase.value == phase->common.id && setting.edition == scope.edition)
            return &setting;
    return nullptr;
}

void write_front(Writer& out, ReportKind kind, bool attaches_records) {
    const ReportScope& scope = out.scope();
    if (scope.board())
        out.say(plain("Not for publication"), Paragraph::Role::stamp);
    out.add(Heading{1, report_title(kind, scope.phase.phase), "report"});
    if (info_of(kind).in_full)
        write_box(out, kind, attaches_records);
    else
        out.say(plain(project_words(scope) + ". What was known on " + scope.as_at.words() + '.'),
                Paragraph::Role::lead);
    if (!scope.board())
        out.say(std::string(public_words));
    say_what_is_illustrative(out);
}

}  // namespace tandem
