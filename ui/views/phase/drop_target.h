// What a card of the phase board can be dropped on: it shows while a card that it takes hangs over it, and
// takes it when it is let go. Knows of the card only whose record it is.
//
// Base is the widget it is besides: one that only takes, or a button.
#pragma once

#include "ui/link/workspace.h"
#include "ui/views/parts/drag.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>

namespace tandem {

template <class Base>
class DropTarget : public Base {
public:
    DropTarget(Workspace& workspace, QWidget* parent) : Base(parent), workspace_(workspace) {
        Base::setAcceptDrops(true);
    }

protected:
    virtual bool takes(RecordId record) const = 0;
    virtual void take(RecordId record) = 0;

    Workspace& workspace() const { return workspace_; }
    bool is_hovered_by_drag() const { return hovered_by_drag_; }

    void dragEnterEvent(QDragEnterEvent* event) override {
        if (!workspace_.can_edit() || !takes(record_in(*event->mimeData())))
            return;
        hover(true);
        event->acceptProposedAction();
    }
    void dragLeaveEvent(QDragLeaveEvent*) override { hover(false); }
    void dropEvent(QDropEvent* event) override {
        hover(false);
        event->acceptProposedAction();
        take(record_in(*event->mimeData()));
    }

private:
    void hover(bool is_over) {
        hovered_by_drag_ = is_over;
        Base::update();
    }

    Workspace& workspace_;
    bool hovered_by_drag_ = false;
};

}  // namespace tandem
