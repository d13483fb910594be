// The two strips of the public value map: the governance principles above the boxes, with their level over
// the cycle, and what holds at each level of resilience below. Heights are px at the text size in use.
#pragma once

#include "ui/charts/value_map_layout.h"

namespace tandem {

// Without the space above and below the words.
double principles_height(const ValueMap& map, double width);
double resilience_height(const ValueMap& map, double width, int holds_lines);
void paint_principles(QPainter& painter, const ValueMap& map, const QRectF& area, const Tokens& tokens);
void paint_resilience(QPainter& painter, const ValueMap& map, const ValueMapLayout& layout,
                      const Tokens& tokens);

}  // namespace tandem
