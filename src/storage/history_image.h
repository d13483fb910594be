// One record of a log entry as a line of JSON: what it was before and what it is after.
//
//     {"entity":"activity","id":4611,"op":"update","before":{"title":"A","changed":1795255200},"after":{...}}
//
// A creation has only `after`, a removal only `before`, both whole (absent values left out); an update has
// only what differs (absent = null). Values: text, choice and key as strings; flags as true/false; whole
// numbers, money in pence and ids as integers; dates as "2015-04"; lists as arrays. docs/file-format.md
// describes it for people.
#pragma once

#include "model/portfolio.h"

#include <string>
#include <string_view>

namespace tandem {

// Without the line feed.
std::string image_of(const RowChange& change);

// The other way. An update names only what differs: the rest of both rows is taken from `present` (a blank
// row when the record is gone), so `before` and `after` differ in exactly what the edit changed. Throws
// Error(damaged).
class ImageReader {
public:
    explicit ImageReader(std::string_view line);
    ~ImageReader();
    ImageReader(const ImageReader&) = delete;
    ImageReader& operator=(const ImageReader&) = delete;

    const EntityDef& entity() const { return *def_; }
    RecordId id() const { return id_; }
    bool is_update() const { return update_; }
    RowChange change(const Row& present) const;

    // Positions of the columns that an update changes: cross-cutting ones first, then the fields.
    std::vector<std::size_t> changed_places() const;

private:
    struct Json;
    std::unique_ptr<Json> json_;
    const EntityDef* def_ = nullptr;
    RecordId id_ = 0;
    bool update_ = false;
};

}  // namespace tandem
