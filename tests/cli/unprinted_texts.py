"""Which texts are no words for people, and which no report of the board edition prints, each with its reason."""

# Kept as text, but a name that the program looks up: another word there would point nowhere.
NOT_TEXT = {
    ("own_entry", "list"): "names a list of the catalogue",
    ("own_entry", "entry_key"): "the key that records use for the entry",
    ("dismissal", "insight"): "names an insight of the program",
    ("threshold", "insight"): "names an insight of the program",
    ("threshold", "name"): "names a number of that insight",
    ("report_setting", "sections_off"): "names sections of a report",
}

ROOM = "for those in the room; what came of a session is printed with its decisions, findings and contributions"
WORKING = "a working note for those who do the work; a report tells what was done and what came of it"
WINDOW = "shown beside the point that was set aside, in the window"

# No report prints it in any record. The records attached to the board's PDF hold it (report --attach-data).
UNPRINTED = {
    ("activity", "description"): WORKING,
    ("activity", "place"): WORKING,
    ("activity", "support_note"): WORKING,
    ("agenda_block", "note"): ROOM,
    ("agenda_block", "title"): ROOM,
    ("agenda_block", "view"): ROOM,
    ("asset", "description"): WORKING,
    ("ballot", "label"): WORKING,
    ("contract", "note"): WORKING,
    ("dismissal", "numbers"): WINDOW,
    ("dismissal", "reason"): WINDOW,
    ("group", "contact_route"): WORKING,
    ("group", "support_needed"): WORKING,
    ("phase", "purpose"): WORKING,
    ("resource", "note"): WORKING,
    ("service", "description"): WORKING,
    ("session", "facilitator"): ROOM,
    ("session", "outputs"): ROOM,
    ("session", "parking_lot"): ROOM,
    ("session", "place"): ROOM,
    ("session", "purpose"): ROOM,
    ("session", "title"): ROOM,
    ("specification", "summary"): WORKING,
}

STATE = "printed of the records in the state that its section is about"

# Some records have it printed and some not: what is done, recorded or in a cell of its own.
SOME_ONLY = {
    ("activity", "result"): STATE,
    ("activity", "what_changed"): STATE,
    ("co_task", "out_of_scope_reason"): STATE,
    ("criterion", "text"): STATE,
    ("decision", "safeguards"): STATE,
    ("evidence", "detail"): STATE,
    ("evidence", "reference"): STATE,
    ("governance_check", "action"): STATE,
    ("governance_check", "judged_by_note"): STATE,
    ("key_task", "out_of_scope_reason"): STATE,
    ("measurement", "note"): STATE,
    ("option", "objections"): STATE,
    ("option", "text"): STATE,
    ("organisation", "agency_type"): STATE,
    ("own_entry", "label"): STATE,
    ("person", "name"): STATE,
    ("prioritisation", "ballot_rule"): STATE,
    ("prioritisation", "draw_seed"): STATE,
    ("prioritisation", "electorate"): STATE,
    ("prioritisation", "political_by"): STATE,
    ("prioritisation", "results"): STATE,
    ("prioritisation", "safeguards"): STATE,
    ("prioritisation", "title"): STATE,
    ("report_setting", "ask"): STATE,
    ("report_setting", "prepared_by"): STATE,
    ("report_setting", "version"): STATE,
    ("resource", "unit"): STATE,
    ("risk", "benefits"): STATE,
    ("risk", "conditions"): STATE,
    ("risk", "disbenefits"): STATE,
    ("risk", "what_was_gained"): STATE,
    ("risk_bearer", "asked_how"): STATE,
}
