"""A program that is killed comes back where it stood; one that is told to end (logout) has saved what was typed.

Starts the real program (tests/gui/tools/stander.cpp), kills it with -9 or tells it to end, starts it again and compares what the
windows say of themselves: file, project, cycle, page, tab, record, panel, size, and which is in front.
"""

import contextlib
import json
import os
import signal
import subprocess
import tempfile
import unittest

planner = os.environ["TANDEM_PLANNER"]
stander = os.environ["TANDEM_STANDER"]


def setUpModule():
    # Started in the background, or by nohup, these would be ignored, and the program would leave them so.
    for how in (signal.SIGINT, signal.SIGHUP):
        signal.signal(how, signal.SIG_DFL)


class Standing(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.settings = os.path.join(self.folder, "settings.ini")
        self.file = os.path.join(self.folder, "plan.tandem")
        self.running = []
        subprocess.run([planner, "sample", "lambeth", self.file], check=True, stderr=subprocess.DEVNULL)
        # A screen that has room for the windows: they are brought back within it.
        self.env = dict(
            os.environ, QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="0.5", TANDEM_SETTINGS=self.settings, HOME=self.folder
        )

    def tearDown(self):
        for process in self.running:
            process.kill()
            process.wait()
            process.stdout.close()

    def start(self, *words):
        """The process, and what its windows say once it stands: pairs of where, and the last message."""
        process = subprocess.Popen([stander, *words], stdout=subprocess.PIPE, text=True, env=self.env)
        self.running.append(process)
        said = []
        for line in process.stdout:
            if line.strip() == "end":
                return process, said
            said.append(tuple(line.rstrip("\n").split("\t", 1)))
        self.fail(f"the program ended with {process.wait()}")

    def kill(self, process):
        process.kill()
        process.wait()

    def told_to_end(self, process, how):
        process.send_signal(how)
        self.assertEqual(process.wait(timeout=30), 0)

    def runs(self):
        with open(self.settings, encoding="utf-8") as settings:
            return "running=yes" in settings.read()

    def title_of_first_activity(self):
        out = os.path.join(self.folder, "out.json")
        with contextlib.suppress(FileNotFoundError):
            os.remove(out)
        subprocess.run([planner, "export", self.file, "-o", out], check=True, stderr=subprocess.DEVNULL)
        with open(out, encoding="utf-8") as exported:
            return json.load(exported)["records"]["activity"][0]["title"]

    def test_the_windows_come_back_where_they_were(self):
        process, stood = self.start("stand", self.file)
        self.assertEqual(len(stood), 3)
        self.assertIn("phase/plan", stood[0][0])
        self.assertFalse(stood[0][0].endswith(" 0"), "the panel was not open")
        with_work = [where for where, _ in stood[:2]]
        self.kill(process)
        again, stands = self.start("tell")
        self.assertEqual([where for where, _ in stands], with_work)  # and no start page in front of them
        for _, message in stands:
            self.assertTrue(message.startswith("Tandem closed unexpectedly. Everything up to "), message)
        # Once more, and with a file: what was open is not forgotten for it.
        self.kill(again)
        other = os.path.join(self.folder, "other.tandem")
        subprocess.run([planner, "sample", "lambeth", other], check=True, stderr=subprocess.DEVNULL)
        _, with_file = self.start("tell", other)
        self.assertEqual([where.split()[2] for where, _ in with_file], ["plan.tandem", "plan.tandem", "other.tandem"])
        self.assertEqual(
            [where.replace("front", "behind") for where, _ in with_file[:2]],
            [where.replace("front", "behind") for where in with_work],
        )

    def test_who_is_told_to_end_has_saved_what_was_typed(self):
        for how in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with self.subTest(how=how.name):
                process, _ = self.start("type", self.file, f"Breakfast on Fridays, {how.name}")
                self.assertTrue(self.runs())
                self.told_to_end(process, how)
                self.assertFalse(self.runs())
                self.assertEqual(self.title_of_first_activity(), f"Breakfast on Fridays, {how.name}")
                back, stands = self.start("tell")
                self.assertEqual(len(stands), 1)
                self.assertIn("activities#", stands[0][0])
                self.assertFalse(stands[0][1].startswith("Tandem closed"), stands[0][1])
                self.told_to_end(back, how)

    def test_the_installed_program_ends_when_it_is_told(self):
        env = dict(self.env, TANDEM_WATCH_START="1")
        process = subprocess.Popen([planner, self.file], stdout=subprocess.PIPE, text=True, env=env)
        self.running.append(process)
        for line in process.stdout:
            if line.startswith("ready"):
                break
        self.assertTrue(self.runs())
        self.told_to_end(process, signal.SIGTERM)
        self.assertFalse(self.runs())


if __name__ == "__main__":
    unittest.main()
