// What a phase asks for: the key tasks of the IPC cycle and the co-produced tasks beside them (DOMAIN.md A1,
// B2).
//
// A task keeps its own title, so that it can be renamed, and the catalogue key it came from; a project's own
// task has no key. Which co-produced task enriches which key tasks is stored on the co-produced task; which
// activities carry a task out is stored on the activity. An empty status means "not recorded", not "not
// started".
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <string>
#include <vector>

namespace tandem {

struct Phase;
struct Person;
struct KeyTask;
struct CoTask;

enum class Strand { none, commissioning, procurement };

TANDEM_DECLARE_CHOICES(Strand);

// A key task of a phase. The procurement strand is the bracketed one of the source's table [1:118-125].
struct KeyTask {
    Common common;
    Id<Phase> phase;
    CatalogueKey key;
    std::string title;
    Strand strand = Strand::none;
    bool out_of_scope = false;
    std::string out_of_scope_reason;
    Progress status = Progress::none;
    std::string owner;  // a role, never a name
    Id<Person> owner_person;
    PartialDate due;
    std::string evidence_note;
    Id<KeyTask> carried_from;  // the task of the cycle before that this one goes on from
};

// Something commissioners and citizens do together that enriches key tasks.
struct CoTask {
    Common common;
    Id<Phase> phase;
    CatalogueKey key;
    std::string title;
    bool out_of_scope = false;
    std::string out_of_scope_reason;
    Progress status = Progress::none;
    std::string owner;  // a role, never a name
    Id<Person> owner_person;
    PartialDate due;
    std::string result;
    std::vector<Id<KeyTask>> key_tasks;
    Id<CoTask> carried_from;
};

}  // namespace tandem
