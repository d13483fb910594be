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

const Paragraph* note_at(const std::vector<Block>& blocks, std::size_t number) {
    return number < blocks.size() && is_note(blocks[number]) ? &std::get<Paragraph>(blocks[number]) : nullptr;
}

std::vector<const Paragraph*> notes_at(const std::vector<Block>& blocks, std::size_t number) {
    std::vector<const Paragraph*> notes;
    for (; const Paragraph* note = note_at(blocks, number); ++number)
        notes.push_back(note);
    return notes;
}

bool is_heading(const Block& block, int lowest_level) {
    const auto* heading = std::get_if<Heading>(&block);
    return heading != nullptr && heading->level <= lowest_level;
}

// Where the last sections begin that are small lists and a few words: terms, sources, credit. The end of the
// blocks where there are none.
std::size_t closing_lists(const std::vector<Block>& blocks) {
    constexpr int section = 2;
    std::size_t begin = blocks.size();
    bool has_list = false;
    for (std::size_t i = blocks.size(); i-- > 0;) {
        const auto* list = std::get_if<ListBlock>(&blocks[i]);
        if (is_heading(blocks[i], section)) {
            if (!std::exchange(has_list, false))
                break;
            begin = i;
        } else if (list != nullptr && list->compact) {
            has_list = true;
        } else if (!std::holds_alternative<Paragraph>(blocks[i])) {
            break;
        }
    }
    return begin;
}

// Whether a block is laid out for the width of an upright page: a table looks for itself, all notes below it,
// such as its sources and where more of it is, stand with it, and a heading goes where what it heads goes.
bool goes_upright(const std::vector<Block>& blocks, std::size_t number) {
    std::size_t noted = number;
    while (noted > 0 && is_note(blocks[noted]))
        --noted;
    if (noted < number && std::holds_alternative<TableBlock>(blocks[noted]))
        return false;
    const auto headed =
        std::find_if_not(blocks.begin() + static_cast<std::ptrdiff_t>(number), blocks.end(),
                         [](const Block& block) { return std::holds_alternative<Heading>(block); });
    return headed == blocks.end() || !std::holds_alternative<TableBlock>(*headed);
}

// Whether a block is one of the paragraphs of a section that has nothing else and not many words, and not the
// last of them.
bool is_within_short_section(const std::vector<Block>& blocks, std::size_t number) {
    constexpr std::size_t most_letters = 400, most_paragraphs = 4;
    const auto letters_in = [](const Block& block) {
        std::size_t letters = 0;
        for (const Span& span : std::get<Paragraph>(block).spans)
            letters += span.text.size();
        return letters;
    };
    const auto is_paragraph = [&](std::size_t i) {
        return i < blocks.size() && std::holds_alternative<Paragraph>(blocks[i]);
    };
    if (!is_paragraph(number) || !is_paragraph(number + 1))
        return false;
    std::size_t begin = number;
    while (begin > 0 && is_paragraph(begin - 1))
        --begin;
    std::size_t letters = 0;
    std::size_t end = begin;
    for (; is_paragraph(end) && letters <= most_letters; ++end)
        letters += letters_in(blocks[end]);
    return letters <= most_letters && end - begin <= most_paragraphs && begin > 0 &&
           is_heading(blocks[begin - 1], 3) && (end == blocks.size() || is_heading(blocks[end], 3));
}

// The table that a block leads to with no more than words before it.
const TableBlock* table_after(const std::vector<Block>& blocks, std::size_t number) {
    const auto is_words = [](const Block& block) {
        return std::holds_alternative<Heading>(block) || std::holds_alternative<Paragraph>(block) ||
               std::holds_alternative<ListBlock>(block) || std::holds_alternative<Callout>(block);
    };
    const auto found =
        std::find_if_not(blocks.begin() + static_cast<std::ptrdiff_t>(number) + 1, blocks.end(), is_words);
    return found == blocks.end() ? nullptr : std::get_if<TableBlock>(&*found);
}

// Whether tables turn their pages, each asked once. At 12 points those of our reports do not
// (docs/decisions/0015-tables-on-their-side.md), and their words need not be measured twice.
class TurnedTables {
public:
    bool follow(const LayoutContext& context, const std::vector<Block>& blocks, std::size_t number) {
        const TableBlock* next = context.scale.is_large_print() ? table_after(blocks, number) : nullptr;
        if (next != asked_) {
            asked_ = next;
            turns_ = next && !next->columns.empty() && turns_page(context, *next);
        }
        return turns_;
    }

private:
    const TableBlock* asked_ = nullptr;
    bool turns_ = false;
};

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
    constexpr int section = 2, part = 3;
    int level = section;
    const std::vector<Block>& blocks = report.blocks;
    const std::size_t closing = closing_lists(blocks);
    TurnedTables turned_tables;
    context.has_contents = std::ranges::any_of(
        blocks, [](const Block& block) { return std::holds_alternative<ContentsBlock>(block); });
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool is_figure = std::holds_alternative<Figure>(blocks[i]);
        context.notes = is_figure ? notes_at(blocks, i + 1) : std::vector<const Paragraph*>{};
        const std::size_t next = i + 1 + context.notes.size();
        context.note_follows = note_at(blocks, i + 1) != nullptr;
        context.list_follows = i + 1 < blocks.size() && std::holds_alternative<ListBlock>(blocks[i + 1]);
        if (const auto* heading = std::get_if<Heading>(&blocks[i]))
            level = std::max(heading->level, section);
        context.more_follows = next < blocks.size() && !is_heading(blocks[next], is_figure ? level : part);
        context.words_follow = context.more_follows && !std::holds_alternative<Figure>(blocks[next]);
        // A few words of large print take much of a page.
        context.section_goes_on = !scale.is_large_print() && is_within_short_section(blocks, i);
        context.turn_follows = turned_tables.follow(context, blocks, i);
        if (goes_upright(blocks, i))
            paginator.turn(upright, true);
        if (i == closing)
            paginator.hold_back();
        context.opens_part = i > 0 && (std::holds_alternative<Heading>(blocks[i - 1]) ||
                                       (context.leads_on && is_note(blocks[i - 1])));
        context.leads_on = false;
        std::visit(visitor, blocks[i]);
        tick();
        for (; i + 1 < next; ++i)
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
