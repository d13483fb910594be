#include "ui/charts/coverage_matrix.h"

#include "ui/charts/hatching.h"
#include "ui/kit/elide.h"
#include "ui/kit/icons.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

PhaseKind phase_at_index(int index) {
    return static_cast<PhaseKind>(index + 1);
}

Co co_at_index(int index) {
    return static_cast<Co>(index + 1);
}

QString co_words(Co co) {
    return qt(label_of_choice(co)).toLower();
}

double width_of(const QString& text, TextStyle style) {
    return QFontMetricsF(font(style)).horizontalAdvance(text);
}

// One line, its top at `y`; what does not fit is cut off with an ellipsis.
void paint_line(QPainter& painter, const QRectF& line, const QString& text, TextStyle style,
                const QColor& colour) {
    const QFont face = font(style);
    const QFontMetricsF metrics(face);
    painter.setFont(face);
    painter.setPen(colour);
    painter.drawText(QPointF(line.left(), line.center().y() + (metrics.ascent() - metrics.descent()) / 2),
                     elided(text, metrics, line.width() + 1));
}

// Under this width (at 100 %) the state stands below the number, not beside it.
constexpr double narrow_cell = 106;
constexpr double roomy_cell = 132;
constexpr double status_mark = 13;

// "done", or "3 done" where others are not that far.
QString status_words(const MatrixCell& cell) {
    const QString word = word_for(cell.status).toLower();
    return cell.furthest == cell.activities ? word
                                            : QStringLiteral("%1 %2").arg(number_text(cell.furthest), word);
}

void paint_status_line(QPainter& painter, const QRectF& line, const MatrixCell& cell, const Tokens& tokens) {
    const double mark = px(status_mark);
    const QRectF room(line.left() + mark + px(4), line.top(), line.width() - mark - px(4), line.height());
    // Where both have no room the number and the symbol stand alone: the word alone would speak of all.
    QString words = status_words(cell);
    if (cell.furthest != cell.activities && width_of(words, TextStyle::small) > room.width() + 1)
        words = number_text(cell.furthest);
    paint_status(painter, cell.status, {line.left(), line.center().y() - mark / 2, mark, mark}, tokens.text);
    paint_line(painter, room, words, TextStyle::small, tokens.text);
}

// Number, and words beside it.
struct Beside {
    TextStyle figure;
    double left, words_left, room;

    Beside(const QRectF& box, const MatrixCell& cell) {
        const bool tight = box.width() < px(roomy_cell);
        figure = box.height() >= px(56) ? TextStyle::figure : TextStyle::page_title;
        left = box.left() + px(tight ? 7 : 13);
        words_left = left + width_of(number_text(cell.activities), figure) + px(tight ? 6 : 11);
        room = box.right() - px(6) - words_left;
    }
    // "5 under way" must be whole.
    bool is_enough_for(const MatrixCell& cell) const {
        return px(status_mark + 4) + width_of(status_words(cell), TextStyle::small) <= room;
    }
};

// In all cells alike: where one has no room beside its number, the state of each stands below.
bool have_words_beside(const MatrixShape& shape, const MatrixData& data) {
    for (int phase = 0; phase < 4; ++phase)
        for (int co = 0; co < 4; ++co) {
            const MatrixCell& cell =
                data.cells[static_cast<std::size_t>(phase)][static_cast<std::size_t>(co)];
            const QRectF box = shape.cell(phase, co);
            if (box.width() < px(narrow_cell) ||
                (cell.activities > 0 && !cell.marked_off && !Beside(box, cell).is_enough_for(cell)))
                return false;
        }
    return true;
}

void paint_words_below(QPainter& painter, const QRectF& box, const MatrixCell& cell, const QString& noun,
                       const Identity& colour, const Tokens& tokens) {
    const QString number = number_text(cell.activities);
    const double line = QFontMetricsF(font(TextStyle::small)).height();
    const double tall = QFontMetricsF(font(TextStyle::section)).height();
    const double top = box.center().y() - (tall + line) / 2;
    const double left = box.left() + px(8);
    const double right = box.right() - px(4);
    const double noun_left = left + width_of(number, TextStyle::section) + px(6);
    paint_line(painter, {left, top, noun_left - left, tall}, number, TextStyle::section, colour.solid);
    if (width_of(noun, TextStyle::small) <= right - noun_left)
        paint_line(painter, {noun_left, top, right - noun_left, tall}, noun, TextStyle::small, tokens.text);
    paint_status_line(painter, {left, top + tall, right - left, line}, cell, tokens);
}

void paint_with_activities(QPainter& painter, const QRectF& box, const MatrixCell& cell, bool beside,
                           const Identity& colour, const Tokens& tokens) {
    const double radius = px(6);
    QPen outline(colour.solid, px(1));
    if (!cell.filled)
        outline.setDashPattern({3, 3});
    painter.setPen(outline);
    painter.setBrush(cell.filled ? QBrush(colour.tint) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, radius, radius);
    const QString noun = tr_text(cell.activities == 1 ? "activity" : "activities");
    if (!beside)
        return paint_words_below(painter, box, cell, noun, colour, tokens);
    const Beside place(box, cell);
    const double line = QFontMetricsF(font(TextStyle::small)).height();
    const double top = box.center().y() - line;
    paint_line(painter, {place.left, box.top(), place.words_left - place.left, box.height()},
               number_text(cell.activities), place.figure, colour.solid);
    paint_line(painter, {place.words_left, top, place.room, line}, noun, TextStyle::small, tokens.text);
    paint_status_line(painter, {place.words_left, top + line, place.room, line}, cell, tokens);
}

void paint_empty(QPainter& painter, const QRectF& box, const MatrixCell& cell, bool ideas,
                 const Tokens& tokens) {
    const double radius = px(6);
    if (cell.marked_off)
        paint_hatch(painter, box, px(8), px(1), tokens.line, radius);
    QPen dashes(tokens.control, px(1), cell.marked_off ? Qt::SolidLine : Qt::CustomDashLine);
    if (!cell.marked_off)
        dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);
    const QString text = cell_words(cell, ideas);
    const QColor colour = ideas && cell.ideas > 0 && !cell.marked_off ? tokens.accent : tokens.text2;
    const double mark = px(13);
    const double text_width = width_of(text, TextStyle::small);
    const bool with_symbol = mark + px(6) + text_width <= box.width() - px(8);
    const double width = std::min(text_width + (with_symbol ? mark + px(6) : 0), box.width() - px(6));
    // Left-aligned like the filled ones where there is room, so that a column reads down.
    const double left = box.width() > width + px(26) ? box.left() + px(13) : box.center().x() - width / 2;
    const QRectF symbol(left, box.center().y() - mark / 2, mark, mark);
    if (cell.marked_off) {
        const QRectF ground(left - px(3), box.center().y() - px(11), width + px(6), px(22));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(ground, px(4), px(4));
    }
    if (with_symbol && cell.marked_off)
        paint_status(painter, Status::off, symbol, tokens.text2);
    else if (with_symbol)
        paint_icon(painter, Icon::plus, symbol, colour);
    const double text_left = with_symbol ? symbol.right() + px(6) : left;
    paint_line(painter, {text_left, box.top(), left + width - text_left, box.height()}, text,
               TextStyle::small, colour);
}

void paint_column_head(QPainter& painter, const QRectF& box, PhaseKind phase, const Tokens& tokens) {
    const double mark = px(22);
    paint_phase(painter, phase, {box.left() + px(2), box.center().y() - mark / 2, mark, mark}, tokens);
    paint_line(painter, {box.left() + mark + px(9), box.top(), box.width() - mark - px(9), box.height()},
               qt(label_of_choice(phase)), TextStyle::body_strong, tokens.of(phase).solid);
}

void paint_row_head(QPainter& painter, const QRectF& box, Co co, Mechanism mechanism, const Tokens& tokens) {
    const double mark = px(22);
    paint_co(painter, co, {box.left(), box.center().y() - mark / 2, mark, mark}, tokens);
    const double left = box.left() + mark + px(9);
    const double line = QFontMetricsF(font(TextStyle::body)).height();
    const double small = QFontMetricsF(font(TextStyle::small)).height();
    const double top = box.center().y() - (line + small) / 2;
    paint_line(painter, {left, top, box.right() - left, line}, co_words(co), TextStyle::body, tokens.text);
    const double symbol = px(13);
    paint_mechanism(painter, mechanism, {left, top + line + (small - symbol) / 2, symbol, symbol},
                    tokens.text2);
    paint_line(painter, {left + symbol + px(5), top + line, box.right() - left - symbol - px(5), small},
               qt(label_of_choice(mechanism)).toLower(), TextStyle::small, tokens.text2);
}

void paint_counts(QPainter& painter, const MatrixShape& shape, const MatrixData& data, const Tokens& tokens) {
    const QRectF first = shape.count(0);
    const QRectF last_row = shape.row_head(3);
    painter.setPen(QPen(tokens.line, px(1)));
    painter.drawLine(QPointF(last_row.left(), first.top() + px(2)),
                     QPointF(shape.count(3).right(), first.top() + px(2)));
    paint_line(painter, {last_row.left(), first.top(), last_row.width(), first.height()},
               tr_text("Voice and action"), TextStyle::body_strong, tokens.text);
    for (int phase = 0; phase < 4; ++phase) {
        const QRectF box = shape.count(phase);
        const auto& counts = (*data.voice_action)[static_cast<std::size_t>(phase)];
        double x = box.left() + px(6);
        const double mark = px(15);
        for (std::size_t i = 0; i < 2; ++i) {
            const QString number = number_text(counts[i]);
            paint_mechanism(painter, i == 0 ? Mechanism::voice : Mechanism::action,
                            {x, box.center().y() - mark / 2, mark, mark}, tokens.text);
            paint_line(painter, {x + mark + px(5), box.top(), 2.0 * mark, box.height()}, number,
                       TextStyle::body, tokens.text);
            x += mark + px(5) + width_of(number, TextStyle::body) + px(18);
        }
    }
}

double count_height() {
    return QFontMetricsF(font(TextStyle::body)).height() + px(20);
}

double label_width() {
    return px(31) +
           std::max(width_of(co_words(Co::co_commissioning), TextStyle::body),
                    px(18) + width_of(qt(label_of_choice(Mechanism::action)).toLower(), TextStyle::small)) +
           px(14);
}

}  // namespace

MatrixShape::MatrixShape(const QRectF& area, bool with_counts)
    : area_(area),
      label_width_(label_width()),
      head_height_(px(34)),
      count_height_(with_counts ? count_height() : 0),
      gap_(px(7)) {
    cell_width_ = (area.width() - label_width_ - 3 * gap_ - px(2)) / 4;
    cell_height_ = (area.height() - head_height_ - count_height_ - 3 * gap_ - px(2)) / 4;
}

QRectF MatrixShape::cell(int phase, int co) const {
    // On whole pixels, so that the thin outlines stay thin.
    return QRectF(std::round(area_.left() + label_width_ + phase * (cell_width_ + gap_)) + 0.5,
                  std::round(area_.top() + head_height_ + co * (cell_height_ + gap_)) + 0.5,
                  std::floor(cell_width_), std::floor(cell_height_));
}

QRectF MatrixShape::column_head(int phase) const {
    const QRectF below = cell(phase, 0);
    return {below.left(), area_.top(), below.width(), head_height_};
}

QRectF MatrixShape::row_head(int co) const {
    const QRectF beside = cell(0, co);
    return {area_.left(), beside.top(), label_width_ - px(6), beside.height()};
}

QRectF MatrixShape::count(int phase) const {
    const QRectF above = cell(phase, 3);
    return {above.left(), above.bottom() + gap_, above.width(), count_height_ - gap_};
}

std::optional<std::pair<int, int>> MatrixShape::cell_at(const QPointF& point) const {
    for (int phase = 0; phase < 4; ++phase)
        for (int co = 0; co < 4; ++co)
            if (cell(phase, co).contains(point))
                return std::pair(phase, co);
    return {};
}

QSizeF MatrixShape::smallest(bool with_counts) {
    const double cell =
        px(14) + std::max(px(17) + width_of(word_for(Status::under_way).toLower(), TextStyle::small),
                          width_of(tr_text("Not this cycle"), TextStyle::small));
    return {label_width() + 4 * cell + px(23),
            px(34) + 4 * px(50) + px(23) + (with_counts ? count_height() : 0)};
}

QString cell_words(const MatrixCell& cell, bool with_ideas) {
    if (cell.marked_off)
        return tr_text("Not this cycle");
    if (cell.activities > 0)
        return counted(cell.activities, "activity", "activities") + QStringLiteral(", ") + status_words(cell);
    if (with_ideas && cell.ideas > 0)
        return counted(cell.ideas, "idea to try", "ideas to try");
    return tr_text("None yet");
}

void paint_coverage_matrix(QPainter& painter, const QRectF& area, const MatrixData& data,
                           const Tokens& tokens) {
    const MatrixShape shape(area, data.voice_action.has_value());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool beside = have_words_beside(shape, data);
    for (int phase = 0; phase < 4; ++phase)
        paint_column_head(painter, shape.column_head(phase), phase_at_index(phase), tokens);
    for (int co = 0; co < 4; ++co) {
        const Co which = co_at_index(co);
        paint_row_head(painter, shape.row_head(co), which, data.mechanisms[static_cast<std::size_t>(co)],
                       tokens);
        for (int phase = 0; phase < 4; ++phase) {
            const MatrixCell& cell =
                data.cells[static_cast<std::size_t>(phase)][static_cast<std::size_t>(co)];
            if (cell.activities > 0 && !cell.marked_off)
                paint_with_activities(painter, shape.cell(phase, co), cell, beside, tokens.of(which), tokens);
            else
                paint_empty(painter, shape.cell(phase, co), cell,
                            data.current == std::pair(phase, co) || (data.suggest_in_analyse && phase == 0),
                            tokens);
        }
    }
    if (data.voice_action)
        paint_counts(painter, shape, data, tokens);
    painter.restore();
}

}  // namespace tandem
