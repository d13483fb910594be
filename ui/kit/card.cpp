#include "ui/kit/card.h"

#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace tandem {
namespace {

constexpr double padding_across = 20, padding_down = 18, radius = 10, least_head = 24;  // px at 100 %

}  // namespace

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
    auto* all = new QVBoxLayout(this);
    head_ = new QHBoxLayout;
    title_ = new TextLabel(title, TextStyle::section, Ink::text, this);
    title_->setWordWrap(true);
    remark_ = new TextLabel({}, TextStyle::secondary, Ink::text2, this);
    head_->addWidget(title_, 1);
    head_->addWidget(remark_, 0, Qt::AlignRight | Qt::AlignVCenter);
    content_ = new QVBoxLayout;
    all->addLayout(head_);
    // What the content cannot take goes below it, not between head and content.
    all->addLayout(content_, 1000);
    all->addStretch(1);
    remark_->hide();
    set_title(title);

    const auto lay_out = [this, all] {
        all->setContentsMargins(px(padding_across), px(padding_down), px(padding_across), px(padding_down));
        all->setSpacing(px(12));
        head_->setSpacing(px(12));
        title_->setMinimumHeight(
            px(least_head));  // titles beside each other stand on one line, link or no link
        content_->setSpacing(px(12));
        update();
    };
    lay_out();
    connect(&Theme::instance(), &Theme::changed, this, lay_out);
}

void Card::set_title(const QString& title) {
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::set_remark(const QString& text) {
    remark_->setText(text);
    remark_->setVisible(!text.isEmpty());
}

void Card::set_head_widget(QWidget* widget) {
    head_->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

void Card::set_dashed(bool dashed) {
    dashed_ = dashed;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    QPen pen(dashed_ ? t.control : t.line, 1);
    if (dashed_) {
        pen.setDashPattern({4, 3});
    }
    painter.setPen(pen);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius));
}

}  // namespace tandem
