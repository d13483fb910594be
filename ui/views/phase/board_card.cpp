#include "ui/views/phase/board_card.h"

#include "ui/kit/breakable.h"
#include "ui/kit/elide.h"
#include "ui/kit/facts.h"
#include "ui/kit/icons.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/parts/drag.h"

#include <QtCore/QMimeData>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QDrag>
#include <QtGui/QFontMetricsF>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr std::size_t heights_kept = 6;
constexpr int drag_off = 12;  // px between the pointer and what hangs at it
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

// Lays a card out from top to bottom and paints it on the way when there is a painter: one description for
// both, so that the height always fits what is painted.
class CardPainter {
public:
    CardPainter(QPainter* painter, double width, const BoardCardData& data)
        : painter_(painter), data_(data), left_(px(12)), right_(width - px(12)), y_(px(10)) {
        if (data.bracketed)
            left_ += px(5);
    }

    double run() {
        code();
        text(data_.title,
             data_.kind == BoardCardData::Kind::activity ? TextStyle::body_strong : TextStyle::body,
             data_.off ? tokens().text2 : tokens().text);
        marks();
        text(facts_in_lines(data_.facts, metrics(TextStyle::secondary), right_ - left_), TextStyle::secondary,
             tokens().text2);
        status();
        warning();
        return y_ + px(10);
    }

private:
    static QFontMetricsF metrics(TextStyle style) { return QFontMetricsF(font(style)); }

    void code() {
        const QFontMetricsF used = metrics(TextStyle::small_strong);
        const double widest =
            std::max(used.horizontalAdvance(data_.code), used.horizontalAdvance(data_.widest_code));
        const double column = std::max<double>(px(36), widest + px(6));
        if (painter_ != nullptr && data_.kind == BoardCardData::Kind::decision) {
            paint_icon(*painter_, Icon::decision, QRectF(left_, y_ + px(1), px(18), px(18)), tokens().accent);
        } else if (painter_ != nullptr) {
            painter_->setFont(font(TextStyle::small_strong));
            painter_->setPen(tokens().text2);
            painter_->drawText(QRectF(left_, y_ + px(2), column, px(20)), Qt::AlignLeft | Qt::AlignTop,
                               data_.code);
        }
        left_ += column;
    }

    void text(const QString& plain, TextStyle style, const QColor& colour) {
        if (plain.isEmpty())
            return;
        const QString words = breakable(plain);
        const QRectF room(left_, y_, right_ - left_, 1e5);
        const double height = metrics(style).boundingRect(room, wrap, words).height();
        if (painter_ != nullptr) {
            painter_->setFont(font(style));
            painter_->setPen(colour);
            painter_->drawText(QRectF(left_, y_, right_ - left_, height + 1), wrap, words);
        }
        y_ += height + px(3);
    }

    // Marks with their words, wrapped like words.
    void marks() {
        if (data_.coes.empty() && data_.mechanism == Mechanism::none)
            return;
        double x = left_;
        const double mark = px(15), line = metrics(TextStyle::secondary).height() + px(3);
        y_ += px(1);
        const auto place = [&](double mark_width, const QString& words, const auto& paint) {
            const double width =
                mark_width + px(5) + metrics(TextStyle::secondary).horizontalAdvance(words) + px(12);
            if (x > left_ && x + width - px(12) > right_) {
                x = left_;
                y_ += line;
            }
            if (painter_ != nullptr) {
                paint(QRectF(x, y_ + (line - mark) / 2, mark_width, mark));
                painter_->setFont(font(TextStyle::secondary));
                painter_->setPen(tokens().text);
                painter_->drawText(QRectF(x + mark_width + px(5), y_, right_ - x, line), Qt::AlignVCenter,
                                   words);
            }
            x += width;
        };
        for (const Co co : data_.coes)
            place(mark, qt(label_of_choice(co)).toLower(),
                  [&](const QRectF& box) { paint_co(*painter_, co, box, tokens()); });
        if (data_.mechanism != Mechanism::none) {
            const QString words = data_.mechanism == Mechanism::voice    ? tr_text("voice")
                                  : data_.mechanism == Mechanism::action ? tr_text("action")
                                                                         : tr_text("voice and action");
            place(data_.mechanism == Mechanism::both ? 2 * mark : mark, words, [&](const QRectF& box) {
                paint_mechanism(*painter_, data_.mechanism, box, tokens().text);
            });
        }
        y_ += line + px(1);
    }

    void status() {
        if (!data_.status && data_.links.isEmpty())
            return;
        const double line = metrics(TextStyle::secondary).height() + px(3), mark = px(14);
        double x = left_;
        if (data_.status) {
            const QColor colour = colour_of(*data_.status, tokens());
            const double width = metrics(TextStyle::secondary).horizontalAdvance(data_.status_words);
            if (painter_ != nullptr) {
                paint_status(*painter_, *data_.status, QRectF(x, y_ + (line - mark) / 2, mark, mark),
                             tokens());
                painter_->setFont(font(TextStyle::secondary));
                painter_->setPen(colour);
                painter_->drawText(QRectF(x + mark + px(5), y_, right_ - x - mark, line), Qt::AlignVCenter,
                                   data_.status_words);
            }
            x += mark + px(5) + width + px(12);
        }
        if (!data_.links.isEmpty()) {
            if (x > left_ &&
                x + px(17) + metrics(TextStyle::secondary).horizontalAdvance(data_.links) > right_) {
                x = left_;
                y_ += line;
            }
            if (painter_ != nullptr) {
                paint_icon(*painter_, Icon::link, QRectF(x, y_ + (line - px(13)) / 2, px(13), px(13)),
                           tokens().text2);
                painter_->setFont(font(TextStyle::secondary));
                painter_->setPen(tokens().text2);
                painter_->drawText(QRectF(x + px(17), y_, right_ - x - px(17), line), Qt::AlignVCenter,
                                   elided(data_.links, metrics(TextStyle::secondary), right_ - x - px(17)));
            }
        }
        y_ += line;
    }

    void warning() {
        if (data_.warning.isEmpty())
            return;
        const double mark = px(14);
        const double line = metrics(TextStyle::secondary).height();
        if (painter_ != nullptr)
            paint_status(*painter_, data_.warning_status, QRectF(left_, y_ + (line - mark) / 2, mark, mark),
                         tokens());
        left_ += mark + px(5);
        text(data_.warning, TextStyle::secondary, colour_of(data_.warning_status, tokens()));
        left_ -= mark + px(5);
    }

    QPainter* painter_;
    const BoardCardData& data_;
    double left_;
    double right_;
    double y_;
};

}  // namespace

QString BoardCardData::words() const {
    QStringList parts{code + QLatin1Char(' ') + title};
    if (bracketed)
        parts.append(tr_text("procurement"));
    for (const Co co : coes)
        parts.append(qt(label_of_choice(co)).toLower());
    if (mechanism != Mechanism::none)
        parts.append(qt(label_of_choice(mechanism)).toLower());
    for (const QString& part : {facts, status_words, warning})
        if (!part.isEmpty())
            parts.append(part);
    if (!links.isEmpty())
        parts.append(tr_text("linked to %1").arg(links));
    return parts.join(QStringLiteral(", "));
}

void align_codes(std::vector<BoardCardData>& cards) {
    const auto longest =
        std::ranges::max_element(cards, {}, [](const BoardCardData& card) { return card.code.size(); });
    if (longest == cards.end())
        return;
    const QString widest = longest->code;
    for (BoardCardData& card : cards)
        card.widest_code = widest;
}

BoardCard::BoardCard(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setProperty("ring_radius", 8);
    setCursor(Qt::PointingHandCursor);
    // Not Minimum: a layout keeps the size hint it asked for at another width, and would never go below it.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, &BoardCard::opened);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        heights_.clear();
        updateGeometry();
        update();
    });
}

void BoardCard::set_data(const BoardCardData& shown) {
    data_ = shown;
    setAccessibleName(shown.words());
    heights_.clear();
    setToolTip(shown.off && !shown.facts.isEmpty() ? shown.facts : QString());
    setObjectName(QStringLiteral("card_") +
                  QString(shown.code).remove(QLatin1Char('(')).remove(QLatin1Char(')')));
    updateGeometry();
    update();
}

// A board of a hundred cards is asked for at a few widths, each many times over.
int BoardCard::heightForWidth(int width) const {
    for (const auto& [known, height] : heights_)
        if (known == width)
            return height;
    if (heights_.size() >= heights_kept)
        heights_.erase(heights_.begin());
    return heights_.emplace_back(width, static_cast<int>(std::ceil(CardPainter(nullptr, width, data_).run())))
        .second;
}

QSize BoardCard::sizeHint() const {
    const int wide = px(240);
    return {wide, heightForWidth(width() > px(140) ? width() : wide)};
}

QSize BoardCard::minimumSizeHint() const {
    return {px(190), px(40)};
}

void BoardCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge = underMouse() || hovered_by_drag_ ? t.accent : t.line;
    QPen pen(edge, hovered_by_drag_ ? px(2) : 1);
    if (data_.illustrative || data_.off)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(data_.off ? t.canvas : t.surface);
    painter.drawRoundedRect(box, px(8), px(8));
    if (data_.bracketed) {
        // The bracket of the source's table: a second left edge.
        QPainterPath second;
        second.moveTo(box.left() + px(8), box.top());
        second.quadTo(box.left() + px(4), box.top(), box.left() + px(4), box.top() + px(8));
        second.lineTo(box.left() + px(4), box.bottom() - px(8));
        second.quadTo(box.left() + px(4), box.bottom(), box.left() + px(8), box.bottom());
        painter.setPen(QPen(t.control, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(second);
    }
    CardPainter(&painter, width(), data_).run();
}

void BoardCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
            Q_EMIT arrow(static_cast<Qt::Key>(event->key()));
            return;
        case Qt::Key_Space:
            Q_EMIT status_wanted();
            return;
        case Qt::Key_Delete:
            Q_EMIT remove_wanted();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT opened();
            return;
        default:
            QAbstractButton::keyPressEvent(event);
    }
}

void BoardCard::mousePressEvent(QMouseEvent* event) {
    pressed_at_ = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void BoardCard::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) != 0 && data_.kind != BoardCardData::Kind::decision &&
        (event->position().toPoint() - pressed_at_).manhattanLength() >= QApplication::startDragDistance()) {
        setDown(false);
        start_drag();
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

QPixmap BoardCard::drag_picture() {
    QPixmap card(size() * devicePixelRatio());
    card.setDevicePixelRatio(devicePixelRatio());
    card.fill(Qt::transparent);
    render(&card);
    QPixmap seen_through(card.size());
    seen_through.setDevicePixelRatio(devicePixelRatio());
    seen_through.fill(Qt::transparent);
    QPainter painter(&seen_through);
    painter.setOpacity(0.6);
    painter.drawPixmap(0, 0, card);
    return seen_through;
}

void BoardCard::start_drag() {
    auto* drag = new QDrag(this);
    drag->setMimeData(drag_of_record(data_.record));
    drag->setPixmap(drag_picture());
    drag->setHotSpot({-px(drag_off), -px(drag_off)});  // what it is dropped on stays in sight
    const QPointer<BoardCard> here(this);              // the drop may take the card away
    Q_EMIT drag_begun();
    drag->exec(Qt::MoveAction | Qt::LinkAction | Qt::CopyAction, Qt::MoveAction);
    if (here != nullptr)
        Q_EMIT drag_ended();
}

void BoardCard::contextMenuEvent(QContextMenuEvent* event) {
    setFocus(Qt::MouseFocusReason);
    Q_EMIT menu_wanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                   : mapToGlobal(rect().center()));
}

void BoardCard::dragEnterEvent(QDragEnterEvent* event) {
    if (!wants_drop || !wants_drop(*event->mimeData()))
        return;
    hovered_by_drag_ = true;
    update();
    event->acceptProposedAction();
}

void BoardCard::dragLeaveEvent(QDragLeaveEvent*) {
    hovered_by_drag_ = false;
    update();
}

void BoardCard::dropEvent(QDropEvent* event) {
    hovered_by_drag_ = false;
    update();
    if (!drop)
        return;
    event->acceptProposedAction();
    drop(*event->mimeData());
}

}  // namespace tandem
