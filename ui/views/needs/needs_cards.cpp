#include "ui/views/needs/needs_cards.h"

#include "ui/kit/breakable.h"
#include "ui/kit/facts.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

// Height of words that wrap; 0 for none.
double wrapped_height(const QString& words, const QFont& font, double width) {
    if (words.isEmpty())
        return 0;
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, breakable(words))
        .height();
}

double put_wrapped(QPainter* painter, const QString& words, const QFont& font_used, const QColor& colour,
                   const QRectF& area) {
    const double height = wrapped_height(words, font_used, area.width());
    if (painter != nullptr && height > 0) {
        painter->setFont(font_used);
        painter->setPen(colour);
        painter->drawText(QRectF(area.left(), area.top(), area.width(), height),
                          Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, breakable(words));
    }
    return height;
}

// Symbol and words on one line; answers with their width.
double put_status(QPainter* painter, Status status, const QString& words, const QPointF& corner) {
    const QFont used = tandem::font(TextStyle::secondary);
    const QFontMetricsF metrics(used);
    const double side = px(16);
    if (painter != nullptr) {
        const double drop = (metrics.height() - side) / 2;
        paint_status(*painter, status, {corner.x(), corner.y() + drop, side, side}, tokens());
        painter->setFont(used);
        painter->setPen(colour_of(status, tokens()));
        painter->drawText(QPointF(corner.x() + side + px(6), corner.y() + metrics.ascent()), words);
    }
    return side + px(6) + metrics.horizontalAdvance(words);
}

// The same with words that wrap within the area's width; answers with their height.
double put_status_wrapped(QPainter* painter, Status status, const QString& words, const QRectF& area) {
    const QFont used = tandem::font(TextStyle::secondary);
    const double side = px(16);
    if (painter != nullptr) {
        const double drop = (QFontMetricsF(used).height() - side) / 2;
        paint_status(*painter, status, {area.left(), area.top() + drop, side, side}, tokens());
    }
    return put_wrapped(painter, words, used, colour_of(status, tokens()),
                       area.adjusted(side + px(6), 0, 0, 0));
}

struct VoicedWords {
    Status status;
    QString words;
};

VoicedWords words_of(Voiced voiced) {
    switch (voiced) {
        case Voiced::yes:
            return {Status::done, tr_text("Voiced")};
        case Voiced::not_voiced:
            return {Status::ask, tr_text("Not voiced; heard through outreach")};
        case Voiced::none:
            break;
    }
    return {Status::not_recorded, tr_text("Voiced or not: not recorded")};
}

QString spoken(const DemandCard& card) {
    return tr_text("Demand ") + card.code + QStringLiteral(" ") + card.statement +
           (card.who.isEmpty() ? QString() : QStringLiteral(", ") + card.who) + QStringLiteral(", ") +
           words_of(card.voiced).words;
}

QString rank_words(const NeedCard& card) {
    return card.rank ? tr_text("rank ") + QString::number(*card.rank) : tr_text("not ranked");
}

QString decision_words(const NeedCard& card) {
    return card.decided ? tr_text("Political decision dated") : tr_text("No political decision is dated");
}

QString spoken(const NeedCard& card) {
    QStringList parts{tr_text("Need ") + card.code + QStringLiteral(" ") + card.statement, rank_words(card),
                      card.people, card.bar.spoken()};
    for (const QString& more : {card.judged, card.certainty, card.ways})
        if (!more.isEmpty())
            parts << more;
    if (!card.leads_to.isEmpty())
        parts << tr_text("leads to ") + card.leads_to;
    parts << decision_words(card);
    return parts.join(QStringLiteral(", "));
}

// Who asks for it and since when: no line ends with the dot between them.
QString who_in_lines(const QString& who, double width) {
    return facts_in_lines(who, QFontMetricsF(tandem::font(TextStyle::secondary)), width);
}

double title_line(QPainter* painter, const QString& code, const QString& statement, const QRectF& area) {
    const QFont strong = tandem::font(TextStyle::secondary_strong);
    const double code_width = QFontMetricsF(strong).horizontalAdvance(code) + px(8);
    if (painter != nullptr) {
        painter->setFont(strong);
        painter->setPen(tokens().text2);
        painter->drawText(
            area.topLeft() + QPointF(0, QFontMetricsF(tandem::font(TextStyle::body_strong)).ascent()), code);
    }
    return put_wrapped(painter, statement, tandem::font(TextStyle::body_strong), tokens().text,
                       area.adjusted(code_width, 0, 0, 0));
}

}  // namespace

NeedsCard::NeedsCard(RecordId record, const QString& name, QWidget* parent)
    : QAbstractButton(parent), record_(record) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ring_radius", 10);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &NeedsCard::chosen);
}

void NeedsCard::set_marked(bool marked) {
    if (marked == marked_)
        return;
    marked_ = marked;
    update();
}

void NeedsCard::paint_ground(QPainter& painter, bool dashed) const {
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(marked_ ? tokens().accent : dashed ? tokens().control : tokens().line, marked_ ? px(2) : 1);
    if (dashed)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(marked_ ? tokens().accent_tint : tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(10), px(10));
}

void NeedsCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint_into(painter);
}

void NeedsCard::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    Q_EMIT chosen();
}

void NeedsCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Delete:
            Q_EMIT key_pressed(event->key(), event->modifiers());
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            return;
        default:
            QAbstractButton::keyPressEvent(event);
    }
}

void NeedsCard::mousePressEvent(QMouseEvent* event) {
    pressed_at_ = event->globalPosition().toPoint();
    dragging_ = false;
    QAbstractButton::mousePressEvent(event);
}

void NeedsCard::mouseMoveEvent(QMouseEvent* event) {
    const QPoint global = event->globalPosition().toPoint();
    if (draggable_ && event->buttons().testFlag(Qt::LeftButton) &&
        (dragging_ || (global - pressed_at_).manhattanLength() >= QApplication::startDragDistance())) {
        dragging_ = true;
        setDown(false);
        Q_EMIT dragged(global);
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void NeedsCard::mouseReleaseEvent(QMouseEvent* event) {
    if (dragging_) {
        dragging_ = false;
        Q_EMIT dropped(event->globalPosition().toPoint());
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

DemandCardView::DemandCardView(DemandCard card, QWidget* parent)
    : NeedsCard(card.record, spoken(card), parent), card_(std::move(card)) {
    setObjectName(QStringLiteral("demand_") + card_.code);
    setToolTip(tr_text("Drag it to a need that stands behind it, or press M to make a need of it"));
    set_draggable(true);
}

int DemandCardView::height_for(int width) const {
    const double inner = width - 2 * px(14) - px(18);
    double height = title_line(nullptr, card_.code, card_.statement, QRectF(0, 0, inner, 0));
    if (!card_.who.isEmpty())
        height +=
            px(4) + wrapped_height(who_in_lines(card_.who, inner), tandem::font(TextStyle::secondary), inner);
    const VoicedWords voiced = words_of(card_.voiced);
    height +=
        px(8) + put_status_wrapped(nullptr, voiced.status, voiced.words, QRectF(0, 0, width - 2 * px(14), 0));
    return static_cast<int>(std::ceil(height)) + 2 * px(14);
}

void DemandCardView::paint_into(QPainter& painter) const {
    paint_ground(painter);
    const double pad = px(14);
    const double inner = width() - 2 * pad - px(18);
    double y = pad + title_line(&painter, card_.code, card_.statement, QRectF(pad, pad, inner, 0));
    if (!card_.who.isEmpty())
        y += px(4) + put_wrapped(&painter, who_in_lines(card_.who, inner), tandem::font(TextStyle::secondary),
                                 tokens().text2, QRectF(pad, y + px(4), inner, 0));
    const VoicedWords voiced = words_of(card_.voiced);
    put_status_wrapped(&painter, voiced.status, voiced.words, QRectF(pad, y + px(8), width() - 2 * pad, 0));
    paint_icon(painter, Icon::drag, QRectF(width() - pad - px(14), pad, px(16), px(16)), tokens().text3);
}

NeedCardView::NeedCardView(NeedCard card, QWidget* parent)
    : NeedsCard(card.record, spoken(card), parent), card_(std::move(card)) {
    setObjectName(QStringLiteral("need_") + card_.code);
    setToolTip(tr_text("Ctrl+Up and Ctrl+Down change the rank"));
}

int NeedCardView::height_for(int width) const {
    return static_cast<int>(std::ceil(run(nullptr, width)));
}

void NeedCardView::paint_into(QPainter& painter) const {
    paint_ground(painter);
    run(&painter, width());
}

double NeedCardView::run(QPainter* painter, double width) const {
    const double pad = px(18);
    const double box = px(28);
    const double right = width - pad;
    const QFont second = tandem::font(TextStyle::secondary);
    double y = px(14);

    // Rank, code and statement; what the shares rest on at the right where there is room.
    const Status status = card_.judged.isEmpty() ? Status::planned : Status::attention;
    const QString aside = card_.judged.isEmpty() ? card_.certainty : card_.judged;
    const double aside_width = aside.isEmpty() ? 0 : put_status(nullptr, status, aside, {}) + px(12);
    const bool aside_fits = aside_width < width * 0.3;
    if (painter != nullptr) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens().sunken);
        painter->drawRoundedRect(QRectF(pad, y, box, box), px(6), px(6));
        painter->setPen(tokens().text);
        painter->setFont(tandem::font(TextStyle::body_strong));
        painter->drawText(QRectF(pad, y, box, box), Qt::AlignCenter,
                          card_.rank ? QString::number(*card_.rank) : QStringLiteral("–"));
        if (aside_fits && !aside.isEmpty())
            put_status(painter, status, aside, {right - aside_width + px(12), y + px(4)});
    }
    const double left = pad + box + px(12);
    const double title_width = right - left - (aside_fits ? aside_width : 0);
    y += px(3);
    y += title_line(painter, card_.code, card_.statement, QRectF(left, y, title_width, 0)) + px(1);
    y += put_wrapped(painter, card_.people, second, tokens().text2, QRectF(left, y, title_width, 0));
    if (!aside_fits) {
        y += px(2);
        y += put_status_wrapped(painter, status, aside, QRectF(left, y, right - left, 0));
    }
    y = std::max(y, px(14) + box) + px(10);

    const double bar = route_bar_height(card_.bar, second, right - pad);
    if (painter != nullptr) {
        painter->setFont(second);
        paint_route_bar(*painter, QRectF(pad, y, right - pad, bar), card_.bar, tokens());
    }
    y += bar;
    if (!card_.bar.remark.isEmpty())
        y += px(4) + put_wrapped(painter, card_.bar.remark, second, tokens().warn,
                                 QRectF(pad, y + px(4), right - pad, 0));
    if (!card_.ways.isEmpty())
        y += px(4) +
             put_wrapped(painter, card_.ways, second, tokens().text, QRectF(pad, y + px(4), right - pad, 0));
    y += px(10);
    if (painter != nullptr) {
        painter->setPen(QPen(tokens().line, 1));
        painter->drawLine(QPointF(pad, y), QPointF(right, y));
    }
    y += px(8);

    const Status decided = card_.decided ? Status::done : Status::attention;
    const double decision_width = put_status(nullptr, decided, decision_words(card_), {});
    const QString leads =
        card_.leads_to.isEmpty() ? tr_text("Leads to no outcome yet") : tr_text("Leads to ") + card_.leads_to;
    const bool beside = right - pad - decision_width > px(260);
    const double room = right - pad - (beside ? decision_width + px(16) : 0);
    const double leads_height = put_wrapped(painter, leads, second, tokens().text2, QRectF(pad, y, room, 0));
    if (beside) {
        put_status(painter, decided, decision_words(card_), QPointF(right - decision_width, y));
        return y + std::max(leads_height, static_cast<double>(px(18))) + px(12);
    }
    y += leads_height + px(4);
    y += put_status_wrapped(painter, decided, decision_words(card_), QRectF(pad, y, right - pad, 0));
    return y + px(12);
}

AskCardView::AskCardView(QString groups, QWidget* parent)
    : NeedsCard(0, tr_text("Who has not been asked? ") + groups, parent), groups_(std::move(groups)) {
    setObjectName(QStringLiteral("needs_not_asked"));
    setToolTip(tr_text("Adds a demand of the first of them"));
}

int AskCardView::height_for(int width) const {
    const double inner = width - 2 * px(14) - px(28);
    return static_cast<int>(std::ceil(wrapped_height(tr_text("Who has not been asked?"),
                                                     tandem::font(TextStyle::body_strong), inner) +
                                      px(2) +
                                      wrapped_height(groups_, tandem::font(TextStyle::secondary), inner))) +
           2 * px(12);
}

void AskCardView::paint_into(QPainter& painter) const {
    paint_ground(painter, true);
    const double left = px(14) + px(28);
    const double inner = width() - left - px(14);
    paint_icon(painter, Icon::plus, QRectF(px(14), height() / 2.0 - px(8), px(16), px(16)), tokens().accent);
    const double y = px(12) + put_wrapped(&painter, tr_text("Who has not been asked?"),
                                          tandem::font(TextStyle::body_strong), tokens().text,
                                          QRectF(left, px(12), inner, 0));
    put_wrapped(&painter, groups_, tandem::font(TextStyle::secondary), tokens().text2,
                QRectF(left, y + px(2), inner, 0));
}

}  // namespace tandem
