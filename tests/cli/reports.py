"""The sixteen reports: both samples, four phases, two editions, as PDF, HTML and block tree.

What each format says is the same text; the PDFs are accessible; the public edition holds nothing that is not public and
says what was left out. Private things to look for are read from the export, not written down here.
"""

import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

import planner
from samples_folder import must

PHASES = ("analyse", "plan", "do", "review")
EDITIONS = ("public", "board")
AS_AT = "2026-11-21"
PDFUA_CHECK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tools", "pdfua_check.py")
TITLES = ("title", "name", "statement", "finding", "text")
EMPTY = re.compile(r"^(No |None |Nothing |There (is|are) no |.* (is|are) not recorded )")


def tool(*command):
    # pdfinfo says what a page shows in UTF-8, but the summary of a table in the very bytes of the PDF.
    return subprocess.run(command, capture_output=True, check=True, timeout=300).stdout.decode("utf-8", errors="replace")


def squeezed(text):
    """Without blanks: where a line is broken is the format's own business."""
    return re.sub(r"\s+", "", text)


def runs(spans):
    return "".join(span["text"] for span in spans)


def texts(block):
    """What a block of the tree says, in reading order."""
    kind = block["block"]
    if kind in ("heading", "paragraph", "list"):
        return [block["text"]] if kind == "heading" else [runs(r) for r in block.get("items", [block.get("runs", [])])]
    if kind == "table":
        cells = [runs(cell) for row in block["rows"] for cell in row]
        return [block["caption"], *(column["title"] for column in block["columns"]), *cells]
    if kind == "facts":
        return [block["caption"], *(text for fact in block["facts"] for text in (fact["label"], runs(fact["value"])))]
    if kind == "callout":
        return [block["title"], *map(runs, block["paragraphs"]), *map(runs, block["items"])]
    if kind == "figure":
        return [block["title"], block["caption"]]  # what it shows is the alternative, said by no text on the page
    return []  # the contents list repeats the headings


def as_drawn(tree, said):
    """What a PDF says, as if each of its figures had had room as a picture.

    Without room it has words instead: all but the sentence that names the picture, and a caption without the key to it.
    """
    for figure in (block for block in tree["blocks"] if block["block"] == "figure"):
        words = figure["alternative"].split(". ", 1)[-1]
        made_from = re.search(r"(?:^|(?<=\. ))From .*", figure["caption"])
        said = said.replace(squeezed(words + (made_from.group() if made_from else "")), squeezed(figure["caption"]), 1)
    return said


def structure_text(pdf):
    """The text of the structure tree, without the contents list, the bullets of lists and the words in pictures."""
    said, passed_over = [], None
    for line in tool("pdfinfo", "-struct-text", pdf).splitlines():
        indent = len(line) - len(line.lstrip())
        entry = line.strip()
        if passed_over is not None and indent > passed_over:
            continue
        passed_over = None
        if entry.startswith('"') and entry.endswith('"') and len(entry) > 1:
            said.append(entry[1:-1])
        elif re.match(r"(TOC|Lbl|Figure)\b", entry):
            passed_over = indent
    return squeezed("".join(said))


def in_pounds(amount):
    pounds, pence = amount.split(".")
    return f"£{int(pounds):,}" + ("" if pence == "00" else "." + pence)


class Made:
    """One sample with its reports, made once for all tests."""

    def __init__(self, sample):
        self.sample = sample
        self.folder = tempfile.mkdtemp(prefix="tandem-reports-")
        self.file = os.path.join(self.folder, sample + ".tandem")
        must("sample", sample, self.file)
        must("export", self.file, "-o", self.file + ".json")
        with open(self.file + ".json", encoding="utf-8") as export:
            self.records = json.load(export)["records"]
        self.answers, self.trees, self.pages = {}, {}, {}
        for key in [(phase, edition) for phase in PHASES for edition in EDITIONS]:
            for ending in ("pdf", "html", "json"):
                arguments = ["--phase", key[0], "--edition", key[1], "--as-at", AS_AT]
                answer = must("report", self.file, *arguments, "-o", self.path(key, ending), "--json")
                self.answers[key, ending] = answer.json()
            with open(self.path(key, "json"), encoding="utf-8") as tree:
                self.trees[key] = json.load(tree)
            with open(self.path(key, "html"), encoding="utf-8") as page:
                self.pages[key] = page.read()

    def path(self, key, ending):
        return os.path.join(self.folder, f"{key[0]}-{key[1]}.{ending}")

    def pdfs(self):
        return [self.path((phase, edition), "pdf") for phase in PHASES for edition in EDITIONS]

    def said(self, edition):
        """All that the reports of an edition say, in every format."""
        keys = [(phase, edition) for phase in PHASES]
        trees = [json.dumps(self.trees[key], ensure_ascii=False) for key in keys]
        pages = [html.unescape(self.pages[key]) for key in keys]
        return "\n".join(trees + pages + [tool("pdftotext", self.path(key, "pdf"), "-") for key in keys])

    def sections(self, key):
        """Heading id -> the blocks below it."""
        found = {}
        for block in self.trees[key]["blocks"]:
            if block["block"] == "heading" and block["level"] == 2:
                current = found.setdefault(block["id"], [])
            elif found:
                current.append(block)
        return found


class Reports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = [Made("lambeth"), Made("illustrative")]
        for made in cls.made:
            cls.addClassCleanup(shutil.rmtree, made.folder)
        cls.lambeth, cls.illustrative = cls.made

    def for_each(self, check):
        for made in self.made:
            for key in made.trees:
                with self.subTest(sample=made.sample, phase=key[0], edition=key[1]):
                    check(made, key)

    def test_sixteen_pdfs_meet_every_condition_of_accessibility(self):
        pdfs = [pdf for made in self.made for pdf in made.pdfs()]
        checked = subprocess.run([sys.executable, PDFUA_CHECK, *pdfs], capture_output=True, check=False, timeout=600)
        said = checked.stdout.decode("utf-8")
        self.assertEqual(checked.returncode, 0, said[-3000:])
        self.assertEqual(len(re.findall(r"^PASS: ", said, re.MULTILINE)), 16)
        for pdf in pdfs:
            tool("qpdf", "--check", pdf)

    def test_the_pdf_says_what_the_tree_says(self):
        def check(made, key):
            wanted = squeezed("".join(text for block in made.trees[key]["blocks"] for text in texts(block)))
            self.assertEqual(as_drawn(made.trees[key], structure_text(made.path(key, "pdf"))), wanted)

        self.for_each(check)

    def test_the_html_says_what_the_tree_says(self):
        def check(made, key):
            body = html.unescape(re.sub(r"<(style|nav)\b.*?</\1>|<[^>]*>", "", made.pages[key].partition("<main")[2].partition(">")[2], flags=re.DOTALL))
            said = squeezed(body)
            for block in made.trees[key]["blocks"]:
                for text in texts(block):
                    self.assertIn(squeezed(text), said)

        self.for_each(check)

    def test_numbers_stay_whole(self):
        words = " ".join(tool("pdftotext", pdf, "-") for pdf in self.illustrative.pdfs()).split()
        bare = [word.strip("().,;:") for word in words]
        self.assertIn("11,111", bare)
        self.assertIn("£1,234.50", bare)

    def test_the_answer_counts_the_pages_and_names_the_edition(self):
        def check(made, key):
            answer = made.answers[key, "pdf"]
            self.assertEqual(set(answer), {"out", "pages", "edition", "withheld"})
            self.assertIn(f"Pages:           {answer['pages']}\n", tool("pdfinfo", made.path(key, "pdf")))
            self.assertEqual((answer["out"], answer["edition"]), (made.path(key, "pdf"), key[1]))
            for ending in ("html", "json"):
                self.assertEqual(made.answers[key, ending]["withheld"], answer["withheld"])
            self.assertEqual(made.trees[key]["withheld"], answer["withheld"])

        self.for_each(check)

    def test_no_section_of_the_illustrative_reports_is_empty(self):
        for key in self.illustrative.trees:
            for section, blocks in self.illustrative.sections(key).items():
                if section == "withheld" and key[1] == "board":
                    continue  # "Nothing was left out" is what it has to say
                with self.subTest(phase=key[0], edition=key[1], section=section):
                    self.assertTrue(blocks, "nothing below the heading")
                    if len(blocks) == 1 and blocks[0]["block"] == "paragraph":
                        self.assertIsNone(EMPTY.match(runs(blocks[0]["runs"])), runs(blocks[0]["runs"]))

    def test_an_empty_section_is_told_from_a_full_one(self):
        """The test above would notice: Lambeth has nothing on governance in Do, and says so in such a sentence."""
        (paragraph,) = self.lambeth.sections(("do", "public"))["governance"]
        self.assertRegex(runs(paragraph["runs"]), EMPTY)

    def private(self):
        """What only the board may see, as (what, text): never-public values and titles of records not public."""
        records = self.illustrative.records
        yield from (("person", person["name"]) for person in records["person"])
        yield from (("contract value", in_pounds(c["value"])) for c in records["contract"] if "value" in c)
        public = {record.get(key) for listed in records.values() for record in listed if record["visibility"] == "public" for key in TITLES}
        for entity, listed in records.items():
            for record in listed:
                title = next((record[key] for key in TITLES if key in record), None)
                if record["visibility"] != "public" and entity != "person" and title and title not in public:
                    yield entity, title

    def test_the_public_edition_holds_nothing_private(self):
        private = list(self.private())
        self.assertGreater(len(private), 20)
        public, board = self.illustrative.said("public"), self.illustrative.said("board")
        for what, text in private:
            self.assertNotIn(text, public, what)
        for what in ("person", "contract value", "finding", "decision", "activity", "group"):
            texts_of_kind = [text for kind, text in private if kind == what]
            self.assertTrue([text for text in texts_of_kind if text in board], f"no {what} in the board edition")
        values = [text for kind, text in private if kind == "contract value"]
        self.assertEqual([value for value in values if value not in board], [])

    def test_what_is_withheld_is_listed(self):
        withheld = [item for phase in PHASES for item in self.illustrative.answers[(phase, "public"), "pdf"]["withheld"]]
        self.assertEqual({item["reason"] for item in withheld} - {"never_public", "visibility", "small_number", "name"}, set())
        named = {item["record"] for item in withheld}
        public_with_value = {c["code"] for c in self.illustrative.records["contract"] if "value" in c and c["visibility"] == "public"}
        self.assertEqual(public_with_value - {item["record"] for item in withheld if item["reason"] == "never_public"}, set())
        for entity in ("activity", "group", "need", "risk", "decision", "finding"):
            for record in self.illustrative.records[entity]:
                if record["visibility"] != "public":
                    self.assertIn(record["code"], named, entity)
        for phase in PHASES:
            self.assertEqual(self.illustrative.answers[(phase, "board"), "pdf"]["withheld"], [])

    def test_lambeth_withholds_nothing_and_says_so(self):
        for key in self.lambeth.trees:
            with self.subTest(phase=key[0], edition=key[1]):
                self.assertEqual(self.lambeth.answers[key, "pdf"]["withheld"], [])
                (said,) = self.lambeth.sections(key)["withheld"]
                self.assertIn("Nothing was left out", runs(said["runs"]))

    def test_the_html_can_do_and_fetch_nothing(self):
        def check(made, key):
            page = made.pages[key]
            self.assertRegex(page, r'<meta http-equiv="Content-Security-Policy" content="default-src \'none\';')
            self.assertNotRegex(page, r"(?i)<(script|iframe|object|embed|link|base|form|img)\b")
            self.assertNotRegex(page, r"(?i)\son[a-z]+\s*=|javascript:|@import|url\(")
            for address in re.findall(r'(?i)\b(?:src|href|action|data)="([^"]*)"', page):
                self.assertRegex(address, r"^(#|https?://|mailto:)")

        self.for_each(check)

    def test_reports_name_no_one_and_no_moment(self):
        names = [self.lambeth.folder, self.illustrative.folder, *planner.names_of_here()]
        def check(made, key):
            for ending in ("pdf", "html", "json"):
                with open(made.path(key, ending), "rb") as report:
                    content = report.read()
                for name in names:
                    self.assertNotIn(name.encode("utf-8"), content)
            information = tool("pdfinfo", made.path(key, "pdf"))
            self.assertNotIn("Author:", information)
            self.assertIn("CreationDate:    Sat Nov 21 00:00:00 2026", information)

        self.for_each(check)

    def test_the_same_twice(self):
        made, key = self.illustrative, ("plan", "board")
        arguments = ["--phase", "plan", "--edition", "board", "--as-at", AS_AT]
        for ending in ("pdf", "html", "json"):
            again = os.path.join(made.folder, "again." + ending)
            must("report", made.file, *arguments, "-o", again)
            self.assertEqual(planner.sha256(again), planner.sha256(made.path(key, ending)), ending)


if __name__ == "__main__":
    planner.main()
