// What a record is sorted by in one column: a number or a text, folded so that "ähre" stands beside "Ahre".
// A record without a value comes last whichever way the list is sorted.
#pragma once

#include "model/portfolio.h"

#include <string>

namespace tandem {

struct Column;

struct SortKey {
    bool absent = false;
    double number = 0;
    std::string text = {};

    // -1, 0 or 1; `falling` turns all but the absent.
    int compare(const SortKey& other, bool falling) const;
};

SortKey sort_key(const Portfolio& portfolio, const EntityDef& def, const Column& column, const void* record);
// Lower case and without the difference of canonical forms, for sorting and searching.
std::string folded(const std::string& text);

}  // namespace tandem
