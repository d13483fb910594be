#include "catch.h"
#include "gui/support/look.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_head.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/kit/toast.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace {

using namespace tandem;

std::vector<Segmented::Option> mechanisms() {
    return {{"voice", "Voice", {}}, {"action", "Action", {}}, {"both", "Both", {}}};
}

}  // namespace

TEST_CASE("Numbers are counted with their noun", "[gui][kit]") {
    CHECK(utf8(counted(1, "activity", "activities")) == "1 activity");
    CHECK(utf8(counted(0, "activity", "activities")) == "0 activities");
    CHECK(utf8(counted(1234567, "hour", "hours")) == "1,234,567 hours");
    CHECK(utf8(counted(-1234, "pound", "pounds")) == "−1,234 pounds");
}

TEST_CASE("Text passes between core and window unchanged", "[gui][kit]") {
    const std::string text = "Co’s – £5 “alli” 🙂";
    CHECK(utf8(qt(text)) == text);
    CHECK(qt("").isEmpty());
}

TEST_CASE("Arrows move through a segmented choice, Space and Delete clear it", "[gui][kit]") {
    Segmented choice(mechanisms());
    const QSignalSpy spy(&choice, &Segmented::chosen);
    QTest::keyClick(&choice, Qt::Key_Right);
    CHECK(choice.current() == "voice");
    QTest::keyClick(&choice, Qt::Key_Right);
    QTest::keyClick(&choice, Qt::Key_Right);
    QTest::keyClick(&choice, Qt::Key_Right);
    CHECK(choice.current() == "both");  // stays at the end
    QTest::keyClick(&choice, Qt::Key_Left);
    CHECK(choice.current() == "action");
    QTest::keyClick(&choice, Qt::Key_Home);
    CHECK(choice.current() == "voice");
    QTest::keyClick(&choice, Qt::Key_Space);
    CHECK(choice.current().isEmpty());
    QTest::keyClick(&choice, Qt::Key_End);
    QTest::keyClick(&choice, Qt::Key_Delete);
    CHECK(choice.current().isEmpty());
    CHECK(spy.size() == 8);  // one for each change, none for the step beyond the end
}

TEST_CASE("A segmented choice that cannot be cleared keeps its answer", "[gui][kit]") {
    Segmented choice(mechanisms());
    choice.set_clearable(false);
    const QSignalSpy spy(&choice, &Segmented::chosen);
    choice.set_current("action");
    CHECK(spy.isEmpty());  // silent
    QTest::keyClick(&choice, Qt::Key_Space);
    QTest::keyClick(&choice, Qt::Key_Delete);
    CHECK(choice.current() == "action");
    CHECK(spy.isEmpty());
    CHECK(choice.accessibleDescription().contains("Action"));
}

TEST_CASE("A press on a segment chooses it, a second one takes it back", "[gui][kit]") {
    Segmented choice(mechanisms());
    choice.resize(choice.sizeHint());
    QTest::mouseClick(&choice, Qt::LeftButton, {}, {choice.width() - 10, choice.height() / 2});
    CHECK(choice.current() == "both");
    QTest::mouseClick(&choice, Qt::LeftButton, {}, {choice.width() - 10, choice.height() / 2});
    CHECK(choice.current().isEmpty());
}

TEST_CASE("A screen reader meets a segmented choice as radio buttons, and can press them", "[gui][kit]") {
    Segmented choice(mechanisms());
    choice.resize(choice.sizeHint());
    choice.setAccessibleName("Mechanism");
    choice.set_current("action");
    QAccessibleInterface* group = QAccessible::queryAccessibleInterface(&choice);
    REQUIRE(group != nullptr);
    CHECK(group->text(QAccessible::Name) == "Mechanism");
    REQUIRE(group->childCount() == 3);
    CHECK(group->child(0)->role() == QAccessible::RadioButton);
    CHECK(group->child(0)->text(QAccessible::Name) == "Voice");
    CHECK_FALSE(group->child(0)->state().checked);
    CHECK(group->child(1)->state().checked);
    CHECK(group->indexOfChild(group->child(2)) == 2);
    CHECK(group->childAt(group->child(2)->rect().center().x(), group->child(2)->rect().center().y()) ==
          group->child(2));
    group->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(choice.current() == "both");
}

TEST_CASE("Enter opens a chip, Ctrl+Enter its page, Delete unlinks it", "[gui][kit]") {
    Chip chip(Icon::people, "G1", "experts by experience");
    chip.resize(chip.sizeHint());
    QSignalSpy opened(&chip, &Chip::opened);
    const QSignalSpy removed(&chip, &Chip::removed);
    QTest::keyClick(&chip, Qt::Key_Return);
    QTest::keyClick(&chip, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(opened.size() == 2);
    CHECK_FALSE(opened[0][0].toBool());
    CHECK(opened[1][0].toBool());
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.size() == 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 10, chip.height() / 2});
    CHECK(removed.size() == 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {20, chip.height() / 2});
    CHECK(opened.size() == 3);
    chip.set_removable(false);
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.size() == 2);
    CHECK(utf8(chip.accessibleName()) == "G1 experts by experience");
}

TEST_CASE("Esc clears a search, Down leaves it", "[gui][kit]") {
    SearchField field("filter", "Filter this list");
    const QSignalSpy left(&field, &SearchField::left_downwards);
    QTest::keyClicks(&field, "peer");
    CHECK(field.text() == "peer");
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(left.size() == 1);
    CHECK(field.accessibleName() == "Filter this list");
    CHECK(field.objectName() == "filter");
}

TEST_CASE("Enter and Space press every button the kit makes", "[gui][kit]") {
    QWidget holder;
    const std::initializer_list<QAbstractButton*> buttons{
        make_button(ButtonKind::primary, "one", "&Add", &holder),
        make_icon_button("two", Icon::more, "More", &holder), make_link("three", "See all", &holder)};
    for (QAbstractButton* button : buttons) {
        CAPTURE(button->objectName().toStdString());
        const QSignalSpy spy(button, &QAbstractButton::clicked);
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Space);
        CHECK(spy.size() == 2);
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK_FALSE(button->accessibleName().contains('&'));
    }
}

TEST_CASE("A shown shortcut is in the tooltip and widens the button", "[gui][kit]") {
    QWidget holder;
    const auto* plain = make_button(ButtonKind::secondary, "plain", "Add", &holder);
    const auto* with = make_button(ButtonKind::secondary, "with", "Add", &holder, {}, "N");
    CHECK(with->toolTip() == "Add (N)");
    CHECK(with->sizeHint().width() > plain->sizeHint().width());
}

TEST_CASE("Everything to press is at least 24 px, at every text size", "[gui][kit]") {
    for (const int size : {80, 100, 150, 200}) {
        const test::Look look(ThemeChoice::light, size);
        CAPTURE(size);
        QWidget holder;
        Segmented choice(mechanisms(), &holder);
        SearchField field("filter", "Filter", &holder);
        const std::initializer_list<QWidget*> all{make_button(ButtonKind::primary, "a", "Add", &holder),
                                                  make_button(ButtonKind::small, "b", "Go", &holder),
                                                  make_button(ButtonKind::quiet, "c", "Go", &holder),
                                                  make_icon_button("d", Icon::close, "Close", &holder),
                                                  make_link("e", "I", &holder),
                                                  &choice,
                                                  &field,
                                                  new Chip(Icon::people, "G1", "carers", &holder)};
        for (const QWidget* widget : all) {
            CAPTURE(widget->objectName().toStdString());
            CHECK(widget->sizeHint().height() >= 24);
            CHECK(widget->sizeHint().width() >= 24);
        }
    }
}

TEST_CASE("Buttons and fields have the heights of the design", "[gui][kit]") {
    QWidget holder;
    CHECK(make_button(ButtonKind::primary, "a", "Add", &holder)->sizeHint().height() == 34);
    CHECK(make_button(ButtonKind::small, "b", "Add", &holder)->sizeHint().height() == 28);
    CHECK(make_icon_button("c", Icon::close, "Close", &holder)->sizeHint() == QSize(28, 28));
    CHECK(QLineEdit(&holder).sizeHint().height() == 34);
}

TEST_CASE("A label over a field names it", "[gui][kit]") {
    QWidget holder;
    auto* field = new QLineEdit(&holder);
    const auto* label = field_label("Staff hours", field, &holder);
    CHECK(label->buddy() == field);
    CHECK(field->accessibleName() == "Staff hours");
}

TEST_CASE("The line under a field wraps, and takes no room when there is nothing to say", "[gui][kit]") {
    IssueText issue;
    CHECK(issue.isHidden());
    issue.set_issue("Hours are empty. Citizens’ time is not free: an estimate is enough.", Severity::warning);
    CHECK_FALSE(issue.isHidden());
    CHECK(issue.heightForWidth(150) > issue.heightForWidth(600));
    CHECK(issue.accessibleName() == issue.text());
    issue.clear();
    CHECK(issue.isHidden());
    CHECK(issue.heightForWidth(150) == 0);
}

TEST_CASE("Chips wrap into lines that fit", "[gui][kit]") {
    QWidget holder;
    auto* flow = new FlowLayout(&holder);
    for (int i = 0; i < 6; ++i) {
        flow->addWidget(new Chip(Icon::people, QString("G%1").arg(i), "experts by experience", &holder));
    }
    const int one_line = flow->heightForWidth(10000);
    CHECK(flow->heightForWidth(300) > 3 * one_line);
    holder.resize(300, flow->heightForWidth(300));
    holder.show();
    for (const auto* chip : holder.findChildren<Chip*>()) {
        CHECK(holder.rect().contains(chip->geometry()));
    }
}

TEST_CASE("A choice that may wrap stands in even rows where it has no room, each part within it",
          "[gui][kit]") {
    Segmented choice({{"a", "As the system", nullptr},
                      {"b", "Light", nullptr},
                      {"c", "Dark", nullptr},
                      {"d", "High contrast", nullptr}});
    CHECK(choice.minimumSizeHint().width() == choice.sizeHint().width());
    choice.set_wrapping();
    const int one_row = choice.sizeHint().height();
    CHECK(choice.heightForWidth(choice.sizeHint().width()) == one_row);
    const int narrow = choice.sizeHint().width() - 40;
    REQUIRE(choice.minimumSizeHint().width() < narrow);
    CHECK(choice.heightForWidth(narrow) == 2 * one_row);
    choice.resize(narrow, 2 * one_row);
    for (int i = 0; i < 4; ++i) {
        CHECK(choice.rect().contains(choice.box(i)));
        CHECK(choice.box(i).height() >= 24);
        CHECK(choice.box(i).top() == (i < 2 ? 0 : one_row));
    }
    QTest::mouseClick(&choice, Qt::LeftButton, {}, choice.box(3).center());
    CHECK(choice.current() == "d");
}

TEST_CASE("A chip is as wide as its name, and cut short only where the line is shorter", "[gui][kit]") {
    QWidget holder;
    auto* flow = new FlowLayout(&holder);
    const QString name = "people who use services, their carers and the neighbours they asked to come along";
    auto* chip = new Chip(Icon::people, "G1", name, &holder);
    flow->addWidget(chip);
    const int text = QFontMetrics(font(TextStyle::secondary)).horizontalAdvance(name);
    holder.resize(1200, 60);
    holder.show();
    CHECK(chip->width() > text);
    CHECK(chip->width() == chip->sizeHint().width());
    holder.resize(300, 60);
    QTest::qWait(1);
    CHECK(chip->width() == 300);
}

TEST_CASE("Labels and lengths follow the text size while they are shown", "[gui][kit]") {
    TextLabel label("Coverage", TextStyle::section, Ink::text);
    const int before = label.sizeHint().width();
    CHECK(label.font().pixelSize() == 16);
    const test::Look look(ThemeChoice::dark, 200);
    CHECK(label.font().pixelSize() == 32);
    CHECK(label.sizeHint().width() > 3 * before / 2);
    CHECK(label.palette().color(QPalette::WindowText) == tokens_of(ThemeName::dark).text);
}

TEST_CASE("The text size keeps to steps of 10 between 80 and 200 per cent", "[gui][kit]") {
    const test::Look look(ThemeChoice::light);
    Theme& theme = Theme::instance();
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.set_text_size(500);
    CHECK(theme.text_size() == 200);
    theme.set_text_size(1);
    CHECK(theme.text_size() == 80);
    theme.set_text_size(114);
    CHECK(theme.text_size() == 110);
    theme.set_text_size(110);
    CHECK(changed.size() == 3);  // none for a size that is there already
}

TEST_CASE("A toast stands aside from the row or the field that has the keyboard", "[gui][kit]") {
    QMainWindow window;
    window.resize(900, 600);
    window.menuBar()->addMenu(QStringLiteral("File"));
    auto* ground = new QWidget;
    window.setCentralWidget(ground);
    auto* list = new QListWidget(ground);
    list->setGeometry(0, 0, 880, 560);
    for (int row = 0; row < 100; ++row)
        list->addItem(QString::number(row));
    Toast toast(&window);
    window.show();
    window.activateWindow();
    list->setFocus();
    list->setCurrentRow(0);
    const auto show = [&] {
        toast.show_message(QStringLiteral("Deleted risk R3."), true);
        qApp->processEvents();
    };
    const auto row_seen = [&] {
        const QRect row = list->visualItemRect(list->currentItem());
        const QRect seen(list->viewport()->mapTo(&window, row.topLeft()), row.size());
        return window.rect().contains(seen) && !toast.geometry().intersects(seen);
    };
    show();
    CHECK(toast.geometry().bottom() > 500);  // the first row is far from it
    // Down the list: under it the row would be hidden.
    for (int row = 1; row < 40; ++row) {
        QTest::keyClick(list, Qt::Key_Down);
        qApp->processEvents();
        INFO(row);
        CHECK(row_seen());
    }
    CHECK(toast.geometry().top() >= ground->y());
    CHECK(toast.geometry().bottom() < 120);
    for (int row = 38; row >= 0; --row) {
        QTest::keyClick(list, Qt::Key_Up);
        qApp->processEvents();
        INFO(row);
        CHECK(row_seen());
    }
    list->setCurrentRow(0);
    list->scrollToTop();
    show();  // the next is where it always is
    CHECK(toast.geometry().bottom() > 500);

    auto* field = new QLineEdit(ground);
    field->setGeometry(300, 530, 200, 30);
    field->show();
    field->setFocus();
    show();
    CHECK_FALSE(toast.geometry().intersects(QRect(field->mapTo(&window, QPoint()), field->size())));
}

TEST_CASE("A toast says what happened and offers to take it back", "[gui][kit]") {
    QWidget window;
    window.resize(800, 600);
    window.show();
    Toast toast(&window);
    const QSignalSpy undo(&toast, &Toast::undo_wanted);
    toast.show_message("Deleted risk R3.", true);
    CHECK(toast.isVisible());
    CHECK(utf8(toast.message()) == "Deleted risk R3.");
    CHECK(toast.accessibleName() == "Deleted risk R3.");
    CHECK(window.rect().contains(toast.geometry()));
    CHECK(toast.geometry().bottom() > 500);
    CHECK_FALSE(toast.hasFocus());  // typing goes on
    auto* button = toast.findChild<QPushButton*>("toast_undo");
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(undo.size() == 1);
    CHECK_FALSE(toast.isVisible());
    toast.show_message("Report saved.", false);
    CHECK_FALSE(button->isVisible());
    toast.dismiss();
    CHECK(toast.message().isEmpty());
}

TEST_CASE("Crumbs lead where they say, and new ones replace them", "[gui][kit]") {
    PageHead head("Activities");
    head.set_crumbs({{"home", "Home"}});
    head.set_crumbs({{"phase/2", "Plan"}});
    QSignalSpy wanted(&head, &PageHead::crumb_wanted);
    auto* crumb = head.findChild<QPushButton*>("crumb_phase/2");
    REQUIRE(crumb != nullptr);
    crumb->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == "phase/2");
    const auto* old = head.findChild<QPushButton*>("crumb_home");
    CHECK((old == nullptr || old->isHidden()));
    head.set_title("Breakfast meetings");
    CHECK(head.findChild<QLabel*>("crumb_here")->text() == "Breakfast meetings");
}
