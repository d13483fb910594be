"""What the process tests share: run the program, read its answers, keep its files apart.

The program's path comes in the environment variable TANDEM_PLANNER (ctest sets it). Scripts are started alone, and by
ctest side by side: each works in a temporary folder of its own. Standard library only.
"""

import contextlib
import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import unittest

SKIPPED = 77  # exit status when nothing could be tried here; ctest shows it as skipped
NOW = "2026-11-21T10:00:00Z"
ERROR_LINE = r"^tandem-planner: [^;\n]+; [^;\n]+; [^;\n]+\.$"


def program():
    """The path of the planner under test."""
    path = os.environ.get("TANDEM_PLANNER")
    if not path or not os.access(path, os.X_OK):
        sys.exit("Set TANDEM_PLANNER to the program to test.")
    return os.path.abspath(path)


class Answer:
    """How one run of the program ended. Standard output must be UTF-8, as CLI.md promises."""

    def __init__(self, completed):
        self.status = completed.returncode
        self.out = completed.stdout.decode("utf-8")
        self.err = completed.stderr.decode("utf-8")

    def json(self):
        return json.loads(self.out)

    def lines(self):
        """One object a line, as apply answers."""
        return [json.loads(line) for line in self.out.splitlines()]

    def __str__(self):
        return f"status {self.status}\n{self.out[-2000:]}\n{self.err[-2000:]}"


def environment(now=None):
    variables = {name: value for name, value in os.environ.items() if name != "TANDEM_NOW"}
    variables.pop("DISPLAY", None)
    variables.pop("WAYLAND_DISPLAY", None)
    if now:
        variables["TANDEM_NOW"] = now
    return variables


def run(*arguments, given="", now=None, before=(), folder=None, timeout=300):
    """Runs the program to its end. `given` goes to standard input, `before` is a command that starts it."""
    if isinstance(given, str):
        given = given.encode("utf-8")
    command = [*before, program(), *(os.fspath(argument) for argument in arguments)]
    return Answer(
        subprocess.run(command, input=given, capture_output=True, env=environment(now), cwd=folder, timeout=timeout)
    )


def start(*arguments, now=None):
    """Starts the program with pipes and leaves it running; the caller ends it."""
    command = [program(), *(os.fspath(argument) for argument in arguments)]
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(now),
    )


def stop(process):
    """Ends a process that start() began, if it still runs, as a crash would."""
    if process.poll() is None:
        process.send_signal(signal.SIGKILL)
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):
            pipe.close()
    process.wait()


def jsonl(edits):
    """Edits as apply reads them; text is passed on as it is, so that a test can be wrong on purpose."""
    return "".join((edit if isinstance(edit, str) else json.dumps(edit)) + "\n" for edit in edits)


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def rows(path, query, *values):
    """Asks the file itself, as the sqlite3 shell would."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute(query, values).fetchall()


def change(path, *statements):
    """Writes to the file behind the program's back."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def names_of_here():
    """Names of the user, the home and the computer that no report or export may hold; short ones could stand there by
    chance."""
    names = [os.environ.get(name, "") for name in ("USER", "LOGNAME", "HOME")] + [os.uname().nodename]
    return [name for name in names if len(name) > 4]


class PlannerTest(unittest.TestCase):
    """A test with an empty folder of its own."""

    scratch = None  # where temporary folders go; None = the system's place

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="tandem-", dir=self.scratch)
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.file = self.path("plan.tandem")

    def path(self, name):
        return os.path.join(self.folder, name)

    def ok(self, *arguments, **options):
        """Runs the program and expects success."""
        answer = run(*arguments, **options)
        self.assertEqual(answer.status, 0, f"{arguments}: {answer}")
        return answer

    def new(self, *arguments, file=None, now=NOW):
        """A file with one project."""
        self.ok("new", file or self.file, "--title", "Breakfast club", *arguments, now=now)
        return file or self.file

    def apply(self, *edits, file=None, options=(), status=None, now=NOW):
        """Applies edits and gives the answers, one for each."""
        answer = run("apply", file or self.file, *options, given=jsonl(edits), now=now)
        answers = answer.lines()
        if status is not None:
            refused = [one for one in answers if not one["ok"]]
            self.assertEqual(answer.status, status, f"{refused[:3]} {answer.err}")
        return answers

    def export(self, file=None, *arguments):
        """The bytes of a whole export."""
        out = self.path("export.json")
        self.ok("export", file or self.file, *arguments, "-o", out)
        with open(out, "rb") as written:
            return written.read()

    def verified(self, file=None):
        """Fails the test unless every check of verify passes."""
        answer = run("verify", file or self.file, "--json")
        self.assertEqual(answer.status, 0, str(answer))
        self.assertTrue(answer.json()["ok"], str(answer))
        return answer.json()

    def refused(self, answer, code, status=3):
        """A failure as CLI.md promises it: the status, one line of three parts, the error object."""
        self.assertEqual(answer.status, status, str(answer))
        self.assertRegex(answer.err.rstrip("\n"), ERROR_LINE)
        self.assertEqual(answer.err.count("\n"), 1, answer.err)
        error = answer.json()
        self.assertEqual(set(error), {"ok", "error", "text", "kept", "advice"})
        self.assertFalse(error["ok"])
        self.assertEqual(error["error"], code, str(answer))


def main():
    """Runs the tests of the script that calls it; SKIPPED when each was skipped."""
    result = unittest.main(module="__main__", exit=False, argv=[sys.argv[0], *sys.argv[1:]], verbosity=2).result
    if not result.wasSuccessful():
        sys.exit(1)
    if result.testsRun and len(result.skipped) == result.testsRun:
        sys.exit(SKIPPED)
