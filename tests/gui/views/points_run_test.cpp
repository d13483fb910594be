// The insights of a large project come between the events, the same as all at once.
#include "ui/views/points/points_run.h"

#include "catch.h"
#include "document/new_file.h"
#include "edit/large_project.h"
#include "gui/support/open_project.h"
#include "model/activity.h"
#include "ui/link/workspace.h"

#include <QtCore/QElapsedTimer>

namespace {

using namespace tandem;

struct LargeWorkspace {
    LargeWorkspace() : clock(*Instant::parse("2026-11-21T10:00:00Z")) {
        Beginning beginning(clock);
        EditBuilder builder(beginning.context());
        LargeProject wanted;
        wanted.activities = 5'000;
        add_large_project(builder, wanted);
        beginning.take(builder.take());
        beginning.write(folder.path() / "large.tandem", false);
        workspace = std::make_unique<Workspace>(FileLink::open(folder.path() / "large.tandem", clock));
    }
    std::size_t points_at_once() const {
        return points_of(check_all({workspace->portfolio(), workspace->project(), workspace->cycle(),
                                    workspace->today()}))
            .size();
    }
    // Runs the events until they are known, at most twenty seconds.
    const std::vector<InsightResult>* wait() {
        QElapsedTimer timer;
        timer.start();
        while (PointsRun::of(*workspace).results() == nullptr && timer.elapsed() < 20'000)
            test::settle(5);
        return PointsRun::of(*workspace).results();
    }

    test::TempFolder folder;
    Clock clock;
    std::unique_ptr<Workspace> workspace;
};

}  // namespace

TEST_CASE("a large project's points are worked out between the events, and anew after a change",
          "[gui][views]") {
    LargeWorkspace large;
    Workspace& workspace = *large.workspace;
    PointsRun& run = PointsRun::of(workspace);
    int told = 0;
    QObject::connect(&run, &PointsRun::ready, &run, [&] { ++told; });
    CHECK(run.results() == nullptr);
    const auto* results = large.wait();
    REQUIRE(results != nullptr);
    CHECK(told == 1);
    CHECK(points_of(*results).size() == large.points_at_once());
    CHECK(&PointsRun::of(workspace) == &run);

    const RecordId activity = workspace.portfolio().all<Activity>().rows().front().common.id;
    REQUIRE(workspace.set(entity<Activity>(), activity, "status", Value{std::string("cancelled")}).ok());
    CHECK(run.results() == nullptr);  // what was known is out of date
    test::settle(5);
    // A change while it runs: what it looked at is gone, and it starts once more.
    REQUIRE(workspace.set(entity<Activity>(), activity, "status", Value{std::string("done")}).ok());
    results = large.wait();
    REQUIRE(results != nullptr);
    CHECK(points_of(*results).size() == large.points_at_once());
}
