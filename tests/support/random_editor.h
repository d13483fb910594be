// Makes random edits through the real door: creations, changes and deletions of every kind, in the first
// project of the open file. The same seed and the same file give the same edits.
#pragma once

#include "document/document.h"
#include "edit/random_fill.h"

#include <cstdint>
#include <map>
#include <vector>

namespace tandem::test {

class RandomEditor {
public:
    explicit RandomEditor(std::uint64_t seed);

    // One edit of up to three steps, not committed; at times it changes nothing.
    Edit next(Document& document);

private:
    const std::vector<RecordId>& pool(const EntityDef& def);
    void one(EditBuilder& builder);

    Random random_;
    RandomFill fill_;
    const Portfolio* portfolio_ = nullptr;  // while an edit is made
    std::map<std::size_t, std::vector<RecordId>> pools_;
};

}  // namespace tandem::test
