#include "ui/kit/heading_lines.h"
#include "ui/kit/icons.h"
#include "ui/kit/off_ink.h"
#include "ui/kit/style_parts.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace tandem::parts {
namespace {

constexpr double menu_side = 10, menu_icon = 18, menu_gap = 10, menu_row = 32, key_gap = 28;  // px at 100 %
constexpr double tab_pad = 14, tab_row = 38;

// "Save\tCtrl+S" -> words and key.
std::pair<QString, QString> split(const QString& text) {
    const qsizetype tab = text.indexOf(QLatin1Char('\t'));
    return tab < 0 ? std::pair{text, QString()} : std::pair{text.left(tab), text.mid(tab + 1)};
}

// On the ground of the current entry; of one that is off, too, where that ground is a strong one.
QColor menu_ink(bool on, bool current, const QColor& usual) {
    const Tokens& t = tokens();
    const bool strong_ground = current && t.on_sel != t.text;
    return !on && !strong_ground ? off_ink(t) : current ? t.on_sel : usual;
}

}  // namespace

void menu_item(QPainter& painter, const QStyleOptionMenuItem& option) {
    const Tokens& t = tokens();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const double y = option.rect.center().y() + 0.5;
        painter.setPen(QPen(t.line, 1));
        painter.drawLine(QPointF(option.rect.left() + px(menu_side), y),
                         QPointF(option.rect.right() - px(menu_side), y));
        return;
    }
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current) {
        rounded(painter, QRectF(option.rect).adjusted(px(4), 0, -px(4), 0), px(4), t.sel, Qt::transparent);
    }
    const QColor ink = menu_ink(on, current, t.text);
    int x = option.rect.left() + px(menu_side);
    const QRect mark(x, option.rect.center().y() - px(menu_icon) / 2 + 1, px(menu_icon), px(menu_icon));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked) {
            paint_icon(painter, Icon::check, mark, ink);
        }
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          !on       ? QIcon::Disabled
                          : current ? QIcon::Selected
                                    : QIcon::Normal);
    }
    x += px(menu_icon) + px(menu_gap);
    const auto [words, key] = split(option.text);
    const QRect room(x, option.rect.top(), option.rect.right() - px(menu_side) - x, option.rect.height());
    painter.setPen(ink);
    painter.setFont(option.font);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     words);
    if (!key.isEmpty()) {
        painter.setPen(menu_ink(on, current, t.text2));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, key);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int side = px(14);
        arrow(painter, QRect(room.right() - side, option.rect.center().y() - side / 2 + 1, side, side),
              Qt::RightArrow, ink);
    }
}

QSize menu_item_size(const QStyleOptionMenuItem& option, const QSize&) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {px(40), px(9)};
    }
    const QFontMetrics metrics(option.font);
    const auto [words, key] = split(option.text);
    int width = 2 * px(menu_side) + px(menu_icon) + px(menu_gap) +
                metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, words).width();
    if (!key.isEmpty()) {
        width += px(key_gap) + metrics.horizontalAdvance(key);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += px(24);
    }
    return {width + px(8), std::max(px(menu_row), metrics.height() + px(8))};
}

void menu_bar_item(QPainter& painter, const QStyleOptionMenuItem& option) {
    const Tokens& t = tokens();
    painter.fillRect(option.rect, t.surface);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    if (current) {
        rounded(painter, QRectF(option.rect).adjusted(1, 3, -1, -3), px(4), t.sel, Qt::transparent);
    }
    painter.setPen(menu_ink(on, current, t.text));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void tab_shape(QPainter& painter, const QStyleOptionTab& option) {
    const Tokens& t = tokens();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    if (current || hover) {
        const int thick = 3;
        painter.fillRect(QRect(option.rect.left() + px(4), option.rect.bottom() - thick + 1,
                               option.rect.width() - 2 * px(4), thick),
                         current ? t.accent : t.line);
    }
    if (current && option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        rounded(painter, QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -5.5), px(radius), Qt::transparent,
                t.focus, 3);
    }
}

void tab_label(QPainter& painter, const QStyleOptionTab& option) {
    const Tokens& t = tokens();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const QFont words = font(current ? TextStyle::body_strong : TextStyle::body);
    const int side = option.icon.isNull() ? 0 : px(18);
    const int text_width = QFontMetrics(words).size(Qt::TextShowMnemonic, option.text).width();
    const int all = text_width + (side == 0 ? 0 : side + px(6));
    int x = option.rect.left() + std::max(px(6), (option.rect.width() - all) / 2);
    if (side != 0) {
        option.icon.paint(&painter, QRect(x, option.rect.center().y() - side / 2, side, side));
        x += side + px(6);
    }
    painter.setFont(words);
    painter.setPen(!on ? off_ink(t) : current ? t.text : t.text2);
    painter.drawText(QRect(x, option.rect.top(), option.rect.right() - x + 1, option.rect.height() - 2),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
}

QSize tab_size(const QStyleOptionTab& option, const QSize&) {
    const QFontMetrics metrics(font(TextStyle::body_strong));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width() + 2 * px(tab_pad);
    if (!option.icon.isNull()) {
        width += px(18) + px(6);
    }
    return {width, px(tab_row)};
}

void header_section(QPainter& painter, const QStyleOptionHeader& option) {
    const Tokens& t = tokens();
    painter.fillRect(option.rect, t.surface);
    if (option.orientation == Qt::Horizontal) {
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.control);
    } else {
        painter.fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), t.control);
    }
}

// With the painter's font, which the header sets for the section that is sorted by.
void header_words(QPainter& painter, const QStyleOptionHeader& option) {
    const QFontMetrics metrics = painter.fontMetrics();
    const QStringList lines = heading_lines(option.text, metrics, option.rect.width());
    painter.setPen(tokens().text);
    const int side = static_cast<int>(option.textAlignment & Qt::AlignHorizontal_Mask);
    int y = option.rect.center().y() - metrics.height() * static_cast<int>(lines.size()) / 2 + 1;
    for (const QString& line : lines) {
        painter.drawText(QRect(option.rect.left(), y, option.rect.width(), metrics.height()),
                         side | Qt::AlignVCenter, line);
        y += metrics.height();
    }
}

void item_ground(QPainter& painter, const QStyleOptionViewItem& option) {
    const Tokens& t = tokens();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, t.sel);
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, option.backgroundBrush);
    }
}

void item_focus(QPainter& painter, const QStyleOption& option) {
    rounded(painter, QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), px(4), Qt::transparent,
            tokens().focus, 2);
}

void branch(QPainter& painter, const QStyleOption& option) {
    const Tokens& t = tokens();
    if (!option.state.testFlag(QStyle::State_Children)) {
        return;
    }
    const int side = px(14);
    QRect place(0, 0, side, side);
    place.moveCenter(option.rect.center());
    const bool current = option.state.testFlag(QStyle::State_Selected);
    arrow(painter, place, option.state.testFlag(QStyle::State_Open) ? Qt::DownArrow : Qt::RightArrow,
          current ? t.on_sel : t.text2);
}

}  // namespace tandem::parts
