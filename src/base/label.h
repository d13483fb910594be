// Every text that a person reads passes through here, so that one place can translate it later.
//
// A Label is a constant pair of context and UK English source text; it must not be built at run time.
#pragma once

#include <string_view>

namespace tandem {

struct Label {
    const char* context = "";
    const char* source = "";

    std::string_view text() const { return source; }
};

constexpr Label label(const char* context, const char* source) {
    return Label{context, source};
}

}  // namespace tandem
