#include "model/decisions.h"
#include "catch.h"
#include "edit/input.h"
#include "gui/support/shown_page.h"
#include "model/contribution.h"
#include "model/people.h"
#include "rules/decisions.h"
#include "ui/kit/segmented.h"
#include "ui/views/decisions/decision_log.h"
#include "ui/views/decisions/decision_words.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/tabbed_page.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace {

using tandem::Contribution;
using tandem::Decision;
using tandem::Response;
using tandem::test::ShownPage;

tandem::DecisionLog& log_of(ShownPage& shown) {
    return shown.find<tandem::DecisionLog>(QStringLiteral("decision_log"));
}

tandem::RecordId add_contribution(ShownPage& shown, const char* text, tandem::PartialDate date) {
    return shown.workspace()
        .create(tandem::entity<Contribution>(), {{"text", std::string(text)}, {"date", date}})
        .id;
}

}  // namespace

TEST_CASE("the log stands newest first and Enter opens a decision", "[gui][views]") {
    ShownPage shown(QStringLiteral("decisions"), "illustrative");
    auto& log = log_of(shown);
    REQUIRE(log.item_count() > 2);
    tandem::PartialDate last(9999);
    for (const tandem::PictureBox& box : log.boxes()) {
        const auto* decision = shown.portfolio().find(tandem::Id<Decision>{box.record});
        REQUIRE(decision != nullptr);
        CHECK(decision->date <= last);
        last = decision->date;
    }
    log.setFocus();
    QTest::keyClick(&log, Qt::Key_Down);
    QTest::keyClick(&log, Qt::Key_Return);
    CHECK(shown.inspected == log.boxes()[1].record);
}

TEST_CASE("in a closed cycle the button that records a decision cannot be pressed", "[gui][views]") {
    ShownPage shown(QStringLiteral("decisions"));
    auto& add = shown.find<QAbstractButton>(QStringLiteral("decision_add"));
    CHECK(add.isEnabled());
    shown.close_cycle();
    CHECK_FALSE(add.isEnabled());
}

TEST_CASE("D records a decision, dated today, and undo takes it back", "[gui][views]") {
    ShownPage shown(QStringLiteral("decisions"), "");
    QTest::keyClick(static_cast<tandem::TabbedPage&>(shown.page()).current_page(), Qt::Key_D);
    auto& line = shown.find<QLineEdit>(QStringLiteral("decision_new"));
    REQUIRE(line.hasFocus());
    QTest::keyClicks(&line, QStringLiteral("Fund two befriending schemes"));
    QTest::keyClick(&line, Qt::Key_Return);
    shown.settle();
    const auto& all = shown.portfolio().all<Decision>();
    REQUIRE(all.size() == 1);
    CHECK(all.begin()->title == "Fund two befriending schemes");
    CHECK(all.begin()->date == tandem::PartialDate(2026, 11, 21));
    CHECK(log_of(shown).item_count() == 1);
    CHECK(shown.inspected == all.begin()->common.id);
    shown.workspace().undo();
    CHECK(all.empty());
}

TEST_CASE("what waits for an answer comes first, A answers it, and one undo takes the answer back",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("decisions"), "");
    add_contribution(shown, "Open at weekends", tandem::PartialDate(2026, 10, 1));
    const auto older =
        add_contribution(shown, "Tell us when a place comes free", tandem::PartialDate(2026, 9));
    shown.settle();
    tandem::Page* log_page = static_cast<tandem::TabbedPage&>(shown.page()).current_page();
    QTest::keyClick(log_page, Qt::Key_A);
    auto& kind = shown.find<tandem::Segmented>(QStringLiteral("answer_kind"));
    REQUIRE(kind.hasFocus());
    shown.press(QStringLiteral("answer_save"));  // refused: no kind chosen
    CHECK(shown.portfolio().find(tandem::Id<Contribution>{older})->response == Response::none);
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_Right);
    REQUIRE_FALSE(kind.current().isEmpty());
    auto& text = shown.find<QPlainTextEdit>(QStringLiteral("answer"));
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("We ring you the same day"));
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    shown.settle();
    const auto* answered = shown.portfolio().find(tandem::Id<Contribution>{older});
    CHECK(answered->response != Response::none);
    CHECK(answered->response_text == "We ring you the same day");
    CHECK(answered->responded_on == tandem::PartialDate(2026, 11, 21));
    CHECK_FALSE(text.isVisible());
    shown.workspace().undo();
    answered = shown.portfolio().find(tandem::Id<Contribution>{older});
    CHECK(answered->response == Response::none);
    CHECK(answered->response_text.empty());
}

TEST_CASE("a contribution becomes a task in one step", "[gui][views]") {
    ShownPage shown(QStringLiteral("decisions"), "");
    const auto id = add_contribution(shown, "Open at weekends", tandem::PartialDate(2026, 10, 1));
    shown.settle();
    const std::string code = shown.portfolio().find(tandem::Id<Contribution>{id})->common.code;
    shown.press(QStringLiteral("task_") + QString::fromStdString(code));
    const auto& actions = shown.portfolio().all<tandem::Action>();
    REQUIRE(actions.size() == 1);
    CHECK(actions.begin()->text == "Open at weekends");
    CHECK(shown.portfolio().find(tandem::Id<Contribution>{id})->action.value == actions.begin()->common.id);
    shown.workspace().undo();
    CHECK(actions.empty());
    CHECK_FALSE(shown.portfolio().find(tandem::Id<Contribution>{id})->action);
}

TEST_CASE("each kind of the decisions page has its tab", "[gui][views]") {
    ShownPage shown(QStringLiteral("decisions"), "illustrative");
    auto& page = static_cast<tandem::TabbedPage&>(shown.page());
    const auto action = shown.portfolio().all<tandem::Action>().begin()->common.id;
    shown.arrive({QStringLiteral("decisions"), action, {}});
    CHECK(page.tab() == QStringLiteral("actions"));
    const auto said = shown.portfolio().all<Contribution>().begin()->common.id;
    shown.arrive({QStringLiteral("decisions"), said, {}});
    CHECK(page.tab() == QStringLiteral("contributions"));
    auto& table = shown.find<tandem::RecordTable>(QStringLiteral("contributions_table"));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_A);
    CHECK(shown.find<tandem::Segmented>(QStringLiteral("contribution_answer_kind")).hasFocus());
}

TEST_CASE("log and table name the same parts that a decision lacks, and D records one in both",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("decisions"));
    const tandem::Decision* found = shown.portfolio().find(tandem::Id<Decision>{shown.coded("D3")});
    REQUIRE(found != nullptr);
    const tandem::OptionsOfDecisions options(shown.portfolio());
    const QStringList missing = tandem::still_to_add(*found, tandem::parts_of(options, *found));
    REQUIRE(missing.size() > 1);
    QString said;
    for (const tandem::DecisionCard& card : tandem::decision_cards(shown.workspace(), 10)) {
        CHECK_FALSE(card.date.isEmpty());
        if (card.code == QStringLiteral("D3"))
            said = card.missing_words;
    }
    CHECK(said.endsWith(missing.join(QStringLiteral(", "))));
    shown.arrive({QStringLiteral("decisions"), 0, QStringLiteral("table")});
    auto& table = shown.find<tandem::RecordTable>(QStringLiteral("decisions_table"));
    bool listed = false;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        for (int column = 0; column < table.model()->columnCount(); ++column)
            listed = listed || table.model()->index(row, column).data().toString() ==
                                   missing.join(QStringLiteral(", "));
    CHECK(listed);
    const int before = table.model()->rowCount();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_D);
    shown.settle();
    CHECK((shown.find<QLineEdit>(QStringLiteral("decisions_add_line_text")).isVisible() ||
           table.model()->rowCount() == before + 1));
}

TEST_CASE("the log counts citizen input as its cards do, in words that fit one decision", "[gui][views]") {
    ShownPage shown(QStringLiteral("decisions"), "");
    tandem::Workspace& workspace = shown.workspace();
    const auto says = [&](const char* words) {
        shown.settle();
        for (const auto* label : shown.page().findChildren<QLabel*>())
            if (label->text() == QString::fromUtf8(words))
                return true;
        return false;
    };
    const auto group = workspace.create(tandem::entity<tandem::Group>(), {{"name", std::string("Carers")}});
    const auto decide = [&](const char* title) {
        return workspace.create(tandem::entity<Decision>(), {{"title", std::string(title)}}).id;
    };
    const tandem::RecordId first = decide("Fund two schemes");
    CHECK(says("1 decision, newest first. It does not say which citizen input was used."));
    workspace.set(tandem::entity<Decision>(), first, "groups", tandem::Value{std::vector{group.id}});
    CHECK(says("1 decision, newest first. It says which citizen input was used."));
    const tandem::DecisionCard card = tandem::decision_cards(workspace, 1).front();
    CHECK(card.because == QStringLiteral("G1 Carers"));
    CHECK_FALSE(card.quoted);
    CHECK_FALSE(card.missing_words.contains(QStringLiteral("citizen input")));
    decide("Close one");
    CHECK(says("2 decisions, newest first. 1 of them says which citizen input was used."));
}

TEST_CASE("thousands are grouped in what the log says of citizen input and answers", "[gui][views]") {
    ShownPage shown(QStringLiteral("decisions"), "");
    tandem::Workspace& workspace = shown.workspace();
    REQUIRE(workspace
                .edit(
                    [&](tandem::EditBuilder& builder) {
                        tandem::InputFor input(tandem::entity<Contribution>());
                        input.with("text", std::string("Open later"))
                            .with("cycle", tandem::Reference{workspace.cycle().value});
                        tandem::StepResult last;
                        for (int i = 0; i < 1001; ++i)
                            last = builder.create(tandem::entity<Contribution>(), workspace.project().value,
                                                  input.input());
                        return last;
                    },
                    QStringLiteral("Many"))
                .ok());
    shown.settle();
    bool said = false;
    for (const auto* label : shown.page().findChildren<QLabel*>())
        said = said || QString(label->text()).replace(QChar::Nbsp, QLatin1Char(' ')) ==
                           QStringLiteral("0 of 1,001 answered");
    CHECK(said);
}
