#include "ui/views/phase/board_data.h"

#include "model/activity.h"
#include "model/decisions.h"
#include "model/shown_code.h"
#include "model/tasks.h"
#include "rules/dated_work.h"
#include "rules/decisions.h"
#include "rules/lookup.h"
#include "rules/overdue.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/link/workspace.h"
#include "ui/views/decisions/decision_words.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype codes_shown = 3;

class BoardReader {
public:
    BoardReader(Workspace& workspace, PhaseKind kind)
        : workspace_(workspace),
          portfolio_(workspace.portfolio()),
          kind_(kind),
          phase_(workspace.phase(kind)) {}

    BoardData read() {
        if (!phase_)
            return {};
        read_tasks();
        read_activities();
        read_decisions();
        return std::move(board_);
    }

private:
    // Who serves a task: activities, and for key tasks the co-produced tasks that enrich them.
    QString links_to(RecordId task, bool* by_activity) {
        QStringList codes;
        qsizetype all = 0;
        for (const Activity* activity : workspace_.references().records<Activity>(portfolio_, task)) {
            if (++all <= codes_shown)
                codes.append(qt(activity->common.code));
            serving_.push_back(activity->common.id);
            *by_activity = *by_activity || activity->status != ActivityStatus::cancelled;
        }
        for (const CoTask* other : workspace_.references().records<CoTask>(portfolio_, task))
            if (++all <= codes_shown)
                codes.append(qt(shown_code(entity<CoTask>(), other)));
        if (all > codes_shown)  // the number takes the place of the last one, so that it is never cut off
            codes.back() = tr_text("%1 more").arg(number_text(all - codes_shown + 1));
        return codes.join(QStringLiteral(", "));
    }

    template <class Task>
    BoardCardData task_card(const Task& task, bool* by_activity) {
        BoardCardData card;
        card.record = task.common.id;
        card.code = qt(shown_code(entity<Task>(), &task));
        card.title = qt(task.title);
        card.off = task.out_of_scope;
        card.illustrative = task.common.illustrative;
        card.links = links_to(task.common.id, by_activity);
        if (task.out_of_scope) {
            card.status = Status::off;
            card.status_words = word_for(Status::off);
            if (!task.out_of_scope_reason.empty())
                card.facts = tr_text("Reason: %1").arg(qt(task.out_of_scope_reason));
            return card;
        }
        const bool late = is_overdue(task.status, task.due, workspace_.today());
        card.status = late ? Status::overdue : status_of(task.status);
        card.status_words = late                                  ? tr_text("Overdue")
                            : card.status == Status::not_recorded ? tr_text("No status yet")
                                                                  : word_for(*card.status);
        if (!task.due.empty() && task.status != Progress::done)
            card.facts = tr_text("Due %1").arg(qt(task.due.words()));
        return card;
    }

    void read_tasks() {
        for (const KeyTask& task : portfolio_.all<KeyTask>()) {
            if (task.phase != phase_)
                continue;
            bool by_activity = false;
            BoardCardData card = task_card(task, &by_activity);
            card.kind = BoardCardData::Kind::key_task;
            if (task.strand == Strand::procurement) {
                card.bracketed = true;
                card.code = QLatin1Char('(') + card.code + QLatin1Char(')');
                board_.procurement.push_back(std::move(card));
            } else {
                board_.commissioning.push_back(std::move(card));
            }
        }
        for (const CoTask& task : portfolio_.all<CoTask>()) {
            if (task.phase != phase_)
                continue;
            bool by_activity = false;
            BoardCardData card = task_card(task, &by_activity);
            card.kind = BoardCardData::Kind::co_task;
            board_.co_tasks.push_back(std::move(card));
            if (!by_activity && !task.out_of_scope && board_.unshared_task == 0)
                board_.unshared_task = task.common.id;
        }
    }

    static int order_of(ActivityStatus status) {
        switch (status) {
            case ActivityStatus::under_way:
                return 0;
            case ActivityStatus::planned:
                return 1;
            case ActivityStatus::idea:
            case ActivityStatus::none:
                return 2;
            case ActivityStatus::done:
                return 3;
            case ActivityStatus::cancelled:
                return 4;
        }
        return 4;
    }

    void read_activities() {
        std::vector<const Activity*> shown;
        std::ranges::sort(serving_);
        for (const Activity& activity : portfolio_.all<Activity>()) {
            const bool own = activity.phase == phase_;
            if (!own && !std::ranges::binary_search(serving_, activity.common.id))
                continue;
            (own ? board_.own_activities : board_.linked_activities) += 1;
            shown.push_back(&activity);
        }
        const auto order = [this](const Activity* a) {
            return std::tuple(a->phase != phase_, order_of(a->status), a->start, a->common.id);
        };
        const std::size_t count = std::min(shown.size(), BoardData::longest);
        std::partial_sort(shown.begin(), shown.begin() + static_cast<std::ptrdiff_t>(count), shown.end(),
                          [&](const Activity* a, const Activity* b) { return order(a) < order(b); });
        shown.resize(count);
        for (const Activity* activity : shown)
            board_.activities.push_back(activity_card(*activity));
        align_codes(board_.activities);
    }

    BoardCardData activity_card(const Activity& activity) const {
        BoardCardData card;
        card.kind = BoardCardData::Kind::activity;
        card.record = activity.common.id;
        card.code = qt(activity.common.code);
        card.title = qt(activity.title);
        card.coes = coes_of(activity);
        card.mechanism = activity.mechanism;
        card.facts = activity_facts(workspace_, activity.common.id, kind_);
        card.status = status_of(activity.status);
        card.status_words = word_for(*card.status);
        card.illustrative = activity.common.illustrative;
        if (ends_before_start(activity.start, activity.end))
            card.warning = tr_text("The end is before the start.");
        return card;
    }

    static QString missing(const Decision& decision, const DecisionParts& parts) {
        const QStringList words = still_to_add(decision, parts);
        return words.isEmpty() ? QString()
                               : tr_text("Still to add: %1").arg(words.join(QStringLiteral(", ")));
    }

    void read_decisions() {
        std::vector<const Decision*> shown;
        for (const Decision& decision : portfolio_.all<Decision>())
            if (decision.phase == phase_)
                shown.push_back(&decision);
        board_.decision_count = static_cast<int>(shown.size());
        std::ranges::stable_sort(shown,
                                 [](const Decision* a, const Decision* b) { return a->date > b->date; });
        shown.resize(std::min(shown.size(), BoardData::longest));
        const OptionsOfDecisions options(portfolio_);
        for (const Decision* decision : shown) {
            BoardCardData card;
            card.kind = BoardCardData::Kind::decision;
            card.record = decision->common.id;
            card.code = qt(decision->common.code);
            card.title = qt(decision->title);
            QStringList facts;
            if (!decision->date.empty())
                facts.append(qt(decision->date.words()));
            if (decision->level != Level::none)
                facts.append(qt(label_of_choice(decision->level)).toLower());
            if (!decision->decided_by.empty())
                facts.append(qt(decision->decided_by));
            card.facts = facts.join(QStringLiteral(" · "));
            card.warning = missing(*decision, parts_of(options, *decision));
            card.warning_status = Status::ask;  // as in the log: nothing is wrong, something is not said yet
            card.illustrative = decision->common.illustrative;
            board_.decisions.push_back(std::move(card));
        }
    }

    Workspace& workspace_;
    const Portfolio& portfolio_;
    PhaseKind kind_;
    Id<Phase> phase_;
    std::vector<RecordId> serving_;  // activities of tasks; sorted once all tasks are read
    BoardData board_;
};

}  // namespace

std::vector<Co> coes_of(const Activity& activity) {
    std::vector<Co> coes;
    if (activity.co != Co::none)
        coes.push_back(activity.co);
    for (const Co co : activity.other_coes)
        if (co != activity.co)
            coes.push_back(co);
    return coes;
}

QString activity_facts(const Workspace& workspace, RecordId id, PhaseKind shown_in) {
    const Activity* activity = workspace.portfolio().find(Id<Activity>{id});
    if (activity == nullptr)
        return {};
    QStringList facts;
    const PhaseKind own = kind_of(workspace.portfolio(), activity->phase);
    if (own != shown_in && own != PhaseKind::none)
        facts.append(tr_text("in %1").arg(qt(label_of_choice(own))));
    if (const std::string period = period_words(*activity); !period.empty())
        facts.append(qt(period));
    if (activity->level != Level::none)
        facts.append(qt(label_of_choice(activity->level)).toLower());
    if (activity->intent != Intent::none)
        facts.append(activity->intent == Intent::improve ? tr_text("improves what there is")
                                                         : tr_text("makes something new"));
    if (activity->common.illustrative)
        facts.append(tr_text("illustrative"));
    return facts.join(QStringLiteral(" · "));
}

BoardData board_of(Workspace& workspace, PhaseKind phase) {
    return BoardReader(workspace, phase).read();
}

}  // namespace tandem
