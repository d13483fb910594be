// What the Lambeth sample holds, counted from the sample itself for the start page. Made once when first
// asked.
#pragma once

#include "ui/charts/cycle_wheel.h"

#include <utility>
#include <vector>

namespace tandem {

struct SampleFacts {
    WheelData wheel;
    std::vector<std::pair<int, QString>> counts;  // 3, "priority outcomes"
};

const SampleFacts& sample_facts();

}  // namespace tandem
