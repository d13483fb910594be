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
// A picture that would have to be drawn smaller than this, its smallest text at 5 points, is said in words
// instead.
constexpr double least_points_per_px = 0.42;
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

// A picture and how large it is drawn, in units to a px.
struct Fitted {
    FigurePicture picture;
    double scale = 0;

    bool empty() const { return picture.empty() || scale < least_points_per_px * units_per_point; }
    QSizeF size() const { return picture.size * scale; }
};

// As large as the text asks for, but no wider than the text and no higher than `room`. One that would have to
// be made small for its height is laid out wider, which makes most pictures lower.
Fitted fitted(LayoutContext& context, const Figure& figure, double room) {
    const double wanted = context.scale.points(figure.small ? small_points_per_px : points_per_px);
    constexpr double narrower = 0.8;
    constexpr double as_good = 0.92;  // words cut less are worth a little of their size
    Fitted best;
    for (double scale = context.scale.points(points_per_px); scale >= least_points_per_px * units_per_point;
         scale *= narrower) {
        Fitted next{picture_of(context.figures, figure, text_width / scale)};
        if (next.picture.empty())
            break;
        const double for_width = text_width / next.picture.size.width();
        const double for_height = room / next.picture.size.height();
        next.scale = std::min({wanted, for_width, for_height});
        if (next.scale > best.scale * as_good)
            best = std::move(next);
        if (for_height >= std::min(wanted, for_width))
            break;
    }
    return best;
}

}  // namespace

void lay_out_figure(LayoutContext& context, const Figure& figure) {
    std::vector<Strip> strips = words(context, figure.title, TextStyle::label, 12);
    const int element = static_cast<int>(context.layout.elements.size());
    context.element({.parent = 0, .type = "Figure"});
    std::vector<Strip> caption = words(context, figure.caption, TextStyle::small, 4);
    const double above = context.scale.points(5);
    const double page = context.paginator.page_body() * most_of_page;
    const double room = page - height_of(strips) - height_of(caption) - above;
    Fitted drawn = fitted(context, figure, room);
    StructureElement& described = context.layout.elements[static_cast<std::size_t>(element)];
    if (drawn.empty()) {
        described.type = "P";
        std::vector<Strip> instead =
            strips_of(context.breaker.lines(figure.alternative, TextStyle::body, text_width, element),
                      {.space_before = context.scale.points(3), .keep_with_next = true});
        std::move(instead.begin(), instead.end(), std::back_inserter(strips));
    } else {
        described.alternative = context.breaker.printable().text(figure.alternative);
        const QSizeF size = drawn.size();
        Strip& strip = strips.emplace_back();
        strip.space_before = above;
        strip.height = size.height();
        const double left = margin + (text_width - size.width()) / 2;
        strip.pictures.push_back({element, QRectF(QPointF(left, 0), size),
                                  std::make_shared<const FigurePicture>(std::move(drawn.picture))});
    }
    std::move(caption.begin(), caption.end(), std::back_inserter(strips));
    keep_whole(strips, context.paginator.page_body());
    strips.back().keep_with_next = false;
    add_all(context.paginator, std::move(strips));
}

}  // namespace tandem::print
