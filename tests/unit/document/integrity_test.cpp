#include "document/integrity.h"

#include "catch.h"
#include "model/activity.h"

namespace tandem {

namespace {

RowChange change(RecordId id, bool before, bool after) {
    Row row = blank_row(entity<Activity>());
    row.common.id = id;
    RowChange made{&entity<Activity>(), id, {}, {}};
    if (before)
        made.before = row;
    if (after)
        made.after = row;
    return made;
}

}  // namespace

TEST_CASE("A file never takes in more records than it can be opened with", "[unit][document]") {
    const RowChange created = change(1, false, true);
    const RowChange changed = change(2, true, true);
    const RowChange removed = change(3, true, false);
    CHECK(keeps_within_limit(9, {created, changed}, 10));
    CHECK_FALSE(keeps_within_limit(10, {created, changed}, 10));
    CHECK(keeps_within_limit(10, {created, removed}, 10));
    CHECK(keeps_within_limit(record_limit, {changed}));
    CHECK_FALSE(keeps_within_limit(record_limit, {created}));
}

}  // namespace tandem
