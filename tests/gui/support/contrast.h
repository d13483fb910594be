// Contrast of two colours by the formula of WCAG 2.2 (relative luminance, "contrast ratio"): 1 to 21.
#pragma once

#include <QtGui/QColor>

namespace tandem::test {

double contrast(const QColor& one, const QColor& other);

}  // namespace tandem::test
