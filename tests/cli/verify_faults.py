"""verify finds what is wrong with a file: faults are planted behind the program's back, one at a time.

Each is such as a bad disk, another program or a careless hand with the sqlite3 shell would make. First the untouched file
must pass, so that a fault is found for what it is.
"""

import contextlib
import shutil
import sqlite3
import sys

sys.dont_write_bytecode = True

import planner

EDITS = [
    {"create": "group", "fields": {"name": "Residents", "side": "citizen"}},
    {"create": "outcome", "fields": {"statement": "Nobody starts school hungry"}},
    {"create": "activity", "fields": {"title": "Breakfasts", "phase": "PH3", "start": "2012-05", "co": "co_delivery"}},
    {"create": "activity_group", "fields": {"activity": "L1", "group": "G1", "took_part": 20}},
    {"set": "L1", "fields": {"outcomes": ["O1"], "title": "Breakfasts for all"}},
    {"create": "activity", "fields": {"title": "Garden", "phase": "PH3"}},
    {"create": "evidence", "fields": {"finding": "Punctuality rose", "services": []}},
]

NOTHING = 12345  # an id that no record has

# What is planted -> the statements that plant it. Foreign keys are not enforced while they run.
FAULTS = {
    "a record deleted": ["DELETE FROM evidence"],
    "a record deleted that others name": ['DELETE FROM "group"'],
    "a record added": [
        "INSERT INTO evidence (id, project, code, visibility, illustrative, created, changed, finding, made_with_citizens)"
        " SELECT id + 1, project, 'E2', visibility, illustrative, created, changed, finding, made_with_citizens FROM evidence"
    ],
    "a reference to nothing": [f"UPDATE activity_group SET activity = {NOTHING}"],
    "a phase that is nothing": [f"UPDATE activity SET phase = {NOTHING} WHERE code = 'L2'"],
    "a list that names nothing": [f"UPDATE activity_outcomes SET target = {NOTHING}"],
    "a list of a record that is not there": [f"UPDATE activity_outcomes SET owner = {NOTHING}"],
    "a project that is nothing": [f"UPDATE evidence SET project = {NOTHING}"],
    "a project that belongs to another": [f"UPDATE project SET project = {NOTHING}"],
    "a link taken out of a list": ["DELETE FROM activity_outcomes"],
    "one code twice": ["UPDATE activity SET code = 'L1'"],
    "a code of another kind": ["UPDATE evidence SET code = 'Q1'"],
    "a counter behind its codes": ["UPDATE counters SET next = 1 WHERE prefix = 'L'"],
    "a counter missing": ["DELETE FROM counters WHERE prefix = 'L'"],
    "a value changed without an entry": ["UPDATE activity SET title = 'Supper' WHERE code = 'L1'"],
    "a value changed that no entry names": ["UPDATE project SET title = 'Dinner club'"],
    "a date of change changed": ["UPDATE evidence SET changed = changed + 1"],
    "a visibility changed": ["UPDATE evidence SET visibility = 'public'"],
    "a visibility of no kind": ["UPDATE project SET visibility = 'friends'"],
    "a choice of no list": ["UPDATE cycle SET status = 'ajar'"],
    "a date of no calendar": ["UPDATE project SET start = '2012-06-31'"],
    "a flag that is neither": ["UPDATE project SET illustrative = 7"],
    "a needed value gone": ["UPDATE phase SET cycle = NULL WHERE code = 'PH1'"],
    "a text that is no UTF-8": ["UPDATE project SET purpose = CAST(x'ff41' AS TEXT)"],
    "a text with a NUL": ["UPDATE project SET purpose = CAST(x'410042' AS TEXT)"],
    "a line break in a line": ["UPDATE project SET title = 'Breakfast' || char(10) || 'club'"],
    "a text that is too long": ["UPDATE project SET purpose = CAST(zeroblob(1) AS TEXT) || printf('%.*c', 2000000, 'x')"],
    "a negative id": ["UPDATE evidence SET id = -id"],
    "an id of nought": ["UPDATE evidence SET id = 0"],
    "one id in two tables": ["UPDATE evidence SET id = (SELECT id FROM outcome)"],
    "a record that carries on from itself": ["UPDATE activity SET carried_from = id WHERE code = 'L2'"],
    "an entry missing in the middle": ["DELETE FROM history WHERE edit = 4"],
    "the last entry missing": ["DELETE FROM history WHERE edit = (SELECT max(edit) FROM history)"],
    "the whole history missing": ["DELETE FROM history"],
    "an image that is no JSON": ["UPDATE history SET image = substr(image, 1, 40) WHERE edit = 3"],
    "an image that says something else": ["UPDATE history SET image = replace(image, 'Breakfasts', 'Suppers') WHERE edit = 3"],
    "an image of no kind of record": ["UPDATE history SET image = replace(image, 'evidence', 'elephant')"],
    "an image gone": ["UPDATE history SET image = '' WHERE edit = 2"],
    "the top of undo wrong": ["UPDATE history SET undo_top = 2 WHERE edit = (SELECT max(edit) FROM history)"],
    "what lies below in undo wrong": ["UPDATE history SET undo_below = 1 WHERE edit = 4"],
    "the number of steps wrong": ["UPDATE history SET undoable = 3 WHERE edit = (SELECT max(edit) FROM history)"],
    "an undo of nothing": ["UPDATE history SET \"of\" = 1 WHERE kind = 'undo'"],
    "an entry of no kind": ["UPDATE history SET kind = 'dream' WHERE edit = 2"],
    "a restore point of an entry to come": ["UPDATE marks SET edit = 99"],
    "the sum of the beginning wrong": ["UPDATE meta SET value = '1' WHERE key = 'digest'"],
    "the sum of the beginning missing": ["DELETE FROM meta WHERE key = 'digest'"],
    "no oldest reader": ["DELETE FROM meta WHERE key = 'min_reader'"],
    "no schema number": ["PRAGMA user_version = 0"],
    "an extra trigger": ["CREATE TRIGGER t AFTER INSERT ON activity BEGIN DELETE FROM activity; END"],
    "an extra view": ["CREATE VIEW v AS SELECT * FROM activity"],
    "an extra table": ["CREATE TABLE extra (x)"],
    "an extra index": ["CREATE INDEX i ON activity (title)"],
    "an extra column": ["ALTER TABLE activity ADD COLUMN secret TEXT"],
    "a table missing": ["DROP TABLE evidence_outcomes"],
    "a table emptied of its definition": ["DROP TABLE marks", "CREATE TABLE marks (name, at, edit)"],
}


class VerifyFaults(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        self.new()
        self.apply(*EDITS, status=0)
        self.ok("undo", self.file, now=planner.NOW)
        self.ok("redo", self.file, now=planner.NOW)
        self.ok("mark", self.file, "before the board", now=planner.NOW)
        self.faulty = self.path("faulty.tandem")

    def found(self, fault):
        """Verify must say no, name the check and say something, in one line a check."""
        answer = planner.run("verify", self.faulty, "--json")
        self.assertEqual(answer.status, 1, f"{fault} is not found: {answer}")
        self.assertFalse(answer.json()["ok"])
        failed = [check for check in answer.json()["checks"] if not check["ok"]]
        self.assertTrue(failed, fault)
        for check in failed:
            self.assertRegex(check["text"], r"^\S[^\n]{10,}$", fault)

    def test_an_untouched_file_passes(self):
        checks = [check["check"] for check in self.verified()["checks"]]
        self.assertEqual(sorted(checks), sorted(["quick_check", "foreign_keys", "schema", "memory", "codes", "history"]))

    def test_each_planted_fault_is_found(self):
        for fault, statements in FAULTS.items():
            with self.subTest(fault=fault):
                shutil.copyfile(self.file, self.faulty)
                planner.change(self.faulty, *statements)
                before = planner.sha256(self.faulty)
                self.assertNotEqual(before, planner.sha256(self.file), "nothing was planted")
                self.found(fault)
                self.assertEqual(planner.sha256(self.faulty), before)

    def test_a_newer_file_is_refused_with_both_numbers(self):
        shutil.copyfile(self.file, self.faulty)
        planner.change(
            self.faulty, "PRAGMA user_version = 99", "UPDATE meta SET value = '99' WHERE key = 'min_reader'"
        )
        before = planner.sha256(self.faulty)
        answer = planner.run("verify", self.faulty, "--json")
        self.refused(answer, "newer_schema")
        self.assertIn("99", answer.json()["text"])
        self.assertEqual(planner.sha256(self.faulty), before)

    def test_a_journal_mode_that_is_not_ours_is_found(self):
        shutil.copyfile(self.file, self.faulty)
        with contextlib.closing(sqlite3.connect(self.faulty)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
        self.found("write-ahead log")

    def test_a_flipped_header_is_found_on_each_page_that_is_used(self):
        """Every fifth page: 8 bytes at its start turned over. A page without use has nothing to lose."""
        with open(self.file, "rb") as file:
            whole = file.read()
        page = int.from_bytes(whole[16:18], "big")
        for number in range(1, len(whole) // page, 5):
            with self.subTest(page=number + 1):
                flipped = bytearray(whole)
                for at in range(number * page, number * page + 8):
                    flipped[at] ^= 0xFF
                with open(self.faulty, "wb") as file:
                    file.write(flipped)
                self.found(f"page {number + 1} flipped")

    def test_flipped_text_is_found(self):
        """A letter turned over inside a value, where SQLite itself sees nothing wrong."""
        with open(self.file, "rb") as file:
            whole = file.read()
        for text in (b"Garden", b"Nobody starts", b"Breakfast club", b"Punctuality"):
            at = whole.find(text)
            while at >= 0:
                with self.subTest(text=text, at=at):
                    flipped = bytearray(whole)
                    flipped[at + 2] ^= 0x01
                    with open(self.faulty, "wb") as file:
                        file.write(flipped)
                    self.found(f"{text} at {at}")
                at = whole.find(text, at + 1)


if __name__ == "__main__":
    planner.main()
