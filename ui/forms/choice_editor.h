// Fields with one answer of a closed list: two to five short ones side by side, else a combo box with the
// marks of phases, Co's and states. The phase of a record is chosen here too. See field_editor.h.
#pragma once

#include "ui/forms/field_editor.h"

class QCheckBox;
class QComboBox;

namespace tandem {

class Segmented;

class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, int columns,
                 QWidget* parent);

protected:
    void put(const Value& value) override;
    ParsedValue read() const override;
    void set_read_only(bool read_only) override;

private:
    void make_segments();
    void make_combo();
    void fill_combo();
    void choose_item(const QString& key);  // the phase of another cycle is put in
    ParsedValue value_of(const QString& key) const;

    Segmented* segments_ = nullptr;
    QComboBox* combo_ = nullptr;
};

// Yes or no: a check box with the field's words.
class FlagEditor : public FieldEditor {
    Q_OBJECT

public:
    FlagEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent);

protected:
    void put(const Value& value) override;
    ParsedValue read() const override;
    void set_read_only(bool read_only) override;

private:
    QCheckBox* box_;
};

}  // namespace tandem
