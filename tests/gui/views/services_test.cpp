#include "model/services.h"

#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/documents.h"
#include "model/meetings.h"
#include "ui/models/record_model.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/record_tree.h"
#include "ui/views/frame/tabbed_page.h"
#include "ui/views/parts/head_counts.h"
#include "ui/views/services/quarter_strip_view.h"
#include "ui/views/services/services_rows.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace {

using tandem::Contract;
using tandem::Id;
using tandem::Meeting;
using tandem::RecordId;
using tandem::RecordTree;
using tandem::Service;
using tandem::test::ShownPage;

struct Services {
    explicit Services(const std::string& sample = "lambeth")
        : shown(QStringLiteral("services"), sample, QSize(1280, 900)) {}

    RecordTree& tree() { return shown.find<RecordTree>(QStringLiteral("services_tree")); }
    void choose(const char* code) {
        tree().select(shown.coded(code));
        tree().setFocus();
        shown.settle();
    }
    std::size_t meetings() { return shown.portfolio().all<Meeting>().size(); }

    ShownPage shown;
};

}  // namespace

TEST_CASE("who provides a service stands under its name, in a column that is always there", "[gui][views]") {
    Services services;
    tandem::Workspace& workspace = services.shown.workspace();
    bool found = false;
    for (const tandem::TreeRow& state : tandem::services_rows(workspace))
        for (const tandem::TreeRow& row : state.children) {
            CHECK(row.cells.size() == tandem::services_columns().size());
            found = found || row.cells[1].second.startsWith(QStringLiteral("South London and Maudsley"));
        }
    CHECK(found);
}

TEST_CASE("contracts stand under their service, and say when nobody met about them", "[gui][views]") {
    Services services;
    const auto records = services.tree().records();
    const auto at = [&](const char* code) {
        return std::find(records.begin(), records.end(), services.shown.coded(code)) - records.begin();
    };
    CHECK(at("C1") == at("S2") + 1);
    services.choose("C1");
    CHECK(services.shown.find<QLabel>(QStringLiteral("monitoring_held")).text() ==
          QStringLiteral("none on record"));
    CHECK(services.tree().currentIndex().siblingAtColumn(4).data().toString() ==
          QStringLiteral("No meeting"));
}

TEST_CASE("what the plan does with a service stands beneath where the service stands today", "[gui][views]") {
    Services services;
    tandem::Workspace& workspace = services.shown.workspace();
    const RecordId network = services.shown.coded("S1");
    const auto status = [&] {
        for (const tandem::TreeRow& heading : tandem::services_rows(workspace))
            for (const tandem::TreeRow& row : heading.children)
                if (row.record == network)
                    return row.cells.back();
        return tandem::TreeCell{};
    };
    CHECK(status().text == QStringLiteral("Running"));
    CHECK(status().second == QStringLiteral("no end recorded"));
    workspace.set(tandem::entity<Service>(), network, "in_this_plan", tandem::Value{std::string("change")});
    CHECK(status().text == QStringLiteral("Running"));
    CHECK(status().second == QStringLiteral("to be changed"));
    workspace.set(tandem::entity<Service>(), network, "decommissioning_date",
                  tandem::Value{tandem::PartialDate(2020, 3)});
    CHECK(status().text == QStringLiteral("Ended"));
    CHECK(status().second == QStringLiteral("in the plan: to be changed"));
}

TEST_CASE("M counts who was there and saves one meeting, which undo takes back", "[gui][views]") {
    Services services;
    services.choose("C1");
    QTest::keyClick(&services.tree(), Qt::Key_M);
    services.shown.settle();
    auto& date = services.shown.find<QLineEdit>(QStringLiteral("meeting_date"));
    REQUIRE(date.hasFocus());
    date.clear();
    QTest::keyClicks(&date, QStringLiteral("12 November 2026"));
    services.shown.press(QStringLiteral("head_count_0_more"));
    services.shown.press(QStringLiteral("head_count_0_more"));
    services.shown.press(QStringLiteral("head_count_1_less"));
    services.shown.press(QStringLiteral("meeting_save"));
    services.shown.settle();
    REQUIRE(services.meetings() == 1);
    const Meeting made = services.shown.portfolio().all<Meeting>().rows().back();
    CHECK(made.contract.value == services.shown.coded("C1"));
    CHECK(made.date == tandem::PartialDate(2026, 11, 12));
    CHECK(made.citizen_representatives == 2);
    CHECK(made.groups.size() == 1);
    CHECK(services.shown.find<QWidget>(QStringLiteral("monitoring_quarters"))
              .accessibleDescription()
              .contains(QStringLiteral("citizens present: 2")));
    services.shown.workspace().undo();
    CHECK(services.meetings() == 0);
}

TEST_CASE("a meeting without counts records none, not zero, and one without a date is not saved",
          "[gui][views]") {
    Services services;
    services.choose("C1");
    QTest::keyClick(&services.tree(), Qt::Key_M);
    services.shown.settle();
    auto& date = services.shown.find<QLineEdit>(QStringLiteral("meeting_date"));
    date.clear();
    QTest::keyClick(&date, Qt::Key_Return);
    CHECK(services.meetings() == 0);
    QTest::keyClicks(&date, QStringLiteral("March 2016"));
    QTest::keyClick(&date, Qt::Key_Return);
    services.shown.settle();
    REQUIRE(services.meetings() == 1);
    CHECK_FALSE(services.shown.portfolio().all<Meeting>().rows().back().citizen_representatives);
}

TEST_CASE("a meeting is looked at with its contract", "[gui][views]") {
    Services services("illustrative");
    const RecordId meeting = services.shown.coded("CM1");
    services.shown.arrive({QStringLiteral("services"), meeting, {}});
    services.shown.settle();
    CHECK(services.tree().current_record() ==
          services.shown.portfolio().find(Id<Meeting>{meeting})->contract.value);
}

TEST_CASE("a service is added by its name, and a contract for the chosen one", "[gui][views]") {
    Services services("");
    CHECK(services.shown.page().add_new());
    auto& line = services.shown.find<QLineEdit>(QStringLiteral("services_quick"));
    QTest::keyClicks(&line, QStringLiteral("Welcome team"));
    QTest::keyClick(&line, Qt::Key_Return);
    services.shown.settle();
    REQUIRE(services.shown.portfolio().all<Service>().size() == 1);
    const auto service = services.shown.portfolio().all<Service>().rows().front().common.id;
    CHECK(services.tree().current_record() == service);
    services.shown.press(QStringLiteral("services_add_contract"));
    services.shown.settle();
    REQUIRE(services.shown.portfolio().all<Contract>().size() == 1);
    const Contract& contract = services.shown.portfolio().all<Contract>().rows().front();
    CHECK(contract.services == std::vector<Id<Service>>{Id<Service>{service}});
    CHECK(services.shown.inspected == contract.common.id);
}

TEST_CASE("services and contracts have tables too, and T goes to the first and back", "[gui][views]") {
    Services services("illustrative");
    auto& tabs = dynamic_cast<tandem::TabbedPage&>(services.shown.page());
    const auto rows_of = [&](const QString& table) {
        return services.shown.find<tandem::RecordTable>(table).model()->rowCount();
    };
    QTest::keyClick(&services.tree(), Qt::Key_T);
    CHECK(tabs.tab() == QStringLiteral("service_list"));
    CHECK(rows_of(QStringLiteral("service_list_table")) ==
          static_cast<int>(services.shown.portfolio().all<Service>().size()));
    tabs.show_tab(QStringLiteral("contract_list"));
    services.shown.settle();
    CHECK(rows_of(QStringLiteral("contract_list_table")) ==
          static_cast<int>(services.shown.portfolio().all<Contract>().size()));
    // What is gone to is shown in its place among the services.
    services.shown.arrive({QStringLiteral("services"), services.shown.coded("S1"), {}});
    CHECK(tabs.tab() == QStringLiteral("services"));
    CHECK(services.tree().current_record() == services.shown.coded("S1"));
}

TEST_CASE("specifications, meetings and provider development have lists of their own", "[gui][views]") {
    Services services("illustrative");
    auto& tabs = dynamic_cast<tandem::TabbedPage&>(services.shown.page());
    services.shown.arrive({QStringLiteral("services"), services.shown.coded("SP1"), {}});
    CHECK(tabs.tab() == QStringLiteral("specifications"));
    CHECK(services.shown.has(QStringLiteral("specifications_table")));
    tabs.show_tab(QStringLiteral("development"));
    services.shown.settle();
    CHECK(services.shown.has(QStringLiteral("developments_table")));
}

TEST_CASE("provider development past its date is overdue in its list too", "[gui][views]") {
    Services services("illustrative");
    tandem::Workspace& workspace = services.shown.workspace();
    static_cast<tandem::TabbedPage&>(services.shown.page()).show_tab(QStringLiteral("development"));
    services.shown.settle();
    const auto* model = dynamic_cast<tandem::RecordModel*>(
        services.shown.find<tandem::RecordTable>(QStringLiteral("developments_table")).model());
    REQUIRE(model != nullptr);
    const auto& columns = model->columns();
    const auto column =
        static_cast<int>(std::ranges::find(columns, "status", &tandem::Column::field) - columns.begin());
    const auto said = [&](const char* code) {
        const QModelIndex cell = model->index(model->row_of(services.shown.coded(code)), column);
        return std::pair(cell.data().toString(),
                         static_cast<tandem::Status>(cell.data(tandem::RecordModel::status_role).toInt()));
    };
    // The clock stands at 21 November 2026.
    CHECK(said("PD5") == std::pair(QStringLiteral("Overdue, under way"), tandem::Status::overdue));
    CHECK(said("PD4") == std::pair(QStringLiteral("Under way"), tandem::Status::under_way));
    CHECK(said("PD1") == std::pair(QStringLiteral("Done"), tandem::Status::done));
    workspace.set(tandem::entity<tandem::Development>(), services.shown.coded("PD5"), "status",
                  tandem::Value{std::string("done")});
    services.shown.settle();
    CHECK(said("PD5") == std::pair(QStringLiteral("Done"), tandem::Status::done));
}
