#include "ui/kit/heading_lines.h"

#include "ui/kit/elide.h"

#include <algorithm>

namespace tandem {

QStringList heading_lines(const QString& text, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    qsizetype end = -1;  // of the first line: the last gap that still fits, else the first there is
    for (qsizetype gap = text.indexOf(QLatin1Char(' ')); gap >= 0;
         gap = text.indexOf(QLatin1Char(' '), gap + 1))
        if (end < 0 || metrics.horizontalAdvance(text.left(gap)) <= width)
            end = gap;
    const auto shortened = [&](const QString& line) { return elided(line, metrics, width); };
    if (end < 0)
        return {shortened(text)};
    return {shortened(text.left(end)), shortened(text.mid(end + 1))};
}

int least_heading_width(const QString& text, const QFontMetrics& metrics) {
    int least = metrics.horizontalAdvance(text);
    for (qsizetype gap = text.indexOf(QLatin1Char(' ')); gap >= 0;
         gap = text.indexOf(QLatin1Char(' '), gap + 1))
        least = std::min(least, std::max(metrics.horizontalAdvance(text.left(gap)),
                                         metrics.horizontalAdvance(text.mid(gap + 1))));
    return least + 1;  // a line of just its width is shortened where widths are fractions
}

int widest_word(const QString& text, const QFontMetrics& metrics) {
    int widest = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool hyphen = at < text.size() && text[at] == QLatin1Char('-');
        if (at < text.size() && !hyphen && (!text[at].isSpace() || text[at] == QChar::Nbsp))
            continue;
        const qsizetype end = hyphen ? at + 1 : at;
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(begin, end - begin)) + 1);
        begin = at + 1;
    }
    return widest;
}

}  // namespace tandem
