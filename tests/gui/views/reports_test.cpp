#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/marks.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/views/reports/report_page_view.h"
#include "ui/views/reports/report_preview.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace {

using tandem::PhaseKind;
using tandem::ReportSetting;
using tandem::test::ShownPage;

QString page_words(ShownPage& shown) {
    return shown.find<QLabel>(QStringLiteral("report_page_number")).text();
}

int page_count(ShownPage& shown) {
    return page_words(shown).section(QLatin1Char(' '), -1).toInt();
}

// The preview is made in a thread of its own.
bool wait_for_pages(ShownPage& shown) {
    return QTest::qWaitFor(
        [&] {
            return !shown.page().property("busy").toBool() &&
                   page_words(shown).contains(QStringLiteral(" of "));
        },
        20'000);
}

const ReportSetting* setting(ShownPage& shown) {
    const auto& all = shown.portfolio().all<ReportSetting>();
    for (const ReportSetting& one : all)
        if (one.phase == shown.workspace().phase(PhaseKind::plan) && one.edition == tandem::Edition::public_)
            return &one;
    return nullptr;
}

void arrive_at_plan(ShownPage& shown) {
    tandem::Settings::instance().set_text(QStringLiteral("reports/edition"), {});
    shown.arrive({QStringLiteral("reports"), 0, QStringLiteral("plan")});
    REQUIRE(wait_for_pages(shown));
}

}  // namespace

TEST_CASE("what we ask of the readers is checked for plain English, for it stands on the first page",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"));
    auto& ask = shown.find<QPlainTextEdit>(QStringLiteral("report_ask"));
    auto& hint = shown.find<QLabel>(QStringLiteral("report_ask_hint"));
    CHECK_FALSE(hint.isVisible());
    ask.setFocus();
    QTest::keyClicks(&ask, QStringLiteral("Tell the ICB."));
    CHECK(QTest::qWaitFor([&] { return hint.isVisible(); }, 5000));
    CHECK(hint.text() == QStringLiteral("What does ICB stand for? The first page is for everybody."));
    CHECK(ask.accessibleDescription() == hint.text());
    ask.clear();
    CHECK(QTest::qWaitFor([&] { return !hint.isVisible(); }, 5000));
}

TEST_CASE("the report centre shows the real pages of the phase, and keys turn them", "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"));
    arrive_at_plan(shown);
    CHECK(shown.find<QComboBox>(QStringLiteral("report_phase")).currentText() ==
          QStringLiteral("Plan report"));
    const int pages = page_count(shown);
    REQUIRE(pages >= 2);
    auto& view = shown.find<tandem::ReportPageView>(QStringLiteral("report_page"));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(page_words(shown) == QStringLiteral("Page 2 of %1").arg(pages));
    QTest::keyClick(&view, Qt::Key_PageUp);
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(page_words(shown) == QStringLiteral("Page 1 of %1").arg(pages));
    const int fitting = view.zoom();
    QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.zoom() > fitting);
    QTest::keyClick(&view, Qt::Key_0);
    CHECK(view.zoom() == fitting);
}

TEST_CASE("the preview takes the shape of a page on its side", "[gui][views]") {
    tandem::ReportPageView view;
    view.resize(700, 900);
    QImage upright(210, 297, QImage::Format_RGB32);
    QImage on_its_side(297, 210, QImage::Format_RGB32);
    const auto ratio = [&] { return double(view.widget()->width()) / view.widget()->height(); };
    view.set_image(upright);
    const int fitting = view.widget()->width();
    const double scale = view.scale();
    CHECK(ratio() == Approx(210.0 / 297).epsilon(0.01));
    QSignalSpy rescaled(&view, &tandem::ReportPageView::scale_changed);
    view.set_image(on_its_side);
    CHECK(ratio() == Approx(297.0 / 210).epsilon(0.01));
    CHECK(view.widget()->width() == fitting);
    CHECK(view.scale() == Approx(scale * 210 / 297));
    CHECK(rescaled.count() == 1);
    // The right image for the new scale changes nothing more.
    view.set_image(on_its_side);
    CHECK(rescaled.count() == 1);
    view.set_zoom(100);
    CHECK(view.zoom() == 100);
    CHECK(view.widget()->width() == 1122);  // 297 mm at 96 pixels an inch
    view.set_image(upright);
    CHECK(view.zoom() == 100);
    CHECK(view.widget()->width() == 793);
}

TEST_CASE("a section switched off is stored, undone and leaves the preview", "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"));
    arrive_at_plan(shown);
    auto& sections = shown.find<QListWidget>(QStringLiteral("report_sections"));
    sections.setFocus();
    sections.setCurrentRow(1);
    const QString key = sections.currentItem()->data(Qt::UserRole).toString();
    const std::string before = setting(shown) != nullptr ? setting(shown)->sections_off : "";
    REQUIRE(sections.currentItem()->checkState() == Qt::Checked);
    QTest::keyClick(&sections, Qt::Key_Space);
    shown.settle();
    REQUIRE(setting(shown) != nullptr);
    CHECK(tandem::qt(setting(shown)->sections_off).split(QStringLiteral(", ")).contains(key));
    shown.workspace().undo();
    shown.settle();
    CHECK((setting(shown) != nullptr ? setting(shown)->sections_off : "") == before);
    CHECK(sections.item(1)->checkState() == Qt::Checked);
}

TEST_CASE("what is typed into the front box is stored as one step", "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"), "");
    tandem::Settings::instance().set_text(QStringLiteral("reports/edition"), {});
    shown.arrive({QStringLiteral("reports"), 0, QStringLiteral("plan")});
    auto& ask = shown.find<QPlainTextEdit>(QStringLiteral("report_ask"));
    const auto steps = shown.workspace().document().undo_state().undoable;
    ask.setFocus();
    QTest::keyClicks(&ask, QStringLiteral("Agree the outcomes"));
    QTest::qWait(600);
    QTest::keyClicks(&ask, QStringLiteral(" and the budget"));
    shown.page().commit_typing();
    shown.settle();
    REQUIRE(setting(shown) != nullptr);
    CHECK(setting(shown)->ask == "Agree the outcomes and the budget");
    CHECK(shown.workspace().document().undo_state().undoable == steps + 1);
    auto& prepared = shown.find<QLineEdit>(QStringLiteral("report_prepared_by"));
    prepared.setFocus();
    QTest::keyClicks(&prepared, QStringLiteral("Commissioning lead"));
    shown.page().commit_typing();
    shown.settle();
    CHECK(setting(shown)->prepared_by == "Commissioning lead");
    shown.workspace().undo();
    CHECK(setting(shown)->prepared_by.empty());
    CHECK(setting(shown)->ask == "Agree the outcomes and the budget");
}

TEST_CASE("the public edition says exactly what it leaves out, the board's leaves out nothing",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"), "illustrative");
    tandem::PreviewRequest request;
    request.portfolio = std::make_shared<const tandem::Portfolio>(shown.portfolio());
    request.options = {shown.workspace().project().value, shown.workspace().cycle().value, PhaseKind::do_,
                       tandem::Edition::public_, shown.workspace().today()};
    tandem::ReportPreview preview;
    std::optional<tandem::PreviewResult> result;
    QObject::connect(&preview, &tandem::ReportPreview::built, &preview,
                     [&](const tandem::PreviewResult& built) { result = built; });
    preview.ask(request);
    REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, 20'000));
    const tandem::Report report = tandem::build_report(shown.portfolio(), request.options);
    CHECK(result->withheld == report.withheld);
    CHECK_FALSE(result->withheld.empty());
    CHECK(result->has_title_and_language);
    CHECK(result->tables_have_headers);
    CHECK(result->headings_in_order);
    result.reset();
    request.options.edition = tandem::Edition::board;
    preview.ask(request);
    REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, 20'000));
    CHECK(result->withheld.empty());
}

TEST_CASE("of many requests in a row the newest is shown", "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"));
    tandem::ReportPreview preview;
    QStringList titles;
    QObject::connect(&preview, &tandem::ReportPreview::built, &preview,
                     [&](const tandem::PreviewResult& built) { titles += built.title; });
    tandem::PreviewRequest request;
    request.portfolio = std::make_shared<const tandem::Portfolio>(shown.portfolio());
    for (int i = 0; i < 12; ++i) {
        request.options = {shown.workspace().project().value, shown.workspace().cycle().value,
                           i == 11 ? PhaseKind::review : PhaseKind::analyse, tandem::Edition::board,
                           shown.workspace().today()};
        preview.ask(request);
    }
    REQUIRE(QTest::qWaitFor(
        [&] { return titles.contains(QStringLiteral("Review report: what changed for people")); }, 20'000));
    CHECK(titles.size() < 12);
    CHECK(titles.last() == QStringLiteral("Review report: what changed for people"));
}

TEST_CASE("Ctrl+Enter saves a PDF, and the page says so", "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"));
    arrive_at_plan(shown);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    QTest::keyClick(&shown.find<QComboBox>(QStringLiteral("report_phase")), Qt::Key_Return,
                    Qt::ControlModifier);
    auto& dialog = shown.find<QFileDialog>(QStringLiteral("report_save_dialog"));
    Q_EMIT dialog.fileSelected(path);
    dialog.close();
    auto& open = shown.find<QPushButton>(QStringLiteral("report_open"));
    REQUIRE(QTest::qWaitFor([&] { return open.isVisible(); }, 30'000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(shown.find<QLabel>(QStringLiteral("report_outcome")).text() == QStringLiteral("Report saved."));
}

TEST_CASE("who saved a report has the focus where it was, not on printing", "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"));
    arrive_at_plan(shown);
    const QTemporaryDir folder;
    auto& save = shown.find<QPushButton>(QStringLiteral("report_save_web"));
    save.setFocus();
    save.click();
    auto& dialog = shown.find<QFileDialog>(QStringLiteral("report_save_dialog"));
    dialog.close();
    Q_EMIT dialog.fileSelected(folder.filePath(QStringLiteral("plan.html")));
    CHECK_FALSE(save.isEnabled());
    CHECK(shown.page().window()->focusWidget()->objectName() == QStringLiteral("report_page"));
    auto& open = shown.find<QPushButton>(QStringLiteral("report_open"));
    REQUIRE(QTest::qWaitFor([&] { return open.isVisible(); }, 30'000));
    CHECK(shown.page().window()->focusWidget() == &save);
}

TEST_CASE("a report that cannot be saved says why and leaves nothing behind", "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"));
    arrive_at_plan(shown);
    const QTemporaryDir folder;
    shown.press(QStringLiteral("report_save_web"));
    auto& dialog = shown.find<QFileDialog>(QStringLiteral("report_save_dialog"));
    Q_EMIT dialog.fileSelected(folder.filePath(QStringLiteral("not there/plan.html")));
    dialog.close();
    auto& save = shown.find<QPushButton>(QStringLiteral("report_save_web"));
    REQUIRE(QTest::qWaitFor([&] { return save.isEnabled(); }, 20'000));
    CHECK_FALSE(shown.find<QPushButton>(QStringLiteral("report_open")).isVisible());
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("each report has a mark, with room between it and the name", "[gui][views]") {
    ShownPage shown(QStringLiteral("reports"));
    auto& choice = shown.find<QComboBox>(QStringLiteral("report_phase"));
    int marks = 0;
    for (int row = 0; row < choice.count(); ++row) {
        if (choice.itemText(row).isEmpty())  // the line between phases and cycle
            continue;
        CAPTURE(tandem::utf8(choice.itemText(row)));
        const QImage mark = choice.itemIcon(row).pixmap(choice.iconSize()).toImage();
        REQUIRE(mark.size() == choice.iconSize());
        ++marks;
        for (int y = 0; y < mark.height(); ++y)
            for (int x = mark.width() - tandem::px(4); x < mark.width(); ++x)
                CHECK(mark.pixelColor(x, y).alpha() == 0);
    }
    CHECK(marks > 4);
}

TEST_CASE("the kinds about the whole cycle are chosen like a phase, and follow their own sizes",
          "[gui][views]") {
    tandem::Settings::instance().set_text(QStringLiteral("reports/text_size"), QStringLiteral("12"));
    ShownPage shown(QStringLiteral("reports"));
    arrive_at_plan(shown);
    auto& choice = shown.find<QComboBox>(QStringLiteral("report_phase"));
    const auto choose = [&](const char* word) {
        const int row = choice.findData(QString::fromLatin1(word));
        REQUIRE(row > 0);
        choice.setCurrentIndex(row);
        shown.settle();
        REQUIRE(wait_for_pages(shown));
    };
    auto& ask = shown.find<QPlainTextEdit>(QStringLiteral("report_ask"));
    auto& sections = shown.find<QListWidget>(QStringLiteral("report_sections"));
    auto& size = shown.find<QLabel>(QStringLiteral("report_size_help"));

    choose("leaflet");
    CHECK(page_count(shown) == 2);
    CHECK(size.text().contains(QStringLiteral("18 pt")));
    CHECK(size.isVisible());
    CHECK_FALSE(ask.isVisible());
    choose("summary");
    CHECK(page_count(shown) == 2);
    CHECK(size.text().contains(QStringLiteral("14 pt")));
    CHECK_FALSE(ask.isVisible());
    choose("cycle");
    CHECK(page_count(shown) > 10);
    CHECK_FALSE(size.isVisible());
    CHECK(ask.isVisible());
    CHECK_FALSE(sections.isVisible());
    CHECK(shown.page().here().detail == QStringLiteral("cycle"));
    CHECK(shown.find<QPushButton>(QStringLiteral("report_save_pdf")).isEnabled());
    choose("plan");
    CHECK(sections.isVisible());
}
