// A count as it stands in a sentence, a heading or a chip: "12,638", grouped as everywhere in the program and
// in reports (base/number.h).
#pragma once

#include "base/number.h"
#include "ui/kit/text.h"

#include <concepts>
#include <cstdint>

namespace tandem {

QString number_text(std::integral auto number) {
    return qt(grouped(static_cast<std::int64_t>(number)));
}

}  // namespace tandem
