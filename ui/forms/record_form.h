// The fields of one record, laid out as its page wants them: rows of editors, links as chips, remarks under
// the field they are about.
//
// A page composes a form once (heading, row, links, custom) and then shows record after record in it. Typing
// commits 500 ms after the last key, on leaving the field and on commit_typing(); the commits of one stay in
// a field are one undo step (Edit::join_step). An error stays beside its field and is not stored; a warning
// is. Another window's change arrives unless the person is typing there. Owns its editors; the record is
// known by id only.
#pragma once

#include "ui/forms/link_spec.h"
#include "ui/link/workspace.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <initializer_list>
#include <memory>
#include <string_view>
#include <vector>

class QVBoxLayout;

namespace tandem {

class FieldEditor;
class IssueText;
class LinkField;

class RecordForm : public QWidget {
    Q_OBJECT

public:
    RecordForm(Workspace& workspace, const EntityDef& def, QWidget* parent = nullptr);

    // Composing; in the order of the calls. A row holds one to four fields side by side.
    void heading(const QString& words);
    void row(std::initializer_list<std::string_view> fields);
    void links(const LinkSpec& spec);
    void custom(QWidget* widget);
    // Other words over a field, and what stands in it while it is empty.
    void words(std::string_view field, const char* label, const char* placeholder = "");
    // A remark under a field beside those of rules/record_checks.h; "" = none.
    void remark(std::string_view field, std::function<QString(const Portfolio&, RecordId)> text);
    // Computed lines, such as "Gap: 40 places": asked for after each change; "" hides it.
    void fact(std::function<QString(const Portfolio&, RecordId)> text);
    // All fields not used so far, under "More details", folded.
    void rest();
    // The same, open, under the headings of their description: the form of a kind that has no other.
    void all_fields();
    void source_and_visibility();

    void show_record(RecordId id);  // 0 = none
    RecordId record() const { return record_; }
    Workspace& workspace() { return workspace_; }  // for the parts that custom() takes
    void commit_typing();
    bool is_typing() const;
    void focus_field(std::string_view key);  // or the first of its links; unfolds it where it is folded
    FieldEditor* editor(std::string_view key) const;  // nullptr when the form has none

Q_SIGNALS:
    void shown(RecordId id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Words = std::function<QString(const Portfolio&, RecordId)>;

    void take();
    void refresh();
    void show_remarks();
    QWidget* make_field(const FieldDef& field, int columns);
    void add_row(const std::vector<const FieldDef*>& fields);
    void add_fields(const std::vector<const FieldDef*>& fields);
    std::vector<const FieldDef*> unused() const;

    Workspace& workspace_;
    const EntityDef& def_;
    RecordId record_ = 0;
    QVBoxLayout* layout_;  // where the next part goes
    IssueText* issue_;     // remarks on the record as a whole
    std::vector<std::pair<std::string_view, FieldEditor*>> editors_;
    std::vector<std::pair<std::string_view, LinkField*>> links_;  // by own field; "" = others
    std::vector<std::pair<QWidget*, Words>> facts_;
    std::vector<std::pair<std::string_view, Words>> remarks_;
    bool stale_ = false;
};

// Makes the form of a kind as composed for it (forms/compositions/*.cpp); the plain list of all fields for
// kinds that have none.
RecordForm* make_form(Workspace& workspace, const EntityDef& def, QWidget* parent);

}  // namespace tandem
