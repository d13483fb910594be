// Asking for a reason in place: a line, a button, Esc to leave it. For "not this cycle, because ..." and
// "set aside, because ...".
//
// An empty reason is refused in words, for the reason is what the report prints.
#pragma once

#include <QtWidgets/QFrame>

class QLineEdit;

namespace tandem {

class IssueText;

class ReasonBox : public QFrame {
    Q_OBJECT

public:
    // name: of the field; its button is "<name>_button".
    ReasonBox(const QString& name, const QString& label, const QString& hint, const QString& button,
              QWidget* parent = nullptr);
    void set_text(const QString& reason);
    void take_focus();

Q_SIGNALS:
    void given(const QString& reason);
    void left();  // Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();

    QLineEdit* line_;
    IssueText* problem_;
};

}  // namespace tandem
