// Reads the catalogue's JSON files into a Framework and checks that they hang together.
//
// The files are part of the program, so anything wrong with them is a mistake of ours: std::logic_error,
// naming file, entry and key. Refused: bad JSON, a missing or empty attribute, one of the wrong kind, one
// that no struct holds, a key used twice in the catalogue, a code or reference that leads nowhere.
// docs/adding-things.md says how to add an entry.
#pragma once

#include "catalogue/framework.h"

#include <functional>
#include <string_view>

namespace tandem {

// The bytes of a resource by its name ("catalogue/coes.json"); valid while the call lasts.
using ResourceSource = std::function<std::string_view(std::string_view name)>;

Framework read_framework(const ResourceSource& source);

}  // namespace tandem
