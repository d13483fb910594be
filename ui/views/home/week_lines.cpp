#include "ui/views/home/week_lines.h"

#include "edit/input.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/outcomes.h"
#include "model/risks.h"
#include "model/shown_code.h"
#include "model/tasks.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/link/workspace.h"
#include "ui/models/value_text.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr DayNumber week = 7;

QString sentence(const Portfolio& portfolio, const WeekItem& item) {
    const QString title = record_title(portfolio, item.record);
    if (item.entity == &entity<Contract>())
        return tr_text("Hold a monitoring meeting on %1").arg(title);
    if (item.kind == WeekKind::unanswered)
        return QStringLiteral("“%1”").arg(title);
    if (item.entity == &entity<Decision>())
        return tr_text("Review the decision “%1”").arg(title);
    if (item.entity == &entity<Risk>())
        return tr_text("Look again at the risk “%1”").arg(title);
    return title;
}

QString when(const WeekItem& item) {
    if (item.entity == &entity<Contract>())
        return tr_text("the last meeting is long ago");
    if (item.date.empty())
        return item.kind == WeekKind::stale_reading ? tr_text("no reading yet") : tr_text("no date recorded");
    const QString date = qt(item.date.words());
    switch (item.kind) {
        case WeekKind::overdue:
            return tr_text("was due %1").arg(date);
        case WeekKind::due:
            return tr_text("due %1").arg(date);
        case WeekKind::stale_reading:
            return tr_text("last reading %1").arg(date);
        case WeekKind::unanswered:
            return tr_text("said %1").arg(date);
    }
    return date;
}

QString lead_of(WeekKind kind) {
    switch (kind) {
        case WeekKind::overdue:
            return tr_text("Overdue");
        case WeekKind::due:
            return tr_text("Due");
        case WeekKind::stale_reading:
            return tr_text("Reading overdue");
        case WeekKind::unanswered:
            return tr_text("No answer yet");
    }
    return {};
}

Status symbol_of(WeekKind kind) {
    switch (kind) {
        case WeekKind::overdue:
        case WeekKind::stale_reading:
            return Status::overdue;
        case WeekKind::due:
            return Status::planned;
        case WeekKind::unanswered:
            return Status::ask;
    }
    return Status::planned;
}

}  // namespace

ListLine line_of(const Portfolio& portfolio, const WeekItem& item) {
    ListLine line;
    line.status = symbol_of(item.kind);
    line.lead = lead_of(item.kind);
    line.text = sentence(portfolio, item);
    const void* record = portfolio.table(*item.entity).find(item.record);
    QStringList note;
    if (record != nullptr) {
        const Common& common = item.entity->common_of(record);
        note.append((qt(item.entity->label.text()) + QLatin1Char(' ') + qt(shown_code(*item.entity, record)))
                        .trimmed());
        note.append(when(item));
        if (common.illustrative)
            note.append(tr_text("illustrative"));
    }
    line.note = note.join(QStringLiteral(" · "));
    line.key = item.record;
    return line;
}

const ThisWeek& week_of(const Workspace& workspace) {
    return workspace.worked_out<ThisWeek>([&] {
        return this_week(workspace.portfolio(), workspace.project(), workspace.cycle(), workspace.today(),
                         limits_of(workspace));
    });
}

bool mark_done(Workspace& workspace, RecordId record) {
    const EntityDef* def = nullptr;
    if (workspace.portfolio().find_any(record, &def) == nullptr || done_field(*def).empty())
        return false;
    InputFor input(*def);
    if (def == &entity<Action>())
        input.with("done", true).with("done_on", workspace.today());
    else
        input.with(done_field(*def), std::string(code_of_choice(Progress::done)));
    const QString name = record_name(workspace.portfolio(), record);
    const EditOutcome outcome =
        workspace.edit([&](EditBuilder& builder) { return builder.set(*def, record, input.input()); },
                       tr_text("Mark %1 as done").arg(name));
    if (outcome.ok())
        workspace.tell(tr_text("%1 is done.").arg(name), true);
    else
        workspace.tell(qt(outcome.issues.front().text));
    return true;
}

bool postpone(Workspace& workspace, RecordId record) {
    const EntityDef* def = nullptr;
    const void* found = workspace.portfolio().find_any(record, &def);
    if (found == nullptr || due_field(*def).empty())
        return false;
    const Value due = field_value(*def, found, due_field(*def));
    const auto* date = std::get_if<PartialDate>(&due);
    const DayNumber today = workspace.today().first_day();
    const PartialDate next = date_of((date == nullptr ? today : std::max(today, date->last_day())) + week);
    const QString name = record_name(workspace.portfolio(), record);
    const InputFor input = InputFor(*def).with(due_field(*def), next);
    const EditOutcome outcome =
        workspace.edit([&](EditBuilder& builder) { return builder.set(*def, record, input.input()); },
                       tr_text("Postpone %1").arg(name));
    if (outcome.ok())
        workspace.tell(tr_text("%1 is now due %2.").arg(name, qt(next.words())), true);
    else
        workspace.tell(qt(outcome.issues.front().text));
    return true;
}

}  // namespace tandem
