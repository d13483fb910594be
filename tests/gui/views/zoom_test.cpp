// One way to zoom for every picture that zooms its size: keys, buttons, wheel, limits, what stays in view.
// The timeline zooms its dates instead (timeline_test.cpp).
#include "catch.h"
#include "gui/support/shown_page.h"
#include "ui/kit/theme.h"
#include "ui/views/frame/picture_frame.h"
#include "ui/views/parts/item_picture.h"

#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace {

using tandem::ItemPicture;
using tandem::PictureFrame;
using tandem::test::ShownPage;

struct Zooming {
    const char* page;
    const char* detail;   // of the place
    const char* picture;  // objectName
    const char* name;     // begins the names of frame and buttons
};

constexpr Zooming zooming[]{
    {"coverage", "", "coverage_matrix", "coverage"},
    {"map", "", "map_picture_items", "map"},
    {"pathways", "", "pathways_picture_items", "pathways"},
    {"people", "plot", "know_care_plot", "know_care"},
    {"risks", "map", "risk_map", "risk_map"},
    {"assets", "", "asset_wall", "asset_wall"},
};

// The page of one picture with the sample that fills all of them, and its parts.
struct Zoomed {
    explicit Zoomed(const Zooming& one, QSize size = QSize(1180, 800))
        : shown(QString::fromLatin1(one.page), "illustrative", size), name(QString::fromLatin1(one.name)) {
        if (*one.detail != 0)
            shown.arrive({QString::fromLatin1(one.page), 0, QString::fromLatin1(one.detail)});
        shown.settle();
        picture = &shown.find<ItemPicture>(QString::fromLatin1(one.picture));
        frame = &shown.find<PictureFrame>(name + QStringLiteral("_scroll"));
        picture->setFocus();
        shown.settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, held);
        shown.settle();
    }
    // All of the item lies in what the frame, and every frame around it, shows.
    bool sees(int item) const {
        const QRect area = picture->item_rect(item);
        const QRect seen = picture->visibleRegion().boundingRect();
        return seen.intersected(area).width() >= std::min(area.width(), frame->viewport()->width()) - 1 &&
               seen.intersected(area).height() >= std::min(area.height(), seen.height()) - 1;
    }

    ShownPage shown;
    QString name;
    ItemPicture* picture = nullptr;
    PictureFrame* frame = nullptr;
};

}  // namespace

TEST_CASE("plus and minus zoom every picture in tenths, to half its size and to two and a half times it",
          "[gui][views]") {
    for (const Zooming& one : zooming) {
        INFO(one.page);
        Zoomed page(one);
        const QSize at_first = page.picture->size();
        REQUIRE(page.picture->zoom() == Approx(1));
        page.press(Qt::Key_Plus, Qt::ShiftModifier);  // as most keyboards have it
        CHECK(page.picture->zoom() == Approx(1.1));
        page.press(Qt::Key_Equal);
        CHECK(page.picture->zoom() == Approx(1.2));
        page.press(Qt::Key_Minus);
        CHECK(page.picture->zoom() == Approx(1.1));
        for (int i = 0; i < 20; ++i)
            page.press(Qt::Key_Plus);
        CHECK(page.picture->zoom() == Approx(ItemPicture::largest_zoom));
        CHECK(page.picture->height() > at_first.height() * 1.2);
        CHECK(page.picture->own_size().width() >= page.picture->least_size().width() - 1);
        page.shown.press(page.name + QStringLiteral("_zoom_fit"));
        page.picture->setFocus();
        page.shown.settle();
        CHECK(page.picture->zoom() == Approx(1));
        CHECK(page.picture->size() == at_first);
        for (int i = 0; i < 20; ++i)
            page.press(Qt::Key_Minus);
        CHECK(page.picture->zoom() == Approx(ItemPicture::least_zoom));
    }
}

TEST_CASE("every picture that zooms has the same three buttons", "[gui][views]") {
    for (const Zooming& one : zooming) {
        INFO(one.page);
        Zoomed page(one);
        page.shown.press(page.name + QStringLiteral("_zoom_in"));
        CHECK(page.picture->zoom() == Approx(1.1));
        page.shown.press(page.name + QStringLiteral("_zoom_fit"));
        CHECK(page.picture->zoom() == Approx(1));
        page.shown.press(page.name + QStringLiteral("_zoom_out"));
        CHECK(page.picture->zoom() == Approx(0.9));
    }
}

TEST_CASE("a plot zoomed in keeps its shape and scrolls in its frame, the page does not grow",
          "[gui][views]") {
    for (const Zooming& one : {zooming[0], zooming[3], zooming[4]}) {
        INFO(one.page);
        Zoomed page(one);
        const QSize frame = page.frame->size();
        const QSizeF own = page.picture->own_size();
        CHECK_FALSE(page.frame->horizontalScrollBar()->isVisible());
        CHECK_FALSE(page.frame->verticalScrollBar()->isVisible());
        for (int i = 0; i < 10; ++i)
            page.press(Qt::Key_Plus);
        CHECK(page.frame->size() == frame);
        CHECK(page.frame->horizontalScrollBar()->maximum() > 0);
        CHECK(page.frame->verticalScrollBar()->maximum() > 0);
        // Less what the scroll bars take.
        CHECK(page.picture->own_size().width() > own.width() - tandem::px(20));
        CHECK(page.picture->own_size().height() > own.height() - tandem::px(20));
    }
}

TEST_CASE("the asset wall zoomed in flows anew and lets the page scroll", "[gui][views]") {
    Zoomed page(zooming[5]);
    const int height = page.picture->height();
    for (int i = 0; i < 5; ++i)
        page.press(Qt::Key_Plus);
    CHECK(page.picture->height() > height);
    CHECK(page.frame->height() >= page.picture->height());
    CHECK(page.picture->width() == page.frame->viewport()->width());
}

TEST_CASE("the current item stays in view while it is zoomed and walked", "[gui][views]") {
    for (const Zooming& one : zooming) {
        INFO(one.page);
        Zoomed page(one, QSize(1000, 620));
        page.press(Qt::Key_End);
        CHECK(page.sees(page.picture->current()));
        for (int i = 0; i < 8; ++i) {
            page.press(Qt::Key_Plus);
            CHECK(page.sees(page.picture->current()));
        }
        page.press(Qt::Key_Home);
        CHECK(page.picture->current() == 0);
        CHECK(page.sees(0));
    }
}

TEST_CASE("Ctrl and the wheel zoom about the pointer, the wheel alone does not", "[gui][views]") {
    for (const Zooming& one : zooming) {
        INFO(one.page);
        Zoomed page(one);
        // Qt passes a wheel on from picture to frame only when it comes from the window system.
        const auto turn = [&](int angle, Qt::KeyboardModifiers held) {
            QWidget* const seen = page.frame->viewport();
            const QPoint at = seen->rect().center();
            QWheelEvent wheel(at, seen->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, held,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(page.picture, &wheel);
            CHECK_FALSE(wheel.isAccepted());
            QApplication::sendEvent(seen, &wheel);
            page.shown.settle();
        };
        turn(120, Qt::NoModifier);
        CHECK(page.picture->zoom() == Approx(1));
        turn(60, Qt::ControlModifier);
        CHECK(page.picture->zoom() == Approx(1));  // half a notch
        turn(60, Qt::ControlModifier);
        CHECK(page.picture->zoom() == Approx(1.1));
        turn(-240, Qt::ControlModifier);
        CHECK(page.picture->zoom() == Approx(0.9));
    }
}

TEST_CASE("what is clicked on a zoomed picture is what lies under the pointer", "[gui][views]") {
    for (const Zooming& one : zooming) {
        INFO(one.page);
        Zoomed page(one);
        for (int i = 0; i < 4; ++i)
            page.press(Qt::Key_Plus);
        const int item = page.picture->item_count() / 2;
        const QPoint middle = page.picture->item_rect(item).center();
        const int on_top = page.picture->item_at(QPointF(middle) / page.picture->zoom());
        REQUIRE(on_top >= 0);
        QTest::mousePress(page.picture, Qt::LeftButton, {}, middle);
        CHECK(page.picture->current() == on_top);
    }
}

TEST_CASE("a page opens at its head, and follows the current item once somebody moves", "[gui][views]") {
    for (const Zooming& one : zooming) {
        INFO(one.page);
        Zoomed page(one, QSize(1000, 460));
        const QScrollArea* outermost = page.frame;
        for (QWidget* around = page.frame->parentWidget(); around != nullptr; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                outermost = area;
        REQUIRE(page.picture->hasFocus());
        CHECK(outermost->verticalScrollBar()->value() == 0);
        page.picture->clearFocus();
        page.picture->setFocus(Qt::ActiveWindowFocusReason);
        page.shown.settle();
        CHECK(outermost->verticalScrollBar()->value() == 0);
        page.press(Qt::Key_End);
        CHECK(page.sees(page.picture->current()));
    }
}

TEST_CASE("while a table stands in the picture's place there is nothing to zoom", "[gui][views]") {
    for (const Zooming& one : {zooming[0], zooming[1], zooming[2]}) {
        INFO(one.page);
        Zoomed page(one);
        const auto& larger = page.shown.find<QPushButton>(page.name + QStringLiteral("_zoom_in"));
        CHECK(larger.isVisible());
        page.press(Qt::Key_T);
        CHECK_FALSE(larger.isVisible());
        page.press(Qt::Key_Plus);
        page.press(Qt::Key_T);
        CHECK(larger.isVisible());
        CHECK(page.picture->zoom() == Approx(1));
    }
}
