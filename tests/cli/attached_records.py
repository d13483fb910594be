"""The records attached to the board edition's PDF: what they are, that the PDF stays accessible, and that no other
report has anything attached."""

import itertools
import json
import os
import subprocess
import sys
import unittest

sys.dont_write_bytecode = True

import planner
import reports
from every_report import EDITIONS, KINDS

NAME = "records.json"


class AttachedRecords(planner.PlannerTest):
    def report(self, out, *options):
        return self.ok("report", self.file, "--as-at", reports.AS_AT, "-o", out, "--json", *options, now=planner.NOW).json()

    def attached(self, pdf):
        """name -> bytes"""
        folder = self.path("attached")
        os.mkdir(folder)
        subprocess.run(["pdfdetach", "-saveall", "-o", folder, pdf], capture_output=True, check=True, timeout=60)
        held = {}
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), "rb") as file:
                held[name] = file.read()
            os.remove(os.path.join(folder, name))
        os.rmdir(folder)
        return held

    def sample(self, *name):
        self.ok("sample", *name[:1], self.file, *name[1:], now=planner.NOW)

    def test_a_board_pdf_carries_the_export_of_its_project(self):
        self.sample("illustrative")
        self.apply({"create": "project", "fields": {"title": "Another, not reported on"}}, status=0)
        export = self.export(self.file, "--project", "P1")
        out = self.path("out.pdf")
        for kind in ("plan", "cycle"):
            with self.subTest(kind=kind):
                self.report(out, *KINDS[kind], "--project", "P1", "--edition", "board", "--attach-data")
                self.assertEqual(self.attached(out), {NAME: export})
                text = subprocess.run(["pdftotext", out, "-"], capture_output=True, check=True, timeout=60).stdout
                self.assertIn(b"Attached", text)
                checked = subprocess.run([sys.executable, reports.PDFUA_CHECK, out], capture_output=True, check=False, timeout=300)
                self.assertEqual(checked.returncode, 0, checked.stdout.decode("utf-8")[-3000:])

    def test_what_is_attached_is_described_and_can_be_imported(self):
        self.sample("lambeth")
        out = self.path("out.pdf")
        self.report(out, "--phase", "do", "--edition", "board", "--attach-data")
        answer = subprocess.run(["qpdf", "--json=2", "--json-key=qpdf", out], capture_output=True, check=True, timeout=60)
        objects = json.loads(answer.stdout)["qpdf"][1]
        files = {key: item["value"] for key, item in objects.items() if isinstance(item.get("value"), dict) and "/EF" in item["value"]}
        self.assertEqual(len(files), 1)
        ((reference, file),) = files.items()
        self.assertEqual((file["/F"], file["/UF"]), ("u:" + NAME, "u:" + NAME))
        self.assertIn("Not for publication", file["/Desc"])
        self.assertEqual(file["/AFRelationship"], "/Data")
        stream = objects["obj:" + file["/EF"]["/F"]]["stream"]["dict"]
        self.assertEqual(stream["/Subtype"], "/application/json")
        self.assertEqual(stream["/Params"]["/ModDate"], "u:D:20261121000000Z")
        (root,) = (item["value"] for item in objects.values() if isinstance(item.get("value"), dict) and item["value"].get("/Type") == "/Catalog")
        self.assertEqual(root["/AF"], [reference.removeprefix("obj:")])

        with open(self.path(NAME), "wb") as file:
            file.write(self.attached(out)[NAME])
        self.ok("import", self.path(NAME), "-o", self.path("again.tandem"), now=planner.NOW)
        project = json.loads(self.export(self.file, "--project", "P1"))["records"]
        self.assertEqual(json.loads(self.export(self.path("again.tandem")))["records"], project)

    def test_the_same_report_is_the_same_bytes(self):
        self.sample("lambeth")
        for name in ("one.pdf", "two.pdf"):
            self.report(self.path(name), "--phase", "plan", "--edition", "board", "--attach-data")
        self.assertEqual(planner.sha256(self.path("one.pdf")), planner.sha256(self.path("two.pdf")))

    def test_nothing_is_attached_unless_asked_for_and_never_to_the_public_edition(self):
        self.sample("illustrative")
        out = self.path("out.pdf")
        for kind, edition in itertools.product(KINDS, EDITIONS):
            with self.subTest(kind=kind, edition=edition):
                self.report(out, *KINDS[kind], "--edition", edition)
                self.assertEqual(self.attached(out), {})
                os.remove(out)
                if edition == "public" or kind in ("summary", "leaflet"):
                    arguments = ["report", self.file, *KINDS[kind], "--edition", edition, "--attach-data", "-o", out, "--json"]
                    self.refused(planner.run(*arguments), "usage", status=2)
                    self.assertFalse(os.path.exists(out))

    def test_a_large_project_stays_small_enough_for_mail(self):
        self.sample("large", "--projects", "1", "--activities", "1000")
        without, out = self.path("without.pdf"), self.path("out.pdf")
        self.report(without, "--kind", "cycle", "--edition", "board")
        self.report(out, "--kind", "cycle", "--edition", "board", "--attach-data")
        self.assertLess(os.path.getsize(out) - os.path.getsize(without), 1_000_000)


if __name__ == "__main__":
    planner.main()
