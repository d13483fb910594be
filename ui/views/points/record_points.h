// The points to consider about the record that an inspector shows, above its fields: folded away where a
// person wants it so, and not there when there is nothing to say.
//
// What is said is computed in rules/insights, once for the window (points_run.h); here it is only looked up.
// While the keyboard is in the form nothing above the field moves: what a change brought is shown on leaving.
#pragma once

#include "base/id.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPushButton;

namespace tandem {

class Inspector;
class LineList;
struct ListLine;
class Workspace;

class RecordPoints : public QWidget {
    Q_OBJECT

public:
    // Puts itself into the inspector, which owns it.
    RecordPoints(Workspace& workspace, Inspector& inspector);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void fold(bool open);
    void lead_from(const ListLine& line);
    bool keyboard_in_form() const;

    Workspace& workspace_;
    Inspector& inspector_;
    QPushButton* head_;
    LineList* list_;
    QPushButton* all_;
    QTimer soon_;
    RecordId shown_ = 0;    // whose points stand there
    bool more_ = false;     // than are listed
    bool waiting_ = false;  // for the keyboard to leave the form
};

}  // namespace tandem
