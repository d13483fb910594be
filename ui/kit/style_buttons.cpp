#include "ui/kit/icons.h"
#include "ui/kit/off_ink.h"
#include "ui/kit/style_parts.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace tandem::parts {
namespace {

constexpr double pad = 14, small_pad = 10, quiet_pad = 10, between = 8, key_pad = 5;  // px at 100 %

QFont label_font(const QString& kind) {
    if (kind == QLatin1String("primary")) {
        return font(TextStyle::body_strong);
    }
    const bool lesser = kind == QLatin1String("small") || kind == QLatin1String("link");
    return font(lesser ? TextStyle::secondary : TextStyle::body);
}

QString shown_shortcut(const QWidget* widget) {
    return widget == nullptr ? QString() : widget->property("shown_shortcut").toString();
}

int key_width(const QString& key) {
    return std::max(px(18), QFontMetrics(font(TextStyle::small)).horizontalAdvance(key) + 2 * px(key_pad));
}

int pad_of(const QString& kind) {
    if (kind == QLatin1String("link")) {
        return px(2);
    }
    return px(kind == QLatin1String("small") ? small_pad : kind == QLatin1String("quiet") ? quiet_pad : pad);
}

bool opens_menu(const QStyleOptionToolButton& option) {
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) ||
           option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

struct Face {
    QColor fill, outline, ink;
};

Face face_of(const QString& kind, const QStyleOption& option) {
    const Tokens& t = tokens();
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool hover = on && option.state.testFlag(QStyle::State_MouseOver);
    const bool down =
        on && (option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On));
    if (kind == QLatin1String("primary")) {
        if (!on) {
            return {t.sunken, off_outline(t), off_ink(t)};
        }
        const QColor fill = hover || down ? t.accent_hover : t.accent;
        return {fill, fill, t.on_accent};
    }
    const bool quiet = kind == QLatin1String("quiet");
    const QColor ink = !on ? off_ink(t) : hover || down ? t.on_accent_tint : quiet ? t.accent : t.text;
    const QColor rest = quiet ? QColor(Qt::transparent) : t.surface;
    const QColor outline = on ? t.control : off_outline(t);
    return {hover || down ? t.accent_tint : rest, quiet ? QColor(Qt::transparent) : outline, ink};
}

// A link is in the accent, in a breadcrumb in text colour, on the toast in that of the ground.
QColor link_ink(const QStyleOption& option, const QWidget* widget) {
    const Tokens& t = tokens();
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return off_ink(t);
    }
    const QString on = widget == nullptr ? QString() : widget->property("link_on").toString();
    return on == QLatin1String("toast") ? t.canvas : on == QLatin1String("crumbs") ? t.text2 : t.accent;
}

}  // namespace

QRectF line_box(const QRect& rect) {
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void rounded(QPainter& painter, const QRectF& box, double corner, const QColor& fill, const QColor& outline,
             double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(outline.alpha() == 0 ? QPen(Qt::NoPen) : QPen(outline, width));
    painter.drawRoundedRect(box, corner, corner);
    painter.restore();
}

QString kind_of(const QWidget* widget) {
    return widget == nullptr ? QString() : widget->property("kind").toString();
}

void push_button_bevel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    const QString kind = kind_of(widget);
    if (kind == QLatin1String("link")) {
        return;
    }
    const Face face = face_of(kind, option);
    rounded(painter, line_box(option.rect), px(radius), face.fill, face.outline);
}

void push_button_label(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    const QString kind = kind_of(widget);
    const bool link = kind == QLatin1String("link");
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = link ? link_ink(option, widget) : face_of(kind, option).ink;
    QFont words = label_font(kind);
    words.setUnderline(link);
    const QFontMetrics metrics(words);
    const QString key = shown_shortcut(widget);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);

    const int side = option.icon.isNull() ? 0 : px(kind == QLatin1String("small") ? 16 : 18);
    const int key_room = key.isEmpty() ? 0 : key_width(key) + px(between);
    const int menu_room = menu ? px(14) + px(4) : 0;
    const int icon_room = side == 0 ? 0 : side + (option.text.isEmpty() ? 0 : px(between));
    const int text_room = std::min(metrics.size(Qt::TextShowMnemonic, option.text).width(),
                                   option.rect.width() - icon_room - key_room - menu_room - 2 * px(2));
    const int all = icon_room + text_room + key_room + menu_room;
    const bool left = link || (widget != nullptr && widget->property("left_aligned").toBool());
    int x = option.rect.left() + (left ? pad_of(kind) : (option.rect.width() - all) / 2);
    const int middle = option.rect.center().y() + 1;

    if (side != 0) {
        const QRect place(x, middle - side / 2, side, side);
        option.icon.paint(&painter, place, Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled,
                          option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
        x += icon_room;
    }
    painter.save();
    painter.setFont(words);
    painter.setPen(ink);
    painter.drawText(QRect(x, option.rect.top(), text_room + 1, option.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     metrics.elidedText(option.text, Qt::ElideRight, text_room + 1, Qt::TextShowMnemonic));
    x += text_room;
    if (!key.isEmpty()) {
        x += px(between);
        const QRect cap(x, middle - px(9), key_width(key), px(18));
        QColor outline = ink;
        outline.setAlphaF(0.7F);
        rounded(painter, line_box(cap), px(4), Qt::transparent, outline);
        painter.setFont(font(TextStyle::small));
        painter.drawText(cap, Qt::AlignCenter, key);
        x += key_width(key);
    }
    if (menu) {
        arrow(painter, QRect(x + px(4), middle - px(7), px(14), px(14)), Qt::DownArrow, ink);
    }
    painter.restore();
}

QSize push_button_size(const QStyleOptionButton& option, const QSize&, const QWidget* widget) {
    const QString kind = kind_of(widget);
    const QFontMetrics metrics(label_font(kind));
    const bool small = kind == QLatin1String("small");
    int width = 2 * pad_of(kind) + metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull()) {
        width += px(small ? 16 : 18) + (option.text.isEmpty() ? 0 : px(between));
    }
    if (const QString key = shown_shortcut(widget); !key.isEmpty()) {
        width += px(between) + key_width(key);
    }
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        width += px(14) + px(4);
    }
    const double tall = kind == QLatin1String("link") ? 24 : small ? small_height : control_height;
    const int height = target_px(tall);
    return {std::max(width, height), std::max(height, metrics.height() + 4)};
}

QRect tool_button(QPainter& painter, const QStyleOptionToolButton& option) {
    tool_button_panel(painter, option);
    QRect room = option.rect;
    if (opens_menu(option) && option.toolButtonStyle != Qt::ToolButtonIconOnly) {
        const int side = px(14);
        const bool on = option.state.testFlag(QStyle::State_Enabled);
        const QRect place(room.right() - px(8) - side, room.center().y() - side / 2 + 1, side, side);
        arrow(painter, place, Qt::DownArrow, on ? tokens().text2 : off_ink(tokens()));
        room.setRight(place.left() - 1);
    }
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly) {
        room.setLeft(room.left() + px(5));
    }
    return room;
}

QSize tool_button_size(const QStyleOptionToolButton& option, const QSize& contents) {
    QSize size = contents + QSize(px(6), px(6));
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty()) {
        size.rwidth() += px(10) + (opens_menu(option) ? px(22) : 0);
    }
    return size.expandedTo({target_px(small_height), target_px(small_height)});
}

void tool_button_panel(QPainter& painter, const QStyleOption& option) {
    const Tokens& t = tokens();
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool held = option.state.testFlag(QStyle::State_On);
    const bool active = on && (held || option.state.testFlag(QStyle::State_Sunken) ||
                               option.state.testFlag(QStyle::State_MouseOver));
    const bool flat = option.state.testFlag(QStyle::State_AutoRaise);
    if (active || !flat) {
        rounded(painter, line_box(option.rect), px(radius), active ? t.accent_tint : t.surface,
                held || !flat ? t.control : QColor(Qt::transparent));
    }
}

void check_box(QPainter& painter, const QStyleOption& option) {
    const Tokens& t = tokens();
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QColor mark = on ? t.accent : off_ink(t);
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const bool filled = checked || partly;
    rounded(painter, box.adjusted(0.75, 0.75, -0.75, -0.75), px(4), filled ? mark : t.surface,
            filled ? mark : t.control, 1.5);
    if (checked) {
        paint_icon(painter, Icon::check, box.adjusted(1.5, 1.5, -1.5, -1.5), t.on_accent);
    } else if (partly) {
        painter.fillRect(QRectF(box.left() + side / 4, box.center().y() - 1, side / 2, 2), t.on_accent);
    }
}

void radio_button(QPainter& painter, const QStyleOption& option) {
    const Tokens& t = tokens();
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const QColor mark = on ? t.accent : off_ink(t);
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked ? mark : t.control, 1.5));
    painter.setBrush(t.surface);
    painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
    if (checked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), side / 4, side / 4);
    }
    painter.restore();
}

}  // namespace tandem::parts
