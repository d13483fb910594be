"""CLI.md: each way in which apply refuses an edit, by its code; and that a refused edit leaves no trace."""

import sys

sys.dont_write_bytecode = True

import planner

PREPARED = [
    {"create": "group", "fields": {"name": "Residents", "side": "citizen"}},
    {"create": "activity", "fields": {"title": "Breakfasts", "phase": "PH3", "status": "under_way"}},
    {"create": "activity_group", "fields": {"activity": "L1", "group": "G1"}},
    {"create": "decision", "fields": {"title": "Open on Mondays", "cycle": "Y1"}},
    {"create": "decision", "fields": {"title": "Open daily", "cycle": "Y1", "supersedes": "D1"}},
    {"create": "need", "fields": {"statement": "Breakfast", "cycle": "Y1"}},
    {"create": "route", "fields": {"need": "N1", "kind": "service", "cycle": "Y1"}},
]


def activity(**fields):
    return {"create": "activity", "fields": {"title": "Garden", "phase": "PH3", **fields}}


def nested(depth):
    return '{"create": ' + "[" * depth + "]" * depth + "}"


# What is wrong -> the edit, the code, the field (None: of no field), the record ("": none).
REFUSALS = {
    "no JSON": ("Breakfasts on Monday", "bad_json", None, ""),
    "JSON that breaks off": ('{"create": "activity"', "bad_json", None, ""),
    "two objects on one line": ('{"delete": "L1"} {"delete": "G1"}', "bad_json", None, ""),
    "NaN": ('{"create": "need", "fields": {"people": NaN}}', "bad_json", None, ""),
    "a number beyond numbers": ('{"create": "need", "fields": {"people": 1e999}}', "bad_json", None, ""),
    "33 brackets": (nested(33), "bad_json", None, ""),
    "100,000 brackets": (nested(100_000), "bad_json", None, ""),
    "half a character": ('{"create": "group", "fields": {"name": "\\ud800"}}', "bad_json", None, ""),
    "a list": ("[]", "wrong_kind", None, ""),
    "a word": ('"delete"', "wrong_kind", None, ""),
    "nothing to do": ({}, "bad_value", None, ""),
    "a step of no kind": ({"move": "L1"}, "bad_value", None, ""),
    "an edit that is no list": ({"edit": {"delete": "L1"}}, "wrong_kind", "edit", ""),
    "a step that is no object": ({"edit": ["L1"]}, "wrong_kind", None, ""),
    "a record's name as a number": ({"set": 7, "fields": {}}, "wrong_kind", None, ""),
    "fields as a list": ({"create": "group", "fields": []}, "wrong_kind", "fields", ""),
    "a text as a number": (activity(title=7), "wrong_kind", "title", ""),
    "a number as a text": (activity(invited="7"), "wrong_kind", "invited", ""),
    "a whole number with a fraction": (activity(invited=7.5), "wrong_kind", "invited", ""),
    "money as a number": (activity(public_cost=7), "wrong_kind", "public_cost", ""),
    "a date as a number": (activity(start=2012), "wrong_kind", "start", ""),
    "choices as a text": (activity(other_coes="co_design"), "wrong_kind", "other_coes", ""),
    "references as a text": (activity(outcomes="O1"), "wrong_kind", "outcomes", ""),
    "a flag as a text": ({"set": "G1", "fields": {"seldom_heard": "yes"}}, "wrong_kind", "seldom_heard", "G1"),
    "an entity of no kind": ({"create": "elephant"}, "unknown_entity", None, ""),
    "an entity as a number": ({"create": 5}, "unknown_entity", None, ""),
    "a field of no kind": (activity(colour="red"), "unknown_field", "colour", ""),
    "a field of another entity": ({"set": "G1", "fields": {"title": "x"}}, "unknown_field", "title", "G1"),
    "a key that means nothing": ({"delete": "L1", "force": True}, "unknown_field", "force", ""),
    "an expected field of no kind": ({"set": "L1", "expect": {"colour": "red"}}, "unknown_field", "colour", "L1"),
    "a code that is not there": ({"set": "L99", "fields": {}}, "unknown_ref", None, "L99"),
    "an id that is not there": ({"delete": "4611686018427387904"}, "unknown_ref", None, "4611686018427387904"),
    "a name that was not given": (activity(phase="$p"), "unknown_ref", "phase", ""),
    "a project that is not there": ({**activity(), "project": "P9"}, "unknown_ref", "project", ""),
    "a record of a project that is not there": ({"delete": "P9/L1"}, "unknown_ref", None, "P9/L1"),
    "a reference to a record of another kind": (activity(phase="Y1"), "unknown_ref", "phase", ""),
    "a choice of no list": (activity(co="co_operation"), "bad_value", "co", ""),
    "a choice of no list among choices": (activity(other_coes=["co_design", "x"]), "bad_value", "other_coes", ""),
    "a choice by its label": (activity(co="Co-design"), "bad_value", "co", ""),
    "an approach that is in no catalogue": (activity(approach="telepathy"), "bad_value", "approach", ""),
    "a visibility of no kind": (activity(visibility="secret"), "bad_value", "visibility", ""),
    "money with three decimals": (activity(public_cost="12.345"), "bad_value", "public_cost", ""),
    "money in words": (activity(public_cost="£12"), "bad_value", "public_cost", ""),
    "a name with a space": ({**activity(), "as": "a b"}, "bad_value", "as", ""),
    "a code of another kind": (activity(code="G7"), "bad_value", "code", ""),
    "a code beyond codes": (activity(code="L999999999999999"), "bad_value", "code", ""),
    "the 31st of June": (activity(start="2012-06-31"), "bad_date", "start", ""),
    "the 29th of February in 2013": (activity(start="2013-02-29"), "bad_date", "start", ""),
    "a 13th month": (activity(start="2012-13"), "bad_date", "start", ""),
    "a date with slashes": (activity(start="1/4/2012"), "bad_date", "start", ""),
    "a date without its noughts": (activity(start="2012-6-1"), "bad_date", "start", ""),
    "a date in words": (activity(start="next spring"), "bad_date", "start", ""),
    "a NUL in a text": (activity(title="a\0b"), "bad_text", "title", ""),
    "a line break in a title": (activity(title="a\nb"), "bad_text", "title", ""),
    "a NUL in a label": ({"edit": [activity()], "label": "a\0b"}, "bad_text", "label", ""),
    "no title": ({"create": "activity", "fields": {"phase": "PH3"}}, "required", "title", ""),
    "no phase": ({"create": "activity", "fields": {"title": "Garden"}}, "required", "phase", ""),
    "an empty title": (activity(title=""), "required", "title", ""),
    "a title of blanks": (activity(title=" \t\u00a0"), "required", "title", ""),
    "a title taken away": ({"set": "L1", "fields": {"title": None}}, "required", "title", "L1"),
    "fewer than none": (activity(invited=-1), "out_of_range", "invited", ""),
    "hours below nought": (activity(citizen_hours=-0.5), "out_of_range", "citizen_hours", ""),
    "a rank of nought": ({"set": "N1", "fields": {"rank": 0}}, "out_of_range", "rank", "N1"),
    "a title of 501 characters": (activity(title="é" * 501), "too_long", "title", ""),
    "a text of 100,001 characters": (activity(description="x" * 100_001), "too_long", "description", ""),
    "a title of 10 MB": (activity(title="x" * 10_000_000), "too_long", "title", ""),
    "a label of 501 characters": ({"edit": [activity()], "label": "x" * 501}, "too_long", "label", ""),
    "a line of 17 MB": (activity(title="x" * 17_000_000), "too_long", None, ""),
    "a decision that supersedes itself": ({"set": "D1", "fields": {"supersedes": "D1"}}, "loop", "supersedes", "D1"),
    "two that supersede each other": ({"set": "D1", "fields": {"supersedes": "D2"}}, "loop", "supersedes", "D1"),
    "a code that is taken": (activity(code="L1"), "duplicate", "code", ""),
    "a group in an activity twice": (
        {"create": "activity_group", "fields": {"activity": "L1", "group": "G1"}}, "duplicate", "group", ""),
    "one key twice": ('{"delete": "L1", "delete": "L1"}', "duplicate", None, ""),
    "one record twice in a list": ({"set": "N1", "fields": {"groups": ["G1", "G1"]}}, "duplicate", "groups", "N1"),
    "one name twice": ({"edit": [{**activity(), "as": "a"}, {**activity(), "as": "a"}]}, "duplicate", "as", ""),
    "an id of one's own": (activity(id="7"), "read_only_field", "id", ""),
    "a time of making": (activity(created=planner.NOW), "read_only_field", "created", ""),
    "a time of change": ({"set": "L1", "fields": {"changed": planner.NOW}}, "read_only_field", "changed", "L1"),
    "another project": ({"set": "L1", "fields": {"project": "P1"}}, "read_only_field", "project", "L1"),
    "another code": ({"set": "L1", "fields": {"code": "L7"}}, "read_only_field", "code", "L1"),
    "the number of a cycle": ({"set": "Y1", "fields": {"number": 7}}, "read_only_field", "number", "Y1"),
    "a record that others need": ({"delete": "N1"}, "has_dependants", None, "N1"),
    "a value that is another by now": (
        {"set": "L1", "fields": {"status": "done"}, "expect": {"status": "planned"}}, "conflict", "status", "L1"),
    "a value that was to be empty": (
        {"set": "L1", "fields": {"status": "done"}, "expect": {"status": None}}, "conflict", "status", "L1"),
}


class Refusals(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        self.new()
        for answer in self.apply(*PREPARED, status=0):
            self.assertTrue(answer["ok"])

    def check(self, answer, code, field, ref):
        self.assertFalse(answer["ok"])
        keys = {"ok", "line", "error", "field", "ref", "text"}
        self.assertEqual(set(answer), keys | {"dependants"} if code == "has_dependants" else keys)
        self.assertEqual((answer["error"], answer["field"]), (code, field), answer["text"])
        self.assertEqual(answer["ref"], ref or None, answer["text"])
        self.assertRegex(answer["text"], r"^[^\n]{5,900}$")
        self.assertIn(answer["text"][-1], ".”")

    def test_each_is_answered_with_its_code_and_changes_nothing(self):
        before = planner.sha256(self.file)
        answers = self.apply(*(edit for edit, *_ in REFUSALS.values()), status=1)
        self.assertEqual([answer["line"] for answer in answers], list(range(1, len(REFUSALS) + 1)))
        for (what, (_, *expected)), answer in zip(REFUSALS.items(), answers):
            with self.subTest(what=what):
                self.check(answer, *expected)
        self.assertEqual(planner.sha256(self.file), before)

    def test_bytes_that_are_no_text_are_refused(self):
        before = planner.sha256(self.file)
        start = b'{"create": "activity", "fields": {"phase": "PH3", "title": "'
        for name in (b"\xff", b"caf\xe9", b"\xed\xa0\x80", b"\xc0\xaf", b"a\0b"):
            answer = planner.run("apply", self.file, given=start + name + b'"}}\n')
            self.assertEqual(answer.status, 1)
            self.assertEqual(answer.lines()[0]["error"], "bad_text", name)
        self.assertEqual(planner.sha256(self.file), before)

    def test_one_bad_step_keeps_the_whole_edit_out(self):
        before = planner.sha256(self.file)
        edit = {"edit": [activity(), {"set": "L1", "fields": {"title": "Supper"}}, activity(start="2012-06-31")]}
        answer = self.apply(edit, status=1)[0]
        self.check(answer, "bad_date", "start", "")
        self.assertEqual(answer["text"], "Step 3: June has 30 days.")
        self.assertEqual(planner.sha256(self.file), before)

    def test_the_dependants_are_named(self):
        answer = self.apply({"delete": "G1"}, status=1)[0]
        (link,) = planner.rows(self.file, "SELECT id FROM activity_group")
        self.assertEqual(answer["dependants"], [{"entity": "activity_group", "id": str(link[0]), "code": None}])

    def test_bare_codes_need_a_project_where_there_are_two(self):
        fed = {"create": "outcome", "fields": {"statement": "Nobody goes to bed hungry"}, "project": "P2"}
        self.apply({"create": "project", "fields": {"title": "Supper club"}}, fed, status=0)
        answers = self.apply(activity(), {"set": "L1", "fields": {"title": "x"}}, status=1)
        self.check(answers[0], "ambiguous_ref", "phase", "")
        self.check(answers[1], "ambiguous_ref", None, "L1")
        self.check(self.apply({"create": "group", "fields": {"name": "x"}}, status=1)[0], "ambiguous_ref", None, "")
        across = {"set": "P1/L1", "fields": {"outcomes": ["P2/O1"]}}
        self.check(self.apply(across, status=1)[0], "unknown_ref", "outcomes", "L1")

    def test_a_closed_cycle_is_frozen(self):
        # No command closes a cycle, so that is done behind the program's back.
        planner.change(self.file, "UPDATE cycle SET status = 'closed'")
        before = planner.sha256(self.file)
        edits = [activity(), {"set": "L1", "fields": {"title": "x"}}, {"delete": "D2"}, {"set": "PH1", "fields": {"status": "complete"}}]
        for answer in self.apply(*edits, status=1):
            self.assertEqual(answer["error"], "frozen", answer)
        self.assertEqual(planner.sha256(self.file), before)


if __name__ == "__main__":
    planner.main()
