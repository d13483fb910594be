#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/marks.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/views/parts/line_list.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace {

using tandem::test::ShownPage;

tandem::LineList& list_of(ShownPage& shown) {
    return shown.find<tandem::LineList>(QStringLiteral("points_list"));
}

// Position of the first point whose sentence holds these words; -1 when there is none.
int point_with(const tandem::LineList& list, const QString& words) {
    for (int item = 0; item < list.item_count(); ++item)
        if (list.line(item)->text.contains(words))
            return item;
    return -1;
}

}  // namespace

TEST_CASE("all points are listed, strengths first, and the chosen one says why", "[gui][views]") {
    ShownPage shown(QStringLiteral("points"));
    auto& list = list_of(shown);
    REQUIRE(list.item_count() > 4);
    CHECK(list.line(0)->status == tandem::Status::strength);
    bool others = false;
    for (int item = 0; item < list.item_count(); ++item) {
        const bool strength = list.line(item)->status == tandem::Status::strength;
        CHECK_FALSE((strength && others));
        others = others || !strength;
    }
    const int monitoring = point_with(list, QStringLiteral("monitoring"));
    REQUIRE(monitoring >= 0);
    list.setFocus();
    list.set_current(monitoring);
    CHECK(shown.find<tandem::TextLabel>(QStringLiteral("point_sentence")).text() ==
          list.line(monitoring)->text);
}

TEST_CASE("strengths first is said only where there are strengths", "[gui][views]") {
    const auto says_so = [](ShownPage& shown) {
        bool said = false;
        for (const auto* label : shown.page().findChildren<QLabel*>())
            said = said || label->text().contains(QStringLiteral("strengths first"));
        return said;
    };
    ShownPage some(QStringLiteral("points"));
    some.settle();
    CHECK(says_so(some));
    ShownPage none(QStringLiteral("points"), "");
    none.settle();
    auto& list = list_of(none);
    for (int item = 0; item < list.item_count(); ++item)
        REQUIRE(list.line(item)->status != tandem::Status::strength);
    CHECK_FALSE(says_so(none));
}

TEST_CASE("the limits of a point stand beside it, and the project can have its own", "[gui][views]") {
    ShownPage shown(QStringLiteral("points"), "illustrative");
    auto& list = list_of(shown);
    const int late = point_with(list, QStringLiteral("60 days"));
    REQUIRE(late >= 0);
    list.setFocus();
    list.set_current(late);
    auto& days = shown.find<QLineEdit>(QStringLiteral("limit_days"));
    CHECK(days.text() == QStringLiteral("60"));
    const auto type = [&](const char* words) {
        auto& field = shown.find<QLineEdit>(QStringLiteral("limit_days"));
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromUtf8(words));
        QTest::keyClick(&field, Qt::Key_Return);
        shown.settle();
    };
    const std::size_t before = shown.portfolio().all<tandem::Threshold>().size();
    type("soon");
    CHECK(shown.portfolio().all<tandem::Threshold>().size() == before);
    type("40");
    REQUIRE(shown.portfolio().all<tandem::Threshold>().size() == before + 1);
    const tandem::Threshold& own = shown.portfolio().all<tandem::Threshold>().rows().back();
    CHECK(own.insight == "E28");
    CHECK(own.name == "days");
    CHECK(own.value == 40.0);
    CHECK(own.common.project == shown.workspace().project().value);
}

TEST_CASE("a point is set aside with a reason by X, stays listed as such, and undo opens it again",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("points"));
    auto& list = list_of(shown);
    const int count = list.item_count();
    const int monitoring = point_with(list, QStringLiteral("monitoring"));
    REQUIRE(monitoring >= 0);
    list.setFocus();
    list.set_current(monitoring);
    const QString sentence = list.current_line()->text;
    QTest::keyClick(&list, Qt::Key_X);
    auto& reason = shown.find<QLineEdit>(QStringLiteral("point_reason"));
    REQUIRE(reason.hasFocus());
    QTest::keyClicks(&reason, QStringLiteral("The contract ends in March"));
    QTest::keyClick(&reason, Qt::Key_Return);
    shown.settle();
    REQUIRE(shown.portfolio().all<tandem::Dismissal>().size() == 1);
    const tandem::Dismissal& dismissal = shown.portfolio().all<tandem::Dismissal>().rows().front();
    CHECK(dismissal.reason == "The contract ends in March");
    CHECK(dismissal.date == tandem::PartialDate(2026, 11, 21));
    CHECK(list.item_count() == count - 1);
    Q_EMIT shown.find<tandem::Segmented>(QStringLiteral("points_which")).chosen(QStringLiteral("aside"));
    shown.settle();
    REQUIRE(list.item_count() == 1);
    CHECK(list.line(0)->text == sentence);
    CHECK(list.line(0)->note.contains(QStringLiteral("The contract ends in March")));
    shown.press(QStringLiteral("point_bring_back"));
    CHECK(list.item_count() == 0);
    shown.workspace().undo();
    shown.workspace().undo();
    shown.settle();
    CHECK(shown.portfolio().all<tandem::Dismissal>().size() == 0);
    Q_EMIT shown.find<tandem::Segmented>(QStringLiteral("points_which")).chosen(QStringLiteral("open"));
    CHECK(list.item_count() == count);
}

TEST_CASE("Enter opens the record a point is about, on its page", "[gui][views]") {
    ShownPage shown(QStringLiteral("points"));
    auto& list = list_of(shown);
    const int monitoring = point_with(list, QStringLiteral("monitoring"));
    REQUIRE(monitoring >= 0);
    list.setFocus();
    list.set_current(monitoring);
    QTest::keyClick(&list, Qt::Key_Return);
    const auto contract = shown.coded("C1");
    CHECK((shown.gone.record == contract || shown.inspected == contract));
}
