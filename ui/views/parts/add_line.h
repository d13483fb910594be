// The line in which a new record of a list is named: Enter adds it and waits for the next, Esc closes.
//
// Says what was typed, or pasted in several lines. Keeps the text, with the reason, when it could not be
// added or waits for the disk.
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace tandem {

class FileLink;
class IssueText;
struct EditOutcome;

class AddLine : public QWidget {
    Q_OBJECT

public:
    AddLine(const QString& name, const QString& words, QWidget* parent);
    void open();
    void open_with(const QString& text);
    void show_problem(const QString& text);
    void refuse(FileLink& file, const EditOutcome& outcome);
    void wait_for(FileLink& file);  // as keep_until_saved()
    void clear();

Q_SIGNALS:
    void wanted(const QString& text);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* line_;
    IssueText* issue_;
};

}  // namespace tandem
