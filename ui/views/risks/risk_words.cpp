#include "ui/views/risks/risk_words.h"

#include "ui/kit/number_text.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tandem {

bool concerns(Eyes eyes, Children<RiskBearer> bearers) {
    switch (eyes) {
        case Eyes::citizens:
            return is_borne_by(bearers, Bearer::service_user) || is_borne_by(bearers, Bearer::community);
        case Eyes::commissioner:
            return is_borne_by(bearers, Bearer::commissioner);
        case Eyes::everyone:
            break;
    }
    return true;
}

QString risks_fact(const Portfolio& portfolio, Id<Cycle> cycle) {
    const BearersOfRisks bearers(portfolio);
    int all = 0, citizens = 0;
    for (const Risk& risk : portfolio.all<Risk>())
        if (risk.cycle == cycle) {
            ++all;
            citizens += is_borne_by_citizens(bearers, risk) ? 1 : 0;
        }
    if (all == 0)
        return tr_text("What could be lost and what could be gained, and who would bear it");
    return tr_text("%1, %2 of them borne by service users or the community")
        .arg(counted(all, "risk", "risks"))
        .arg(number_text(citizens));
}

QString severity_words(const Risk& risk) {
    const auto score = severity_score(risk);
    if (!score)
        return {};
    switch (severity_of(*score)) {
        case RiskSeverity::low:
            return tr_text("%1, low").arg(*score);
        case RiskSeverity::medium:
            return tr_text("%1, medium").arg(*score);
        case RiskSeverity::high:
            break;
    }
    return tr_text("%1, high").arg(*score);
}

QString bearer_words(Bearer bearer) {
    switch (bearer) {
        case Bearer::service_user:
            return tr_text("Service users");
        case Bearer::community:
        case Bearer::provider:
        case Bearer::commissioner:
        case Bearer::partner:
        case Bearer::none:
            break;
    }
    return qt(label_of_choice(bearer));
}

QString bearers_words(Children<RiskBearer> bearers) {
    QStringList words;
    for (const Bearer bearer : all_bearers)
        if (is_borne_by(bearers, bearer))
            words << bearer_words(bearer);
    return words.join(QStringLiteral(", "));
}

QString acceptable_words(Acceptable acceptable) {
    return qt(label_of_choice(acceptable));
}

QString acceptable_words(Children<RiskBearer> bearers) {
    const Acceptable answer = acceptable_to_all(bearers);
    const bool some_asked = std::ranges::any_of(bearers, [](const RiskBearer* bearer) {
        return bearer->bearer != Bearer::none && bearer->acceptable != Acceptable::none &&
               bearer->acceptable != Acceptable::not_asked;
    });
    return answer == Acceptable::not_asked && some_asked ? tr_text("Asked in part")
                                                         : acceptable_words(answer);
}

Status acceptable_status(Acceptable acceptable) {
    switch (acceptable) {
        case Acceptable::yes:
            return Status::done;
        case Acceptable::with_conditions:
            return Status::under_way;
        case Acceptable::no:
            return Status::attention;
        case Acceptable::not_asked:
            return Status::ask;
        case Acceptable::none:
            break;
    }
    return Status::not_recorded;
}

QString level_words(ResilienceLevel level) {
    return level == ResilienceLevel::system ? tr_text("Whole system") : qt(label_of_choice(level));
}

}  // namespace tandem
