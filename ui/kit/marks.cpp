#include "ui/kit/marks.h"

#include "model/project.h"
#include "ui/kit/icons.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <array>

namespace tandem {
namespace {

QRectF square_in(const QRectF& area) {
    const double side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    return square;
}

QFont letter_font(double height) {
    QFont result = font(TextStyle::body_strong);
    result.setPixelSize(std::max(1, qRound(height)));
    result.setWeight(QFont::Bold);
    return result;
}

// Centred by what is inked, not by the line of text.
void paint_letter(QPainter& painter, const QString& letter, const QPointF& centre, double size,
                  const QColor& colour) {
    QPainterPath path;
    path.addText(QPointF(), letter_font(size), letter);
    path.translate(centre - path.boundingRect().center());
    painter.fillPath(path, colour);
}

}  // namespace

void paint_phase(QPainter& painter, PhaseKind phase, const QRectF& area, const Tokens& tokens) {
    if (phase == PhaseKind::none) {
        return;
    }
    constexpr double grid = 24, stroke = 2.8, gap_degrees = 7;
    const QRectF box = square_in(area);
    const double unit = box.width() / grid;
    const QColor colour = tokens.of(phase).solid;
    QColor faint = colour;
    faint.setAlphaF(0.22F);
    const QRectF ring = box.adjusted(stroke * unit, stroke * unit, -stroke * unit, -stroke * unit)
                            .adjusted(-unit, -unit, unit, unit);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const int own = static_cast<int>(phase) - 1;
    for (int quarter = 0; quarter < 4; ++quarter) {
        // Clockwise from top left; Qt counts anticlockwise from three o'clock.
        const double from = 180 - 90 * quarter;
        painter.setPen(QPen(quarter == own ? colour : faint, stroke * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, qRound((from - gap_degrees) * 16), -qRound((90 - 2 * gap_degrees) * 16));
    }
    paint_letter(painter, QString::number(own + 1), box.center(), 13.5 * unit, colour);
    painter.restore();
}

void paint_co(QPainter& painter, Co co, const QRectF& area, const Tokens& tokens) {
    constexpr double grid = 24;
    const QRectF box = square_in(area);
    const double unit = box.width() / grid;
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * unit, y * unit); };
    QPainterPath shape;
    QPointF centre = box.center();
    QString letter;
    switch (co) {
        case Co::none:
            return;
        case Co::co_commissioning:
            shape.addEllipse(QRectF(at(1.5, 1.5), at(22.5, 22.5)));
            letter = QStringLiteral("C");
            break;
        case Co::co_design:
            shape.addPolygon(QPolygonF{at(12, 0.2), at(23.8, 12), at(12, 23.8), at(0.2, 12)});
            letter = QStringLiteral("D");
            break;
        case Co::co_delivery:
            shape.addPolygon(QPolygonF{at(1.5, 3.5), at(16, 3.5), at(23.3, 12), at(16, 20.5), at(1.5, 20.5)});
            centre = at(10, 12);
            letter = QStringLiteral("L");
            break;
        case Co::co_assessment:
            shape.addRoundedRect(QRectF(at(2.2, 2.2), at(21.8, 21.8)), 2.4 * unit, 2.4 * unit);
            letter = QStringLiteral("A");
            break;
    }
    shape.closeSubpath();
    const Identity& identity = tokens.of(co);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(identity.solid);
    painter.setPen(Qt::NoPen);
    if (co == Co::co_design || co == Co::co_delivery) {  // slightly rounded corners
        painter.setPen(QPen(identity.solid, unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.drawPath(shape);
    paint_letter(painter, letter, centre, (co == Co::co_design ? 11.5 : 13) * unit, identity.on_solid);
    painter.restore();
}

void paint_mechanism(QPainter& painter, Mechanism mechanism, const QRectF& area, const QColor& colour) {
    switch (mechanism) {
        case Mechanism::none:
            return;
        case Mechanism::voice:
            paint_icon(painter, Icon::voice, area, colour);
            return;
        case Mechanism::action:
            paint_icon(painter, Icon::action, area, colour);
            return;
        case Mechanism::both: {
            QRectF half = area;
            half.setWidth(area.width() / 2);
            paint_icon(painter, Icon::voice, half, colour);
            half.moveLeft(half.right());
            paint_icon(painter, Icon::action, half, colour);
            return;
        }
    }
}

void paint_sign(QPainter& painter, const QRectF& area, const Tokens& tokens) {
    // Two rings of a 24 x 15 box, each through the other: the left one over at the top, under at the bottom.
    const double unit = std::min(area.width() / 24, area.height() / 15);
    QRectF box(0, 0, 24 * unit, 15 * unit);
    box.moveCenter(area.center());
    const double stroke = 2.2 * unit;
    QRectF left(box.left() + stroke / 2, box.top() + stroke / 2, 15 * unit - stroke, 15 * unit - stroke);
    QRectF right = left.translated(9 * unit, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QPen first(tokens.accent, stroke, Qt::SolidLine, Qt::FlatCap);
    const QPen second(tokens.chart_b, stroke, Qt::SolidLine, Qt::FlatCap);
    painter.setPen(first);
    painter.drawEllipse(left);
    painter.setPen(second);
    painter.drawEllipse(right);
    // The upper crossing again, so that the rings are linked.
    painter.setPen(first);
    painter.drawArc(left, 10 * 16, 75 * 16);
    painter.restore();
}

MarkView::MarkView(Paint paint, int what, int size, double width_factor, const QString& words,
                   QWidget* parent)
    : QWidget(parent), paint_(paint), what_(what), size_(size), width_factor_(width_factor) {
    setAccessibleName(words);
    setToolTip(words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

MarkView* MarkView::of_phase(PhaseKind phase, int size, QWidget* parent) {
    const auto paint = [](QPainter& painter, int what, const QRectF& area, const Tokens& t) {
        paint_phase(painter, static_cast<PhaseKind>(what), area, t);
    };
    return new MarkView(paint, static_cast<int>(phase), size, 1, qt(label_of_choice(phase)), parent);
}

MarkView* MarkView::of_co(Co co, int size, QWidget* parent) {
    const auto paint = [](QPainter& painter, int what, const QRectF& area, const Tokens& t) {
        paint_co(painter, static_cast<Co>(what), area, t);
    };
    return new MarkView(paint, static_cast<int>(co), size, 1, qt(label_of_choice(co)), parent);
}

MarkView* MarkView::of_mechanism(Mechanism mechanism, int size, QWidget* parent) {
    const auto paint = [](QPainter& painter, int what, const QRectF& area, const Tokens& t) {
        paint_mechanism(painter, static_cast<Mechanism>(what), area, t.text);
    };
    return new MarkView(paint, static_cast<int>(mechanism), size, mechanism == Mechanism::both ? 2 : 1,
                        qt(label_of_choice(mechanism)), parent);
}

MarkView* MarkView::of_sign(int size, QWidget* parent) {
    const auto paint = [](QPainter& painter, int, const QRectF& area, const Tokens& t) {
        paint_sign(painter, area, t);
    };
    return new MarkView(paint, 0, size, 1.6, tr_text("Co-production"), parent);
}

QSize MarkView::sizeHint() const {
    return {qRound(px(size_) * width_factor_), px(size_)};
}

void MarkView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint_(painter, what_, rect(), tokens());
}

}  // namespace tandem
