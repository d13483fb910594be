// The regions of a page that F6 goes through beyond the page itself, such as the panel beside a list.
//
// A page marks the widget once; the window finds it where it is shown. Knows no page.
#pragma once

#include <vector>

class QWidget;

namespace tandem {

void mark_region(QWidget* widget);
// Those shown within that the keyboard can enter, in the order they were made.
std::vector<QWidget*> regions_within(const QWidget& page);
// What Tab reaches first in it; nullptr when there is nothing.
QWidget* first_tab_stop(const QWidget& region);

}  // namespace tandem
