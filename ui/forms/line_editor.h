// Fields of one line: text, numbers, hours, money and dates, read in words people use ("30 April 2015",
// "£1,234") and shown in one form. See field_editor.h.
#pragma once

#include "ui/forms/field_editor.h"

namespace tandem {

class ElidedLine;

class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent);
    void set_placeholder(const QString& words) override;

protected:
    void put(const Value& value) override;
    ParsedValue read() const override;
    void set_read_only(bool read_only) override;

private:
    ElidedLine* line_;
};

}  // namespace tandem
