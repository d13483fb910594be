#include "ui/kit/elide.h"

namespace tandem {

namespace {

constexpr QChar ellipsis(0x2026);

// What no shortened text ends with.
bool is_loose_end(QChar sign) {
    return sign.isSpace() || QStringLiteral(",;:·–-(“‘").contains(sign);
}

template <class Metrics, class Width>
QString shortened(const QString& text, const Metrics& metrics, Width width) {
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    qsizetype end = cut.endsWith(ellipsis) ? cut.size() - 1 : cut.size();
    if (end >= text.size())
        return cut;
    if (!text[end].isSpace()) {
        qsizetype gap = end;
        while (gap > 0 && !text[gap - 1].isSpace())
            --gap;
        if (gap == 0)
            return cut;  // the first word is too long by itself
        end = gap;
    }
    while (end > 0 && is_loose_end(text[end - 1]))
        --end;
    return end == 0 ? cut : text.left(end) + ellipsis;
}

}  // namespace

QString elided(const QString& text, const QFontMetrics& metrics, int width) {
    return shortened(text, metrics, width);
}

QString elided(const QString& text, const QFontMetricsF& metrics, double width) {
    return shortened(text, metrics, width);
}

}  // namespace tandem
