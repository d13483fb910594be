// Random but plausible content for a record of any kind, from its description alone.
//
// For the large sample and for tests that need many different edits. The same seed gives the same content on
// every machine. Knows no real project; every record it fills is flagged illustrative.
#pragma once

#include "edit/builder.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tandem {

// splitmix64 (Steele, Lea, Flood 2014): small, seedable, the same everywhere.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();
    std::int64_t below(std::int64_t limit);  // 0 to limit - 1
    bool chance(int percent) { return below(100) < percent; }
    template <class List>
    const auto& pick(const List& list) {
        return list[static_cast<std::size_t>(below(static_cast<std::int64_t>(list.size())))];
    }

private:
    std::uint64_t state_;
};

class RandomFill {
public:
    // The records that a reference to this kind may name; all of one project.
    using Pool = std::function<const std::vector<RecordId>&(const EntityDef&)>;

    RandomFill(Random& random, Pool pool) : random_(random), pool_(std::move(pool)) {}

    RecordInput input_for(const EntityDef& def);
    Value value_for(const EntityDef& def, const FieldDef& field);  // absent when nothing fits

private:
    std::string line(const EntityDef& def, const FieldDef& field);
    std::string text();
    std::string key(const FieldDef& field);
    double number(const FieldDef& field, std::int64_t usual);
    Value date();
    Value reference(const EntityDef& def, const FieldDef& field);
    Value references(const EntityDef& def, const FieldDef& field);

    Random& random_;
    Pool pool_;
};

}  // namespace tandem
