#include "report/writer.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "model/shown_code.h"
#include "report/compact.h"
#include "report/words.h"
#include "rules/trend_values.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace tandem {

namespace {

// Sources longer than this, all in all, are printed as their numbers in the list at the end of the report.
constexpr std::size_t longest_source_line = 90;

// Where the text stands in the list; added at its end when it is new.
std::size_t place_in(std::vector<std::string>& list, const std::string& text) {
    const auto at = std::find(list.begin(), list.end(), text);
    const auto place = static_cast<std::size_t>(at - list.begin());
    if (at == list.end())
        list.push_back(text);
    return place;
}

}  // namespace

TableColumn text_column(std::string title, double weight) {
    return {std::move(title), TableColumn::Align::left, weight};
}

TableColumn number_column(std::string title, double weight) {
    return {std::move(title), TableColumn::Align::right, weight};
}

TableColumn if_absent(std::string words, TableColumn column) {
    column.if_absent = std::move(words);
    return column;
}

TableMaker::TableMaker(std::string caption, std::string summary, std::vector<TableColumn> columns)
    : block{std::move(caption), std::move(summary), std::move(columns), {}} {}

void TableMaker::row(std::vector<Spans> cells) {
    if (cells.size() != block.columns.size())
        throw std::logic_error("table row does not fit: " + block.caption);
    std::vector<Cell> made;
    for (Spans& spans : cells)
        made.push_back({text_of(spans).empty() ? plain(std::string(no_data)) : std::move(spans)});
    block.rows.push_back(std::move(made));
}

void Writer::section(std::string_view key, std::string_view title) {
    section_ = key;
    section_title_ = title;
    part_ = 0;
    blocks_.push_back(Heading{2, std::string(title), section_});
}

void Writer::part(std::string title) {
    flush_sources();
    blocks_.push_back(Heading{3, std::move(title), section_ + '-' + std::to_string(++part_)});
}

void Writer::end_section() {
    flush_sources();
}

void Writer::say(std::string sentence) {
    say(plain(std::move(sentence)));
}

void Writer::say(Spans spans, Paragraph::Role role) {
    blocks_.push_back(Paragraph{std::move(spans), role});
}

void Writer::prose(std::string_view long_text) {
    for (std::string& paragraph : paragraphs_of(long_text))
        say(std::move(paragraph));
}

void Writer::list(std::vector<Spans> items) {
    add_list({.items = std::move(items)});
}

void Writer::small_list(std::vector<Spans> items, bool numbered) {
    add_list({.ordered = numbered, .items = std::move(items), .compact = true});
}

void Writer::add_list(ListBlock list) {
    if (list.items.empty())
        return;
    std::string left_out = shortened(list.items.size(), "items");
    if (!left_out.empty())
        list.items.resize(most_rows_);
    blocks_.push_back(std::move(list));
    if (!left_out.empty())
        say(plain(std::move(left_out)), Paragraph::Role::small);
}

void Writer::add(Block block) {
    if (auto* box = std::get_if<FactsBlock>(&block))
        gather_absent_facts(*box);
    blocks_.push_back(std::move(block));
}

void Writer::figure(Figure figure) {
    if (figure.title.empty() || figure.alternative.empty())
        throw std::logic_error("a figure without words: " + std::string(code_of(figure.chart)));
    flush_sources();  // of what was named before it
    blocks_.push_back(std::move(figure));
}

void Writer::limit_rows(std::size_t most, std::string where) {
    most_rows_ = most;
    others_are_ = std::move(where);
}

std::string Writer::shortened(std::size_t all, std::string_view what) {
    // One or two more take hardly more room than the sentence that leaves them out; two of five, one of
    // three.
    if (most_rows_ == 0 || all <= most_rows_ + most_rows_ / 2)
        return {};
    is_shortened_ = true;
    return "First " + std::to_string(most_rows_) + " of " + grouped(static_cast<std::int64_t>(all)) + ' ' +
           std::string(what) + "; the others are " + others_are_ + '.';
}

std::string Writer::all_published(std::int64_t all, std::string_view one, std::string_view many) {
    return "The " + (all == 1 ? "one" : in_letters(all)) + " published " + std::string(all == 1 ? one : many);
}

Writer Writer::on_phase(const Phase& phase) {
    Writer part(
        {scope_.portfolio, scope_.project, scope_.cycle, phase, scope_.limits, scope_.edition, scope_.as_at});
    part.limit_rows(most_rows_, others_are_);
    part.lacking_ = lacking_;
    part.printed_ = std::move(printed_);
    part.named_ = std::move(named_);
    part.is_shortened_ = is_shortened_;
    part.private_ = std::move(private_);
    part.masked_ = std::move(masked_);
    part.sources_ = std::move(sources_);
    return part;
}

std::vector<Block> Writer::take_back(Writer part) {
    printed_ = std::move(part.printed_);
    named_ = std::move(part.named_);
    is_shortened_ = part.is_shortened_;
    private_ = std::move(part.private_);
    masked_ = std::move(part.masked_);
    sources_ = std::move(part.sources_);
    return std::move(part.blocks_);
}

bool Writer::table(TableMaker table) {
    if (table.empty())
        return false;
    const std::string left_out = table.is_whole ? "" : shortened(table.block.rows.size(), "rows");
    if (!left_out.empty())
        table.block.rows.resize(most_rows_);
    const std::vector<std::string> absent = drop_absent_columns(table.block);
    std::string note = join_present({left_out, absent_sentence(absent)}, " ");
    for (const std::string& sentence : lift_common_columns(table.block))
        note += (note.empty() ? "" : " ") + sentence;
    if (table.block.rows.size() == 1)
        std::ranges::move(as_few_lines(table.block), std::back_inserter(blocks_));
    else if (table.block.columns.size() == 1)
        blocks_.push_back(as_enumeration(table.block));
    else
        blocks_.push_back(std::move(table.block));
    flush_sources(std::move(note));
    return true;
}

bool Writer::later(TableMaker made, std::size_t in_place) {
    if (!keeps_appendix_ || made.block.rows.size() <= in_place)
        return table(std::move(made));
    say(plain("In the appendix: " + lower_first(made.block.caption) + " (" +
              counted(static_cast<std::int64_t>(made.block.rows.size()), "row", "rows") + ")."),
        Paragraph::Role::small);
    kept_.push_back({section_title_, std::move(made), std::move(pending_sources_), pending_without_source_});
    pending_sources_.clear();
    pending_without_source_ = false;
    return true;
}

bool Writer::behind(bool picture, TableMaker made) {
    return picture ? later(std::move(made), 1) : table(std::move(made));
}

void Writer::write_appendix(std::string_view key, std::string_view title) {
    keeps_appendix_ = false;  // what follows stands in the appendix itself
    if (kept_.empty())
        return;
    section(key, title);
    std::string of;
    for (Kept& kept : std::exchange(kept_, {})) {
        if (kept.section != of)
            part(kept.section);
        of = kept.section;
        pending_sources_ = std::move(kept.sources);
        pending_without_source_ = kept.without_source;
        table(std::move(kept.table));
    }
    end_section();
}

Spans Writer::name_of(const EntityDef& def, const void* record, bool with_source) {
    const Common& common = def.common_of(record);
    cite_in_row(common, with_source);
    std::string text = shown_code(def, record);
    if (const FieldDef* title = def.find(def.title))
        if (const Value value = title->get(record); const auto* words = std::get_if<std::string>(&value))
            text += (text.empty() ? "" : " ") + one_line(*words);
    if (!marks_illustrative(common))
        return plain(std::move(text));
    if (text.ends_with('.'))
        text.pop_back();
    return {Span{text + " ("}, Span{"illustrative", Span::Style::emphasis}, Span{")"}};
}

bool Writer::marks_illustrative(const Common& record) const {
    return record.illustrative && !scope_.project.common.illustrative;
}

Spans Writer::mention(AnyId id) {
    const EntityDef* def = nullptr;
    const void* record = id ? portfolio().find_any(id.value, &def) : nullptr;
    return record ? name_of(*def, record, false) : plain(std::string(no_data));
}

Spans Writer::joined(const std::vector<Spans>& all) {
    Spans result;
    for (const Spans& spans : all) {
        if (!result.empty())
            result.push_back({"; "});
        result.insert(result.end(), spans.begin(), spans.end());
    }
    return result;
}

int Writer::decimals_of(RecordId indicator) const {
    if (!decimals_)
        decimals_ = decimals_of_series(portfolio());
    const auto found = decimals_->find(indicator);
    return found == decimals_->end() ? 0 : found->second;
}

void Writer::cite(const Common& record, bool with_source) {
    printed_.insert(record.id);
    if (with_source)
        note_source(record);
}

void Writer::cite_in_row(const Common& record, bool with_source) {
    named_.insert(record.id);
    if (with_source)
        note_source(record);
}

void Writer::note_source(const Common& record) {
    if (!names_sources_)
        return;
    const std::string source = one_line(record.source);
    if (source.empty()) {
        pending_without_source_ = true;
        return;
    }
    place_in(pending_sources_, source);
    place_in(sources_, source);
}

std::string Writer::source_line() {
    if (pending_sources_.empty())
        return "Source: not recorded.";
    const std::string in_full = ended(join(pending_sources_, "; "));
    const bool is_one = pending_sources_.size() == 1;
    if (in_full.size() <= longest_source_line)
        return (is_one ? "Source: " : "Sources: ") + in_full;
    std::vector<std::size_t> numbers;
    for (const std::string& source : pending_sources_)
        numbers.push_back(place_in(sources_, source) + 1);
    // Those of the list at the end; said in as few words as will do, below every table.
    return (is_one ? "Source: number " : "Sources: numbers ") + number_ranges(std::move(numbers)) + '.';
}

void Writer::flush_sources(std::string note) {
    if (!pending_sources_.empty() || pending_without_source_) {
        note += (note.empty() ? "" : " ") + source_line();
        if (!pending_sources_.empty() && pending_without_source_)
            note += " Some of these records name no source.";
    }
    pending_sources_.clear();
    pending_without_source_ = false;
    if (!note.empty())
        say(plain(std::move(note)), Paragraph::Role::small);
}

std::string Writer::people(const PeopleCount& count, std::string_view what, std::string_view record) {
    if (is_masked(count, scope_.edition))
        note_masked(what, record);
    return people_words(count, scope_.edition);
}

PeopleColumn Writer::people(const std::vector<PeopleCount>& parts, const PeopleCount& total,
                            std::string_view what, const std::vector<std::string>& records) {
    PeopleColumn column = people_column(parts, total, scope_.edition);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (column.masked[i])
            note_masked(what, records[i]);
    if (column.total_masked)
        note_masked(std::string(what) + ", total", "");
    return column;
}

void Writer::note_masked(std::string_view what, std::string_view record) {
    Withheld entry{std::string(what), std::string(record), "small_number"};
    if (std::find(masked_.begin(), masked_.end(), entry) == masked_.end())
        masked_.push_back(std::move(entry));
}

std::string_view Writer::from_published() const {
    return scope_.board() ? "" : ", from the records published";
}

}  // namespace tandem
