// The contents list, and the page numbers in it.
#include "ui/print/block_layout.h"

#include <iterator>
#include <utility>
#include <vector>

namespace tandem::print {
namespace {

constexpr double space_between = 1;  // points, from one entry to the next

struct EntryPlace {
    double x;
    double width;  // of its words; the page number stands to the right of them
};

EntryPlace place_of(const LayoutContext& context, const HeadingPlace& heading) {
    const double x = margin + (heading.level > 2 ? context.scale.points(16) : 0);
    return {x, margin + text_width - x - context.scale.points(40)};
}

Strip entry(LayoutContext& context, int toc, int number) {
    const HeadingPlace& heading = context.layout.headings[static_cast<std::size_t>(number)];
    const TextStyle style = context.contents_style;
    const int link = context.element(context.element(context.element(toc, "TOCI"), "Reference"), "Link");
    const auto [x, width] = place_of(context, heading);
    const double right = margin + text_width;

    Strip strip;
    std::vector<TextLine> lines = context.breaker.lines(heading.text.toStdString(), style, width, link);
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
    strip.page_number_of = number;
    strip.links.push_back({link, QRectF(x, 0, right - x, strip.height), QString(), number,
                           QStringLiteral("Go to ") + heading.text});
    strip.space_before = context.scale.points(space_between);
    return strip;
}

// Leaves nothing in the layout.
double height_of_entries(const LayoutContext& context, const std::vector<int>& numbers, TextStyle style) {
    const std::size_t elements = context.layout.elements.size();
    double height = 0;
    for (const int number : numbers) {
        const HeadingPlace& heading = context.layout.headings[static_cast<std::size_t>(number)];
        const std::size_t lines = context.breaker
                                      .lines(heading.text.toStdString(), style,
                                             place_of(context, heading).width, artifact::decoration)
                                      .size();
        height += context.scale.points(space_between) +
                  context.scale.line_height(style) * static_cast<double>(lines);
    }
    context.layout.elements.resize(elements);
    return height;
}

}  // namespace

// The list stays on one page where it can: in the size of tables where that is what it takes to fit below
// what stands on the page or on a page at all, else on the next one.
void lay_out_contents(LayoutContext& context, const ContentsBlock& contents) {
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
    double title = 0;
    for (const Strip& strip : all)
        title += strip.space_before + strip.height;
    const double full = title + height_of_entries(context, numbers, TextStyle::body);
    const double small = title + height_of_entries(context, numbers, TextStyle::cell);
    const double room = context.paginator.room_left();
    if ((full > room && small <= room) || full > context.paginator.page_body())
        context.contents_style = TextStyle::cell;
    for (const int number : numbers)
        all.push_back(entry(context, toc, number));
    keep_whole(all, context.paginator.page_body());
    add_all(context.paginator, std::move(all));
}

void fill_page_numbers(LayoutContext& context) {
    for (const Paginator::Slot& slot : context.paginator.slots_to_fill()) {
        const int page = context.layout.headings[static_cast<std::size_t>(slot.heading)].page + 1;
        Glyphs& place = context.layout.pages[slot.page].texts[slot.text];
        const std::vector<TextLine> lines =
            context.breaker.lines(std::to_string(page), context.contents_style, text_width, place.owner);
        Glyphs number = lines.front().texts.front();
        // The slot marks the right end of the baseline; a run's own positions are at its ascent.
        const double ascent = number.run.positions().front().y();
        number.at = place.at - QPointF(lines.front().width, ascent);
        place = std::move(number);
    }
}

}  // namespace tandem::print
