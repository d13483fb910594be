// Public value as a pair: what was achieved beside how it was done (DOMAIN.md E21).
//
// Left the outcomes with their progress, right the governance principles at their level over the cycle, the
// weakest named and marked. Two halves with a line between them and never one number: neither buys off the
// other. One painter for screen and paper: data and tokens only. Lengths are px at the text size in use;
// where there is no room for two columns, the halves stand below one another.
#pragma once

#include "rules/public_value.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <optional>
#include <vector>

class QPainter;

namespace tandem {

struct ValuePair {
    struct Row {
        QString label;
        QString words;                 // the value as it is read, "62 %", "Partly"
        std::optional<double> part;    // 0 to 1; absent = no data
        std::vector<double> pieces{};  // where those of the track end, the last at 1; none = it is one
        Rating rating = Rating::none;  // of a principle
        bool weakest = false;
    };
    struct Half {
        QString title;
        QString figure;  // "62 %"; "" = no data
        QString words;   // what the figure is of, or why there is none
        std::vector<Row> rows;
        int more = 0;  // rows that there is no room for

        QString spoken() const;
    };
    Half outcomes, principles;

    QString spoken() const;
};

ValuePair value_pair_of(const PublicValue& value);

double value_pair_height(const ValuePair& pair, double width);
void paint_value_pair(QPainter& painter, const QRectF& area, const ValuePair& pair, const Tokens& tokens);

}  // namespace tandem
