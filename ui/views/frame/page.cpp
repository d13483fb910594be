#include "ui/views/frame/page.h"

#include "ui/kit/page_head.h"
#include "ui/kit/text.h"

namespace tandem {

Page::Page(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace) {
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, [this] {
        if (isVisible())
            make_current();
    });
    // Only as long as the timer lives: a field that goes with the page may still write what was typed, when
    // this is no Page any more.
    connect(&workspace_, &Workspace::changed, &soon_, [this](const ChangeSet& set) {
        if (!isVisible() || set.all || !take_change(set))
            reload_soon();
    });
    connect(&workspace_, &Workspace::frame_changed, &soon_, [this] { reload_soon(); });
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

void Page::lead_home(PageHead& head) {
    head.set_crumbs({{QStringLiteral("home"), tr_text("Home")}});
    connect(&head, &PageHead::back_wanted, this, [this] { workspace_.go({QStringLiteral("home"), 0, {}}); });
    connect(&head, &PageHead::crumb_wanted, this,
            [this](const QString& place) { workspace_.go(place_from_text(place)); });
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
