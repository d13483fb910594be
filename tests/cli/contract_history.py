"""CLI.md: undo, redo, mark, revert and history: what they do and the JSON they answer with."""

import sys

sys.dont_write_bytecode = True

import planner

LATER = "2026-11-22T09:30:00Z"


def group(name):
    return {"create": "group", "fields": {"name": name, "side": "citizen"}}


class History(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        self.new()
        self.apply(group("Residents"), group("Carers"), {"set": "G1", "fields": {"size": 400}}, status=0)

    def groups(self):
        return planner.rows(self.file, 'SELECT code, name, size FROM "group" ORDER BY code')

    def turn(self, command, *arguments):
        answer = self.ok(command, self.file, *arguments, "--json", now=LATER).json()
        self.assertEqual(set(answer), {"done", "edits", "undoable", "redoable"})
        self.assertEqual(answer["done"], len(answer["edits"]))
        for edit in answer["edits"]:
            self.assertEqual(set(edit), {"edit", "label"})
        return answer

    def history(self, *arguments):
        answer = self.ok("history", self.file, "--json", *arguments).json()
        self.assertEqual(set(answer), {"position", "edits", "marks"})
        return answer

    def test_a_new_file_has_no_history(self):
        self.file = self.new(file=self.path("fresh.tandem"))
        self.assertEqual(self.history(), {"position": 0, "edits": [], "marks": []})
        self.assertEqual(self.turn("undo"), {"done": 0, "edits": [], "undoable": 0, "redoable": 0})
        self.assertEqual(self.turn("redo", "--steps", "all"), {"done": 0, "edits": [], "undoable": 0, "redoable": 0})

    def test_undo_and_redo_step_by_step(self):
        whole = self.groups()
        undone = self.turn("undo")
        self.assertEqual(undone, {"done": 1, "edits": [{"edit": 3, "label": undone["edits"][0]["label"]}], "undoable": 2, "redoable": 1})
        self.assertEqual(self.groups(), [("G1", "Residents", None), ("G2", "Carers", None)])
        undone = self.turn("undo", "--steps", "2")
        self.assertEqual([edit["edit"] for edit in undone["edits"]], [2, 1])
        self.assertEqual((undone["undoable"], undone["redoable"]), (0, 3))
        self.assertEqual(self.groups(), [])
        self.assertEqual(self.turn("undo")["done"], 0)
        redone = self.turn("redo", "--steps", "all")
        self.assertEqual([edit["edit"] for edit in redone["edits"]], [1, 2, 3])
        self.assertEqual((redone["undoable"], redone["redoable"]), (3, 0))
        self.assertEqual(self.groups(), whole)
        self.verified()

    def test_more_steps_than_there_are(self):
        self.assertEqual(self.turn("undo", "--steps", "99")["done"], 3)
        self.assertEqual(self.turn("redo", "--steps", "99")["done"], 3)

    def test_no_steps_only_ask(self):
        before = planner.sha256(self.file)
        self.assertEqual(self.turn("undo", "--steps", "0"), {"done": 0, "edits": [], "undoable": 3, "redoable": 0})
        self.assertEqual(planner.sha256(self.file), before)

    def test_a_new_edit_drops_what_could_be_redone(self):
        self.turn("undo", "--steps", "2")
        self.assertEqual(self.apply(group("Schools"), status=0)[0]["codes"], ["G3"])
        self.assertEqual(self.turn("redo")["done"], 0)
        self.assertEqual(self.turn("undo", "--steps", "0")["undoable"], 2)
        states = {edit["edit"]: edit["state"] for edit in self.history()["edits"] if edit["kind"] == "edit"}
        self.assertEqual(states, {1: "done", 2: "dropped", 3: "dropped", 6: "done"})

    def test_undo_gives_back_the_times_too(self):
        before = self.export()
        self.apply({"set": "G1", "fields": {"size": 5}}, {"delete": "G2"}, now=LATER, status=0)
        self.turn("undo", "--steps", "2")
        self.assertEqual(self.export(), before)

    def test_the_shape_of_history(self):
        self.turn("undo")
        edits = self.history()["edits"]
        self.assertEqual([edit["edit"] for edit in edits], [4, 3, 2, 1], "newest first")
        self.assertEqual(self.history()["position"], 4)
        for edit in edits:
            self.assertEqual(set(edit), {"edit", "at", "label", "kind", "of", "state", "records"})
        undo, change = edits[0], edits[1]
        self.assertEqual((undo["kind"], undo["of"], undo["at"]), ("undo", 3, LATER))
        self.assertEqual((change["kind"], change["of"], change["at"]), ("edit", None, planner.NOW))
        self.assertEqual((change["state"], change["records"]), ("undone", 1))
        self.assertIn("G1", change["label"])
        self.assertEqual([edit["edit"] for edit in self.history("--limit", "2")["edits"]], [4, 3])

    def test_the_changes_of_each_entry(self):
        self.apply({"delete": "G2"}, status=0)
        self.turn("undo")
        deleted, resized, created = (self.history("--changes")["edits"][i]["changes"] for i in (1, 2, 4))
        (change,) = resized
        self.assertEqual(set(change), {"entity", "id", "code", "op", "fields"})
        self.assertEqual((change["entity"], change["code"], change["op"]), ("group", "G1", "update"))
        self.assertEqual(change["fields"], {"size": {"from": None, "to": 400}})
        self.assertEqual((created[0]["op"], created[0]["code"]), ("create", "G1"))
        self.assertEqual(created[0]["fields"]["name"], {"from": None, "to": "Residents"})
        self.assertEqual((deleted[0]["op"], deleted[0]["code"]), ("delete", "G2"))
        self.assertEqual(deleted[0]["fields"]["name"], {"from": "Carers", "to": None})

    def test_a_restore_point_and_the_way_back_to_it(self):
        answer = self.ok("mark", self.file, "before the board", "--json", now=LATER).json()
        self.assertEqual(answer, {"ok": True, "name": "before the board", "edit": 3})
        at_mark = self.export()
        self.apply({"delete": "G2"}, {"set": "G1", "fields": {"size": 5}}, group("Schools"), status=0)
        changed = self.export()
        answer = self.ok("revert", self.file, "--to", "before the board", "--json").json()
        self.assertEqual(answer, {"ok": True, "name": "before the board", "edit": 7})
        self.assertEqual(self.export(), at_mark)
        newest = self.history()["edits"][0]
        self.assertEqual((newest["kind"], newest["state"]), ("revert", "done"))
        self.assertEqual(self.history()["marks"], [{"name": "before the board", "at": LATER, "edit": 3}])
        self.assertEqual(self.turn("undo")["edits"][0]["edit"], 7, "going back is one step")
        self.assertEqual(self.export(), changed)
        self.turn("redo")
        self.assertEqual(self.export(), at_mark)
        self.verified()

    def test_a_restore_point_survives_undo_and_dropping(self):
        self.ok("mark", self.file, "all three")
        whole = self.groups()
        self.turn("undo", "--steps", "all")
        self.apply(group("Schools"), status=0)
        self.ok("revert", self.file, "--to", "all three")
        self.assertEqual(self.groups(), whole)
        self.verified()

    def test_going_back_to_where_one_is_does_nothing(self):
        self.ok("mark", self.file, "here")
        before = planner.sha256(self.file)
        self.assertIsNone(self.ok("revert", self.file, "--to", "here", "--json").json()["edit"])
        self.assertEqual(planner.sha256(self.file), before)

    def test_a_name_used_again_moves(self):
        self.ok("mark", self.file, "here")
        self.apply(group("Schools"), status=0)
        self.ok("mark", self.file, "here")
        self.assertEqual([(mark["name"], mark["edit"]) for mark in self.history()["marks"]], [("here", 4)])

    def test_a_name_that_is_not_there(self):
        before = planner.sha256(self.file)
        answer = planner.run("revert", self.file, "--to", "nowhere", "--json")
        self.assertEqual(answer.status, 2, str(answer))
        self.assertRegex(answer.err.rstrip("\n"), planner.ERROR_LINE)
        for name in ("", "  ", "x" * 501):
            self.assertEqual(planner.run("mark", self.file, name).status, 2, name)
        self.assertEqual(planner.sha256(self.file), before)

    def test_a_copy_leaves_the_history_behind_unless_asked(self):
        self.apply({"set": "G2", "fields": {"name": "Zebulon"}}, {"set": "G2", "fields": {"name": "Carers"}}, status=0)
        self.ok("mark", self.file, "here")
        before = self.export()
        for name, arguments, kept in (("bare", [], 0), ("whole", ["--with-history"], 5)):
            copy = self.path(name + ".tandem")
            answer = self.ok("copy", self.file, copy, *arguments, "--json").json()
            self.assertEqual(answer, {"ok": True, "file": copy})
            self.assertEqual(self.export(copy), before)
            self.verified(copy)
            self.assertEqual(self.ok("undo", copy, "--steps", "0", "--json").json()["undoable"], kept)
            with open(copy, "rb") as file:
                self.assertEqual(b"Zebulon" in file.read(), bool(kept))


if __name__ == "__main__":
    planner.main()
