// The editor of one field of one record: label, control and, underneath, what is wrong or missing in words.
//
// What is typed is written 500 ms after the last key (a text: 300 ms after the first key that is not written
// yet, so that it is on the disk within half a second), on leaving the field and by commit(); the commits of
// one stay in the field are one undo step. A text that cannot stand stays in its field, with the reason, and
// is not stored. Ctrl+Z first takes back what is not written yet, then the last step. While the disk does not
// take it, the text stays, also when the field or the record is left and come back to, and "Not saved" is
// said; it is written as soon as the disk is back. Under a text that reaches the first page of a report a
// quiet line suggests plainer English (report/plain_english.h); it holds nothing up. Owned by its form; knows
// the record by id. Subclasses bring the control (line, text, choice, key, check boxes).
#pragma once

#include "ui/link/workspace.h"
#include "ui/models/value_text.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <map>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace tandem {

class IssueText;
class TextLabel;

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    static constexpr int commit_after_ms = 500;
    static constexpr int text_after_ms = 300;

    // The right kind of editor; not for references to other kinds than a phase (link_field.h). `columns`
    // fields share the row, which says how much room there is.
    static FieldEditor* make(Workspace& workspace, const EntityDef& def, const FieldDef& field, int columns,
                             QWidget* parent);

    const FieldDef& field() const { return field_; }
    QWidget* control() const { return control_; }
    RecordId record() const { return record_; }

    void show_record(RecordId id);  // 0 empties it; commit() first
    void refresh();                 // what is stored or waits for it, unless the person is typing here
    bool commit();                  // false when what is typed cannot stand or be written
    // What is typed here, or was into another record, is not written.
    bool is_typing() const { return typing_ || !held_.empty(); }
    struct Unsaved {
        RecordId record = 0;
        QString words;    // as typed
        QString problem;  // why it cannot stand; "" = it waits
    };
    std::vector<Unsaved> unsaved() const;  // what is_typing() is about
    // Before another record is shown: keeps for this one what could not be written because something waits
    // for the disk, until that is done. False where what is typed cannot stand, and is not kept.
    bool hold();
    void take_back();  // to what is stored

    void set_words(const QString& label);
    virtual void set_placeholder(const QString& words);
    // A warning about what is stored; gives way to an error about what is typed. "" = none.
    void set_remark(const QString& text);
    QString issue() const;  // what stands under the field
    QString hint() const;   // the suggestion under a text; "" = none

protected:
    FieldEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent);

    // Called once by a subclass. has_label = false for a control that carries its own words.
    void adopt(QWidget* control, bool has_label = true);
    // Focus, Ctrl+Z and Escape of this widget count as the control's.
    void watch(QWidget* part);

    virtual void put(const Value& value) = 0;
    virtual ParsedValue read() const = 0;
    virtual void set_read_only(bool read_only) = 0;
    // Whether an unfinished text should wait for the end of typing before it is called wrong.
    virtual bool is_patient() const { return false; }

    void edited();  // a key: the clock starts again
    void chosen();  // a choice: written at once
    // shown: what put() shows while it waits for the disk; none where it could not yet say it in words.
    bool write(const FileLink::Steps& steps, std::optional<Value> shown);
    Workspace& workspace() const { return workspace_; }
    const EntityDef& kind() const { return def_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool commit(bool while_typing);
    void show_issue();
    void show_hint();
    void saved_state_changed();
    // Takes up what was written into this record elsewhere, such as a cell of a list, and waits.
    void take_waiting();
    void show_held();
    void write_held();
    // What was typed into this record waits for the disk.
    bool waits() const { return waiting_ && waiting_->record == record_; }

    struct Waiting {
        RecordId record = 0;
        std::optional<Value> shown;
    };

    Workspace& workspace_;
    const EntityDef& def_;
    const FieldDef& field_;
    RecordId record_ = 0;
    QVBoxLayout* layout_;
    TextLabel* label_ = nullptr;
    QWidget* control_ = nullptr;
    IssueText* issue_;
    TextLabel* hint_ = nullptr;  // only under a text that reaches the first page of a report
    QString error_;
    QString remark_;
    QTimer idle_;
    bool typing_ = false;
    bool showing_ = false;  // put() is at work
    bool writing_ = false;  // what is typed here is on its way
    std::optional<Waiting> waiting_;
    std::map<RecordId, Value> held_;  // of other records, typed while something else waited
    EditNumber step_ = 0;             // first edit of this stay
};

}  // namespace tandem
