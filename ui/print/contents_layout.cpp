// The contents list, and the page numbers in it.
#include "ui/print/block_layout.h"

#include <utility>

namespace tandem::print {
namespace {

void add_entry(LayoutContext& context, int toc, int number) {
    const HeadingPlace& heading = context.layout.headings[static_cast<std::size_t>(number)];
    const int link = context.element(context.element(context.element(toc, "TOCI"), "Reference"), "Link");
    const double x = margin + (heading.level > 2 ? context.scale.points(16) : 0);
    const double right = margin + text_width;
    const double width = right - x - context.scale.points(40);

    Strip strip;
    std::vector<TextLine> lines =
        context.breaker.lines(heading.text.toStdString(), TextStyle::body, width, link);
    const TextLine last = lines.empty() ? TextLine{} : lines.back();
    for (TextLine& line : lines) {
        const double height = line.height;
        strip.add(std::move(line), x, strip.height);
        strip.height += height;
    }
    Glyphs blank = context.breaker.blank(last, TextStyle::body, link, x + last.width);
    blank.at.ry() += strip.height - last.height;
    const double baseline = blank.at.y();
    strip.texts.push_back(std::move(blank));
    strip.texts.push_back({link, colour::text, QPointF(right, baseline), QGlyphRun()});
    strip.page_number_of = number;
    strip.links.push_back({link, QRectF(x, 0, right - x, strip.height), QString(), number,
                           QStringLiteral("Go to ") + heading.text});
    strip.space_before = context.scale.points(1);
    context.paginator.add(std::move(strip));
}

}  // namespace

void lay_out_contents(LayoutContext& context, const ContentsBlock& contents) {
    const int toc = context.element(0, "TOC");
    if (!contents.title.empty()) {
        const int caption = context.element(toc, "Caption");
        std::vector<Strip> strips =
            strips_of(context.breaker.lines(contents.title, TextStyle::section, text_width, caption),
                      {.space_before = context.scale.points(20), .keep_with_next = true});
        for (Strip& strip : strips)
            strip.keep_with_next = true;
        add_all(context.paginator, std::move(strips));
    }
    for (std::size_t i = 0; i < context.layout.headings.size(); ++i)
        if (context.layout.headings[i].level == 2)
            add_entry(context, toc, static_cast<int>(i));
}

void fill_page_numbers(LayoutContext& context) {
    for (const Paginator::Slot& slot : context.paginator.slots_to_fill()) {
        const int page = context.layout.headings[static_cast<std::size_t>(slot.heading)].page + 1;
        Glyphs& place = context.layout.pages[slot.page].texts[slot.text];
        const std::vector<TextLine> lines =
            context.breaker.lines(std::to_string(page), TextStyle::body, text_width, place.owner);
        Glyphs number = lines.front().texts.front();
        // The slot marks the right end of the baseline; a run's own positions are at its ascent.
        const double ascent = number.run.positions().front().y();
        number.at = place.at - QPointF(lines.front().width, ascent);
        place = std::move(number);
    }
}

}  // namespace tandem::print
