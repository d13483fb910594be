// Headings, paragraphs, lists and callouts.
#include "ui/print/block_layout.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace tandem::print {
namespace {

TextStyle style_of(Paragraph::Role role) {
    switch (role) {
        case Paragraph::Role::lead:
            return TextStyle::lead;
        case Paragraph::Role::small:
            return TextStyle::small;
        case Paragraph::Role::stamp:
            return TextStyle::stamp;
        case Paragraph::Role::body:
            break;
    }
    return TextStyle::body;
}

QRgb bar_of(Callout::Kind kind) {
    switch (kind) {
        case Callout::Kind::points:
        case Callout::Kind::decision:
            return colour::accent;
        case Callout::Kind::withheld:
            return colour::attention;
        case Callout::Kind::note:
            break;
    }
    return colour::outline;
}

// How a list looks, and where it stands.
struct ListForm {
    double x = margin;
    double width = text_width;
    bool ordered = false;
    bool compact = false;
    double whole = 0;       // an item no taller than this stands on one page
    bool in_pairs = false;  // nor does a first one of a line or two stand alone at the foot of one
};

// Whether the next page may be one to be turned, from this one or to.
bool is_beside_turn(const LayoutContext& context) {
    return context.turn_follows || context.paginator.is_staying();
}

// Items as strips, each with its bullet or number in front of its first line.
std::vector<Strip> item_strips(LayoutContext& context, const std::vector<Spans>& items, int parent,
                               const ListForm& form) {
    StructureElement description{.parent = parent, .type = "L"};
    description.numbering = form.ordered ? Numbering::decimal : Numbering::disc;
    const int list = context.element(std::move(description));
    const TextStyle style = form.compact ? TextStyle::cell : TextStyle::body;
    const double indent = context.scale.points((form.ordered ? 24 : 16) * (form.compact ? 0.85 : 1));
    const double first_space = context.scale.points(form.compact ? 4 : 5);
    const double space = context.scale.points(form.compact ? 1 : 3);
    std::vector<Strip> strips;
    std::size_t number = 0;
    for (const Spans& item : items) {
        ++number;
        // The last of several does not stand alone on the next page.
        constexpr std::size_t few_lines = 2;
        if ((number > 2 && number == items.size()) ||
            (number == 2 && form.in_pairs && strips.size() <= few_lines))
            strips.back().keep_with_next = true;
        const int entry = context.element(list, "LI");
        const int label = context.element(entry, "Lbl");
        const std::string mark = form.ordered ? std::to_string(number) + ". " : "\u2022 ";
        std::vector<TextLine> mark_lines = context.breaker.lines(mark, style, indent * 2, label);
        const int body = context.element(entry, "LBody");
        std::vector<Strip> lines =
            strips_of(context.breaker.lines(item, style, form.width - indent, body),
                      {.x = form.x + indent, .space_before = strips.empty() ? first_space : space});
        if (lines.empty())
            lines.emplace_back().height = mark_lines.front().height;
        keep_whole(lines, is_beside_turn(context) ? context.paginator.page_body() : form.whole);
        Strip marked;
        marked.add(std::move(mark_lines.front()), form.x, 0);
        auto& texts = lines.front().texts;
        texts.insert(texts.begin(), marked.texts.begin(), marked.texts.end());
        std::move(lines.begin(), lines.end(), std::back_inserter(strips));
    }
    hold_together(strips);
    return strips;
}

// A callout of more items sets them small, so that they can be seen together.
constexpr std::size_t most_large_items = 8;

// The title of a box of several things, for the pages that it goes on to.
std::shared_ptr<const Strip> title_again(LayoutContext& context, const std::string& title, double x,
                                         double width) {
    if (title.empty())
        return nullptr;
    std::vector<TextLine> lines =
        context.breaker.lines(title + " (continued)", TextStyle::label, width, artifact::repeated);
    if (lines.empty())
        return nullptr;
    auto strip = std::make_shared<Strip>();
    for (TextLine& line : lines) {
        const double height = line.height;
        strip->add(std::move(line), x, strip->height);
        strip->height += height;
    }
    return strip;
}

// A list of so much of a page stands on one: what is said of one record, say. In large print that takes more.
double small_list(const TypeScale& scale) {
    return scale.is_large_print() ? 0.2 : 0.12;
}

// How much words may be of a page to stand on one. No figure stands within a sentence where one waits for the
// next page, and nobody turns the sheet within one.
double most_whole(const LayoutContext& context) {
    constexpr double beside_figure = 0.25;
    constexpr double beside_turn = 0.5;
    return context.paginator.page_body() * (is_beside_turn(context)                   ? beside_turn
                                            : context.paginator.has_figure_for_next() ? beside_figure
                                                                                      : 0);
}

void keep_together(const LayoutContext& context, std::vector<Strip>& strips, double share = 0) {
    if (strips.empty())
        return;
    const bool leads_on = strips.back().keep_with_next;
    keep_whole(strips, std::max(most_whole(context), context.paginator.page_body() * share));
    strips.back().keep_with_next = leads_on;
}

bool has_text(const Spans& spans) {
    return std::any_of(spans.begin(), spans.end(), [](const Span& span) { return !span.text.empty(); });
}

}  // namespace

int LayoutContext::element(StructureElement description) {
    layout.elements.push_back(std::move(description));
    return static_cast<int>(layout.elements.size()) - 1;
}

std::vector<Strip> strips_of(std::vector<TextLine> lines, const LinesPlace& place) {
    std::vector<Strip> strips;
    strips.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Strip& strip = strips.emplace_back();
        strip.height = lines[i].height;
        if (i == 0)
            strip.space_before = place.space_before;
        const bool is_last = i + 1 == lines.size();
        strip.keep_with_next = is_last ? place.keep_with_next : i == 0 || i + 2 == lines.size();
        strip.goes_on = i > 0;
        strip.begins = i == 0;
        strip.add(std::move(lines[i]), place.x, 0);
    }
    return strips;
}

void keep_whole(std::vector<Strip>& strips, double tallest) {
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.height + strip.space_before;
    if (height > tallest || strips.empty())
        return;
    for (Strip& strip : strips)
        strip.keep_with_next = true;
    strips.back().keep_with_next = false;
}

void hold_together(std::vector<Strip>& strips) {
    for (std::size_t i = 1; i < strips.size(); ++i)
        strips[i].goes_on = true;
}

void add_all(Paginator& paginator, std::vector<Strip> strips) {
    for (Strip& strip : strips)
        paginator.add(std::move(strip));
}

void lay_out_heading(LayoutContext& context, int number) {
    struct Form {
        const char* type;
        TextStyle style;
        double space_before;
    };
    static constexpr std::array<Form, 3> forms = {
        {{"H1", TextStyle::title, 8}, {"H2", TextStyle::section, 16}, {"H3", TextStyle::subsection, 11}}};
    const HeadingPlace& heading = context.layout.headings[static_cast<std::size_t>(number)];
    const Form& form = forms[static_cast<std::size_t>(heading.level - 1)];
    const int element = context.element(0, form.type);
    std::vector<Strip> strips =
        strips_of(context.breaker.lines(heading.text.toStdString(), form.style, text_width, element),
                  {.space_before = context.scale.points(form.space_before), .keep_with_next = true});
    for (Strip& strip : strips)
        strip.keep_with_next = true;
    if (!strips.empty())
        strips.front().heading = number;
    context.paginator.bring_up(heading.level);
    add_all(context.paginator, std::move(strips));
}

void lay_out_paragraph(LayoutContext& context, const Paragraph& paragraph) {
    if (!has_text(paragraph.spans))
        return;
    const int element = context.element(0, "P");
    const double space = context.scale.points(paragraph.role == Paragraph::Role::small ? 3 : 6);
    std::vector<TextLine> lines =
        context.breaker.lines(paragraph.spans, style_of(paragraph.role), text_width, element);
    // A heading with a line or two under it is not left at the foot of a page, without what they lead to.
    constexpr std::size_t most_leading_lines = 3;
    context.leads_on = context.has_contents && context.opens_part && context.more_follows &&
                       lines.size() <= most_leading_lines;
    // What leads to a list stands above it, and a note below what it is about.
    const bool leads_on = context.leads_on || context.note_follows || context.list_follows ||
                          context.section_goes_on || paragraph.spans.back().text.ends_with(':');
    std::vector<Strip> strips =
        strips_of(std::move(lines), {.space_before = space, .keep_with_next = leads_on});
    // In large print too what is said of one record, with a list of the rest, breaks in no sentence.
    constexpr double leading_words = 0.2;
    keep_together(context, strips,
                  context.scale.is_large_print() && context.list_follows ? leading_words : 0);
    add_all(context.paginator, std::move(strips));
}

void lay_out_list(LayoutContext& context, const ListBlock& list) {
    if (list.items.empty())
        return;
    std::vector<Strip> strips =
        item_strips(context, list.items, 0,
                    {.ordered = list.ordered, .compact = list.compact, .in_pairs = context.has_contents});
    strips.back().keep_with_next = context.note_follows;
    keep_together(context, strips, small_list(context.scale));
    add_all(context.paginator, std::move(strips));
}

void lay_out_callout(LayoutContext& context, const Callout& callout) {
    const double inset = context.scale.points(14);
    const double x = margin + inset;
    const double width = text_width - 2 * inset;
    // A box that goes over a page does so between what it says.
    const double whole = context.paginator.page_body() * 0.15;
    const int frame = context.element(0, "Div");
    std::vector<Strip> strips;
    const auto append = [&](std::vector<Strip> more) {
        std::move(more.begin(), more.end(), std::back_inserter(strips));
    };
    if (!callout.title.empty()) {
        const int title = context.element(frame, "P");
        append(strips_of(context.breaker.lines(callout.title, TextStyle::label, width, title),
                         {.x = x, .keep_with_next = true}));
    }
    for (const Spans& paragraph : callout.paragraphs) {
        if (!has_text(paragraph))
            continue;
        const int element = context.element(frame, "P");
        std::vector<Strip> lines =
            strips_of(context.breaker.lines(paragraph, TextStyle::body, width, element),
                      {.x = x, .space_before = context.scale.points(strips.empty() ? 0 : 3)});
        keep_whole(lines, whole);
        append(std::move(lines));
    }
    const std::size_t before_items = strips.size();
    if (!callout.items.empty())
        append(item_strips(
            context, callout.items, frame,
            {.x = x, .width = width, .compact = callout.items.size() > most_large_items, .whole = whole}));
    if (const auto again = title_again(context, callout.title, x, width); again && before_items > 0) {
        for (std::size_t i = before_items; i < strips.size(); ++i)
            strips[i].repeated = again;
        // What leads to them stands above the first.
        if (before_items < strips.size())
            strips[before_items - 1].keep_with_next = true;
    }
    if (strips.empty())
        return;
    // Torn, a remark is taken for two. What counts things up may go over the page between them.
    const bool is_list = callout.items.size() > 1;
    keep_whole(strips, std::max(most_whole(context), context.paginator.page_body() / (is_list ? 6 : 2)));
    hold_together(strips);
    strips.front().space_before = context.scale.points(12);
    strips.front().opens = Panel{.fill = colour::ground,
                                 .bar = bar_of(callout.kind),
                                 .bar_width = context.scale.points(3),
                                 .padding = context.scale.points(8)};
    strips.back().closes = true;
    strips.back().keep_with_next = context.note_follows;
    add_all(context.paginator, std::move(strips));
}

}  // namespace tandem::print
