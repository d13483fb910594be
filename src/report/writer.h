// What a section writes with: puts blocks in order and keeps the books that the end of the report needs.
//
// It notes which records were printed and from which sources, which counts of people were masked, and which
// values were printed that a public edition never shows. A section reads scope() and calls the rest; it never
// makes a Block by hand except tables. Spans: a piece of text; `name` is for the record a row is about,
// `mention` for one it refers to.
#pragma once

#include "report/blocks.h"
#include "report/people_count.h"
#include "report/scope.h"
#include "report/words.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tandem {

TableColumn text_column(std::string title, double weight = 1);
TableColumn number_column(std::string title, double weight = 1);
// The column with the words for it where no row has data (TableColumn::if_absent).
TableColumn if_absent(std::string words, TableColumn column);

// A table in the making. A row has one Spans per column; "" is printed as "no data".
struct TableMaker {
    TableBlock block;
    bool is_whole =
        false;  // never shortened: what somebody is asked to decide on, or what must not lack a row

    TableMaker(std::string caption, std::string summary, std::vector<TableColumn> columns);
    void row(std::vector<Spans> cells);
    bool empty() const { return block.rows.empty(); }
};

class Writer {
public:
    explicit Writer(const ReportScope& scope) : scope_(scope) {}

    const ReportScope& scope() const { return scope_; }
    const Portfolio& portfolio() const { return scope_.portfolio; }

    // A section or a part of one. Ends with the sources of what was named since the last table.
    void section(std::string_view key, std::string_view title);
    void part(std::string title);
    void end_section();

    void say(std::string sentence);
    void say(Spans spans, Paragraph::Role role = Paragraph::Role::body);
    void prose(std::string_view long_text);  // a person's own text, paragraph by paragraph
    void list(std::vector<Spans> items);     // nothing when empty
    void small_list(std::vector<Spans> items, bool numbered = false);  // remarks, terms, sources
    void add(Block block);
    // Of every table and list from here on this many rows or items are printed at most, or one or two more
    // where these are all; `where` says where the others are: "in the phase reports". Tables that say they
    // are whole are printed whole.
    void limit_rows(std::size_t most, std::string where);
    // For a report that has no room for sources and says where they are.
    void leave_out_sources() { names_sources_ = false; }
    // Kinds of records, by their labels in small letters, of which this edition lacks some. Of those nothing
    // is said of "all": what was left out may be otherwise.
    void leave_out_some_of(std::set<std::string, std::less<>> kinds) { lacking_ = std::move(kinds); }
    template <class T>
    bool lacks_some() const {
        return lacking_.contains(lower_first(entity<T>().label.text()));
    }
    // part_of() for records of kind T: "The six published criteria were" where others were left out.
    template <class T>
    std::string part_of_all(std::int64_t part, std::int64_t all, std::string_view one,
                            std::string_view many) const {
        return lacks_some<T>() && part == all && all > 0 ? all_published(all, one, many)
                                                         : part_of(part, all, one, many);
    }
    // A writer for a phase of the same cycle, for the annex of a report about the whole cycle. It has no
    // blocks yet and goes on with the books of this one, which is not to be written to until take_back()
    // gives it the books again and returns the blocks.
    Writer on_phase(const Phase& phase);
    std::vector<Block> take_back(Writer part);

    // A picture, which always has a title and an alternative in words.
    void figure(Figure figure);
    // The table and, under it, the sources of its records. A table without rows is not printed: false. What
    // no row has data for is said in one sentence; a table of one row becomes a paragraph (report/compact.h).
    bool table(TableMaker table);
    // The same for a long table behind a finding. In a report that keeps an appendix one of more than
    // `in_place` rows stands there, and a line here says so; in any other report it stands here.
    bool later(TableMaker table, std::size_t in_place = 4);
    // The table behind a picture: its place is the appendix where there is one, unless nothing was drawn.
    bool behind(bool picture, TableMaker table);
    void keep_appendix() { keeps_appendix_ = true; }
    bool has_appendix() const { return keeps_appendix_; }
    // What later() kept, under a heading for each section it came from. Does nothing when it kept nothing.
    void write_appendix(std::string_view key, std::string_view title);

    // "O1 Recover and stay well (illustrative)": notes the record as printed and its source.
    template <class T>
    Spans name(const T& record) {
        return name_of(entity<T>(), &record, true);
    }
    // The same of a record referred to; "no data" when there is none.
    template <class T>
    Spans mention(Id<T> id) {
        const T* record = portfolio().find(id);
        return record ? name_of(entity<T>(), record, false) : plain(std::string(no_data));
    }
    template <class T>
    Spans mentions(const std::vector<Id<T>>& ids) {
        std::vector<Spans> all;
        for (const Id<T> id : ids)
            if (portfolio().find(id))
                all.push_back(mention(id));
        return joined(all);
    }
    Spans mention(AnyId id);
    // "O1, O3", for narrow columns whose records are named elsewhere in the report.
    template <class T>
    std::string codes(const std::vector<Id<T>>& ids) {
        std::string text;
        for (const Id<T> id : ids)
            if (const T* record = portfolio().find(id)) {
                cite_in_row(record->common, false);
                text += (text.empty() ? "" : ", ") + record->common.code;
            }
        return text;
    }
    // For what a record says where name() does not name it: in a sum or a sentence, say.
    void cite(const Common& record, bool with_source = true);
    // The same in a row of a table, beside the record's own code or its owner's. In a shortened report it
    // counts as printed where that code is.
    void cite_in_row(const Common& record, bool with_source = true);

    // Counts of people. `record`: code of the record that the count belongs to, "" when it is one of several.
    std::string people(const PeopleCount& count, std::string_view what, std::string_view record);
    PeopleColumn people(const std::vector<PeopleCount>& parts, const PeopleCount& total,
                        std::string_view what, const std::vector<std::string>& records);
    // Board edition only: a value is printed that belongs to a field described as never public.
    void note_private(const Common& record) { private_.insert(record.id); }

    // The decimals that the numbers of an indicator are printed with (rules/trend_values.h); reckoned once.
    int decimals_of(RecordId indicator) const;

    // Whether a record is to be marked as illustrative: not where the whole project is, which the front and
    // every page say.
    bool marks_illustrative(const Common& record) const;

    // ", from the records published" in a public edition, "" in the board's.
    std::string_view from_published() const;

    // The books.
    std::vector<Block> take_blocks() { return std::move(blocks_); }
    const std::vector<Block>& blocks() const { return blocks_; }
    const std::unordered_set<RecordId>& printed() const { return printed_; }
    // What stands in rows and items; of them is_shortened() may have left some out.
    const std::unordered_set<RecordId>& named() const { return named_; }
    bool is_shortened() const { return is_shortened_; }
    const std::unordered_set<RecordId>& printed_privately() const { return private_; }
    const std::vector<Withheld>& masked() const { return masked_; }
    const std::vector<std::string>& sources() const {
        return sources_;
    }  // distinct, in the order of their first use

private:
    // A table for the appendix, with the sources of the records it names.
    struct Kept {
        std::string section;  // title
        TableMaker table;
        std::vector<std::string> sources;
        bool without_source = false;
    };

    static std::string all_published(std::int64_t all, std::string_view one, std::string_view many);
    Spans name_of(const EntityDef& def, const void* record, bool with_source);
    static Spans joined(const std::vector<Spans>& all);
    void add_list(ListBlock list);
    void note_source(const Common& record);
    void note_masked(std::string_view what, std::string_view record);
    void flush_sources(std::string note = {});  // the note goes in front of the sources
    std::string source_line();
    std::string shortened(std::size_t all,
                          std::string_view what);  // a sentence; "" when none is left out

    ReportScope scope_;
    std::vector<Block> blocks_;
    std::string section_;
    std::string section_title_;
    int part_ = 0;
    bool keeps_appendix_ = false;
    std::vector<Kept> kept_;
    std::size_t most_rows_ = 0;  // 0 = no limit
    std::string others_are_;
    bool names_sources_ = true;
    mutable std::optional<std::unordered_map<RecordId, int>> decimals_;
    std::set<std::string, std::less<>> lacking_;
    std::unordered_set<RecordId> printed_;
    std::unordered_set<RecordId> named_;
    bool is_shortened_ = false;  // a table or list was
    std::unordered_set<RecordId> private_;
    std::vector<Withheld> masked_;
    std::vector<std::string> sources_;
    std::vector<std::string> pending_sources_;  // of records named since the last table
    bool pending_without_source_ = false;
};

}  // namespace tandem
