// Fields of several paragraphs: a text box that grows with what is in it, from two lines to twelve. Tab
// leaves the field. The field that names a record is one too (title_editor.h). See field_editor.h.
#pragma once

#include "ui/forms/field_editor.h"

#include <QtWidgets/QPlainTextEdit>

namespace tandem {

// As high as its text, from least_lines to twelve.
class GrowingText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingText(QWidget* parent, int least_lines = 2);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    // Pasted text keeps its words only.
    void insertFromMimeData(const QMimeData* source) override;

private:
    int line_count() const;
    void fit();
    void show_from_first_line();

    int least_lines_;
};

class TextEditor : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent);
    void set_placeholder(const QString& words) override;

protected:
    // With a box of its own kind, which it takes.
    TextEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, GrowingText* box,
               QWidget* parent);
    // The form in which a text is shown, and read back.
    virtual QString in_form(const QString& text) const { return text; }

    void put(const Value& value) override;
    ParsedValue read() const override;
    void set_read_only(bool read_only) override;

private:
    GrowingText* box_;
};

}  // namespace tandem
