// Very long words - an address of the web, a compound - get places where a line may end, so that they never
// push a column wider than it is; and the blank of "14 %" holds. Nothing is seen of it; other text is given
// back as it is.
#pragma once

#include <QtCore/QString>

namespace tandem {

QString breakable(const QString& text);

}  // namespace tandem
