// For the benchmark of starting (tests/bench/start.py) alone: says on standard output when the first window
// was painted and when the event loop first had nothing to do, in milliseconds of the monotonic clock. Does
// nothing unless TANDEM_WATCH_START is set.
#pragma once

namespace tandem {

void watch_start();

}  // namespace tandem
