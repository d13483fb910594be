// What every list can do without a mouse, and how it looks with little room or with nothing in it.
#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/evidence.h"
#include "model/outcomes.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"
#include "ui/views/frame/record_table.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace {

using tandem::RecordModel;
using tandem::RecordTable;
using tandem::test::ShownPage;

// Presses the key, notes the words of the menu it opens and closes it; none when no menu came.
QStringList menu_of(ShownPage& shown, QWidget& on, Qt::Key key) {
    QStringList words;
    QTimer::singleShot(0, &on, [&words] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        for (const QAction* action : menu->actions())
            words << action->text();
        menu->close();
    });
    QTest::keyClick(&on, key);
    shown.settle();
    return words;
}

}  // namespace

TEST_CASE("G opens grouping and columns of a list, C what several records can be changed to",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("activities"), "lambeth", QSize(1280, 800));
    auto& table = shown.find<RecordTable>(QStringLiteral("activities_table"));
    table.setFocus();
    table.select(shown.coded("L1"));
    CHECK(menu_of(shown, table, Qt::Key_G).contains(QStringLiteral("Group by")));
    CHECK(menu_of(shown, table, Qt::Key_C).isEmpty());
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    shown.settle();
    REQUIRE(table.selected().size() == 2);
    CHECK(menu_of(shown, table, Qt::Key_C).contains(QStringLiteral("Status")));
}

TEST_CASE("dates, numbers and choices of a list are shown whole beside the inspector", "[gui][views]") {
    ShownPage shown(QStringLiteral("outcomes"), "illustrative", QSize(1138, 734));
    shown.arrive({{}, 0, QStringLiteral("readings")});
    auto& table = shown.find<RecordTable>(QStringLiteral("readings_table"));
    table.setFocus();
    table.select(shown.coded("M1"));
    shown.settle();
    const QStyleOptionViewItem option;
    const auto& model = *qobject_cast<RecordModel*>(table.model());
    for (const int column : table.shown_columns()) {
        const auto& field = model.columns()[static_cast<std::size_t>(column)].field;
        if (field != "date" && field != "value")
            continue;
        for (int row = 0; row < 10; ++row)
            CHECK(table.itemDelegate()->sizeHint(option, model.index(row, column)).width() <=
                  table.columnWidth(column));
    }
    CHECK(table.columnWidth(table.title_column()) >= 200);
}

TEST_CASE("a list without records asks to add one instead of offering a filter", "[gui][views]") {
    ShownPage shown(QStringLiteral("evidence"), "");
    auto& filter = shown.find<QLineEdit>(QStringLiteral("evidence_filter"));
    CHECK_FALSE(filter.isVisible());
    auto* add = qobject_cast<QPushButton*>(shown.page().first_focus());
    REQUIRE(add != nullptr);
    CHECK(add->text() == QStringLiteral("Add evidence"));
    REQUIRE(shown.workspace()
                .create(tandem::entity<tandem::Evidence>(), {{"finding", std::string("A walk")}})
                .ok());
    shown.settle();
    CHECK(filter.isVisible());
}

TEST_CASE("a list in a low window scrolls instead of growing out of the screen", "[gui][views]") {
    ShownPage shown(QStringLiteral("people"), "illustrative", QSize(1000, 400));
    shown.arrive({{}, 0, QStringLiteral("missing")});
    shown.settle();
    CHECK(shown.page().minimumSizeHint().height() <= 400);
}

TEST_CASE("a reading without a date is named after its indicator", "[gui][views]") {
    ShownPage shown(QStringLiteral("outcomes"));
    const auto indicator =
        shown.workspace().create(tandem::entity<tandem::Indicator>(), {{"name", std::string("Falls")}}).id;
    const auto reading =
        shown.workspace()
            .create(tandem::entity<tandem::Measurement>(), {{"indicator", tandem::Reference{indicator}}})
            .id;
    REQUIRE(reading != 0);
    shown.settle();
    const QString name = tandem::record_title(shown.portfolio(), reading);
    CHECK(name == QStringLiteral("Falls, no date"));
}
