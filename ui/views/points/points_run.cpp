#include "ui/views/points/points_run.h"

#include "ui/link/workspace.h"

#include <QtCore/QElapsedTimer>

namespace tandem {

namespace {

constexpr std::size_t large_project = 20'000;  // records; below it all checks take a few milliseconds
constexpr int slice_ms = 10;                   // of a frame's 16
constexpr int painted_ms = 17;                 // what has changed is on the screen first

}  // namespace

PointsRun& PointsRun::of(Workspace& workspace) {
    if (auto* made = workspace.findChild<PointsRun*>(QString(), Qt::FindDirectChildrenOnly))
        return *made;
    return *new PointsRun(workspace);
}

PointsRun::PointsRun(Workspace& workspace) : QObject(&workspace), workspace_(workspace) {
    connect(&next_, &QTimer::timeout, this, &PointsRun::go_on);
    // The steps point into the portfolio that was.
    const auto drop = [this] {
        next_.stop();
        steps_.reset();
    };
    connect(&workspace, &Workspace::changed, this, drop);
    connect(&workspace, &Workspace::frame_changed, this, drop);
}

bool PointsRun::is_current() const {
    return revision_ == workspace_.revision() && day_ == workspace_.today();
}

const std::vector<InsightResult>* PointsRun::results() {
    if (is_current() && results_)
        return &*results_;
    if (is_current() && next_.isActive())
        return nullptr;
    next_.stop();
    steps_.reset();
    results_.reset();
    revision_ = workspace_.revision();
    day_ = workspace_.today();
    if (!workspace_.project() || !workspace_.cycle())
        return &results_.emplace();
    const InsightScope scope{workspace_.portfolio(), workspace_.project(), workspace_.cycle(), day_};
    if (workspace_.portfolio().record_count() < large_project)
        return &results_.emplace(check_all(scope));
    next_.start(painted_ms);
    return nullptr;
}

void PointsRun::go_on() {
    if (!is_current()) {
        next_.stop();
        steps_.reset();
        return;
    }
    next_.start(0);
    QElapsedTimer timer;
    timer.start();
    if (!steps_) {
        steps_ = std::make_unique<InsightSteps>(
            InsightScope{workspace_.portfolio(), workspace_.project(), workspace_.cycle(), day_});
        return;
    }
    while (timer.elapsed() < slice_ms)
        if (!steps_->step()) {
            results_ = steps_->take();
            steps_.reset();
            next_.stop();
            Q_EMIT ready();
            return;
        }
}

}  // namespace tandem
