// How exchange prints the small documents it builds as trees: keys in the order given, never a throw for bad
// bytes.
//
// Internal to exchange (it shows nlohmann/json); large documents are written by hand (json_text.h).
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace tandem {

using OrderedJson = nlohmann::ordered_json;

// One line without the line feed, for answers that scripts read line by line.
inline std::string in_one_line(const OrderedJson& document) {
    return document.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

// One blank of indent a level, without the last line feed, for documents.
inline std::string in_lines(const OrderedJson& document) {
    return document.dump(1, ' ', false, OrderedJson::error_handler_t::replace);
}

}  // namespace tandem
