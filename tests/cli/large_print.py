"""Every report in large print: both samples, seven kinds, two editions.

The PDFs are accessible and say what the tree of the report says, in its order.
"""

import concurrent.futures
import json
import os
import re
import subprocess
import sys

sys.dont_write_bytecode = True

import every_report
import planner
import reports
from samples_folder import SAMPLES, SamplesFolder, must

KEYS = [f"{sample}-{kind}-{edition}" for sample in SAMPLES for kind in every_report.KINDS for edition in every_report.EDITIONS]


def turned(table):
    """What a table of one or two rows says with its rows as columns, as large print sets it where it has no room otherwise."""
    titles = [column["title"] for column in table["columns"]]
    rows = [[reports.runs(cell) for cell in row] for row in table["rows"]]
    columns = [text for number, title in enumerate(titles) for text in (title, *(row[number] for row in rows))]
    return reports.squeezed("".join([table["caption"], *columns]))


class LargePrint(SamplesFolder):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.each(cls.make)

    @staticmethod
    def each(work):
        """work(key) of every report, as many at a time as there are processors: what takes long runs outside Python."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            return list(pool.map(work, KEYS))

    @classmethod
    def make(cls, key):
        sample, kind, edition = key.split("-")
        arguments = ["report", cls.path(sample, "tandem"), *every_report.KINDS[kind], "--edition", edition]
        arguments += ["--as-at", reports.AS_AT, "-o"]
        must(*arguments, cls.path(key, "json"))
        must(*arguments, cls.path(key, "pdf"), "--large-print")

    def test_they_meet_every_condition_of_accessibility(self):
        def check(key):
            command = [sys.executable, reports.PDFUA_CHECK, self.path(key, "pdf")]
            return subprocess.run(command, capture_output=True, check=False, timeout=300)

        for key, checked in zip(KEYS, self.each(check)):
            with self.subTest(key=key):
                said = checked.stdout.decode("utf-8")
                self.assertEqual(checked.returncode, 0, said[-3000:])
                self.assertEqual(len(re.findall(r"^PASS: ", said, re.MULTILINE)), 1)

    def test_the_pdf_says_what_the_tree_says(self):
        for key, said in zip(KEYS, self.each(lambda key: reports.structure_text(self.path(key, "pdf")))):
            with self.subTest(key=key), open(self.path(key, "json"), encoding="utf-8") as file:
                tree = json.load(file)
                wanted = reports.squeezed("".join(text for block in tree["blocks"] for text in reports.texts(block)))
                said = reports.as_drawn(tree, said)
                for block in tree["blocks"]:
                    if block["block"] == "table" and 0 < len(block["rows"]) < 3:
                        said = said.replace(turned(block), reports.squeezed("".join(reports.texts(block))), 1)
                self.assertEqual(said, wanted)


if __name__ == "__main__":
    planner.main()
