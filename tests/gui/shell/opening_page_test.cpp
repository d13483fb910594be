#include "ui/shell/opening_page.h"

#include "catch.h"
#include "gui/support/desk.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

#include <atomic>
#include <chrono>
#include <thread>

namespace tandem::test {

namespace {

// A window's ground with a page on it, and whether the page of an opening file was ever seen there.
struct Ground {
    Ground() {
        ground.addWidget(before);
        ground.show();
        QObject::connect(&look, &QTimer::timeout, &ground, [this] {
            if (ground.currentWidget()->objectName() == QLatin1String("opening_page")) {
                words = ground.currentWidget()->findChild<TextLabel*>()->text();
                seen = true;
            }
        });
        look.start(5);
    }
    // As a large file: the reading lasts until the page is seen, or for ten seconds at most.
    void wait_until_seen() {
        for (int round = 0; round < 1'000 && !seen; ++round)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }

    QStackedWidget ground;
    QWidget* before = new QWidget;
    QTimer look;
    QString words;
    std::atomic<bool> seen = false;
};

}  // namespace

TEST_CASE("While a large file is read the window paints and says which", "[gui][shell]") {
    Desk desk(On::lambeth);  // a QApplication and a file
    Ground window;
    const auto reader = reader_that_paints("/plans/Market walk.tandem", window.ground);
    const std::thread::id here = std::this_thread::get_id();
    std::thread::id there = here;
    const Clock clock;
    const auto document = reader([&](std::stop_token) {
        there = std::this_thread::get_id();
        window.wait_until_seen();
        return Document::open(utf8(desk.file()), OpenMode::read_only, clock);
    });
    REQUIRE(document != nullptr);
    CHECK(document->portfolio().record_count() > 0);
    CHECK(there != here);
    CHECK(window.seen);
    CHECK(window.words == QStringLiteral("Opening “Market walk” …"));
    CHECK(window.ground.currentWidget() == window.before);
    CHECK(window.ground.count() == 1);
}

TEST_CASE("A file that cannot be read leaves the window as it was, and the error comes through",
          "[gui][shell]") {
    Desk desk(On::start_page);
    Ground window;
    const auto reader = reader_that_paints("/plans/Market walk.tandem", window.ground);
    CHECK_THROWS_AS(reader([&](std::stop_token) -> std::unique_ptr<Document> {
                        window.wait_until_seen();
                        throw Error(ErrorCode::damaged, "The file is damaged", "it was not changed",
                                    "open a copy");
                    }),
                    Error);
    CHECK(window.seen);
    CHECK(window.ground.currentWidget() == window.before);
    CHECK(window.ground.count() == 1);
}

TEST_CASE("Escape or Cancel gives up opening a large file; nothing else is reached meanwhile",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    Ground window;
    QPushButton behind(&window.ground);
    int pressed = 0;
    QObject::connect(&behind, &QPushButton::clicked, &behind, [&pressed] { ++pressed; });
    const bool by_key = GENERATE(true, false);
    QTimer::singleShot(0, &window.ground, [&] {
        while (!window.seen)
            QTest::qWait(5);
        QTest::mouseClick(&behind, Qt::LeftButton);
        if (by_key)
            QTest::keyClick(&window.ground, Qt::Key_Escape);
        else
            QTest::mouseClick(window.ground.currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
    });
    const auto reader = reader_that_paints("/plans/Market walk.tandem", window.ground);
    const Clock clock;
    try {
        reader([&](std::stop_token stop) {
            for (int round = 0; round < 1'000 && !stop.stop_requested(); ++round)
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            return Document::open(utf8(desk.file()), OpenMode::read_only, clock, {.stop = stop});
        });
        FAIL("the file was opened all the same");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::cancelled);
    }
    CHECK(pressed == 0);
    CHECK(window.ground.currentWidget() == window.before);
    CHECK(window.ground.count() == 1);
    CHECK(Document::open(utf8(desk.file()), OpenMode::read_only, clock)->portfolio().record_count() > 0);
}

}  // namespace tandem::test
