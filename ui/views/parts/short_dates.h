// Dates for narrow columns: months of three letters, no days ("Oct 2025 to Sep 2028", "Apr 2016 on"). The
// full date stands in the record.
#pragma once

#include "base/date.h"

#include <QtCore/QString>

namespace tandem {

QString short_date(PartialDate date);                    // "Oct 2025", "2016"; "" when empty
QString short_period(PartialDate from, PartialDate to);  // as period_words() of base/date.h

}  // namespace tandem
