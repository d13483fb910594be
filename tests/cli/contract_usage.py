"""CLI.md: wrong usage is exit status 2 with one line, and what the program says of itself and of its framework."""

import json
import os
import sys

sys.dont_write_bytecode = True

import planner

CROSS_CUTTING = {"visibility", "source", "illustrative"}
KINDS = "text choice choices flag integer number percent hours money date reference references".split()


class Usage(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        self.new()

    def wrong(self, *arguments, given=""):
        before = planner.sha256(self.file)
        answer = planner.run(*arguments, given=given)
        self.assertEqual(answer.status, 2, f"{arguments}: {answer}")
        self.assertEqual(answer.out, "")
        self.assertRegex(answer.err.rstrip("\n"), planner.ERROR_LINE)
        self.assertEqual(answer.err.count("\n"), 1, answer.err)
        self.assertEqual(planner.sha256(self.file), before)
        self.assertEqual(os.listdir(self.folder), ["plan.tandem"])
        return answer.err

    def test_wrong_options(self):
        report = ["report", self.file, "-o", self.path("out.pdf")]
        for arguments in (
            ["frobnicate"],
            ["--frobnicate"],
            ["new"],
            ["new", self.path("x.tandem")],
            ["new", self.path("x.tandem"), "--title", ""],
            ["new", self.path("x.tandem"), "--title", " \t "],
            ["new", self.path("x.tandem"), "--title", "x" * 501],
            ["new", self.path("x.tandem"), "--title", "T", "--colour", "red"],
            ["sample", "leeds", self.path("x.tandem")],
            ["sample", "large", self.path("x.tandem"), "--projects", "none"],
            ["sample", "large", self.path("x.tandem"), "--activities", "-1"],
            ["apply"],
            ["apply", self.file, self.file],
            ["undo", self.file, "--steps", "two"],
            ["undo", self.file, "--steps", "-1"],
            ["redo", self.file, "--steps", "1.5"],
            ["mark", self.file],
            ["revert", self.file],
            ["copy", self.file],
            ["verify"],
            ["verify", self.file, "--quietly"],
            ["export", self.file],
            ["import", self.file],
            ["import", self.file, "-o", self.path("x.tandem"), "--into", self.file],
            ["history", self.file, "--limit", "many"],
            ["history", self.file, "--limit", "-1"],
            ["export", self.file, "-o", self.file],
            ["export", self.file, "-o", self.path("export")],
            ["check", self.file, "--phase", "think"],
            ["check", self.file, "--fail-on", "strength"],
            ["check", self.file, "--cycle", "7"],
            ["check", self.file, "--as-at", "2026-02"],
            [*report, "--phase", "think", "--edition", "board"],
            [*report, "--phase", "plan", "--edition", "secret"],
            [*report, "--phase", "plan"],
            [*report, "--edition", "board"],
            [*report, "--phase", "plan", "--edition", "board", "--cycle", "7"],
            [*report, "--phase", "plan", "--edition", "board", "--as-at", "2026-02-30"],
            [*report, "--phase", "plan", "--edition", "board", "--as-at", "2026-02"],
            ["report", self.file, "--phase", "plan", "--edition", "board", "-o", self.path("out.doc")],
            [*report, "--kind", "novel", "--edition", "board"],
            [*report, "--kind", "phase", "--edition", "board"],
            [*report, "--kind", "cycle", "--phase", "plan", "--edition", "board"],
            [*report, "--kind", "leaflet", "--edition", "board", "--text-size", "16"],
            [*report, "--kind", "summary", "--edition", "board", "--text-size", "14"],
            [*report, "--kind", "cycle", "--edition", "board", "--text-size", "12", "--large-print"],
            ["report", self.file, "--kind", "cycle", "--edition", "board", "--large-print", "-o", self.path("out.html")],
            [*report, "--phase", "plan", "--edition", "public", "--attach-data"],
            [*report, "--kind", "summary", "--edition", "board", "--attach-data"],
            ["report", self.file, "--phase", "plan", "--edition", "board", "--attach-data", "-o", self.path("out.odt")],
        ):
            with self.subTest(arguments=arguments):
                self.wrong(*arguments)

    def test_a_project_that_is_not_there(self):
        report = ["report", self.file, "--phase", "plan", "--edition", "board", "-o", self.path("out.html")]
        for command in (["export", self.file, "-o", self.path("out.json")], report, ["apply", self.file], ["check", self.file]):
            with self.subTest(command=command[0]):
                self.assertIn("P1 (Breakfast club)", self.wrong(*command, "--project", "P9"), "the list is not given")

    def test_a_report_of_one_of_several_projects_needs_its_name(self):
        self.apply({"create": "project", "fields": {"title": "Supper club"}}, status=0)
        err = self.wrong("report", self.file, "--phase", "plan", "--edition", "board", "-o", self.path("out.html"))
        self.assertIn("P1 (Breakfast club)", err)
        self.assertIn("P2 (Supper club)", err)
        self.assertNotIn("more", err)

    def test_of_many_projects_ten_are_named_and_the_others_counted(self):
        self.apply(*({"create": "project", "fields": {"title": f"Club {n}"}} for n in range(2, 13)), status=0)
        for project in ([], ["--project", "P99"]):
            err = self.wrong("report", self.file, *project, "--phase", "plan", "--edition", "board", "-o", self.path("out.html"))
            self.assertIn("P10 (Club 10) or one of 2 more (all are listed by: tandem-planner info FILE)", err)
            self.assertNotIn("P11", err)
        listed = self.ok("info", self.file).out
        for n in range(2, 13):
            self.assertIn(f"P{n}  Club {n}\n", listed)

    def test_a_time_that_is_none(self):
        answer = planner.run("new", self.path("x.tandem"), "--title", "T", now="yesterday")
        self.assertEqual(answer.status, 2, str(answer))
        self.assertRegex(answer.err.rstrip("\n"), planner.ERROR_LINE)

    def test_help_and_version(self):
        self.assertRegex(self.ok("--version").out, r"^tandem-planner \d+\.\d+\.\d+\n$")
        listed = self.ok("--help").out
        for command in "new sample info schema catalogue check report export import apply undo redo history mark revert copy verify".split():
            self.assertIn(f"  {command} ", listed)
            self.assertIn("Usage", self.ok(command, "--help").out)


class Facts(planner.PlannerTest):
    def test_what_makers_answer(self):
        self.assertEqual(self.ok("new", self.file, "--title", "T", "--json").json(), {"ok": True, "file": self.file, "project": "P1"})
        sample = self.ok("sample", "lambeth", self.path("l.tandem"), "--json").json()
        self.assertEqual((sample["ok"], sample["file"]), (True, self.path("l.tandem")))

    def test_the_catalogue_has_what_it_should(self):
        catalogue = self.ok("catalogue", "--json").json()
        counts = {"coes": 4, "sub_types": 7, "phases": 4, "key_tasks": 21, "co_tasks": 10, "example_approaches": 16, "approaches": 18, "principles": 6, "stages": 6}
        self.assertEqual({key: len(catalogue[key]) for key in counts}, counts)
        self.assertEqual(catalogue["catalogue"], 1)
        for name in (*counts, "benefits", "influence_strategies", "group_types", "roles", "methods"):
            self.assertTrue(catalogue[name], name)
            keys = [entry["key"] for entry in catalogue[name]]
            self.assertEqual(len(keys), len(set(keys)), name)
            for entry in catalogue[name]:
                self.assertTrue(entry["label"] and entry["source"], entry)

    def test_the_schema_describes_what_apply_takes(self):
        schema = self.ok("schema", "--json").json()
        self.assertEqual(schema["schema"], 1)
        names = [entity["entity"] for entity in schema["entities"]]
        self.assertEqual(len(names), len(set(names)))
        prefixes = [entity["prefix"] for entity in schema["entities"] if entity["prefix"]]
        self.assertEqual(len(prefixes), len(set(prefixes)))
        for entity in schema["entities"]:
            with self.subTest(entity=entity["entity"]):
                self.assertEqual(set(entity), {"entity", "label", "plural", "prefix", "scope", "default_visibility", "fields"})
                self.assertIn(entity["scope"], ("file", "project", "cycle", "phase", "owner"))
                self.assertIn(entity["default_visibility"], ("public", "partners", "confidential"))
                keys = [field["key"] for field in entity["fields"]]
                self.assertEqual(len(keys), len(set(keys)))
                self.assertFalse(CROSS_CUTTING & set(keys))
                for field in entity["fields"]:
                    wanted = "key label kind required to choices unit min max max_length publish since".split()
                    self.assertEqual(set(wanted) - set(field), set(), field["key"])
                    self.assertIn(field["kind"], KINDS)
                    self.assertIn(field["publish"], ("by_record", "never_public"))
                    for target in field["to"] or []:
                        self.assertIn(target, names)

    def test_the_export_holds_only_what_the_schema_names(self):
        self.ok("sample", "illustrative", self.file)
        schema = {entity["entity"]: entity for entity in self.ok("schema", "--json").json()["entities"]}
        records = json.loads(self.export())["records"]
        common = {"id", "code", "project", "created", "changed"} | CROSS_CUTTING
        for entity, listed in records.items():
            known = common | {field["key"] for field in schema[entity]["fields"]}
            for record in listed:
                self.assertEqual(set(record) - known, set(), entity)
        self.assertEqual([name for name in schema if name in records], list(records), "not in description order")

    def test_info(self):
        self.ok("sample", "illustrative", self.file)
        self.ok("mark", self.file, "here", now=planner.NOW)
        info = self.ok("info", self.file, "--json").json()
        records = json.loads(self.export())["records"]
        schema = self.ok("schema", "--json").json()
        self.assertEqual(info["counts"], {e["entity"]: len(records.get(e["entity"], [])) for e in schema["entities"]})
        self.assertEqual(
            set(info), {"file", "schema", "min_reader", "program", "bytes", "read_only", "lock", "projects", "counts", "history", "marks"})
        self.assertEqual((info["file"], info["bytes"], info["lock"]), (self.file, os.path.getsize(self.file), None))
        self.assertEqual(info["history"], {"edits": 0, "undoable": 0, "redoable": 0})
        self.assertEqual(info["marks"], [{"name": "here", "at": planner.NOW, "edit": 0}])
        (project,) = info["projects"]
        self.assertEqual(set(project), {"id", "code", "title", "place", "counts", "cycles"})
        for cycle in project["cycles"]:
            self.assertEqual(set(cycle), {"id", "code", "number", "status", "phases"})
            self.assertEqual([phase["phase"] for phase in cycle["phases"]], ["analyse", "plan", "do", "review"])
            for phase in cycle["phases"]:
                self.assertEqual(set(phase), {"id", "code", "phase", "status", "tasks_done", "tasks_in_scope"})
                self.assertLessEqual(phase["tasks_done"], phase["tasks_in_scope"])


if __name__ == "__main__":
    planner.main()
