#include "ui/kit/empty_state.h"

#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace tandem {
namespace {

constexpr double icon_side = 32, margin = 20, radius = 10;  // px at 100 %

}  // namespace

EmptyState::EmptyState(Icon icon, const QString& what, const QString& question, const QString& button,
                       QWidget* parent, Icon mark)
    : QWidget(parent), icon_(icon) {
    auto* all = new QVBoxLayout(this);
    all->addStretch(1);
    auto* belongs = text_label(what, this, TextStyle::body_strong);
    belongs->setAlignment(Qt::AlignCenter);
    all->addWidget(belongs);
    if (!question.isEmpty()) {
        auto* asks = text_label(question, this, TextStyle::secondary, Ink::text2);
        asks->setAlignment(Qt::AlignCenter);
        all->addWidget(asks);
    }
    if (!button.isEmpty()) {
        auto* press = make_button(ButtonKind::secondary, QStringLiteral("empty_add"), button, this, mark);
        connect(press, &QPushButton::clicked, this, &EmptyState::pressed);
        setFocusProxy(press);
        all->addSpacing(8);
        all->addWidget(press, 0, Qt::AlignHCenter);
    }
    all->addStretch(1);

    const auto lay_out = [this, all] {
        all->setContentsMargins(px(margin), px(margin + icon_side + 8), px(margin), px(margin));
        all->setSpacing(px(4));
        update();
    };
    lay_out();
    connect(&Theme::instance(), &Theme::changed, this, lay_out);
}

QPushButton* EmptyState::add_way(const QString& name, const QString& words) {
    QPushButton* way = make_button(ButtonKind::quiet, name, words, this);
    auto* all = static_cast<QVBoxLayout*>(layout());
    all->insertWidget(all->count() - 1, way, 0, Qt::AlignHCenter);  // above the stretch
    return way;
}

void EmptyState::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    QPen pen(t.control, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius));

    // Right above the first line, which the layout centres.
    const QRect first = layout()->itemAt(1)->geometry();
    QRectF place(0, 0, px(icon_side), px(icon_side));
    place.moveCenter(QPointF(width() / 2.0, 0));
    place.moveBottom(first.top() - px(8));
    paint_icon(painter, icon_, place, t.text3);
}

}  // namespace tandem
