#include "gui/support/shown_page.h"

#include "catch.h"
#include "document/new_file.h"
#include "document/sample.h"
#include "edit/structure.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

namespace tandem::test {

namespace {

void make_empty_project(const std::filesystem::path& path, const Clock& clock) {
    Beginning beginning(clock);
    EditBuilder builder(beginning.context());
    add_project(builder,
                {.title = "Breaks for carers", .place = "Northbridge", .start = {}, .with_tasks = true});
    beginning.take(builder.take());
    beginning.write(path, false);
}

}  // namespace

ShownPage::ShownPage(const QString& key, const std::string& sample, QSize size)
    : clock_(*Instant::parse("2026-11-21T10:00:00Z")) {
    Theme::instance().install();
    const auto path = folder_ / "project.tandem";
    if (sample.empty())
        make_empty_project(path, clock_);
    else
        make_sample_file(sample, path, clock_, false);
    workspace_ = std::make_unique<Workspace>(FileLink::open(path, clock_));
    QObject::connect(workspace_.get(), &Workspace::inspector_wanted, workspace_.get(),
                     [this](RecordId record) { inspected = record; });
    QObject::connect(workspace_.get(), &Workspace::place_wanted, workspace_.get(),
                     [this](const Place& place) { gone = place; });
    QObject::connect(workspace_.get(), &Workspace::told, workspace_.get(),
                     [this](const QString& what, bool) { told.append(what); });
    const PageDef* def = page_by_key(key);
    require(def != nullptr, key);
    page_.reset(def->make(*workspace_, nullptr));
    page_->resize(size);
    page_->show();
    page_->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page_.get()));
    settle();
}

void ShownPage::arrive(const Place& place) {
    page_->make_current();
    page_->arrive(place);
    settle();
}

void ShownPage::close_cycle() {
    const auto project = workspace_->project();
    const auto first = workspace_->cycle();
    const auto begun = workspace_->edit(
        [&](EditBuilder& builder) { return start_next_cycle(builder, project.value, NextCycle{}); });
    REQUIRE(begun.ok());
    workspace_->show(project, first);
    settle();
}

void ShownPage::settle() {
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

void ShownPage::press(const QString& name) {
    find<QAbstractButton>(name).click();
    settle();
}

RecordId ShownPage::coded(const std::string& code) const {
    RecordId found = 0;
    for (const EntityDef* def : entities()) {
        const TableBase& table = portfolio().table(*def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const Common& common = def->common_of(table.at(i));
            if (common.code == code && common.project == workspace_->project().value)
                found = common.id;
        }
    }
    return found;
}

void ShownPage::require(bool found, const QString& name) {
    INFO(utf8(name));
    REQUIRE(found);
}

void with_dialog(const QString& name, std::function<void(QWidget&)> act) {
    auto* timer = new QTimer(qApp);
    timer->setInterval(5);
    const QDeadlineTimer deadline(30'000);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, name, act = std::move(act), deadline] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog != nullptr && dialog->objectName() == name) {
            timer->stop();
            timer->deleteLater();
            act(*dialog);
        } else if (deadline.hasExpired()) {
            timer->stop();
            timer->deleteLater();
            if (auto* other = qobject_cast<QDialog*>(dialog))
                other->reject();
            FAIL_CHECK("no dialog " << utf8(name));
        }
    });
    timer->start();
}

bool drop_on(QWidget& target, QMimeData& dragged, QPoint at) {
    const QPoint point = at.x() < 0 ? target.rect().center() : at;
    QDragEnterEvent enter(point, Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, &dragged, Qt::LeftButton,
                          Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(point, Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, &dragged, Qt::LeftButton,
                        Qt::NoModifier);
    QApplication::sendEvent(&target, &move);
    QDropEvent drop(QPointF(point), Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, &dragged,
                    Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
    QCoreApplication::processEvents();
    return true;
}

}  // namespace tandem::test
