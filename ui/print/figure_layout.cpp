// Figures: a title, what the picture shows, and a caption under it.
#include "ui/print/block_layout.h"

#include <iterator>
#include <utility>
#include <vector>

namespace tandem::print {

void lay_out_figure(LayoutContext& context, const Figure& figure) {
    std::vector<Strip> strips;
    const auto paragraph = [&](const std::string& text, TextStyle style, double space) {
        if (text.empty())
            return;
        const int element = context.element(0, "P");
        std::vector<Strip> lines = strips_of(context.breaker.lines(text, style, text_width, element),
                                             {.space_before = context.scale.points(space)});
        std::move(lines.begin(), lines.end(), std::back_inserter(strips));
    };
    paragraph(figure.title, TextStyle::label, 10);
    paragraph(figure.alternative, TextStyle::body, 3);
    paragraph(figure.caption, TextStyle::small, 3);
    keep_whole(strips, context.paginator.page_body());
    add_all(context.paginator, std::move(strips));
}

}  // namespace tandem::print
