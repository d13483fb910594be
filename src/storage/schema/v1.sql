-- Schema 1: every kind of record, the log of edits, restore points and the counters behind the codes.
-- docs/file-format.md explains the conventions. Never edited once released: a change is a new vN.sql.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The next number of each kind's codes: (project, prefix) -> next. Project 0 counts the projects themselves.
CREATE TABLE counters (
    project INTEGER NOT NULL,
    prefix TEXT NOT NULL,
    next INTEGER NOT NULL,
    PRIMARY KEY (project, prefix)
) STRICT, WITHOUT ROWID;

-- One row per part of a log entry: seq = edit * 2^20 + part. All but seq and image stand in part 0 only.
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    edit INTEGER GENERATED ALWAYS AS (seq >> 20) VIRTUAL,
    part INTEGER GENERATED ALWAYS AS (seq & 1048575) VIRTUAL,
    step INTEGER,
    kind TEXT,
    "of" INTEGER,
    at INTEGER,
    label TEXT,
    records INTEGER,
    undo_below INTEGER,
    redo_below INTEGER,
    undo_top INTEGER,
    redo_top INTEGER,
    undoable INTEGER,
    redoable INTEGER,
    image TEXT
) STRICT;

CREATE TABLE marks (
    name TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    edit INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "project" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "title" TEXT,
    "place" TEXT,
    "lead_body" TEXT,
    "partners" TEXT,
    "service_area" TEXT,
    "jurisdiction" TEXT,
    "purpose" TEXT,
    "start" TEXT,
    "wicked_problem" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "problem_agreed_by" TEXT,
    "problem_agreed_on" TEXT,
    "have_your_say" TEXT,
    "contact_role" TEXT,
    "will_hear" TEXT
) STRICT;

CREATE TABLE "cycle" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "number" INTEGER,
    "status" TEXT,
    "start" TEXT,
    "end" TEXT,
    "trigger" TEXT,
    "follows" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "phase" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "phase" TEXT,
    "status" TEXT,
    "planned_start" TEXT,
    "planned_end" TEXT,
    "actual_start" TEXT,
    "actual_end" TEXT,
    "purpose" TEXT,
    "summary" TEXT,
    "lessons" TEXT
) STRICT;

CREATE TABLE "key_task" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT,
    "title" TEXT,
    "strand" TEXT,
    "status" TEXT,
    "owner" TEXT,
    "owner_person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "evidence_note" TEXT,
    "out_of_scope" INTEGER NOT NULL DEFAULT 0,
    "out_of_scope_reason" TEXT,
    "carried_from" INTEGER REFERENCES "key_task" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "co_task" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT,
    "title" TEXT,
    "status" TEXT,
    "owner" TEXT,
    "owner_person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "result" TEXT,
    "out_of_scope" INTEGER NOT NULL DEFAULT 0,
    "out_of_scope_reason" TEXT,
    "carried_from" INTEGER REFERENCES "co_task" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "co_task_key_tasks" (
    owner INTEGER NOT NULL REFERENCES "co_task" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "key_task" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "organisation" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "name" TEXT,
    "sector" TEXT,
    "agency_type" TEXT,
    "commissioner" INTEGER NOT NULL DEFAULT 0,
    "provider" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "group" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "name" TEXT,
    "side" TEXT,
    "type" TEXT,
    "size" INTEGER,
    "size_precision" TEXT,
    "knows" TEXT,
    "cares" TEXT,
    "seldom_heard" INTEGER NOT NULL DEFAULT 0,
    "needs_extra_care" INTEGER NOT NULL DEFAULT 0,
    "motivation" TEXT,
    "ability" TEXT,
    "willingness" TEXT,
    "voice_confidence" TEXT,
    "support_needed" TEXT,
    "characteristics" TEXT,
    "contact_route" TEXT
) STRICT;

CREATE TABLE "person" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "name" TEXT,
    "role" TEXT,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" INTEGER REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "activity" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT,
    "co" TEXT,
    "other_coes" TEXT,
    "mechanism" TEXT,
    "approach" TEXT,
    "sub_type" TEXT,
    "level" TEXT,
    "intent" TEXT,
    "reach" TEXT,
    "start" TEXT,
    "end" TEXT,
    "status" TEXT,
    "place" TEXT,
    "description" TEXT,
    "invited" INTEGER,
    "invited_precision" TEXT,
    "took_part" INTEGER,
    "took_part_precision" TEXT,
    "new_to_this" INTEGER,
    "citizen_hours" REAL,
    "staff_hours" REAL,
    "public_cost" INTEGER,
    "support" TEXT,
    "support_note" TEXT,
    "thanks" TEXT,
    "result" TEXT,
    "what_changed" TEXT,
    "review_intensity" INTEGER,
    "carried_from" INTEGER REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "activity_key_tasks" (
    owner INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "key_task" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "activity_co_tasks" (
    owner INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "co_task" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "activity_outcomes" (
    owner INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "activity_group" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "activity" INTEGER REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT,
    "invited" INTEGER,
    "invited_precision" TEXT,
    "took_part" INTEGER,
    "took_part_precision" TEXT,
    "new_to_this" INTEGER,
    "citizen_hours" REAL
) STRICT;

CREATE TABLE "activity_person" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "activity" INTEGER REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT
) STRICT;

CREATE TABLE "contribution" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "activity" INTEGER REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "response" TEXT,
    "response_text" TEXT,
    "responded_on" TEXT,
    "decision" INTEGER REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "action" INTEGER REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
    "carried_from" INTEGER REFERENCES "contribution" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "demand" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "statement" TEXT,
    "voiced" TEXT,
    "volume" REAL,
    "unit" TEXT,
    "date" TEXT,
    "carried_from" INTEGER REFERENCES "demand" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "demand_expressed_by" (
    owner INTEGER NOT NULL REFERENCES "demand" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "need" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "statement" TEXT,
    "level" TEXT,
    "population" TEXT,
    "people" INTEGER,
    "people_precision" TEXT,
    "rank" INTEGER,
    "prioritised_by" TEXT,
    "prioritised_on" TEXT,
    "decision" INTEGER REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "unit" TEXT,
    "current" REAL,
    "required" REAL,
    "judged_gap" INTEGER,
    "provision_note" TEXT,
    "carried_from" INTEGER REFERENCES "need" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "need_groups" (
    owner INTEGER NOT NULL REFERENCES "need" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "need_demands" (
    owner INTEGER NOT NULL REFERENCES "need" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "demand" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "need_outcomes" (
    owner INTEGER NOT NULL REFERENCES "need" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "route" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "need" INTEGER REFERENCES "need" (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "share" REAL,
    "volume" REAL,
    "confidence" TEXT,
    "note" TEXT,
    "carried_from" INTEGER REFERENCES "route" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "route_behaviour_changes" (
    owner INTEGER NOT NULL REFERENCES "route" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "behaviour_change" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "route_activities" (
    owner INTEGER NOT NULL REFERENCES "route" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "route_services" (
    owner INTEGER NOT NULL REFERENCES "route" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "route_outcomes" (
    owner INTEGER NOT NULL REFERENCES "route" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "behaviour_change" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "behaviour" TEXT,
    "who" TEXT,
    "strategies" TEXT,
    "message" TEXT,
    "owner" TEXT,
    "owner_person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "demand_effect" TEXT,
    "horizon" TEXT
) STRICT;

CREATE TABLE "behaviour_change_groups" (
    owner INTEGER NOT NULL REFERENCES "behaviour_change" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "behaviour_change_activities" (
    owner INTEGER NOT NULL REFERENCES "behaviour_change" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "service" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "name" TEXT,
    "description" TEXT,
    "mode" TEXT,
    "sector" TEXT,
    "innovative" INTEGER NOT NULL DEFAULT 0,
    "capacity" REAL,
    "capacity_unit" TEXT,
    "annual_cost" INTEGER,
    "start" TEXT,
    "end" TEXT,
    "decommissioning_date" TEXT,
    "in_this_plan" TEXT,
    "why" TEXT
) STRICT;

CREATE TABLE "service_providers" (
    owner INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "service_outcomes" (
    owner INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "outcome" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "statement" TEXT,
    "description" TEXT,
    "value_types" TEXT,
    "agreed_by" TEXT,
    "agreed_on" TEXT,
    "rank" INTEGER,
    "weight" REAL,
    "demand_effect" TEXT,
    "demand_effect_note" TEXT
) STRICT;

CREATE TABLE "outcome_affected_demands" (
    owner INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "demand" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "indicator" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "name" TEXT,
    "service" INTEGER REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    "unit" TEXT,
    "direction" TEXT,
    "baseline" REAL,
    "baseline_date" TEXT,
    "target" REAL,
    "target_date" TEXT,
    "frequency" TEXT,
    "data_source" TEXT,
    "citizen_chosen" INTEGER NOT NULL DEFAULT 0,
    "limits" TEXT,
    "data_note" TEXT
) STRICT;

CREATE TABLE "indicator_outcomes" (
    owner INTEGER NOT NULL REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "measurement" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "indicator" INTEGER REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "value" REAL,
    "numerator" REAL,
    "denominator" REAL,
    "note" TEXT
) STRICT;

CREATE TABLE "asset" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "title" TEXT,
    "holder" TEXT,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" INTEGER REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "offer" TEXT,
    "description" TEXT,
    "conditions" TEXT,
    "offered_on" TEXT,
    "answered" TEXT,
    "answer_reason" TEXT
) STRICT;

CREATE TABLE "asset_activities" (
    owner INTEGER NOT NULL REFERENCES "asset" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "asset_outcomes" (
    owner INTEGER NOT NULL REFERENCES "asset" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "asset_services" (
    owner INTEGER NOT NULL REFERENCES "asset" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resource" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "title" TEXT,
    "kind" TEXT,
    "money" INTEGER,
    "amount" REAL,
    "unit" TEXT,
    "period" TEXT,
    "start" TEXT,
    "end" TEXT,
    "committed" INTEGER NOT NULL DEFAULT 0,
    "organisation" INTEGER REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT
) STRICT;

CREATE TABLE "resource_services" (
    owner INTEGER NOT NULL REFERENCES "resource" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resource_activities" (
    owner INTEGER NOT NULL REFERENCES "resource" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "co_financing" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "title" TEXT,
    "form" TEXT,
    "expected" INTEGER,
    "raised" INTEGER,
    "start" TEXT,
    "end" TEXT,
    "who_pays" TEXT,
    "exempt" TEXT,
    "fairness_check" TEXT,
    "resource" INTEGER REFERENCES "resource" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "co_financing_paying_groups" (
    owner INTEGER NOT NULL REFERENCES "co_financing" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "risk" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "statement" TEXT,
    "trigger" TEXT,
    "benefits" TEXT,
    "disbenefits" TEXT,
    "likelihood" INTEGER,
    "impact" INTEGER,
    "benefit" INTEGER,
    "response" TEXT,
    "conditions" TEXT,
    "owner" TEXT,
    "owner_person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "review_date" TEXT,
    "residual_score" INTEGER,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "what_was_gained" TEXT,
    "what_happened" TEXT,
    "carried_from" INTEGER REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "risk_exposed_groups" (
    owner INTEGER NOT NULL REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "risk_outcomes" (
    owner INTEGER NOT NULL REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "risk_services" (
    owner INTEGER NOT NULL REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "risk_activities" (
    owner INTEGER NOT NULL REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "risk_mechanisms" (
    owner INTEGER NOT NULL REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "resilience" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "risk_bearer" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "risk" INTEGER REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED,
    "bearer" TEXT,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" INTEGER REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "acceptable" TEXT,
    "asked_how" TEXT
) STRICT;

CREATE TABLE "resilience" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "title" TEXT,
    "level" TEXT,
    "when_it_fails" TEXT,
    "cost" INTEGER,
    "tested_on" TEXT,
    "used_on" TEXT,
    "what_happened" TEXT
) STRICT;

CREATE TABLE "resilience_services" (
    owner INTEGER NOT NULL REFERENCES "resilience" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resilience_outcomes" (
    owner INTEGER NOT NULL REFERENCES "resilience" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "criterion" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT,
    "weight" REAL,
    "for_what" TEXT,
    "prioritisation" INTEGER REFERENCES "prioritisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "agreed_with_citizens" INTEGER NOT NULL DEFAULT 0,
    "carried_from" INTEGER REFERENCES "criterion" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "prioritisation" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT,
    "method" TEXT,
    "electorate" TEXT,
    "date" TEXT,
    "budget" INTEGER,
    "dots_each" INTEGER,
    "min_choices" INTEGER,
    "max_choices" INTEGER,
    "gradient_steps" INTEGER,
    "support_step" INTEGER,
    "ballot_rule" TEXT,
    "tie_rule" TEXT,
    "draw_seed" TEXT,
    "ballots_counted" INTEGER,
    "ballots_spoilt" INTEGER,
    "results" TEXT,
    "political_by" TEXT,
    "political_on" TEXT,
    "safeguards" TEXT,
    "carried_from" INTEGER REFERENCES "prioritisation" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "prioritisation_groups" (
    owner INTEGER NOT NULL REFERENCES "prioritisation" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "option" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "prioritisation" INTEGER REFERENCES "prioritisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT,
    "order" INTEGER,
    "subject" INTEGER,
    "cost" INTEGER,
    "votes" INTEGER,
    "voters" INTEGER,
    "first_places" INTEGER,
    "draw_order" INTEGER,
    "step_1" INTEGER,
    "step_2" INTEGER,
    "step_3" INTEGER,
    "step_4" INTEGER,
    "step_5" INTEGER,
    "step_6" INTEGER,
    "step_7" INTEGER,
    "step_8" INTEGER,
    "objections" TEXT
) STRICT;

CREATE TABLE "criterion_score" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "option" INTEGER REFERENCES "option" (id) DEFERRABLE INITIALLY DEFERRED,
    "criterion" INTEGER REFERENCES "criterion" (id) DEFERRABLE INITIALLY DEFERRED,
    "score" REAL,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "ballot" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "prioritisation" INTEGER REFERENCES "prioritisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "label" TEXT,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "spoilt" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "ballot_mark" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "ballot" INTEGER REFERENCES "ballot" (id) DEFERRABLE INITIALLY DEFERRED,
    "option" INTEGER REFERENCES "option" (id) DEFERRABLE INITIALLY DEFERRED,
    "marks" INTEGER,
    "rank" INTEGER,
    "step" INTEGER
) STRICT;

CREATE TABLE "specification" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "title" TEXT,
    "kind" TEXT,
    "status" TEXT,
    "date" TEXT,
    "citizen_input" TEXT,
    "citizen_input_note" TEXT,
    "summary" TEXT
) STRICT;

CREATE TABLE "specification_services" (
    owner INTEGER NOT NULL REFERENCES "specification" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "specification_outcomes" (
    owner INTEGER NOT NULL REFERENCES "specification" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contract" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "title" TEXT,
    "kind" TEXT,
    "status" TEXT,
    "value" INTEGER,
    "start" TEXT,
    "end" TEXT,
    "review_date" TEXT,
    "break_date" TEXT,
    "extension" TEXT,
    "extended_to" TEXT,
    "meeting_interval" REAL,
    "citizen_input" TEXT,
    "citizen_input_note" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "contract_parties" (
    owner INTEGER NOT NULL REFERENCES "contract" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contract_services" (
    owner INTEGER NOT NULL REFERENCES "contract" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contract_outcomes" (
    owner INTEGER NOT NULL REFERENCES "contract" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contract_specifications" (
    owner INTEGER NOT NULL REFERENCES "contract" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "specification" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "meeting" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "contract" INTEGER REFERENCES "contract" (id) DEFERRABLE INITIALLY DEFERRED,
    "service" INTEGER REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "citizen_representatives" INTEGER,
    "present" INTEGER,
    "findings" TEXT,
    "provider_actions" TEXT,
    "due" TEXT
) STRICT;

CREATE TABLE "meeting_groups" (
    owner INTEGER NOT NULL REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "meeting_activities" (
    owner INTEGER NOT NULL REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "development" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT,
    "provider" INTEGER REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "builds_relations" INTEGER NOT NULL DEFAULT 0,
    "mobilises_inputs" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT,
    "owner" TEXT,
    "start" TEXT,
    "due" TEXT,
    "result" TEXT,
    "carried_from" INTEGER REFERENCES "development" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "development_services" (
    owner INTEGER NOT NULL REFERENCES "development" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "development_activities" (
    owner INTEGER NOT NULL REFERENCES "development" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "evidence" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "finding" TEXT,
    "kind" TEXT,
    "date" TEXT,
    "n" INTEGER,
    "strength" TEXT,
    "made_with_citizens" INTEGER NOT NULL DEFAULT 0,
    "review_intensity" INTEGER,
    "detail" TEXT,
    "reference" TEXT,
    "principles" TEXT
) STRICT;

CREATE TABLE "evidence_outcomes" (
    owner INTEGER NOT NULL REFERENCES "evidence" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "evidence_services" (
    owner INTEGER NOT NULL REFERENCES "evidence" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "evidence_activities" (
    owner INTEGER NOT NULL REFERENCES "evidence" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "finding" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT,
    "what_worked" TEXT,
    "what_did_not" TEXT,
    "change" TEXT,
    "next_cycle" TEXT,
    "subject" INTEGER,
    "carried_from" INTEGER REFERENCES "finding" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "finding_evidence" (
    owner INTEGER NOT NULL REFERENCES "finding" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "evidence" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "pathway" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "title" TEXT,
    "outcome" INTEGER REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    "steps" TEXT,
    "evidence_strength" TEXT
) STRICT;

CREATE TABLE "pathway_evidence" (
    owner INTEGER NOT NULL REFERENCES "pathway" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "evidence" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "pathway_stage" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "pathway" INTEGER REFERENCES "pathway" (id) DEFERRABLE INITIALLY DEFERRED,
    "stage" TEXT,
    "order" INTEGER,
    "note" TEXT
) STRICT;

CREATE TABLE "pathway_stage_activities" (
    owner INTEGER NOT NULL REFERENCES "pathway_stage" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "pathway_stage_services" (
    owner INTEGER NOT NULL REFERENCES "pathway_stage" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "cost_benefit" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "text" TEXT,
    "pathway" INTEGER REFERENCES "pathway" (id) DEFERRABLE INITIALLY DEFERRED,
    "period" TEXT,
    "payer_organisation" INTEGER REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "payer_group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "cost" INTEGER,
    "cost_scale" TEXT,
    "receiver_organisation" INTEGER REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "receiver_group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "benefit" INTEGER,
    "benefit_scale" TEXT,
    "cashable" TEXT,
    "recoupable" TEXT,
    "sharing_agreement" TEXT
) STRICT;

CREATE TABLE "stakeholder_benefit" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "benefit" TEXT,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "wanted_most" INTEGER NOT NULL DEFAULT 0,
    "seen" TEXT,
    "evidence_note" TEXT
) STRICT;

CREATE TABLE "stakeholder_benefit_evidence" (
    owner INTEGER NOT NULL REFERENCES "stakeholder_benefit" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "evidence" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "governance_check" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "principle" TEXT,
    "rating" TEXT,
    "evidence" TEXT,
    "date" TEXT,
    "judged_by_note" TEXT,
    "action" TEXT,
    "activity" INTEGER REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    "service" INTEGER REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" INTEGER REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "carried_from" INTEGER REFERENCES "governance_check" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "governance_check_judged_by" (
    owner INTEGER NOT NULL REFERENCES "governance_check" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "equality_impact" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "characteristic" TEXT,
    "effect" TEXT,
    "who" TEXT,
    "note" TEXT,
    "mitigation" TEXT,
    "owner" TEXT,
    "monitoring" TEXT,
    "subject" INTEGER,
    "carried_from" INTEGER REFERENCES "equality_impact" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "equality_impact_evidence" (
    owner INTEGER NOT NULL REFERENCES "equality_impact" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "evidence" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "dark_side" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT,
    "kind" TEXT,
    "principles" TEXT,
    "date" TEXT,
    "response" TEXT,
    "activity" INTEGER REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    "decision" INTEGER REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "carried_from" INTEGER REFERENCES "dark_side" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "dark_side_groups" (
    owner INTEGER NOT NULL REFERENCES "dark_side" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "charter" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "title" TEXT,
    "commitments" TEXT,
    "committed_by" TEXT,
    "committed_to" TEXT,
    "principles" TEXT,
    "agreed_on" TEXT,
    "review_date" TEXT
) STRICT;

CREATE TABLE "sign_up" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "charter" INTEGER REFERENCES "charter" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" INTEGER REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT,
    "date" TEXT
) STRICT;

CREATE TABLE "decision" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT,
    "detail" TEXT,
    "date" TEXT,
    "level" TEXT,
    "decided_by" TEXT,
    "reasons" TEXT,
    "citizen_input" TEXT,
    "review_date" TEXT,
    "political_by" TEXT,
    "political_on" TEXT,
    "safeguards" TEXT,
    "supersedes" INTEGER REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "carried_from" INTEGER REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "decision_groups" (
    owner INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_activities" (
    owner INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_prioritisations" (
    owner INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "prioritisation" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_evidence" (
    owner INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "evidence" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_needs" (
    owner INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "need" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_outcomes" (
    owner INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "outcome" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_services" (
    owner INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_contracts" (
    owner INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "contract" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_specifications" (
    owner INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "specification" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_risks" (
    owner INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_option" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "decision" INTEGER REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT,
    "do_nothing" INTEGER NOT NULL DEFAULT 0,
    "benefits" TEXT,
    "costs" TEXT,
    "risks" TEXT,
    "chosen" INTEGER NOT NULL DEFAULT 0,
    "why" TEXT
) STRICT;

CREATE TABLE "action" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT,
    "owner" TEXT,
    "owner_person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "done_on" TEXT,
    "note" TEXT,
    "decision" INTEGER REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "risk" INTEGER REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED,
    "meeting" INTEGER REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "session" INTEGER REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
    "governance_check" INTEGER REFERENCES "governance_check" (id) DEFERRABLE INITIALLY DEFERRED,
    "carried_from" INTEGER REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "session" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT,
    "date" TEXT,
    "place" TEXT,
    "purpose" TEXT,
    "facilitator" TEXT,
    "facilitator_person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "outputs" TEXT,
    "parking_lot" TEXT,
    "carried_from" INTEGER REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "session_activities" (
    owner INTEGER NOT NULL REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "session_prioritisations" (
    owner INTEGER NOT NULL REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "prioritisation" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "session_decisions" (
    owner INTEGER NOT NULL REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "agenda_block" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "session" INTEGER REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
    "order" INTEGER,
    "title" TEXT,
    "minutes" REAL,
    "method" TEXT,
    "view" TEXT,
    "essential" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT
) STRICT;

CREATE TABLE "session_group" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "session" INTEGER REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "invited" INTEGER,
    "invited_precision" TEXT,
    "took_part" INTEGER,
    "took_part_precision" TEXT,
    "new_to_this" INTEGER
) STRICT;

CREATE TABLE "matrix_mark" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "co" TEXT,
    "reason" TEXT,
    "carried_from" INTEGER REFERENCES "matrix_mark" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "report_setting" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "phase" INTEGER REFERENCES "phase" (id) DEFERRABLE INITIALLY DEFERRED,
    "edition" TEXT,
    "purpose" TEXT,
    "ask" TEXT,
    "prepared_by" TEXT,
    "version" TEXT,
    "sections_off" TEXT,
    "carried_from" INTEGER REFERENCES "report_setting" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "dismissal" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "cycle" INTEGER REFERENCES "cycle" (id) DEFERRABLE INITIALLY DEFERRED,
    "insight" TEXT,
    "subject" INTEGER,
    "reason" TEXT,
    "date" TEXT,
    "numbers" TEXT
) STRICT;

CREATE TABLE "threshold" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "insight" TEXT,
    "name" TEXT,
    "value" REAL
) STRICT;

CREATE TABLE "own_entry" (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    visibility TEXT NOT NULL,
    source TEXT,
    illustrative INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    "list" TEXT,
    "entry_key" TEXT,
    "label" TEXT,
    "co" TEXT,
    "phase" TEXT
) STRICT;
