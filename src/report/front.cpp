#include "report/front.h"

#include "base/number.h"
#include "base/text.h"

namespace tandem {

namespace {

FactsBlock::Fact fact(std::string label, std::string value) {
    return {std::move(label), plain(std::move(value))};
}

std::string dates_of(const Phase& phase) {
    if (!phase.actual_start.empty() || !phase.actual_end.empty())
        return period_words(phase.actual_start, phase.actual_end);
    const std::string planned = period_words(phase.planned_start, phase.planned_end);
    return planned.empty() ? std::string(no_data) : planned + " (planned)";
}

// "Plan, cycle 1; complete"
std::string phase_words(const ReportScope& scope) {
    return std::string(label_of_choice(scope.phase.phase)) + ", cycle " + in_words(scope.cycle.number) +
           (scope.phase.status == PhaseStatus::none ? "" : "; " + lower_first(in_words(scope.phase.status)));
}

std::string publication_class(const ReportScope& scope) {
    return scope.board() ? "Board edition, not for publication" : "Public edition";
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

}  // namespace

std::string report_title(PhaseKind phase) {
    switch (phase) {
        case PhaseKind::analyse:
            return "Analyse report: what is needed and what there is";
        case PhaseKind::plan:
            return "Plan report: what we decided to do together";
        case PhaseKind::do_:
            return "Do report: what is under way";
        case PhaseKind::review:
            return "Review report: what changed for people";
        case PhaseKind::none:
            break;
    }
    return "Phase report";
}

const ReportSetting* report_setting(const ReportScope& scope) {
    for (const ReportSetting& setting : scope.portfolio.all<ReportSetting>())
        if (setting.phase == scope.phase_id() && setting.edition == scope.edition)
            return &setting;
    return nullptr;
}

void write_front(Writer& out) {
    const ReportScope& scope = out.scope();
    const ReportSetting* setting = report_setting(scope);
    if (scope.board())
        out.say(plain("Not for publication"), Paragraph::Role::stamp);
    out.add(Heading{1, report_title(scope.phase.phase), "report"});
    FactsBlock box{"About this report", {}};
    const std::string place = one_line(scope.project.place);
    box.facts.push_back(fact("Project", one_line(scope.project.title) + (place.empty() ? "" : ", " + place)));
    box.facts.push_back(fact("Phase", phase_words(scope)));
    box.facts.push_back(fact("Dates", dates_of(scope.phase)));
    write_setting(box, setting);
    box.facts.push_back(fact("Edition", publication_class(scope) + "; data as at " + scope.as_at.words()));
    out.add(std::move(box));
    if (scope.project.common.illustrative)
        out.say({{"Illustrative. ", Span::Style::strong},
                 {"This project and every record in it are made up to show how a report looks."}});
}

}  // namespace tandem
