#include "ui/charts/know_care.h"

#include "catalogue/framework.h"
#include "schema/choice.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/elide.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace tandem {

namespace {

constexpr double gap = 4;                                         // between the fields
constexpr double axis = 24;                                       // room for the words along an axis
constexpr double head_top = 8, head_side = 14, head_bottom = 14;  // round a field's title and handling
constexpr int handling_lines = 2;
constexpr double smallest_mark = 34, largest_mark = 92;
constexpr double label_gap = 2;  // between a mark and its words
constexpr double mark_gap = 8;   // between marks of a row
constexpr double longest_pill = 320, pill_line = 32;

// The more there are, the smaller the marks and the shorter the labels; codes and tooltips say the rest.
struct Step {
    double shrink;
    double label;  // longest
    int lines;     // of a label
};
constexpr std::array steps{Step{1, 200, 2},  Step{0.8, 160, 2}, Step{0.62, 128, 2}, Step{0.48, 104, 2},
                           Step{0.4, 90, 2}, Step{0.4, 72, 2},  Step{0.4, 66, 2},   Step{0.4, 66, 1}};

KnowCareField make_field(LowHigh knows, LowHigh cares) {
    KnowCareField field;
    field.knows = knows;
    field.cares = cares;
    if (const QuadrantEntry* entry = framework().quadrant(code_of_choice(knows), code_of_choice(cares))) {
        field.title = qt(entry->label);
        field.handling = qt(entry->handling);
    }
    return field;
}

double mark_side(const KnowCareGroup& group, double largest_group) {
    if (!group.size || largest_group <= 0)
        return px(smallest_mark + 8);
    // Area follows size.
    const double share = std::sqrt(*group.size / largest_group);
    return px(smallest_mark) + share * (px(largest_mark) - px(smallest_mark));
}

// The size follows the name where there is room for it: a number must not be cut. The tooltip has it always.
QString label_of(const KnowCareGroup& group, double widest, int lines) {
    const QString with_size = tr_text("%1, %2").arg(group.name, group.size_words);
    const bool fits = wrapped_height(with_size, TextStyle::small_strong, widest, lines + 1) <=
                      wrapped_height(with_size, TextStyle::small_strong, widest, lines);
    return group.size_words.isEmpty() || !fits ? group.name : with_size;
}

double head_height(const KnowCareField& field) {
    return px(head_top + head_bottom) + line_height(TextStyle::body_strong) +
           wrapped_height(field.handling, TextStyle::small, field.area.width() - 2 * px(head_side),
                          handling_lines);
}

// Sets the marks of one field in rows, each with its label beneath; too many are made smaller, then left
// over.
void set_in_field(const std::vector<KnowCareGroup>& groups, const std::vector<std::size_t>& members,
                  const KnowCareField& field, double largest_group, KnowCareLayout& layout) {
    const QRectF room = field.area.adjusted(px(12), head_height(field), -px(12), -px(8));
    for (const Step& step : steps) {
        const double shrink = step.shrink;
        const double widest = std::min<double>(room.width(), px(step.label));
        std::vector<KnowCareMark> marks;
        double y = room.top(), x = room.left(), row_mark = 0, row_words = 0;
        std::size_t row_start = 0;
        bool fits = true;
        const auto end_row = [&] {
            // Rows stand in the middle of the field; marks of a row share their lower edge.
            const double shift = (room.right() - (x - px(mark_gap))) / 2;
            for (std::size_t i = row_start; i < marks.size(); ++i) {
                const double drop = row_mark - marks[i].mark.height();
                marks[i].mark.translate(shift, drop);
                marks[i].label.translate(shift, drop);
            }
            row_start = marks.size();
            y += row_mark + row_words + px(8);
            x = room.left();
            row_mark = row_words = 0;
        };
        for (const std::size_t member : members) {
            const KnowCareGroup& group = groups[member];
            const double side = std::max<double>(mark_side(group, largest_group) * shrink, px(30));
            const QString text = label_of(group, widest, step.lines);
            const double words = std::min(widest, text_width(text, TextStyle::small_strong) + 1);
            const double words_height = wrapped_height(text, TextStyle::small_strong, words, step.lines);
            const double width = std::max(side, words);
            if (x > room.left() && x + width > room.right())
                end_row();
            KnowCareMark mark;
            mark.group = member;
            mark.mark = {x + (width - side) / 2, y, side, side};
            mark.label = {x, y + side + px(label_gap), width, words_height};
            mark.text = text;
            mark.lines = step.lines;
            marks.push_back(mark);
            x += width + px(mark_gap);
            row_mark = std::max(row_mark, side);
            row_words = std::max(row_words, px(label_gap) + words_height);
            fits = fits && y + row_mark + row_words <= room.bottom();
        }
        if (!members.empty())
            end_row();
        if (fits) {
            layout.marks.insert(layout.marks.end(), marks.begin(), marks.end());
            return;
        }
        if (&step == &steps.back()) {
            for (const KnowCareMark& mark : marks) {
                if (mark.label.bottom() <= room.bottom())
                    layout.marks.push_back(mark);
                else
                    ++layout.left_over;
            }
        }
    }
}

// The groups that are not placed, as pills in lines at the foot. Gives the height they need.
double set_in_tray(const std::vector<KnowCareGroup>& groups, const QRectF& area,
                   std::vector<KnowCareMark>& marks) {
    const QFontMetricsF metrics(font(TextStyle::secondary));
    const double line = px(pill_line);
    double x = area.left() + metrics.horizontalAdvance(tr_text("Not yet placed:")) + px(10);
    double y = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].placed())
            continue;
        const QString text = elided(groups[i].code + QStringLiteral("  ") + groups[i].name, metrics,
                                    std::min<double>(px(longest_pill), area.width() - px(24)));
        const double width = metrics.horizontalAdvance(text) + px(24);
        if (x + width > area.right() && x > area.left()) {
            x = area.left();
            y += line;
        }
        KnowCareMark mark;
        mark.group = i;
        mark.pill = true;
        mark.text = text;
        mark.mark = {x, y, width, double(px(26))};
        marks.push_back(mark);
        x += width + px(8);
    }
    return marks.empty() ? 0 : y + line;
}

void paint_field(QPainter& painter, const KnowCareField& field, const Tokens& tokens) {
    const bool knows = field.knows == LowHigh::high;
    const bool cares = field.cares == LowHigh::high;
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(knows ? (cares ? tokens.good_tint : tokens.warn_tint)
                           : (cares ? tokens.accent_tint : tokens.sunken));
    painter.drawRoundedRect(field.area, px(8), px(8));
    const QRectF words = field.area.adjusted(px(head_side), px(head_top), -px(head_side), 0);
    const double line = line_height(TextStyle::body_strong);
    paint_line(painter, {words.left(), words.top(), words.width(), line}, field.title, TextStyle::body_strong,
               tokens.text);
    paint_wrapped(painter, words.adjusted(0, line, 0, 0), field.handling, TextStyle::small, tokens.text2,
                  handling_lines);
}

void paint_mark(QPainter& painter, const KnowCareGroup& group, const KnowCareMark& mark,
                const Tokens& tokens) {
    const QColor colour = group.citizen ? tokens.chart_a : tokens.chart_b;
    const bool solid = group.citizen && !group.illustrative;
    painter.setPen(QPen(colour, px(2), group.illustrative ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(solid ? colour : tokens.surface);
    const double inset = px(1);
    const QRectF shape = mark.mark.adjusted(inset, inset, -inset, -inset);
    if (group.citizen)
        painter.drawEllipse(shape);
    else
        painter.drawRoundedRect(shape, px(5), px(5));
    painter.setFont(font(TextStyle::secondary_strong));
    painter.setPen(solid ? tokens.on_accent : tokens.text);
    painter.drawText(mark.mark, Qt::AlignCenter, group.code);
    paint_wrapped(painter, mark.label, mark.text, TextStyle::small_strong, tokens.text, mark.lines,
                  Qt::AlignHCenter);
}

void paint_pill(QPainter& painter, const KnowCareMark& mark, const Tokens& tokens) {
    painter.setPen(QPen(tokens.control, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(mark.mark, mark.mark.height() / 2, mark.mark.height() / 2);
    painter.setPen(tokens.text);
    painter.setFont(font(TextStyle::secondary));
    painter.drawText(mark.mark, Qt::AlignCenter, mark.text);
}

}  // namespace

double know_care_height(const std::vector<KnowCareGroup>& groups) {
    std::size_t fullest = 0, waiting = 0;
    for (const LowHigh cares : {LowHigh::high, LowHigh::low})
        for (const LowHigh knows : {LowHigh::low, LowHigh::high})
            fullest = std::max(fullest, static_cast<std::size_t>(std::count_if(
                                            groups.begin(), groups.end(), [&](const KnowCareGroup& group) {
                                                return group.knows == knows && group.cares == cares;
                                            })));
    for (const KnowCareGroup& group : groups)
        waiting += group.placed() ? 0 : 1;
    const auto rows = [](std::size_t count) { return static_cast<double>((count + 2) / 3); };  // three a row
    const double row = px(30 + label_gap + 8) + 2 * line_height(TextStyle::small_strong);
    const double head = px(head_top + head_bottom) + line_height(TextStyle::body_strong) +
                        handling_lines * line_height(TextStyle::small);
    return 2 * (head + rows(fullest) * row + px(8)) + px(gap + axis) +
           (waiting > 0 ? rows(waiting) * px(pill_line) + px(12) : 0);
}

KnowCareLayout know_care_layout(const std::vector<KnowCareGroup>& groups, const QRectF& area) {
    KnowCareLayout layout;
    std::vector<KnowCareMark> pills;
    const double tray = set_in_tray(groups, area, pills);
    const double foot = px(axis) + (tray > 0 ? tray + px(12) : 0);
    const QRectF plot = area.adjusted(px(axis), 0, 0, -foot);
    const double width = (plot.width() - px(gap)) / 2;
    const double height = (plot.height() - px(gap)) / 2;
    double largest = 0;
    for (const KnowCareGroup& group : groups)
        if (group.placed())
            largest = std::max(largest, group.size.value_or(0));
    for (const LowHigh cares : {LowHigh::high, LowHigh::low})
        for (const LowHigh knows : {LowHigh::low, LowHigh::high}) {
            KnowCareField field = make_field(knows, cares);
            field.area = {plot.left() + (knows == LowHigh::high ? width + px(gap) : 0),
                          plot.top() + (cares == LowHigh::low ? height + px(gap) : 0), width, height};
            std::vector<std::size_t> members;
            for (std::size_t i = 0; i < groups.size(); ++i)
                if (groups[i].knows == knows && groups[i].cares == cares)
                    members.push_back(i);
            set_in_field(groups, members, field, largest, layout);
            layout.fields.push_back(field);
        }
    if (tray > 0) {
        layout.tray = {area.left(), plot.bottom() + px(axis) + px(12), area.width(), tray};
        for (KnowCareMark& pill : pills) {
            pill.mark.translate(0, layout.tray.top() + px(2));
            layout.marks.push_back(pill);
        }
    }
    std::stable_sort(layout.marks.begin(), layout.marks.end(),
                     [](const KnowCareMark& a, const KnowCareMark& b) { return a.group < b.group; });
    return layout;
}

void paint_know_care(QPainter& painter, const std::vector<KnowCareGroup>& groups,
                     const KnowCareLayout& layout, const Tokens& tokens) {
    for (const KnowCareField& field : layout.fields)
        paint_field(painter, field, tokens);
    if (layout.fields.size() == 4) {
        const QRectF plot = layout.fields.front().area.united(layout.fields.back().area);
        painter.setFont(font(TextStyle::small_strong));
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(plot.left(), plot.bottom() + px(4), plot.width(), px(axis)),
                         Qt::AlignHCenter | Qt::AlignTop, tr_text("knows little → knows a lot"));
        painter.save();
        painter.translate(plot.left() - px(axis), plot.bottom());
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, plot.height(), px(axis - 4)), Qt::AlignCenter,
                         tr_text("cares little → cares a lot"));
        painter.restore();
    }
    if (!layout.tray.isEmpty()) {
        painter.setPen(QPen(tokens.line, 1));
        const double y = layout.tray.top() - px(6);
        painter.drawLine(QPointF(layout.tray.left(), y), QPointF(layout.tray.right(), y));
        painter.setPen(tokens.text2);
        painter.setFont(font(TextStyle::secondary));
        painter.drawText(QRectF(layout.tray.left(), layout.tray.top() + px(2), layout.tray.width(), px(26)),
                         Qt::AlignLeft | Qt::AlignVCenter, tr_text("Not yet placed:"));
    }
    for (const KnowCareMark& mark : layout.marks) {
        if (mark.pill)
            paint_pill(painter, mark, tokens);
        else
            paint_mark(painter, groups[mark.group], mark, tokens);
    }
}

}  // namespace tandem
