// The fields of one record, laid out as its page wants them: rows of editors, links as chips, remarks under
// the field they are about.
//
// A page composes a form once (heading, row, links, custom) and then shows record after record in it. Typing
// commits 500 ms after the last key, on leaving the field and on commit_typing(); the commits of one stay in
// a field are one undo step (Edit::join_step). An error stays beside its field and is not stored; a warning
// is. Another window's change arrives unless the person is typing there. Owns its editors; the record is
// known by id only.
#pragma once

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
class LinkField;

// Which links of a record a row of chips shows.
struct LinkSpec {
    const char* words;                   // "Groups who took part"
    std::string_view field = {};         // a Reference(s) field of the record itself, or ...
    const EntityDef* through = nullptr;  // ... a kind of record in between (ActivityGroup): its
    std::string_view from = {};          // reference to this record, and
    std::string_view to = {};          // reference to the other end; "" = the records of `through` themselves
    const EntityDef* other = nullptr;  // kind at the other end; nullptr = as the field says
};

class RecordForm : public QWidget {
    Q_OBJECT

public:
    RecordForm(Workspace& workspace, const EntityDef& def, QWidget* parent = nullptr);

    // Composing; in the order of the calls. A row holds one to four fields side by side.
    void heading(const QString& words);
    void row(std::initializer_list<std::string_view> fields);
    void links(const LinkSpec& spec);
    void custom(QWidget* widget);
    // Computed lines, such as "Gap: 40 places": asked for after each change; "" hides it.
    void fact(std::function<QString(const Portfolio&, RecordId)> text);
    // All fields not used so far, under "More details", folded.
    void rest();
    void source_and_visibility();

    void show_record(RecordId id);  // 0 = none
    RecordId record() const { return record_; }
    void commit_typing();
    bool is_typing() const;
    void focus_field(std::string_view key);
    FieldEditor* editor(std::string_view key) const;  // nullptr when the form has none

Q_SIGNALS:
    void shown(RecordId id);

private:
    void take(const ChangeSet& set);
    void refresh();

    Workspace& workspace_;
    const EntityDef& def_;
    RecordId record_ = 0;
    QVBoxLayout* layout_;
    std::vector<std::pair<std::string_view, FieldEditor*>> editors_;
    std::vector<LinkField*> links_;
    std::vector<std::pair<QWidget*, std::function<QString(const Portfolio&, RecordId)>>> facts_;
};

// Makes the form of a kind as composed for it (forms/compositions/*.cpp); the plain list of all fields for
// kinds that have none.
RecordForm* make_form(Workspace& workspace, const EntityDef& def, QWidget* parent);

}  // namespace tandem
