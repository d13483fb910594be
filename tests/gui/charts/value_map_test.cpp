#include "ui/charts/value_map_layout.h"

#include "catch.h"
#include "document/sample.h"
#include "model/documents.h"
#include "model/governance.h"
#include "rules/public_value.h"
#include "ui/charts/text_painting.h"
#include "ui/charts/value_map_boxes.h"
#include "ui/charts/value_map_strips.h"
#include "ui/kit/paper_look.h"
#include "ui/kit/text.h"

#include <algorithm>
#include <string>

namespace {

using namespace tandem;

const PartialDate today(2026, 11, 21);
constexpr QChar ellipsis(0x2026);

struct Sample {
    explicit Sample(const std::string& name)
        : portfolio(sample_portfolio(name, Clock(*Instant::parse("2026-11-21T10:00:00Z")))) {
        project = Id<Project>{portfolio.all<Project>().rows().front().common.id};
        for (const Cycle& one : portfolio.all<Cycle>())
            if (one.common.project == project.value)
                cycle = Id<Cycle>{one.common.id};
    }
    ValueMap map() const { return value_map_of(portfolio, project, cycle, today); }

    Portfolio portfolio;
    Id<Project> project;
    Id<Cycle> cycle;
};

// Whether the lines are the text, broken at its blanks and hyphens only; one that is cut ends with a whole
// word.
bool breaks_between_words(const QString& text, const QStringList& lines) {
    const QString whole = text.simplified();
    qsizetype at = 0;
    for (QString line : lines) {
        const bool is_cut = line.endsWith(ellipsis);
        if (is_cut)
            line.chop(1);
        line = line.simplified();
        if (line.isEmpty())
            continue;
        const qsizetype found = whole.indexOf(line, at);
        if (found < 0 || found > at + 1)
            return false;
        at = found + line.size();
        if (at < whole.size() && whole[at - 1].isLetterOrNumber() && whole[at].isLetterOrNumber())
            return false;
        if (is_cut)
            return true;
    }
    return at == whole.size();
}

double room_in(const QRectF& area, const MapStyle& style) {
    return area.width() - 2 * (style.on_paper ? px(8) : px(12));
}

}  // namespace

TEST_CASE("a word broken within is told from lines that end between words", "[gui][charts]") {
    const QString text = QStringLiteral("Discharge talks are well-known");
    CHECK(breaks_between_words(
        text, {QStringLiteral("Discharge talks"), QStringLiteral("are well-"), QStringLiteral("known")}));
    CHECK(breaks_between_words(text, {QStringLiteral("Discharge"), QString("talks") + ellipsis}));
    CHECK_FALSE(breaks_between_words(text, {QStringLiteral("Discharg"), QStringLiteral("e talks")}));
    CHECK_FALSE(breaks_between_words(text, {QString("Disch") + ellipsis}));
    CHECK_FALSE(breaks_between_words(text, {QStringLiteral("Discharge talks")}));
}

TEST_CASE("no word of the value map is broken within, on paper as on a screen, however few lines there are",
          "[gui][charts]") {
    const PaperLook paper;
    const ValueMap map = Sample(GENERATE("illustrative", "lambeth")).map();
    const bool on_paper = GENERATE(true, false);
    for (const int lines : {1, 2, 3, 8}) {
        const MapStyle style{.on_paper = on_paper, .title = lines, .note = lines, .item = lines};
        const ValueMapLayout layout =
            value_map_layout(map, on_paper ? 800 : 810, 0, on_paper ? 800 : 810, style);
        for (std::size_t i = 0; i < map.nodes.size(); ++i) {
            const MapNode& node = map.nodes[i];
            const double room = room_in(layout.nodes[i], style);
            const BoxTitle title = title_in(node, room, style);
            const QStringList drawn =
                wrapped_lines(node.title, title.type, room - title.beside, lines, title.indent);
            CAPTURE(utf8(node.title), utf8(drawn.join(QStringLiteral(" / "))), lines);
            CHECK(drawn.size() <= lines);
            CHECK((drawn.size() == 1 || breaks_between_words(node.title, drawn)));
            CHECK(widest_word(node.title, title.type) <= room);
        }
    }
}

TEST_CASE("on paper every title of the samples and every value stands whole in its box", "[gui][charts]") {
    const PaperLook paper;
    const ValueMap map = Sample(GENERATE("illustrative", "lambeth")).map();
    const MapStyle style{.on_paper = true, .title = 8, .note = 8, .item = 3, .holds = 4};
    const ValueMapLayout layout = value_map_layout(map, 800, 0, 800, style);
    int values = 0;
    for (std::size_t i = 0; i < map.nodes.size(); ++i) {
        const MapNode& node = map.nodes[i];
        const double room = room_in(layout.nodes[i], style);
        const BoxTitle title = title_in(node, room, style);
        const QStringList drawn = wrapped_lines(node.title, title.type, room, style.title, title.indent);
        CHECK_FALSE(drawn.last().endsWith(ellipsis));
        CHECK(layout.nodes[i].height() ==
              Approx(box_height(node, layout.nodes[i].width(), style, layout.air)));
        if (node.value.isEmpty())
            continue;
        ++values;
        CAPTURE(utf8(node.value));
        CHECK_FALSE(node.value.contains(QStringLiteral(" %")));  // a number and its sign stay together
        CHECK(text_width(node.value, TextStyle::secondary_strong) < 2 * room);
        for (const QString& line : wrapped_lines(node.value, TextStyle::secondary_strong, room, 99))
            CHECK_FALSE(line.contains(ellipsis));
    }
    CHECK(values > 0);
}

TEST_CASE("on a screen words of the map are cut only where that brings all of it into view",
          "[gui][charts]") {
    const ValueMap map = Sample("illustrative").map();
    const double whole = value_map_layout(map, 1080, 0).size.height();
    int cut = 0;
    for (double share = 1; share > 0.3; share -= 0.05) {
        const ValueMapLayout layout = value_map_layout(map, 1080, whole * share);
        const bool fits = layout.size.height() <= whole * share;
        const bool is_cut = layout.style.title < MapStyle{}.title || layout.style.item < MapStyle{}.item;
        CHECK((fits || !is_cut));
        cut += is_cut ? 1 : 0;
        if (is_cut)
            continue;
        for (std::size_t i = 0; i < map.nodes.size(); ++i)
            for (std::size_t line = 0; line < map.nodes[i].items.size(); ++line) {
                const MapNode::Item& item = map.nodes[i].items[line];
                CAPTURE(utf8(item.name));
                const double room = layout.items[i][line].width() - px(40);
                for (const QString& words : wrapped_lines(item.name, TextStyle::secondary, room, 3))
                    CHECK_FALSE(words.endsWith(ellipsis));
            }
    }
    CHECK(cut > 0);
}

TEST_CASE("what holds at a level stands whole where levels at which nothing holds have room to spare",
          "[gui][charts]") {
    const ValueMap map = Sample("lambeth").map();
    const int lines = 2;  // as many as a small laptop's window has left
    CHECK(resilience_height(map, 1080, lines) == resilience_height(map, 1080, 99));
    ValueMap full = map;
    for (ValueMap::Level& level : full.resilience)
        level.holds = full.resilience[1].holds;  // in each level as much as in the longest
    CHECK(resilience_height(full, 1080, lines) < resilience_height(full, 1080, 99));
}

TEST_CASE("on a page only the column that is too full for it has fewer lines", "[gui][charts]") {
    const PaperLook paper;
    const ValueMap map = Sample("illustrative").map();
    const MapStyle style{.on_paper = true, .title = 8, .note = 8, .item = 3, .holds = 3};
    const double whole = value_map_layout(map, 800, 0, 800, style).size.height();
    int shortened = 0;
    for (double share = 0.95; share > 0.75; share -= 0.02) {
        const ValueMapLayout page = value_map_layout(map, 800, whole * share, 800, style);
        const bool has_fewer =
            std::ranges::any_of(page.columns, [](const MapStyle& lines) { return lines.title < 8; });
        if (page.size.height() > whole * share || !has_fewer)
            continue;
        ++shortened;
        CHECK(page.columns[static_cast<std::size_t>(MapNode::Column::value)].title == 8);
    }
    CHECK(shortened > 0);
}

TEST_CASE("the principles of the map have the level of the cycle, and none where none was judged",
          "[gui][charts]") {
    const Sample sample("illustrative");
    const ValueMap map = sample.map();
    const auto levels = principles_in_cycle(sample.portfolio, sample.project, sample.cycle);
    REQUIRE(map.principles.size() == levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i) {
        CAPTURE(levels[i].principle.label);
        CHECK(map.principles[i].rating == levels[i].level);
    }
    // Met in the Review, but partly met in a phase before.
    const auto transparency =
        std::ranges::find(map.principles, QStringLiteral("Transparency"), &ValueMap::Principle::label);
    REQUIRE(transparency != map.principles.end());
    CHECK(transparency->rating == Rating::partly);
    for (const ValueMap::Principle& principle : Sample("lambeth").map().principles)
        CHECK(principle.rating == Rating::none);
}
