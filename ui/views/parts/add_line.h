// The line in which a new record of a list is named: Enter adds it and waits for the next, Esc closes.
//
// Says what was typed; knows no file. Keeps the text, with the reason, when it could not be added.
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace tandem {

class IssueText;

class AddLine : public QWidget {
    Q_OBJECT

public:
    AddLine(const QString& name, const QString& words, QWidget* parent);
    void open();
    void show_problem(const QString& text);
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
