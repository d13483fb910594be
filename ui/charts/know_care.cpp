#include "ui/charts/know_care.h"

#include "ui/charts/know_care_measures.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/painted_area.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>

namespace tandem {

namespace {

using namespace know_care;

void paint_field(QPainter& painter, const KnowCareField& field, const Tokens& tokens) {
    const bool knows = field.knows == LowHigh::high;
    const bool cares = field.cares == LowHigh::high;
    painter.setPen(QPen(tokens.line, 1));
    // Without tints, in high contrast, none of the four: the only one with a ground would seem to be chosen.
    if (tokens.good_tint == tokens.warn_tint)
        painter.setBrush(tokens.surface);
    else
        painter.setBrush(knows ? (cares ? tokens.good_tint : tokens.warn_tint)
                               : (cares ? tokens.accent_tint : tokens.sunken));
    painter.drawRoundedRect(field.area, px(8), px(8));
    const QRectF words = field.area.adjusted(px(head_side), px(head_top), -px(head_side), 0);
    const double title =
        paint_wrapped(painter, words, field.title, TextStyle::body_strong, tokens.text, title_lines);
    paint_wrapped(painter, words.adjusted(0, title, 0, 0), field.handling, TextStyle::small, tokens.text2,
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
    if (!mark.label.isEmpty())
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
    const QRectF shown = painted_area(painter);
    for (const KnowCareName& name : layout.key) {
        if (!shown.intersects(name.area))
            continue;
        const double line = line_height(TextStyle::secondary);
        paint_line(painter, {name.area.left(), name.area.top(), double(px(key_code)), line},
                   groups[name.group].code, TextStyle::secondary_strong, tokens.text2);
        paint_wrapped(painter, name.area.adjusted(px(key_code), 0, 0, 0), name.text, TextStyle::secondary,
                      tokens.text, key_lines);
    }
    for (const KnowCareMark& mark : layout.marks) {
        if (!shown.intersects(mark.mark.united(mark.label)))
            continue;
        if (mark.pill)
            paint_pill(painter, mark, tokens);
        else
            paint_mark(painter, groups[mark.group], mark, tokens);
    }
}

}  // namespace tandem
