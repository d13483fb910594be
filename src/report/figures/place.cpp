#include "report/figures/figures.h"

namespace tandem {

bool place(Writer& out, std::optional<Figure> figure) {
    if (!figure)
        return false;
    out.figure(std::move(*figure));
    return true;
}

}  // namespace tandem
