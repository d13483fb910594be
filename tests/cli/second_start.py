"""Two real processes of the window: the second start hands its file to the first, which opens the one that was meant."""

import contextlib
import os
import subprocess
import sys
import time

sys.dont_write_bytecode = True

import planner

PATIENCE_S = 60


class SecondStart(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        for folder in ("here", "there", "home"):
            os.mkdir(self.path(folder))
        self.env = dict(
            planner.environment(),
            QT_QPA_PLATFORM="offscreen",
            TANDEM_SETTINGS=self.path("settings.ini"),
            HOME=self.path("home"),
            XDG_DATA_HOME=self.path("home"),
            TMPDIR=self.folder,
        )

    def window(self, folder, *files):
        """The program as a desktop starts it, in that folder."""
        return subprocess.Popen(
            [planner.program(), *files], cwd=folder, env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def stop(self, process):
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        process.wait()

    def writer_of(self, file):
        """The process that has the file open to write, as its lock file says; None without one."""
        folder, name = os.path.split(file)
        try:
            with open(os.path.join(folder, f".{name}.lock"), encoding="utf-8") as lock:
                return int(lock.read().split("|")[2])
        except (OSError, IndexError, ValueError):
            return None

    def wait_for(self, is_so, what):
        end = time.monotonic() + PATIENCE_S
        while not is_so():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.05)

    def test_a_relative_name_means_the_folder_of_the_second_start(self):
        first = self.new(file=self.path("here/first.tandem"))
        same_name_here = self.new(file=self.path("here/plan.tandem"))
        meant = self.new(file=self.path("there/plan.tandem"))
        running = self.window(self.path("here"), "./first.tandem")
        self.addCleanup(self.stop, running)
        self.wait_for(lambda: self.writer_of(first) == running.pid, "the first start did not open its file")
        second = self.window(self.path("there"), "plan.tandem")
        self.addCleanup(self.stop, second)
        self.assertEqual(second.wait(timeout=PATIENCE_S), 0)
        self.wait_for(lambda: self.writer_of(meant) == running.pid, "the file of the second start was not opened")
        self.assertIsNone(self.writer_of(same_name_here))
        self.assertIsNone(running.poll(), "the first start did not stay")


if __name__ == "__main__":
    planner.main()
