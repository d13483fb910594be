"""CLI.md: what apply carries out, how it answers, which warnings it gives, and when it stops."""

import json
import sys

sys.dont_write_bytecode = True

import planner

RESIDENTS = {"create": "group", "fields": {"name": "Residents", "side": "citizen"}}
BREAKFASTS = {"create": "activity", "fields": {"title": "Breakfasts", "phase": "PH3", "co": "co_delivery"}}


class Apply(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        self.new()

    def record(self, entity, code):
        """A record as the export has it."""
        found = [one for one in json.loads(self.export())["records"][entity] if one.get("code") == code]
        self.assertEqual(len(found), 1)
        return found[0]

    def edits(self):
        return json.loads(self.ok("undo", self.file, "--steps", "0", "--json").out)["undoable"]

    def test_the_shape_of_an_answer(self):
        answer = self.apply(RESIDENTS, status=0)[0]
        self.assertEqual(set(answer), {"ok", "line", "edit", "ids", "codes", "warnings"})
        self.assertEqual((answer["ok"], answer["line"], answer["edit"]), (True, 1, 1))
        self.assertEqual((answer["codes"], answer["warnings"]), (["G1"], []))
        self.assertRegex(answer["ids"][0], r"^[1-9]\d{0,18}$")
        self.assertLess(int(answer["ids"][0]), 2**63)

    def test_each_answer_comes_before_the_next_line_is_read(self):
        process = planner.start("apply", self.file)
        self.addCleanup(planner.stop, process)
        for number in (1, 2, 3):
            process.stdin.write(planner.jsonl([RESIDENTS]).encode("utf-8"))
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["edit"], number)
            self.assertEqual(planner.rows(self.file, 'SELECT count(*) FROM "group"'), [(number,)], "answered, not stored")
        process.stdin.close()
        self.assertEqual(process.wait(timeout=60), 0)

    def test_lines_are_counted_with_the_blank_ones_that_get_no_answer(self):
        given = "\n  \n" + planner.jsonl([RESIDENTS]) + "\r\n\t\n" + json.dumps(RESIDENTS)
        answers = self.ok("apply", self.file, given=given).lines()
        self.assertEqual([answer["line"] for answer in answers], [3, 6])

    def test_no_lines_are_no_edits(self):
        self.assertEqual(self.ok("apply", self.file).out, "")

    def test_edits_from_a_file(self):
        with open(self.path("edits.jsonl"), "w", encoding="utf-8") as file:
            file.write(planner.jsonl([RESIDENTS, BREAKFASTS]))
        answers = self.ok("apply", self.file, "--jsonl", self.path("edits.jsonl")).lines()
        self.assertEqual([answer["codes"] for answer in answers], [["G1"], ["L1"]])

    def test_a_problem_stops_the_rest_only_when_asked(self):
        edits = [RESIDENTS, {"delete": "G9"}, RESIDENTS]
        self.assertEqual([a["ok"] for a in self.apply(*edits, status=1)], [True, False, True])
        self.assertEqual([a["ok"] for a in self.apply(*edits, options=["--stop"], status=1)], [True, False])
        self.assertEqual(self.edits(), 3)

    def test_a_create_with_everything_in_it(self):
        fields = {
            "title": "Breakfasts £1,234.50 “ñ” 🥣", "phase": "PH3", "co": "co_delivery", "other_coes": ["co_design", "co_assessment"],
            "start": "2012", "end": "2015-04-30", "description": "One\nTwo", "invited": 0, "took_part": 12,
            "citizen_hours": 7.5, "public_cost": "1234.50", "visibility": "confidential", "source": "Minutes", "illustrative": True,
            "code": "L40",
        }
        self.apply({"create": "activity", "fields": fields}, BREAKFASTS, status=0)
        written = self.record("activity", "L40")
        phase = planner.rows(self.file, "SELECT id FROM phase WHERE code = 'PH3'")[0][0]
        project = planner.rows(self.file, "SELECT id FROM project")[0][0]
        expected = {**fields, "phase": str(phase), "other_coes": ["co_assessment", "co_design"]}
        expected |= {"project": str(project), "created": planner.NOW, "changed": planner.NOW, "id": written["id"]}
        self.assertEqual(written, expected)
        self.assertEqual(self.record("activity", "L41")["title"], "Breakfasts")

    def test_null_and_nothing_clear_a_value(self):
        self.apply(BREAKFASTS, {"set": "L1", "fields": {"start": "2012", "description": "x", "invited": 3}}, status=0)
        self.apply({"set": "L1", "fields": {"start": None, "description": "", "invited": None}}, status=0)
        self.assertFalse({"start", "description", "invited"} & set(self.record("activity", "L1")))

    def test_a_set_touches_only_what_it_names(self):
        self.apply(BREAKFASTS, now="2026-11-21T10:00:00Z", status=0)
        before = self.record("activity", "L1")
        self.apply({"set": "L1", "fields": {"status": "done"}}, now="2026-11-22T11:30:00Z", status=0)
        self.assertEqual(self.record("activity", "L1"), {**before, "status": "done", "changed": "2026-11-22T11:30:00Z"})

    def test_a_set_that_changes_nothing_is_no_edit(self):
        self.apply(BREAKFASTS, status=0)
        before = planner.sha256(self.file)
        answers = self.apply({"set": "L1", "fields": {"title": "Breakfasts"}}, {"set": "L1", "fields": {}}, {"set": "L1"}, status=0)
        for answer in answers:
            self.assertIsNone(answer["edit"])
            self.assertEqual((answer["ids"], answer["codes"]), ([], []))
        self.assertEqual(planner.sha256(self.file), before)

    def test_an_expected_value_lets_the_edit_pass(self):
        self.apply(BREAKFASTS, {"set": "L1", "fields": {"status": "done"}, "expect": {"status": None, "co": "co_delivery"}}, status=0)

    def test_names_serve_within_an_edit_and_after_it(self):
        link = {"create": "activity_group", "fields": {"activity": "$b", "group": "$g"}, "as": "link"}
        together = {"edit": [{**RESIDENTS, "as": "g"}, {**BREAKFASTS, "as": "b"}, link], "label": "Type up the March session"}
        answers = self.apply(together, {"set": "$b", "fields": {"title": "Suppers"}}, {"delete": "$link"}, status=0)
        self.assertEqual([answer["edit"] for answer in answers], [1, 2, 3])
        self.assertEqual(answers[0]["codes"], ["G1", "L1", None])
        self.assertEqual(answers[1]["codes"], ["L1"])
        self.assertEqual(answers[2]["ids"], [answers[0]["ids"][2]])
        undone = self.ok("undo", self.file, "--steps", "all", "--json").json()
        self.assertEqual(undone["edits"][-1]["label"], "Type up the March session")

    def test_names_of_a_refused_edit_are_free_again(self):
        refused = {"edit": [{**RESIDENTS, "as": "g"}, {"delete": "G9"}]}
        answers = self.apply(refused, {**RESIDENTS, "as": "g"}, {"set": "$g", "fields": {"size": 3}}, status=1)
        self.assertEqual([answer["ok"] for answer in answers], [False, True, True])
        self.assertEqual(answers[1]["codes"], ["G1"], "a refused edit used up a code")

    def test_a_delete_takes_its_dependants_along_when_told_to(self):
        link = {"create": "activity_group", "fields": {"activity": "L1", "group": "G1"}}
        answers = self.apply(RESIDENTS, BREAKFASTS, link, {"delete": "G1", "dependants": True}, status=0)
        self.assertEqual(set(answers[3]["ids"]), {answers[0]["ids"][0], answers[2]["ids"][0]})
        self.assertEqual(set(answers[3]["codes"]), {"G1", None})
        self.assertEqual(planner.rows(self.file, "SELECT count(*) FROM activity_group"), [(0,)])

    def test_a_code_is_never_used_twice(self):
        first = self.apply(RESIDENTS, RESIDENTS, {"delete": "G2"}, RESIDENTS, status=0)
        self.assertEqual(first[3]["codes"], ["G3"])
        self.ok("undo", self.file, "--steps", "all")
        self.assertEqual(self.apply(RESIDENTS, status=0)[0]["codes"], ["G4"])

    def test_records_by_id_by_code_and_by_project_and_code(self):
        made = self.apply(BREAKFASTS, {"create": "project", "fields": {"title": "Supper club"}}, status=0)
        second = {"create": "group", "fields": {"name": "Carers"}, "project": "P2"}
        self.assertEqual(self.apply(second, status=0)[0]["codes"], ["G1"])
        self.assertEqual(self.apply({"create": "group", "fields": {"name": "x"}}, options=["--project", "P2"], status=0)[0]["codes"], ["G2"])
        for ref, options in (("P1/L1", []), (made[0]["ids"][0], []), ("L1", ["--project", "P1"])):
            answer = self.apply({"set": ref, "fields": {"title": f"By {ref}"}}, options=options, status=0)[0]
            self.assertEqual(answer["ids"], made[0]["ids"], ref)
        self.assertEqual(self.apply({"set": "L1", "fields": {"title": "x"}, "project": "P1"}, status=0)[0]["ids"], made[0]["ids"])

    def test_warnings_are_stored_all_the_same(self):
        answers = self.apply(
            BREAKFASTS,
            {"set": "L1", "fields": {"start": "2015", "end": "2014-12-31"}},
            RESIDENTS,
            {"set": "L1", "fields": {"took_part": 10, "end": None}},
            {"create": "activity_group", "fields": {"activity": "L1", "group": "G1", "took_part": 11}},
            {"create": "need", "fields": {"statement": "Breakfast", "cycle": "Y1"}},
            {"create": "route", "fields": {"need": "N1", "cycle": "Y1", "kind": "service", "share": 70}},
            {"create": "route", "fields": {"need": "N1", "cycle": "Y1", "kind": "co_production", "share": 31}},
            status=0,
        )
        given = [[(w["error"], w["field"], w["ref"]) for w in answer["warnings"]] for answer in answers]
        no_citizens = ("no_citizen_group", None, "L1")
        self.assertEqual(given[0], [no_citizens])
        self.assertEqual(sorted(given[1], key=str), sorted([("end_before_start", "end", "L1"), no_citizens], key=str))
        self.assertEqual(given[2], [])
        self.assertEqual(given[3], [no_citizens])
        link, need = answers[4]["warnings"], answers[7]["warnings"]
        self.assertEqual([(w["error"], w["field"]) for w in link], [("sum_over_total", "took_part")])
        self.assertEqual([w["error"] for w in need], ["over_100_percent"])
        for warning in link + need:
            self.assertEqual(set(warning), {"ref", "field", "error", "text"})
            self.assertIn(warning["ref"], ("L1", "N1", answers[0]["ids"][0], answers[5]["ids"][0]))
        self.assertEqual(self.record("activity", "L1")["took_part"], 10)

    def test_a_fixed_now_gives_the_same_bytes_twice(self):
        exports = []
        for name in ("one.tandem", "two.tandem"):
            file = self.new(file=self.path(name))
            self.apply(RESIDENTS, BREAKFASTS, {"edit": [RESIDENTS, {"delete": "G1"}]}, file=file, status=0)
            exports.append(self.export(file))
        self.assertEqual(exports[0], exports[1])
        self.assertIn(planner.NOW.encode(), exports[0])

    def test_a_reader_that_goes_away_leaves_a_sound_file(self):
        process = planner.start("apply", self.file)
        self.addCleanup(planner.stop, process)
        process.stdout.close()
        try:
            process.stdin.write(planner.jsonl([RESIDENTS] * 200).encode("utf-8"))
            process.stdin.close()
        except BrokenPipeError:
            pass
        process.wait(timeout=60)
        self.verified()


if __name__ == "__main__":
    planner.main()
