// The contrasts that design.md promises, computed again from the colours that the program has.
#include "ui/kit/tokens.h"
#include "catch.h"
#include "gui/support/contrast.h"
#include "ui/kit/off_ink.h"

#include <array>

namespace {

using namespace tandem;
using test::contrast;

struct Pair {
    const char* words;
    QColor Tokens::*front;
    QColor Tokens::*behind;
    std::array<double, 3> written;  // in design.md section 2: light, dark, high contrast
};

constexpr std::array text_pairs{
    Pair{"text on canvas", &Tokens::text, &Tokens::canvas, {15.1, 15.3, 21.0}},
    Pair{"text on surface", &Tokens::text, &Tokens::surface, {16.6, 13.5, 21.0}},
    Pair{"text on sunken", &Tokens::text, &Tokens::sunken, {14.0, 16.0, 21.0}},
    Pair{"text on sel", &Tokens::on_sel, &Tokens::sel, {12.4, 8.2, 16.1}},
    Pair{"text2 on canvas", &Tokens::text2, &Tokens::canvas, {7.3, 9.7, 21.0}},
    Pair{"text2 on surface", &Tokens::text2, &Tokens::surface, {8.0, 8.6, 21.0}},
    Pair{"text2 on sunken", &Tokens::text2, &Tokens::sunken, {6.7, 10.2, 21.0}},
    Pair{"text3 on canvas", &Tokens::text3, &Tokens::canvas, {5.3, 7.9, 21.0}},
    Pair{"text3 on surface", &Tokens::text3, &Tokens::surface, {5.8, 6.9, 21.0}},
    Pair{"text3 on sunken", &Tokens::text3, &Tokens::sunken, {4.9, 8.2, 21.0}},
    Pair{"on_accent on accent", &Tokens::on_accent, &Tokens::accent, {9.9, 8.7, 16.1}},
    Pair{"on_accent on accent_hover", &Tokens::on_accent, &Tokens::accent_hover, {12.4, 10.5, 18.5}},
    Pair{"on_accent_tint on accent_tint", &Tokens::on_accent_tint, &Tokens::accent_tint, {9.9, 8.9, 12.3}},
    Pair{"accent on canvas", &Tokens::accent, &Tokens::canvas, {9.0, 9.4, 16.1}},
    Pair{"accent on surface", &Tokens::accent, &Tokens::surface, {9.9, 8.3, 16.1}},
    Pair{"good on surface", &Tokens::good, &Tokens::surface, {7.0, 8.8, 15.1}},
    Pair{"good on good_tint", &Tokens::good, &Tokens::good_tint, {5.9, 7.3, 15.1}},
    Pair{"warn on surface", &Tokens::warn, &Tokens::surface, {7.2, 9.2, 13.2}},
    Pair{"warn on warn_tint", &Tokens::warn, &Tokens::warn_tint, {6.2, 7.8, 13.2}},
    Pair{"danger on surface", &Tokens::danger, &Tokens::surface, {7.5, 8.0, 12.0}},
    Pair{"danger on danger_tint", &Tokens::danger, &Tokens::danger_tint, {6.2, 7.1, 12.0}},
};

constexpr std::array stroke_pairs{
    Pair{"control on canvas", &Tokens::control, &Tokens::canvas, {3.7, 5.3, 21.0}},
    Pair{"control on surface", &Tokens::control, &Tokens::surface, {4.0, 4.7, 21.0}},
    Pair{"control on sunken", &Tokens::control, &Tokens::sunken, {3.4, 5.6, 21.0}},
    Pair{"focus on canvas", &Tokens::focus, &Tokens::canvas, {4.9, 10.2, 13.7}},
    Pair{"focus on surface", &Tokens::focus, &Tokens::surface, {5.4, 9.0, 13.7}},
    Pair{"focus on sunken", &Tokens::focus, &Tokens::sunken, {4.6, 10.6, 13.7}},
    Pair{"chart_a on surface", &Tokens::chart_a, &Tokens::surface, {9.9, 8.3, 14.9}},
    Pair{"chart_b on surface", &Tokens::chart_b, &Tokens::surface, {4.1, 9.2, 13.2}},
};

constexpr std::array themes{ThemeName::light, ThemeName::dark, ThemeName::high_contrast};
constexpr double text_limit = 4.5, text_limit_high = 7, stroke_limit = 3;

double limit_of(ThemeName theme) {
    return theme == ThemeName::high_contrast ? text_limit_high : text_limit;
}

template <std::size_t Count>
void check_pairs(const std::array<Pair, Count>& pairs, double limit, double limit_high) {
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const Tokens& t = tokens_of(themes.at(i));
        for (const Pair& pair : pairs) {
            CAPTURE(i, pair.words);
            const double found = contrast(t.*pair.front, t.*pair.behind);
            CHECK(found >= (themes.at(i) == ThemeName::high_contrast ? limit_high : limit));
            CHECK(found == Approx(pair.written.at(i)).margin(0.051));
        }
    }
}

}  // namespace

TEST_CASE("The contrast formula gives the values WCAG names", "[gui][kit]") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    // The lightest grey that passes 4.5 on white.
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.005));
}

TEST_CASE("Text can be read in every theme, with the contrast the design gives", "[gui][kit]") {
    check_pairs(text_pairs, text_limit, text_limit_high);
}

TEST_CASE("Outlines, the focus ring and lines of charts stand out in every theme", "[gui][kit]") {
    check_pairs(stroke_pairs, stroke_limit, stroke_limit);
}

TEST_CASE("Phases and Co's can be read on cards, on their tints and inside their shapes", "[gui][kit]") {
    for (const ThemeName theme : themes) {
        const Tokens& t = tokens_of(theme);
        for (const auto& family : {t.phases, t.coes}) {
            for (const Identity& identity : family) {
                CAPTURE(static_cast<int>(theme), identity.solid.name().toStdString());
                CHECK(contrast(identity.solid, t.surface) >= limit_of(theme));
                CHECK(contrast(identity.solid, identity.tint) >= limit_of(theme));
                CHECK(contrast(identity.on_solid, identity.solid) >= limit_of(theme));
                CHECK(contrast(t.text, identity.tint) >= limit_of(theme));
            }
        }
    }
}

TEST_CASE("Phases and Co's have the contrast the design gives", "[gui][kit]") {
    struct Written {
        std::array<double, 2> light, dark;  // on surface, on tint
    };
    constexpr std::array<Written, 8> written{{{{6.0, 5.0}, {7.7, 6.7}},
                                              {{11.0, 9.0}, {5.6, 5.1}},
                                              {{6.5, 5.5}, {9.0, 7.2}},
                                              {{12.7, 10.4}, {13.4, 10.2}},
                                              {{10.9, 9.0}, {7.0, 6.0}},
                                              {{5.7, 4.7}, {6.1, 5.4}},
                                              {{5.3, 4.6}, {9.4, 7.7}},
                                              {{16.0, 13.0}, {12.8, 9.8}}}};
    for (std::size_t i = 0; i < written.size(); ++i) {
        CAPTURE(i);
        const auto check = [&](ThemeName theme, const std::array<double, 2>& expected) {
            const Tokens& t = tokens_of(theme);
            const Identity& identity = i < 4 ? t.phases.at(i) : t.coes.at(i - 4);
            CHECK(contrast(identity.solid, t.surface) == Approx(expected[0]).margin(0.051));
            CHECK(contrast(identity.solid, identity.tint) == Approx(expected[1]).margin(0.051));
        };
        check(ThemeName::light, written.at(i).light);
        check(ThemeName::dark, written.at(i).dark);
    }
}

TEST_CASE("what is off differs from what works in every theme, and can still be read", "[gui][kit]") {
    for (const ThemeName theme : themes) {
        CAPTURE(static_cast<int>(theme));
        const Tokens& tokens = tokens_of(theme);
        CHECK(off_ink(tokens) != tokens.text);
        for (const QColor& ground : {tokens.canvas, tokens.surface, tokens.sunken}) {
            CHECK(contrast(off_ink(tokens), ground) >= limit_of(theme));
            CHECK(contrast(off_outline(tokens), ground) >= stroke_limit);
        }
    }
    const Tokens& strong = tokens_of(ThemeName::high_contrast);
    CHECK(off_outline(strong) != strong.control);
}
