// What the cards of the decision log say; see decision_log.h.

#include "base/text.h"
#include "model/activity.h"
#include "model/contribution.h"
#include "model/people.h"
#include "rules/decisions.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/kit/whole_dates.h"
#include "ui/link/workspace.h"
#include "ui/views/decisions/decision_log.h"
#include "ui/views/decisions/decision_words.h"

#include <algorithm>

namespace tandem {

namespace {

// The first contribution that the decision answers; nullptr when there is none.
const Contribution* contribution_of(Children<Contribution> contributions) {
    return contributions.empty() ? nullptr : contributions.front();
}

QString options_words(Children<DecisionOption> options) {
    QStringList words;
    for (const DecisionOption* option : options)
        words << (option->chosen ? tr_text("%1 (chosen)").arg(qt(option->text)) : qt(option->text));
    return words.join(QStringLiteral(" · "));
}

void say_what_stands(const Decision& decision, const DecisionParts& parts, DecisionCard& card) {
    if (!decision.political_by.empty() || !decision.political_on.empty()) {
        QStringList words;
        for (const QString& part : {qt(decision.political_by), qt(decision.political_on.words())})
            if (!part.isEmpty())
                words << part;
        card.confirmed_words = tr_text("Political confirmation: %1").arg(words.join(QStringLiteral(", ")));
    } else if (!decision.safeguards.empty()) {
        card.confirmed_words = tr_text("Safeguards: %1").arg(qt(decision.safeguards));
    } else if (decision.level == Level::micro) {
        card.confirmed_words = tr_text("Micro level: no political confirmation needed");
    }
    if (const QStringList missing = still_to_add(decision, parts); !missing.isEmpty())
        card.missing_words = tr_text("Still to add: %1").arg(missing.join(QStringLiteral(", ")));
}

constexpr std::size_t most_linked = 6;

// Groups and activities whose input was used, where nobody wrote what it was: "G2 Carers · L3 Open day".
QString linked_input(const Portfolio& portfolio, const Decision& decision) {
    QStringList names;
    const auto add = [&](const auto* linked, const auto& title) {
        if (linked != nullptr)
            names << QStringLiteral("%1 %2").arg(qt(linked->common.code), qt(linked->*title)).trimmed();
    };
    for (const Id<Group> group : decision.groups)
        add(portfolio.find(group), &Group::name);
    for (const Id<Activity> activity : decision.activities)
        add(portfolio.find(activity), &Activity::title);
    if (const auto all = static_cast<std::size_t>(names.size()); all > most_linked) {
        names.resize(most_linked);
        names << tr_text("and %1 more").arg(number_text(all - most_linked));
    }
    return names.join(QStringLiteral(" · "));
}

void say_because(const Portfolio& portfolio, const Decision& decision, Children<Contribution> contributions,
                 DecisionCard& card) {
    if (const Contribution* said = contribution_of(contributions)) {
        card.because = tr_text("“%1”").arg(qt(said->text));
        card.quoted = true;
        QStringList from;
        if (const Group* group = portfolio.find(said->group))
            from << qt(group->name);
        if (contributions.size() > 1)
            from << tr_text("and %1 more").arg(number_text(contributions.size() - 1));
        card.because_from = from.join(QStringLiteral(", "));
    } else {
        // As the rule has it (rules/decisions.h): what is linked says whose input it was.
        card.because = qt(trimmed(decision.citizen_input));
        if (card.because.isEmpty())
            card.because = linked_input(portfolio, decision);
    }
}

}  // namespace

std::vector<DecisionCard> decision_cards(const Workspace& workspace, std::size_t most) {
    const Portfolio& portfolio = workspace.portfolio();
    std::vector<const Decision*> decisions;
    for (const Decision& decision : portfolio.all<Decision>())
        if (decision.cycle == workspace.cycle())
            decisions.push_back(&decision);
    std::stable_sort(decisions.begin(), decisions.end(),
                     [](const Decision* a, const Decision* b) { return a->date > b->date; });
    if (decisions.size() > most)
        decisions.resize(most);
    const OptionsOfDecisions options(portfolio);
    const ByParent<&Contribution::decision> contributions(portfolio);
    std::vector<DecisionCard> cards;
    for (const Decision* decision : decisions) {
        const Id<Decision> id{decision->common.id};
        DecisionCard card;
        card.id = id.value;
        card.code = qt(decision->common.code);
        card.title = qt(decision->title);
        card.date = decision->date.empty() ? tr_text("No date") : column_date(qt(decision->date.words()));
        card.phase = kind_of(portfolio, decision->phase);
        card.level = qt(label_of_choice(decision->level)).toLower();
        card.illustrative = decision->common.illustrative;
        say_because(portfolio, *decision, contributions.of(id), card);
        const auto add = [&](const QString& label, const QString& text) {
            if (!text.isEmpty())
                card.lines.emplace_back(label, text);
        };
        add(tr_text("Decided"), qt(decision->detail));
        add(tr_text("Options"), options_words(options.of(id)));
        add(tr_text("Why"), qt(decision->reasons));
        add(tr_text("Who"), qt(decision->decided_by));
        say_what_stands(*decision, parts_of(options, *decision), card);
        cards.push_back(std::move(card));
    }
    return cards;
}

}  // namespace tandem
