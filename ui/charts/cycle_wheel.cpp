#include "ui/charts/cycle_wheel.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tandem {

namespace {

constexpr double degrees = 180 / std::numbers::pi;
constexpr double least_for_hub_words = 330;      // px
constexpr double least_for_states = 260;         // px; in a smaller wheel their words have no room
constexpr int state_mark = 13, state_gap = 5;    // px: the symbol of a state, and its words beside it
constexpr int beside_words = 6, beside_hub = 3;  // px: clear of ring, gap and hub
constexpr int closer = 3;                        // px: name and state, in a wheel with little room

// Which way a quarter lies from the centre: clockwise from top left.
QPointF side_of(std::size_t phase) {
    return {phase == 0 || phase == 3 ? -1.0 : 1.0, phase < 2 ? -1.0 : 1.0};
}

// Mathematical angle (anticlockwise, 0 = right) at which a quarter begins when one goes clockwise.
double start_of(std::size_t phase) {
    return 180 - 90 * static_cast<double>(phase);
}

QRectF square(const QPointF& centre, double radius) {
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

// How far an arc of this radius keeps off the axes so that the gap between quarters has the same width
// everywhere.
double inset(double gap, double radius) {
    return radius <= gap / 2 ? 45 : std::asin(gap / 2 / radius) * degrees;
}

// The segment between two radii, from one share of the quarter to another, going clockwise.
QPainterPath segment(const WheelShape& shape, std::size_t phase, double inner, double outer, double from,
                     double to) {
    const auto angle = [&](double radius, double share) {
        const double off = inset(shape.gap, radius);
        return start_of(phase) - off - share * (90 - 2 * off);
    };
    QPainterPath path;
    path.arcMoveTo(square(shape.centre, outer), angle(outer, from));
    path.arcTo(square(shape.centre, outer), angle(outer, from), angle(outer, to) - angle(outer, from));
    path.arcTo(square(shape.centre, inner), angle(inner, to), angle(inner, from) - angle(inner, to));
    path.closeSubpath();
    return path;
}

QString name_of(const WheelPhase& phase) {
    return QString::number(static_cast<int>(phase.phase)) + QLatin1Char(' ') +
           qt(label_of_choice(phase.phase));
}

void paint_centred(QPainter& painter, const QPointF& top, const QString& text, const QFont& face,
                   const QColor& colour) {
    const QFontMetricsF metrics(face);
    painter.setFont(face);
    painter.setPen(colour);
    painter.drawText(QPointF(top.x() - metrics.horizontalAdvance(text) / 2, top.y() + metrics.ascent()),
                     text);
}

// Where words can stand in a quarter, by their distance from the wheel's horizontal axis; from its vertical
// one.
struct Free {
    double from, to;

    double middle() const { return (from + to) / 2; }
    double width() const { return to - from; }
};

Free free_between(const WheelShape& shape, double nearest, double farthest) {
    const auto across = [](double radius, double off) {
        return radius > off ? std::sqrt(radius * radius - off * off) : 0;
    };
    return {std::max(shape.gap / 2, across(shape.hub, nearest)), across(shape.wedge, farthest)};
}

// Where name and mark of a quarter stand, in a wheel without words for the state.
struct NamePlace {
    Free name, mark;
    double top = 0, below = 0;
};

NamePlace name_place(const WheelShape& shape, std::size_t index, double line, double mark) {
    const double top = shape.centre.y() + side_of(index).y() * shape.outer * 0.42 - (line + mark) / 2;
    const auto room_at = [&](double from, double to) {
        const double one = std::abs(from - shape.centre.y());
        const double other = std::abs(to - shape.centre.y());
        return free_between(shape, std::min(one, other), std::max(one, other));
    };
    return {room_at(top, top + line), room_at(top + line, top + line + mark), top, top + line};
}

// For a wheel that is there to be recognised: names as large as is clear of ring and hub, and below each the
// mark of the state, whose words would touch those of the next quarter.
void paint_names_and_marks(QPainter& painter, const WheelShape& shape, const WheelData& data,
                           const Tokens& tokens) {
    const double mark = px(13);
    for (const TextStyle style :
         {TextStyle::section, TextStyle::body_strong, TextStyle::secondary_strong, TextStyle::small_strong}) {
        const QFont face = font(style);
        const QFontMetricsF metrics(face);
        bool fits = true;
        for (std::size_t i = 0; i < data.phases.size(); ++i)
            fits = fits && metrics.horizontalAdvance(name_of(data.phases[i])) + px(8) <=
                               name_place(shape, i, metrics.height(), mark).name.width();
        if (!fits && style != TextStyle::small_strong)
            continue;
        for (std::size_t i = 0; i < data.phases.size(); ++i) {
            const NamePlace place = name_place(shape, i, metrics.height(), mark);
            const WheelPhase& phase = data.phases[i];
            const auto across = [&](const Free& at) {
                return shape.centre.x() + side_of(i).x() * at.middle();
            };
            paint_centred(painter, {across(place.name), place.top}, name_of(phase), face,
                          tokens.of(phase.phase).solid);
            paint_status(painter, phase.status,
                         QRectF(across(place.mark) - mark / 2, place.below, mark, mark), tokens.text);
        }
        return;
    }
}

double state_line() {
    return QFontMetricsF(font(TextStyle::secondary)).height() + px(1);
}

// From the top of the name to that of the state.
double name_line(const WheelShape& shape) {
    return QFontMetricsF(font(TextStyle::section)).height() - (shape.has_hub_words() ? 0 : px(closer));
}

// Of the name, the state and, where there is room, the tasks: clear of the hub above, and of the narrowing
// ring below.
double words_top(const WheelShape& shape, std::size_t index, bool with_tasks) {
    const double up = index >= 2 ? 0 : with_tasks ? 0.05 : 0.02;
    const double height = name_line(shape) + state_line() * (with_tasks ? 2 : 1);
    return shape.middle(index).y() - shape.outer * up - height / 2;
}

double tasks_top(const WheelShape& shape, std::size_t index) {
    return words_top(shape, index, true) + name_line(shape) + state_line();
}

// How far from the vertical axis the middle of a line can be, so that what is seen of its letters touches
// neither ring nor hub nor the gap between quarters. Turned round where the line is wider than its room.
Free middles_of_line(const WheelShape& shape, double top, double bottom, double width) {
    const double one = std::abs(top - shape.centre.y()), other = std::abs(bottom - shape.centre.y());
    const double nearest = std::min(one, other), clear = shape.hub + px(beside_hub);
    Free free = free_between(shape, nearest, std::max(one, other));
    if (clear > nearest)
        free.from = std::max(free.from, std::sqrt(clear * clear - nearest * nearest));
    return {free.from + width / 2 + px(beside_words), free.to - width / 2 - px(beside_words)};
}

// Where name and state (symbol and words) of a quarter stand: under each other where that is clear.
struct WordsPlace {
    TextStyle style = TextStyle::secondary;  // of the state
    double width = 0;                        // of the state
    double name = 0, state = 0;              // of their middles
};

WordsPlace words_place(const WheelShape& shape, std::size_t index, const WheelPhase& phase, double top) {
    const QFontMetricsF name_metrics(font(TextStyle::section));
    const double below = top + name_line(shape), base = top + name_metrics.ascent();
    const Free name = middles_of_line(shape, base - name_metrics.capHeight(), below,
                                      name_metrics.horizontalAdvance(name_of(phase)));
    WordsPlace place;
    Free state{};
    for (const TextStyle style : {TextStyle::secondary, TextStyle::small}) {
        const QFontMetricsF metrics(font(style));
        const double line = below + metrics.ascent();
        place.style = style;
        place.width = px(state_mark + state_gap) + metrics.horizontalAdvance(phase.status_words);
        state = middles_of_line(shape, line - metrics.capHeight(), line + metrics.descent(), place.width);
        if (state.width() >= 0)
            break;
    }
    const double wanted = std::abs(shape.middle(index).x() - shape.centre.x());
    const Free both{std::max(name.from, state.from), std::min(name.to, state.to)};
    const auto closest = [](double aim, const Free& free) {
        return free.width() < 0 ? free.middle() : std::clamp(aim, free.from, free.to);
    };
    // Where there is no one middle for both, the name comes as near to that of the state as it can.
    const double state_off = closest(wanted, both.width() >= 0 ? both : state);
    const double name_off = closest(state_off, name);
    place.name = shape.centre.x() + side_of(index).x() * name_off;
    place.state = shape.centre.x() + side_of(index).x() * state_off;
    return place;
}

// Whether what is said of the tasks, the lowest line of a quarter, stays inside it.
bool has_room_for_tasks(const WheelShape& shape, const WheelData& data) {
    const double line = QFontMetricsF(font(TextStyle::small)).height();
    for (std::size_t i = 0; i < data.phases.size(); ++i) {
        const double top = tasks_top(shape, i) - shape.centre.y();
        const double nearest = std::min(std::abs(top), std::abs(top + line));
        const Free free = free_between(shape, nearest, std::max(std::abs(top), std::abs(top + line)));
        const double off = std::abs(shape.middle(i).x() - shape.centre.x());
        const double half = QFontMetricsF(font(TextStyle::small)).horizontalAdvance(data.phases[i].tasks) / 2;
        if (off - half < free.from || off + half > free.to)
            return false;
    }
    return true;
}

void paint_words(QPainter& painter, const WheelShape& shape, std::size_t index, const WheelPhase& phase,
                 bool with_tasks, const Tokens& tokens) {
    const QFont name_font = font(TextStyle::section);
    const double line = state_line();
    double y = words_top(shape, index, with_tasks);
    const double below = y + name_line(shape);
    const WordsPlace place = words_place(shape, index, phase, y);
    const QFont state_font = font(place.style);
    paint_centred(painter, {place.name, y}, name_of(phase), name_font, tokens.of(phase.phase).solid);
    y = below;
    const double mark = px(state_mark);
    const double left = place.state - place.width / 2;
    paint_status(painter, phase.status, QRectF(left, y + (line - mark) / 2, mark, mark), tokens.text);
    painter.setFont(state_font);
    painter.setPen(tokens.text);
    painter.drawText(QPointF(left + mark + px(state_gap), y + QFontMetricsF(state_font).ascent()),
                     phase.status_words);
    if (with_tasks)
        paint_centred(painter, {place.state, y + line}, phase.tasks, font(TextStyle::small), tokens.text2);
}

void paint_hub(QPainter& painter, const WheelShape& shape, const QString& words, bool with_words,
               const Tokens& tokens) {
    painter.setPen(QPen(tokens.line, px(1)));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(shape.centre, shape.hub, shape.hub);
    const QFont face = font(TextStyle::small_strong);
    const QFontMetricsF metrics(face);
    QStringList lines = with_words ? words.split(QLatin1Char('\n')) : QStringList{};
    const double sign = with_words ? px(30) : px(28);
    const auto height_of = [&] {
        return sign + (lines.isEmpty() ? 0 : px(4) + metrics.height() * static_cast<double>(lines.size()));
    };
    // Words that would touch the circle are left out.
    const double lowest = std::min(height_of() / 2, shape.hub);
    const double across = 2 * std::sqrt(shape.hub * shape.hub - lowest * lowest);
    if (!lines.isEmpty() && metrics.horizontalAdvance(lines.back()) > across)
        lines.clear();
    const double height = height_of();
    double y = shape.centre.y() - height / 2;
    paint_sign(painter, QRectF(shape.centre.x() - sign * 0.8, y, sign * 1.6, sign), tokens);
    y += sign + px(4);
    for (const QString& line : lines) {
        paint_centred(painter, {shape.centre.x(), y}, line, face, tokens.text);
        y += metrics.height();
    }
}

}  // namespace

WheelShape::WheelShape(const QRectF& area) {
    const double size = std::min(area.width(), area.height());
    centre = area.center();
    outer = size / 2 - 1;
    // Words in the hub need it larger; without them the quarters' own have the room, and some of the ring's.
    ring_inner = outer - size * (has_hub_words() ? 0.08 : 0.065);
    wedge = ring_inner - size * 0.012;
    hub = size * (has_hub_words() ? 0.15 : 0.13);
    gap = std::max(3.0, size * 0.014);
}

bool WheelShape::has_hub_words() const {
    return 2 * outer >= px(least_for_hub_words) - 2;
}

QPainterPath WheelShape::ring(std::size_t phase, double from, double to) const {
    return segment(*this, phase, ring_inner, outer, from, to);
}

QPainterPath WheelShape::wedge_of(std::size_t phase) const {
    return segment(*this, phase, hub + gap / 2, wedge, 0, 1);
}

QPainterPath WheelShape::quarter(std::size_t phase) const {
    return segment(*this, phase, hub + gap / 2, outer, 0, 1);
}

QPointF WheelShape::middle(std::size_t phase) const {
    const QPointF side = side_of(phase);
    return {centre.x() + side.x() * outer * 0.365, centre.y() + side.y() * outer * 0.41};
}

std::optional<std::size_t> WheelShape::phase_at(const QPointF& point) const {
    const QPointF off = point - centre;
    const double distance = std::hypot(off.x(), off.y());
    if (distance < hub || distance > outer)
        return {};
    if (off.y() < 0)
        return off.x() < 0 ? 0 : 1;
    return off.x() < 0 ? 3 : 2;
}

void paint_cycle_wheel(QPainter& painter, const QRectF& area, const WheelData& data, const Tokens& tokens) {
    const WheelShape shape(area);
    const bool has_words = 2 * shape.outer >= px(least_for_states);
    const bool roomy = shape.has_hub_words();
    const bool with_tasks = roomy && has_room_for_tasks(shape, data);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < data.phases.size(); ++i) {
        const WheelPhase& phase = data.phases[i];
        const Identity& colour = tokens.of(phase.phase);
        painter.setPen(QPen(colour.solid, px(3) / 2.0));
        painter.setBrush(colour.tint);
        painter.drawPath(shape.ring(i, 0, 1));
        if (const double done = phase.progress.value_or(0); done > 0) {
            painter.setBrush(colour.solid);
            painter.drawPath(shape.ring(i, 0, std::min(done, 1.0)));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour.tint);
        painter.drawPath(shape.wedge_of(i));
        if (has_words)
            paint_words(painter, shape, i, phase, with_tasks, tokens);
    }
    if (!has_words)
        paint_names_and_marks(painter, shape, data, tokens);
    paint_hub(painter, shape, data.centre, roomy, tokens);
    painter.restore();
}

}  // namespace tandem
