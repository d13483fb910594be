#include "gui/support/open_project.h"

#include "document/new_file.h"
#include "edit/structure.h"
#include "model/activity.h"
#include "ui/kit/theme.h"

#include <QtTest/QTest>

#include <stdexcept>

namespace tandem::test {

OpenProject::OpenProject() : clock_(*Instant::parse("2026-11-21T10:00:00Z")) {
    Theme::instance().install();
    const auto path = folder_ / "project.tandem";
    Beginning beginning(clock_);
    EditBuilder builder(beginning.context());
    add_project(builder, {"Breaks for carers", "Northbridge", {}, true});
    beginning.take(builder.take());
    beginning.write(path, false);
    workspace_ = std::make_unique<Workspace>(FileLink::open(path, clock_));
    QObject::connect(workspace_.get(), &Workspace::told, workspace_.get(),
                     [this](const QString& what, bool) { told.append(what); });
    QObject::connect(workspace_.get(), &Workspace::inspector_wanted, workspace_.get(),
                     [this](RecordId id) { inspected = id; });
}

RecordId OpenProject::add_activity(const char* title) {
    return add<Activity>(
        {{"title", Value{std::string(title)}}, {"phase", Value{Reference{phase(PhaseKind::analyse)}}}});
}

RecordId OpenProject::made(const EditOutcome& outcome) {
    if (!outcome.ok())
        throw std::runtime_error(outcome.issues.front().field + ": " + outcome.issues.front().text);
    return outcome.id;
}

void settle(int milliseconds) {
    QTest::qWait(milliseconds);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

}  // namespace tandem::test
