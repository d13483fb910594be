#include "report/compact.h"

#include "base/text.h"
#include "report/words.h"

#include <algorithm>

namespace tandem {

namespace {

void append(Spans& to, const Spans& more) {
    to.insert(to.end(), more.begin(), more.end());
}

void end_sentence(Spans& spans) {
    const std::string text = text_of(spans);
    if (ended(text) != text)
        spans.push_back({"."});
}

std::vector<std::string> lowered(const std::vector<std::string>& titles) {
    std::vector<std::string> low;
    std::transform(titles.begin(), titles.end(), std::back_inserter(low), lower_first);
    return low;
}

void take_out(TableBlock& table, std::size_t column) {
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.columns.erase(table.columns.begin() + at);
    for (std::vector<Cell>& row : table.rows)
        row.erase(row.begin() + at);
}

bool is_bare(const Span& span) {
    return span.style == Span::Style::plain && span.link.empty() && span.language.empty();
}

}  // namespace

bool says_absent(const Spans& spans) {
    const std::string text = text_of(spans);
    return text == no_data || text == "not recorded" || text == "none recorded";
}

std::vector<std::string> drop_absent_columns(TableBlock& table) {
    std::vector<std::string> dropped;
    for (std::size_t i = 1; i < table.columns.size();) {
        if (!std::all_of(table.rows.begin(), table.rows.end(),
                         [i](const std::vector<Cell>& row) { return says_absent(row[i].spans); })) {
            ++i;
            continue;
        }
        if (const TableColumn& column = table.columns[i]; column.if_absent.value_or(column.title) != "")
            dropped.push_back(column.if_absent.value_or(column.title));
        take_out(table, i);
    }
    return dropped;
}

std::string absent_sentence(const std::vector<std::string>& titles) {
    return titles.empty() ? std::string() : "Not recorded yet: " + join_and(lowered(titles)) + '.';
}

std::vector<std::string> lift_common_columns(TableBlock& table) {
    constexpr std::size_t fewest_rows = 3;
    constexpr std::size_t shortest_text = 24;  // a short word takes little room and is read at a glance
    std::vector<std::string> lifted;
    if (table.rows.size() < fewest_rows)
        return lifted;
    for (std::size_t i = 1; i < table.columns.size();) {
        const Spans& first = table.rows.front()[i].spans;
        const bool is_common =
            table.columns[i].align == TableColumn::Align::left && text_of(first).size() >= shortest_text &&
            std::ranges::all_of(first, is_bare) &&
            std::ranges::all_of(table.rows,
                                [&](const std::vector<Cell>& row) { return row[i].spans == first; });
        if (is_common) {
            lifted.push_back("For all of these, " + lower_first(table.columns[i].title) + ": " +
                             ended(text_of(first)));
            take_out(table, i);
        } else {
            ++i;
        }
    }
    return lifted;
}

std::vector<Block> as_few_lines(const TableBlock& table) {
    constexpr std::size_t longest_paragraph = 220;
    Paragraph paragraph;
    paragraph.spans.push_back({table.caption + ": ", Span::Style::strong});
    append(paragraph.spans, table.rows.front().front().spans);
    end_sentence(paragraph.spans);
    std::vector<Spans> items;
    std::size_t letters = text_of(paragraph.spans).size();
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        Spans item = plain(table.columns[i].title + ": ");
        append(item, table.rows.front()[i].spans);
        end_sentence(item);
        letters += text_of(item).size();
        items.push_back(std::move(item));
    }
    if (letters > longest_paragraph)
        return {std::move(paragraph), ListBlock{.items = std::move(items), .compact = true}};
    for (Spans& item : items) {
        item.front().text.insert(0, 1, ' ');
        append(paragraph.spans, item);
    }
    return {std::move(paragraph)};
}

Paragraph as_enumeration(const TableBlock& table) {
    Paragraph paragraph;
    paragraph.spans.push_back({table.caption + ": ", Span::Style::strong});
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (i > 0)
            paragraph.spans.push_back({"; "});
        append(paragraph.spans, table.rows[i].front().spans);
    }
    end_sentence(paragraph.spans);
    return paragraph;
}

void gather_absent_facts(FactsBlock& box) {
    std::vector<std::string> absent;
    for (const FactsBlock::Fact& fact : box.facts)
        if (says_absent(fact.value))
            absent.push_back(fact.label);
    if (absent.size() < 2)
        return;
    std::erase_if(box.facts, [](const FactsBlock::Fact& fact) { return says_absent(fact.value); });
    box.facts.push_back({"Not recorded", plain(upper_first(join(lowered(absent), ", ")))});
}

std::string number_ranges(std::vector<std::size_t> numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        if (last - i < 2)
            last = i;  // two in a row read better as two numbers
        parts.push_back(last == i ? std::to_string(numbers[i])
                                  : std::to_string(numbers[i]) + " to " + std::to_string(numbers[last]));
        i = last + 1;
    }
    return join_and(parts);
}

}  // namespace tandem
