#include "ui/link/place.h"

namespace tandem {

QString text_of_place(const Place& place) {
    QString text = place.page;
    if (place.record != 0)
        text += QLatin1Char('#') + QString::number(place.record);
    if (!place.detail.isEmpty())
        text += QLatin1Char('|') + place.detail;
    return text;
}

Place place_from_text(const QString& text) {
    Place place;
    const qsizetype bar = text.indexOf(QLatin1Char('|'));
    const QString front = bar < 0 ? text : text.left(bar);
    if (bar >= 0)
        place.detail = text.mid(bar + 1);
    const qsizetype hash = front.indexOf(QLatin1Char('#'));
    place.page = hash < 0 ? front : front.left(hash);
    if (hash >= 0) {
        bool is_number = false;
        place.record = front.mid(hash + 1).toLongLong(&is_number);
        if (!is_number || place.record < 0)
            return {};
    }
    return place.page.isEmpty() ? Place{} : place;
}

}  // namespace tandem
