// "You said – we did": what people said and what became of it, the unanswered first (design.md picture 23).
//
// Each line leads to its record; what waits can be answered in place or made a task. Shows some dozens; the
// rest is in the list of contributions.
#pragma once

#include "model/contribution.h"

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace tandem {

class AnswerBox;
class TextLabel;
class Workspace;

class YouSaidPanel : public QWidget {
    Q_OBJECT

public:
    YouSaidPanel(Workspace& workspace, QWidget* parent);
    void refresh();
    // The given one, else the one that has waited longest; false when nothing waits.
    bool answer(Id<Contribution> contribution = {});

private:
    void add_heading(const QString& words, bool waiting, int count);
    void add_entry(const Contribution& contribution);
    void make_task(Id<Contribution> contribution);

    Workspace& workspace_;
    TextLabel* fact_;
    AnswerBox* box_;
    QVBoxLayout* entries_;
    std::vector<RecordId> waiting_;  // the oldest first
};

}  // namespace tandem
