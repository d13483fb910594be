#include "report/build.h"

#include "base/error.h"
#include "base/text.h"
#include "report/back.h"
#include "report/drawable_copy.h"
#include "report/front.h"
#include "report/public_copy.h"
#include "report/sections.h"
#include "rules/lookup.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <set>

namespace tandem {

namespace {

[[noreturn]] void refuse(std::string what,
                         std::string advice = "choose a project, cycle and phase of this file") {
    throw Error(ErrorCode::usage, std::move(what), "nothing was written", std::move(advice));
}

void check_attaching(const ReportOptions& options) {
    if (options.edition != Edition::board)
        refuse("Records are attached to the board edition only", "leave them out, or make the board edition");
    if (!info_of(options.kind).in_full)
        refuse("Records are attached to reports in full, not to those of two pages",
               "leave them out, or choose the report of a phase or the whole cycle");
}

ReportScope scope_of(const Portfolio& portfolio, const ReportOptions& options, Edition edition) {
    const Project* project = portfolio.find(Id<Project>{options.project});
    if (!project)
        refuse("There is no such project");
    const Cycle* cycle = portfolio.find(Id<Cycle>{options.cycle});
    Limits limits(portfolio, {options.project});
    if (!info_of(options.kind).of_phase) {
        static const Phase no_phase;
        if (!cycle)
            refuse(edition == Edition::public_ ? "The project has no such cycle that is marked public"
                                               : "The project has no such cycle");
        return {portfolio, *project, *cycle, no_phase, std::move(limits), edition, options.as_at};
    }
    const Phase* phase = cycle ? phase_of(portfolio, {options.cycle}, options.phase) : nullptr;
    if (!phase && edition == Edition::public_)
        refuse("The project has no such cycle or phase that is marked public");
    if (!phase)
        refuse("The project has no such cycle or phase");
    return {portfolio, *project, *cycle, *phase, std::move(limits), edition, options.as_at};
}

// Keys of "governance, next" in any order, with any blanks and separators.
std::set<std::string, std::less<>> keys_in(std::string_view text) {
    std::set<std::string, std::less<>> keys;
    std::string key;
    for (const char c : std::string(text) + ' ') {
        if ((c >= 'a' && c <= 'z') || c == '_')
            key += c;
        else if (!key.empty())
            keys.insert(std::exchange(key, {}));
    }
    return keys;
}

void write_section(Writer& out, const Section& section) {
    if (section.depth == Depth::appendix)
        out.section(section.key, "Appendix: " + lower_first(section.title));
    else
        out.section(section.key, section.title);
    section.write(out);
    out.end_section();
}

// A report about a whole cycle has the longest tables in the reports of the phases.
constexpr std::size_t most_rows_of_cycle = 5;

// Everything up to what is said about the edition itself. Returns the titles of the sections that are
// switched off.
std::vector<std::string> write_body(Writer& out, const ReportOptions& options) {
    const ReportKindInfo& info = info_of(options.kind);
    write_front(out, options.kind, options.attaches_records);
    if (!info.in_full) {
        out.leave_out_sources();
        for (const Section& section : info.sections(PhaseKind::none))
            write_section(out, section);
        return {};
    }
    if (!info.of_phase)
        out.limit_rows(most_rows_of_cycle, "in the reports of the phases");
    // What a whole cycle's report leaves out is not a phase's to say.
    const ReportSetting* setting = info.of_phase ? report_setting(out.scope()) : nullptr;
    const auto off = keys_in(setting ? setting->sections_off : "");
    std::vector<std::string> not_covered;
    bool first = true;
    bool contents = false;
    const auto write_those_at = [&](Sections sections, bool appendix) {
        for (const Section& section : sections) {
            if ((section.depth == Depth::appendix) != appendix)
                continue;
            if (!contents && !first && section.depth != Depth::first_page) {
                out.add(ContentsBlock{"Contents"});
                contents = true;
            }
            first = false;
            if (off.contains(section.key))
                not_covered.emplace_back(section.title);
            else
                write_section(out, section);
        }
    };
    if (info.of_phase)
        out.keep_appendix();  // the annexes of a whole cycle's report are short already
    const Sections own = info.sections(out.scope().phase.phase);
    write_those_at(own, false);
    write_those_at(back_sections(), false);
    out.write_appendix("tables", "Appendix: tables behind the findings");
    write_those_at(own, true);
    out.limit_rows(0, {});
    return not_covered;
}

std::string text_of_blocks(const std::vector<Block>& blocks) {
    Report report;
    report.blocks = blocks;
    return one_line(plain_text(report));
}

// Whether a text stood in the report: any of its paragraphs, whatever sentence it was built into.
bool is_in(const std::string& printed, const std::string& original) {
    const std::vector<std::string> paragraphs = paragraphs_of(original);
    return std::any_of(paragraphs.begin(), paragraphs.end(), [&](std::string_view paragraph) {
        paragraph.remove_prefix(1);  // its first letter may have become small, its full stop may have gone
        if (paragraph.ends_with('.'))
            paragraph.remove_suffix(1);
        return !paragraph.empty() && printed.find(paragraph) != std::string::npos;
    });
}

// What a finished edition prints, to look things up in.
class Printed {
public:
    explicit Printed(const Writer& edition) : edition_(edition), text_(text_of_blocks(edition.blocks())) {}

    // Whether the code stands there; it does unless a table or a list was shortened.
    bool has_code(const std::string& code) const {
        return !edition_.is_shortened() || code.empty() || find_words(text_, code) != std::string::npos;
    }
    bool has(const Omission& omission) const {
        switch (omission.kind) {
            case Omission::Kind::record:
                return edition_.printed().contains(omission.record) ||
                       (edition_.named().contains(omission.record) && has_code(omission.entry.record));
            case Omission::Kind::field:
                return edition_.printed_privately().contains(omission.record) &&
                       text_.find(omission.original) != std::string::npos;
            case Omission::Kind::name:
                break;
        }
        return is_in(text_, omission.original);
    }

private:
    const Writer& edition_;
    std::string text_;
};

// The kinds of which records are not in the copy at all.
std::set<std::string, std::less<>> kinds_left_out(const std::vector<Omission>& omissions) {
    std::set<std::string, std::less<>> kinds;
    for (const Omission& omission : omissions)
        if (omission.kind == Omission::Kind::record)
            kinds.insert(omission.entry.what);
    return kinds;
}

// What the board's edition of the same report prints and the public one does not; and how many records more
// are not public, of which the board's counts speak though it does not print them one by one.
struct LeftOut {
    std::vector<Withheld> printed;
    std::int64_t others = 0;
};

LeftOut left_out_of(const std::vector<Omission>& omissions, const Writer& board) {
    const Printed printed(board);
    LeftOut result;
    std::set<std::array<std::string_view, 3>> told;
    for (const Omission& omission : omissions)
        if (!printed.has(omission))
            result.others += omission.kind == Omission::Kind::record;
        else if (const Withheld& entry = omission.entry;
                 told.insert({entry.what, entry.record, entry.reason}).second)
            result.printed.push_back(entry);
    return result;
}

// The counts that are masked where they are printed.
std::vector<Withheld> masked_in(const Writer& edition) {
    const Printed printed(edition);
    std::vector<Withheld> masked;
    std::ranges::copy_if(edition.masked(), std::back_inserter(masked),
                         [&](const Withheld& entry) { return printed.has_code(entry.record); });
    return masked;
}

// `source`: what the figures are painted from.
Report finished(Writer& out, const std::vector<std::string>& not_covered, LeftOut left_out,
                std::shared_ptr<const Portfolio> source, ReportKind kind) {
    const ReportScope& scope = out.scope();
    std::vector<Withheld>& withheld = left_out.printed;
    std::ranges::move(masked_in(out), std::back_inserter(withheld));
    if (info_of(kind).in_full)
        write_about_edition(out, withheld, left_out.others, not_covered);
    Report report;
    report.title = report_title(kind, scope.phase.phase);
    report.project =
        one_line(scope.project.title) + (scope.project.common.illustrative ? " (illustrative)" : "");
    report.phase = info_of(kind).of_phase ? label_of_choice(scope.phase.phase) : info_of(kind).name;
    report.data_as_at = scope.as_at.words();
    report.created = scope.as_at.iso() + "T00:00:00Z";
    report.edition = scope.edition;
    report.blocks = out.take_blocks();
    report.withheld = std::move(withheld);
    report.source = std::move(source);
    report.project_id = scope.project.common.id;
    report.cycle_id = scope.cycle.common.id;
    report.as_at = scope.as_at;
    return report;
}

}  // namespace

Report build_report(const Portfolio& portfolio, const ReportOptions& options) {
    if (options.attaches_records)
        check_attaching(options);
    const auto whole = std::make_shared<const Portfolio>(project_copy(portfolio, options.project));
    Writer board(scope_of(*whole, options, Edition::board));
    const std::vector<std::string> board_off = write_body(board, options);
    if (options.edition == Edition::board)
        return finished(board, board_off, {}, whole, options.kind);

    PublicCopy copy = public_copy(*whole, options.project);
    const auto source = std::make_shared<const Portfolio>(std::move(copy.portfolio));
    Writer out(scope_of(*source, options, Edition::public_));
    out.leave_out_some_of(kinds_left_out(copy.omissions));
    const std::vector<std::string> public_off = write_body(out, options);
    return finished(out, public_off, left_out_of(copy.omissions, board),
                    std::make_shared<const Portfolio>(drawable_copy(*source)), options.kind);
}

}  // namespace tandem
