#include "exchange/report_json.h"

#include "exchange/print.h"
#include "model/portfolio.h"

#include <optional>
#include <variant>

namespace tandem {

namespace {

OrderedJson runs(const Spans& spans) {
    OrderedJson list = OrderedJson::array();
    for (const Span& span : spans) {
        OrderedJson run = {{"text", span.text}};
        if (span.style != Span::Style::plain)
            run["style"] = code_of(span.style);
        if (!span.link.empty())
            run["link"] = span.link;
        if (!span.language.empty())
            run["language"] = span.language;
        list.push_back(std::move(run));
    }
    return list;
}

OrderedJson list_of_runs(const std::vector<Spans>& items) {
    OrderedJson list = OrderedJson::array();
    for (const Spans& item : items)
        list.push_back(runs(item));
    return list;
}

OrderedJson number_or_null(const std::optional<double>& number) {
    return number ? OrderedJson(*number) : OrderedJson();
}

struct BlockWriter {
    const Report& report;

    OrderedJson operator()(const Heading& heading) const {
        return {{"block", "heading"}, {"level", heading.level}, {"id", heading.id}, {"text", heading.text}};
    }
    OrderedJson operator()(const Paragraph& paragraph) const {
        return {{"block", "paragraph"}, {"role", code_of(paragraph.role)}, {"runs", runs(paragraph.spans)}};
    }
    OrderedJson operator()(const ListBlock& list) const {
        return {{"block", "list"},
                {"ordered", list.ordered},
                {"compact", list.compact},
                {"items", list_of_runs(list.items)}};
    }
    OrderedJson operator()(const TableBlock& table) const {
        OrderedJson columns = OrderedJson::array();
        for (const TableColumn& column : table.columns)
            columns.push_back({{"title", column.title},
                               {"align", column.align == TableColumn::Align::right ? "right" : "left"},
                               {"weight", column.weight}});
        OrderedJson rows = OrderedJson::array();
        for (const auto& cells : table.rows) {
            OrderedJson row = OrderedJson::array();
            for (const Cell& cell : cells)
                row.push_back(runs(cell.spans));
            rows.push_back(std::move(row));
        }
        return {{"block", "table"},
                {"caption", table.caption},
                {"summary", table.summary},
                {"columns", std::move(columns)},
                {"rows", std::move(rows)}};
    }
    OrderedJson operator()(const FactsBlock& block) const {
        OrderedJson facts = OrderedJson::array();
        for (const FactsBlock::Fact& fact : block.facts)
            facts.push_back({{"label", fact.label}, {"value", runs(fact.value)}});
        return {{"block", "facts"}, {"caption", block.caption}, {"facts", std::move(facts)}};
    }
    OrderedJson operator()(const Callout& callout) const {
        return {{"block", "callout"},
                {"kind", code_of(callout.kind)},
                {"title", callout.title},
                {"paragraphs", list_of_runs(callout.paragraphs)},
                {"items", list_of_runs(callout.items)}};
    }
    OrderedJson operator()(const ContentsBlock& contents) const {
        return {{"block", "contents"}, {"title", contents.title}};
    }
    OrderedJson operator()(const Figure& figure) const {
        OrderedJson bars = OrderedJson::array();
        for (const FigureBar& bar : figure.bars)
            bars.push_back({{"label", bar.label},
                            {"value", number_or_null(bar.value)},
                            {"second", number_or_null(bar.second)},
                            {"words", bar.words},
                            {"warn", bar.warn}});
        return {{"block", "figure"},         {"chart", code_of(figure.chart)},
                {"title", figure.title},     {"alternative", figure.alternative},
                {"caption", figure.caption}, {"record", code_of_record(figure.record)},
                {"bars", std::move(bars)}};
    }

private:
    OrderedJson code_of_record(RecordId id) const {
        const EntityDef* def = nullptr;
        const void* record = report.source && id != 0 ? report.source->find_any(id, &def) : nullptr;
        return record == nullptr ? OrderedJson() : OrderedJson(def->common_of(record).code);
    }
};

OrderedJson withheld_list(const std::vector<Withheld>& withheld) {
    OrderedJson list = OrderedJson::array();
    for (const Withheld& item : withheld)
        list.push_back({{"what", item.what},
                        {"record", item.record.empty() ? OrderedJson() : OrderedJson(item.record)},
                        {"reason", item.reason}});
    return list;
}

}  // namespace

std::string report_json(const Report& report) {
    OrderedJson blocks = OrderedJson::array();
    for (const Block& block : report.blocks)
        blocks.push_back(std::visit(BlockWriter{report}, block));
    return in_lines({{"title", report.title},
                     {"project", report.project},
                     {"phase", report.phase},
                     {"edition", code_of(report.edition)},
                     {"language", report.language},
                     {"data_as_at", report.data_as_at},
                     {"blocks", std::move(blocks)},
                     {"withheld", withheld_list(report.withheld)}}) +
           "\n";
}

std::string report_answer_json(const std::string& out, int pages, const Report& report) {
    return in_one_line({{"out", out},
                        {"pages", pages == 0 ? OrderedJson() : OrderedJson(pages)},
                        {"edition", code_of(report.edition)},
                        {"withheld", withheld_list(report.withheld)}});
}

}  // namespace tandem
