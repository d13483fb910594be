#include "ui/charts/pathway_strip.h"

#include "ui/charts/text_painting.h"
#include "ui/kit/marks.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr int name_lines = 2;

double gap() {
    return px(8);
}

double entry_icon() {
    return px(16);
}

// Enough for whatever a title is allowed to hold, in the narrowest cell.
constexpr int all_lines = 12;

int lines_of(PathwayWords words) {
    return words.below ? all_lines : words.lines;
}

double entry_height(const PathwayStrip::Entry& entry, double width, PathwayWords words) {
    if (words.below)
        return std::max(line_height(TextStyle::secondary), entry_icon()) +
               wrapped_height(entry.name, TextStyle::secondary, width, words.lines) + px(6);
    return wrapped_height(entry.code + QLatin1Char(' ') + entry.name, TextStyle::secondary,
                          width - entry_icon() - px(7), words.lines) +
           px(6);
}

// How many px more a name would take to be whole, where its place gives it only the lines of all.
double missing_height(const PathwayStrip::Entry& entry, double width, PathwayWords words) {
    return entry_height(entry, width, {.below = words.below, .lines = all_lines}) -
           entry_height(entry, width, words);
}

// Symbols before the words of a mark, with the space behind them.
double mark_symbols_width(Mechanism mechanism) {
    return px(14) * (mechanism == Mechanism::both ? 2 : 1) + px(6);
}

int mark_lines(const PathwayStrip::Cell& cell, PathwayWords words) {
    return words.below || cell.mechanism == Mechanism::none ? name_lines : 1;
}

// The words of a mark that have room beside its symbols; never cut, where the symbols say which both are.
QString words_in(const PathwayStrip::Cell& cell, double room, PathwayWords words) {
    const QString whole = mark_words(cell);
    const bool is_cut = wrapped_height(whole, TextStyle::small, room, all_lines) >
                        wrapped_height(whole, TextStyle::small, room, mark_lines(cell, words));
    return is_cut && cell.mechanism == Mechanism::both ? tr_text("both") : whole;
}

double mark_height(const PathwayStrip::Cell& cell, double width, PathwayWords words) {
    const double room = width - px(18) - mark_symbols_width(cell.mechanism);
    return wrapped_height(words_in(cell, room, words), TextStyle::small, room, mark_lines(cell, words)) +
           px(14);
}

void dash(QPen& pen) {
    pen.setStyle(Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
}

int title_lines(PathwayWords words) {
    return words.below ? all_lines : 4;
}

// Of what stands below a title, and of the head of the totals.
int note_lines(PathwayWords words) {
    return words.below ? all_lines : 2;
}

QString stage_head(std::size_t stage) {
    return QStringLiteral("%1 %2").arg(stage + 1).arg(stage_words(stage));
}

// Of the tallest: a name or note that has no room in one line takes two.
double stage_heads_height(double width) {
    double height = 0;
    for (std::size_t i = 0; i < stage_count; ++i)
        height = std::max(height, wrapped_height(stage_head(i), TextStyle::body_strong, width, name_lines) +
                                      wrapped_height(stage_note(i), TextStyle::small, width, name_lines));
    return height;
}

void paint_heads(QPainter& painter, const PathwayLayout& layout, const Tokens& tokens) {
    const std::array<const char*, 3> when{"before", "when it shows", "afterwards"};
    for (std::size_t i = 0; i < layout.strategies.size(); ++i) {
        const QRectF& box = layout.strategies[i];
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.sunken);
        painter.drawRoundedRect(box, px(4), px(4));
        const QRectF text = box.adjusted(px(12), 0, -px(12), 0);
        paint_line(painter, text, strategy_words(2 * i), TextStyle::body_strong, tokens.text);
        paint_line(painter, text, tr_text(when[i]), TextStyle::secondary, tokens.text2, Qt::AlignRight);
    }
    for (std::size_t i = 0; i < stage_count; ++i) {
        const QRectF& box = layout.stages[i];
        const double words =
            paint_wrapped(painter, box, stage_head(i), TextStyle::body_strong, tokens.text, name_lines);
        paint_wrapped(painter, box.adjusted(0, words, 0, 0), stage_note(i), TextStyle::small, tokens.text2,
                      name_lines);
    }
    paint_line(painter, layout.outcome_head, tr_text("Outcome"), TextStyle::body_strong, tokens.text);
}

// Six small boxes, filled where the stage is in use.
void paint_count(QPainter& painter, const QRectF& head, const PathwayStrip::Row& row, const Tokens& tokens) {
    const double line = line_height(TextStyle::small);
    const double y = head.bottom() - line - px(12);
    double x = head.left();
    for (const PathwayStrip::Cell& cell : row.cells) {
        QPen pen(cell.in_use ? tokens.accent : tokens.control, 1);
        if (!cell.in_use)
            dash(pen);
        painter.setPen(pen);
        painter.setBrush(cell.in_use ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(x, y, px(13), px(7)), px(2), px(2));
        x += px(19);
    }
    paint_line(painter, {head.left(), head.bottom() - line, head.width(), line},
               tr_text("%1 of %2 stages").arg(row.used).arg(stage_count), TextStyle::small, tokens.text2);
}

void paint_head(QPainter& painter, const QRectF& head, const PathwayStrip::Row& row, PathwayWords words,
                const Tokens& tokens) {
    const double line = line_height(TextStyle::small_strong);
    paint_line(painter, {head.left(), head.top(), head.width(), line}, row.code, TextStyle::small_strong,
               tokens.text2);
    QRectF box = head.adjusted(0, line + px(2), 0, 0);
    box.setTop(
        box.top() + px(2) +
        paint_wrapped(painter, box, row.title, TextStyle::body_strong, tokens.text, title_lines(words)));
    paint_wrapped(painter, box, row.note, TextStyle::secondary, tokens.text2, note_lines(words));
    paint_count(painter, head, row, tokens);
}

void paint_gap(QPainter& painter, const QRectF& box, std::size_t stage, PathwayWords words,
               const Tokens& tokens) {
    const int lines = lines_of(words);
    QPen pen(tokens.control, 1);
    dash(pen);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    const QRectF room = box.adjusted(px(12), 0, -px(8), 0);
    const double question = wrapped_height(gap_question(stage), TextStyle::secondary, room.width(), lines);
    const double line = line_height(TextStyle::body_strong);
    const double top = box.center().y() - (line + px(3) + question) / 2;
    paint_icon(painter, Icon::plus,
               {room.left() - px(2), top + (line - px(14)) / 2, double(px(14)), double(px(14))},
               tokens.text2);
    paint_line(painter, {room.left() + px(19), top, room.width() - px(19), line}, tr_text("Gap"),
               TextStyle::body_strong, tokens.text2);
    paint_wrapped(painter, {room.left(), top + line + px(3), room.width(), question}, gap_question(stage),
                  TextStyle::secondary, tokens.text2, lines);
}

void paint_mark(QPainter& painter, const QRectF& cell, const PathwayStrip::Cell& what, double height,
                PathwayWords words, const Tokens& tokens) {
    const QRectF line(cell.left() + px(12), cell.bottom() - height, cell.width() - px(18), height);
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(line.topLeft(), line.topRight());
    const double mark = px(14);
    const QRectF symbol(line.left(), line.center().y() - mark / 2, mark, mark);
    const bool asks = what.mechanism == Mechanism::none;
    const double left = mark_symbols_width(what.mechanism);
    if (asks)
        paint_status(painter, Status::ask, symbol, tokens.accent);
    else if (what.mechanism == Mechanism::both)
        paint_mechanism(painter, what.mechanism, {symbol.topLeft(), QSizeF(2 * mark, mark)}, tokens.text);
    else
        paint_mechanism(painter, what.mechanism, symbol, tokens.text);
    const QRectF room = line.adjusted(left, 0, 0, 0);
    const QColor ink = asks ? tokens.accent : tokens.text;
    const QString said = words_in(what, room.width(), words);
    const int lines = mark_lines(what, words);
    if (text_width(said, TextStyle::small) <= room.width() || lines == 1) {
        paint_line(painter, room, said, TextStyle::small, ink);
        return;
    }
    const double block = wrapped_height(said, TextStyle::small, room.width(), lines);
    paint_wrapped(painter, room.adjusted(0, (room.height() - block) / 2, 0, 0), said, TextStyle::small, ink,
                  lines);
}

void paint_entry(QPainter& painter, const QRectF& place, const PathwayStrip::Entry& entry, PathwayWords words,
                 const Tokens& tokens) {
    paint_icon(painter, entry.icon, {place.left(), place.top() + px(1), entry_icon(), entry_icon()},
               tokens.text2);
    const QRectF beside = place.adjusted(entry_icon() + px(7), 0, 0, 0);
    // A place in a cell with room to spare has more lines than the others.
    const auto lines_in = [&](double height) {
        const int lines = static_cast<int>((height + 1) / line_height(TextStyle::secondary));
        return std::max(lines, words.lines);
    };
    if (!words.below) {
        paint_wrapped(painter, beside, entry.code + QLatin1Char(' ') + entry.name, TextStyle::secondary,
                      tokens.text, lines_in(place.height()));
        return;
    }
    const double line = std::max(line_height(TextStyle::secondary), entry_icon());
    paint_line(painter, {beside.left(), beside.top(), beside.width(), line}, entry.code, TextStyle::secondary,
               tokens.text);
    paint_wrapped(painter, place.adjusted(0, line, 0, 0), entry.name, TextStyle::secondary, tokens.text,
                  lines_in(place.height() - line));
}

void paint_cell(QPainter& painter, const PathwayLayout::RowPlace& row, std::size_t stage,
                const PathwayStrip::Cell& cell, PathwayWords words, const Tokens& tokens) {
    const QRectF& box = row.cells[stage];
    const std::vector<QRectF>& places = row.entries[stage];
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    for (std::size_t i = 0; i < places.size(); ++i)
        paint_entry(painter, places[i], cell.entries[i], words, tokens);
    paint_mark(painter, box, cell, row.mark_height, words, tokens);
}

void paint_totals(QPainter& painter, const PathwayStrip& strip, const PathwayLayout& layout,
                  const Tokens& tokens) {
    painter.setPen(QPen(tokens.control, 1));
    painter.drawLine(layout.totals_head.topLeft(),
                     QPointF(layout.totals.back().right(), layout.totals_head.top()));
    const QString words = tr_text("Voice and action");
    const double block =
        wrapped_height(words, TextStyle::body_strong, layout.totals_head.width(), note_lines(layout.words));
    paint_wrapped(painter, layout.totals_head.adjusted(0, (layout.totals_head.height() - block) / 2, 0, 0),
                  words, TextStyle::body_strong, tokens.text, note_lines(layout.words));
    for (std::size_t i = 0; i < stage_count; ++i) {
        const double mark = px(15);
        QRectF box = layout.totals[i].adjusted(px(12), 0, 0, 0);
        for (const auto& [mechanism, count] :
             {std::pair{Mechanism::voice, strip.voice[i]}, std::pair{Mechanism::action, strip.action[i]}}) {
            const QColor ink = count > 0 ? tokens.text : tokens.text3;
            paint_mechanism(painter, mechanism, {box.left(), box.center().y() - mark / 2, mark, mark}, ink);
            box.setLeft(box.left() + mark + px(5));
            box.setLeft(box.left() + px(14) +
                        paint_line(painter, box, number_text(count), TextStyle::secondary, ink));
        }
    }
}

}  // namespace

PathwayLayout pathway_layout(const PathwayStrip& strip, double width, double least, PathwayWords words) {
    PathwayLayout layout;
    layout.words = words;
    width = std::max<double>(width, px(least));
    const double edge = px(20);
    const double head_width = (width - 2 * edge) * 0.135;
    const double first = edge + head_width + gap() * 1.5;
    const double cell_width = (width - edge - first - gap() * (stage_count - 1)) / stage_count;
    const auto left_of = [&](std::size_t stage) {
        return first + static_cast<double>(stage) * (cell_width + gap());
    };
    const double strategy_height = line_height(TextStyle::body_strong) + px(14);
    for (std::size_t i = 0; i < layout.strategies.size(); ++i)
        layout.strategies[i] = QRectF(left_of(2 * i), px(14), 2 * cell_width + gap(), strategy_height);
    const double stage_top = px(14) + strategy_height + px(12);
    const double stage_height = stage_heads_height(cell_width - px(12));
    for (std::size_t i = 0; i < stage_count; ++i)
        layout.stages[i] = QRectF(left_of(i) + px(12), stage_top, cell_width - px(12), stage_height);
    layout.outcome_head = QRectF(edge, stage_top + stage_height - line_height(TextStyle::body_strong),
                                 head_width, line_height(TextStyle::body_strong));

    double y = stage_top + stage_height + px(12);
    for (const PathwayStrip::Row& row : strip.rows) {
        PathwayLayout::RowPlace place;
        const double note =
            std::max(line_height(TextStyle::secondary),
                     wrapped_height(row.note, TextStyle::secondary, head_width, note_lines(words)));
        const double head =
            line_height(TextStyle::small_strong) +
            wrapped_height(row.title, TextStyle::body_strong, head_width, title_lines(words)) + note +
            line_height(TextStyle::small) + px(32);
        const bool bare = std::ranges::all_of(row.cells, &PathwayStrip::Cell::gap);
        double height = std::max<double>(px(bare ? 84 : 116), head);
        place.mark_height = line_height(TextStyle::small) + px(14);
        for (const PathwayStrip::Cell& cell : row.cells)
            if (!cell.gap())
                place.mark_height = std::max(place.mark_height, mark_height(cell, cell_width, words));
        for (std::size_t i = 0; i < stage_count; ++i) {
            double needed = px(20) + place.mark_height;
            for (const PathwayStrip::Entry& entry : row.cells[i].entries)
                needed += entry_height(entry, cell_width - px(20), words);
            height = std::max(height, needed);
        }
        place.head = QRectF(edge, y + px(10), head_width, height);
        for (std::size_t i = 0; i < stage_count; ++i) {
            place.cells[i] = QRectF(left_of(i), y + px(10), cell_width, height);
            double entry_top = y + px(10) + px(12);
            double spare = height - px(20) - place.mark_height;
            for (const PathwayStrip::Entry& entry : row.cells[i].entries)
                spare -= entry_height(entry, cell_width - px(20), words);
            for (const PathwayStrip::Entry& entry : row.cells[i].entries) {
                const double more = missing_height(entry, cell_width - px(20), words);
                const double given =
                    std::floor(std::min(spare + 0.5, more + 0.5) / line_height(TextStyle::secondary)) *
                    line_height(TextStyle::secondary);
                spare -= given;
                const double entry_size = entry_height(entry, cell_width - px(20), words) + given;
                place.entries[i].push_back(
                    {left_of(i) + px(12), entry_top, cell_width - px(20), entry_size - px(6)});
                entry_top += entry_size;
            }
        }
        layout.rows.push_back(std::move(place));
        y += height + px(20);
    }
    const double totals =
        wrapped_height(tr_text("Voice and action"), TextStyle::body_strong, head_width, note_lines(words)) +
        px(18);
    layout.totals_head = QRectF(edge, y, head_width, totals);
    for (std::size_t i = 0; i < stage_count; ++i)
        layout.totals[i] = QRectF(left_of(i), y, cell_width, totals);
    layout.size = QSizeF(width, y + totals + px(8));
    return layout;
}

void paint_pathways(QPainter& painter, const PathwayStrip& strip, const PathwayLayout& layout,
                    const Tokens& tokens) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), layout.size - QSizeF(1, 1)), px(10), px(10));
    paint_heads(painter, layout, tokens);
    for (std::size_t r = 0; r < strip.rows.size(); ++r) {
        const PathwayLayout::RowPlace& place = layout.rows[r];
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(place.head.left(), place.head.top() - px(10)),
                         QPointF(place.cells.back().right(), place.head.top() - px(10)));
        paint_head(painter, place.head, strip.rows[r], layout.words, tokens);
        for (std::size_t i = 0; i < stage_count; ++i) {
            const PathwayStrip::Cell& cell = strip.rows[r].cells[i];
            if (cell.gap())
                paint_gap(painter, place.cells[i], i, layout.words, tokens);
            else
                paint_cell(painter, place, i, cell, layout.words, tokens);
        }
    }
    paint_totals(painter, strip, layout, tokens);
}

}  // namespace tandem
