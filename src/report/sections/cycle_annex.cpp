#include "base/text.h"
#include "report/sections.h"
#include "report/sections/cycle.h"
#include "rules/lookup.h"

#include <algorithm>

namespace tandem::cycle {

namespace {

// By phase, the sections whose findings the body does not have; the others are there or in the phase's
// report.
std::vector<std::string_view> sections_in_annex(PhaseKind phase) {
    switch (phase) {
        case PhaseKind::analyse:
            return {"brief", "people", "needs", "assets", "provision", "risks"};
        case PhaseKind::plan:
            return {"brief", "routes", "services", "documents"};  // the gap is in that of Analyse
        case PhaseKind::do_:
            return {"brief", "monitoring", "co_delivery"};  // its services are those of Plan
        case PhaseKind::review:
            return {"brief", "co_assessment", "recommissioning"};  // contracts are in that of Do
        case PhaseKind::none:
            break;
    }
    return {};
}

// Whether it leads to a list.
bool is_leading(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph && text_of(paragraph->spans).ends_with(':');
}

// Of each section its findings and its first table: what is said before the second table, without its
// pictures, lists, points and parts.
class Extract {
public:
    Extract(Writer& out, std::string prefix) : out_(out), prefix_(std::move(prefix)) {}

    void add(Block block) {
        if (auto* heading = std::get_if<Heading>(&block)) {
            if (heading->level == 2) {
                out_.add(Heading{3, std::move(heading->text), prefix_ + heading->id});
                tables_ = parts_ = 0;
            } else {
                ++parts_;
            }
            return;
        }
        const bool is_table = std::holds_alternative<TableBlock>(block);
        tables_ += is_table;
        const auto* list = std::get_if<ListBlock>(&block);
        const bool is_row = list && list->compact;  // what the columns of a table of one row say
        const bool is_findings =
            is_table || is_row || (std::holds_alternative<Paragraph>(block) && !is_leading(block));
        if (is_findings && tables_ < 2 && parts_ < 2)
            out_.add(std::move(block));
    }

private:
    Writer& out_;
    std::string prefix_;
    int tables_ = 0;
    int parts_ = 0;
};

}  // namespace

void write_annex(Writer& out, PhaseKind phase) {
    const Phase* of = phase_of(out.portfolio(), out.scope().cycle_id(), phase);
    if (!of) {
        out.say("This phase is not part of this edition.");
        return;
    }
    Writer part = out.on_phase(*of);
    constexpr std::size_t most_rows = 3;
    part.limit_rows(most_rows, "in the report of this phase");
    const std::vector<std::string_view> wanted = sections_in_annex(phase);
    for (const Section& section : sections_of(phase)) {
        if (std::ranges::find(wanted, section.key) == wanted.end())
            continue;
        part.section(section.key, section.title);
        section.write(part);
        part.end_section();
    }
    Extract extract(out, "annex-" + std::string(code_of_choice(phase)) + '-');
    for (Block& block : out.take_back(std::move(part)))
        extract.add(std::move(block));
    out.say(plain("The report of this phase has all its tables and pictures."), Paragraph::Role::small);
}

}  // namespace tandem::cycle
