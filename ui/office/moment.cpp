#include "ui/office/moment.h"

#include <QtCore/QDateTime>

namespace tandem::office {

Moment moment_of(std::string_view created) {
    const QDateTime moment = QDateTime::fromString(
        QString::fromUtf8(created.data(), static_cast<qsizetype>(created.size())), Qt::ISODate);
    const QDate day = moment.date();
    const QTime time = moment.time();
    if (!moment.isValid() || day.year() < 1980 || day.year() > 2107)
        return {};
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second()};
}

}  // namespace tandem::office
