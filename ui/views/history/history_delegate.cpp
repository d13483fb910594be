#include "ui/views/history/history_delegate.h"

#include "ui/charts/text_painting.h"
#include "ui/views/history/history_model.h"

#include <QtGui/QPainter>

namespace tandem {

namespace {

constexpr double ring_width = 2.5;
constexpr double row_side = 8;  // px at 100 %, that the words keep clear of the ring

const HistoryLine* line_at(const QModelIndex& index, QString* letter) {
    const auto* model = qobject_cast<const HistoryModel*>(index.model());
    if (model == nullptr)
        return nullptr;
    *letter = model->letter(index.row());
    return model->line(index.row());
}

// The letters of points chosen for comparing, in squares at the right; gives what is left of the box.
QRectF paint_letters(QPainter& painter, QRectF box, const QString& letters) {
    for (const QString& letter : letters.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const double size = px(24);
        const QRectF square(box.right() - size, box.center().y() - size / 2, size, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().accent);
        painter.drawRoundedRect(square, px(5), px(5));
        paint_line(painter, square, letter, TextStyle::body_strong, tokens().on_accent, Qt::AlignHCenter);
        box.setRight(square.left() - px(8));
    }
    return box;
}

void paint_day(QPainter& painter, const QRectF& box, const HistoryLine& line) {
    QRectF text = box.adjusted(px(row_side), px(8), 0, 0);
    const double width = paint_line(painter, text, line.text, TextStyle::body_strong, tokens().text);
    text.setLeft(text.left() + width + px(20));
    paint_line(painter, text, line.remark, TextStyle::secondary, tokens().text2);
}

void paint_here(QPainter& painter, const QRectF& box, const HistoryLine& line) {
    const double width = paint_line(painter, box, line.text, TextStyle::secondary_strong, tokens().accent);
    painter.setPen(QPen(tokens().accent, px(2)));
    painter.drawLine(QPointF(box.left() + width + px(10), box.center().y()),
                     QPointF(box.right(), box.center().y()));
}

void paint_mark(QPainter& painter, const QRectF& area, const QString& letters, const HistoryLine& line,
                bool selected) {
    const QRectF card = area.adjusted(0, px(3), 0, -px(3));
    painter.setPen(QPen(selected ? tokens().accent : tokens().line, 1));
    painter.setBrush(selected ? tokens().accent_tint : tokens().surface);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    const QColor ink = selected ? tokens().on_accent_tint : tokens().text;
    const QRectF box = paint_letters(painter, card.adjusted(px(14), 0, -px(12), 0), letters);
    paint_icon(painter, line.icon, {box.left(), box.center().y() - px(9), double(px(18)), double(px(18))},
               selected ? tokens().on_accent_tint : tokens().accent);
    const double time = paint_line(painter, box, line.time, TextStyle::secondary,
                                   selected ? ink : tokens().text2, Qt::AlignRight);
    const QRectF words(box.left() + px(32), box.center().y() - line_height(TextStyle::body_strong),
                       box.width() - px(40) - time, line_height(TextStyle::body_strong));
    paint_line(painter, words, line.text, TextStyle::body_strong, ink);
    paint_line(painter, words.translated(0, words.height()), line.remark, TextStyle::secondary,
               selected ? ink : tokens().text2);
}

void paint_step(QPainter& painter, QRectF box, const QString& letters, const HistoryLine& line,
                bool selected) {
    if (selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().sel);
        painter.drawRoundedRect(box, px(6), px(6));
    }
    const bool done = line.state == StepState::done;
    const QColor quiet = selected ? tokens().on_sel : tokens().text2;
    const QColor ink = selected ? tokens().on_sel : done ? tokens().text : tokens().text2;
    box = paint_letters(painter, box.adjusted(px(row_side), 0, -px(row_side), 0), letters);
    paint_line(painter, box, line.time, TextStyle::secondary, quiet);
    const double icon_left = box.left() + text_width(QStringLiteral("00:00"), TextStyle::secondary) + px(18);
    paint_icon(painter, line.icon, {icon_left, box.center().y() - px(8), double(px(16)), double(px(16))},
               quiet);
    if (!line.remark.isEmpty())
        box.setRight(box.right() - px(12) -
                     paint_line(painter, box, line.remark, TextStyle::secondary,
                                selected ? tokens().on_sel : tokens().accent, Qt::AlignRight));
    box.setLeft(icon_left + px(28));
    const double width = paint_line(painter, box, line.text, TextStyle::body, ink);
    if (!done) {
        painter.setPen(QPen(ink, 1));
        painter.drawLine(QPointF(box.left(), box.center().y() + 1),
                         QPointF(box.left() + width, box.center().y() + 1));
    }
}

}  // namespace

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QString letters;
    const HistoryLine* line = line_at(index, &letters);
    if (line == nullptr)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(px(4), 0, -px(4), 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    switch (line->kind) {
        case HistoryLine::Kind::day:
            paint_day(*painter, box, *line);
            break;
        case HistoryLine::Kind::here: {
            if (selected) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(tokens().accent_tint);
                painter->drawRoundedRect(box, px(6), px(6));
            }
            paint_here(*painter,
                       paint_letters(*painter, box.adjusted(px(row_side), 0, -px(row_side), 0), letters),
                       *line);
            break;
        }
        case HistoryLine::Kind::mark:
        case HistoryLine::Kind::beginning:
            paint_mark(*painter, box, letters, *line, selected);
            break;
        case HistoryLine::Kind::step:
            paint_step(*painter, box, letters, *line, selected);
            break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        // In high contrast a selected step has the colour of the ring.
        const bool one_ink =
            selected && line->kind == HistoryLine::Kind::step && tokens().on_sel != tokens().text;
        painter->setPen(QPen(one_ink ? tokens().on_sel : tokens().focus, px(ring_width)));
        painter->setBrush(Qt::NoBrush);
        const double inset = px(ring_width) / 2.0 + 0.5;
        painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), px(6), px(6));
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QString letters;
    const HistoryLine* line = line_at(index, &letters);
    const HistoryLine::Kind kind = line != nullptr ? line->kind : HistoryLine::Kind::step;
    const bool is_card = kind == HistoryLine::Kind::mark || kind == HistoryLine::Kind::beginning;
    const int height = is_card ? 58 : kind == HistoryLine::Kind::day ? 42 : 34;
    return {option.rect.width(), px(height)};
}

}  // namespace tandem
