// The contents list, and the page numbers in it.
#include "ui/print/block_layout.h"

#include <iterator>
#include <utility>
#include <vector>

namespace tandem::print {
namespace {

// A page that would end with more of it free has the first entries.
constexpr double worth_filling = 0.25;
constexpr TextStyle contents_style = TextStyle::cell;
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
    const TextStyle style = contents_style;
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

// The title and the first entries, and the last ones.
void keep_ends(std::vector<Strip>& strips) {
    constexpr std::size_t least_entries = 6;
    for (std::size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].keep_with_next =
            strips[i].keep_with_next || i < least_entries || i + least_entries >= strips.size();
}

}  // namespace

// The list stays on one page where that leaves no large hole, in the size of tables: it is looked up in, not
// read.
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
    for (const int number : numbers)
        all.push_back(entry(context, toc, number));
    double height = 0;
    for (const Strip& strip : all)
        height += strip.space_before + strip.height;
    const double room = context.paginator.room_left();
    if (height > room && room > context.paginator.page_body() * worth_filling)
        keep_ends(all);
    else
        keep_whole(all, context.paginator.page_body());
    add_all(context.paginator, std::move(all));
}

void fill_page_numbers(LayoutContext& context) {
    for (const Paginator::Slot& slot : context.paginator.slots_to_fill()) {
        const int page = context.layout.headings[static_cast<std::size_t>(slot.heading)].page + 1;
        Glyphs& place = context.layout.pages[slot.page].texts[slot.text];
        const std::vector<TextLine> lines =
            context.breaker.lines(std::to_string(page), contents_style, text_width, place.owner);
        Glyphs number = lines.front().texts.front();
        // The slot marks the right end of the baseline; a run's own positions are at its ascent.
        const double ascent = number.run.positions().front().y();
        number.at = place.at - QPointF(lines.front().width, ascent);
        place = std::move(number);
    }
}

}  // namespace tandem::print
