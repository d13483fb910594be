// The statuses that a card can get, as places to drop it on: over the foot of the board while a task or an
// activity is dragged, gone when it is let go (design.md section 7, "drag between status"). The one it has
// stands among them, so that the row is whole, and takes nothing.
//
// By keys the same is Space or the card's menu. It changes nothing itself: board_edits.h does, as one step.
#pragma once

#include "base/id.h"
#include "ui/kit/marks.h"
#include "ui/views/phase/drop_target.h"

#include <QtWidgets/QWidget>

#include <string>

namespace tandem {

// One of them: symbol and word.
class StatusTarget : public DropTarget<QWidget> {
    Q_OBJECT

public:
    StatusTarget(Workspace& workspace, RecordId record, std::string code, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool takes(RecordId record) const override;
    void take(RecordId record) override;

private:
    RecordId record_;
    std::string code_;
    QString words_;
    Status status_ = Status::not_recorded;
    bool is_now_ = false;  // what the record has already
};

class StatusStrip : public QWidget {
    Q_OBJECT

public:
    // over: what it stands at the foot of, as far as that is in sight.
    StatusStrip(Workspace& workspace, QWidget* over, QWidget* page);
    // Nothing for a record that has no status or cannot be changed.
    void offer(RecordId record);
    void withdraw();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    Workspace& workspace_;
    QWidget* over_;
};

}  // namespace tandem
