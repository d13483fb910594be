"""Reports for an office suite: .odt, .xlsx and .csv of both samples, read back as others read them.

The packages are read here with Python's own zip and XML; where LibreOffice is installed it opens and converts them too,
and what it shows has to be what the report says: the same headings in the same order, the same rows.
"""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
import zipfile

sys.dont_write_bytecode = True

import planner
from samples_folder import must

KINDS = [*((("--phase", phase), phase) for phase in ("analyse", "plan", "do", "review")), (("--kind", "cycle"), "cycle")]
EDITIONS = ("public", "board")
AS_AT = ("--as-at", "2026-11-21")
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OFFICE = shutil.which("soffice")


def squeezed(text):
    """Without blanks: where a line is broken is a format's own business."""
    return re.sub(r"\s+", "", text)


def runs(spans):
    return "".join(span["text"] for span in spans)


class Made:
    """A sample and its reports in the formats of an office suite, made once for all tests."""

    def __init__(self, sample):
        self.sample = sample
        self.folder = tempfile.mkdtemp(prefix="tandem-office-")
        self.file = os.path.join(self.folder, sample + ".tandem")
        must("sample", sample, self.file)
        self.trees = {}
        for arguments, name in KINDS:
            for edition in EDITIONS:
                for ending in ("odt", "xlsx", "json"):
                    self.report(arguments, edition, self.path((name, edition), ending))
                with open(self.path((name, edition), "json"), encoding="utf-8") as tree:
                    self.trees[name, edition] = json.load(tree)["blocks"]

    def report(self, arguments, edition, out, *more):
        return must("report", self.file, *arguments, "--edition", edition, *AS_AT, "-o", out, *more)

    def path(self, key, ending):
        return os.path.join(self.folder, f"{key[0]}-{key[1]}.{ending}")

    def blocks(self, key, kind):
        return [block for block in self.trees[key] if block["block"] == kind]

    def headings(self, key):
        return [(block["level"], block["text"]) for block in self.blocks(key, "heading")]

    def tables(self, key):
        """Rows of text with the headings first, a list for each table."""
        return [
            [[column["title"] for column in table["columns"]], *([runs(cell) for cell in row] for row in table["rows"])]
            for table in self.blocks(key, "table")
        ]

    def content(self, key):
        with zipfile.ZipFile(self.path(key, "odt")) as package:
            return xml.fromstring(package.read("content.xml"))


class Office(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = [Made("lambeth"), Made("illustrative")]
        for made in cls.made:
            cls.addClassCleanup(shutil.rmtree, made.folder)
        cls.lambeth, cls.illustrative = cls.made

    def for_each(self, check):
        for made in self.made:
            for key in made.trees:
                with self.subTest(sample=made.sample, kind=key[0], edition=key[1]):
                    check(made, key)

    def test_documents_have_the_headings_tables_and_pictures_of_the_report(self):
        def check(made, key):
            content = made.content(key)
            found = [(int(h.get(TEXT + "outline-level")), "".join(h.itertext())) for h in content.iter(TEXT + "h")]
            self.assertEqual(found, made.headings(key))
            header_rows = [len(rows) for rows in content.iter(TABLE + "table-header-rows")]
            self.assertEqual(header_rows, [1] * len(made.blocks(key, "table")))
            frames = list(content.iter(DRAW + "frame"))
            for frame in frames:
                self.assertTrue(frame.findtext(SVG + "desc"), "a picture without alternative text")
            wanted = [figure["alternative"] for figure in made.blocks(key, "figure")]
            self.assertEqual([frame.findtext(SVG + "desc") for frame in frames], wanted)

        self.for_each(check)
        self.assertTrue(any(made.blocks(key, "figure") for made in self.made for key in made.trees), "no picture was looked at")

    def test_spreadsheets_have_every_row_and_no_formula(self):
        def check(made, key):
            with zipfile.ZipFile(made.path(key, "xlsx")) as package:
                names = [name for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
                rows = []
                for number in range(1, len(names) + 1):
                    sheet = xml.fromstring(package.read(f"xl/worksheets/sheet{number}.xml"))
                    self.assertEqual(list(sheet.iter(SHEET + "f")), [])
                    rows.append(len(list(sheet.iter(SHEET + "row"))))
            # The first sheet says which report it is; above each table stands its caption.
            self.assertEqual(rows[1:], [1 + len(table) for table in made.tables(key)])

        self.for_each(check)

    def test_each_table_is_to_be_had_as_csv(self):
        made, key = self.illustrative, ("do", "board")
        out = os.path.join(made.folder, "one.csv")
        for number, table in enumerate(made.tables(key), 1):
            made.report(("--phase", "do"), "board", out, "--table", str(number))
            with open(out, encoding="utf-8", newline="") as file:
                self.assertEqual(list(csv.reader(file)), table)
        answer = planner.run("report", made.file, "--phase", "do", "--edition", "board", *AS_AT, "-o", out, "--table", "99")
        self.assertEqual(answer.status, 2)
        self.assertRegex(answer.err, planner.ERROR_LINE)
        self.assertIn("none of which is number 99", answer.err)

    def test_what_does_not_go_together_is_refused(self):
        for arguments, words in (
            (("-o", "x.csv"), "CSV holds one table"),
            (("-o", "x.odt", "--table", "1"), "One table alone is written as CSV"),
            (("-o", "x.docx"), "ends in none of"),
        ):
            answer = planner.run(
                "report", self.lambeth.file, "--phase", "do", "--edition", "board", *arguments, folder=self.lambeth.folder
            )
            self.assertEqual(answer.status, 2, words)
            self.assertRegex(answer.err, planner.ERROR_LINE)
            self.assertIn(words, answer.err)
        self.assertEqual([name for name in os.listdir(self.lambeth.folder) if name.startswith("x.")], [])

    def test_the_same_twice_and_no_name_of_anybody(self):
        names = [self.lambeth.folder, self.illustrative.folder, *planner.names_of_here()]
        for ending in ("odt", "xlsx"):
            again = os.path.join(self.illustrative.folder, "again." + ending)
            self.illustrative.report(("--phase", "plan"), "board", again)
            self.assertEqual(planner.sha256(again), planner.sha256(self.illustrative.path(("plan", "board"), ending)))
            with zipfile.ZipFile(again) as package:
                for name in package.namelist():
                    for trace in names:
                        self.assertNotIn(trace.encode("utf-8"), package.read(name), name)

    def test_public_documents_and_spreadsheets_hold_nothing_private(self):
        """Persons are never public; the board edition of the same phases holds them."""
        made = self.illustrative
        export = os.path.join(made.folder, "all.json")
        must("export", made.file, "-o", export)
        with open(export, encoding="utf-8") as file:
            persons = [person["name"].encode("utf-8") for person in json.load(file)["records"]["person"]]
        self.assertGreater(len(persons), 2)
        said = {}
        for edition in EDITIONS:
            packages = [made.path(key, ending) for key in made.trees if key[1] == edition for ending in ("odt", "xlsx")]
            parts = []
            for path in packages:
                with zipfile.ZipFile(path) as package:
                    parts += [package.read(name) for name in package.namelist()]
            said[edition] = b"\n".join(parts)
        self.assertEqual([person for person in persons if person in said["public"]], [])
        self.assertTrue([person for person in persons if person in said["board"]], "the search finds nobody anywhere")


@unittest.skipUnless(OFFICE, "LibreOffice (soffice) is not installed")
class Opened(unittest.TestCase):
    """What LibreOffice makes of the files."""

    @classmethod
    def setUpClass(cls):
        cls.made = [Made("lambeth"), Made("illustrative")]
        for made in cls.made:
            cls.addClassCleanup(shutil.rmtree, made.folder)

    def convert(self, made, wanted, ending):
        """All files of an ending at once: starting the program takes longer than its work."""
        files = [made.path(key, ending) for key in made.trees]
        # A profile of its own: a running LibreOffice would otherwise take the files and say nothing.
        profile = "-env:UserInstallation=file://" + os.path.join(made.folder, "profile")
        done = subprocess.run(
            [OFFICE, profile, "--headless", "--convert-to", wanted, "--outdir", made.folder, *files],
            capture_output=True, check=False, timeout=900,
        )
        self.assertEqual(done.returncode, 0, done.stderr.decode("utf-8", "replace"))

    def test_documents_open_with_the_headings_in_order(self):
        for made in self.made:
            self.convert(made, "pdf", "odt")
            for key in made.trees:
                with self.subTest(sample=made.sample, kind=key[0], edition=key[1]):
                    words = subprocess.run(["pdftotext", made.path(key, "pdf"), "-"], capture_output=True, check=True, timeout=60)
                    said = squeezed(words.stdout.decode("utf-8"))
                    at = 0
                    for _, heading in made.headings(key):
                        found = said.find(squeezed(heading), at)
                        self.assertGreaterEqual(found, 0, f"{heading} is not where it belongs")
                        at = found + len(squeezed(heading))

    def test_documents_keep_their_outline(self):
        """Saved by LibreOffice itself, the headings are still headings, level by level."""
        for made in self.made:
            self.convert(made, "fodt", "odt")
            for key in made.trees:
                with self.subTest(sample=made.sample, kind=key[0], edition=key[1]):
                    content = xml.parse(made.path(key, "fodt")).getroot()
                    found = [
                        (int(h.get(TEXT + "outline-level")), squeezed("".join(h.itertext()))) for h in content.iter(TEXT + "h")
                    ]
                    self.assertEqual(found, [(level, squeezed(text)) for level, text in made.headings(key)])
                    rows = [len(list(table.iter(TABLE + "table-row"))) for table in content.iter(TABLE + "table")]
                    wanted = [
                        len(block["rows"]) + 1 if block["block"] == "table" else len(block["facts"])
                        for block in made.trees[key] if block["block"] in ("table", "facts")
                    ]
                    self.assertEqual(rows, wanted)
                    alternatives = [frame.findtext(SVG + "desc") for frame in content.iter(DRAW + "frame")]
                    self.assertEqual(alternatives, [figure["alternative"] for figure in made.blocks(key, "figure")])

    def test_spreadsheets_open_with_every_cell_as_in_the_report(self):
        every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"  # as shown, all sheets
        for made in self.made:
            self.convert(made, every_sheet, "xlsx")
            for key in made.trees:
                with self.subTest(sample=made.sample, kind=key[0], edition=key[1]):
                    with zipfile.ZipFile(made.path(key, "xlsx")) as package:
                        book = xml.fromstring(package.read("xl/workbook.xml"))
                    names = [sheet.get("name") for sheet in book.iter(SHEET + "sheet")][1:]
                    tables = made.tables(key)
                    self.assertEqual(len(names), len(tables))
                    for name, table in zip(names, tables):
                        path = os.path.join(made.folder, f"{key[0]}-{key[1]}-{name}.csv")
                        with open(path, encoding="utf-8", newline="") as file:
                            shown = list(csv.reader(file))[1:]  # below the caption
                        self.assertEqual([[squeezed(cell) for cell in row] for row in shown], [[squeezed(cell) for cell in row] for row in table], name)


if __name__ == "__main__":
    planner.main()
