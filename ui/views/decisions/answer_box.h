// Answering a contribution in place: what was said, the kind of answer, what is done or why not (DOMAIN.md
// A2).
//
// Writes answer and date in one undo step. Closed, it takes no room; Esc closes and keeps what was typed.
#pragma once

#include "model/contribution.h"
#include "ui/kit/card.h"
#include "ui/kit/marks.h"

class QPlainTextEdit;

namespace tandem {

class IssueText;
class Segmented;
class TextLabel;
class Workspace;

QString response_words(Response response);  // "We did", "We will", "In part", "We cannot"
Status response_status(Response response);

class AnswerBox : public Card {
    Q_OBJECT

public:
    // name: of its field; "<name>_kind" and "<name>_save" are the others.
    AnswerBox(Workspace& workspace, const QString& name, QWidget* parent);
    void open(Id<Contribution> contribution);
    Id<Contribution> contribution() const { return contribution_; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();
    void close_box();

    Workspace& workspace_;
    Id<Contribution> contribution_;
    TextLabel* said_;
    Segmented* kind_;
    QPlainTextEdit* text_;
    IssueText* issue_;
};

}  // namespace tandem
