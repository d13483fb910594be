// Starting the next cycle: what was typed is refused beside its field, and no longer once it is changed.
#include "catch.h"
#include "gui/support/shown_page.h"
#include "ui/kit/labels.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace {

bool is_refused(const QWidget& dialog) {
    const auto texts = dialog.findChildren<tandem::IssueText*>();
    return std::ranges::any_of(texts, [](const auto* text) { return !text->text().isEmpty(); });
}

}  // namespace

TEST_CASE("a start that is no date is refused until it is typed anew", "[gui][views]") {
    tandem::test::ShownPage shown(QStringLiteral("phase/review"));
    const auto cycle = shown.workspace().cycle();
    tandem::test::with_dialog(QStringLiteral("close_phase"), [](QWidget& dialog) {
        tandem::test::with_dialog(QStringLiteral("next_cycle"), [](QWidget& next) {
            auto* start = next.findChild<QLineEdit*>(QStringLiteral("next_start"));
            auto* go_on = next.findChild<QAbstractButton*>(QStringLiteral("next_start_button"));
            const QString today = start->text();
            start->setText(QStringLiteral("some day"));
            go_on->click();
            CHECK(is_refused(next));
            start->selectAll();
            QTest::keyClicks(start, today);
            CHECK_FALSE(is_refused(next));
            go_on->click();
        });
        dialog.findChild<QAbstractButton*>(QStringLiteral("close_close"))->click();
    });
    shown.press(QStringLiteral("phase_close"));
    shown.settle();
    CHECK(shown.workspace().cycle() != cycle);
}
