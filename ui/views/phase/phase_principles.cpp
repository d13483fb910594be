#include "ui/views/phase/phase_principles.h"

#include "catalogue/framework.h"
#include "edit/input.h"
#include "rules/governance.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/workspace.h"
#include "ui/views/parts/record_chip.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

std::vector<Segmented::Option> ratings() {
    std::vector<Segmented::Option> options;
    for (const Choice& choice : choices_of<Rating>())
        options.push_back({qt(choice.code), qt(choice.label.text()),
                           [number = static_cast<int>(options.size())](QPainter& painter, const QRectF& area,
                                                                       const QColor& colour) {
                               painter.setPen(colour);
                               painter.setFont(font(TextStyle::secondary_strong));
                               painter.drawText(area, Qt::AlignCenter, QString::number(number));
                           }});
    return options;
}

QString question_of(const std::string& key) {
    const PrincipleEntry* entry = find_entry(framework().principles, key);
    return entry == nullptr ? QString() : qt(entry->question);
}

QString evidence_words(const GovernanceCheck* check) {
    if (check == nullptr)
        return tr_text("No governance check is recorded in this phase.");
    QStringList parts;
    parts.append(check->evidence.empty() ? tr_text("No evidence is recorded.") : qt(check->evidence));
    if (!check->date.empty())
        parts.prepend(qt(check->date.words()));
    return parts.join(QStringLiteral(": "));
}

}  // namespace

PhasePrinciples::PhasePrinciples(Workspace& workspace, PhaseKind phase, QWidget* parent)
    : QWidget(parent), workspace_(workspace), phase_(phase) {
    setObjectName(QStringLiteral("phase_principles"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    card_ = new Card({}, this);
    all->addWidget(card_);
    all->addStretch(1);
}

void PhasePrinciples::make_rows() {
    clear_layout(*card_->content());
    rows_.clear();
    for (const Principle& principle : principles_of(workspace_.portfolio(), workspace_.project())) {
        Row row;
        row.key = qt(principle.key);
        auto* box = new QWidget(card_);
        auto* all = new QVBoxLayout(box);
        all->setContentsMargins(0, px(4), 0, px(8));
        all->setSpacing(px(4));
        all->addWidget(text_label(qt(principle.label), box, TextStyle::body_strong));
        if (const QString question = question_of(principle.key); !question.isEmpty())
            all->addWidget(text_label(question, box, TextStyle::secondary, Ink::text2));
        auto* line = new QHBoxLayout;
        line->setSpacing(px(12));
        row.rating = new Segmented(ratings(), box);
        row.rating->set_clearable(false);
        row.rating->setObjectName(QStringLiteral("rating_") + row.key);
        row.rating->setAccessibleName(tr_text("Rating of %1").arg(qt(principle.label)));
        line->addWidget(row.rating);
        auto* open = make_link(QStringLiteral("open_") + row.key, tr_text("Evidence and action"), box);
        open->setAccessibleName(tr_text("Evidence and action for %1").arg(qt(principle.label)));
        row.open = open;
        line->addWidget(open);
        line->addStretch(1);
        all->addLayout(line);
        row.evidence = text_label({}, box, TextStyle::secondary, Ink::text2);
        all->addWidget(row.evidence);
        connect(row.rating, &Segmented::chosen, this,
                [this, key = row.key](const QString& rating) { rate(key, rating); });
        connect(open, &QPushButton::clicked, this, [this, key = row.key] {
            const auto found = std::ranges::find(rows_, key, &Row::key);
            if (found != rows_.end() && found->check != 0)
                workspace_.inspect(found->check);
        });
        card_->content()->addWidget(box);
        rows_.push_back(row);
    }
}

void PhasePrinciples::reload() {
    const auto levels =
        principle_levels(workspace_.portfolio(), workspace_.project(), workspace_.phase(phase_));
    const bool same =
        rows_.size() == levels.size() &&
        std::equal(rows_.begin(), rows_.end(), levels.begin(),
                   [](const Row& row, const auto& level) { return row.key == qt(level.principle.key); });
    if (!same)
        make_rows();
    considered_ = 0;
    for (std::size_t i = 0; i < rows_.size() && i < levels.size(); ++i) {
        const PrincipleLevel& level = levels[i];
        Row& row = rows_[i];
        row.check = level.check == nullptr ? 0 : level.check->common.id;
        row.rating->set_current(level.check == nullptr ? QString() : qt(code_of_choice(level.rating())));
        row.rating->setEnabled(workspace_.can_edit());
        row.evidence->setText(evidence_words(level.check));
        row.open->setVisible(row.check != 0);
        considered_ += level.rating() != Rating::not_considered;
    }
}

void PhasePrinciples::rate(const QString& principle, const QString& rating) {
    const EntityDef& def = entity<GovernanceCheck>();
    const auto found = std::ranges::find(rows_, principle, &Row::key);
    const GovernanceCheck* check =
        found == rows_.end() ? nullptr : workspace_.portfolio().find(Id<GovernanceCheck>{found->check});
    InputFor input(def);
    input.with("rating", utf8(rating));
    const bool of_today = check != nullptr && (check->date == workspace_.today() || check->date.empty());
    const RecordId same = of_today ? check->common.id : 0;
    if (same == 0)
        input.with("phase", Reference{workspace_.phase(phase_).value})
            .with("principle", utf8(principle))
            .with("date", workspace_.today());
    const EditOutcome outcome = workspace_.edit([&](EditBuilder& builder) {
        return same != 0 ? builder.set(def, same, input.input())
                         : builder.create(def, workspace_.project().value, input.input());
    });
    if (!outcome.ok()) {
        workspace_.tell(qt(outcome.issues.front().text));
        reload();
        return;
    }
    workspace_.tell(tr_text("Judged. Say what it rests on: evidence and action."), true);
}

}  // namespace tandem
