#include "ui/views/frame/page.h"

namespace tandem {

Page::Page(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace) {
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, [this] {
        if (isVisible())
            make_current();
    });
    connect(&workspace_, &Workspace::changed, this, [this](const ChangeSet& set) {
        if (!isVisible() || set.all || !take_change(set))
            reload_soon();
    });
    connect(&workspace_, &Workspace::frame_changed, this, &Page::reload_soon);
}

void Page::arrive(const Place&) {}

bool Page::take_change(const ChangeSet&) {
    return false;
}

void Page::reload_soon() {
    stale_ = true;
    if (isVisible())
        soon_.start();
}

void Page::make_current() {
    if (!stale_)
        return;
    stale_ = false;
    reload();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    make_current();
}

}  // namespace tandem
