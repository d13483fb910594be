// The 33 computed insights: what the records of one cycle say about how it is going (DOMAIN.md E, with E0).
//
// Pure functions of a portfolio and a day: no clock, no locale, nothing stored. An insight is a prompt for a
// conversation, never a fault found and never a gate. Outcomes and principles are never made into one number
// (E21). A ratio to nothing is "no data", never zero.
//
// Silence (E0): what is *missing* is only said of a phase that is under way or complete, or that holds a
// record of its own; a record that is there is judged where it stands.
//
// Everything returned is a value that owns its texts (keys, titles, whys and suggestions are constants of the
// program) and names records by id: it stays valid when the portfolio changes, and may then be out of date.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "model/choices.h"
#include "model/portfolio.h"
#include "model/project.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

struct InsightScope {
    const Portfolio& portfolio;
    Id<Project> project;
    Id<Cycle> cycle;
    PartialDate as_at;                    // a full day: the only "today"
    PhaseKind closing = PhaseKind::none;  // the preview before closing: judge this phase as if complete
};

enum class InsightState { fires, clear, no_data, set_aside };

// A number an insight rests on. Ratios are 0 to 1 (words: "60 %"), money is in pounds, time in the unit the
// key names.
struct InsightNumber {
    std::string_view key;         // "with_citizens"; stable within its insight, for programs
    std::string_view label;       // "With citizens"
    std::optional<double> value;  // absent = no data
    std::string words;            // "1,234", "60 %", "no data"
};

// Set aside by somebody, with a reason; holds as long as the numbers are those of then.
struct SetAside {
    Id<Dismissal> dismissal;
    std::string reason;
    PartialDate on;
};

// A limit of an insight as it was applied: the project's own or the default.
struct InsightLimit {
    std::string_view name;  // "too_few"
    double value = 0;
};

// One thing said: of the cycle, of a phase or of one record.
struct Insight {
    enum class Kind { strength, attention, prompt };

    std::string_view key;    // "E25": stable
    int number = 0;          // 25
    std::string_view title;  // "Citizens at contract monitoring"
    InsightState state = InsightState::fires;
    Kind kind = Kind::prompt;           // of one that fires or is set aside
    PhaseKind phase = PhaseKind::none;  // none = of the whole cycle
    PhaseStatus phase_status = PhaseStatus::none;
    std::string sentence;         // what is seen, in plain words
    std::string plain;            // the same for everybody, without codes and terms; "" = as it is
    std::string basis;            // "from 7 activities"; "" when there is nothing to count
    std::string_view why;         // one sentence: why it matters
    std::string_view suggestion;  // what to do; "" where nothing is asked
    std::vector<InsightNumber> numbers;
    std::vector<InsightLimit> limits;
    std::vector<RecordId> records;  // behind it, in the order of their making
    // Whether it still stands in the phases after its own until it is mended, as a contract without meetings
    // does.
    bool lasting = false;
    // Rests on how many people took part: not for a public edition or a room (DOMAIN.md D1, small numbers).
    bool counts_people = false;
    RecordId subject = 0;  // the one record it is about; 0 = the phase or the cycle
    std::string finding;   // of one about a record: what is found, the same for all records it is found of
    std::optional<SetAside> set_aside;  // only when the state says so
};

// The outcome of one of the 33. Never empty: a rule that does not fire says so in one row.
struct InsightResult {
    std::string_view key;
    int number = 0;
    std::string_view title;
    // fires when any row does; else set aside, clear, no data in this order.
    InsightState state = InsightState::no_data;
    std::vector<Insight> rows;
};

using Insights = std::vector<Insight>;

// All 33 in order. An unknown project or cycle, or an as-at date that is no full day: std::invalid_argument.
std::vector<InsightResult> check_all(const InsightScope& scope);

// The same in steps of a few milliseconds each, for a window that must not stand still over a large project.
// Points into the scope's portfolio: throw it away when that changes.
class InsightSteps {
public:
    explicit InsightSteps(const InsightScope& scope);  // as check_all; makes the indexes they share
    ~InsightSteps();
    bool step();                        // the next one; false when all 33 have been checked
    std::vector<InsightResult> take();  // what has been checked

private:
    struct State;
    std::unique_ptr<State> state_;
};

// What fires, strengths first, then attention, then prompts; among the latter two phases under way before
// complete ones before the rest, then by number.
Insights points_of(const std::vector<InsightResult>& results);
// For Home: one strength first, then the most pressing; at most four.
Insights points_for_home(const std::vector<InsightResult>& results);
// Of one phase; with none those of the whole cycle.
Insights points_of_phase(const std::vector<InsightResult>& results, PhaseKind phase);
// To show beside a record: those it is the subject of, or stands behind. Strengths are left out.
Insights points_about(const std::vector<InsightResult>& results, RecordId record);
// Those set aside, in order of number; they stay listed with their reason.
Insights set_aside_in(const std::vector<InsightResult>& results);

// What a dismissal keeps of an insight in its field `insight`, `subject` and `numbers`: the key is
// Insight::key; the subject is Insight::subject or, of a phase, that phase; 0 = the whole cycle.
RecordId dismissal_subject(const InsightScope& scope, const Insight& insight);
// "meetings=0; with_citizens=0"
std::string dismissal_numbers(const Insight& insight);

}  // namespace tandem
