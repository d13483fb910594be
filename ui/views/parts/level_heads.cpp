#include "ui/views/parts/level_heads.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace tandem {

namespace {

int top_of(const QWidget& head) {
    return head.mapTo(head.window(), QPoint()).y();
}

int own_height(const QWidget& head) {
    return head.hasHeightForWidth() ? head.heightForWidth(head.width()) : head.sizeHint().height();
}

}  // namespace

LevelHeads::LevelHeads(QWidget* parent) : QObject(parent) {
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, &LevelHeads::level);
}

void LevelHeads::add(QWidget* head) {
    heads_.push_back(head);
    head->installEventFilter(this);
}

bool LevelHeads::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::LayoutRequest:
            soon_.start();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

void LevelHeads::level() {
    int tallest = 0;
    bool beside = true;
    for (QWidget* head : heads_) {
        tallest = std::max(tallest, own_height(*head));
        beside = beside && top_of(*head) == top_of(*heads_.front());
    }
    for (QWidget* head : heads_)
        head->setMinimumHeight(beside ? tallest : 0);
}

}  // namespace tandem
