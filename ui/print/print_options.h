// How a report is printed: what a person can choose. Plain data, owned by the caller.
// What is in a report is not chosen here: that is report/build.h.
#pragma once

#include <functional>

namespace tandem {

struct PrintOptions {
    double body_pt = 12;  // 12, or 16 and 18 for large print; every other size follows. Kept within 8 and 36
};

// Told how much of the work is done, from 0 to 1. Answer false to stop it: tandem::Error (cancelled) is
// thrown then.
using PrintProgress = std::function<bool(double done)>;

}  // namespace tandem
