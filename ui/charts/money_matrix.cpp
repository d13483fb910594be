#include "ui/charts/money_matrix.h"

#include "ui/charts/text_painting.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr TextStyle sums = TextStyle::secondary_strong, notes = TextStyle::small;
constexpr int name_lines = 8, label_lines = 6, note_lines = 4;  // enough for whole names
constexpr double gap = 4, side = 5, above = 5;                  // between cells; inside them
constexpr double least_label = 104, widest_label = 210;
constexpr double least_cell_height = 46;
constexpr double widest_cell = 128;
constexpr double least_shade = 0.05, most_shade = 0.22;  // words of any colour are legible on both

QString head_words(const MoneyPicture::Party& party, bool named) {
    if (party.code.isEmpty())
        return party.name;
    return named ? party.code + QLatin1Char(' ') + party.name : party.code;
}

QString label_words(const MoneyPicture::Party& party) {
    return head_words(party, true);
}

// Of what stands in a payer's row, and in a column of who gains: neither is what the other is.
QString brought_words() {
    return tr_text("Brings in all");
}

QString gained_words() {
    return tr_text("Gained in all");
}

QString all_paid_words(const MoneyPicture& picture) {
    return tr_text("paid: %1").arg(picture.all_paid);
}

// Of columns without names: those that no row has either.
QString names_of_codes(const MoneyPicture& picture) {
    QStringList names;
    for (const MoneyPicture::Party& receiver : picture.receivers)
        if (!receiver.code.isEmpty() &&
            std::ranges::none_of(picture.payers, [&](const MoneyPicture::Party& payer) {
                return payer.code == receiver.code;
            }))
            names += label_words(receiver);
    return names.join(QStringLiteral(" · "));
}

// What a column cannot do without, its padding included.
double least_column(const MoneyPicture& picture, std::size_t column, bool named) {
    double least = std::max(text_width(picture.gained[column], sums),
                            widest_word(head_words(picture.receivers[column], named), notes));
    for (const auto& row : picture.cells)
        least = std::max({least, text_width(row[column].value, sums), widest_word(row[column].words, notes)});
    return std::ceil(least) + 2 * px(side);
}

double sums_column(const MoneyPicture& picture) {
    double least = std::max(text_width(picture.all_gained, sums), widest_word(brought_words(), notes));
    for (const QString& sum : picture.brought)
        least = std::max(least, text_width(sum, sums));
    return std::ceil(least) + 2 * px(side);
}

double label_column(const MoneyPicture& picture) {
    double least = std::max({double(px(least_label)), text_width(gained_words(), sums),
                             text_width(all_paid_words(picture), TextStyle::secondary)});
    for (const MoneyPicture::Party& payer : picture.payers)
        least = std::max({least, text_width(payer.pays, TextStyle::secondary),
                          widest_word(label_words(payer), TextStyle::secondary_strong)});
    return std::ceil(least);
}

double least_width(const MoneyPicture& picture, bool named) {
    double width = label_column(picture) + px(gap) + sums_column(picture);
    for (std::size_t column = 0; column < picture.receivers.size(); ++column)
        width += px(gap) + least_column(picture, column, named);
    return width;
}

double label_height(const MoneyPicture::Party& payer, double width) {
    return wrapped_height(label_words(payer), TextStyle::secondary_strong, width, label_lines) +
           (payer.pays.isEmpty() ? 0 : line_height(TextStyle::secondary));
}

double words_height(const MoneyPicture::Cell& cell, double inner_width) {
    return cell.words.isEmpty() ? 0 : wrapped_height(cell.words, notes, inner_width, note_lines);
}

double cell_height(const MoneyPicture::Cell& cell, double width) {
    return line_height(sums) + words_height(cell, width - 2 * px(side)) + 2 * px(above);
}

QColor shaded(double part, const Tokens& tokens) {
    const double share = part <= 0 ? 0 : least_shade + part * (most_shade - least_shade);
    const auto mix = [share](int ground, int ink) {
        return static_cast<int>(std::lround(ground + (ink - ground) * share));
    };
    const QColor &ground = tokens.surface, &ink = tokens.chart_a;
    return {mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue())};
}

void paint_cell(QPainter& painter, const MoneyPicture::Cell& cell, const QRectF& area, const Tokens& tokens) {
    if (cell.value.isEmpty()) {
        paint_line(painter, area, QStringLiteral("–"), sums, tokens.text3, Qt::AlignHCenter);
        return;
    }
    painter.setPen(QPen(cell.attention ? tokens.warn : tokens.control, cell.attention ? px(2) : 1,
                        cell.judged ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(cell.judged ? tokens.surface : shaded(cell.part, tokens));
    const double inset = cell.attention ? px(1) : 0.5;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), px(6), px(6));
    const QRectF inner = area.adjusted(px(side), 0, -px(side), 0);
    const double words = words_height(cell, inner.width());
    const double line = line_height(sums);
    const double top = area.center().y() - (line + words) / 2;
    paint_line(painter, {inner.left(), top, inner.width(), line}, cell.value, sums, tokens.text,
               Qt::AlignHCenter);
    if (words > 0)
        paint_wrapped(painter, {inner.left(), top + line, inner.width(), words}, cell.words, notes,
                      cell.attention ? tokens.warn : tokens.text2, note_lines, Qt::AlignHCenter);
}

void paint_sum(QPainter& painter, const QRectF& area, const QString& sum, const Tokens& tokens) {
    paint_line(painter, area, sum.isEmpty() ? QStringLiteral("–") : sum, sums,
               sum.isEmpty() ? tokens.text3 : tokens.text, Qt::AlignHCenter);
}

}  // namespace

double least_money_width(const MoneyPicture& picture) {
    return picture.empty() ? 0 : least_width(picture, false);
}

MoneyLayout money_layout(const MoneyPicture& picture, double width) {
    MoneyLayout layout;
    if (picture.empty())
        return layout;
    layout.named = least_width(picture, true) <= width;
    const double least = least_width(picture, layout.named);
    width = std::max(width, least);
    const std::size_t columns = picture.receivers.size();
    // What is left goes to the names of the payers first, then to the columns, all alike.
    double left_over = width - least;
    const double label = std::min(label_column(picture) + left_over / 2,
                                  std::max<double>(label_column(picture), px(widest_label)));
    left_over -= label - label_column(picture);
    std::vector<double> widths;
    for (std::size_t column = 0; column < columns; ++column)
        widths.push_back(least_column(picture, column, layout.named));
    widths.push_back(sums_column(picture));
    for (double& one : widths)
        one += std::min(left_over / static_cast<double>(columns + 1), std::max(0.0, px(widest_cell) - one));
    double head = wrapped_height(brought_words(), notes, widths.back(), name_lines);
    for (std::size_t column = 0; column < columns; ++column)
        head = std::max(head, wrapped_height(head_words(picture.receivers[column], layout.named), notes,
                                             widths[column] - px(side), name_lines));
    const double caption = line_height(sums) + px(gap);
    layout.payers_head = {0, caption + head - line_height(sums), label, line_height(sums)};
    double x = label + px(gap);
    for (std::size_t column = 0; column < columns; ++column) {
        layout.heads.emplace_back(x, caption, widths[column], head);
        x += widths[column] + px(gap);
    }
    layout.receivers_head = {label + px(gap), 0, x - label - px(gap), line_height(sums)};
    layout.sums_head = {x, caption, widths.back(), head};
    layout.size.setWidth(x + widths.back());
    double y = caption + head + px(gap) * 1.5;
    for (std::size_t row = 0; row < picture.payers.size(); ++row) {
        double height = std::max<double>(px(least_cell_height), label_height(picture.payers[row], label));
        for (std::size_t column = 0; column < columns; ++column)
            height = std::max(height, cell_height(picture.cells[row][column], widths[column]));
        layout.labels.emplace_back(0, y, label, height);
        layout.cells.emplace_back();
        for (std::size_t column = 0; column < columns; ++column)
            layout.cells.back().emplace_back(layout.heads[column].left(), y, widths[column], height);
        layout.brought.emplace_back(x, y, widths.back(), height);
        y += height + px(gap);
    }
    y += px(gap);
    const double foot = std::max<double>(2 * line_height(sums), px(36));
    layout.sums_label = {0, y, label, foot};
    for (std::size_t column = 0; column < columns; ++column)
        layout.gained.emplace_back(layout.heads[column].left(), y, widths[column], foot);
    layout.all = {x, y, widths.back(), foot};
    y += foot;
    if (const QString names = names_of_codes(picture); !layout.named && !names.isEmpty()) {
        const double height = wrapped_height(names, notes, layout.size.width(), name_lines);
        layout.names = {0, y + px(gap), layout.size.width(), height};
        y = layout.names.bottom();
    }
    layout.size.setHeight(y);
    return layout;
}

void paint_money(QPainter& painter, const MoneyPicture& picture, const MoneyLayout& layout,
                 const Tokens& tokens) {
    if (picture.empty())
        return;
    paint_line(painter, layout.payers_head, tr_text("Who pays"), sums, tokens.text2);
    paint_line(painter, layout.receivers_head, tr_text("Who gains from it"), sums, tokens.text2);
    for (std::size_t column = 0; column < picture.receivers.size(); ++column) {
        const QString words = head_words(picture.receivers[column], layout.named);
        const QRectF area = layout.heads[column].adjusted(px(side) / 2, 0, -px(side) / 2, 0);
        const double height = wrapped_height(words, notes, area.width(), name_lines);
        paint_wrapped(painter, {area.left(), area.bottom() - height, area.width(), height}, words, notes,
                      tokens.text, name_lines, Qt::AlignHCenter);
        paint_sum(painter, layout.gained[column], picture.gained[column], tokens);
    }
    const double head = wrapped_height(brought_words(), notes, layout.sums_head.width(), name_lines);
    paint_wrapped(painter,
                  {layout.sums_head.left(), layout.sums_head.bottom() - head, layout.sums_head.width(), head},
                  brought_words(), notes, tokens.text2, name_lines, Qt::AlignHCenter);
    for (std::size_t row = 0; row < picture.payers.size(); ++row) {
        const MoneyPicture::Party& payer = picture.payers[row];
        const QRectF& area = layout.labels[row];
        const double name =
            wrapped_height(label_words(payer), TextStyle::secondary_strong, area.width(), label_lines);
        const double top = area.center().y() - label_height(payer, area.width()) / 2;
        paint_wrapped(painter, {area.left(), top, area.width(), name}, label_words(payer),
                      TextStyle::secondary_strong, tokens.text, label_lines);
        if (!payer.pays.isEmpty())
            paint_line(painter, {area.left(), top + name, area.width(), line_height(TextStyle::secondary)},
                       payer.pays, TextStyle::secondary, tokens.text2);
        for (std::size_t column = 0; column < picture.receivers.size(); ++column)
            paint_cell(painter, picture.cells[row][column], layout.cells[row][column], tokens);
        paint_sum(painter, layout.brought[row], picture.brought[row], tokens);
    }
    painter.setPen(QPen(tokens.control, 1));
    const double rule = layout.sums_label.top() - px(gap);
    painter.drawLine(QPointF(0, rule), QPointF(layout.size.width(), rule));
    const double line = line_height(sums);
    const double top = layout.sums_label.center().y() - line * (picture.all_paid.isEmpty() ? 0.5 : 1);
    paint_line(painter, {0, top, layout.sums_label.width(), line}, gained_words(), sums, tokens.text);
    if (!picture.all_paid.isEmpty())
        paint_line(painter, {0, top + line, layout.sums_label.width(), line}, all_paid_words(picture),
                   TextStyle::secondary, tokens.text2);
    paint_sum(painter, layout.all, picture.all_gained, tokens);
    if (!layout.names.isEmpty())
        paint_wrapped(painter, layout.names, names_of_codes(picture), notes, tokens.text2, name_lines);
}

}  // namespace tandem
