#include "ui/views/outcomes/trend_view.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace tandem {

namespace {

constexpr double reach_of_pointer = 14;  // px at 100 %

}  // namespace

TrendView::TrendView(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("own_focus_ring", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TrendView::set_trend(Trend trend, const QString& finding) {
    trend_ = std::move(trend);
    current_ = std::min(current_, static_cast<int>(trend_.points.size()) - 1);
    QStringList readings;
    for (std::size_t i = 0; i < trend_.points.size(); ++i)
        readings << point_words(static_cast<int>(i));
    setAccessibleName(tr_text("Chart. ") + finding);
    setAccessibleDescription(readings.join(QStringLiteral("; ")));
    update();
}

QString TrendView::point_words(int point) const {
    if (point < 0 || point >= static_cast<int>(trend_.points.size()))
        return {};
    const Trend::Point& reading = trend_.points[static_cast<std::size_t>(point)];
    QString words = reading.value_words;
    if (!trend_.unit.isEmpty() && trend_.unit != QStringLiteral("%"))
        words += QStringLiteral(" ") + trend_.unit;
    if (reading.baseline)
        words += tr_text(", baseline");
    words += QStringLiteral(", ") + (reading.date_words.isEmpty() ? tr_text("no date") : reading.date_words);
    if (!reading.source.isEmpty())
        words += QStringLiteral(". ") + reading.source;
    return words;
}

QRectF TrendView::area() const {
    return QRectF(rect()).adjusted(px(2), px(2), -px(2), -px(2));
}

int TrendView::point_at(const QPointF& place) const {
    const std::vector<QPointF> places = trend_places(area(), trend_, tandem::font(TextStyle::secondary));
    int nearest = -1;
    double best = px(reach_of_pointer);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (const double far = QLineF(places[i], place).length(); far < best) {
            best = far;
            nearest = static_cast<int>(i);
        }
    return nearest;
}

void TrendView::set_current(int point) {
    if (trend_.points.empty())
        return;
    current_ = std::clamp(point, 0, static_cast<int>(trend_.points.size()) - 1);
    setToolTip(point_words(current_));
    update();
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

QSize TrendView::sizeHint() const {
    return {px(640), px(330)};
}

QSize TrendView::minimumSizeHint() const {
    return {px(260), px(240)};
}

void TrendView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(tandem::font(TextStyle::secondary));
    paint_trend(painter, area(), trend_, tokens(), hasFocus() ? current_ : -1);
}

void TrendView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            set_current(current_ - 1);
            return;
        case Qt::Key_Right:
            set_current(current_ + 1);
            return;
        case Qt::Key_Home:
            set_current(0);
            return;
        case Qt::Key_End:
            set_current(static_cast<int>(trend_.points.size()) - 1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current_ >= 0)
                if (const RecordId record = trend_.points[static_cast<std::size_t>(current_)].record)
                    Q_EMIT opened(record);
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void TrendView::mousePressEvent(QMouseEvent* event) {
    if (const int point = point_at(event->position()); point >= 0)
        set_current(point);
}

void TrendView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int point = point_at(event->position()); point >= 0)
        if (const RecordId record = trend_.points[static_cast<std::size_t>(point)].record)
            Q_EMIT opened(record);
}

void TrendView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (current_ < 0)
        set_current(static_cast<int>(trend_.points.size()) - 1);
    update();
}

void TrendView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool TrendView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int point = point_at(help->pos());
        QToolTip::showText(help->globalPos(), point_words(point), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace tandem
