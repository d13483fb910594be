// The points to consider of one phase, strengths first: a tab of its page. Enter or a click leads to the
// place that answers a point; why it is said, and setting it aside, are one step away on the page of all
// points.
//
// What is said is computed in rules/insights, once for the window (points_run.h); lines are made only while
// they are seen, for a large project has thousands.
#pragma once

#include "model/choices.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace tandem {

class Card;
class LineList;
class TextLabel;
class Workspace;

class PhasePoints : public QWidget {
    Q_OBJECT

public:
    PhasePoints(Workspace& workspace, PhaseKind phase, QWidget* parent = nullptr);
    void reload();
    std::optional<std::int64_t> count() const { return count_; }  // none while they are being worked out
    QWidget* first_focus();

Q_SIGNALS:
    void counted_anew();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void show_lines();

    Workspace& workspace_;
    PhaseKind phase_;
    Card* card_;
    TextLabel* nothing_;
    LineList* list_;
    TextLabel* more_;
    QWidget* all_;
    std::optional<std::int64_t> count_;
};

}  // namespace tandem
