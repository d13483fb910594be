#include "ui/views/reports/empty_sections.h"

#include "catch.h"
#include "gui/support/shown_page.h"
#include "ui/link/settings.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

namespace {

using namespace tandem;
using tandem::test::ShownPage;

Paragraph body(const char* text) {
    return {.spans = plain(text)};
}

}  // namespace

TEST_CASE("a section is empty when one sentence about itself is all it says", "[gui][views]") {
    Report report;
    report.blocks = {Heading{1, "Plan", "title"},
                     body("No need is recorded yet."),  // of the title, no section
                     Heading{2, "Needs", "needs"},
                     body("No need is recorded for this cycle yet."),
                     Heading{2, "Risks", "risks"},
                     body("No risk is recorded yet. Two are accepted."),
                     Heading{2, "Outcomes", "outcomes"},
                     body("No target is recorded yet."),
                     body("Three outcomes are described."),
                     Heading{2, "Next", "next"},
                     body("The panel meets in May."),
                     Heading{2, "Who gained", "gained"},
                     body("No cost is recorded yet, so it cannot be said who gained.")};
    CHECK(empty_sections(report) == std::vector<std::string>{"needs", "gained"});
}

TEST_CASE("the list of sections says which have nothing recorded, and they can still be chosen",
          "[gui][views]") {
    Settings::instance().set_text(QStringLiteral("reports/edition"), {});
    const auto marked = [](const std::string& sample) {
        ShownPage shown(QStringLiteral("reports"), sample);
        shown.arrive({QStringLiteral("reports"), 0, QStringLiteral("plan")});
        REQUIRE(QTest::qWaitFor([&] { return !shown.page().property("busy").toBool(); }, 20'000));
        auto& sections = shown.find<QListWidget>(QStringLiteral("report_sections"));
        int count = 0;
        bool no_icons = true, all_icons = true;
        for (int row = 0; row < sections.count(); ++row) {
            const QListWidgetItem& item = *sections.item(row);
            const bool says = item.text().endsWith(QStringLiteral(": nothing yet"));
            no_icons = no_icons && item.icon().isNull();
            all_icons = all_icons && !item.icon().isNull();
            CHECK(item.flags().testFlag(Qt::ItemIsUserCheckable));
            CHECK(item.checkState() == Qt::Checked);
            count += says ? 1 : 0;
        }
        CHECK((count == 0 ? no_icons : all_icons));  // so that the numbers of all stand in one column
        return count;
    };
    CHECK(marked("") > 5);
    CHECK(marked("lambeth") > 0);
    CHECK(marked("illustrative") == 0);
}
