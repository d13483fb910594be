// The points to consider that concern one page, in a card: at most three, strengths last.
//
// What is said is computed in rules/insights; Enter or a click on a line leads to what it is about. Hidden
// when there is nothing to say, or not yet (points_run.h). The page asks it to refresh when it reloads.
#pragma once

#include "base/id.h"
#include "ui/kit/card.h"

#include <string_view>
#include <vector>

namespace tandem {

class LineList;
class Workspace;

class SubjectPointsCard : public Card {
    Q_OBJECT

public:
    // name: of the list of lines. keys: of the insights that belong here, such as "E5".
    SubjectPointsCard(Workspace& workspace, const QString& name, std::vector<std::string_view> keys,
                      QWidget* parent = nullptr);
    void refresh();
    // Nothing to consider where there is nothing at all yet: the page says so itself.
    void hold_back(bool held);

private:
    Workspace& workspace_;
    std::vector<std::string_view> keys_;
    LineList* lines_;
    bool held_ = false;
    std::vector<std::pair<std::int64_t, RecordId>> about_;  // line, record to open
};

}  // namespace tandem
