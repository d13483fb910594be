#include "ui/views/parts/line_list.h"

#include "ui/kit/breakable.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr std::size_t widths_kept = 4;
constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

double height_of(const QString& text, TextStyle style, double width) {
    if (text.isEmpty())
        return 0;
    return QFontMetricsF(tandem::font(style))
        .boundingRect(QRectF(0, 0, std::max(width, 1.0), 1e5), flags, breakable(text))
        .height();
}

double width_of(const QString& text, TextStyle style) {
    return QFontMetricsF(tandem::font(style)).horizontalAdvance(text);
}

double lead_column() {
    return px(104);
}

}  // namespace

QString ListLine::words() const {
    QStringList parts;
    for (const QString& part : {lead, text, right, note})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral(", "));
}

LineList::LineList(Look look, const QString& name, const QString& words, QWidget* parent)
    : ItemPicture(parent), look_(look) {
    setObjectName(name);
    setAccessibleName(words);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] { laid_out_.clear(); });
}

void LineList::set_lines(std::vector<ListLine> lines) {
    const ListLine* before = current_line();
    const std::int64_t key = before == nullptr ? 0 : before->key;
    lines_ = std::move(lines);
    items_.clear();
    for (std::size_t i = 0; i < lines_.size(); ++i)
        if (!lines_[i].heading)
            items_.push_back(i);
    laid_out_.clear();
    setFocusPolicy(items_.empty() ? Qt::NoFocus : Qt::StrongFocus);
    items_changed();
    if (key != 0)
        select(key);
    updateGeometry();
}

const ListLine* LineList::line(int item) const {
    return item < 0 || item >= item_count() ? nullptr : &lines_[items_[static_cast<std::size_t>(item)]];
}

void LineList::select(std::int64_t key) {
    for (int item = 0; item < item_count(); ++item)
        if (line(item)->key == key)
            set_current(item);
}

void LineList::show_selection(bool show) {
    show_selection_ = show;
    laid_out_.clear();  // a chosen line has a ground of its own, and its words keep off the edge of it
    update();
}

int LineList::text_height(const ListLine& line, double width) const {
    const QString first = look_ == Look::ruled && !line.lead.isEmpty()
                              ? line.lead + QStringLiteral(": ") + line.text
                              : line.text;
    const double right = line.right.isEmpty() ? 0 : width_of(line.right, TextStyle::body_strong) + px(12);
    return static_cast<int>(std::ceil(height_of(first, TextStyle::body, width - right) +
                                      height_of(line.note, TextStyle::secondary, width)));
}

int LineList::row_margin() const {
    return px(show_selection_ ? 10 : 4);
}

QRectF LineList::text_area(const QRectF& box) const {
    double left = px(23) + row_margin(), right = row_margin();
    if (look_ == Look::boxed) {
        left = px(14) + px(22) + lead_column();
        right = px(34);
    } else if (look_ == Look::rows) {
        right = px(22);
    }
    return box.adjusted(left, 0, -right, 0);
}

std::vector<LineList::Box> LineList::lay_out(int width) const {
    std::vector<Box> boxes;
    int y = look_ == Look::boxed ? px(4) : 0;
    const int side = look_ == Look::boxed ? px(6) : 0;
    for (const ListLine& line : lines_) {
        Box box;
        if (line.heading) {
            y += boxes.empty() ? 0 : px(10);
            box = {y, px(30)};
        } else {
            const double room = text_area(QRectF(side, 0, width - 2 * side, 10)).width();
            const int padding = look_ == Look::ruled ? px(6) : px(7);
            box = {y, std::max(text_height(line, room) + 2 * padding, px(30))};
        }
        boxes.push_back(box);
        y += box.height + (look_ == Look::boxed && !line.heading ? px(6) : 0);
    }
    return boxes;
}

// Layouts ask for the height at two or three widths, each many times over, and breaking lines is dear.
const std::vector<LineList::Box>& LineList::boxes(int width) const {
    for (const auto& [known, boxes] : laid_out_)
        if (known == width)
            return boxes;
    if (laid_out_.size() >= widths_kept)
        laid_out_.erase(laid_out_.begin());
    return laid_out_.emplace_back(width, lay_out(width)).second;
}

QRect LineList::item_box(int item) const {
    const Box& box = boxes(width())[items_[static_cast<std::size_t>(item)]];
    const int side = look_ == Look::boxed ? px(6) : 0;
    return {side, box.top, width() - 2 * side, box.height};
}

QPainterPath LineList::item_outline(int item) const {
    QPainterPath path;
    if (item < item_count()) {
        // Ruled lines touch one another: their ring runs a little inside.
        const double inside = look_ == Look::boxed ? 0 : px(5);
        path.addRoundedRect(QRectF(item_box(item)).adjusted(inside, inside, -inside, -inside), px(6), px(6));
    }
    return path;
}

QString LineList::item_words(int item) const {
    return line(item)->words();
}

int LineList::item_at(const QPointF& point) const {
    for (int item = 0; item < item_count(); ++item)
        if (item_box(item).contains(point.toPoint()))
            return item;
    return -1;
}

void LineList::press(int item) {
    if (const ListLine* found = line(item)) {
        const ListLine copy = *found;  // the answer may fill the list anew
        Q_EMIT pressed(copy);
    }
}

int LineList::item_beside(int item, Qt::Key arrow) const {
    const int step = arrow == Qt::Key_Down ? 1 : arrow == Qt::Key_Up ? -1 : 0;
    return std::clamp(item + step, 0, std::max(0, item_count() - 1));
}

bool LineList::key_on(int item, QKeyEvent* event) {
    const ListLine* found = line(item);
    if (!on_key || found == nullptr)
        return false;
    const ListLine copy = *found;
    return on_key(copy, event);
}

int LineList::heightForWidth(int width) const {
    const std::vector<Box>& all = boxes(width);
    return all.empty() ? 0 : all.back().top + all.back().height + (look_ == Look::boxed ? px(6) : 0);
}

QSize LineList::sizeHint() const {
    const int width = px(420);
    return {width, heightForWidth(this->width() > px(200) ? this->width() : width)};
}

QSize LineList::minimumSizeHint() const {
    return {px(200), lines_.empty() ? 0 : px(30)};
}

void LineList::paint_heading(QPainter& painter, const ListLine& line, const QRectF& box) const {
    const double mark = px(20);
    const QRectF symbol(box.left(), box.center().y() - mark / 2, mark, mark);
    if (line.phase)
        paint_phase(painter, *line.phase, symbol, tokens());
    else if (line.status)
        paint_status(painter, *line.status, symbol.adjusted(px(2), px(2), -px(2), -px(2)), tokens());
    double x = box.left() + (line.phase || line.status ? mark + px(8) : 0);
    painter.setFont(tandem::font(TextStyle::body_strong));
    painter.setPen(tokens().text);
    painter.drawText(QRectF(x, box.top(), box.right() - x, box.height()), Qt::AlignVCenter, line.text);
    x += width_of(line.text, TextStyle::body_strong) + px(8);
    painter.setFont(tandem::font(TextStyle::secondary));
    painter.setPen(tokens().text2);
    painter.drawText(QRectF(x, box.top(), box.right() - x, box.height()), Qt::AlignVCenter, line.right);
}

void LineList::paint_line(QPainter& painter, const ListLine& line, const QRectF& box, bool selected,
                          bool last) const {
    const Tokens& t = tokens();
    const QColor ink = selected ? t.on_sel : t.text;
    const QColor second = selected ? t.on_sel : t.text2;
    const QColor lead = selected && t.on_sel != t.text ? t.on_sel
                        : line.status                  ? colour_of(*line.status, t)
                                                       : t.accent;
    if (look_ == Look::boxed) {
        painter.setPen(QPen(t.line, 1));
        painter.setBrush(selected ? t.sel : t.surface);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    } else {
        if (selected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.sel);
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -2), px(6), px(6));
        }
        painter.setPen(QPen(last ? QColor(Qt::transparent) : t.line, 1));
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5));
    }
    const QRectF area = text_area(box);
    const double total = text_height(line, area.width());
    double y = box.center().y() - total / 2;
    const double first_line = QFontMetricsF(tandem::font(TextStyle::body)).height();
    const double mark = px(15);
    const double symbol_left = box.left() + (look_ == Look::boxed ? px(14) : row_margin());
    const double symbol_middle = look_ == Look::boxed ? box.center().y() : y + first_line / 2;
    const QRectF symbol(symbol_left, symbol_middle - mark / 2, mark, mark);
    if (line.icon)
        paint_icon(painter, *line.icon, symbol, lead);
    else if (line.status)
        paint_status(painter, *line.status, symbol, lead);

    painter.setFont(tandem::font(TextStyle::body));
    if (look_ == Look::boxed) {
        painter.setPen(lead);
        painter.drawText(QRectF(symbol.right() + px(7), box.top(), lead_column(), box.height()),
                         Qt::AlignVCenter, line.lead);
        paint_icon(painter, Icon::right,
                   {box.right() - px(28), box.center().y() - px(8), 1.0 * px(16), 1.0 * px(16)}, second);
    } else if (look_ == Look::rows) {
        paint_icon(painter, Icon::right,
                   {box.right() - px(16), box.center().y() - px(7), 1.0 * px(14), 1.0 * px(14)}, second);
    }
    double right_room = 0;
    if (!line.right.isEmpty()) {
        right_room = width_of(line.right, TextStyle::body_strong) + px(12);
        painter.setFont(tandem::font(TextStyle::body_strong));
        painter.setPen(ink);
        painter.drawText(QRectF(area.right() - right_room, y, right_room, first_line), Qt::AlignRight,
                         line.right);
        painter.setFont(tandem::font(TextStyle::body));
    }
    const double width = area.width() - right_room;
    const bool inline_lead = look_ == Look::ruled && !line.lead.isEmpty();
    const QString lead_text = line.lead + QStringLiteral(": ");
    const QString text = inline_lead ? lead_text + line.text : line.text;
    const double text_tall = height_of(text, TextStyle::body, width);
    painter.setPen(ink);
    painter.drawText(QRectF(area.left(), y, width, text_tall + 1), flags, breakable(text));
    if (inline_lead) {
        // The lead stands at the beginning of the first line: painted over, in its colour.
        painter.save();
        painter.setClipRect(
            QRectF(area.left() - 1, y, width_of(lead_text.trimmed(), TextStyle::body) + 1, first_line));
        painter.fillRect(
            QRectF(area.left() - 1, y, width_of(lead_text.trimmed(), TextStyle::body) + 1, first_line),
            selected ? t.sel : t.surface);
        painter.setPen(lead);
        painter.drawText(QRectF(area.left(), y, width, text_tall + 1), flags, breakable(text));
        painter.restore();
    }
    y += text_tall;
    painter.setFont(tandem::font(TextStyle::secondary));
    painter.setPen(second);
    painter.drawText(QRectF(area.left(), y, area.width(), box.bottom() - y), flags, breakable(line.note));
}

void LineList::paint_items(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect seen =
        painter.hasClipping() ? painter.clipBoundingRect().toAlignedRect() : visibleRegion().boundingRect();
    const int side = look_ == Look::boxed ? px(6) : 0;
    std::size_t item = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Box& box = boxes(width())[i];
        const QRectF area(side, box.top, width() - 2 * side, box.height);
        const bool is_item = !lines_[i].heading;
        if (area.toAlignedRect().intersects(seen)) {
            if (is_item)
                paint_line(painter, lines_[i], area, show_selection_ && static_cast<int>(item) == current(),
                           i + 1 == lines_.size() || lines_[i + 1].heading);
            else
                paint_heading(painter, lines_[i], area);
        }
        item += is_item ? 1 : 0;
    }
}

}  // namespace tandem
