#include "ui/shell/banner.h"

#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace tandem {

Banner::Banner(QWidget* parent) : QWidget(parent), layout_(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("banner"));
    hide();
}

void Banner::clear() {
    text_.clear();
    hide();
}

void Banner::show_message(Status status, const QString& text, const std::vector<Button>& buttons) {
    if (text == text_ && status == status_ && isVisible())
        return;
    text_ = text;
    status_ = status;
    while (QLayoutItem* item = layout_->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    layout_->setContentsMargins(px(16), px(8), px(16), px(8));
    layout_->setSpacing(px(10));
    layout_->addSpacing(px(26));
    auto* label = text_label(text, this, TextStyle::body);
    label->setObjectName(QStringLiteral("banner_text"));
    layout_->addWidget(label, 1);
    for (const Button& button : buttons) {
        auto* widget = make_button(ButtonKind::small, button.name, button.words, this);
        connect(widget, &QPushButton::clicked, this, button.press);
        layout_->addWidget(widget);
    }
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colours = tokens();
    painter.fillRect(rect(), status_ == Status::failed ? colours.danger_tint : colours.warn_tint);
    painter.setPen(QPen(colours.control, 0));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    paint_status(painter, status_, QRectF(px(16), height() / 2.0 - px(9), px(18), px(18)), colours);
}

}  // namespace tandem
