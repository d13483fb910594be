// A dialog is as tall as its text at its width, never larger than the screen, and stands over its window.
#include "ui/views/frame/dialog_frame.h"
#include "catch.h"
#include "gui/support/look.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"

#include <QtGui/QScreen>
#include <QtTest/QtTest>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace tandem::test {

namespace {

const QString sentence =
    QStringLiteral("Closing locks nothing, and every answer that is open stays listed. ");

struct Shown {
    explicit Shown(int sentences) : dialog(QStringLiteral("probe"), QStringLiteral("Probe"), 430, &window) {
        label = text_label(sentence.repeated(sentences), &dialog);
        dialog.content()->addWidget(label);
        window.resize(600, 500);
        window.show();
        dialog.show();
        QTest::qWait(20);
    }

    QWidget window;
    DialogFrame dialog;
    TextLabel* label = nullptr;
};

}  // namespace

TEST_CASE("A dialog shows all of its text, and grows with what is said later", "[gui][views]") {
    Shown shown(6);
    CHECK(shown.label->height() >= shown.label->heightForWidth(shown.label->width()));
    const int before = shown.dialog.height();
    shown.label->setText(sentence.repeated(9));
    QTest::qWait(20);
    CHECK(shown.dialog.height() > before);
    CHECK(shown.label->height() >= shown.label->heightForWidth(shown.label->width()));
}

TEST_CASE("A dialog with more than the screen holds scrolls instead of leaving it", "[gui][views]") {
    const Look look(ThemeChoice::light, 200);
    Shown shown(40);
    const QSize screen = shown.dialog.screen()->availableSize();
    CHECK(shown.dialog.height() <= screen.height());
    CHECK(shown.dialog.width() <= screen.width());
    auto* scroll = shown.dialog.findChild<QScrollArea*>();
    REQUIRE(scroll != nullptr);
    CHECK(scroll->verticalScrollBar()->maximum() > 0);
}

TEST_CASE("The foot of a dialog stays in sight, and from it Tab brings the rest into sight", "[gui][views]") {
    const Look look(ThemeChoice::light, 200);
    QWidget window;
    window.resize(600, 500);
    window.show();
    DialogFrame dialog(QStringLiteral("probe"), QStringLiteral("Probe"), 430, &window);
    auto* first = new QLineEdit(&dialog);
    dialog.content()->addWidget(first);
    dialog.content()->addWidget(text_label(sentence.repeated(40), &dialog));
    auto* last = new QLineEdit(&dialog);
    dialog.content()->addWidget(last);
    auto* row = new QHBoxLayout;
    auto* close = new QPushButton(QStringLiteral("Close"), &dialog);
    row->addWidget(close);
    dialog.set_foot(row);
    dialog.show();
    QTest::qWait(20);
    const auto seen = [&](const QWidget& widget) {
        return widget.visibleRegion().boundingRect() == widget.rect() &&
               dialog.rect().contains(QRect(widget.mapTo(&dialog, QPoint()), widget.size()));
    };
    CHECK(dialog.height() <= dialog.screen()->availableSize().height());
    CHECK(seen(*close));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    CHECK(last->hasFocus());
    CHECK(seen(*last));
    CHECK_FALSE(seen(*first));
    CHECK(seen(*close));
    QTest::keyClick(last, Qt::Key_Tab);
    CHECK(close->hasFocus());
    QTest::keyClick(close, Qt::Key_Tab);
    CHECK(first->hasFocus());
    CHECK(seen(*first));
}

}  // namespace tandem::test
