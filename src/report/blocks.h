// A report as a tree of blocks: what is said, in reading order, free of fonts, pages and colours.
//
// Built by pure functions (report/build.h); drawn by ui/print as PDF and HTML and written by exchange as
// JSON. All three carry the same text: a test compares the text of the PDF's structure tree with plain_text()
// of these blocks. Text is UTF-8 without control characters. A number is formatted before it gets here, so
// nobody formats it twice.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "model/marks.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tandem {

class Portfolio;

// A piece of a paragraph. link: "" or an http, https or mailto address; language: "" = the report's.
struct Span {
    enum class Style { plain, strong, emphasis };

    std::string text;
    Style style = Style::plain;
    std::string link = {};
    std::string language = {};

    bool operator==(const Span&) const = default;
};

using Spans = std::vector<Span>;

struct Heading {
    int level = 1;  // 1 = the report's title, 2 = section, 3 = part of a section; never skipped
    std::string text;
    std::string id;  // "needs": stable, unique in the report; target of the contents list and of HTML links

    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    enum class Role {
        body,
        lead,
        small,
        stamp
    };  // lead: under a title; small: source lines; stamp: "Not for publication"

    Spans spans;
    Role role = Role::body;

    bool operator==(const Paragraph&) const = default;
};

struct ListBlock {
    bool ordered = false;
    std::vector<Spans> items;
    bool compact = false;  // small and close: to look things up in, such as terms and sources

    bool operator==(const ListBlock&) const = default;
};

struct TableColumn {
    enum class Align { left, right };

    std::string title;
    Align align = Align::left;
    double weight = 1;  // share of the width, relative to the other columns
    // How the sentence about what is not recorded names it; else by its title. "" = it is not missed at all.
    std::optional<std::string> if_absent = {};

    bool operator==(const TableColumn&) const = default;
};

struct Cell {
    Spans spans;  // empty never: "no data" is written out

    bool operator==(const Cell&) const = default;
};

// A table of one header row and body rows. Every row has one cell per column. The first cell of a row is its
// header.
struct TableBlock {
    std::string caption;  // names the table, printed above it
    std::string summary;  // for those who hear it: what the columns are
    std::vector<TableColumn> columns;
    std::vector<std::vector<Cell>> rows;

    bool operator==(const TableBlock&) const = default;
};

// A box of label and value pairs, such as the front box. Drawn as a table with row headers and no header row.
struct FactsBlock {
    struct Fact {
        std::string label;
        Spans value;

        bool operator==(const Fact&) const = default;
    };

    std::string caption;
    std::vector<Fact> facts;

    bool operator==(const FactsBlock&) const = default;
};

// A framed remark: points to consider, what was withheld, a request for a decision.
struct Callout {
    enum class Kind { note, points, withheld, decision };

    Kind kind = Kind::note;
    std::string title;  // one line, printed strong; not a heading
    std::vector<Spans> paragraphs;
    std::vector<Spans> items;  // an unordered list after the paragraphs

    bool operator==(const Callout&) const = default;
};

// Where the contents list goes; made of the headings of level 2 by whoever draws, with page numbers in print.
struct ContentsBlock {
    std::string title;  // "Contents"

    bool operator==(const ContentsBlock&) const = default;
};

// One bar of Figure::Chart::bars, in shares or in counts, never both: the full length is 1 or, where it is
// more, the largest of all values. Without a value it is an empty row that says why in its words.
struct FigureBar {
    std::string label;
    std::optional<double> value = {};
    std::optional<double> second = {};  // a part of the value or what it is compared with, such as the plan
    std::string words = {};             // beside the bar: the value as it is read, "12 of 40"
    bool warn = false;                  // drawn as one that needs attention; the words say so too

    bool operator==(const FigureBar&) const = default;
};

// A picture of the report's records. It says which picture and whose, not what is in it: who draws gathers
// that from Report::source with the functions that the screen uses (ui/charts), so nothing that an edition
// withholds can be in a picture. Stands beside the table or the words that say the same. A section leaves a
// figure out where there is nothing to show, or where a number in it is masked.
struct Figure {
    enum class Chart {
        cycle_wheel,      // of the cycle
        coverage_matrix,  // of the cycle
        know_care,        // of the project
        risk_map,         // of the project
        route_bar,        // of one need
        pathway_strip,    // of the project
        value_map,        // of the project
        timeline,         // of the cycle, or of one phase
        quarter_strip,    // of one contract
        trend,            // of one indicator
        governance_grid,  // of the project
        money_matrix,     // of the project's costs and benefits of one period, which is the part
        value_pair,       // of the project
        bars,             // of `bars`, which the section counted
    };

    Chart chart = Chart::bars;
    std::string title = {};        // the finding in one sentence, without full stop; never empty
    std::string alternative = {};  // what the picture shows, for those who do not see it; never empty
    std::string caption = {};      // what it is and from how many records; "" = none
    RecordId record = 0;           // whose: see Chart; else 0
    int part = 0;                  // of what comes in several pictures, which: see Chart
    std::vector<FigureBar> bars = {};
    bool small = false;  // a wheel that is there to be recognised, not to be read closely

    bool operator==(const Figure&) const = default;
};

using Block =
    std::variant<Heading, Paragraph, ListBlock, TableBlock, FactsBlock, Callout, ContentsBlock, Figure>;

// Edition is the model's own choice (model/marks.h); a report is never of Edition::none.
std::string_view code_of(Edition edition);  // "public", "board"

// The words by which the formats name styles, roles and kinds: "" for a plain span, else the enumerator's
// name.
std::string_view code_of(Span::Style style);
std::string_view code_of(Paragraph::Role role);
std::string_view code_of(Callout::Kind kind);
std::string_view code_of(Figure::Chart chart);

// One thing left out of an edition, or masked, and why (CLI.md "report").
struct Withheld {
    std::string what;    // "contract value"
    std::string record;  // "C1"; "" when it is not about one record with a code
    std::string reason;  // never_public | visibility | small_number | name

    bool operator==(const Withheld&) const = default;
};

struct Report {
    std::string title;    // "Analyse: phase report"
    std::string project;  // for the footer
    std::string phase;    // for the footer
    std::string language = "en-GB";
    std::string data_as_at;  // "21 November 2026", for the footer and the metadata date
    std::string created;     // "2026-11-21T00:00:00Z": the as-at day; the only date in a file's metadata
    Edition edition = Edition::public_;
    std::vector<Block> blocks;
    std::vector<Withheld> withheld;

    // What the figures are painted from: the copy of the records that the report was made of, filtered for
    // its edition, and the cycle and day they are seen from. Null in a report without figures.
    std::shared_ptr<const Portfolio> source;
    RecordId project_id = 0;
    RecordId cycle_id = 0;
    PartialDate as_at;
};

Spans plain(std::string text);
Spans strong(std::string text);
std::string text_of(const Spans& spans);

// All text of the report in reading order, one line per paragraph, item, caption, cell, label or title; of a
// figure its title, alternative and caption. The contents list is left out, since it repeats the headings.
std::string plain_text(const Report& report);

}  // namespace tandem
