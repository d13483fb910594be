// The framework's catalogue as one JSON document, for `tandem-planner catalogue --json` (docs: CLI.md).
//
// {"catalogue": 1, "coes": [...], ...}: flat lists in the order of that document. Every entry starts with
// key, label and source, then has its attributes, then help. Every entry of a list has the same keys; what
// does not apply is null. A method's `minutes` is the time to plan for and `minutes_min` the least that makes
// sense. UTF-8, indent 1, LF at the end; the same program prints the same bytes. Knows no project and no
// file.
#pragma once

#include <string>

namespace tandem {

std::string catalogue_json();

}  // namespace tandem
