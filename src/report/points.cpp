#include "report/points.h"

#include "base/number_words.h"
#include "base/text.h"
#include "rules/insights/insight.h"

#include <algorithm>
#include <map>

namespace tandem {

namespace {

// Of the others with the same finding: those of a whole cycle are in the reports of the phases.
std::size_t others_named(const ReportScope& scope) {
    constexpr std::size_t of_phase = 6;
    return scope.phase_id() ? of_phase : 0;
}

// A report about a whole cycle has all insights, so each of them says its first point only; and a list of
// thirty questions is none that a meeting can go through.
int told_of_one_finding(const ReportScope& scope, Point::Kind kind) {
    constexpr int of_phase = 3;
    return scope.phase_id() && kind != Point::Kind::prompt ? of_phase : 1;
}

std::size_t findings_of_one_insight(const ReportScope& scope) {
    constexpr std::size_t of_phase = 3;
    return scope.phase_id() ? of_phase : 1;
}

// What counts people is left out of the public edition.
enum class Which { told, left_out };

bool is_for(const ReportScope& scope, const Insight& insight, Which which) {
    const bool is_left_out = !scope.board() && insight.counts_people;
    if (is_left_out != (which == Which::left_out))
        return false;
    const PhaseKind phase = scope.phase.phase;
    return phase == PhaseKind::none || insight.phase == PhaseKind::none || insight.phase == phase ||
           (insight.lasting && insight.phase < phase);
}

Point::Kind kind_of(const Insight& insight) {
    switch (insight.kind) {
        case Insight::Kind::strength:
            return Point::Kind::strength;
        case Insight::Kind::attention:
            return Point::Kind::attention;
        case Insight::Kind::prompt:
            break;
    }
    return Point::Kind::prompt;
}

// Points that say the same of different records.
struct SameFinding {
    std::string finding;
    Point::Kind kind = Point::Kind::prompt;
    int points = 0;
    std::size_t last = 0;  // the place of its last point in the list
    std::vector<std::string> others = {};
    std::int64_t more = 0;  // than those told and those in `others`
};

// What is known of an insight while its points are gathered.
struct Told {
    std::vector<SameFinding> findings;
    std::int64_t more = 0;  // with findings of their own that have no room
};

std::string code_of(const Portfolio& portfolio, RecordId subject) {
    const EntityDef* def = nullptr;
    const void* record = subject != 0 ? portfolio.find_any(subject, &def) : nullptr;
    return record ? def->common_of(record).code : "";
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Where the bracket that opens at `open` is closed again; npos where it is not.
std::size_t closing_bracket(std::string_view text, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        depth += (text[i] == '(') - (text[i] == ')');
        if (depth == 0)
            return i;
    }
    return std::string_view::npos;
}

// "C3 (Medicines call) has" -> "“Medicines call” has": a code with its title loses the code.
std::string plain_of(const Insight& insight) {
    if (!insight.plain.empty())
        return insight.plain;
    const std::string& text = insight.sentence;
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && is_capital(text[end]))
            ++end;
        const std::size_t letters = end - i;
        while (end < text.size() && is_digit(text[end]))
            ++end;
        const bool begins_word = i == 0 || text[i - 1] == ' ';
        const bool has_title =
            begins_word && letters > 0 && end > i + letters && text.compare(end, 2, " (") == 0;
        const std::size_t close = has_title ? closing_bracket(text, end + 1) : std::string::npos;
        if (close != std::string::npos) {
            const std::string title = text.substr(end + 2, close - end - 2);
            plain += title.starts_with("“") ? title : "“" + title + "”";
            i = close + 1;
        } else {
            plain += text[i++];
        }
    }
    return plain;
}

// "Also: I7 and I8." of the same finding; of others only how many there are.
std::string words_of(const ReportScope& scope, const SameFinding& same, std::int64_t more) {
    std::vector<std::string> parts = same.others;
    const bool is_question = same.kind != Point::Kind::strength;
    if (same.more + more > 0)
        parts.push_back(
            (is_question
                 ? counted_in_letters(same.more + more, "more point", "more points") + " on the same question"
                 : counted_in_letters(same.more + more, "more strength", "more strengths") +
                       " of this kind") +
            (scope.phase_id() ? "" : ", in the reports of the phases"));
    return parts.empty() ? "" : (same.others.empty() ? "And " : "Also: ") + join_and(parts) + '.';
}

}  // namespace

std::string_view word_for(Point::Kind kind) {
    switch (kind) {
        case Point::Kind::strength:
            return "Strength";
        case Point::Kind::attention:
            return "Attention";
        case Point::Kind::prompt:
            break;
    }
    return "To ask";
}

namespace {

std::vector<Point> points_that_are(const ReportScope& scope, Which which) {
    std::vector<Point> points;
    std::map<int, Told> told;  // by number of the insight
    for (const Insight& insight :
         points_of(check_all({scope.portfolio, scope.project_id(), scope.cycle_id(), scope.as_at}))) {
        if (!is_for(scope, insight, which))
            continue;
        std::string code = code_of(scope.portfolio, insight.subject);
        Told& of_insight = told[insight.number];
        const Point::Kind kind = kind_of(insight);
        // What is said of no record is a finding of its own.
        const std::string& finding = insight.finding.empty() ? insight.sentence : insight.finding;
        auto same = std::ranges::find_if(of_insight.findings, [&](const SameFinding& one) {
            return one.kind == kind && one.finding == finding;
        });
        if (same == of_insight.findings.end()) {
            if (of_insight.findings.size() == findings_of_one_insight(scope)) {
                ++of_insight.more;
                continue;
            }
            same = of_insight.findings.insert(same, {.finding = finding, .kind = kind});
        }
        if (same->points < told_of_one_finding(scope, kind)) {
            ++same->points;
            same->last = points.size();
            points.push_back({kind, insight.sentence, {}, plain_of(insight)});
        } else if (code.empty() || same->others.size() == others_named(scope)) {
            ++same->more;
        } else {
            same->others.push_back(std::move(code));
        }
    }
    for (const auto& [number, of_insight] : told)
        for (const SameFinding& same : of_insight.findings) {
            const bool is_last = &same == &of_insight.findings.back();
            points[same.last].others = words_of(scope, same, is_last ? of_insight.more : 0);
        }
    std::ranges::stable_sort(points, {}, &Point::kind);
    return points;
}

}  // namespace

std::vector<Point> points_to_consider(const ReportScope& scope) {
    return points_that_are(scope, Which::told);
}

std::int64_t points_left_out(const ReportScope& scope) {
    return scope.board() ? 0 : std::ssize(points_that_are(scope, Which::left_out));
}

}  // namespace tandem
