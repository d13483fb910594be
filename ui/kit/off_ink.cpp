#include "ui/kit/off_ink.h"

namespace tandem {

namespace {

constexpr double share_of_text = 0.6;  // the rest is of the ground

bool has_weak_hints(const Tokens& tokens) {
    return tokens.text3 != tokens.text;
}

}  // namespace

QColor off_ink(const Tokens& tokens) {
    if (has_weak_hints(tokens))
        return tokens.text3;
    const auto mixed = [](int ink, int ground) {
        return static_cast<int>(ink * share_of_text + ground * (1 - share_of_text));
    };
    return {mixed(tokens.text.red(), tokens.surface.red()),
            mixed(tokens.text.green(), tokens.surface.green()),
            mixed(tokens.text.blue(), tokens.surface.blue())};
}

QColor off_outline(const Tokens& tokens) {
    return has_weak_hints(tokens) ? tokens.control : off_ink(tokens);
}

}  // namespace tandem
