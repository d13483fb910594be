#include "ui/print/page_layout.h"

#include "base/error.h"
#include "ui/print/block_layout.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace tandem::print {
namespace {

constexpr double body_top = 20 * units_per_mm;
constexpr double first_body_top = 24 * units_per_mm;
constexpr double body_foot = 20 * units_per_mm;

std::size_t steps_of(const Block& block) {
    const auto* table = std::get_if<TableBlock>(&block);
    return 1 + (table == nullptr ? 0 : table->rows.size());
}

// Levels that are skipped or begin too low would make the outline a lie; they are drawn as the nearest that
// is allowed.
int allowed_level(int level, const std::vector<HeadingPlace>& before) {
    const int lowest = before.empty() ? 1 : before.back().level + 1;
    return std::clamp(level, 1, std::min(lowest, 3));
}

std::vector<HeadingPlace> headings_of(const Report& report, PrintableText& printable) {
    std::vector<HeadingPlace> headings;
    for (const Block& block : report.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading == nullptr || heading->text.empty())
            continue;
        headings.push_back({printable.text(heading->text), allowed_level(heading->level, headings)});
    }
    return headings;
}

bool is_note(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph != nullptr && paragraph->role == Paragraph::Role::small && !paragraph->spans.empty();
}

// Whether a block is laid out for the width of an upright page: a table looks for itself, its sources stand
// with it, and a heading goes where what it heads goes.
bool goes_upright(const std::vector<Block>& blocks, std::size_t number) {
    if (is_note(blocks[number]) && number > 0 && std::holds_alternative<TableBlock>(blocks[number - 1]))
        return false;
    const auto headed =
        std::find_if_not(blocks.begin() + static_cast<std::ptrdiff_t>(number), blocks.end(),
                         [](const Block& block) { return std::holds_alternative<Heading>(block); });
    return headed == blocks.end() || !std::holds_alternative<TableBlock>(*headed);
}

class BlockVisitor {
public:
    explicit BlockVisitor(LayoutContext& context) : context_(context) {}

    void operator()(const Heading& heading) {
        if (!heading.text.empty())
            lay_out_heading(context_, next_heading_++);
    }
    void operator()(const Paragraph& paragraph) { lay_out_paragraph(context_, paragraph); }
    void operator()(const ListBlock& list) { lay_out_list(context_, list); }
    void operator()(const TableBlock& table) { lay_out_table(context_, table); }
    void operator()(const FactsBlock& facts) { lay_out_facts(context_, facts); }
    void operator()(const Callout& callout) { lay_out_callout(context_, callout); }
    void operator()(const ContentsBlock& contents) { lay_out_contents(context_, contents); }
    void operator()(const Figure& figure) { lay_out_figure(context_, figure); }

private:
    LayoutContext& context_;
    int next_heading_ = 0;
};

}  // namespace

PageLayout lay_out(const Report& report, const PrintOptions& options, const PrintProgress& progress) {
    const TypeScale scale(options.body_pt);
    PrintableText printable(scale.font(TextStyle::body));
    PageLayout layout;
    layout.title = printable.text(report.title.empty() ? "Report" : report.title);
    layout.language = QString::fromStdString(report.language);
    layout.created = QString::fromStdString(report.created);
    layout.elements.push_back({.parent = -1, .type = "Document"});
    layout.headings = headings_of(report, printable);

    LineBreaker breaker(scale, printable, layout.elements);
    Paginator paginator(layout, first_body_top, body_top, body_foot);
    std::size_t steps = 0;
    for (const Block& block : report.blocks)
        steps += steps_of(block);
    std::size_t done = 0;
    const auto tick = [&] {
        ++done;
        if (progress && !progress(static_cast<double>(done) / static_cast<double>(steps)))
            throw Error(ErrorCode::cancelled, "The report was stopped", "nothing was written",
                        "start it again when you like");
    };
    FigureSource figures(report);
    LayoutContext context{scale, breaker, paginator, layout, figures, tick};
    BlockVisitor visitor(context);
    for (std::size_t i = 0; i < report.blocks.size(); ++i) {
        context.note_follows = i + 1 < report.blocks.size() && is_note(report.blocks[i + 1]);
        if (goes_upright(report.blocks, i))
            paginator.turn(upright, true);
        std::visit(visitor, report.blocks[i]);
        tick();
    }
    paginator.finish();
    fill_page_numbers(context);
    add_furniture(context, report);
    if (!scale.warning().isEmpty())
        layout.warnings += scale.warning();
    layout.warnings += printable.warnings();
    return layout;
}

}  // namespace tandem::print
