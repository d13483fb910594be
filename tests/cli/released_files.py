"""A file of every released schema opens for ever: tests/fixtures/schema-N.tandem was made by the program that released
it and is never edited; what it held then is still what the program of today reads from it.
"""

import json
import os
import shutil
import sys

sys.dont_write_bytecode = True

import planner

FIXTURES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "fixtures")

# SHA-256 of each: a fixture that was touched proves nothing any more.
RELEASED = {
    "schema-1.tandem": "dc05742e9ab3124e7223257477df784a10c8b39d6c4133183a5ec621b61a062a",
    "schema-1-copy.tandem": "c721e3ebe6a0aa928ceb86fd6f6729922d5b661403868843701facd033375b85",
    "schema-1.json": "4388a849742fdcc6c6dfe0ef9d8163afa9185d8a9c4359a8231d07019fe8dbf4",
    "schema-1-history.json": "ea2cc11be68d9dae4783e95f85d1a6d832f9095eb600ae5b30312ccba2d526ed",
}


def fixture(name):
    return os.path.join(FIXTURES, name)


def read(name):
    with open(fixture(name), "rb") as file:
        return file.read()


class ReleasedFiles(planner.PlannerTest):
    def brought_here(self, name):
        """A copy that may be written, opened once for writing, so that an older one is brought up to date."""
        here = self.path(name)
        shutil.copyfile(fixture(name), here)
        self.ok("mark", here, "opened by the program of today")
        self.verified(here)
        return here

    def assert_holds(self, exported, kept):
        """Every record that was kept is there with every value; a later schema may say more of each."""
        now, then = json.loads(exported)["records"], json.loads(kept)["records"]
        self.assertGreater(sum(len(records) for records in then.values()), 500)
        for entity, records in then.items():
            present = {record["id"]: record for record in now[entity]}
            self.assertEqual(set(present), {record["id"] for record in records}, entity)
            for record in records:
                self.assertEqual(record, {key: present[record["id"]].get(key) for key in record})

    def test_nobody_edited_a_fixture(self):
        self.assertEqual({name: planner.sha256(fixture(name)) for name in sorted(os.listdir(FIXTURES))}, RELEASED)

    def test_the_records_are_those_of_the_release(self):
        for name in ("schema-1.tandem", "schema-1-copy.tandem"):
            with self.subTest(name):
                self.assert_holds(self.export(self.brought_here(name)), read("schema-1.json"))

    def test_a_released_export_can_be_imported(self):
        self.ok("import", fixture("schema-1.json"), "-o", self.file)
        self.assert_holds(self.export(), read("schema-1.json"))

    def test_the_log_tells_the_same_and_can_be_walked(self):
        here = self.brought_here("schema-1.tandem")
        kept = json.loads(read("schema-1-history.json"))
        history = self.ok("history", here, "--json", "--changes").json()
        self.assertEqual(history["edits"], kept["edits"])
        self.assertEqual(history["marks"][: len(kept["marks"])], kept["marks"])
        self.assertEqual({edit["kind"] for edit in kept["edits"]}, {"edit", "undo", "redo", "revert", "import"})

        whole = self.export(here)
        self.assertGreater(self.ok("undo", here, "--steps", "all", "--json").json()["done"], 0)
        self.assertNotEqual(self.export(here), whole)
        self.ok("revert", here, "--to", "before the board")
        self.verified(here)
        # All that the released log did after that mark was taken back in it.
        self.assert_holds(self.export(here), read("schema-1.json"))

    def test_a_reader_leaves_the_file_alone(self):
        out = self.path("export.json")
        answer = planner.run("export", fixture("schema-1.tandem"), "-o", out, "--json")
        if self.ok("schema", "--json").json()["schema"] == 1:
            self.assertEqual(answer.status, 0, str(answer))
            with open(out, "rb") as written:
                self.assertEqual(written.read(), read("schema-1.json"))
        else:  # an older file is brought up to date by someone who may write, never behind a reader's back
            self.refused(answer, "no_permission")
        self.test_nobody_edited_a_fixture()


if __name__ == "__main__":
    planner.main()
