#include "ui/views/outcomes/indicator_card.h"

#include "ui/kit/breakable.h"
#include "ui/kit/elide.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr double padding = 14;  // px at 100 %

}  // namespace

IndicatorCard::IndicatorCard(IndicatorFacts facts, QWidget* parent)
    : QAbstractButton(parent), facts_(std::move(facts)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("ring_radius", 8);
    QStringList words{facts_.name};
    if (!facts_.trend.points.empty())
        words << tr_text("latest ") + facts_.trend.points.back().value_words;
    if (facts_.has_change)
        words << tr_text("change ") + facts_.change;
    words << facts_.standing.words;
    for (const QString& part : {facts_.unit, facts_.span})
        if (!part.isEmpty())
            words << part;
    if (!facts_.trend.stale.isEmpty())
        words << facts_.trend.stale;
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(facts_.name);
}

QSize IndicatorCard::sizeHint() const {
    return {px(250), heightForWidth(px(250))};
}

QSize IndicatorCard::minimumSizeHint() const {
    return {px(200), px(120)};
}

double IndicatorCard::name_height(double width) const {
    const QFontMetricsF metrics(tandem::font(TextStyle::body_strong));
    const double wanted = metrics
                              .boundingRect(QRectF(0, 0, width - 2 * px(padding), 1e6), Qt::TextWordWrap,
                                            breakable(facts_.name))
                              .height();
    return std::min(wanted, 3 * metrics.height());
}

int IndicatorCard::heightForWidth(int width) const {
    const double line = QFontMetricsF(tandem::font(TextStyle::secondary)).height();
    const double stale = facts_.trend.stale.isEmpty() ? 0 : line + px(2);
    return static_cast<int>(std::ceil(name_height(width) + px(54) + 2 * line + stale)) + 2 * px(padding) +
           px(6);
}

void IndicatorCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up) {
        Q_EMIT moved(-1);
    } else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down) {
        Q_EMIT moved(1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void IndicatorCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const bool chosen = isChecked();
    painter.setPen(QPen(chosen ? t.accent : t.line, chosen ? px(2) : 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(8), px(8));

    const double pad = px(padding);
    const double wide = width() - 2 * pad;
    const double name = name_height(width());
    painter.setFont(tandem::font(TextStyle::body_strong));
    painter.setPen(t.text);
    painter.drawText(QRectF(pad, pad, wide, name), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                     breakable(facts_.name));

    // Change over standing at the right, the way it went at the left.
    const QFont strong = tandem::font(TextStyle::section);
    const QFont second = tandem::font(TextStyle::secondary);
    const double status_width = px(20) + QFontMetricsF(second).horizontalAdvance(facts_.standing.words);
    const double right = std::max(QFontMetricsF(strong).horizontalAdvance(facts_.change), status_width);
    const double top = pad + name + px(4);
    painter.setFont(strong);
    painter.drawText(QRectF(pad, top, wide, px(24)), Qt::AlignRight | Qt::AlignVCenter, facts_.change);
    const double y = top + px(26);
    const double x = pad + wide - status_width;
    paint_status(painter, facts_.standing.status, QRectF(x, y + px(2), px(16), px(16)), t);
    painter.setFont(second);
    painter.setPen(colour_of(facts_.standing.status, t));
    painter.drawText(QRectF(x + px(20), y, status_width, px(20)), Qt::AlignLeft | Qt::AlignVCenter,
                     facts_.standing.words);
    const QRectF spark(pad, top, wide - right - px(12), px(50));
    if (spark.width() > px(70))
        paint_spark(painter, spark, facts_.trend, t);

    const double line = QFontMetricsF(second).height();
    double foot = top + px(54);
    painter.setPen(t.text2);
    painter.setFont(second);
    for (const QString& part : {facts_.unit, facts_.span}) {
        painter.drawText(QRectF(pad, foot, wide, line), Qt::AlignLeft | Qt::AlignVCenter,
                         elided(part, QFontMetricsF(second), wide));
        foot += line;
    }
    if (!facts_.trend.stale.isEmpty()) {
        foot += px(2);
        paint_status(painter, Status::overdue, QRectF(pad, foot + (line - px(14)) / 2, px(14), px(14)), t);
        painter.setPen(colour_of(Status::overdue, t));
        painter.drawText(QRectF(pad + px(20), foot, wide - px(20), line), Qt::AlignLeft | Qt::AlignVCenter,
                         facts_.trend.stale);
    }
}

}  // namespace tandem
