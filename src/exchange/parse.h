// Safe reading of JSON that a stranger may have written.
//
// Nothing here recurses and every limit is counted while reading, so that 100,000 brackets or a huge line
// stop at the first one too many. Refused with one Issue in plain words, with line and column: broken JSON,
// bytes that are not UTF-8, NUL bytes, a key that stands twice in one object, numbers beyond a double
// (bad_json, bad_text, duplicate, too_long).
#pragma once

#include "base/issue.h"
#include "exchange/json_value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

struct JsonLimits {
    std::size_t bytes = 16'000'000;  // of the text
    std::size_t depth = 32;          // arrays and objects within each other
    std::size_t values = 1'000'000;  // of one tree, so that memory stays bounded
};

// What the text says, or why it was refused.
struct ParsedJson {
    JsonValue value;
    std::optional<Issue> problem;
};

ParsedJson parse_json(std::string_view text, const JsonLimits& limits = {});

// Who is given the records of an export one after another, so that the whole file never stands in memory as a
// tree.
class RecordSink {
public:
    virtual ~RecordSink() = default;

    // A member beside "records", such as "format".
    virtual void header(const std::string& key, JsonValue value) = 0;
    // A member of "records" begins, such as "activity".
    virtual void list(const std::string& key) = 0;
    // One entry of the list that began last. An issue stops the reading.
    virtual std::optional<Issue> record(JsonValue value) = 0;
    // A member of "records" that is no list.
    virtual void not_a_list(const std::string& key) = 0;
};

// Reads {"format": ..., "records": {"project": [{...}, ...], ...}}. limits.values is for one record here.
std::optional<Issue> read_records(std::string_view text, RecordSink& sink, const JsonLimits& limits);

}  // namespace tandem
