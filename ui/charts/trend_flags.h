// Where the flags of a trend stand and where their words go. Pure geometry; knows fonts only by the room that
// their text takes.
#pragma once

#include "ui/charts/trend_axes.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <vector>

namespace tandem {

struct PlacedFlag {
    double x = 0;  // of the pole
    double head = 0;
    bool leftwards = false;  // cloth and words at the left of the pole
    bool decision = false;
    QString words;  // cut between words only where neither side has room for all of them; or the code
    const Trend::Flag* coded = nullptr;  // whose code the words are; into the trend
    QRectF box;                          // of the words
};

// The weightier first, which is their order in the trend. One that would leave too little room for the words
// of those before it, or has too little itself, is left out.
std::vector<PlacedFlag> placed_flags(const TrendAxes& axes, const Trend& trend, const QFont& font);

}  // namespace tandem
