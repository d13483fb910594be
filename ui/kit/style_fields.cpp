#include "ui/kit/elide.h"
#include "ui/kit/icons.h"
#include "ui/kit/off_ink.h"
#include "ui/kit/style_parts.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace tandem::parts {

void field_box(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Tokens& t = tokens();
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool read_only = option.state.testFlag(QStyle::State_ReadOnly);
    const bool fault = widget != nullptr && widget->property("fault").toBool();
    QRectF box = line_box(option.rect);
    if (fault) {
        box.adjust(0.5, 0.5, -0.5, -0.5);
    }
    const QColor outline = fault ? t.danger : on && !read_only ? t.control : t.line;
    rounded(painter, box, px(radius), on ? t.surface : t.sunken, outline, fault ? 2 : 1);
}

void combo_box(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget) {
    field_box(painter, option, widget);
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const int side = px(16);
    arrow(painter,
          QRect(option.rect.right() - px(9) - side, option.rect.center().y() - side / 2 + 1, side, side),
          Qt::DownArrow, on ? tokens().text2 : off_ink(tokens()));
}

// The margins are those that QCommonStyle keeps round the words and behind the icon.
QString words_that_fit(const QStyleOptionComboBox& option, const QRect& field) {
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    return elided(option.currentText, option.fontMetrics, field.width() - icon - 2);
}

void spin_box(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget, const QRect& up,
              const QRect& down) {
    field_box(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto part = [&](const QRect& place, QStyle::SubControl control, Qt::ArrowType direction,
                          QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = option.state.testFlag(QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        if (can && option.activeSubControls.testFlag(control)) {
            painter.fillRect(place, tokens().accent_tint);
        }
        const int side = px(12);
        QRect symbol(0, 0, side, side);
        symbol.moveCenter(place.center());
        arrow(painter, symbol, direction, can ? tokens().text2 : tokens().line);
    };
    part(up, QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    part(down, QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void scroll_bar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider) {
    const Tokens& t = tokens();
    if (option.minimum >= option.maximum) {
        return;
    }
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) ||
                       option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QRectF handle = QRectF(slider).adjusted(2, 2, -2, -2);
    const double corner = std::min(handle.width(), handle.height()) / 2;
    rounded(painter, handle, corner, hover ? t.text2 : t.control, Qt::transparent);
}

void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle) {
    const Tokens& t = tokens();
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const double thickness = 4;
    QRectF track(groove);
    QRectF done;
    if (option.orientation == Qt::Horizontal) {
        track = QRectF(track.left(), track.center().y() - thickness / 2, track.width(), thickness);
        done = track;
        done.setRight(handle.center().x());
    } else {
        track = QRectF(track.center().x() - thickness / 2, track.top(), thickness, track.height());
        done = track;
        done.setTop(handle.center().y());
    }
    const QColor ink = on ? t.accent : off_ink(t);
    rounded(painter, track, thickness / 2, t.control, Qt::transparent);
    rounded(painter, done, thickness / 2, ink, Qt::transparent);
    QRectF knob(0, 0, px(16), px(16));
    knob.moveCenter(QRectF(handle).center());
    rounded(painter, knob, knob.width() / 2, t.surface, ink, 2.5);
}

void progress_bar(QPainter& painter, const QStyleOptionProgressBar& option) {
    const Tokens& t = tokens();
    QRectF track(option.rect);
    const double thickness = std::min<double>(track.height(), px(8));
    track = QRectF(track.left(), track.center().y() - thickness / 2, track.width(), thickness);
    rounded(painter, track.adjusted(0.5, 0.5, -0.5, -0.5), thickness / 2, t.sunken, t.control);
    const int span = option.maximum - option.minimum;
    if (span <= 0) {  // how long is not known: a part in the middle, which does not move
        track.adjust(track.width() / 3, 0, -track.width() / 3, 0);
    } else {
        track.setWidth(track.width() * std::clamp(option.progress - option.minimum, 0, span) / span);
    }
    if (track.width() > 0) {
        rounded(painter, track, thickness / 2, t.accent, Qt::transparent);
    }
}

void arrow(QPainter& painter, const QRect& rect, Qt::ArrowType direction, const QColor& colour) {
    switch (direction) {
        case Qt::DownArrow:
            paint_icon(painter, Icon::down, rect, colour);
            break;
        case Qt::LeftArrow:
            paint_icon(painter, Icon::left, rect, colour);
            break;
        case Qt::RightArrow:
            paint_icon(painter, Icon::right, rect, colour);
            break;
        case Qt::UpArrow: {
            const QPointF centre = QRectF(rect).center();
            painter.save();
            painter.translate(centre);
            painter.rotate(180);
            painter.translate(-centre);
            paint_icon(painter, Icon::down, rect, colour);
            painter.restore();
            break;
        }
        case Qt::NoArrow:
            break;
    }
}

}  // namespace tandem::parts
