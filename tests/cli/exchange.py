"""CLI.md: export and import as other programs use them: the same bytes again, and a list of what was kept out."""

import json
import os
import sys

sys.dont_write_bytecode = True

import planner

RESIDENTS = {"create": "group", "fields": {"name": "Residents", "side": "citizen"}}
BREAKFASTS = {"create": "activity", "fields": {"title": "Breakfasts", "phase": "PH3"}}
LINK = {"create": "activity_group", "fields": {"activity": "L1", "group": "G1"}}


class Exchange(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        self.new()
        self.apply(RESIDENTS, BREAKFASTS, LINK, status=0)
        self.other = self.path("other.tandem")

    def exported(self, file=None, *arguments):
        return json.loads(self.export(file, *arguments))

    def write(self, document):
        text = document if isinstance(document, (str, bytes)) else json.dumps(document)
        with open(self.path("in.json"), "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode("utf-8"))
        return self.path("in.json")

    def imported(self, *arguments, status=0):
        answer = planner.run("import", *arguments, "--json")
        self.assertEqual(answer.status, status, str(answer))
        report = answer.json()
        self.assertEqual(set(report), {"ok", "edit", "created", "skipped", "renamed"})
        for skipped in report["skipped"]:
            self.assertEqual(set(skipped), {"entity", "id", "key", "error", "text"})
        return report

    def test_the_shape_of_an_export(self):
        content = self.export()
        self.assertTrue(content.endswith(b"}\n"))
        self.assertNotIn(b"\r", content)
        document = json.loads(content)
        self.assertEqual(list(document), ["format", "version", "schema", "scope", "catalogue", "records"])
        self.assertEqual([document[key] for key in list(document)[:5]], ["tandem", 1, 1, "file", 1])
        for records in document["records"].values():
            ids = [int(record["id"]) for record in records]
            self.assertEqual(ids, sorted(ids))
        self.assertEqual(content, json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8") + b"\n")

    def test_there_and_back_gives_the_same_bytes(self):
        for sample in ("lambeth", "illustrative"):
            with self.subTest(sample=sample):
                file = self.path(sample + ".tandem")
                self.ok("sample", sample, file)
                first = self.export(file)
                report = self.imported(self.write(first), "-o", self.other)
                self.assertEqual((report["ok"], report["edit"], report["skipped"], report["renamed"]), (True, None, [], []))
                self.assertEqual(report["created"], sum(len(records) for records in json.loads(first)["records"].values()))
                self.assertEqual(self.export(self.other), first)
                self.verified(self.other)
                os.remove(self.other)

    def test_one_project_carries_all_it_refers_to(self):
        second = [{"create": "project", "fields": {"title": "Supper club"}}, {**RESIDENTS, "project": "P2"}]
        self.apply(*second, status=0)
        first, alone = self.exported(None, "--project", "P1"), self.exported(None, "--project", "P2")
        self.assertEqual((first["scope"], alone["scope"]), ("project", "project"))
        self.assertEqual([p["title"] for p in first["records"]["project"]], ["Breakfast club"])
        self.assertEqual({name: len(records) for name, records in alone["records"].items() if records}, {"project": 1, "group": 1})
        self.assertEqual(self.imported(self.write(alone), "-o", self.other)["skipped"], [])

    def test_an_import_into_a_file_is_one_step(self):
        self.new(file=self.other, now="2026-01-01T00:00:00Z")
        before = self.export(self.other)
        document = self.exported()
        report = self.imported(self.write(document), "--into", self.other)
        self.assertEqual((report["edit"], report["skipped"]), (1, []))
        (project,) = document["records"]["project"]
        self.assertIn({"id": project["id"], "from": "P1", "to": "P2"}, report["renamed"])
        newest = self.ok("history", self.other, "--json").json()["edits"][0]
        self.assertEqual(newest["kind"], "import")
        self.verified(self.other)
        after = self.export(self.other)
        self.assertEqual(self.ok("undo", self.other, "--json").json()["done"], 1)
        self.assertEqual(self.export(self.other), before)
        self.ok("redo", self.other)
        self.assertEqual(self.export(self.other), after)

    def test_what_is_there_already_is_skipped_or_comes_as_new(self):
        document = self.exported()
        count = sum(len(records) for records in document["records"].values())
        before = self.export()
        report = self.imported(self.write(document), "--into", self.file, status=1)
        self.assertEqual((report["created"], report["edit"]), (0, None))
        self.assertEqual({skipped["error"] for skipped in report["skipped"]}, {"exists"})
        self.assertEqual(len(report["skipped"]), count)
        self.assertEqual(self.export(), before)
        report = self.imported(self.write(document), "--into", self.file, "--as-new")
        self.assertEqual((report["created"], report["skipped"]), (count, []))
        self.verified()

    def test_what_cannot_be_kept_is_left_out_and_listed(self):
        document = self.exported()
        records = document["records"]
        activity, link, group = records["activity"][0], records["activity_group"][0], records["group"][0]
        records["elephant"] = [{"id": "7", "name": "Nellie"}]
        activity |= {"colour": "red", "start": "2012-06-31", "invited": -3, "outcomes": ["12345"], "co": "telepathy"}
        records["group"].append({**group, "name": "Twin"})
        records["activity_group"].append({**link, "id": "77", "group": "12345"})
        report = self.imported(self.write(document), "-o", self.other, status=1)
        listed = {(skipped["entity"], skipped["key"], skipped["error"]) for skipped in report["skipped"]}
        for expected in (
            ("elephant", None, "unknown_entity"),
            ("activity", "colour", "unknown_field"),
            ("activity", "start", "bad_date"),
            ("activity", "invited", "out_of_range"),
            ("activity", "outcomes", "unknown_ref"),
            ("activity", "co", "bad_value"),
            ("activity_group", "group", "unknown_ref"),
        ):
            self.assertIn(expected, listed)
        self.assertTrue([s for s in report["skipped"] if s["entity"] == "group" and s["error"] in ("duplicate", "exists")], listed)
        kept = self.exported(self.other)["records"]
        self.assertEqual(len(kept["group"]), 1)
        self.assertEqual(kept["activity"][0]["title"], "Breakfasts")
        self.assertFalse({"colour", "start", "invited", "co", "outcomes"} & set(kept["activity"][0]))
        self.assertEqual(len(kept["activity_group"]), 1)
        self.verified(self.other)

    def test_a_newer_export_is_refused_whole(self):
        for key in ("version", "schema"):
            document = {**self.exported(), key: 2}
            self.refused(planner.run("import", self.write(document), "-o", self.other, "--json"), "newer_schema")
            before = planner.sha256(self.file)
            self.refused(planner.run("import", self.write(document), "--into", self.file, "--json"), "newer_schema")
            self.assertEqual(planner.sha256(self.file), before)
            self.assertFalse(os.path.exists(self.other))

    def test_what_is_no_export_is_refused_whole(self):
        before = planner.sha256(self.file)
        sqlite = open(self.file, "rb")
        self.addCleanup(sqlite.close)
        whole = json.dumps(self.exported())
        for content in (
            "",
            "Dear diary",
            "[]",
            "{}",
            '{"format": "elephant", "version": 1}',
            whole[:-20],
            whole + whole,
            '{"format": "tandem", "records": ' + "[" * 100_000 + "]" * 100_000 + "}",
            b"\xff\xfe" + whole.encode("utf-16-le"),
            whole.encode("utf-8").replace(b"Breakfasts", b"Break\xffasts"),
            whole.encode("utf-8").replace(b"Breakfasts", b"Break\x00asts"),
            sqlite.read(),
        ):
            with self.subTest(content=content[:40]):
                path = self.write(content)
                for arguments in (["-o", self.other], ["--into", self.file]):
                    answer = planner.run("import", path, *arguments, "--json")
                    self.assertEqual(answer.status, 3, str(answer)[:2000])
                    self.assertRegex(answer.err.rstrip("\n"), planner.ERROR_LINE)
                    self.assertFalse(answer.json()["ok"])
        self.assertEqual(planner.sha256(self.file), before)
        self.assertEqual(sorted(os.listdir(self.folder)), ["export.json", "in.json", "plan.tandem"])

    def test_an_export_names_no_one(self):
        """No user, no computer, no folder, no time of export."""
        content = self.export().decode("utf-8")
        for name in [os.path.basename(self.folder), *planner.names_of_here()]:
            self.assertNotIn(name, content)
        self.assertEqual(self.export().decode("utf-8"), content)

    def test_large_samples_are_the_same_each_time(self):
        exports = []
        for name in ("one", "two"):
            file = self.path(name + ".tandem")
            self.ok("sample", "large", file, "--projects", "3", "--activities", "60", "--seed", "7", now=planner.NOW)
            self.verified(file)
            exports.append(self.export(file))
        self.assertEqual(exports[0], exports[1])
        records = json.loads(exports[0])["records"]
        self.assertEqual((len(records["project"]), len(records["activity"])), (3, 60))
        self.assertEqual(self.imported(self.write(exports[0]), "-o", self.other)["skipped"], [])
        self.assertEqual(self.export(self.other), exports[0])


if __name__ == "__main__":
    planner.main()
