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
constexpr double cell_air = 20;       // of a cell's width, at both sides of its words
constexpr int short_holds = 2;        // lines of what holds, that need no more room than others have

QString rating_label(Rating rating) {
    return rating == Rating::none ? tr_text("no judgement yet") : qt(label_of_choice(rating));
}

// Of a band of `count` cells, each.
double cell_width(double band_width, std::size_t count) {
    return band_width * (1 - band_head) / static_cast<double>(std::max<std::size_t>(count, 1));
}

// Between the lines of such a band.
double cell_room(double band_width, std::size_t count) {
    return cell_width(band_width, count) - px(cell_air);
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
                               const std::vector<double>& widths, const Tokens& tokens) {
    const double head = area.width() * band_head;
    paint_icon(painter, icon,
               {area.left() + px(18), area.center().y() - px(9), double(px(18)), double(px(18))},
               tokens.accent);
    const QRectF words(area.left() + px(44), area.top(), head - px(48), area.height());
    const double height = wrapped_height(name, TextStyle::body_strong, words.width(), 2);
    paint_wrapped(painter, words.adjusted(0, (area.height() - height) / 2, 0, 0), name,
                  TextStyle::body_strong, tokens.text, 2);
    std::vector<QRectF> cells;
    double left = area.left() + head;
    for (const double width : widths) {
        const QRectF cell(left, area.top(), width, area.height());
        left += width;
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

// What is said of a level where nothing holds.
QString none_words() {
    return tr_text("none yet");
}

// Of the levels of resilience, side by side and equally wide; where many words hold at one, those where
// nothing holds leave it what they do not need themselves.
std::vector<double> level_widths(const ValueMap& map, double band_width) {
    const double equal = cell_width(band_width, map.resilience.size());
    std::vector<double> widths(map.resilience.size(), equal);
    const bool is_long = std::ranges::any_of(map.resilience, [&](const ValueMap::Level& level) {
        return wrapped_lines(level.holds, TextStyle::secondary, equal - px(cell_air), short_holds + 1)
                   .size() > short_holds;
    });
    if (!is_long)
        return widths;
    double left_over = 0;
    int with_words = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const ValueMap::Level& level = map.resilience[i];
        with_words += level.holds.isEmpty() ? 0 : 1;
        if (!level.holds.isEmpty())
            continue;
        widths[i] =
            std::min(equal, px(cell_air) +
                                std::max(text_width(level.label, TextStyle::secondary_strong),
                                         px(rating_indent) + text_width(none_words(), TextStyle::secondary)) +
                                px(cell_air));
        left_over += equal - widths[i];
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (!map.resilience[i].holds.isEmpty())
            widths[i] += left_over / with_words;
    return widths;
}

// What holds at each level of resilience, under the level's name.
double holds_height(const ValueMap& map, double band_width, int lines) {
    const std::vector<double> widths = level_widths(map, band_width);
    double height = line_height(TextStyle::secondary);
    for (std::size_t i = 0; i < widths.size(); ++i)
        height = std::max(height, wrapped_height(map.resilience[i].holds, TextStyle::secondary,
                                                 widths[i] - px(cell_air), lines));
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
    const std::vector widths(map.principles.size(), cell_width(area.width(), map.principles.size()));
    const auto cells =
        band_cells(painter, area, Icon::governance, tr_text("Governance principles"), widths, tokens);
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
    const auto cells = band_cells(painter, area, Icon::shield, tr_text("Resilience"),
                                  level_widths(map, area.width()), tokens);
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
        paint_wrapped(painter, below, level.holds.isEmpty() ? none_words() : level.holds,
                      TextStyle::secondary, level.holds.isEmpty() ? tokens.text2 : tokens.text,
                      layout.style.holds);
    }
}

}  // namespace tandem
