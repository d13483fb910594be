"""A disk that fills up: the edit that no longer fits is refused, all before it is safe, and space makes it go on.

Needs the right to mount a small tmpfs, and says so where that is not given.
"""

import contextlib
import json
import os
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))

import planner

SIZE = 3 * 1024 * 1024
PAGE = 4096


class FullDisk(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        self.disk = self.path("disk")
        os.mkdir(self.disk)
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", self.disk], capture_output=True, check=False
        )
        if mounted.returncode != 0:
            self.skipTest("may not mount a small disk here: " + mounted.stderr.decode("utf-8", "replace").strip())
        self.addCleanup(subprocess.run, ["umount", self.disk], check=True)
        self.file = os.path.join(self.disk, "plan.tandem")
        self.filler = os.path.join(self.disk, "filler")

    def fill(self, but=0):
        """Leaves at most that many bytes free."""
        with open(self.filler, "ab", buffering=0) as filler, contextlib.suppress(OSError):
            while os.statvfs(self.disk).f_bavail * PAGE > but:
                filler.write(b"\0" * PAGE)

    def free(self):
        os.remove(self.filler)

    def empty(self):
        for name in self.on_disk():
            os.remove(os.path.join(self.disk, name))

    def on_disk(self):
        return sorted(os.listdir(self.disk))

    def edits(self, count, first=0):
        return [
            {"create": "evidence", "fields": {"finding": f"Evidence {first + i}", "detail": "word " * 2000}}
            for i in range(count)
        ]

    def findings(self):
        return [row[0] for row in planner.rows(self.file, "SELECT finding FROM evidence ORDER BY id")]

    def fill_up(self):
        """Applies until the disk is full; gives the number of edits that were kept."""
        answer = planner.run("apply", self.file, given=planner.jsonl(self.edits(2000)))
        self.assertEqual(answer.status, 3, str(answer)[:2000])
        answers = answer.lines()
        refused = answers.pop()
        self.assertTrue(all(kept["ok"] for kept in answers))
        self.assertFalse(refused["ok"])
        self.assertEqual(refused["error"], "disk_full", refused)
        self.assertIn("The disk is full; this change was not saved, everything before it is safe", refused["text"])
        self.assertRegex(answer.err.rstrip("\n"), planner.ERROR_LINE)
        self.assertIn("The disk is full", answer.err)
        return len(answers)

    def test_apply_stops_when_the_disk_is_full_and_goes_on_when_it_is_not(self):
        self.new()
        self.fill(but=600_000)
        kept = self.fill_up()
        self.assertGreater(kept, 3, "the disk was full from the start")
        wanted = [f"Evidence {i}" for i in range(kept)]
        self.assertEqual(self.on_disk(), ["filler", "plan.tandem"])
        self.verified()
        self.assertEqual(self.findings(), wanted)

        self.free()
        answers = self.apply(*self.edits(20, first=kept), status=0)
        self.assertEqual([answer["edit"] for answer in answers], list(range(kept + 1, kept + 21)))
        self.verified()
        self.assertEqual(self.findings(), wanted + [f"Evidence {i}" for i in range(kept, kept + 20)])
        undone = self.ok("undo", self.file, "--steps", "all", "--json").json()
        self.assertEqual(undone["done"], kept + 20)
        self.assertEqual(self.findings(), [])
        self.verified()

    def test_a_disk_that_is_full_to_the_last_byte_can_still_be_read(self):
        self.new()
        self.apply(*self.edits(5), status=0)
        self.fill()
        before = planner.sha256(self.file)
        self.verified()
        self.assertEqual(len(json.loads(self.export())["records"]["evidence"]), 5)
        answer = planner.run("apply", self.file, given=planner.jsonl(self.edits(1)))
        self.assertEqual(answer.status, 3, str(answer)[:2000])
        self.assertEqual(answer.lines()[0]["error"], "disk_full")
        for command in (["undo"], ["mark", "now"]):
            self.refused(planner.run(command[0], self.file, *command[1:], "--json"), "disk_full")
        self.assertEqual(planner.sha256(self.file), before)
        self.assertEqual(self.on_disk(), ["filler", "plan.tandem"])
        self.verified()

    def makers(self, source, out):
        yield ["new", out + ".tandem", "--title", "T"]
        yield ["sample", "lambeth", out + ".tandem"]
        yield ["copy", source, out + ".tandem"]
        yield ["copy", source, out + ".tandem", "--with-history"]
        yield ["export", source, "-o", out + ".json"]
        yield ["import", self.path("export.json"), "-o", out + ".tandem"]
        for ending in (".json", ".html", ".pdf"):
            yield ["report", source, "--phase", "do", "--edition", "board", "-o", out + ending]

    def test_nothing_is_half_written(self):
        """Whatever makes a file makes it whole or not at all, however little room is left."""
        source = self.new(file=self.path("source.tandem"))
        self.apply(*self.edits(60), file=source, status=0)
        self.export(source)
        for room in (0, 2 * PAGE, 30 * PAGE):
            for arguments in self.makers(source, os.path.join(self.disk, "out")):
                with self.subTest(arguments=arguments, room=room):
                    self.empty()
                    self.fill(but=room)
                    answer = planner.run(*arguments, "--json")
                    if answer.status == 0 and arguments[0] == "report" and room:
                        self.assertGreater(os.path.getsize(arguments[-1]), 1000)  # a short one had room enough
                    else:
                        self.refused(answer, "disk_full")
                        self.assertEqual(self.on_disk(), ["filler"])

    def test_what_is_there_is_not_replaced_by_half_a_file(self):
        source = self.new(file=self.path("source.tandem"))
        self.apply(*self.edits(60), file=source, status=0)
        self.export(source)
        out = os.path.join(self.disk, "out")
        for arguments in self.makers(source, out):
            force = [] if arguments[0] in ("export", "report") else ["--force"]
            made = next(argument for argument in arguments if argument.startswith(out))
            with self.subTest(arguments=arguments):
                self.empty()
                with open(made, "wb") as file:
                    file.write(b"what was there before")
                self.fill()
                self.refused(planner.run(*arguments, *force, "--json"), "disk_full")
                with open(made, "rb") as file:
                    self.assertEqual(file.read(), b"what was there before")
                self.assertEqual(self.on_disk(), sorted(["filler", os.path.basename(made)]))


if __name__ == "__main__":
    planner.main()
