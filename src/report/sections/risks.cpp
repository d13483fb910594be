#include "rules/risks.h"

#include "base/number.h"
#include "model/people.h"
#include "report/sections/shared.h"

namespace tandem {

namespace {

std::string benefit_words(const Risk& risk) {
    std::string text = risk.benefit ? clause(risk.benefits) : one_line(risk.benefits);
    if (risk.benefit)
        text += (text.empty() ? "" : "; ") + grouped(*risk.benefit) + " of 5";
    return text;
}

std::string response_words(const Risk& risk) {
    std::string text = in_words(risk.response);
    if (const std::string conditions = one_line(risk.conditions); !conditions.empty())
        text += ": " + conditions;
    return text;
}

}  // namespace

std::string severity_words(std::optional<std::int64_t> score) {
    if (!score)
        return std::string(no_data);
    switch (severity_of(*score)) {
        case RiskSeverity::low:
            return "low, " + grouped(*score);
        case RiskSeverity::medium:
            return "medium, " + grouped(*score);
        case RiskSeverity::high:
            break;
    }
    return "high, " + grouped(*score);
}

std::string bearer_words(Writer& out, Children<RiskBearer> bearers) {
    std::string text;
    for (const RiskBearer* bearer : bearers) {
        out.cite_in_row(bearer->common, false);
        std::string words = in_words(bearer->bearer);
        if (bearer->group)
            words += " (" + text_of(out.mention(bearer->group)) + ')';
        else if (bearer->organisation)
            words += " (" + text_of(out.mention(bearer->organisation)) + ')';
        if (bearer->acceptable != Acceptable::none)
            words += ": " + lower_first(in_words(bearer->acceptable));
        if (const std::string how = clause(bearer->asked_how); !how.empty())
            words += ", asked: " + how;
        text += (text.empty() ? "" : "; ") + words;
    }
    return text.empty() ? "not recorded" : text;
}

void write_risks(Writer& out, const std::vector<const Risk*>& risks) {
    const BearersOfRisks bearers(out.portfolio());
    TableMaker whose("Whose risks, how grave, and what is gained by taking them",
                     "Each row is a risk: whose it is and whether they find it acceptable, its severity from "
                     "1 to 25 and the "
                     "benefit of taking it.",
                     {text_column("Risk", 2.6), text_column("Whose risk, and acceptable to them", 2.6),
                      text_column("Severity", 1.2), text_column("Gained by taking it", 2)});
    TableMaker answers(
        "What is done about each risk",
        "Each row is a risk: the response, who owns it, when it is looked at again and what would remain.",
        {text_column("Risk", 0.8), text_column("Response", 2.6), text_column("What could be lost", 2.4),
         text_column("Owner", 1.6), text_column("Review", 1.3), text_column("Severity left", 1)});
    for (const Risk* risk : risks) {
        whose.row({out.name(*risk), plain(bearer_words(out, bearers.of({risk->common.id}))),
                   plain(severity_words(severity_score(*risk))), plain(benefit_words(*risk))});
        answers.row(
            {plain(risk->common.code), plain(response_words(*risk)), plain(one_line(risk->disbenefits)),
             plain(owner_words(out, risk->common, risk->owner, risk->owner_person)),
             plain(look_again_words(out, risk->review_date)), plain(severity_words(risk->residual_score))});
    }
    out.table(std::move(whose));
    out.later(std::move(answers), 2);
}

}  // namespace tandem
