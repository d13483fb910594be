// Another theme or text size for as long as it lives; light and 100 % after it, as every test may assume.
#pragma once

#include "ui/kit/theme.h"

namespace tandem::test {

class Look {
public:
    explicit Look(ThemeChoice theme, int text_size = 100) {
        Theme::instance().set_choice(theme);
        Theme::instance().set_text_size(text_size);
    }
    ~Look() {
        Theme::instance().set_choice(ThemeChoice::light);
        Theme::instance().set_text_size(100);
    }
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;
};

}  // namespace tandem::test
