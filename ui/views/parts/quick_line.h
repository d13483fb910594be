// One line to add something by its name alone, where a page has no list to type into: opened by N, D or E,
// Enter adds and waits for the next, Esc closes; several lines that are pasted are added at once. Closed, it
// takes no room.
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLineEdit;

namespace tandem {

class FileLink;
class IssueText;
struct EditOutcome;

class QuickLine : public QWidget {
    Q_OBJECT

public:
    // name: objectName of the field. label: what the line asks for.
    QuickLine(const QString& name, const QString& label, const QString& placeholder, QWidget* parent);

    void open();
    // The last line could not be added; it stays, to be mended or tried again.
    void refuse(FileLink& file, const EditOutcome& outcome);
    void wait_for(FileLink& file);  // as keep_until_saved()
    void done();                    // it was added: empty again, ready for the next

Q_SIGNALS:
    void entered(const QString& text);  // never empty; of several lines when they were pasted
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter();

    QPointer<QWidget> came_from_;  // had the keyboard before, and has it again
    QLineEdit* field_;
    IssueText* issue_;
};

}  // namespace tandem
