// The files compiled into the program: the catalogue, the samples and the SQL of each schema number, so that
// the program is one file and works wherever it is copied. Knows bytes and names only, never what is in them.
//
// Names are paths with the resource folder in front: "catalogue/approaches.json", "samples/lambeth.jsonl",
// "schema/v1.sql". The views stay valid as long as the program runs. The definitions are made at build time
// by resources/embed/.
#pragma once

#include <string_view>
#include <vector>

namespace tandem {

// The bytes of one file. Throws std::out_of_range for an unknown name, which is a mistake in the program, not
// in data.
std::string_view resource(std::string_view name);

// All names, sorted within each folder.
std::vector<std::string_view> resource_names();

}  // namespace tandem
