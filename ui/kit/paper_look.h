// The look of a picture on paper: while one lives, tokens(), px() and font() on this thread are those of the
// light theme at 100 %, in Open Sans without hinting, whatever theme and text size the person has chosen.
//
// So a report is the same on every screen, and a thread that writes one never asks the theme, which belongs
// to the thread of the window. Works without an installed theme (command line). May be nested.
#pragma once

namespace tandem {

class PaperLook {
public:
    PaperLook();
    ~PaperLook();
    PaperLook(const PaperLook&) = delete;
    PaperLook& operator=(const PaperLook&) = delete;

    // Of this thread; nullptr where the person's own look is in use.
    static const PaperLook* current();

private:
    const PaperLook* before_;
};

}  // namespace tandem
