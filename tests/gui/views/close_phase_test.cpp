// Leaving the question whether a phase is to be closed: what was learnt is kept.
#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/project.h"
#include "rules/lookup.h"
#include "ui/kit/text.h"

#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>

TEST_CASE("a lesson typed before the phase is kept open stands in its lessons, and undo takes it back",
          "[gui][views]") {
    tandem::test::ShownPage shown(QStringLiteral("phase/do"));
    const auto phase = [&] {
        return *tandem::phase_of(shown.portfolio(), shown.workspace().cycle(), tandem::PhaseKind::do_);
    };
    const auto before = phase();
    tandem::test::with_dialog(QStringLiteral("close_phase"), [](QWidget& dialog) {
        auto* lesson = dialog.findChild<QPlainTextEdit*>(QStringLiteral("close_lesson"));
        REQUIRE(lesson != nullptr);
        QTest::keyClicks(lesson, QStringLiteral("Ask earlier"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    shown.press(QStringLiteral("phase_close"));
    CHECK(QString::fromStdString(phase().lessons).endsWith(QStringLiteral("Ask earlier")));
    CHECK(phase().status == before.status);
    shown.workspace().undo();
    CHECK(phase().lessons == before.lessons);
}
