// Figures: the finding as a title, the picture, and a caption under it, together on one page. How a picture
// finds its room: docs/decisions/0013-room-for-figures.md.
#include "ui/print/block_layout.h"
#include "ui/print/figures/figure_picture.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tandem::print {

namespace {

// Points to a px of a picture at 12 point text: its body text (14 px) comes out at 10.5, its smallest at 9.
constexpr double points_per_px = 0.75;
// No letter of a picture is smaller on paper than the first; and where a whole page is too little for that,
// none is smaller than the second. Who asked for large print cannot read such letters: where a page has no
// room for larger ones, words say what the picture shows.
struct LeastText {
    double usual, at_all;
};
constexpr LeastText in_usual_print{8 * units_per_point, 7 * units_per_point};
constexpr LeastText in_large_print{14 * units_per_point, 14 * units_per_point};

const LeastText& least_text(const TypeScale& scale) {
    return scale.is_large_print() ? in_large_print : in_usual_print;
}

// From one try to the next.
constexpr double narrower = 0.9;
// How much smaller a picture may be for the sake of a page.
constexpr double least_of_size = 0.85;
// Title, picture and caption leave room for a heading above them.
constexpr double most_of_page = 0.88;
// A page that would end with less than this free is simply ended.
constexpr double worth_filling = 0.12;

double height_of(const std::vector<Strip>& strips) {
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.height + strip.space_before;
    return height;
}

std::vector<Strip> words(LayoutContext& context, const std::string& text, TextStyle style, double space,
                         double width) {
    if (text.empty())
        return {};
    const int element = context.element(0, "P");
    return strips_of(context.breaker.lines(text, style, width, element),
                     {.space_before = context.scale.points(space), .keep_with_next = true});
}

// What stands with a picture, broken into lines for one sheet. Making it adds elements to the layout.
struct Frame {
    std::vector<Strip> title;
    int element = 0;  // of the picture
    std::vector<Strip> caption;
    double above = 0;  // the picture

    double height() const { return height_of(title) + above + height_of(caption); }
};

std::vector<Strip> caption_of(LayoutContext& context, const std::string& text, const Sheet& sheet) {
    std::vector<Strip> caption = words(context, text, TextStyle::small, 4, sheet.text_width());
    for (const Paragraph* note : context.notes) {
        const int element = context.element(0, "P");
        std::ranges::move(
            strips_of(context.breaker.lines(note->spans, TextStyle::small, sheet.text_width(), element),
                      {.space_before = context.scale.points(3), .keep_with_next = true}),
            std::back_inserter(caption));
    }
    return caption;
}

Frame frame_of(LayoutContext& context, const Figure& figure, const Sheet& sheet) {
    Frame frame;
    frame.title = words(context, figure.title, TextStyle::label, 12, sheet.text_width());
    frame.element = context.element({.parent = 0, .type = "Figure"});
    frame.caption = caption_of(context, figure.caption, sheet);
    frame.above = context.scale.points(5);
    return frame;
}

// The element of the picture among a figure's strips.
int picture_in(const std::vector<Strip>& strips) {
    for (const Strip& strip : strips)
        if (!strip.pictures.empty())
            return strip.pictures.front().owner;
    return -1;
}

using Picture = std::shared_ptr<const FigurePicture>;

// One picture laid out for the rooms that are tried, for each of them once: most are tried again for a page
// that has a little more room.
class Layouts {
public:
    explicit Layouts(FigureForm form) : form_(std::move(form)) {}

    bool empty() const { return form_.empty(); }
    double smallest_text() const { return form_.smallest_text(); }
    Picture in(FigureRoom room) {
        if (form_.height() == FigureForm::Height::follows_width)
            room.height.reset();
        const auto known = std::ranges::find(known_, room, &std::pair<FigureRoom, Picture>::first);
        if (known != known_.end())
            return known->second;
        return known_.emplace_back(room, std::make_shared<const FigurePicture>(form_.in(room))).second;
    }

private:
    FigureForm form_;
    std::vector<std::pair<FigureRoom, Picture>> known_;
};

// A picture and how large it is drawn, in units to a px.
struct Fitted {
    Picture picture;
    double scale = 0;

    QSizeF size() const { return picture->size * scale; }
};

// How large a picture is to be and may be at least, in units to a px.
struct Sizes {
    double wanted = 0;
    double least = 0;

    bool allow(double scale) const { return scale > least * 0.999; }
    // From the one wanted down. Laid out for a smaller one, a picture has more room for its words.
    std::vector<double> tries() const {
        std::vector<double> scales = {std::max(wanted, least)};
        while (scales.back() > least)
            scales.push_back(std::max(scales.back() * narrower, least));
        return scales;
    }
};

// The largest that stands in the room at the height that it likes; nothing where its words could not be read
// then.
std::optional<Fitted> fitted(Layouts& layouts, const Sizes& sizes, double width, double height) {
    std::optional<Fitted> best;
    const std::vector<double> scales = sizes.tries();
    for (const double scale : scales) {
        Fitted next{layouts.in({width / scale})};
        if (next.picture->empty())
            return {};
        const double for_width = width / next.picture->size.width();
        const double for_height = height / next.picture->size.height();
        next.scale = std::min({scales.front(), for_width, for_height});
        if (sizes.allow(next.scale) && (!best || next.scale > best->scale))
            best = std::move(next);
        if (for_height >= std::min(scales.front(), for_width))
            break;
    }
    return best;
}

// The same, made lower than it likes to be: as large as that, or where it is short of lines then, the largest
// that is not.
std::optional<Fitted> pressed(Layouts& layouts, const Sizes& sizes, double width, double height) {
    std::optional<Fitted> largest;
    for (const double scale : sizes.tries()) {
        Fitted next{layouts.in({width / scale, height / scale})};
        if (next.picture->empty())
            return {};
        next.scale = std::min(scale, width / next.picture->size.width());
        if (!sizes.allow(next.scale) || next.size().height() > height)
            continue;
        if (!next.picture->short_of_lines)
            return next;
        if (!largest)
            largest = std::move(next);
    }
    return largest;
}

std::optional<Fitted> fitted_or_pressed(Layouts& layouts, const Sizes& sizes, double width, double height) {
    std::optional<Fitted> drawn = fitted(layouts, sizes, width, height);
    return drawn ? std::move(drawn) : pressed(layouts, sizes, width, height);
}

// What a picture shows, without the sentence that says what kind of picture it is: an alternative begins with
// that one, and nobody is told of a picture that is not there.
std::string what_it_shows(const std::string& alternative) {
    const std::size_t end = alternative.find(". ");
    return end == std::string::npos ? alternative : alternative.substr(end + 2);
}

// A caption without the key to the picture, which stands before what it is made from: "From 7 needs."
std::string without_key(const std::string& caption) {
    static constexpr std::string_view made_from = "From ";
    if (caption.starts_with(made_from))
        return caption;
    const std::size_t end = caption.find(". " + std::string(made_from));
    return end == std::string::npos ? "" : caption.substr(end + 2);
}

// The sentences of that below each other, since most say what a part of the picture holds; then the caption.
std::vector<Strip> instead_of(LayoutContext& context, const Figure& figure, Frame& frame,
                              const Sheet& sheet) {
    // Elements are in reading order: that of the caption comes after those of the sentences.
    context.layout.elements.resize(static_cast<std::size_t>(frame.element) + 1);
    context.layout.elements.back().type = "P";
    std::vector<Strip> strips;
    std::string left = what_it_shows(figure.alternative);
    for (int element = frame.element; !left.empty(); element = context.element(0, "P")) {
        const std::size_t end = left.find(". ");
        const std::string sentence = left.substr(0, end == std::string::npos ? end : end + 1);
        left.erase(0, end == std::string::npos ? end : end + 2);
        std::vector<Strip> more =
            strips_of(context.breaker.lines(sentence, TextStyle::body, sheet.text_width(), element),
                      {.space_before = context.scale.points(3), .keep_with_next = left.empty()});
        std::move(more.begin(), more.end(), std::back_inserter(strips));
        if (left.empty())
            break;
    }
    frame.caption = caption_of(context, without_key(figure.caption), sheet);
    return strips;
}

// Title, picture or the words instead of it, and caption: on one page.
std::vector<Strip> together(LayoutContext& context, const Figure& figure, Frame frame,
                            std::optional<Fitted> drawn, const Sheet& sheet) {
    // Words that take more of a page may go over it, but sooner than where the sheet is to be turned.
    const double most_words_whole = context.turn_follows || context.paginator.is_staying() ? 0.5 : 0.25;
    const bool is_drawn = drawn.has_value();
    std::vector<Strip> strips = std::move(frame.title);
    if (is_drawn) {
        context.layout.elements[static_cast<std::size_t>(frame.element)].alternative =
            context.breaker.printable().text(figure.alternative);
        const QSizeF size = drawn->size();
        Strip& strip = strips.emplace_back();
        strip.space_before = frame.above;
        strip.height = size.height();
        const double left = margin + (sheet.text_width() - size.width()) / 2;
        strip.pictures.push_back({frame.element, QRectF(QPointF(left, 0), size), std::move(drawn->picture)});
    } else {
        std::vector<Strip> instead = instead_of(context, figure, frame, sheet);
        std::move(instead.begin(), instead.end(), std::back_inserter(strips));
    }
    std::move(frame.caption.begin(), frame.caption.end(), std::back_inserter(strips));
    hold_together(strips);
    keep_whole(strips, context.paginator.page_body() * (is_drawn ? 1 : most_words_whole));
    strips.back().keep_with_next = false;
    return strips;
}

// Says in the text where the picture is that comes on another page; nothing for those who hear the report, to
// whom it comes at once.
void point_to(LayoutContext& context, int picture) {
    Strip strip;
    strip.height = context.scale.line_height(TextStyle::small);
    strip.space_before = context.scale.points(3);
    Paginator& paginator = context.paginator;
    const bool is_placed = !context.layout.elements[static_cast<std::size_t>(picture)].area.isEmpty();
    if (is_placed || paginator.room_left() < strip.space_before + strip.height)
        return;
    TextLine line;
    line.height = strip.height;
    strip.texts.push_back(context.breaker.blank(line, TextStyle::small, artifact::repeated, margin));
    strip.page_numbers.push_back({.text = 0, .picture = picture});
    strip.keep_with_next = paginator.has_waiting();
    paginator.add(std::move(strip));
}

// The figure for a page of its own on its side. Empty where it could not be read there either; then nothing
// is added to the layout.
std::vector<Strip> turned(LayoutContext& context, const Figure& figure, Layouts& layouts,
                          const Sizes& sizes) {
    std::vector<StructureElement>& elements = context.layout.elements;
    const std::size_t before = elements.size();
    Frame frame = frame_of(context, figure, sideways);
    const double width = sideways.text_width();
    const double room = context.paginator.page_body(sideways) - frame.height();
    std::optional<Fitted> drawn = fitted_or_pressed(layouts, sizes, width, room);
    if (!drawn) {
        elements.resize(before);
        return {};
    }
    return together(context, figure, std::move(frame), std::move(drawn), sideways);
}

}  // namespace

void lay_out_figure(LayoutContext& context, const Figure& figure) {
    Paginator& paginator = context.paginator;
    Layouts layouts(form_of(context.figures, figure));
    const double page = paginator.page_body();
    const std::size_t elements_before = context.layout.elements.size();
    Frame frame = frame_of(context, figure, upright);
    std::optional<Fitted> drawn;
    Sizes sizes;
    // A small one is there to be recognised: as small as can be read, which in large print words say better.
    const bool is_for_words = figure.small && context.scale.is_large_print();
    if (!layouts.empty() && !is_for_words) {
        const LeastText& text = least_text(context.scale);
        sizes.least = text.usual / layouts.smallest_text();
        sizes.wanted = figure.small ? sizes.least : context.scale.points(points_per_px);
        const double whole = page - frame.height();
        drawn = fitted_or_pressed(layouts, sizes, text_width, page * most_of_page - frame.height());
        // Names that are cut for want of lines may have all of the page.
        if (!drawn || drawn->picture->short_of_lines)
            if (std::optional<Fitted> higher = fitted_or_pressed(layouts, sizes, text_width, whole))
                drawn = std::move(higher);
        if (!drawn) {
            context.layout.elements.resize(elements_before);
            std::vector<Strip> strips = turned(context, figure, layouts, sizes);
            if (!strips.empty()) {
                paginator.bring_up();
                const int picture = picture_in(strips);
                paginator.add_apart(std::move(strips), sideways);
                point_to(context, picture);
                return;
            }
            frame = frame_of(context, figure, upright);
            sizes.least = text.at_all / layouts.smallest_text();
            drawn = fitted_or_pressed(layouts, sizes, text_width, whole);
        }
    }
    // A figure that waits for the next page lets one pass that still has room on this page.
    if (!drawn || frame.height() + drawn->size().height() > paginator.room_left())
        paginator.bring_up();
    const double left = paginator.room_left();
    // One that fills a page leaves no room for a heading that waits for it.
    const bool fills = drawn && frame.height() + drawn->size().height() > page * most_of_page;
    bool waits = false;
    if (drawn && !fills && frame.height() + drawn->size().height() > left && left > page * worth_filling) {
        // Lower, not small: who asked for large print is to read its pictures too.
        const Sizes for_page{sizes.wanted, std::max(sizes.least, drawn->scale * least_of_size)};
        std::optional<Fitted> lower = pressed(layouts, for_page, text_width, left - frame.height());
        waits = !lower;
        if (lower)
            drawn = std::move(lower);
    }
    const bool is_drawn = drawn.has_value();
    std::vector<Strip> strips = together(context, figure, std::move(frame), std::move(drawn), upright);
    const int picture = picture_in(strips);
    if (fills) {
        paginator.add_apart(std::move(strips), upright);
        point_to(context, picture);
    } else if (waits && context.more_follows) {
        paginator.add_later(std::move(strips));
        if (context.words_follow)
            point_to(context, picture);
    } else {
        if (is_drawn)  // words for it can be torn, and begin below their heading
            paginator.part_from_tall(height_of(strips));
        add_all(paginator, std::move(strips));
    }
}

}  // namespace tandem::print
