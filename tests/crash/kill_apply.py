"""apply is fed a long stream of edits and killed with SIGKILL at random moments.

After each kill the file opens and verifies, holds every acknowledged edit and at most one that got no answer; apply then
goes on from there. At the end the whole way back by undo gives the first export byte for byte, the whole way forward by
redo the last.

TANDEM_EDITS (20000) and TANDEM_KILLS (200) size the run, TANDEM_SEED (1) picks the moments. A kill keeps what the kernel
holds, so it works in memory where the system offers a folder there; lost writes are the test VFS's part.
"""

import contextlib
import json
import os
import queue
import random
import signal
import sys
import threading
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))

import planner
from edit_stream import KINDS, EditStream, Model

EDITS = int(os.environ.get("TANDEM_EDITS", "20000"))
KILLS = int(os.environ.get("TANDEM_KILLS", "200"))
SEED = int(os.environ.get("TANDEM_SEED", "1"))


class Feeding:
    """One run of apply, fed as fast as it reads; the answers come back through a queue while it goes on."""

    def __init__(self, file, stream, first):
        self.process = planner.start("apply", file)
        self.answers = queue.Queue()
        self.writer = threading.Thread(target=self.write, args=(stream, first), daemon=True)
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.writer.start()
        self.reader.start()

    def write(self, stream, first):
        known = {}
        try:
            for number in range(first, len(stream.lines)):
                self.process.stdin.write(stream.line(number, known).encode("utf-8"))
        except BrokenPipeError:
            pass  # killed, as intended
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()

    def read(self):
        for line in self.process.stdout:
            if line.endswith(b"\n"):  # a kill may cut the last one
                self.answers.put(json.loads(line))
        self.answers.put(None)

    def next_answer(self):
        return self.answers.get(timeout=120)

    def kill(self):
        """Kills the program and gives what it had answered by then."""
        self.process.send_signal(signal.SIGKILL)
        self.reader.join()
        self.writer.join()
        self.process.wait()
        rest = []
        while (answer := self.answers.get(timeout=10)) is not None:
            rest.append(answer)
        self.process.stdout.close()
        return rest


class KillApply(planner.PlannerTest):
    scratch = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

    def setUp(self):
        super().setUp()
        self.random = random.Random(SEED)
        self.stream = EditStream(EDITS, SEED)
        self.model = Model()
        self.modelled = 0
        self.acknowledged = 0
        self.unanswered = 0

    def acknowledge(self, answer):
        self.assertTrue(answer["ok"], str(answer)[:500])
        self.acknowledged += 1
        self.assertEqual(answer["edit"], self.acknowledged)
        foreseen = [change[1] for change in self.stream.effects[self.acknowledged - 1] if change[0] == "name"]
        for code in foreseen:
            self.assertIn(code, answer["codes"])

    def feed(self, until):
        """Feeds until that many edits are answered, then kills a moment later: up to three edits, or, where there was
        nothing to wait for, somewhere in opening the file."""
        feeding = Feeding(self.file, self.stream, self.acknowledged)
        started = time.monotonic()
        before = self.acknowledged
        while self.acknowledged < until:
            answer = feeding.next_answer()
            if answer is None:
                feeding.kill()
                self.assertEqual(self.acknowledged, EDITS, "apply ended by itself")
                return
            self.acknowledge(answer)
        answered = self.acknowledged - before
        moment = 3 * min((time.monotonic() - started) / answered, 0.02) if answered else 0.3
        time.sleep(self.random.uniform(0, moment))
        for answer in feeding.kill():
            self.acknowledge(answer)

    def look_at_the_file(self):
        """Every acknowledged edit is there, and at most one more; the program then goes on from what it holds."""
        self.verified()
        held = planner.run("undo", self.file, "--steps", "0", "--json").json()["undoable"]
        self.assertIn(held, (self.acknowledged, self.acknowledged + 1))
        self.unanswered += held - self.acknowledged
        self.acknowledged = held
        while self.modelled < held:
            self.model.take(self.stream.effects[self.modelled])
            self.modelled += 1
        names = {}
        for entity, (_, field, _) in KINDS.items():
            names.update(planner.rows(self.file, f'SELECT code, "{field}" FROM "{entity}"'))
        self.assertEqual(names, self.model.names)
        links = planner.rows(
            self.file,
            'SELECT l.code, g.code FROM activity_group x JOIN activity l ON l.id = x.activity JOIN "group" g ON g.id = x."group"',
        )
        self.assertEqual(set(links), self.model.links)
        self.assertEqual(len(links), len(self.model.links))

    def test_every_acknowledged_edit_survives_every_kill(self):
        self.ok("new", self.file, "--title", "Kill test")
        first = self.export()
        moments = sorted(self.random.randint(1, EDITS - 1) for _ in range(KILLS))
        for moment in moments:
            self.feed(max(moment, self.acknowledged))
            self.look_at_the_file()
        self.feed(EDITS)
        self.look_at_the_file()
        self.assertEqual(self.acknowledged, EDITS)
        last = self.export()
        self.assertEqual(json.loads(self.ok("undo", self.file, "--steps", "all", "--json", timeout=3000).out)["done"], EDITS)
        self.assertEqual(self.export(), first)
        self.assertEqual(json.loads(self.ok("redo", self.file, "--steps", "all", "--json", timeout=3000).out)["done"], EDITS)
        self.assertEqual(self.export(), last)
        self.verified()
        print(f"{EDITS} edits, {KILLS} kills, {self.unanswered} edits kept without an answer", file=sys.stderr)


if __name__ == "__main__":
    planner.main()
