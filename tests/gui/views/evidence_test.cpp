#include "model/evidence.h"
#include "catch.h"
#include "gui/support/shown_page.h"
#include "ui/kit/labels.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/tabbed_page.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace {

using tandem::Evidence;
using tandem::test::ShownPage;

// All words of the strip above the list, with blanks for those that hold.
QString depth_of(ShownPage& shown) {
    QStringList words;
    for (const auto* label : shown.find<QWidget>(QStringLiteral("evidence_depth")).findChildren<QLabel*>())
        words << QString(label->text()).replace(QChar::Nbsp, QLatin1Char(' '));
    return words.join(QLatin1Char('\n'));
}

}  // namespace

TEST_CASE("evidence is added by its finding, and the share made with citizens follows", "[gui][views]") {
    ShownPage shown(QStringLiteral("evidence"), "");
    CHECK(depth_of(shown).contains(QStringLiteral("no data")));
    REQUIRE(shown.page().add_new());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line != nullptr);
    QTest::keyClicks(line, QStringLiteral("Nine in ten felt safe"));
    QTest::keyClick(line, Qt::Key_Return);
    shown.settle();
    const auto& all = shown.portfolio().all<Evidence>();
    REQUIRE(all.size() == 1);
    CHECK(all.begin()->finding == "Nine in ten felt safe");
    const tandem::RecordId id = all.begin()->common.id;
    shown.workspace().set(tandem::entity<Evidence>(), id, "made_with_citizens", true);
    shown.settle();
    CHECK(depth_of(shown).contains(QStringLiteral("100 %, 1 of 1")));
    shown.workspace().undo();
    shown.settle();
    CHECK(depth_of(shown).contains(QStringLiteral("0 %, 0 of 1")));
}

TEST_CASE("evidence and findings have their own tabs", "[gui][views]") {
    ShownPage shown(QStringLiteral("evidence"));
    auto& page = static_cast<tandem::TabbedPage&>(shown.page());
    const auto& findings = shown.portfolio().all<tandem::Finding>();
    REQUIRE_FALSE(findings.empty());
    shown.arrive({QStringLiteral("evidence"), findings.begin()->common.id, {}});
    CHECK(page.tab() == QStringLiteral("findings"));
    CHECK(page.current_record() == findings.begin()->common.id);
    shown.arrive({QStringLiteral("evidence"), 0, QStringLiteral("items")});
    auto& table = shown.find<tandem::RecordTable>(QStringLiteral("evidence_table"));
    CHECK(static_cast<std::size_t>(table.model()->rowCount()) == shown.portfolio().all<Evidence>().size());
}
