// Header and footer: artifacts, since every page repeats them.
#include "ui/print/block_layout.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tandem::print {
namespace {

constexpr double header_top = 10 * units_per_mm;
// From the foot of the page upwards.
constexpr double footer_line = 16.5 * units_per_mm;
constexpr double footer_top = 15 * units_per_mm;

void put(Page& page, TextLine line, double x, double y) {
    Strip strip;
    strip.add(std::move(line), x, y);
    for (Glyphs& text : strip.texts)
        page.texts.push_back(std::move(text));
}

// Tandem's mark: two linked rings (design.md section 3).
void put_mark(Page& page, double x, double y, double diameter) {
    for (const auto& [shift, colour] :
         {std::pair{0.0, colour::accent}, std::pair{0.72 * diameter, colour::second_ring}})
        page.boxes.push_back(
            {QRectF(x + shift, y, diameter, diameter), 0, colour, diameter * 0.17, diameter / 2});
}

// A project's name may be long; the phase and the day of the data are never what is cut, though they are said
// shorter before the name is.
QString footer_text(LayoutContext& context, const Report& report, double width) {
    LineBreaker& breaker = context.breaker;
    const QString project = breaker.printable().text(report.project);
    QString rest, cut;
    for (const char* before_day : {"data as at ", "as at "}) {
        rest.clear();
        for (const std::string& part :
             {report.phase, report.data_as_at.empty() ? "" : before_day + report.data_as_at})
            if (!part.empty())
                rest += QStringLiteral(" \u00b7 ") + breaker.printable().text(part);
        cut = breaker.cut(project, TextStyle::furniture,
                          width - breaker.word_width(rest, TextStyle::furniture));
        if (cut == project)
            break;
    }
    if (const qsizetype word_end = cut.lastIndexOf(QLatin1Char(' ')); cut != project && word_end > 0)
        cut = cut.left(word_end) + QStringLiteral(" \u2026");
    return cut + rest;
}

void add_header(LayoutContext& context, const Report& report) {
    const bool is_board = report.edition == Edition::board;
    const QString edition = is_board ? QStringLiteral("Board edition \u00b7 Not for publication")
                                     : QStringLiteral("Public edition");
    LineBreaker& breaker = context.breaker;
    const TextLine stamp = breaker.one_line(edition, TextStyle::furniture, text_width / 2, artifact::header);
    const TextLine project =
        breaker.one_line(breaker.printable().text(report.project), TextStyle::furniture,
                         text_width - stamp.width - 44 * units_per_point, artifact::header);
    for (std::size_t i = 0; i < context.layout.pages.size(); ++i) {
        Page& page = context.layout.pages[i];
        if (i == 0) {
            const double diameter = 9 * units_per_point;
            put_mark(page, margin, header_top + (stamp.height - diameter) / 2, diameter);
            put(page, project, margin + 24 * units_per_point, header_top);
        }
        if (i == 0 || is_board)
            put(page, stamp, margin + page.sheet.text_width() - stamp.width, header_top);
    }
}

void add_footer(LayoutContext& context, const Report& report) {
    const auto number_of = [&](std::size_t page) {
        return QStringLiteral("Page %1 of %2").arg(page).arg(context.layout.pages.size());
    };
    constexpr double apart = 14 * units_per_point;
    const double width =
        text_width - apart -
        context.breaker.word_width(number_of(context.layout.pages.size()), TextStyle::furniture);
    const TextLine left = context.breaker.one_line(footer_text(context, report, width), TextStyle::furniture,
                                                   width * 1.02, artifact::footer);
    for (std::size_t i = 0; i < context.layout.pages.size(); ++i) {
        Page& page = context.layout.pages[i];
        page.boxes.push_back(
            {QRectF(margin, page.sheet.height - footer_line, page.sheet.text_width(), units_per_point * 0.6),
             colour::outline});
        const double top = page.sheet.height - footer_top;
        put(page, left, margin, top);
        const TextLine right = context.breaker.one_line(number_of(i + 1), TextStyle::furniture,
                                                        text_width / 2, artifact::footer);
        put(page, right, margin + page.sheet.text_width() - right.width, top);
    }
}

// The section that an element stands in, by its heading's number; -1 before the first.
int section_of(const PageLayout& layout, int element) {
    constexpr int section_level = 2;
    int number = -1, section = -1;
    for (int i = 0; i < element; ++i) {
        const std::string_view type = layout.elements[static_cast<std::size_t>(i)].type;
        if (type.size() == 2 && type[0] == 'H' && type[1] >= '1' && type[1] <= '6' &&
            layout.headings[static_cast<std::size_t>(++number)].level <= section_level)
            section = number;
    }
    return section;
}

bool begins_with_picture(const Page& page) {
    if (page.pictures.empty())
        return false;
    const PagePicture& picture = page.pictures.front();
    return std::all_of(page.texts.begin(),
                       page.texts.begin() + static_cast<std::ptrdiff_t>(picture.texts_before),
                       [&](const Glyphs& text) { return text.owner == picture.owner - 1; });  // its title
}

// A picture that found no room on the page of its words begins a later one, and the next sections may have
// begun meanwhile: such a page says above it whose picture it is.
void add_sections(LayoutContext& context) {
    const PageLayout& layout = context.layout;
    for (std::size_t i = 1; i < layout.pages.size(); ++i) {
        Page& page = context.layout.pages[i];
        if (!begins_with_picture(page))
            continue;
        const int section = section_of(layout, page.pictures.front().owner);
        if (section < 0 || layout.headings[static_cast<std::size_t>(section)].page >= static_cast<int>(i))
            continue;
        put(page,
            context.breaker.one_line(layout.headings[static_cast<std::size_t>(section)].text,
                                     TextStyle::furniture, text_width / 2, artifact::header),
            margin, header_top);
    }
}

}  // namespace

void add_furniture(LayoutContext& context, const Report& report) {
    add_sections(context);
    add_header(context, report);
    add_footer(context, report);
}

}  // namespace tandem::print
