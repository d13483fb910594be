#include "ui/views/points/points_place.h"

#include "ui/kit/text.h"
#include "ui/link/workspace.h"
#include "ui/views/pages.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace tandem {

namespace {

struct Answer {
    std::string_view about;
    const char* page;
    const char* tab;
};

// For what is said of a phase or of the cycle; by insight. What is said of a phase's tasks is answered on its
// board and not listed.
constexpr Answer answers[] = {
    {"E1", "coverage", ""},
    {"E2", "coverage", ""},
    {"E5", "people", "plot"},
    {"E6", "activities", ""},
    {"E7", "people", "missing"},
    {"E9", "needs", "demands"},
    {"E10", "needs", "needs"},
    {"E11", "needs", "picture"},
    {"E12", "needs", "picture"},
    {"E13", "assets", "wall"},
    {"E14", "assets", "wall"},
    {"E15", "risks", "table"},
    {"E16", "risks", "table"},
    {"E17", "risks", "resilience"},
    {"E18", "governance", "principles"},
    {"E19", "pathways", ""},
    {"E20", "outcomes", "indicators"},
    {"E21", "governance", "principles"},
    {"E22", "resources", "costs"},
    {"E23", "activities", ""},
    {"E24", "resources", "money"},
    {"E25", "services", "services"},
    {"E26", "services", "specifications"},
    {"E27", "evidence", "items"},
    {"E28", "decisions", "contributions"},
    {"E29", "decisions", "log"},
    {"E30", "resources", "money"},
    {"E31", "activities", ""},
};

// The strengths of E33 have one key for all; the first of their numbers says what they praise.
constexpr Answer strengths[] = {
    {"answered", "decisions", "contributions"},
    {"levels", "risks", "resilience"},
    {"strategies", "pathways", ""},
    {"highest", "evidence", "items"},
    {"decisions", "decisions", "log"},
    {"assets", "assets", "wall"},
    {"reached", "outcomes", "indicators"},
    {"used", "assets", "wall"},
    {"meetings", "services", "meetings"},
};

constexpr int new_voices = 8, principles = 18, strengths_number = 33;

const Answer* answer_to(const Insight& insight) {
    const bool praise = insight.number == strengths_number && !insight.numbers.empty();
    const std::span<const Answer> listed =
        praise ? std::span<const Answer>(strengths) : std::span<const Answer>(answers);
    const auto found =
        std::ranges::find(listed, praise ? insight.numbers.front().key : insight.key, &Answer::about);
    return found == listed.end() ? nullptr : &*found;
}

QString board_of(PhaseKind phase) {
    return QStringLiteral("phase/") + qt(code_of_choice(phase));
}

QString page_of(const Workspace& workspace, RecordId record) {
    const EntityDef* def = nullptr;
    return workspace.portfolio().find_any(record, &def) == nullptr ? QString() : page_for(*def);
}

// What stands behind a point is a way into its page only where that page shows it.
RecordId first_shown(const Workspace& workspace, const Insight& insight, const QString& page) {
    if (insight.records.empty() || page_of(workspace, insight.records.front()) != page)
        return 0;
    return insight.records.front();
}

}  // namespace

Place place_of(const Workspace& workspace, const Insight& insight) {
    if (insight.subject != 0)
        return {page_of(workspace, insight.subject), insight.subject, {}};
    if (insight.phase != PhaseKind::none && insight.number == principles)
        return {board_of(insight.phase), 0, QStringLiteral("principles")};
    if (insight.phase != PhaseKind::none && insight.number == new_voices)
        return {board_of(insight.phase), 0, QStringLiteral("activities")};
    if (const Answer* const answer = answer_to(insight)) {
        const QString page = QLatin1String(answer->page);
        return {page, first_shown(workspace, insight, page), QLatin1String(answer->tab)};
    }
    if (insight.phase != PhaseKind::none)
        return {board_of(insight.phase), 0, QStringLiteral("board")};
    return {QStringLiteral("coverage"), 0, {}};
}

void go_to_answer(Workspace& workspace, const Insight& insight) {
    const Place place = place_of(workspace, insight);
    if (place.page.isEmpty())
        workspace.inspect(place.record);
    else
        workspace.go(place);
}

QString words_of_way(const Workspace& workspace, const Insight& insight) {
    const EntityDef* def = nullptr;
    if (const void* record = workspace.portfolio().find_any(insight.subject, &def)) {
        const QString code = qt(def->common_of(record).code);
        return tr_text("Open %1").arg(code.isEmpty() ? qt(def->label.text()).toLower() : code);
    }
    const PageDef* page = page_by_key(place_of(workspace, insight).page);
    return page == nullptr ? tr_text("Open") : tr_text("Go to %1").arg(tr_text(page->words));
}

}  // namespace tandem
