// Fields that grow with their text show all of it while it is typed: nobody should think that a line is lost.
#include "catch.h"
#include "gui/support/open_project.h"
#include "model/activity.h"
#include "ui/forms/record_form.h"
#include "ui/forms/title_editor.h"

#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

#include <memory>

namespace {

using namespace tandem;
using tandem::test::OpenProject;
using tandem::test::settle;

// From the top of its first line to the foot of its last.
void check_all_seen(const GrowingText& box) {
    QTextCursor first(box.document()), last(box.document());
    last.movePosition(QTextCursor::End);
    INFO("high " << box.height() << ", wanted " << box.sizeHint().height() << ", bar up to "
                 << box.verticalScrollBar()->maximum());
    CHECK(box.verticalScrollBar()->value() == 0);
    CHECK(box.cursorRect(first).top() >= 0);
    CHECK(box.cursorRect(last).bottom() <= box.viewport()->height());
    CHECK(box.cursorRect(last).top() > box.cursorRect(first).bottom());  // it has wrapped
}

}  // namespace

TEST_CASE("A field that grows while it is typed in shows its first line too", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    const std::unique_ptr<RecordForm> form(make_form(open.workspace(), entity<Activity>(), nullptr));
    form->resize(360, 3000);  // as high as it likes, as in the panel, which scrolls
    form->show();
    form->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(form.get()));
    form->show_record(id);
    auto* title = form->findChild<TitleField*>(QStringLiteral("activity_title"));
    REQUIRE(title != nullptr);
    const int low = title->height();
    title->setFocus();
    QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
    for (const QChar key :
         QStringLiteral("Breakfast talks, once more and a good deal longer than before, in two places")) {
        QTest::keyClick(title, key.toLatin1());
        settle();  // as a person types: the field grows between two keys
    }
    CHECK(title->height() > low);
    check_all_seen(*title);
    QTest::keyClick(title, Qt::Key_Tab);
    settle(FieldEditor::commit_after_ms + 150);
    check_all_seen(*title);
}

TEST_CASE("A title that wraps has no bar to scroll it sideways, however wide its field is", "[gui][forms]") {
    OpenProject open;
    TitleField title(nullptr);
    title.setPlainText(QStringLiteral("Asset round with neighbours, students and traders"));
    title.show();
    // Where a line all but fills the field Qt reckons it wider than the field is.
    for (int width = 200; width < 340; ++width) {
        title.resize(width, title.sizeHint().height());
        title.resize(width, title.sizeHint().height());  // as high as what wraps now
        settle();
        INFO("wide " << width << ", high " << title.height());
        CHECK_FALSE(title.horizontalScrollBar()->isVisible());
        check_all_seen(title);
    }
}
