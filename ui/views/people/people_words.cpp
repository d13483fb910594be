#include "ui/views/people/people_words.h"

#include "base/number.h"
#include "report/words.h"
#include "ui/charts/know_care.h"
#include "ui/kit/text.h"

#include <cmath>

namespace tandem {

QString presence_words(Presence presence) {
    switch (presence) {
        case Presence::took_part:
            return tr_text("Took part");
        case Presence::no_count:
            return tr_text("No count yet");
        case Presence::none_came:
            return tr_text("Nobody came");
        case Presence::not_reached:
            break;
    }
    return tr_text("In no activity yet");
}

QString presence_words(const GroupPresence& part) {
    if (part.activities == 0)
        return presence_words(part.presence);
    const QString activities = counted(part.activities, "activity", "activities");
    switch (part.presence) {
        case Presence::no_count:
            return tr_text("In %1; nobody counted yet").arg(activities);
        case Presence::none_came:
            return tr_text("In %1; nobody came").arg(activities);
        case Presence::took_part:
        case Presence::not_reached:
            break;
    }
    return tr_text("%1 in %2").arg(presence_words(part.presence), activities);
}

Status presence_status(Presence presence) {
    switch (presence) {
        case Presence::took_part:
            return Status::done;
        case Presence::no_count:
            return Status::ask;
        case Presence::none_came:
            return Status::attention;
        case Presence::not_reached:
            break;
    }
    return Status::not_started;
}

QString count_words(const Count& count) {
    return count.number ? with_precision(*count.number, count.precision) : QString();
}

QString share_words(std::optional<double> share) {
    return share ? qt(percent_words(*share)) : tr_text("no data");
}

}  // namespace tandem
