#include "ui/kit/tokens.h"

#include <cstddef>

namespace tandem {
namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

Identity identity(QRgb solid, QRgb tint, QRgb on_solid) {
    return {rgb(solid), rgb(tint), rgb(on_solid)};
}

Tokens light_tokens() {
    constexpr QRgb letter = 0xFFFFFF;
    return {
        .canvas = rgb(0xF3F5F4),
        .surface = rgb(0xFFFFFF),
        .sunken = rgb(0xE8EDEB),
        .raised = rgb(0xFFFFFF),
        .line = rgb(0xD5DDDA),
        .control = rgb(0x74827D),
        .text = rgb(0x14211F),
        .text2 = rgb(0x46544F),
        .text3 = rgb(0x5B6964),
        .accent = rgb(0x0C4A56),
        .on_accent = rgb(0xFFFFFF),
        .accent_hover = rgb(0x093A44),
        .accent_tint = rgb(0xDBE9EA),
        .on_accent_tint = rgb(0x093A44),
        .sel = rgb(0xCFE2E5),
        .on_sel = rgb(0x14211F),
        .focus = rgb(0xB5480A),
        .good = rgb(0x1C6638),
        .good_tint = rgb(0xE0F0E5),
        .warn = rgb(0x854800),
        .warn_tint = rgb(0xFBEDD6),
        .danger = rgb(0xA3211B),
        .danger_tint = rgb(0xFBE5E3),
        .chart_a = rgb(0x0C4A56),
        .chart_b = rgb(0xB86A00),
        .phases = {identity(0x0B5FCC, 0xE1ECFB, letter), identity(0x4E1B93, 0xECE5F6, letter),
                   identity(0x11695F, 0xDDEFEC, letter), identity(0x25362F, 0xE3E9E6, letter)},
        .coes = {identity(0x6E2418, 0xF6E6E2, letter), identity(0xC4176F, 0xFBE4F0, letter),
                 identity(0x846808, 0xF5EFD8, letter), identity(0x2A1D2E, 0xEAE6EC, letter)},
    };
}

Tokens dark_tokens() {
    constexpr QRgb letter = 0x0C1316;
    return {
        .canvas = rgb(0x10181C),
        .surface = rgb(0x19242A),
        .sunken = rgb(0x0C1316),
        .raised = rgb(0x223038),
        .line = rgb(0x2D3C43),
        .control = rgb(0x7C8F98),
        .text = rgb(0xE8EEF0),
        .text2 = rgb(0xB4C1C6),
        .text3 = rgb(0x9FAEB4),
        .accent = rgb(0x7CC7D4),
        .on_accent = rgb(0x062229),
        .accent_hover = rgb(0x9AD8E2),
        .accent_tint = rgb(0x1D3B44),
        .on_accent_tint = rgb(0xB9E6EE),
        .sel = rgb(0x254A54),
        .on_sel = rgb(0xE8EEF0),
        .focus = rgb(0xFFB454),
        .good = rgb(0x7FD39B),
        .good_tint = rgb(0x17362A),
        .warn = rgb(0xF2BC68),
        .warn_tint = rgb(0x3A2C14),
        .danger = rgb(0xFF9F95),
        .danger_tint = rgb(0x45211F),
        .chart_a = rgb(0x7CC7D4),
        .chart_b = rgb(0xF2BC68),
        .phases = {identity(0x8DB8F2, 0x1B2F47, letter), identity(0xAB84FC, 0x2B2447, letter),
                   identity(0x35DDA0, 0x143A30, letter), identity(0xE4EEF0, 0x2C383D, letter)},
        .coes = {identity(0xE59B78, 0x3B2A22, letter), identity(0xF274C6, 0x3E2236, letter),
                 identity(0xF0C22E, 0x37310F, letter), identity(0xE6E9D6, 0x33363A, letter)},
    };
}

Tokens high_contrast_tokens() {
    constexpr QRgb black = 0x000000, white = 0xFFFFFF, yellow = 0xFFE14D;
    return {
        .canvas = rgb(black),
        .surface = rgb(black),
        .sunken = rgb(black),
        .raised = rgb(black),
        .line = rgb(white),
        .control = rgb(white),
        .text = rgb(white),
        .text2 = rgb(white),
        .text3 = rgb(white),
        .accent = rgb(yellow),
        .on_accent = rgb(black),
        .accent_hover = rgb(0xFFF2A6),
        .accent_tint = rgb(0x262200),
        .on_accent_tint = rgb(yellow),
        .sel = rgb(yellow),
        .on_sel = rgb(black),
        .focus = rgb(0x00E5FF),
        .good = rgb(0x7CF2A0),
        .good_tint = rgb(black),
        .warn = rgb(0xFFC266),
        .warn_tint = rgb(black),
        .danger = rgb(0xFFB0A8),
        .danger_tint = rgb(black),
        .chart_a = rgb(0x9BE4FF),
        .chart_b = rgb(0xFFC266),
        .phases = {identity(0x6FB4FF, black, black), identity(0xE6CCFF, black, black),
                   identity(0x3DEBA9, black, black), identity(0xFFFFFF, black, black)},
        .coes = {identity(0xFFB08A, black, black), identity(0xFF8AD4, black, black),
                 identity(0xFFD83D, black, black), identity(0xF2F2DC, black, black)},
    };
}

}  // namespace

const Identity& Tokens::of(PhaseKind phase) const {
    return phases.at(static_cast<std::size_t>(phase) - 1);
}

const Identity& Tokens::of(Co co) const {
    return coes.at(static_cast<std::size_t>(co) - 1);
}

const Tokens& tokens_of(ThemeName name) {
    static const Tokens light = light_tokens();
    static const Tokens dark = dark_tokens();
    static const Tokens high_contrast = high_contrast_tokens();
    return name == ThemeName::light ? light : name == ThemeName::dark ? dark : high_contrast;
}

}  // namespace tandem
