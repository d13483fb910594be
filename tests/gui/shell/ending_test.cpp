// How the program ends, and what the next start says of it.
#include "gui/support/desk.h"
#include "model/needs.h"
#include "ui/kit/text.h"
#include "ui/kit/toast.h"
#include "ui/link/settings.h"
#include "ui/views/history/history_model.h"

#include <QtWidgets/QApplication>

namespace tandem::test {

namespace {

const QString fell = QStringLiteral("Tandem closed unexpectedly.");

QString told_by(Program& program) {
    REQUIRE_FALSE(program.windows().empty());
    return program.windows().front()->findChild<Toast*>(QStringLiteral("toast"))->message();
}

// What Qt says once the last window is closed, by whichever way, and the loop of events ends.
void end_of_loop() {
    REQUIRE(QMetaObject::invokeMethod(qApp, "aboutToQuit"));
}

}  // namespace

TEST_CASE("A start after an ordinary close says nothing, one after a crash says up to when all is there",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    REQUIRE(desk.workspace().create(entity<Need>(), {{"statement", std::string("Rest")}}).ok());
    const QString written = clock_words(desk.workspace().document().history(1).front().entry.at);
    {
        Program closed(desk.program().clock());
        closed.begin_with({desk.file()});
        CHECK_FALSE(told_by(closed).startsWith(fell));
        closed.windows().front()->close();  // its own button, not the menu's Quit
        end_of_loop();
    }
    {
        Program crashed(desk.program().clock());
        crashed.begin_with({desk.file()});
        CHECK_FALSE(told_by(crashed).startsWith(fell));
    }
    const QString all_is_here = QStringLiteral("%1 Everything up to %2 is here.").arg(fell, written);
    {
        Program again(desk.program().clock());
        again.begin_with({desk.file()});
        CHECK(told_by(again) == all_is_here);
        desk.wait_until([] { return !Settings::instance().state(QStringLiteral("session")).isEmpty(); });
    }
    {
        Program restored(desk.program().clock());
        restored.restore_session();
        CHECK(told_by(restored) == all_is_here);
        end_of_loop();
    }
    Program last(desk.program().clock());
    last.restore_session();
    CHECK_FALSE(told_by(last).startsWith(fell));
}

}  // namespace tandem::test
