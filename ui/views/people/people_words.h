// How a group and its part in the cycle are said on the people pages: one wording for plot, table and panel.
// What is said is worked out by rules/representation.h; nothing here counts.
#pragma once

#include "rules/representation.h"
#include "ui/kit/marks.h"

#include <QtCore/QString>

namespace tandem {

QString presence_words(Presence presence);
QString presence_words(const GroupPresence& part);  // with the number of its activities
Status presence_status(Presence presence);
QString count_words(const Count& count);           // "at least 40"; "" when not recorded
QString share_words(std::optional<double> share);  // "12 %"; "no data"

}  // namespace tandem
