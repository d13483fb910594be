// The colours of a theme by what they are for (design.md sections 2 and 3). Widgets and painters name a
// token, never a colour.
//
// Values only: three constant sets. Which one is in use is Theme's business (theme.h). Contrast of every pair
// that design.md lists is checked by tests/gui/kit/tokens_test.cpp.
#pragma once

#include "model/choices.h"

#include <QtGui/QColor>

#include <array>

namespace tandem {

enum class ThemeName { light, dark, high_contrast };

// Of a phase or a Co: `solid` for marks and words, `tint` behind them, `on_solid` for a letter inside a mark.
struct Identity {
    QColor solid;
    QColor tint;
    QColor on_solid;
};

struct Tokens {
    QColor canvas, surface, sunken, raised;
    QColor line;     // decorative, carries no meaning
    QColor control;  // outline of something that can be used
    QColor text, text2, text3;
    QColor accent, on_accent, accent_hover, accent_tint, on_accent_tint;
    QColor sel, on_sel;  // selected row; all its text and symbols in on_sel
    QColor focus;
    QColor good, good_tint, warn, warn_tint, danger, danger_tint;
    QColor chart_a, chart_b;
    std::array<Identity, 4> phases;
    std::array<Identity, 4> coes;

    const Identity& of(PhaseKind phase) const;  // not of none
    const Identity& of(Co co) const;            // not of none
};

const Tokens& tokens_of(ThemeName name);

}  // namespace tandem
