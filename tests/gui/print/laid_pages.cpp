#include "laid_pages.h"

#include <algorithm>

namespace tandem::test {

using print::Glyphs;
using print::Page;
using print::PageLayout;

double body_of(const Page& page) {
    return page.sheet.height - 2 * body_top;
}

double lowest(const Page& page) {
    double y = 0;
    for (const Glyphs& text : page.texts)
        if (text.owner >= 0)
            y = std::max(y, text.at.y());
    for (const print::PagePicture& picture : page.pictures)
        y = std::max(y, picture.area.bottom());
    return y;
}

bool is_on(const Page& page, int element) {
    return std::ranges::find(page.texts, element, &Glyphs::owner) != page.texts.end();
}

std::set<int> elements_on(const PageLayout& layout, const Page& page, std::string_view type) {
    std::set<int> found;
    for (const Glyphs& text : page.texts)
        if (text.owner >= 0 && layout.elements[static_cast<std::size_t>(text.owner)].type == type)
            found.insert(text.owner);
    return found;
}

int page_of(const PageLayout& layout, int element) {
    const auto page =
        std::ranges::find_if(layout.pages, [element](const Page& one) { return is_on(one, element); });
    return page == layout.pages.end() ? -1 : static_cast<int>(page - layout.pages.begin());
}

int page_of_picture(const PageLayout& layout) {
    const auto page =
        std::ranges::find_if(layout.pages, [](const Page& one) { return !one.pictures.empty(); });
    return page == layout.pages.end() ? -1 : static_cast<int>(page - layout.pages.begin());
}

Figure bars(int count) {
    Figure figure{.title = "Many bars", .alternative = "Bars, one below the other.", .caption = "Counted."};
    for (int i = 0; i < count; ++i)
        figure.bars.push_back({.label = "A bar", .value = 0.5, .words = "half"});
    return figure;
}

}  // namespace tandem::test
