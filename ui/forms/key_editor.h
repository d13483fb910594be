// Fields that name one entry of a catalogue list: a combo box that can be searched by typing any part of the
// words. What is not in the list can be added to it as the project's own entry with Enter, in the same undo
// step. See field_editor.h.
#pragma once

#include "ui/forms/field_editor.h"
#include "ui/models/value_options.h"

class QComboBox;

namespace tandem {

class KeyEditor : public FieldEditor {
    Q_OBJECT

public:
    KeyEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent);

protected:
    void put(const Value& value) override;
    ParsedValue read() const override;
    void set_read_only(bool read_only) override;
    bool is_patient() const override { return true; }

private:
    void fill();
    void add_own_entry();
    const ValueOption* option_called(const QString& words) const;

    QComboBox* combo_;
    std::vector<ValueOption> options_;
};

}  // namespace tandem
