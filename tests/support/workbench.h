// A portfolio under construction for tests: builds and takes edits by field key, without a file.
#pragma once

#include "document/new_file.h"
#include "edit/builder.h"
#include "edit/input.h"
#include "edit/structure.h"
#include "model/project.h"

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tandem::test {

using Fields = std::vector<std::pair<std::string_view, Value>>;

inline RecordInput input(const EntityDef& def, const Fields& fields) {
    InputFor input(def);
    for (const auto& [key, value] : fields)
        input.with(key, value);
    return input.input();
}

inline Value text(std::string s) {
    return Value{std::move(s)};
}
inline Value ref(RecordId id) {
    return Value{Reference{id}};
}

// 2026-11-21T10:00:00Z
inline Clock fixed_clock() {
    return Clock(*Instant::parse("2026-11-21T10:00:00Z"));
}

class Workbench {
public:
    Workbench() {
        EditBuilder builder(beginning_.context());
        project_ = add_project(builder, {"Test project", "Testford", {}, true}).id;
        beginning_.take(builder.take());
    }

    RecordId project() const { return project_; }
    const Portfolio& portfolio() const { return beginning_.portfolio(); }
    Beginning& beginning() { return beginning_; }
    const Clock& clock() const { return clock_; }
    EditContext context() { return beginning_.context(); }

    RecordId phase(PhaseKind kind) const {
        RecordId found = 0;
        for (const Phase& phase : portfolio().all<Phase>())
            if (phase.phase == kind)
                found = phase.common.id;  // of the newest cycle
        return found;
    }
    RecordId cycle() const { return portfolio().all<Cycle>().rows().back().common.id; }

    // Makes a record and takes the edit; throws when it is refused.
    template <class T>
    RecordId add(const Fields& fields, std::string code = {}) {
        EditBuilder builder(beginning_.context());
        RecordInput wanted = input(entity<T>(), fields);
        if (!code.empty())
            wanted.code = code;
        const StepResult made = builder.create(entity<T>(), project_, wanted);
        if (!made.ok())
            throw std::runtime_error(made.issues.front().field + ": " + made.issues.front().text);
        beginning_.take(builder.take());
        return made.id;
    }
    template <class T>
    StepResult change(RecordId id, const Fields& fields) {
        EditBuilder builder(beginning_.context());
        StepResult result = builder.set(entity<T>(), id, input(entity<T>(), fields));
        beginning_.take(builder.take());
        return result;
    }
    template <class T>
    const T& get(RecordId id) const {
        return *portfolio().find(Id<T>{id});
    }

private:
    Clock clock_ = fixed_clock();
    Beginning beginning_{clock_};
    RecordId project_ = 0;
};

}  // namespace tandem::test
