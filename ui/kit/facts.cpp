#include "ui/kit/facts.h"

#include <QtCore/QStringList>

namespace tandem {

namespace {

// Of the last line of a text that breaks between its words.
double last_line(const QString& text, const QFontMetricsF& metrics, double width) {
    QString line;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        line = metrics.horizontalAdvance(longer) <= width ? longer : word;
    }
    return metrics.horizontalAdvance(line);
}

}  // namespace

QString facts_in_lines(const QString& facts, const QFontMetricsF& metrics, double width) {
    static const QString dot = QStringLiteral(" · ");
    if (metrics.horizontalAdvance(facts) <= width)
        return facts;
    QString all;
    double used = 0;  // of the line at hand
    for (const QString& fact : facts.split(dot)) {
        const double longer = used + metrics.horizontalAdvance(dot + fact);
        if (!all.isEmpty() && longer <= width) {
            all += dot + fact;
            used = longer;
            continue;
        }
        all += (all.isEmpty() ? QString() : QStringLiteral("\n")) + fact;
        used = last_line(fact, metrics, width);
    }
    return all;
}

}  // namespace tandem
