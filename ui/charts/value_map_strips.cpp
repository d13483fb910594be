#include "ui/charts/value_map_strips.h"

#include "ui/charts/governance_grid.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/text.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {

namespace {

void paint_band_ground(QPainter& painter, const QRectF& area, const Tokens& tokens) {
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
}

constexpr double band_head = 0.165;  // share of a band's width for its name
constexpr int principle_lines = 3;
constexpr double rating_indent = 19;  // the symbol before it

QString rating_label(Rating rating) {
    return rating == Rating::none ? tr_text("no judgement yet") : qt(label_of_choice(rating));
}

// Between the lines of a band of `count` cells.
double cell_room(double band_width, std::size_t count) {
    return band_width * (1 - band_head) / static_cast<double>(std::max<std::size_t>(count, 1)) - px(20);
}

// Of the words of a rating, beside its symbol.
double rating_height(const ValueMap& map, double band_width) {
    double height = line_height(TextStyle::secondary);
    for (const ValueMap::Principle& principle : map.principles)
        height =
            std::max(height, wrapped_height(rating_label(principle.rating), TextStyle::secondary,
                                            cell_room(band_width, map.principles.size()) - px(rating_indent),
                                            principle_lines));
    return height;
}

double principle_height(const ValueMap& map, double band_width) {
    double height = line_height(TextStyle::secondary);
    for (const ValueMap::Principle& principle : map.principles)
        height =
            std::max(height, wrapped_height(principle.label, TextStyle::secondary,
                                            cell_room(band_width, map.principles.size()), principle_lines));
    return height;
}

// The cells of a band: its name in the first part, the others side by side with lines between.
std::vector<QRectF> band_cells(QPainter& painter, const QRectF& area, Icon icon, const QString& name,
                               std::size_t count, const Tokens& tokens) {
    const double head = area.width() * band_head;
    paint_icon(painter, icon,
               {area.left() + px(18), area.center().y() - px(9), double(px(18)), double(px(18))},
               tokens.accent);
    const QRectF words(area.left() + px(44), area.top(), head - px(48), area.height());
    const double height = wrapped_height(name, TextStyle::body_strong, words.width(), 2);
    paint_wrapped(painter, words.adjusted(0, (area.height() - height) / 2, 0, 0), name,
                  TextStyle::body_strong, tokens.text, 2);
    std::vector<QRectF> cells;
    const double width = (area.width() - head) / static_cast<double>(std::max<std::size_t>(count, 1));
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF cell(area.left() + head + width * static_cast<double>(i), area.top(), width,
                          area.height());
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(cell.left(), cell.top() + px(10)),
                         QPointF(cell.left(), cell.bottom() - px(10)));
        cells.push_back(cell.adjusted(px(14), 0, -px(6), 0));
    }
    return cells;
}

QColor ink_of(Rating rating, const Tokens& tokens) {
    return rating == Rating::met ? tokens.good : rating == Rating::concern ? tokens.warn : tokens.accent;
}

// What holds at each level of resilience, under the level's name.
double holds_height(const ValueMap& map, double band_width, int lines) {
    double height = line_height(TextStyle::secondary);
    for (const ValueMap::Level& level : map.resilience)
        height = std::max(height, wrapped_height(level.holds, TextStyle::secondary,
                                                 cell_room(band_width, map.resilience.size()), lines));
    return height;
}

}  // namespace

double principles_height(const ValueMap& map, double width) {
    return principle_height(map, width) + rating_height(map, width);
}

double resilience_height(const ValueMap& map, double width, int holds_lines) {
    return line_height(TextStyle::secondary) + holds_height(map, width, holds_lines);
}

void paint_principles(QPainter& painter, const ValueMap& map, const QRectF& area, const Tokens& tokens) {
    paint_band_ground(painter, area, tokens);
    const auto cells = band_cells(painter, area, Icon::governance, tr_text("Governance principles"),
                                  map.principles.size(), tokens);
    const double line = line_height(TextStyle::secondary);
    const double names = principle_height(map, area.width());
    const double ratings = rating_height(map, area.width());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const ValueMap::Principle& principle = map.principles[i];
        const QRectF top(cells[i].left(), area.center().y() - (names + ratings) / 2 - px(1), cells[i].width(),
                         names);
        paint_wrapped(painter, top, principle.label, TextStyle::secondary, tokens.text, principle_lines);
        const QRectF below(top.left(), top.bottom() + px(2), top.width(), ratings);
        const QColor ink = ink_of(principle.rating, tokens);
        paint_status(painter, rating_status(principle.rating),
                     {below.left(), below.top() + line / 2 - px(7), double(px(14)), double(px(14))}, ink);
        paint_wrapped(painter, below.adjusted(px(rating_indent), 0, 0, 0), rating_label(principle.rating),
                      TextStyle::secondary, ink, principle_lines);
    }
}

void paint_resilience(QPainter& painter, const ValueMap& map, const ValueMapLayout& layout,
                      const Tokens& tokens) {
    const QRectF& area = layout.resilience;
    paint_band_ground(painter, area, tokens);
    const auto cells =
        band_cells(painter, area, Icon::shield, tr_text("Resilience"), map.resilience.size(), tokens);
    const double line = line_height(TextStyle::secondary);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const ValueMap::Level& level = map.resilience[i];
        const double height = line + px(2) + holds_height(map, area.width(), layout.style.holds);
        const QRectF top(cells[i].left(), area.center().y() - height / 2, cells[i].width(), line);
        paint_line(painter, top, level.label, TextStyle::secondary_strong, tokens.text);
        QRectF below = top.translated(0, line + px(2));
        if (level.holds.isEmpty()) {
            paint_status(painter, Status::not_started,
                         {below.left(), below.center().y() - px(7), double(px(14)), double(px(14))},
                         tokens.text2);
            below.adjust(px(19), 0, 0, 0);
        }
        paint_wrapped(painter, below, level.holds.isEmpty() ? tr_text("none yet") : level.holds,
                      TextStyle::secondary, level.holds.isEmpty() ? tokens.text2 : tokens.text,
                      layout.style.holds);
    }
}

}  // namespace tandem
