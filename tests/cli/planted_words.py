"""A word of its own is planted in every text of every record, and looked for in every report, edition and format.

What may not be published is in no corner of a public file; the same search finds it in the board edition. Which texts
the board edition does not print, and why, stands in unprinted_texts.py, so that a new field cannot slip by.
"""

import itertools
import json
import multiprocessing
import os
import re
import shutil
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

import planner
from samples_folder import must
import report_text
from every_report import EDITIONS, KINDS, SHAPES
from unprinted_texts import NOT_TEXT, SOME_ONLY, UNPRINTED

AS_AT = "2026-11-21"
# A planted word, also where a line break or a soft hyphen has fallen into it, and a planted amount.
BREAK = re.compile(r"[\s\u00ad]+")
WORD = re.compile("zq[bcdfghjklmnprstvw]{4}x", re.IGNORECASE)
AMOUNT = re.compile(r"\d[\d,]{6,}")
# Without these there is no public report at all: asking for one is refused (report/build.h).
FRAME = ("project", "cycle", "phase")
# Which records an edition may print: those that the sample marks as public, and every second one in turn, so that public
# records hang on withheld ones and the other way round.
MIXTURES = {
    "as recorded": lambda kind, place, record: record["visibility"] == "public",
    "the even": lambda kind, place, record: (kind + place) % 2 == 0,
    "the odd": lambda kind, place, record: (kind + place) % 2 == 1,
}
# Large print lays the same blocks out larger: two kinds stand for all. What a mixture leaves out is left out of the tree,
# which every shape is drawn from, and of the copy that pictures are painted from, which are in the web page too.
LARGE = ("analyse", "leaflet")
SHAPES_OF = {"as recorded": tuple(SHAPES), "the even": ("pdf", "html"), "the odd": ("tree", "html", "spreadsheet")}


def reports_of(mixture):
    """(kind, shape) of the reports to be made."""
    for kind, shape in itertools.product(KINDS, SHAPES_OF[mixture]):
        if shape != "large print" or kind in LARGE:
            yield kind, shape


def all_words():
    for letters in itertools.product("bcdfghjklmnprstvw", repeat=4):
        yield "zq" + "".join(letters) + "x"


def words_in(text):
    return {word.lower() for word in WORD.findall(BREAK.sub("", text))}


class Garden:
    """The illustrative sample with a word in place of every text, in files that differ in what is public."""

    def __init__(self):
        self.root = tempfile.mkdtemp(prefix="tandem-planted-")
        words = all_words()
        self.places = (next(words), next(words))  # the folder and the file, which no report may name
        self.named = next(words)  # a person whom every text names
        self.folder = os.path.join(self.root, self.places[0])
        os.mkdir(self.folder)
        schema = json.loads(must("schema", "--json").out)["entities"]
        self.fields = {(kind["entity"], field["key"]): field for kind in schema for field in kind["fields"]}
        self.records = self.sample()
        self.words = {}  # word -> (entity, field, record)
        self.amounts = {}  # the same of secret amounts of money
        self.plant(words)

    def sample(self):
        file = os.path.join(self.root, "sample.tandem")
        must("sample", "illustrative", file)
        must("export", file, "-o", file + ".json")
        with open(file + ".json", encoding="utf-8") as export:
            self.export = json.load(export)
        return self.export["records"]

    def texts(self):
        """(entity, field) of all that people write in words; every record has a source besides."""
        return {key for key, field in self.fields.items() if field["kind"] == "text"} - set(NOT_TEXT)

    def never_public(self, entity, key):
        return entity == "person" or (key != "source" and self.fields[entity, key]["publish"] == "never_public")

    def plant(self, words):
        texts = self.texts()
        amounts = itertools.count(9_100_013, 1_021)
        for entity, records in self.records.items():
            written = [key for of, key in self.fields if of == entity and (of, key) in texts]
            secret = [key for (of, key), f in self.fields.items() if of == entity and f["kind"] == "money" and self.never_public(of, key)]
            for record in records:
                for key in (*written, "source"):
                    word = next(words)
                    self.words[word] = (entity, key, record)
                    record[key] = f"{word} {self.named}"
                for key in secret:
                    amount = next(amounts)
                    self.amounts[amount] = (entity, key, record)
                    record[key] = f"{amount}.00"
        self.stage()
        someone = self.records["person"][0]
        del self.words[someone["name"].split()[0]]
        someone["name"] = self.named

    def stage(self):
        """Brings a record each into the state in which a text is printed that is kept for that state."""
        self.records["co_task"][0]["out_of_scope"] = True
        vote = self.records["prioritisation"][0]
        vote["method"] = "gradients"
        for unconfirmed in (self.records["decision"][0], vote):
            del self.words[unconfirmed.pop("political_by").split()[0]]
            unconfirmed.pop("political_on", None)

    def file(self, mixture):
        """The file in which the records of the mixture are public, and what they are by their ids."""
        export = json.loads(json.dumps(self.export))
        public = set()
        for number, (entity, records) in enumerate(export["records"].items()):
            for place, record in enumerate(records):
                if entity in FRAME or MIXTURES[mixture](number, place, record):
                    record["visibility"] = "public"
                    public.add(record["id"])
                elif record["visibility"] == "public":
                    record["visibility"] = ("partners", "confidential")[place % 2]
        written = os.path.join(self.root, "planted.json")
        with open(written, "w", encoding="utf-8") as out:
            json.dump(export, out)
        file = os.path.join(self.folder, f"{self.places[1]} {mixture}.tandem")
        answer = must("import", written, "-o", file, "--json").json()
        if answer["skipped"]:
            raise AssertionError(str(answer["skipped"])[:2000])
        return file, public

    def found(self, file, edition, kind, shape, *more):
        """What one report says: channel -> the words and amounts in it."""
        options, ending = SHAPES[shape]
        with tempfile.TemporaryDirectory(dir=self.root) as folder:
            out = os.path.join(folder, "report." + ending)
            must("report", file, *KINDS[kind], "--edition", edition, "--as-at", AS_AT, *options, *more, "-o", out)
            texts = {}
            for channel, text in report_text.said(out):
                texts.setdefault(channel, []).append(text)
        by_channel = {}
        for channel, parts in texts.items():
            text = "\n|\n".join(parts)  # no word can stand across two of them
            there = {int(number.replace(",", "")) for number in AMOUNT.findall(text)}
            by_channel[channel] = words_in(text) | (there & self.amounts.keys())
        return by_channel


GARDEN = None  # of the processes that look; made before they are


def look(errand):
    return errand, GARDEN.found(*errand)


class PlantedWords(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        global GARDEN
        GARDEN = cls.garden = Garden()
        cls.addClassCleanup(shutil.rmtree, cls.garden.root)
        cls.files = {mixture: cls.garden.file(mixture) for mixture in MIXTURES}
        recorded, _ = cls.files["as recorded"]
        errands = [(recorded, "board", *report) for report in reports_of("as recorded")]
        errands += [(file, "public", *report) for mixture, (file, _) in cls.files.items() for report in reports_of(mixture)]
        cls.with_records = (recorded, "board", "review", "pdf", "--attach-data")
        errands.append(cls.with_records)
        with multiprocessing.get_context("fork").Pool() as pool:
            cls.found = dict(pool.imap_unordered(look, errands))
        cls.attached = cls.found.pop(cls.with_records)
        cls.board = {(kind, shape): found for (_, edition, kind, shape), found in cls.found.items() if edition == "board"}
        cls.printed = set().union(*(words for by_channel in cls.board.values() for words in by_channel.values()))

    def records_with(self, entity, key):
        """word -> whether the board edition prints it, for each record of the kind."""
        return {word: word in self.printed for word, (of, field, _) in self.garden.words.items() if (of, field) == (entity, key)}

    def test_a_word_is_planted_in_every_text_of_every_kind(self):
        planted = {(entity, key) for entity, key, _ in self.garden.words.values() if key != "source"}
        self.assertEqual(planted, self.garden.texts())
        self.assertEqual({of for of, _ in planted} - set(self.garden.records), set())
        for key in (*NOT_TEXT, *UNPRINTED, *SOME_ONLY):
            self.assertIn(key, self.garden.fields)

    def test_the_board_edition_prints_every_text_that_it_is_meant_to(self):
        for entity, key in sorted(self.garden.texts()):
            with self.subTest(entity=entity, field=key):
                printed = self.records_with(entity, key).values()
                wanted = "none" if (entity, key) in UNPRINTED else "some" if (entity, key) in SOME_ONLY else "all"
                self.assertEqual("all" if all(printed) else "some" if any(printed) else "none", wanted)
        for amount, (entity, key, _) in self.garden.amounts.items():
            self.assertIn(amount, self.printed, f"{entity} {key}")
        self.assertIn(self.garden.named, self.printed)

    def test_each_way_of_looking_finds_words(self):
        """A search that finds nothing anywhere would prove nothing."""
        ways = {}
        for (_, shape), by_channel in self.board.items():
            for channel, words in by_channel.items():
                ways.setdefault((shape, channel), set()).update(words)
        for channel in ("page text", "structure text", "object string", "alternative text"):
            self.assertGreater(len(ways["pdf", channel]), 3, channel)
        for channel in ("page text", "structure text"):
            self.assertGreater(len(ways["large print", channel]), 3, channel)
        for shape, channel in itertools.product(("pdf", "large print"), ("information", "metadata")):
            self.assertIn((shape, channel), ways)
        for channel in ("page source", "page text", "picture"):
            self.assertGreater(len(ways["html", channel]), 3, channel)

    def test_the_records_attached_for_the_board_hold_every_word(self):
        planted = {*self.garden.words, *self.garden.amounts, self.garden.named}
        self.assertEqual(planted - self.attached["attachment"], set())
        self.assertEqual(set(self.garden.places) & set().union(*self.attached.values()), set())

    def test_what_is_read_of_the_structure_is_what_poppler_reads(self):
        """Of the short reports: see report_text.structure_text."""
        recorded, _ = self.files["as recorded"]
        for kind, edition in itertools.product(("summary", "leaflet"), EDITIONS):
            with self.subTest(kind=kind, edition=edition):
                out = os.path.join(self.garden.root, "short.pdf")
                must("report", recorded, *KINDS[kind], "--edition", edition, "--as-at", AS_AT, "-o", out)
                found = self.found[recorded, edition, kind, "pdf"]
                words = {word for word in found["structure text"] if isinstance(word, str)}
                self.assertEqual(words_in(report_text.structure_text(out)), words)

    def test_every_format_says_the_same_words(self):
        """Pictures have words of their own beside the tree's; a spreadsheet has the tables only."""
        for (kind, shape), by_channel in self.board.items():
            tree, said = (set().union(*found.values()) for found in (self.board[kind, "tree"], by_channel))
            if shape == "spreadsheet":
                self.assertEqual(said - tree, set(), kind)
            else:
                self.assertEqual(tree - said, set(), (kind, shape))

    def test_the_public_edition_holds_no_word_that_is_not_public(self):
        for mixture, (file, public) in self.files.items():
            for kind, shape in reports_of(mixture):
                with self.subTest(mixture=mixture, kind=kind, shape=shape):
                    self.check_public(self.found[file, "public", kind, shape], public)

    def check_public(self, by_channel, public):
        for channel, words in by_channel.items():
            self.assertNotIn(self.garden.named, words, f"the name of a person in: {channel}")
            for word in words:
                self.assertNotIn(word, self.garden.places, f"the name of the file in: {channel}")
                entity, key, record = self.garden.words.get(word) or self.garden.amounts[word]
                self.assertFalse(self.garden.never_public(entity, key), f"{entity} {key} in: {channel}")
                self.assertIn(record["id"], public, f"{entity} {key} in: {channel}")
        self.assertTrue(set().union(*by_channel.values()))

    def test_no_report_names_the_file_it_was_made_of(self):
        self.assertEqual(set(self.garden.places) & self.printed, set())


if __name__ == "__main__":
    planner.main()
