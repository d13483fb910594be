// The status half of marks.h: words, colours and symbols.
#include "model/project.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace tandem {
namespace {

constexpr double symbol = 16, gap = 6;  // px at 100 %

// On a grid of 16, in one colour.
class Symbol {
public:
    Symbol(QPainter& painter, const QRectF& area, const QColor& colour) : painter_(painter), colour_(colour) {
        unit_ = std::min(area.width(), area.height()) / 16;
        origin_ = area.center() - QPointF(8 * unit_, 8 * unit_);
        painter_.save();
        painter_.setRenderHint(QPainter::Antialiasing);
    }
    ~Symbol() { painter_.restore(); }
    Symbol(const Symbol&) = delete;
    Symbol& operator=(const Symbol&) = delete;

    QPointF at(double x, double y) const { return origin_ + QPointF(x * unit_, y * unit_); }

    void ring(bool dashed = false) {
        QPen own = pen(1.5);
        if (dashed) {
            own.setCapStyle(Qt::FlatCap);
            own.setDashPattern({1.8, 1.34});  // a circumference of 12 dashes
        }
        painter_.setPen(own);
        painter_.setBrush(Qt::NoBrush);
        painter_.drawEllipse(at(8, 8), 6.2 * unit_, 6.2 * unit_);
    }
    void lines(std::initializer_list<QPointF> points, double width = 1.5) {
        painter_.setPen(pen(width));
        painter_.setBrush(Qt::NoBrush);
        QPolygonF polygon;
        for (const QPointF& point : points) {
            polygon << at(point.x(), point.y());
        }
        painter_.drawPolyline(polygon);
    }
    void dot(double x, double y, double radius) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour_);
        painter_.drawEllipse(at(x, y), radius * unit_, radius * unit_);
    }
    void half() {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour_);
        painter_.drawPie(QRectF(at(1.8, 1.8), at(14.2, 14.2)), -90 * 16, 180 * 16);
    }
    // A filled disc from which the tick is cut out, so that it works on any ground.
    void disc_with_tick() {
        QPainterPath disc;
        disc.addEllipse(at(8, 8), 7 * unit_, 7 * unit_);
        QPainterPath tick;
        tick.moveTo(at(4.9, 8.3));
        tick.lineTo(at(7.1, 10.5));
        tick.lineTo(at(11.2, 5.8));
        QPainterPathStroker stroker(pen(1.7));
        painter_.fillPath(disc.subtracted(stroker.createStroke(tick)), colour_);
    }
    void triangle() {
        lines({{8, 1.9}, {14.6, 13.6}, {1.4, 13.6}, {8, 1.9}, {14.6, 13.6}});
        lines({{8, 6.3}, {8, 9.5}});
        dot(8, 11.6, 0.9);
    }
    void star() {
        QPainterPath path;
        for (int i = 0; i < 10; ++i) {
            const double radius = i % 2 == 0 ? 7.2 : 3.1;
            const double angle = M_PI / 5 * i - M_PI / 2;
            const QPointF point = at(8 + radius * std::cos(angle), 8.4 + radius * std::sin(angle));
            if (i == 0) {
                path.moveTo(point);
            } else {
                path.lineTo(point);
            }
        }
        path.closeSubpath();
        painter_.setPen(pen(0.8));
        painter_.setBrush(colour_);
        painter_.drawPath(path);
    }
    void hatched_square() {
        QPainterPath box;
        box.addRoundedRect(QRectF(at(2.2, 2.2), at(13.8, 13.8)), 1.6 * unit_, 1.6 * unit_);
        painter_.setPen(pen(1.5));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawPath(box);
        lines({{2.6, 9.0}, {9.0, 2.6}}, 1.3);
        lines({{3.0, 13.0}, {13.0, 3.0}}, 1.3);
        lines({{7.0, 13.4}, {13.4, 7.0}}, 1.3);
    }
    void question() {
        QPainterPath path;
        path.moveTo(at(6.1, 6.6));
        path.cubicTo(at(6.2, 4.9), at(7.2, 4.5), at(8.1, 4.5));
        path.cubicTo(at(9.4, 4.5), at(10.1, 5.3), at(10.1, 6.2));
        path.cubicTo(at(10.1, 7.7), at(8.0, 7.7), at(8.0, 9.3));
        painter_.setPen(pen(1.4));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawPath(path);
        dot(8, 11.4, 0.9);
    }

private:
    QPen pen(double width) const {
        return {colour_, width * unit_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    }

    QPainter& painter_;
    QColor colour_;
    double unit_;
    QPointF origin_;
};

QFont word_font() {
    return font(TextStyle::secondary);
}

}  // namespace

QString word_for(Status status) {
    switch (status) {
        case Status::not_recorded:
            return tr_text("No data");
        case Status::not_started:
            return tr_text("Not started");
        case Status::idea:
            return tr_text("Idea");
        case Status::planned:
            return tr_text("Planned");
        case Status::under_way:
            return tr_text("Under way");
        case Status::done:
            return tr_text("Done");
        case Status::overdue:
            return tr_text("Overdue");
        case Status::attention:
            return tr_text("Attention");
        case Status::ask:
            return tr_text("Not considered");
        case Status::strength:
            return tr_text("Strength");
        case Status::off:
            return tr_text("Not this cycle");
        case Status::cancelled:
            return tr_text("Cancelled");
        case Status::failed:
            return tr_text("Error");
        case Status::saved:
            return tr_text("Saved");
    }
    return {};
}

QColor colour_of(Status status, const Tokens& tokens) {
    switch (status) {
        case Status::not_recorded:
            return tokens.text3;
        case Status::not_started:
        case Status::idea:
        case Status::planned:
        case Status::off:
        case Status::cancelled:
            return tokens.text2;
        case Status::under_way:
        case Status::ask:
            return tokens.chart_a;
        case Status::done:
        case Status::strength:
        case Status::saved:
            return tokens.good;
        case Status::overdue:
        case Status::attention:
            return tokens.warn;
        case Status::failed:
            return tokens.danger;
    }
    return tokens.text;
}

Status status_of(ActivityStatus status) {
    switch (status) {
        case ActivityStatus::none:
            return Status::not_recorded;
        case ActivityStatus::idea:
            return Status::idea;
        case ActivityStatus::planned:
            return Status::planned;
        case ActivityStatus::under_way:
            return Status::under_way;
        case ActivityStatus::done:
            return Status::done;
        case ActivityStatus::cancelled:
            return Status::cancelled;
    }
    return Status::not_recorded;
}

Status status_of(Progress status) {
    switch (status) {
        case Progress::none:
            return Status::not_recorded;
        case Progress::not_started:
            return Status::not_started;
        case Progress::under_way:
            return Status::under_way;
        case Progress::done:
            return Status::done;
    }
    return Status::not_recorded;
}

Status status_of_phase(std::string_view phase_status_code) {
    switch (choice_from_code<PhaseStatus>(phase_status_code)) {
        case PhaseStatus::none:
            return Status::not_recorded;
        case PhaseStatus::not_started:
            return Status::not_started;
        case PhaseStatus::under_way:
            return Status::under_way;
        case PhaseStatus::complete:
            return Status::done;
    }
    return Status::not_recorded;
}

void paint_status(QPainter& painter, Status status, const QRectF& area, const Tokens& tokens) {
    paint_status(painter, status, area, colour_of(status, tokens));
}

void paint_status(QPainter& painter, Status status, const QRectF& area, const QColor& colour) {
    Symbol symbol(painter, area, colour);
    switch (status) {
        case Status::not_recorded:
            symbol.lines({{4.5, 8}, {11.5, 8}});
            break;
        case Status::not_started:
            symbol.ring(true);
            break;
        case Status::idea:
            symbol.ring(true);
            symbol.dot(8, 8, 1.6);
            break;
        case Status::planned:
            symbol.ring();
            symbol.dot(8, 8, 1.6);
            break;
        case Status::under_way:
            symbol.ring();
            symbol.half();
            break;
        case Status::done:
        case Status::saved:
            symbol.disc_with_tick();
            break;
        case Status::overdue:
            symbol.ring();
            symbol.lines({{8, 4.7}, {8, 8.2}, {10.4, 9.6}});
            break;
        case Status::attention:
            symbol.triangle();
            break;
        case Status::ask:
            symbol.ring();
            symbol.question();
            break;
        case Status::strength:
            symbol.star();
            break;
        case Status::off:
            symbol.hatched_square();
            break;
        case Status::cancelled:
        case Status::failed:
            symbol.ring();
            symbol.lines({{5.9, 5.9}, {10.1, 10.1}});
            symbol.lines({{10.1, 5.9}, {5.9, 10.1}});
            break;
    }
}

StatusLabel::StatusLabel(Status status, QWidget* parent) : QWidget(parent), status_(status) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(words());
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusLabel::set_status(Status status, const QString& words) {
    status_ = status;
    words_ = words;
    setAccessibleName(this->words());
    updateGeometry();
    update();
}

QString StatusLabel::words() const {
    return words_.isEmpty() ? word_for(status_) : words_;
}

QSize StatusLabel::sizeHint() const {
    const QFontMetrics metrics(word_font());
    return {px(symbol) + px(gap) + metrics.horizontalAdvance(words()) + 1,
            std::max(px(symbol) + 2, metrics.height())};
}

void StatusLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor colour = colour_of(status_, tokens());
    paint_status(painter, status_, QRectF(0, (height() - px(symbol)) / 2.0, px(symbol), px(symbol)), colour);
    painter.setFont(word_font());
    painter.setPen(colour);
    painter.drawText(rect().adjusted(px(symbol) + px(gap), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     words());
}

}  // namespace tandem
