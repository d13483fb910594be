#include "model/given_code.h"

#include "model/code_index.h"

namespace tandem {

bool may_be_given(const EntityDef& def, std::string_view code) {
    const CodeParts parts = code_parts(code);
    return !def.prefix.empty() && parts.prefix == def.prefix && parts.number >= 1 &&
           parts.number <= highest_given_code;
}

}  // namespace tandem
