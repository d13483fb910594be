// The meetings of a contract one after the other, with the gaps between them: held, due next, or missing.
//
// Missing is a quarter without a meeting; where a contract's meetings are further apart than a quarter, one
// that was due by its own interval (DOMAIN.md E25). The strip of boxes is drawn from it, and the words below
// it tell a sign only where there is one.
#pragma once

#include "base/date.h"
#include "model/documents.h"
#include "model/meetings.h"
#include "model/portfolio.h"

#include <vector>

namespace tandem {

struct MeetingSlot {
    int year = 0;
    int quarter = 1;                   // 1 to 4
    const Meeting* meeting = nullptr;  // null: none was held
    bool due = false;                  // and not held yet

    bool is_missing() const { return meeting == nullptr && !due; }
};

struct MeetingSlots {
    static constexpr std::size_t most = 16;  // the newest are shown
    std::vector<MeetingSlot> slots;
    bool is_cut = false;  // there are older ones
    int undated = 0;      // meetings that have no quarter: no date, or a year alone

    bool any_missing() const;
};

// `due`: when the next meeting is due; may be empty.
MeetingSlots meeting_slots_of(const Portfolio& portfolio, const Contract& contract, PartialDate due,
                              PartialDate as_at);

}  // namespace tandem
