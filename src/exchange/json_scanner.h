// Reads JSON text (RFC 8259) from the first byte to the last and tells what it meets, one event after
// another.
//
// Never recurses and keeps one bit a level, so that deep nesting costs nothing until whoever listens says
// stop. Strict: one value, no comments, no lone surrogates, no number beyond a double. A byte order mark at
// the start is passed over.
#pragma once

#include "base/issue.h"
#include "exchange/json_value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

// What is told. False stops the reading; `problem` then says why.
class JsonEvents {
public:
    virtual ~JsonEvents() = default;
    virtual bool scalar(JsonValue value) = 0;
    virtual bool open(JsonValue container) = 0;  // an empty array or object
    virtual bool key(std::string name) = 0;
    virtual bool close() = 0;

    std::optional<Issue> problem;

protected:
    bool stop(Issue issue) {
        problem = std::move(issue);
        return false;
    }
};

// The text must be well-formed UTF-8 without NUL. bad_json when it is no JSON, else what the events stopped
// for.
std::optional<Issue> scan_json(std::string_view text, JsonEvents& events);

// "line 3, column 17"; both count from 1, columns in bytes.
std::string place_in(std::string_view text, std::size_t position);

}  // namespace tandem
