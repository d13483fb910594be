// Types into the title of an activity in the real window, one key every 20 ms, and says each key on standard
// output after it was pressed, until somebody kills it (tests/crash/kill_typing.py).
//
//     typist FILE
#include "ui/forms/title_editor.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/shell/work_area.h"

#include "model/activity.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

#include <cstdio>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    tandem::Theme::instance().install();
    const tandem::Clock clock;
    tandem::Program program(clock);
    tandem::MainWindow* window = program.new_window();
    window->show();
    if (argc < 2 || !window->open_file(QString::fromLocal8Bit(argv[1])))
        return 1;
    const auto& activities = window->work_area()->workspace().portfolio().all<tandem::Activity>();
    window->go({QStringLiteral("activities"), activities.begin()->common.id, {}});
    QTest::qWait(50);
    auto* title = window->findChild<tandem::TitleField*>(QStringLiteral("activity_title"));
    if (title == nullptr)
        return 2;
    title->setFocus();
    title->clear();
    constexpr int key_ms = 20;
    for (int typed = 0; typed < 400; ++typed) {
        QTest::keyClick(title, static_cast<Qt::Key>(Qt::Key_A + typed % 26));
        std::printf("%d\n", typed + 1);
        std::fflush(stdout);
        QTest::qWait(key_ms);
    }
    return 0;
}
