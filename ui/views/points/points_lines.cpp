#include "ui/views/points/points_lines.h"

#include "ui/kit/text.h"
#include "ui/views/points/points_run.h"

namespace tandem {

QString word_for(Insight::Kind kind) {
    switch (kind) {
        case Insight::Kind::strength:
            return tr_text("Strength");
        case Insight::Kind::attention:
            return tr_text("Attention");
        case Insight::Kind::prompt:
            return tr_text("Ask");
    }
    return {};
}

Status status_of(Insight::Kind kind) {
    switch (kind) {
        case Insight::Kind::strength:
            return Status::strength;
        case Insight::Kind::attention:
            return Status::attention;
        case Insight::Kind::prompt:
            return Status::ask;
    }
    return Status::ask;
}

std::int64_t key_of(const Insight& insight) {
    const std::string text = std::string(insight.key) + '/' + std::string(code_of_choice(insight.phase)) +
                             '/' + std::to_string(insight.subject) + '/' + insight.sentence;
    std::uint64_t hash = 1469598103934665603U;  // FNV-1a, so that a place kept in a session still fits
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return static_cast<std::int64_t>(hash >> 1U);
}

ListLine line_of(const Insight& insight) {
    ListLine line;
    line.status = status_of(insight.kind);
    line.lead = word_for(insight.kind);
    line.text = qt(insight.sentence);
    if (!insight.basis.starts_with("from no "))  // that says again what the sentence says
        line.note = qt(insight.basis);
    line.key = key_of(insight);
    return line;
}

std::optional<Insight> point_with(Workspace& workspace, std::int64_t key) {
    if (const std::vector<InsightResult>* const results = PointsRun::of(workspace).results())
        for (const InsightResult& result : *results)
            for (const Insight& row : result.rows)
                if (row.state == InsightState::fires && key_of(row) == key)
                    return row;
    return {};
}

}  // namespace tandem
