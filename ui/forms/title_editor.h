// The field that names a record: one paragraph that breaks between words and grows, so that a long name is
// read whole where a field of one line would cut it. Its value never holds a line end: Enter writes what is
// typed, and pasted lines are joined by blanks. See field_editor.h.
#pragma once

#include "ui/forms/text_editor.h"

namespace tandem {

class TitleField : public GrowingText {
    Q_OBJECT

public:
    explicit TitleField(QWidget* parent);
    QString text() const { return toPlainText(); }

Q_SIGNALS:
    void entered();  // Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fit_margins();
};

class TitleEditor : public TextEditor {
    Q_OBJECT

public:
    TitleEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent);

protected:
    QString in_form(const QString& text) const override;  // on one line
};

}  // namespace tandem
