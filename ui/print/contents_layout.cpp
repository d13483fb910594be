// The contents list, and the page numbers in it.
#include "ui/print/block_layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace tandem::print {
namespace {

// A page that would end with more of it free has the first entries.
constexpr double worth_filling = 0.25;
constexpr TextStyle contents_style = TextStyle::cell;
constexpr double space_between = 1;  // points, from one entry to the next
// Fewer entries stand below each other.
constexpr std::size_t least_for_two_columns = 8;

struct Column {
    double x = margin;
    double width = text_width;
};

Strip entry(LayoutContext& context, int toc, int number, const Column& column) {
    const HeadingPlace& heading = context.layout.headings[static_cast<std::size_t>(number)];
    const TextStyle style = contents_style;
    const int link = context.element(context.element(context.element(toc, "TOCI"), "Reference"), "Link");
    const double x = column.x;
    const double right = x + column.width;

    Strip strip;
    std::vector<TextLine> lines = context.breaker.lines(heading.text.toStdString(), style,
                                                        column.width - context.scale.points(26), link);
    const TextLine last = lines.empty() ? TextLine{} : lines.back();
    for (TextLine& line : lines) {
        const double height = line.height;
        strip.add(std::move(line), x, strip.height);
        strip.height += height;
    }
    Glyphs blank = context.breaker.blank(last, style, link, x + last.width);
    blank.at.ry() += strip.height - last.height;
    const double baseline = blank.at.y();
    strip.texts.push_back(std::move(blank));
    strip.texts.push_back({link, colour::text, QPointF(right, baseline), QGlyphRun()});
    strip.page_numbers.push_back({.text = strip.texts.size() - 1, .heading = number});
    strip.links.push_back({link, QRectF(x, 0, right - x, strip.height), QString(), number,
                           QStringLiteral("Go to ") + heading.text});
    strip.space_before = context.scale.points(space_between);
    return strip;
}

double height_of(const std::vector<Strip>& strips) {
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.space_before + strip.height;
    return height;
}

// Puts the strip into the other, so much below its top.
void put_into(Strip& whole, Strip strip, double y) {
    for (Glyphs& text : strip.texts)
        text.at.ry() += y;
    for (PageLink& link : strip.links)
        link.area.translate(0, y);
    for (Strip::PageNumber& place : strip.page_numbers)
        place.text += whole.texts.size();
    std::ranges::move(strip.texts, std::back_inserter(whole.texts));
    std::ranges::move(strip.links, std::back_inserter(whole.links));
    std::ranges::move(strip.page_numbers, std::back_inserter(whole.page_numbers));
    whole.height = std::max(whole.height, y + strip.height);
}

// All entries in two columns, the first half on the left. Nothing where they are few, or where so many take a
// second line that two columns save little: in large print, say.
std::vector<Strip> in_two_columns(LayoutContext& context, int toc, const std::vector<int>& numbers) {
    if (numbers.size() < least_for_two_columns)
        return {};
    const double gap = context.scale.points(24);
    const Column left{margin, (text_width - gap) / 2};
    const Column right{left.x + left.width + gap, left.width};
    const std::size_t elements_before = context.layout.elements.size();
    const std::size_t half = (numbers.size() + 1) / 2;
    std::size_t lines = 0;
    Strip whole;
    whole.space_before = context.scale.points(space_between);
    double y = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i == half)
            y = 0;
        Strip strip = entry(context, toc, numbers[i], i < half ? left : right);
        lines +=
            static_cast<std::size_t>(std::lround(strip.height / context.scale.line_height(contents_style)));
        const double height = strip.height + strip.space_before;
        put_into(whole, std::move(strip), y);
        y += height;
    }
    if (lines * 4 > numbers.size() * 5 || whole.height > context.paginator.page_body() / 2) {
        context.layout.elements.resize(elements_before);
        return {};
    }
    std::vector<Strip> strips;
    strips.push_back(std::move(whole));
    return strips;
}

// The title and the first entries, and the last ones.
void keep_ends(std::vector<Strip>& strips) {
    constexpr std::size_t least_entries = 6;
    for (std::size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].keep_with_next =
            strips[i].keep_with_next || i < least_entries || i + least_entries >= strips.size();
}

// The glyphs that stand for a place to be filled in, with their right end or, where they begin a line, their
// left end there.
enum class Side { left, right };
Glyphs filled(LayoutContext& context, const Glyphs& place, const std::string& text, TextStyle style,
              Side side) {
    const std::vector<TextLine> lines = context.breaker.lines(text, style, text_width, place.owner);
    Glyphs glyphs = lines.front().texts.front();
    // The place marks the baseline; a run's own positions are at its ascent.
    const double ascent = glyphs.run.positions().front().y();
    glyphs.at = place.at - QPointF(side == Side::right ? lines.front().width : 0, ascent);
    return glyphs;
}

int page_of_picture(const PageLayout& layout, int element) {
    for (std::size_t i = 0; i < layout.pages.size(); ++i)
        if (std::ranges::find(layout.pages[i].pictures, element, &PagePicture::owner) !=
            layout.pages[i].pictures.end())
            return static_cast<int>(i);
    return -1;
}

}  // namespace

// The list stays on one page where that leaves no large hole, in the size of tables and in two columns: it is
// looked up in, not read.
void lay_out_contents(LayoutContext& context, const ContentsBlock& contents) {
    context.paginator.bring_up();  // a figure that waits belongs before it, not into it
    const int toc = context.element(0, "TOC");
    std::vector<Strip> all;
    if (!contents.title.empty()) {
        const int caption = context.element(toc, "Caption");
        std::vector<Strip> strips =
            strips_of(context.breaker.lines(contents.title, TextStyle::section, text_width, caption),
                      {.space_before = context.scale.points(20), .keep_with_next = true});
        for (Strip& strip : strips)
            strip.keep_with_next = true;
        std::move(strips.begin(), strips.end(), std::back_inserter(all));
    }
    std::vector<int> numbers;
    for (std::size_t i = 0; i < context.layout.headings.size(); ++i)
        if (context.layout.headings[i].level == 2)
            numbers.push_back(static_cast<int>(i));
    std::vector<Strip> entries = in_two_columns(context, toc, numbers);
    if (entries.empty())
        for (const int number : numbers)
            entries.push_back(entry(context, toc, number, {}));
    std::ranges::move(entries, std::back_inserter(all));
    const double room = context.paginator.room_left();
    if (height_of(all) > room && room > context.paginator.page_body() * worth_filling)
        keep_ends(all);
    else
        keep_whole(all, context.paginator.page_body());
    add_all(context.paginator, std::move(all));
}

void fill_page_numbers(LayoutContext& context) {
    for (const Paginator::Slot& slot : context.paginator.slots_to_fill()) {
        Glyphs& place = context.layout.pages[slot.page].texts[slot.text];
        if (slot.picture < 0) {
            const int page = context.layout.headings[static_cast<std::size_t>(slot.heading)].page + 1;
            place = filled(context, place, std::to_string(page), contents_style, Side::right);
            continue;
        }
        const int page = page_of_picture(context.layout, slot.picture);
        if (page <= static_cast<int>(slot.page))
            continue;  // it is seen from there
        const std::string where =
            page == static_cast<int>(slot.page) + 1 ? "the next page" : "page " + std::to_string(page + 1);
        place = filled(context, place, "The picture is on " + where + '.', TextStyle::small, Side::left);
    }
}

}  // namespace tandem::print
