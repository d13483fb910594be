#include "ui/views/points/points_card.h"

#include "ui/kit/text.h"
#include "ui/link/workspace.h"
#include "ui/views/points/points_lines.h"
#include "ui/views/points/points_place.h"
#include "ui/views/points/points_run.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t most_lines = 3;

}  // namespace

SubjectPointsCard::SubjectPointsCard(Workspace& workspace, const QString& name,
                                     std::vector<std::string_view> keys, QWidget* parent)
    : Card(tr_text("Points to consider"), parent), workspace_(workspace), keys_(std::move(keys)) {
    lines_ = new LineList(LineList::Look::ruled, name, tr_text("Points to consider"), this);
    content()->addWidget(lines_);
    hide();
    connect(&PointsRun::of(workspace), &PointsRun::ready, this, &SubjectPointsCard::refresh);
    connect(lines_, &LineList::pressed, this, [this](const ListLine& line) {
        for (const auto& [key, record] : about_)
            if (key == line.key && record != 0)
                workspace_.inspect(record);
            else if (const auto insight = key == line.key ? point_with(workspace_, key) : std::nullopt)
                go_to_answer(workspace_, *insight);
    });
}

void SubjectPointsCard::hold_back(bool held) {
    held_ = held;
    if (held)
        hide();
}

void SubjectPointsCard::refresh() {
    const std::vector<InsightResult>* results = PointsRun::of(workspace_).results();
    if (results == nullptr)
        return;
    std::vector<ListLine> lines;
    std::vector<ListLine> strengths;
    about_.clear();
    for (const Insight& insight : points_of(*results)) {
        if (std::find(keys_.begin(), keys_.end(), insight.key) == keys_.end())
            continue;
        (insight.kind == Insight::Kind::strength ? strengths : lines).push_back(line_of(insight));
        const RecordId about = insight.subject != 0      ? insight.subject
                               : insight.records.empty() ? 0
                                                         : insight.records.front();
        about_.emplace_back(key_of(insight), about);
    }
    lines.insert(lines.end(), strengths.begin(), strengths.end());
    if (lines.size() > most_lines)
        lines.resize(most_lines);
    setVisible(!held_ && !lines.empty());
    lines_->set_lines(std::move(lines));
}

}  // namespace tandem
