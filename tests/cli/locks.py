"""Two processes on one file: one writes, the other is told who has it and may read; a dead holder blocks nobody."""

import json
import os
import pwd
import socket
import sys

sys.dont_write_bytecode = True

import planner

HOLDER = f"{pwd.getpwuid(os.geteuid()).pw_name} on {socket.gethostname()}"
EDIT = {"create": "group", "fields": {"name": "Residents", "side": "citizen"}}


class Locks(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        self.new()
        self.lock = self.path(".plan.tandem.lock")

    def hold(self):
        """A process that has the file open for writing, as its first answer shows."""
        holder = planner.start("apply", self.file)
        self.addCleanup(planner.stop, holder)
        holder.stdin.write(planner.jsonl([EDIT]).encode("utf-8"))
        holder.stdin.flush()
        self.assertTrue(json.loads(holder.stdout.readline())["ok"])
        return holder

    def test_the_second_writer_is_refused_and_told_who_has_the_file(self):
        self.hold()
        before = planner.sha256(self.file)
        for command in (["apply"], ["undo"], ["redo"], ["mark", "now"], ["revert", "--to", "now"]):
            answer = planner.run(command[0], self.file, *command[1:], "--json", given=planner.jsonl([EDIT]))
            self.refused(answer, "locked")
            self.assertIn(HOLDER, answer.json()["text"])
            self.assertRegex(answer.json()["text"], r"since \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
        self.assertEqual(planner.sha256(self.file), before)

    def test_readers_work_beside_a_writer(self):
        holder = self.hold()
        self.verified()
        self.assertIn("Residents", self.export().decode("utf-8"))
        self.ok("copy", self.file, self.path("copy.tandem"))
        self.assertEqual(self.ok("history", self.file, "--json").json()["position"], 1)
        info = self.ok("info", self.file, "--json").json()
        self.assertTrue(info["read_only"])
        self.assertEqual(info["lock"]["holder"], HOLDER)
        holder.stdin.write(planner.jsonl([EDIT]).encode("utf-8"))
        holder.stdin.flush()
        self.assertTrue(json.loads(holder.stdout.readline())["ok"], "the readers kept the writer out")

    def test_the_lock_goes_with_its_holder(self):
        holder = self.hold()
        self.assertTrue(os.path.exists(self.lock))
        holder.stdin.close()
        self.assertEqual(holder.wait(timeout=60), 0)
        self.assertEqual(os.listdir(self.folder), ["plan.tandem"])
        self.assertTrue(self.apply(EDIT, status=0)[0]["ok"])

    def test_a_killed_holder_does_not_block(self):
        planner.stop(self.hold())
        self.assertTrue(os.path.exists(self.lock), "the kill should leave the lock file behind")
        self.assertIsNone(self.ok("info", self.file, "--json").json()["lock"])
        self.assertEqual(self.apply(EDIT, status=0)[0]["edit"], 2)
        self.assertFalse(os.path.exists(self.lock))
        self.verified()

    def test_lock_text_that_nobody_holds_does_not_block(self):
        for text in ("", "jo on LT-114|2026-11-21T09:00:00Z|1\n", "|||\n", "\0" * 5000):
            with open(self.lock, "w", encoding="utf-8") as lock:
                lock.write(text)
            self.assertTrue(self.apply(EDIT, status=0)[0]["ok"])
            self.assertFalse(os.path.exists(self.lock))

    def test_a_lock_file_that_points_elsewhere_is_not_followed(self):
        other = self.path("diary.txt")
        with open(other, "w", encoding="utf-8") as diary:
            diary.write("Dear diary")
        os.symlink(other, self.lock)
        answer = planner.run("apply", self.file, "--json", given=planner.jsonl([EDIT]))
        self.refused(answer, "io")
        with open(other, encoding="utf-8") as diary:
            self.assertEqual(diary.read(), "Dear diary")

    def test_many_at_once_lose_nothing(self):
        """Eight processes try to write; each is let in or refused, and what was answered is there."""
        started = [planner.start("apply", self.file) for _ in range(8)]
        for process in started:
            self.addCleanup(planner.stop, process)
            try:
                process.stdin.write(planner.jsonl([EDIT] * 3).encode("utf-8"))
                process.stdin.close()
            except BrokenPipeError:
                pass
        answered = 0
        for process in started:
            answers = [json.loads(line) for line in process.stdout.read().splitlines()]
            answered += sum(answer["ok"] for answer in answers)
            self.assertEqual(process.wait(timeout=60), 0 if answers else 3)
        self.assertGreaterEqual(answered, 3)
        self.assertEqual(planner.rows(self.file, 'SELECT count(*) FROM "group"'), [(answered,)])
        self.verified()


if __name__ == "__main__":
    planner.main()
