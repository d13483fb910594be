#include "ui/print/pdf.h"

#include "base/error.h"
#include "ui/kit/paper_look.h"
#include "ui/kit/theme.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"
#include "ui/print/tagged_pdf.h"
#include "ui/print/type_scale.h"

#include <QtGui/QFontMetricsF>

#include <cstddef>
#include <vector>

namespace tandem {
namespace {

using print::PageLayout;
using print::TaggedPdf;

static_assert(print::units_per_point == TaggedPdf::units_per_point);

constexpr double layout_share = 0.5;  // of the progress told

// Hands the elements of a layout to the PDF in reading order: one that stands among the text of its parent
// when its own text comes, every other as soon as a later one is needed.
class Elements {
public:
    Elements(const PageLayout& layout, TaggedPdf& pdf)
        : layout_(layout), pdf_(pdf), numbers_(layout.elements.size(), -1) {
        numbers_.front() = 0;
    }

    int number_of(int owner) {
        if (owner < 0)
            return owner;
        const auto wanted = static_cast<std::size_t>(owner);
        add_up_to(wanted + 1);
        if (numbers_[wanted] < 0)
            add(wanted);
        return numbers_[wanted];
    }
    void add_rest() { add_up_to(numbers_.size()); }

private:
    void add_up_to(std::size_t end) {
        for (; next_ < end; ++next_)
            if (!layout_.elements[next_].is_inline)
                add(next_);
    }
    void add(std::size_t index) {
        print::StructureElement element = layout_.elements[index];
        element.parent = numbers_[static_cast<std::size_t>(element.parent)];
        numbers_[index] = pdf_.add_element(std::move(element));
    }

    const PageLayout& layout_;
    TaggedPdf& pdf_;
    std::vector<int> numbers_;
    std::size_t next_ = 1;
};

std::vector<int> add_headings(const PageLayout& layout, TaggedPdf& pdf) {
    std::vector<int> destinations;
    for (const print::HeadingPlace& heading : layout.headings) {
        destinations.push_back(pdf.add_destination(heading.page, heading.y));
        pdf.add_outline_entry(heading.text, heading.level, destinations.back());
    }
    return destinations;
}

void add_links(const print::Page& page, const std::vector<int>& destinations, Elements& elements,
               TaggedPdf& pdf) {
    for (const print::PageLink& link : page.links) {
        const int element = elements.number_of(link.element);
        if (link.uri.isEmpty()) {
            pdf.add_link(element, link.area, destinations.at(static_cast<std::size_t>(link.destination)),
                         link.description);
        } else {
            pdf.add_link(element, link.area, link.uri, link.description);
        }
    }
}

QSizeF points_of(const print::Sheet& sheet) {
    return QSizeF(sheet.width, sheet.height) / print::units_per_point;
}

void check(const PrintProgress& progress, double done) {
    if (progress && !progress(done))
        throw Error(ErrorCode::cancelled, "The report was stopped", "nothing was written",
                    "start it again when you like");
}

}  // namespace

PdfResult write_pdf(const Report& report, const PrintOptions& options, const PrintProgress& progress) {
    const auto first_half = [&](double done) { return !progress || progress(done * layout_share); };
    const PageLayout layout = print::lay_out(report, options, first_half);

    TaggedPdf pdf({.page_size = points_of(print::upright),
                   .title = layout.title,
                   .language = layout.language,
                   .created = layout.created});
    Elements elements(layout, pdf);
    const std::vector<int> destinations = add_headings(layout, pdf);
    const print::PageWriting writing{.before = [&](int owner) { pdf.content(elements.number_of(owner)); },
                                     .text =
                                         [&](const print::Glyphs& text) {
                                             pdf.text(elements.number_of(text.owner), text.at, text.run,
                                                      text.colour, text.is_apart);
                                         }};
    const auto count = static_cast<double>(layout.pages.size());
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        pdf.new_page(points_of(layout.pages[i].sheet));
        print::paint_page(pdf.painter(), layout.pages[i], &writing);
        add_links(layout.pages[i], destinations, elements, pdf);
        check(progress, layout_share + (1 - layout_share) * static_cast<double>(i + 1) / count);
    }
    elements.add_rest();
    return {pdf.finish(), static_cast<int>(layout.pages.size()), layout.warnings};
}

void load_fonts(const PrintOptions& options) {
    const auto load = [](const QFont& font) { QFontMetricsF(font).horizontalAdvance(QLatin1Char('a')); };
    const print::TypeScale scale(options.body_pt);
    for (std::size_t style = 0; style < print::text_style_count; ++style)
        load(scale.font(static_cast<print::TextStyle>(style)));
    const PaperLook paper;
    for (const TextStyle style : {TextStyle::small, TextStyle::small_strong, TextStyle::secondary,
                                  TextStyle::secondary_strong, TextStyle::body, TextStyle::body_strong})
        load(font(style));
}

}  // namespace tandem
