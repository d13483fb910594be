// The mark that goes with a choice where there is one: phase ring, Co shape, voice or action, status symbol.
// For segments, combos and lists; nothing for choices that are words only.
#pragma once

#include "ui/models/value_text.h"

#include <QtGui/QIcon>

#include <functional>

class QPainter;

namespace tandem {

using MarkPaint = std::function<void(QPainter&, const QRectF&, const QColor&)>;

// Empty when the choice has no mark.
MarkPaint choice_mark(const Portfolio& portfolio, const FieldDef& field, const Value& value);
// The mark as an icon in the colours of the theme in use, with room towards the words at its right; null when
// there is none.
QSize choice_icon_size();
QIcon choice_icon(const Portfolio& portfolio, const FieldDef& field, const Value& value);

}  // namespace tandem
