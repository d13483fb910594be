#include "report/blocks.h"

#include <utility>

namespace tandem {

std::string_view code_of(Edition edition) {
    return edition == Edition::board ? "board" : "public";
}

std::string_view code_of(Span::Style style) {
    switch (style) {
        case Span::Style::strong:
            return "strong";
        case Span::Style::emphasis:
            return "emphasis";
        case Span::Style::plain:
            break;
    }
    return "";
}

std::string_view code_of(Paragraph::Role role) {
    switch (role) {
        case Paragraph::Role::lead:
            return "lead";
        case Paragraph::Role::small:
            return "small";
        case Paragraph::Role::stamp:
            return "stamp";
        case Paragraph::Role::body:
            break;
    }
    return "body";
}

std::string_view code_of(Callout::Kind kind) {
    switch (kind) {
        case Callout::Kind::points:
            return "points";
        case Callout::Kind::withheld:
            return "withheld";
        case Callout::Kind::decision:
            return "decision";
        case Callout::Kind::note:
            break;
    }
    return "note";
}

std::string_view code_of(Figure::Chart chart) {
    switch (chart) {
        case Figure::Chart::cycle_wheel:
            return "cycle_wheel";
        case Figure::Chart::coverage_matrix:
            return "coverage_matrix";
        case Figure::Chart::know_care:
            return "know_care";
        case Figure::Chart::risk_map:
            return "risk_map";
        case Figure::Chart::route_bar:
            return "route_bar";
        case Figure::Chart::pathway_strip:
            return "pathway_strip";
        case Figure::Chart::value_map:
            return "value_map";
        case Figure::Chart::timeline:
            return "timeline";
        case Figure::Chart::quarter_strip:
            return "quarter_strip";
        case Figure::Chart::trend:
            return "trend";
        case Figure::Chart::governance_grid:
            return "governance_grid";
        case Figure::Chart::money_matrix:
            return "money_matrix";
        case Figure::Chart::value_pair:
            return "value_pair";
        case Figure::Chart::bars:
            break;
    }
    return "bars";
}

Spans plain(std::string text) {
    return {Span{std::move(text)}};
}

Spans strong(std::string text) {
    return {Span{std::move(text), Span::Style::strong}};
}

std::string text_of(const Spans& spans) {
    std::string text;
    for (const Span& span : spans)
        text += span.text;
    return text;
}

namespace {

// Gathers one line per piece of text, in the order in which a screen reader meets them.
class TextWriter {
public:
    void operator()(const Heading& heading) { line(heading.text); }
    void operator()(const Paragraph& paragraph) { line(text_of(paragraph.spans)); }
    void operator()(const ListBlock& list) { lines(list.items); }
    void operator()(const ContentsBlock&) {}

    void operator()(const TableBlock& table) {
        line(table.caption);
        for (const TableColumn& column : table.columns)
            line(column.title);
        for (const auto& row : table.rows)
            for (const Cell& cell : row)
                line(text_of(cell.spans));
    }

    void operator()(const FactsBlock& facts) {
        line(facts.caption);
        for (const FactsBlock::Fact& fact : facts.facts) {
            line(fact.label);
            line(text_of(fact.value));
        }
    }

    void operator()(const Callout& callout) {
        line(callout.title);
        lines(callout.paragraphs);
        lines(callout.items);
    }

    void operator()(const Figure& figure) {
        line(figure.title);
        line(figure.alternative);
        line(figure.caption);
    }

    std::string take() { return std::move(text_); }

private:
    void line(const std::string& text) {
        if (!text.empty())
            text_ += text + '\n';
    }
    void lines(const std::vector<Spans>& all) {
        for (const Spans& spans : all)
            line(text_of(spans));
    }

    std::string text_;
};

}  // namespace

std::string plain_text(const Report& report) {
    TextWriter writer;
    for (const Block& block : report.blocks)
        std::visit(writer, block);
    return writer.take();
}

}  // namespace tandem
