// Figures: the finding as a title, the picture, and a caption under it, together on one page.
#include "ui/print/block_layout.h"
#include "ui/print/figures/figure_picture.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace tandem::print {

namespace {

// Points to a px of a picture at 12 point text: its body text (14 px) comes out at 10.5, its smallest at 9.
constexpr double points_per_px = 0.75;
// The same of a picture that is there to be recognised (Figure::small).
constexpr double small_points_per_px = 0.55;
// A picture that would have to be drawn smaller than this, at 6 point text, is said in words instead.
constexpr double least_points_per_px = 0.5;
// Title, picture and caption leave room for a heading above them.
constexpr double most_of_page = 0.88;

double height_of(const std::vector<Strip>& strips) {
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.height + strip.space_before;
    return height;
}

std::vector<Strip> words(LayoutContext& context, const std::string& text, TextStyle style, double space) {
    if (text.empty())
        return {};
    const int element = context.element(0, "P");
    return strips_of(context.breaker.lines(text, style, text_width, element),
                     {.space_before = context.scale.points(space), .keep_with_next = true});
}

// As large as the text asks for, but no wider than the text and no higher than `room`; empty when it could
// not be read then.
QSizeF size_on_page(const LayoutContext& context, const FigurePicture& picture, double per_px, double room) {
    const double scale = std::min(
        {context.scale.points(per_px), text_width / picture.size.width(), room / picture.size.height()});
    return scale < least_points_per_px * units_per_point ? QSizeF() : picture.size * scale;
}

}  // namespace

void lay_out_figure(LayoutContext& context, const Figure& figure) {
    FigurePicture picture =
        picture_of(context.figures, figure, text_width / context.scale.points(points_per_px));
    std::vector<Strip> strips = words(context, figure.title, TextStyle::label, 12);
    const int element = static_cast<int>(context.layout.elements.size());
    context.element({.parent = 0, .type = "Figure"});
    std::vector<Strip> caption = words(context, figure.caption, TextStyle::small, 4);
    const double above = context.scale.points(5);
    const double page = context.paginator.page_body() * most_of_page;
    const double room = page - height_of(strips) - height_of(caption) - above;
    const QSizeF size =
        picture.empty()
            ? QSizeF()
            : size_on_page(context, picture, figure.small ? small_points_per_px : points_per_px, room);
    StructureElement& described = context.layout.elements[static_cast<std::size_t>(element)];
    if (size.isEmpty()) {
        described.type = "P";
        std::vector<Strip> instead =
            strips_of(context.breaker.lines(figure.alternative, TextStyle::body, text_width, element),
                      {.space_before = context.scale.points(3), .keep_with_next = true});
        std::move(instead.begin(), instead.end(), std::back_inserter(strips));
    } else {
        described.alternative = context.breaker.printable().text(figure.alternative);
        Strip& strip = strips.emplace_back();
        strip.space_before = above;
        strip.height = size.height();
        const double left = margin + (text_width - size.width()) / 2;
        strip.pictures.push_back({element, QRectF(QPointF(left, 0), size),
                                  std::make_shared<const FigurePicture>(std::move(picture))});
    }
    std::move(caption.begin(), caption.end(), std::back_inserter(strips));
    keep_whole(strips, context.paginator.page_body());
    strips.back().keep_with_next = false;
    add_all(context.paginator, std::move(strips));
}

}  // namespace tandem::print
