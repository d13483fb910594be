// The top line of the inspector: code, kind and time of change at the left; undo, more and close at the
// right.
//
// Knows no record but what set() is told; says what was pressed. The time of change is shown in the
// computer's own time zone.
#pragma once

#include "base/date.h"

#include <QtWidgets/QWidget>

class QMenu;

namespace tandem {

class TextLabel;

class InspectorHead : public QWidget {
    Q_OBJECT

public:
    explicit InspectorHead(QWidget* parent);
    void set(const QString& code, const QString& kind, Instant changed, Instant now);
    QMenu* menu() { return menu_; }

Q_SIGNALS:
    void undo_wanted();
    void closed();

private:
    TextLabel* code_;
    TextLabel* about_;
    QMenu* menu_;
};

// "changed 14:32" for today, else "changed 21 November 2026".
QString changed_words(Instant changed, Instant now);

}  // namespace tandem
