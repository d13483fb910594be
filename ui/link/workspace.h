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

#include <any>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string_view>
#include <typeindex>
#include <unordered_map>
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

    // What a rule says of all records, worked out when it is first asked for and kept until the next change,
    // the next frame or the next day; one for each type T. Whoever shows it asks again when it reloads.
    template <class T>
    const T& worked_out(const std::function<T()>& work) const {
        std::any& kept = kept_of(typeid(T));
        if (!kept.has_value())
            kept = work();
        return *std::any_cast<T>(&kept);
    }
    // Rises with every change and every other frame: what was made at another revision is out of date.
    std::uint64_t revision() const { return revision_; }

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
    std::any& kept_of(const std::type_info& type) const;
    void forget_worked_out();

    std::shared_ptr<FileLink> file_;
    Origin origin_;
    Id<Project> project_;
    Id<Cycle> cycle_;
    std::uint64_t revision_ = 0;
    mutable std::unordered_map<std::type_index, std::any> kept_;
    mutable PartialDate kept_on_;
};

}  // namespace tandem
