#include "ui/views/points/phase_points.h"

#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/link/workspace.h"
#include "ui/views/points/points_lines.h"
#include "ui/views/points/points_place.h"
#include "ui/views/points/points_run.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t most_lines = 40;

}  // namespace

PhasePoints::PhasePoints(Workspace& workspace, PhaseKind phase, QWidget* parent)
    : QWidget(parent), workspace_(workspace), phase_(phase) {
    setObjectName(QStringLiteral("phase_points"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    const QString title = tr_text("Points to consider in %1").arg(qt(label_of_choice(phase)));
    card_ = new Card(title, this);
    all_ = make_link(QStringLiteral("phase_points_all"), tr_text("See why, and all points"), this);
    card_->set_head_widget(all_);
    nothing_ = text_label({}, card_, TextStyle::body, Ink::text2);
    list_ = new LineList(LineList::Look::ruled, QStringLiteral("phase_points_list"), title, card_);
    more_ = text_label({}, card_, TextStyle::secondary, Ink::text2);
    for (QWidget* part :
         {static_cast<QWidget*>(nothing_), static_cast<QWidget*>(list_), static_cast<QWidget*>(more_)})
        card_->content()->addWidget(part);
    all->addWidget(card_);
    all->addStretch(1);
    connect(&PointsRun::of(workspace), &PointsRun::ready, this, &PhasePoints::reload);
    connect(static_cast<QPushButton*>(all_), &QPushButton::clicked, this, [this] {
        const ListLine* line = list_->current_line();
        workspace_.go(
            {QStringLiteral("points"), 0, line == nullptr ? QString() : QString::number(line->key)});
    });
    connect(list_, &LineList::pressed, this, [this](const ListLine& line) {
        if (const auto insight = point_with(workspace_, line.key))
            go_to_answer(workspace_, *insight);
    });
}

void PhasePoints::reload() {
    const std::vector<InsightResult>* results = PointsRun::of(workspace_).results();
    count_.reset();
    if (results != nullptr) {
        count_ = 0;
        for (const InsightResult& result : *results)
            *count_ += std::ranges::count_if(result.rows, [this](const Insight& row) {
                return row.state == InsightState::fires && row.phase == phase_;
            });
    }
    Q_EMIT counted_anew();
    if (isVisible())
        show_lines();
}

void PhasePoints::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    show_lines();
}

void PhasePoints::show_lines() {
    const std::vector<InsightResult>* results = PointsRun::of(workspace_).results();
    setProperty("busy", results == nullptr);
    if (results == nullptr) {
        nothing_->setText(tr_text("Looking at all records. You can go on working."));
        nothing_->setVisible(list_->item_count() == 0);
        return;
    }
    std::vector<ListLine> lines;
    const Insights points = points_of_phase(*results, phase_);
    for (const Insight& insight : points)
        if (lines.size() < most_lines)
            lines.push_back(line_of(insight));
    nothing_->setText(tr_text("Nothing stands out in %1.").arg(qt(label_of_choice(phase_))));
    nothing_->setVisible(lines.empty());
    more_->setText(tr_text("and %1 more").arg(number_text(points.size() - lines.size())));
    more_->setVisible(points.size() > lines.size());
    list_->setVisible(!lines.empty());
    list_->set_lines(std::move(lines));
}

QWidget* PhasePoints::first_focus() {
    return list_->isHidden() ? all_ : list_;
}

}  // namespace tandem
