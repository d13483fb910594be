#include "ui/kit/marks.h"
#include "catch.h"
#include "gui/support/look.h"
#include "ui/kit/icons.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include "model/portfolio.h"
#include "model/project.h"
#include "schema/entity.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <functional>
#include <memory>
#include <set>

namespace {

using namespace tandem;

constexpr int side = 96;

QImage painted(const std::function<void(QPainter&, const QRectF&)>& paint, int width = side) {
    QImage image(width, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, QRectF(0, 0, width, side));
    painter.end();
    return image;
}

bool inked(const QImage& image, QRect area) {
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 128) {
                return true;
            }
        }
    }
    return false;
}

QByteArray bytes(const QImage& image) {
    return {reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()};
}

const Tokens& light() {
    return tokens_of(ThemeName::light);
}

}  // namespace

TEST_CASE("Every icon is painted, in the colour asked for, and no two are alike", "[gui][kit]") {
    std::set<QByteArray> seen;
    for (int i = 0; i <= static_cast<int>(Icon::phase); ++i) {
        CAPTURE(i);
        const QImage image = painted([&](QPainter& painter, const QRectF& area) {
            paint_icon(painter, static_cast<Icon>(i), area, QColor(0, 0, 255));
        });
        REQUIRE(inked(image, image.rect()));
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const QRgb pixel = image.pixel(x, y);
                REQUIRE((qRed(pixel) == 0 && qGreen(pixel) == 0));
            }
        }
        CHECK(seen.insert(bytes(image)).second);
    }
}

TEST_CASE("An icon follows the theme that is in use when it is painted", "[gui][kit]") {
    const QIcon mark = icon(Icon::plus);
    const auto middle = [&] {
        return mark.pixmap(QSize(side, side)).toImage().pixelColor(side / 2, side / 2);
    };
    CHECK(middle() == tokens_of(ThemeName::light).text);
    const test::Look look(ThemeChoice::dark);
    CHECK(middle() == tokens_of(ThemeName::dark).text);
}

TEST_CASE("Every kind of record a person sees has its own sign, not that of a file", "[gui][kit]") {
    for (const EntityDef* def : entities()) {
        CAPTURE(std::string(def->key));
        CHECK(icon_for(*def) != Icon::file);
    }
}

TEST_CASE("A phase fills its own quarter of the ring, as on the wheel", "[gui][kit]") {
    // A point in the middle of each quarter of the ring: top left, top right, bottom right, bottom left.
    const double off = side / 2.0 * 0.83 * 0.7071;
    const double middle = side / 2.0;
    const QPointF quarters[] = {{middle - off, middle - off},
                                {middle + off, middle - off},
                                {middle + off, middle + off},
                                {middle - off, middle + off}};
    for (int phase = 1; phase <= 4; ++phase) {
        const QImage image = painted([&](QPainter& painter, const QRectF& area) {
            paint_phase(painter, static_cast<PhaseKind>(phase), area, light());
        });
        for (int quarter = 0; quarter < 4; ++quarter) {
            CAPTURE(phase, quarter);
            const int alpha = qAlpha(image.pixel(quarters[quarter].toPoint()));
            if (quarter == phase - 1) {
                CHECK(alpha > 240);
            } else {
                CHECK(alpha == Approx(0.22 * 255).margin(12));
            }
        }
        CHECK(inked(image, QRect(side / 3, side / 3, side / 3, side / 3)));  // the number
    }
}

TEST_CASE("Co's differ in shape, not in colour alone", "[gui][kit]") {
    const auto corner = QPoint(side / 6, side / 6);
    const auto right = QPoint(side - 4, side / 2);
    const auto shape = [&](Co co) {
        const QImage image =
            painted([&](QPainter& painter, const QRectF& area) { paint_co(painter, co, area, light()); });
        return std::pair{qAlpha(image.pixel(corner)) > 128, qAlpha(image.pixel(right)) > 128};
    };
    CHECK(shape(Co::co_commissioning) == std::pair{false, false});  // circle
    CHECK(shape(Co::co_design) == std::pair{false, true});          // diamond
    CHECK(shape(Co::co_delivery) == std::pair{true, true});         // flag with an arrow's end
    CHECK(shape(Co::co_assessment) == std::pair{true, false});      // square
}

TEST_CASE("Each status has a symbol of its own, without its colour", "[gui][kit]") {
    std::set<QByteArray> seen;
    std::set<QString> words;
    for (int i = 0; i <= static_cast<int>(Status::saved); ++i) {
        const auto status = static_cast<Status>(i);
        CAPTURE(i);
        CHECK(words.insert(word_for(status)).second);
        if (status == Status::failed || status == Status::saved) {
            continue;  // "Error" and "Saved" share the x and the tick with "Cancelled" and "Done"
        }
        const QImage image = painted([&](QPainter& painter, const QRectF& area) {
            paint_status(painter, status, area, QColor(Qt::black));
        });
        CHECK(inked(image, image.rect()));
        CHECK(seen.insert(bytes(image)).second);
    }
}

TEST_CASE("Stored states are shown by the status that means the same", "[gui][kit]") {
    CHECK(status_of(ActivityStatus::none) == Status::not_recorded);
    CHECK(status_of(ActivityStatus::idea) == Status::idea);
    CHECK(status_of(ActivityStatus::under_way) == Status::under_way);
    CHECK(status_of(ActivityStatus::cancelled) == Status::cancelled);
    CHECK(status_of(Progress::not_started) == Status::not_started);
    CHECK(status_of(Progress::done) == Status::done);
    CHECK(status_of_phase("complete") == Status::done);
    CHECK(status_of_phase("under_way") == Status::under_way);
    CHECK(status_of_phase("") == Status::not_recorded);
}

TEST_CASE("Voice and action stand side by side when both are meant", "[gui][kit]") {
    const QImage both = painted(
        [](QPainter& painter, const QRectF& area) {
            paint_mechanism(painter, Mechanism::both, area, QColor(Qt::black));
        },
        2 * side);
    const QImage voice = painted([](QPainter& painter, const QRectF& area) {
        paint_mechanism(painter, Mechanism::voice, area, QColor(Qt::black));
    });
    CHECK(both.copy(0, 0, side, side) == voice);
    CHECK(inked(both, QRect(side, 0, side, side)));
}

TEST_CASE("A mark says its meaning to a screen reader and grows with the text", "[gui][kit]") {
    const std::unique_ptr<MarkView> mark(MarkView::of_co(Co::co_design, 20, nullptr));
    CHECK(utf8(mark->accessibleName()) == std::string(label_of_choice(Co::co_design)));
    CHECK(mark->sizeHint() == QSize(20, 20));
    const test::Look look(ThemeChoice::light, 200);
    CHECK(mark->sizeHint() == QSize(40, 40));
}
