// Points to consider as lines to show: "Strength: ...", "Attention: ...", "Ask: ..." with what they rest on.
// What is said is computed in rules/insights.
#pragma once

#include "rules/insights/insight.h"
#include "ui/views/parts/line_list.h"

#include <optional>

namespace tandem {

class Workspace;

QString word_for(Insight::Kind kind);
Status status_of(Insight::Kind kind);
// Stays the same while the insight says the same about the same thing.
std::int64_t key_of(const Insight& insight);
ListLine line_of(const Insight& insight);
// The point that a line stands for, as long as it is still said; none while they are being worked out.
std::optional<Insight> point_with(Workspace& workspace, std::int64_t key);

}  // namespace tandem
