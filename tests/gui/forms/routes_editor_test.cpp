#include "ui/forms/routes_editor.h"

#include "catch.h"
#include "gui/support/open_project.h"
#include "model/needs.h"
#include "ui/forms/record_form.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <memory>

namespace {

using namespace tandem;
using tandem::test::OpenProject;

// The form of one need as the inspector shows it.
struct NeedForm {
    NeedForm() {
        need = project.add<Need>({{"statement", std::string("A quiet place")}, {"required", 200.0}});
        form.reset(make_form(project.workspace(), entity<Need>(), nullptr));
        form->resize(420, 1400);
        form->show();
        form->show_record(need);
        test::settle();
    }
    template <class T>
    T& find(const char* name) {
        T* found = form->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    bool says(const char* words) {
        const auto labels = form->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return QString(label->text()).replace(QChar::Nbsp, u' ').contains(QLatin1String(words));
        });
    }
    const Route& only_route() {
        REQUIRE(project.portfolio().all<Route>().size() == 1);
        return project.portfolio().all<Route>().rows().front();
    }

    OpenProject project;
    RecordId need = 0;
    std::unique_ptr<RecordForm> form;
};

}  // namespace

TEST_CASE("a route is added in the form of its need and its share typed there", "[gui][forms]") {
    NeedForm shown;
    shown.find<QPushButton>("route_co_production_add").click();
    test::settle();
    CHECK(shown.only_route().need.value == shown.need);
    CHECK(shown.only_route().kind == RouteKind::co_production);
    auto& volume = shown.find<QLineEdit>("route_volume");
    volume.setFocus();
    QTest::keyClicks(&volume, QStringLiteral("50"));
    shown.form->commit_typing();
    test::settle();
    CHECK(shown.only_route().volume == 50);
    CHECK(shown.says("25 % of the need"));
    CHECK(shown.says("Gap: 150"));
}

TEST_CASE("routes that add up to more than the need say so, and one can be removed", "[gui][forms]") {
    NeedForm shown;
    shown.project.add<Route>(
        {{"need", Reference{shown.need}}, {"kind", std::string("service")}, {"volume", 260.0}});
    test::settle();
    CHECK(shown.says("The routes add up to more than the whole need."));
    shown.find<QToolButton>("route_service_remove").click();
    test::settle();
    CHECK(shown.project.portfolio().all<Route>().empty());
    shown.project.workspace().undo();
    CHECK(shown.only_route().volume == 260);
}
