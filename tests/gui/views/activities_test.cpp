#include "model/activity.h"

#include "catch.h"
#include "gui/support/shown_page.h"
#include "ui/views/frame/filter_menu.h"
#include "ui/views/frame/list_page.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

namespace {

using tandem::Activity;
using tandem::FilterMenu;
using tandem::RecordId;
using tandem::test::ShownPage;

tandem::RecordModel& model_of(ShownPage& shown) {
    return dynamic_cast<tandem::ListPage&>(shown.page()).model();
}

void choose(ShownPage& shown, const char* menu, const char* words) {
    auto& button = shown.find<FilterMenu>(QLatin1String(menu));
    for (QAction* action : button.menu()->actions())
        if (action->text() == QString::fromUtf8(words))
            action->trigger();
    shown.settle();
}

}  // namespace

TEST_CASE("the head counts voice and action", "[gui][views]") {
    ShownPage shown(QStringLiteral("activities"));
    const auto labels = shown.page().findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QStringLiteral("8 activities, 6 voice and 2 action");
    }));
}

TEST_CASE("the head counts only what there is", "[gui][views]") {
    ShownPage shown(QStringLiteral("activities"));
    const tandem::EntityDef& def = tandem::entity<Activity>();
    const auto head_says = [&](const char* words) {
        shown.settle();
        const auto labels = shown.page().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text() == QString::fromUtf8(words); });
    };
    std::vector<RecordId> all;
    for (const Activity& activity : shown.workspace().portfolio().all<Activity>())
        all.push_back(activity.common.id);
    for (const RecordId id : all)
        shown.workspace().set(def, id, "mechanism", tandem::Value{});
    CHECK(head_says("8 activities; voice or action not said"));
    shown.workspace().set(def, all.front(), "mechanism", tandem::Value{std::string("both")});
    CHECK(head_says("8 activities, 1 both and 7 not said"));
}

TEST_CASE("phase and Co narrow the list together, and all of each widens it again", "[gui][views]") {
    ShownPage shown(QStringLiteral("activities"));
    choose(shown, "activities_phase", "Do");
    CHECK(model_of(shown).count() == 3);
    choose(shown, "activities_co", "Co-design");
    CHECK(model_of(shown).shown() == std::vector<RecordId>{shown.coded("L5")});
    CHECK(shown.find<FilterMenu>(QStringLiteral("activities_co"))
              .accessibleName()
              .contains(QStringLiteral("Co-design")));
    choose(shown, "activities_phase", "All phases");
    CHECK(model_of(shown).count() == 2);  // L3 has co-design beside co-commissioning
    choose(shown, "activities_co", "All Co’s");
    CHECK(model_of(shown).count() == 8);
}

TEST_CASE("a new activity is an idea in the phase that is under way", "[gui][views]") {
    ShownPage shown(QStringLiteral("activities"));
    auto& filter = shown.find<QLineEdit>(QStringLiteral("activities_filter"));
    QTest::keyClicks(&filter, QStringLiteral("Walk the wards with members"));
    QTest::keyClick(&filter, Qt::Key_Return);
    shown.settle();
    const Activity& made = shown.portfolio().all<Activity>().rows().back();
    CHECK(made.title == "Walk the wards with members");
    CHECK(made.phase == shown.workspace().phase(tandem::PhaseKind::do_));
    CHECK(made.status == tandem::ActivityStatus::idea);
}
