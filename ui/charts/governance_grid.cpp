#include "ui/charts/governance_grid.h"

#include "ui/charts/text_painting.h"
#include "ui/kit/elide.h"
#include "ui/kit/icons.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr double head = 34, least_row = 74, least_stacked_row = 94, foot = 34;
constexpr double gap = 8;
constexpr double widest_label = 216, least_label = 120;
constexpr double cell_side = 9, mark_side = 15, mark_gap = 5;  // inside a cell
constexpr double head_mark = 22, head_gap = 6;                 // above a column
constexpr int name_lines = 2, question_lines = 4;
constexpr std::array phases{PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review};

struct CellColours {
    QColor ground, line, words;
    Qt::PenStyle style = Qt::SolidLine;
};

CellColours colours_of(Rating rating, const Tokens& tokens) {
    switch (rating) {
        case Rating::met:
            return {tokens.good_tint, tokens.good, tokens.good};
        case Rating::partly:
            // High contrast has no ground of its own for good and bad; only one here would be the loudest.
            if (tokens.good_tint == tokens.warn_tint)
                return {tokens.surface, tokens.control, tokens.text};
            return {tokens.accent_tint, tokens.accent, tokens.on_accent_tint};
        case Rating::concern:
            return {tokens.warn_tint, tokens.warn, tokens.warn};
        case Rating::none:
        case Rating::not_considered:
            break;
    }
    return {tokens.surface, tokens.control, tokens.text2, Qt::DashLine};
}

double longest_word(const QString& words, TextStyle style) {
    double longest = 0;
    for (const QString& word : words.split(QLatin1Char(' ')))
        longest = std::max(longest, text_width(word, style));
    return longest;
}

// Of the rating that takes most room beside its mark. What asks is written smaller where it has to be.
double widest_rating() {
    double widest = longest_word(rating_words(Rating::not_considered), TextStyle::small);
    for (const Rating rating : {Rating::concern, Rating::partly, Rating::met})
        widest = std::max(widest, longest_word(rating_words(rating), TextStyle::body_strong));
    return px(cell_side + mark_side + mark_gap + 4) + widest + 2;
}

// In a cell that is narrower than mark and words the words stand below the mark.
bool is_stacked(double cell) {
    return cell < widest_rating() - 0.5;
}

double widest_head() {
    double widest = 0;
    for (const PhaseKind phase : phases)
        widest = std::max(widest, text_width(qt(label_of_choice(phase)), TextStyle::body_strong));
    return px(head_mark + head_gap) + widest + 2;
}

void paint_cell(QPainter& painter, const GovernanceCell& cell, const QRectF& area, const Tokens& tokens) {
    const CellColours colours = colours_of(cell.rating, tokens);
    painter.setPen(QPen(colours.line, 1, colours.style));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    const bool considered = colours.style == Qt::SolidLine;
    const double mark = px(mark_side);
    const double left = area.left() + px(cell_side);
    const bool stacked = is_stacked(area.width());
    const double words_left = stacked ? left : left + mark + px(mark_gap);
    const double width = area.right() - words_left - px(4);
    const QString words = rating_words(cell.rating);
    const QFont words_font = font(considered ? TextStyle::body_strong
                                  : longest_word(words, TextStyle::secondary) <= width ? TextStyle::secondary
                                                                                       : TextStyle::small);
    const QFontMetricsF metrics(words_font);
    const bool wraps = metrics.horizontalAdvance(words) > width;
    const double line = metrics.height();
    const double over = stacked ? mark + px(2) : 0;
    const double block = over + line * (wraps ? 2 : 1) + (cell.basis.isEmpty() ? 0 : px(20));
    double y = area.center().y() - block / 2;
    paint_status(painter, rating_status(cell.rating),
                 QRectF(left, y + (stacked ? 0 : (line - mark) / 2), mark, mark), colours.words);
    painter.setFont(words_font);
    painter.setPen(colours.words);
    painter.drawText(QRectF(words_left, y + over, width, line * 2),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
    if (cell.basis.isEmpty())
        return;
    y += block - px(18);
    paint_icon(painter, Icon::evidence, QRectF(left, y + px(2), px(14), px(14)), tokens.text2);
    painter.setFont(font(TextStyle::small));
    painter.setPen(considered ? tokens.text : tokens.text2);
    const double basis_left = left + mark + px(mark_gap);
    const double basis_width = area.right() - basis_left - px(4);
    painter.drawText(QRectF(basis_left, y, basis_width, px(18)), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(cell.basis, QFontMetricsF(painter.font()), basis_width));
}

void paint_label(QPainter& painter, const GovernanceRow& row_data, const QRectF& area, const Tokens& tokens) {
    const double name = paint_wrapped(painter, area.adjusted(0, px(4), 0, 0), row_data.label,
                                      TextStyle::body_strong, tokens.text, name_lines);
    paint_wrapped(painter, area.adjusted(0, px(4) + name, 0, 0), row_data.question, TextStyle::small,
                  tokens.text2, question_lines);
}

// Names and questions give way to the cells until the longest word of a rating has room.
double label_width(double width) {
    const double left = width - px(gap) - 4 * (std::max(widest_rating(), widest_head()) + px(gap));
    return std::min({double(px(widest_label)), width * 0.3, std::max<double>(left, px(least_label))});
}

double cell_width(double width) {
    return (width - label_width(width) - px(gap)) / 4 - px(gap);
}

double row_height(const GovernanceRow& row, double width) {
    const double label = label_width(width);
    const double words = px(4) + wrapped_height(row.label, TextStyle::body_strong, label, name_lines) +
                         wrapped_height(row.question, TextStyle::small, label, question_lines);
    return std::max<double>(px(is_stacked(cell_width(width)) ? least_stacked_row : least_row),
                            words + px(gap));
}

}  // namespace

QString rating_words(Rating rating) {
    return qt(label_of_choice(rating == Rating::none ? Rating::not_considered : rating));
}

Status rating_status(Rating rating) {
    switch (rating) {
        case Rating::met:
            return Status::done;
        case Rating::partly:
            return Status::under_way;
        case Rating::concern:
            return Status::attention;
        case Rating::none:
        case Rating::not_considered:
            break;
    }
    return Status::ask;
}

double governance_least_width() {
    return px(least_label + gap) + 4 * (std::max(widest_rating(), widest_head()) + px(gap));
}

double governance_height(const std::vector<GovernanceRow>& rows, double width) {
    double height = px(head) + px(foot);
    for (const GovernanceRow& row : rows)
        height += row_height(row, width);
    return height;
}

GovernanceLayout governance_layout(const std::vector<GovernanceRow>& rows, const QRectF& area) {
    GovernanceLayout layout;
    const double label = label_width(area.width());
    const double width = cell_width(area.width()) + px(gap);
    const auto left = [&](std::size_t phase) {
        return area.left() + label + px(gap) + static_cast<double>(phase) * width;
    };
    for (std::size_t phase = 0; phase < 4; ++phase)
        layout.heads[phase] = {left(phase), area.top(), width - px(gap), double(px(head))};
    double top = area.top() + px(head);
    for (const GovernanceRow& row : rows) {
        const double height = row_height(row, area.width());
        layout.labels.emplace_back(area.left(), top, label, height - px(gap));
        layout.cells.emplace_back();
        for (std::size_t phase = 0; phase < 4; ++phase)
            layout.cells.back()[phase] = {left(phase), top, width - px(gap), height - px(gap)};
        top += height;
    }
    layout.foot = {area.left(), top, area.width(), double(px(foot))};
    return layout;
}

void paint_governance(QPainter& painter, const std::vector<GovernanceRow>& rows,
                      const GovernanceLayout& layout, const Tokens& tokens) {
    std::array<int, 4> considered{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        paint_label(painter, rows[i], layout.labels[i], tokens);
        for (std::size_t phase = 0; phase < 4; ++phase) {
            paint_cell(painter, rows[i].cells[phase], layout.cells[i][phase], tokens);
            considered[phase] += rating_status(rows[i].cells[phase].rating) == Status::ask ? 0 : 1;
        }
    }
    painter.setFont(font(TextStyle::body_strong));
    painter.setPen(tokens.text);
    painter.drawText(layout.foot, Qt::AlignLeft | Qt::AlignVCenter, tr_text("Considered"));
    for (std::size_t phase = 0; phase < 4; ++phase) {
        const QRectF top = layout.heads[phase];
        const double mark = px(head_mark);
        paint_phase(painter, phases[phase], QRectF(top.left(), top.top() + px(2), mark, mark), tokens);
        painter.setFont(font(TextStyle::body_strong));
        painter.setPen(tokens.of(phases[phase]).solid);
        painter.drawText(top.adjusted(mark + px(head_gap), px(2), 0, -px(10)),
                         Qt::AlignLeft | Qt::AlignVCenter, qt(label_of_choice(phases[phase])));
        painter.setFont(font(TextStyle::secondary));
        painter.setPen(tokens.text);
        painter.drawText(QRectF(top.left(), layout.foot.top(), top.width(), layout.foot.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr_text("%1 of %2").arg(considered[phase]).arg(static_cast<int>(rows.size())));
    }
}

}  // namespace tandem
