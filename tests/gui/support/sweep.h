// Looks over a window, as it is shown now, for what would shut people out, and says it in words.
//
// Finds, among what is visible: something to use without accessible name, without objectName or with one that
// another visible one has, that Tab cannot reach, or smaller than 24 px (WCAG 2.5.8); a field without a label
// of its own; text that is cut off or reaches beyond what holds it; text under 4.5 : 1 (WCAG 1.4.3); two
// actions of the window with one shortcut. What is disabled is left out where WCAG leaves it out.
//
// The window must be shown, and its layout settled. A field that is named by something other than a QLabel's
// buddy (a table cell, a heading) carries the property "labelled" = true; text that is shortened on purpose,
// with the whole in a tooltip, the property "may_elide" = true.
#pragma once

#include "ui/kit/theme.h"

#include <string>
#include <utility>
#include <vector>

class QWidget;

namespace tandem::test {

// Empty when all is well. Each fault names the widget: objectName, else class and words.
std::vector<std::string> sweep(QWidget& window);

// One a line, for a test's message.
std::string in_lines(const std::vector<std::string>& faults);

// Themes and text sizes to sweep in: light at 100 %, and with TANDEM_SWEEP=all (ctest -C Sweep -L sweep) the
// other five looks as well.
std::vector<std::pair<ThemeChoice, int>> looks_to_sweep();

}  // namespace tandem::test
