#include "ui/kit/regions.h"

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

namespace tandem {

namespace {

constexpr const char* mark = "f6_region";

}  // namespace

void mark_region(QWidget* widget) {
    widget->setProperty(mark, true);
}

std::vector<QWidget*> regions_within(const QWidget& page) {
    std::vector<QWidget*> regions;
    for (QWidget* widget : page.findChildren<QWidget*>())
        if (widget->property(mark).toBool() && widget->isVisible() && first_tab_stop(*widget) != nullptr)
            regions.push_back(widget);
    return regions;
}

QWidget* first_tab_stop(const QWidget& region) {
    for (QWidget* next = region.nextInFocusChain(); next != nullptr && next != &region;
         next = next->nextInFocusChain())
        if (region.isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0)
            return next;
    return nullptr;
}

}  // namespace tandem
