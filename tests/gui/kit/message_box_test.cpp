// The boxes that tell and ask: their words are whole, and the shade behind them covers the whole window.
#include "catch.h"
#include "gui/support/look.h"
#include "gui/support/open_project.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>

namespace {

using namespace tandem;

const QString long_words = QStringLiteral(
    "“plan.tandem” could not be opened. The file is damaged and cannot be read as a project of Tandem.");

void check_whole(const QString& text, bool wide_buttons) {
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Tandem"), text, QMessageBox::Close);
    box.setInformativeText(QStringLiteral("Kept: the file was not changed."));
    if (wide_buttons) {
        box.addButton(QStringLiteral("Choose another file"), QMessageBox::ActionRole);
        box.addButton(QStringLiteral("Open the copy of 23 November 2026"), QMessageBox::ActionRole);
    }
    box.show();
    test::settle();
    const auto* words = box.findChild<QLabel*>(QStringLiteral("qt_msgbox_label"));
    REQUIRE(words != nullptr);
    const QRect room = words->contentsRect();
    const QRect needed =
        words->fontMetrics().boundingRect(QRect(0, 0, room.width(), 10'000), Qt::TextWordWrap, text);
    INFO(text.toStdString() << " in " << room.width() << " x " << room.height());
    CHECK(needed.height() <= room.height());
    // In one line the room must hold it; Qt leaves the wrapping off where it thinks that it does.
    CHECK((words->wordWrap() || words->fontMetrics().horizontalAdvance(text) <= room.width()));
}

}  // namespace

TEST_CASE("the sentence of a message box is whole, long or short", "[gui][kit]") {
    for (const int size : {100, 150, 200}) {
        const test::Look look(ThemeChoice::light, size);
        for (const bool wide_buttons : {false, true})
            for (int letters = 20; letters <= long_words.size(); letters += 7)
                check_whole(long_words.left(letters), wide_buttons);
    }
}

TEST_CASE("the shade behind a dialog covers its window, whatever size that takes meanwhile", "[gui][kit]") {
    QWidget window;
    window.resize(600, 400);
    window.show();
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Tandem"), long_words, QMessageBox::Close, &window);
    box.show();
    test::settle();
    const auto* shade = window.findChild<QWidget*>(QStringLiteral("shade"));
    REQUIRE(shade != nullptr);
    CHECK(shade->geometry() == window.rect());
    window.resize(900, 500);
    test::settle();
    CHECK(shade->geometry() == window.rect());
}
