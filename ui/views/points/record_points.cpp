#include "ui/views/points/record_points.h"

#include "ui/forms/inspector.h"
#include "ui/kit/buttons.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/views/parts/button_words.h"
#include "ui/views/points/points_lines.h"
#include "ui/views/points/points_place.h"
#include "ui/views/points/points_run.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t most_lines = 3;
constexpr int after_change_ms = 700;  // not within the frame of an edit: the rules look at every record

QString fold_key() {
    return QStringLiteral("inspector/points_folded");
}

}  // namespace

RecordPoints::RecordPoints(Workspace& workspace, Inspector& inspector)
    : QWidget(&inspector), workspace_(workspace), inspector_(inspector) {
    setObjectName(QStringLiteral("record_points"));
    head_ = make_button(ButtonKind::quiet, QStringLiteral("record_points_fold"), {}, this, Icon::down);
    head_->setCheckable(true);
    list_ = new LineList(LineList::Look::ruled, QStringLiteral("record_points_list"),
                         tr_text("Points to consider"), this);
    all_ = make_link(QStringLiteral("record_points_all"), tr_text("See all points"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_, 0, Qt::AlignLeft);
    column->addWidget(list_);
    column->addWidget(all_, 0, Qt::AlignLeft);
    hide();
    inspector.add_above(this);
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &RecordPoints::refresh);
    inspector.installEventFilter(this);
    connect(&inspector, &Inspector::shown, this, [this] { soon_.start(0); });
    connect(&workspace, &Workspace::changed, this, [this] { soon_.start(after_change_ms); });
    connect(&PointsRun::of(workspace), &PointsRun::ready, this, &RecordPoints::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (waiting_ && !keyboard_in_form())
            soon_.start(0);
    });
    connect(head_, &QPushButton::toggled, this, [this](bool open) {
        Settings::instance().set_text(fold_key(), open ? QString() : QStringLiteral("yes"));
        fold(open);
    });
    connect(list_, &LineList::pressed, this, &RecordPoints::lead_from);
    connect(all_, &QPushButton::clicked, this, [this] { workspace_.go({QStringLiteral("points"), 0, {}}); });
}

bool RecordPoints::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show)
        soon_.start(0);
    return QWidget::eventFilter(watched, event);
}

bool RecordPoints::keyboard_in_form() const {
    const QWidget* const at = QApplication::focusWidget();
    return at != nullptr && inspector_.isAncestorOf(at) && !isAncestorOf(at);
}

void RecordPoints::refresh() {
    if (!inspector_.isVisible())
        return;
    const std::vector<InsightResult>* results = PointsRun::of(workspace_).results();
    if (results == nullptr)
        return;
    const RecordId record = inspector_.record();
    waiting_ = record == shown_ && keyboard_in_form();
    if (waiting_)
        return;
    shown_ = record;
    Insights points = points_about(*results, record);
    // Those of the record itself before those it only stands behind.
    std::ranges::stable_partition(points, [&](const Insight& point) { return point.subject == record; });
    std::vector<ListLine> lines;
    for (const Insight& point : points)
        if (lines.size() < most_lines) {
            lines.push_back(line_of(point));
            lines.back().note.clear();  // one step away, with the reason and the numbers
        }
    const auto count = static_cast<std::int64_t>(points.size());
    more_ = points.size() > lines.size();
    set_words(*head_, counted(count, "point to consider", "points to consider"));
    const bool open = Settings::instance().text(fold_key()).isEmpty();
    const QSignalBlocker quiet(head_);
    head_->setChecked(open);
    list_->set_lines(std::move(lines));
    fold(open);
    setVisible(count > 0);
}

void RecordPoints::fold(bool open) {
    head_->setIcon(icon(open ? Icon::down : Icon::right));
    list_->setVisible(open);
    all_->setVisible(open && more_);
}

// To the place that answers it; where that is the record itself, which is open below, to why it is said.
void RecordPoints::lead_from(const ListLine& line) {
    const auto insight = point_with(workspace_, line.key);
    if (!insight)
        return;
    if (insight->subject == inspector_.record())
        workspace_.go({QStringLiteral("points"), 0, QString::number(line.key)});
    else
        go_to_answer(workspace_, *insight);
}

}  // namespace tandem
