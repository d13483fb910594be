// What one window works on: an open file and, in it, the project and the cycle that are shown.
//
// Every page gets one and asks nothing else: it reads portfolio(), changes through edit(), goes elsewhere
// through go(). Shared by the pages of one window; owned by the window. Never keep pointers into the
// portfolio over an event; keep ids.
#pragma once

#include "model/choices.h"
#include "ui/link/file_link.h"
#include "ui/link/place.h"

#include <QtCore/QObject>

#include <initializer_list>
#include <string_view>
#include <utility>

namespace tandem {

struct Cycle;
struct Project;
struct Phase;

class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(std::shared_ptr<FileLink> file, QObject* parent = nullptr);

    FileLink& file() { return *file_; }
    Document& document() { return file_->document(); }
    const Portfolio& portfolio() const { return file_->portfolio(); }
    const References& references() { return document().references(); }
    PartialDate today() const;  // a full day
    Origin origin() const { return origin_; }

    // What is shown. 0 when the file holds no project.
    Id<Project> project() const { return project_; }
    Id<Cycle> cycle() const { return cycle_; }
    Id<Phase> phase(PhaseKind kind) const;
    // A closed cycle and a file open elsewhere can be read, not changed.
    bool can_edit() const;
    void show(Id<Project> project, Id<Cycle> cycle = {});  // no cycle: the open one, else the newest

    // In the shown project (and cycle, by scope) or not; for lists.
    bool shows(const EntityDef& def, const void* record) const;

    using Fields = std::initializer_list<std::pair<std::string_view, Value>>;
    EditOutcome edit(const FileLink::Steps& steps, const QString& label = {}, EditNumber join = 0);
    // In the shown project and, by scope, the shown cycle; a phase must be among the fields.
    EditOutcome create(const EntityDef& def, Fields fields);
    EditOutcome set(const EntityDef& def, RecordId id, std::string_view field, Value value,
                    EditNumber join = 0);
    EditOutcome set_all(const EntityDef& def, const std::vector<RecordId>& ids, std::string_view field,
                        const Value& value);
    // With what belongs to them; says what went with an Undo (told()).
    EditOutcome remove(const EntityDef& def, const std::vector<RecordId>& ids);

    void undo();
    void redo();

    void go(const Place& place);                            // asks the window
    void inspect(RecordId record);                          // opens it beside what is shown
    void tell(const QString& what, bool can_undo = false);  // a toast

Q_SIGNALS:
    void changed(const ChangeSet& set);
    void frame_changed();  // project or cycle shown
    void place_wanted(const Place& place);
    void inspector_wanted(RecordId record);
    void told(const QString& what, bool can_undo);

private:
    std::shared_ptr<FileLink> file_;
    Origin origin_;
    Id<Project> project_;
    Id<Cycle> cycle_;
};

}  // namespace tandem
