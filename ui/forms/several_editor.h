// Fields with any number of answers of one list: check boxes in lines that wrap. See field_editor.h.
//
// Own entries of the project come after those of the catalogue; what is stored but no longer listed keeps its
// box until it is taken away.
#pragma once

#include "ui/forms/field_editor.h"

class QCheckBox;

namespace tandem {

class FlowLayout;

class SeveralEditor : public FieldEditor {
    Q_OBJECT

public:
    SeveralEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent);

protected:
    void put(const Value& value) override;
    ParsedValue read() const override;
    void set_read_only(bool read_only) override;

private:
    QCheckBox* add_box(const QString& code, const QString& words, const QString& help);

    QWidget* ground_;
    FlowLayout* flow_;
    std::vector<std::pair<std::string, QCheckBox*>> boxes_;
};

}  // namespace tandem
