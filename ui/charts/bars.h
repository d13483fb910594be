// Labelled bars, one a row: how something divides, or a share beside another share.
//
// One painter for screen and paper: data and tokens only. A bar runs from 0 to 1; the words at its right say
// the number, so the picture never stands alone on length or colour. With a second value the row holds two
// bars, the second hatched (design.md section 3). A mark is a dotted line at a limit.
#pragma once

#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <optional>
#include <vector>

class QPainter;

namespace tandem {

struct Bar {
    QString label;
    std::optional<double> value;   // 0 to 1; absent = no data, said in words
    std::optional<double> second;  // 0 to 1
    QString words;
    bool warn = false;  // in the attention colour; the words must say why
};

struct BarsStyle {
    double label_width = 0;  // px; 0 = as wide as the longest label, at most half of the area
    std::optional<double> mark = {};
    bool wraps = false;  // a label that has no room in one line takes two or three, and its row is higher
    bool close = false;  // rows as low as their words and bars allow, as on paper
};

double bars_height(const std::vector<Bar>& bars);
// With labels that wrap, at this width of the area.
double bars_height(const std::vector<Bar>& bars, const BarsStyle& style, double width);
void paint_bars(QPainter& painter, const QRectF& area, const std::vector<Bar>& bars, const BarsStyle& style,
                const Tokens& tokens);

}  // namespace tandem
