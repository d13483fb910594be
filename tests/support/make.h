// Makes portfolios for tests from C++: a project with one open cycle of four phases, and records of any kind
// in it.
//
//     Plan plan;                                    // P1, Y1, PH1 to PH4, all marked public
//     auto& need = plan.add<Need>();                // N1, id rising, in the project and its cycle, marked
//     public need.statement = "A quiet place";
//
// A reference given by add() holds until the next add() of the same kind.
#pragma once

#include "model/portfolio.h"
#include "model/project.h"

#include <string>

namespace tandem::test {

class Plan {
public:
    Plan();

    template <class T>
    T& add() {
        T& record = append<T>();
        if constexpr (requires { record.cycle = cycle; })
            record.cycle = cycle;
        return record;
    }
    // Of a kind that belongs to a phase, or may name one.
    template <class T>
    T& add(PhaseKind kind) {
        T& record = add<T>();
        record.phase = phase(kind);
        return record;
    }

    Id<Phase> phase(PhaseKind kind) const { return phases_[static_cast<std::size_t>(kind) - 1]; }
    Phase& change(PhaseKind kind) { return change(phase(kind)); }
    template <class T>
    T& change(Id<T> id) {
        return *static_cast<T*>(portfolio.table_for_change(entity<T>()).find_for_change(id.value));
    }

    Portfolio portfolio;
    Id<Project> project;
    Id<Cycle> cycle;

private:
    template <class T>
    T& append() {
        const EntityDef& def = entity<T>();
        TableBase& table = portfolio.table_for_change(def);
        T& record = *static_cast<T*>(table.append(++last_id_));
        record.common.project = project.value;
        record.common.visibility = Visibility::public_;
        if (!def.prefix.empty())
            record.common.code = std::string(def.prefix) + std::to_string(table.size());
        return record;
    }

    RecordId last_id_ = 0;
    Id<Phase> phases_[4];
};

template <class T>
Id<T> id_of(const T& record) {
    return {record.common.id};
}

}  // namespace tandem::test
