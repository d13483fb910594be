#include "ui/views/home/home_cards.h"

#include "model/activity.h"
#include "model/assets.h"
#include "model/needs.h"
#include "model/people.h"
#include "rules/lookup.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/link/workspace.h"
#include "ui/views/home/week_lines.h"
#include "ui/views/parts/button_words.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/parts/record_chip.h"
#include "ui/views/points/points_lines.h"
#include "ui/views/points/points_place.h"
#include "ui/views/points/points_run.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t on_home = 4;

class IconView : public QWidget {
public:
    IconView(Icon icon, QWidget* parent) : QWidget(parent), icon_(icon) { setFixedSize(px(22), px(22)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint_icon(painter, icon_, QRectF(rect()).adjusted(1, 1, -1, -1), tokens().accent);
    }

private:
    Icon icon_;
};

struct Starter {
    Icon icon;
    QString question;
    QString note;
    QString button;
    QString name;  // of the button
    std::function<void()> start;
};

QWidget* starter_row(const Starter& starter, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, px(6), 0, px(6));
    across->setSpacing(px(12));
    across->addWidget(new IconView(starter.icon, row), 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text_label(starter.question, row));
    words->addWidget(text_label(starter.note, row, TextStyle::secondary, Ink::text2));
    across->addLayout(words, 1);
    auto* button = make_button(ButtonKind::small, starter.name, starter.button, row);
    QObject::connect(button, &QPushButton::clicked, row, starter.start);
    across->addWidget(button, 0, Qt::AlignVCenter);
    return row;
}

template <class T>
bool has_any(const Workspace& workspace) {
    const auto& all = workspace.portfolio().all<T>();
    return std::any_of(all.begin(), all.end(),
                       [&](const T& record) { return record.common.project == workspace.project().value; });
}

std::size_t task_count(const Workspace& workspace) {
    const auto& all = workspace.portfolio().all<KeyTask>();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const KeyTask& task) {
        return cycle_of(workspace.portfolio(), task.phase) == workspace.cycle();
    }));
}

std::vector<Starter> starters_of(Workspace& workspace, QWidget* parent) {
    const auto add = [&workspace, parent](std::string_view entity) {
        return [&workspace, parent, entity] {
            run_quick_add(workspace, {.entity = entity, .phase = PhaseKind::analyse}, parent);
        };
    };
    std::vector<Starter> starters;
    if (!has_any<Group>(workspace))
        starters.push_back({Icon::people, tr_text("Who is this about, and who works with them?"),
                            tr_text("Name the first three groups. No personal names needed."),
                            tr_text("Add the first three groups"), QStringLiteral("start_groups"),
                            add("group")});
    if (!has_any<Demand>(workspace))
        starters.push_back({Icon::need, tr_text("Who asks for what, and who has not been asked?"),
                            tr_text("Write down two or three demands."), tr_text("Add a demand"),
                            QStringLiteral("start_demands"), add("demand")});
    if (!has_any<Asset>(workspace))
        starters.push_back({Icon::asset, tr_text("What are people already doing here that works?"),
                            tr_text("Strengths first. One line each."), tr_text("Add an asset"),
                            QStringLiteral("start_assets"), add("asset")});
    if (const std::size_t tasks = task_count(workspace); tasks > 0)
        starters.push_back({Icon::check, tr_text("Which of the %1 suggested tasks do not apply?").arg(tasks),
                            tr_text("You can bring them back at any time."), tr_text("Review tasks"),
                            QStringLiteral("start_tasks"), [&workspace] {
                                workspace.go({QStringLiteral("phase/analyse"), 0, {}});
                            }});
    if (starters.size() < 3)
        starters.push_back({Icon::activity, tr_text("What have you already done with citizens?"),
                            tr_text("One line is enough; the rest can follow."), tr_text("Add an activity"),
                            QStringLiteral("start_activities"), add("activity")});
    starters.resize(std::min<std::size_t>(starters.size(), 3));
    return starters;
}

}  // namespace

bool is_beginning(const Workspace& workspace) {
    const auto& all = workspace.portfolio().all<Activity>();
    return std::none_of(all.begin(), all.end(), [&](const Activity& activity) {
        return cycle_of(workspace.portfolio(), activity.phase) == workspace.cycle();
    });
}

void show_starters(QVBoxLayout& rows, Workspace& workspace, QWidget* parent) {
    bool first = true;
    for (const Starter& starter : starters_of(workspace, parent)) {
        if (!first) {
            auto* rule = new QFrame(parent);
            rule->setFrameShape(QFrame::HLine);
            rule->setFrameShadow(QFrame::Plain);
            rule->setForegroundRole(QPalette::Midlight);
            rows.addWidget(rule);
        }
        rows.addWidget(starter_row(starter, parent));
        first = false;
    }
}

HomeWeek::HomeWeek(Workspace& workspace, QWidget* parent)
    : Card(tr_text("This week"), parent), workspace_(workspace) {
    setObjectName(QStringLiteral("week_card"));
    all_ = make_link(QStringLiteral("week_all"), {}, this);
    set_head_widget(all_);
    nothing_ = text_label({}, this, TextStyle::body, Ink::text2);
    list_ = new LineList(LineList::Look::ruled, QStringLiteral("home_week"), tr_text("This week"), this);
    starters_ = new QWidget(this);
    auto* rows = new QVBoxLayout(starters_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    content()->addWidget(nothing_);
    content()->addWidget(list_);
    content()->addWidget(starters_);
    content()->addStretch(1);
    connect(all_, &QPushButton::clicked, this, [this] { workspace_.go({QStringLiteral("week"), 0, {}}); });
    connect(list_, &LineList::pressed, this, [this](const ListLine& line) { workspace_.inspect(line.key); });
}

void HomeWeek::reload() {
    const ThisWeek& week = week_of(workspace_);
    std::vector<ListLine> lines;
    for (const WeekItem& item : week.open)
        if (lines.size() < on_home)
            lines.push_back(line_of(workspace_.portfolio(), item));
    const bool starting = lines.empty() && is_beginning(workspace_) && workspace_.can_edit();
    list_->setVisible(!lines.empty());
    nothing_->setVisible(lines.empty());
    nothing_->setText(starting ? tr_text("Nothing due. Three things that would help:")
                               : tr_text("Nothing due this week."));
    set_words(*all_, tr_text("See all %1").arg(number_text(week.open.size())));
    all_->setVisible(week.open.size() > on_home);
    list_->set_lines(std::move(lines));
    clear_layout(*starters_->layout());
    starters_->setVisible(starting);
    if (starting)
        show_starters(*static_cast<QVBoxLayout*>(starters_->layout()), workspace_, starters_);
}

HomePoints::HomePoints(Workspace& workspace, QWidget* parent)
    : Card(tr_text("Points to consider"), parent), workspace_(workspace) {
    setObjectName(QStringLiteral("points_card"));
    all_ = make_link(QStringLiteral("points_all"), {}, this);
    set_head_widget(all_);
    nothing_ = text_label(tr_text("Nothing stands out. Here is what is going well."), this, TextStyle::body,
                          Ink::text2);
    list_ = new LineList(LineList::Look::ruled, QStringLiteral("home_points"), tr_text("Points to consider"),
                         this);
    more_ =
        text_label(tr_text("More appears as you work. After the first activity: voice, action and who was "
                           "missing. After the first indicator: what changed. After the first risk: whose "
                           "it is."),
                   this, TextStyle::secondary, Ink::text2);
    content()->addWidget(nothing_);
    content()->addWidget(list_);
    content()->addWidget(more_);
    content()->addStretch(1);
    connect(&PointsRun::of(workspace), &PointsRun::ready, this, &HomePoints::reload);
    connect(all_, &QPushButton::clicked, this, [this] { workspace_.go({QStringLiteral("points"), 0, {}}); });
    connect(list_, &LineList::pressed, this, [this](const ListLine& line) {
        if (const auto insight = point_with(workspace_, line.key))
            go_to_answer(workspace_, *insight);
    });
}

void HomePoints::reload() {
    const std::vector<InsightResult>* results = PointsRun::of(workspace_).results();
    setProperty("busy", results == nullptr);
    if (results == nullptr) {
        if (list_->item_count() == 0)
            nothing_->setText(tr_text("Looking at all records. You can go on working."));
        return;
    }
    const Insights shown = points_for_home(*results);
    const std::size_t all = points_of(*results).size();
    std::vector<ListLine> lines;
    bool only_strengths = true;
    for (const Insight& insight : shown) {
        lines.push_back(line_of(insight));
        lines.back().note.clear();  // what it rests on is one step away, with all the rest
        only_strengths = only_strengths && insight.kind == Insight::Kind::strength;
    }
    nothing_->setText(lines.empty() ? tr_text("Nothing stands out yet.")
                                    : tr_text("Nothing stands out. Here is what is going well."));
    nothing_->setVisible(only_strengths);
    more_->setVisible(is_beginning(workspace_));
    set_words(*all_, tr_text("See all %1").arg(number_text(all)));
    all_->setVisible(all > 0);  // also for few: why each is said stands there
    list_->setVisible(!lines.empty());
    list_->set_lines(std::move(lines));
}

}  // namespace tandem
