// Lays out one kind of block each: turns it into structure elements and strips. Used by lay_out() only.
// Paints nothing and knows no page size beyond the width of the text: paginator.h fills the pages.
#pragma once

#include "report/blocks.h"
#include "ui/print/figures/figure_source.h"
#include "ui/print/line_breaker.h"
#include "ui/print/page_layout.h"
#include "ui/print/paginator.h"
#include "ui/print/printable_text.h"
#include "ui/print/type_scale.h"

#include <functional>
#include <string>
#include <vector>

namespace tandem::print {

// What the layout of one report works with. Elements and headings are those of `layout`.
struct LayoutContext {
    const TypeScale& scale;
    LineBreaker& breaker;
    Paginator& paginator;
    PageLayout& layout;
    FigureSource& figures;
    std::function<void()> tick;    // called once a block and once a row; may throw
    bool note_follows = false;     // the next block is a small note, such as a table's sources
    bool list_follows = false;     // the next block is a list, which the words before it lead to
    bool has_contents = false;     // a report of many pages, unlike one that has to fit two
    bool opens_part = false;       // the block before is a heading, or a small note below one
    bool leads_on = false;         // the last block was such words
    bool more_follows = false;     // the next block stands in the same section and is none of the notes
    bool words_follow = false;     // and no figure, which would wait for the same page
    bool section_goes_on = false;  // a section of a few words, none of which stand alone on the next page
    bool turn_follows = false;     // after no more than words comes a table that needs its page turned
    std::vector<const Paragraph*> notes = {};  // the small notes after this block, where it is a figure

    int element(StructureElement description);
    int element(int parent, const char* type) { return element({.parent = parent, .type = type}); }
};

// How lines become strips: where they stand and what surrounds them.
struct LinesPlace {
    double x = margin;
    double space_before = 0;
    bool keep_with_next = false;  // the last line too
};

// One strip a line; the first two and the last two stay together. Returns them for the caller to change and
// add.
std::vector<Strip> strips_of(std::vector<TextLine> lines, const LinesPlace& place);
// Lets strips that are together no taller than this stand on one page.
void keep_whole(std::vector<Strip>& strips, double tallest);
// Lets no figure come between strips, whatever pages they stand on.
void hold_together(std::vector<Strip>& strips);
void add_all(Paginator& paginator, std::vector<Strip> strips);

// number: index in layout.headings, where text and level are already known.
void lay_out_heading(LayoutContext& context, int number);
void lay_out_paragraph(LayoutContext& context, const Paragraph& paragraph);
void lay_out_list(LayoutContext& context, const ListBlock& list);
void lay_out_callout(LayoutContext& context, const Callout& callout);
// Throws std::invalid_argument when a row has not one cell per column.
void lay_out_table(LayoutContext& context, const TableBlock& table);
// Whether it needs its page turned.
bool turns_page(const LayoutContext& context, const TableBlock& table);
void lay_out_facts(LayoutContext& context, const FactsBlock& facts);
void lay_out_contents(LayoutContext& context, const ContentsBlock& contents);
// With context.notes, which stand below it wherever it goes.
void lay_out_figure(LayoutContext& context, const Figure& figure);

// Puts page numbers into the contents; call it when all pages are made.
void fill_page_numbers(LayoutContext& context);
// Header and footer of every page.
void add_furniture(LayoutContext& context, const Report& report);

}  // namespace tandem::print
