#include "catch.h"
#include "gui/support/component_sheet.h"
#include "gui/support/look.h"
#include "gui/support/sweep.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

#include <memory>

namespace {

using namespace tandem;

// TANDEM_GRABS=<folder> keeps the pictures, to be looked at beside picture 16 of the design.
void keep(QWidget& sheet, const QString& name) {
    const QString folder = qEnvironmentVariable("TANDEM_GRABS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        REQUIRE(sheet.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
}

}  // namespace

TEST_CASE("One of everything shuts nobody out, in every theme and text size", "[gui][kit]") {
    const bool motion = Theme::instance().reduce_motion();
    Theme::instance().set_reduce_motion(true);
    for (const auto& [theme, name] :
         {std::pair{ThemeChoice::light, "light"}, std::pair{ThemeChoice::dark, "dark"},
          std::pair{ThemeChoice::high_contrast, "high_contrast"}}) {
        for (const int size : {80, 100, 200}) {
            const test::Look look(theme, size);
            const std::unique_ptr<QWidget> sheet(test::make_component_sheet());
            sheet->resize(sheet->sizeHint().expandedTo({1366, 900}));
            sheet->show();
            sheet->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(sheet.get()));
            sheet->findChild<QWidget*>(QStringLiteral("primary"))->setFocus(Qt::TabFocusReason);
            keep(*sheet, QStringLiteral("%1_%2").arg(QLatin1String(name)).arg(size));
            INFO(name << " at " << size << " per cent");
            CHECK(test::in_lines(test::sweep(*sheet)) == "");
        }
    }
    Theme::instance().set_reduce_motion(motion);
}

TEST_CASE("What is shown follows a change of theme and text size", "[gui][kit]") {
    const auto shown = [](ThemeChoice theme, int size, bool changes) {
        const auto make = [] {
            std::unique_ptr<QWidget> sheet(test::make_component_sheet());
            sheet->resize(2400, 2200);
            sheet->show();
            return sheet;
        };
        std::unique_ptr<QWidget> sheet = changes ? make() : nullptr;
        const test::Look look(theme, size);
        if (!changes) {
            sheet = make();
        }
        QTest::qWait(10);
        QWidget* button = sheet->findChild<QWidget*>(QStringLiteral("secondary"));
        QWidget* chip = sheet->findChild<QWidget*>(QStringLiteral("chip_g1"));
        return std::pair{button->grab().toImage(), chip->grab().toImage()};
    };
    const auto changed = shown(ThemeChoice::dark, 150, true);
    const auto fresh = shown(ThemeChoice::dark, 150, false);
    CHECK((changed.first == fresh.first));
    CHECK((changed.second == fresh.second));
}
