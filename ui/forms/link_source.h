// What a row of chips shows and how it changes the file: the links of one record as a LinkSpec describes
// them. No widgets.
//
// Four ways a record can be linked: it names the others itself (own field); a record in between names both
// (ActivityGroup); the others are parts of it (the options of a decision); or they name it (the activities of
// an outcome). Every change is one edit; a record made in place and its link are one undo step.
#pragma once

#include "ui/forms/link_spec.h"
#include "ui/kit/icons.h"
#include "ui/link/workspace.h"

#include <vector>

namespace tandem {

// One chip.
struct Link {
    RecordId shown = 0;  // whose code and name stand on it
    RecordId opens = 0;  // what Enter opens: the record in between where it says more
    RecordId via = 0;    // the record to change or delete to unlink; 0 = the form's own
    bool removable = true;

    bool operator==(const Link&) const = default;
};

// One line of the list to choose from.
struct LinkChoice {
    Icon icon = Icon::link;
    QString code;
    QString words;
    Value value;  // a reference, or the title of a new part that is chosen from a list
};

class LinkSource {
public:
    LinkSource(Workspace& workspace, const EntityDef& def, const LinkSpec& spec);

    QString name() const;  // for objectName: "activity_outcomes", "outcome_via_activity"
    QString words() const;
    QString other_words() const;   // "group"; "record" where any kind will do
    QString other_plural() const;  // "groups"
    std::string_view remark() const { return spec_.remark; }
    std::vector<Link> of(RecordId record) const;
    bool can_add(RecordId record) const;
    // Records (or titles) that are not linked yet and hold all the words; the best first.
    std::vector<LinkChoice> choices(RecordId record, const QString& words, std::size_t limit) const;
    bool can_make(RecordId record) const;  // a new one from its title alone

    EditOutcome add(RecordId record, const Value& choice) const;
    EditOutcome make(RecordId record, const QString& title) const;
    EditOutcome remove(RecordId record, const Link& link) const;

private:
    enum class Way { own_field, between, parts, named_by };

    const FieldDef& own_field() const { return *def_.find(spec_.field); }
    StepResult link(EditBuilder& builder, RecordId record, RecordId other) const;
    StepResult create(EditBuilder& builder, RecordId record, const Value& title) const;
    void add_records(const EntityDef& kind, const std::vector<Link>& linked, RecordId record,
                     const QStringList& words, std::size_t limit, std::vector<LinkChoice>& found) const;

    Workspace& workspace_;
    const EntityDef& def_;
    LinkSpec spec_;
    Way way_;
    const EntityDef* other_;  // nullptr = any kind
};

}  // namespace tandem
