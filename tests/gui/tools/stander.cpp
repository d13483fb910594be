// The real program, made to stand somewhere, typed into and left to be killed; and started again, to say
// where it stands then (tests/crash/kill_standing.py). Both say a line of words for each window, its last
// message after a tab.
//
//     stander stand FILE      windows on two projects, one on a closed cycle, and a start page in front
//     stander type FILE WORDS types a title, says so before it can be written, and waits
//     stander tell [FILE]     a start as any other
#include "edit/builder.h"
#include "edit/structure.h"
#include "model/activity.h"
#include "model/needs.h"
#include "model/project.h"
#include "ui/forms/inspector.h"
#include "ui/forms/title_editor.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/kit/toast.h"
#include "ui/shell/end_signals.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/shell/work_area.h"
#include "ui/views/frame/page.h"

#include <QtCore/QFileInfo>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

#include <cstdio>

namespace {

using namespace tandem;

QString line_of(const Program& program, const MainWindow& window) {
    QStringList words{QStringLiteral("%1x%2").arg(window.width()).arg(window.height()),
                      &window == program.front() ? QStringLiteral("front") : QStringLiteral("behind")};
    if (const WorkArea* area = window.work_area()) {
        const Spot spot = area->spot();
        const auto* panel = area->findChild<Inspector*>(QStringLiteral("side_inspector"));
        words << QFileInfo(window.path()).fileName() << QString::number(spot.project.value)
              << QString::number(spot.cycle.value) << text_of_place(spot.place)
              << QString::number(panel != nullptr && panel->isVisible() ? panel->record() : 0);
    } else {
        words << QStringLiteral("start");
    }
    return words.join(QLatin1Char(' ')) + QLatin1Char('\t') +
           window.findChild<Toast*>(QStringLiteral("toast"))->message();
}

void tell(const Program& program) {
    for (const MainWindow* window : program.windows())
        std::printf("%s\n", qPrintable(line_of(program, *window)));
    std::printf("end\n");
    std::fflush(stdout);
}

void stand(Program& program, const QString& file) {
    program.begin_with({file});
    MainWindow* const first = program.front();
    Workspace& workspace = first->work_area()->workspace();
    const EditOutcome other = workspace.edit([](EditBuilder& builder) {
        NewProject wanted;
        wanted.title = "Breaks for carers";
        return add_project(builder, wanted);
    });
    const Id<Project> project{other.id};
    workspace.show(project);
    const EditOutcome need = workspace.create(entity<Need>(), {{"statement", std::string("A weekend")}});
    const Id<Cycle> cycle = workspace.cycle();
    workspace.edit(
        [&](EditBuilder& builder) { return start_next_cycle(builder, project.value, NextCycle{}); });

    first->resize(1300, 700);
    workspace.show(project, cycle);
    first->go({QStringLiteral("phase/plan"), 0, QStringLiteral("principles")});
    first->work_area()->inspect(need.id);

    // Goes to another row by a key, of which the window is not told.
    MainWindow* const second = program.new_window();
    second->resize(1240, 640);
    second->show();
    second->open_file(file);
    const auto& activities = second->work_area()->workspace().portfolio().all<Activity>();
    second->go({QStringLiteral("activities"), activities.begin()->common.id, {}});
    QTest::qWait(50);
    QTest::keyClick(second->work_area()->current_page()->first_focus(), Qt::Key_Down);

    MainWindow* const third = program.new_window();
    third->show_start();
    third->show();
    QTest::qWait(200);  // it tells that it is in front
    program.note_front(second);
}

bool type(Program& program, const QString& file, const QString& words) {
    program.begin_with({file});
    MainWindow* const window = program.front();
    const auto& activities = window->work_area()->workspace().portfolio().all<Activity>();
    window->go({QStringLiteral("activities"), activities.begin()->common.id, {}});
    QTest::qWait(50);
    auto* title = window->findChild<TitleField*>(QStringLiteral("activity_title"));
    if (title == nullptr)
        return false;
    title->setFocus();
    title->clear();
    QTest::keyClicks(title, words);
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Theme::instance().install();
    const Clock clock;
    Program program(clock);
    EndSignals signals_of_end;
    QObject::connect(&signals_of_end, &EndSignals::told, &program, &Program::end_now);
    const QString what = argc < 2 ? QString() : QString::fromLocal8Bit(argv[1]);
    const QString file = argc < 3 ? QString() : QString::fromLocal8Bit(argv[2]);
    if (what == QLatin1String("stand"))
        stand(program, file);
    else if (what == QLatin1String("type") && !type(program, file, QString::fromLocal8Bit(argv[argc - 1])))
        return 2;
    else if (what == QLatin1String("tell") && !file.isEmpty())
        program.begin_with({file});
    else if (what == QLatin1String("tell"))
        program.restore_session();
    // Typed words are told at once, before they are written; where a window stands, once that is known.
    if (what == QLatin1String("stand"))
        QTest::qWait(1500);
    else if (what == QLatin1String("tell"))
        QTest::qWait(300);
    tell(program);
    return QApplication::exec();
}
