// The preview follows what is edited elsewhere, and is made beside the window; turning pages, sections and
// saving are in reports_test.cpp.
#include "catch.h"
#include "gui/support/look.h"
#include "gui/support/shown_page.h"
#include "model/decisions.h"
#include "model/project.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/views/reports/report_page_view.h"
#include "ui/views/reports/report_preview.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>

#include <thread>

namespace {

using namespace tandem;
using tandem::test::ShownPage;

// The report centre on the board's report of Plan, built and painted.
struct Centre {
    Centre() : shown(QStringLiteral("reports"), "lambeth") {
        // Before the report is chosen: it is silent, so that no other test finds it remembered.
        shown.find<Segmented>(QStringLiteral("report_edition")).set_current(QStringLiteral("board"));
        shown.arrive({QStringLiteral("reports"), 0, QStringLiteral("plan")});
        wait();
    }
    bool is_busy() { return shown.page().property("busy").toBool(); }
    void wait() {
        QTest::qWait(40);  // until the page has taken up what changed
        REQUIRE(QTest::qWaitFor([&] { return !is_busy() && pages() > 0; }, 30'000));
    }
    int pages() {
        return shown.find<QLabel>(QStringLiteral("report_page_number"))
            .text()
            .section(QLatin1Char(' '), -1)
            .toInt();
    }
    QImage page() {
        return shown.find<ReportPageView>(QStringLiteral("report_page")).widget()->grab().toImage();
    }

    ShownPage shown;
};

// Counts what is painted of a column of the report centre while its words have less height than they need.
class SqueezedPaints : public QObject {
public:
    explicit SqueezedPaints(QWidget& column) : column_(column) { column_.installEventFilter(this); }
    int painted = 0, squeezed = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            ++painted;
            squeezed += column_.height() < column_.layout()->minimumHeightForWidth(column_.width());
        }
        return false;
    }

private:
    QWidget& column_;
};

// What a column scrolls that holds this.
QWidget& column_of(QWidget& held) {
    QWidget* column = &held;
    while (qobject_cast<QScrollArea*>(column->parentWidget()->parentWidget()) == nullptr)
        column = column->parentWidget();
    return *column;
}

}  // namespace

TEST_CASE("findings that arrive squeeze nothing in their column, not for one painted moment",
          "[gui][views]") {
    const test::Look large(ThemeChoice::light, 150);
    ShownPage shown(QStringLiteral("reports"), "lambeth", QSize(2000, 500));
    SqueezedPaints paints(column_of(shown.find<QWidget>(QStringLiteral("report_withheld"))));
    for (const char* phase : {"plan", "review", "analyse"}) {
        shown.arrive({QStringLiteral("reports"), 0, QLatin1String(phase)});
        REQUIRE(QTest::qWaitFor([&] { return !shown.page().property("busy").toBool(); }, 30'000));
        shown.settle();
    }
    CHECK(paints.painted > 0);
    CHECK(paints.squeezed == 0);
}

TEST_CASE("the columns of the report centre stand side by side only with the room their words need",
          "[gui][views]") {
    for (const int size : {100, 150, 200}) {
        const test::Look look(ThemeChoice::light, size);
        ShownPage shown(QStringLiteral("reports"), "lambeth", QSize(700, 700));
        REQUIRE(QTest::qWaitFor([&] { return !shown.page().property("busy").toBool(); }, 30'000));
        QWidget& choices = column_of(shown.find<QWidget>(QStringLiteral("report_phase")));
        QWidget& findings = column_of(shown.find<QWidget>(QStringLiteral("report_withheld")));
        QWidget& preview = shown.find<QWidget>(QStringLiteral("report_preview"));
        bool stacked = false, beside = false;
        for (int width = 700; width <= 2600; width += 20) {
            shown.page().resize(width, 700);
            shown.settle();
            const bool below = preview.mapTo(&shown.page(), QPoint()).x() <
                               choices.mapTo(&shown.page(), QPoint(choices.width(), 0)).x();
            stacked = stacked || below;
            beside = beside || !below;
            INFO("text " << size << " %, " << width << " px, " << (below ? "below" : "beside"));
            CHECK_FALSE((beside && below));
            for (QWidget* column : {&choices, &findings}) {
                const QRect room = column->parentWidget()->rect();
                CHECK(column->minimumSizeHint().width() <= room.width());
                if (below)
                    CHECK(column->height() <= room.height());
            }
            CHECK(preview.minimumSizeHint().width() <= preview.width());
        }
        CHECK(stacked);
        CHECK(beside);
    }
}

TEST_CASE("an edit made while the report centre is open shows in the preview", "[gui][views]") {
    Centre centre;
    Workspace& workspace = centre.shown.workspace();
    const QImage before = centre.page();
    const int pages = centre.pages();

    workspace.set(entity<Project>(), workspace.project().value, "title", Value{std::string("Quite another")});
    centre.shown.settle();
    centre.wait();
    CHECK(centre.page() != before);
    workspace.undo();
    centre.shown.settle();
    centre.wait();
    CHECK(centre.page() == before);

    // Decisions and who took them fill pages.
    for (int i = 0; i < 60; ++i) {
        const EditOutcome made = workspace.create(
            entity<Decision>(),
            {{"cycle", Value{Reference{workspace.cycle().value}}},
             {"phase", Value{Reference{workspace.phase(PhaseKind::plan).value}}},
             {"title", Value{"Agree part " + std::to_string(i)}},
             {"detail", Value{std::string("It was talked over at length and then agreed.")}}});
        REQUIRE(made.ok());
    }
    centre.shown.settle();
    centre.wait();
    CHECK(centre.pages() > pages);
}

TEST_CASE("keys reach a field while the preview is being made", "[gui][views]") {
    Centre centre;
    auto& ask = centre.shown.find<QPlainTextEdit>(QStringLiteral("report_ask"));
    ask.selectAll();
    ask.setFocus();
    centre.shown.workspace().set(entity<Project>(), centre.shown.workspace().project().value, "title",
                                 Value{std::string("Quite another")});
    centre.shown.settle();
    // Every key is in the field before any of the events that the preview sends could be taken.
    const QString words = QStringLiteral("Agree the outcomes");
    for (int i = 0; i < words.size(); ++i) {
        REQUIRE(centre.is_busy());
        QTest::keyClick(&ask, words.at(i).toLatin1());
        CHECK(ask.toPlainText() == words.left(i + 1));
    }
    centre.wait();
    CHECK(ask.toPlainText() == words);
}

TEST_CASE("a preview is built, laid out and painted without a turn of the window's event loop",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"));
    ReportPreview preview;
    int built = 0, painted = 0;
    QObject::connect(&preview, &ReportPreview::built, &preview, [&] { ++built; });
    QObject::connect(&preview, &ReportPreview::painted, &preview, [&] { ++painted; });
    PreviewRequest request;
    auto records = std::make_shared<const Portfolio>(shown.portfolio());
    const std::weak_ptr<const Portfolio> held = records;
    request.portfolio = std::move(records);
    request.options = {shown.workspace().project().value, shown.workspace().cycle().value, PhaseKind::plan,
                       Edition::board, shown.workspace().today()};
    preview.show_page(0, 0.1);
    preview.ask(std::move(request));
    // The preview's thread lets go of the records when it has painted the page; this one only waits.
    for (int i = 0; i < 30'000 && !held.expired(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    REQUIRE(held.expired());
    CHECK(built == 0);
    CHECK(painted == 0);
    shown.settle();
    CHECK(built == 1);
    CHECK(painted == 1);
}
