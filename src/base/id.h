// Identity of a record.
//
// An id is a 63-bit positive integer, ordered by the time it was made with a random tail, so that rows made
// on two laptops never collide and a table sorted by id is a table in the order of making. 0 means "no
// record". Id<T> is the same number with the type of the record it names, so that a phase is never taken for
// an activity.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace tandem {

using RecordId = std::int64_t;

template <class T>
struct Id {
    RecordId value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

// A reference to a record of any kind (what a set-aside insight is about, say). Which kinds are allowed
// stands in the description of the field that holds it.
struct AnyId {
    RecordId value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const AnyId&) const = default;
};

}  // namespace tandem

template <class T>
struct std::hash<tandem::Id<T>> {
    std::size_t operator()(tandem::Id<T> id) const noexcept {
        return std::hash<tandem::RecordId>{}(id.value);
    }
};
