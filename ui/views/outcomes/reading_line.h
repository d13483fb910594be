// Adding a reading in place: date, value, where it comes from; Enter saves and waits for the next, Esc
// closes. Closed it takes no room. What cannot be read is said beside the line and nothing is stored.
#pragma once

#include "ui/link/workspace.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace tandem {

class IssueText;
class TextLabel;

class ReadingLine : public QWidget {
    Q_OBJECT

public:
    ReadingLine(Workspace& workspace, QWidget* parent);
    void open(RecordId indicator);
    void close_line();

Q_SIGNALS:
    void added(RecordId reading);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();

    Workspace& workspace_;
    RecordId indicator_ = 0;
    QLineEdit* date_;
    QLineEdit* value_;
    QLineEdit* source_;
    TextLabel* value_label_;
    IssueText* issue_;
};

}  // namespace tandem
