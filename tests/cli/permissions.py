"""Files and folders the program cannot use: each is refused with one clear line, and nothing is changed or left behind.

Runs as an unprivileged user: as the one who starts it, or through setpriv where that is root, to whom no rights apply.
"""

import contextlib
import os
import shutil
import sqlite3
import stat
import sys

sys.dont_write_bytecode = True

import planner

NOBODY = 65534
EDIT = planner.jsonl([{"create": "group", "fields": {"name": "Residents", "side": "citizen"}}])


class Unprivileged(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        self.before = ()
        if os.geteuid() == 0:
            if not shutil.which("setpriv"):
                self.skipTest("root may do everything, and there is no setpriv to become someone else")
            self.before = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
        self.inner = self.path("inner")
        os.mkdir(self.inner)
        self.file = os.path.join(self.inner, "plan.tandem")
        self.new()
        for path in (self.folder, self.inner, self.file):
            self.give(path)
        os.chmod(self.folder, 0o755)
        self.other = self.path("other.tandem")
        self.new(file=self.other)
        self.give(self.other)
        self.json = self.path("other.json")
        self.ok("export", self.other, "-o", self.json)
        os.chmod(self.json, 0o644)

    def tearDown(self):
        os.chmod(self.inner, 0o755)  # so that the folder can be removed

    def give(self, path):
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)

    def run_as(self, *arguments, **options):
        return planner.run(*arguments, before=self.before, timeout=60, **options)

    def readers(self, file):
        """Every command that reads FILE, each with a fresh OUT."""
        yield ["verify", file], ""
        yield ["info", file], ""
        yield ["history", file], ""
        yield ["export", file, "-o", self.path("out.json")], ""
        yield ["copy", file, self.path("out.tandem")], ""
        yield ["report", file, "--phase", "do", "--edition", "public", "-o", self.path("out.html")], ""

    def writers(self, file):
        yield ["apply", file], EDIT
        yield ["undo", file], ""
        yield ["redo", file], ""
        yield ["mark", file, "now"], ""
        yield ["revert", file, "--to", "now"], ""
        yield ["import", self.json, "--into", file], ""

    def state(self):
        """Every name below the folder, with its kind, its rights and its bytes."""
        found = {}
        for folder, _, names in os.walk(self.folder):
            for name in [".", *names]:
                path = os.path.join(folder, name)
                facts = os.lstat(path)
                content = planner.sha256(path) if stat.S_ISREG(facts.st_mode) else ""
                found[path] = (facts.st_mode, facts.st_size, content)
        return found

    def all_refused(self, commands, code, except_for=()):
        before = self.state()
        for arguments, given in commands:
            with self.subTest(command=arguments[0]):
                answer = self.run_as(*arguments, "--json", given=given)
                if arguments[0] not in except_for:
                    self.refused(answer, code)
                self.assertEqual(self.state(), before)

    def every(self, file):
        return [*self.readers(file), *self.writers(file)]


class BadFiles(Unprivileged):
    def test_no_file(self):
        self.all_refused(self.every(self.path("none.tandem")), "no_such_file")

    def test_no_folder(self):
        self.all_refused(self.every(self.path("none/plan.tandem")), "no_such_file")

    def test_a_link_to_nothing(self):
        os.symlink(self.path("none"), self.path("link.tandem"))
        self.all_refused(self.every(self.path("link.tandem")), "no_such_file")

    def test_a_folder(self):
        self.all_refused(self.every(self.inner), "not_a_file")

    def test_a_pipe_is_refused_and_not_waited_for(self):
        os.mkfifo(self.path("pipe.tandem"), 0o666)
        self.give(self.path("pipe.tandem"))
        self.all_refused(self.every(self.path("pipe.tandem")), "not_a_file")

    def test_a_device(self):
        self.all_refused(self.every("/dev/null"), "not_a_file")

    def write(self, content):
        path = self.path("bad.tandem")
        with open(path, "wb") as file:
            file.write(content)
        self.give(path)
        return path

    def test_an_empty_file(self):
        self.all_refused(self.every(self.write(b"")), "not_tandem")

    def test_a_text_file(self):
        self.all_refused(self.every(self.write("Dear diary,\n".encode() * 500)), "not_tandem")
        self.all_refused(self.every(self.write(b"x")), "not_tandem")

    def test_another_programs_database(self):
        path = self.write(b"")
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE activity (id INTEGER PRIMARY KEY, title TEXT)")
        self.all_refused(self.every(path), "not_tandem")
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA application_id = 252006673")  # a GeoPackage
        self.all_refused(self.every(path), "not_tandem")

    def test_a_cut_off_file(self):
        with open(self.file, "rb") as whole:
            content = whole.read()
        for length in (100, 4096, len(content) // 2, len(content) - 4096, len(content) - 1):
            with self.subTest(length=length):
                path = self.write(content[:length])
                self.all_refused(self.every(path), "damaged", except_for=["verify"])
                answer = self.run_as("verify", path, "--json")
                self.assertEqual(answer.status, 1, str(answer))
                self.assertFalse(answer.json()["ok"])

    def test_less_than_a_header(self):
        with open(self.file, "rb") as whole:
            content = whole.read(99)
        for length in (1, 15, 16, 99):
            answer = self.run_as("verify", self.write(content[:length]), "--json")
            self.assertIn(answer.status, (1, 3), str(answer))
            self.assertFalse(answer.json()["ok"])


class Rights(Unprivileged):
    def test_a_file_that_may_not_be_read(self):
        os.chmod(self.file, 0)
        self.all_refused(self.every(self.file), "no_permission")

    def test_a_folder_that_may_not_be_entered(self):
        os.chmod(self.inner, 0)
        before = planner.sha256(self.file) if os.geteuid() == 0 else None
        for arguments, given in self.every(self.file):
            with self.subTest(command=arguments[0]):
                self.refused(self.run_as(*arguments, "--json", given=given), "no_permission")
        os.chmod(self.inner, 0o755)
        self.assertEqual(os.listdir(self.inner), ["plan.tandem"])
        if before:
            self.assertEqual(planner.sha256(self.file), before)

    def reading_works(self):
        for arguments, given in self.readers(self.file):
            with self.subTest(command=arguments[0]):
                answer = self.run_as(*arguments, given=given)
                self.assertEqual(answer.status, 0, str(answer))
        for name in ("out.json", "out.tandem", "out.html"):
            os.remove(self.path(name))

    def test_a_file_that_may_only_be_read(self):
        os.chmod(self.file, 0o444)
        self.all_refused(self.writers(self.file), "no_permission")
        self.reading_works()

    def test_a_folder_that_may_only_be_read(self):
        os.chmod(self.inner, 0o555)
        self.all_refused(self.writers(self.file), "no_permission")
        self.reading_works()

    def makers(self, out):
        """Every command that makes a file, made to make it at `out` without its ending."""
        yield ["new", out + ".tandem", "--title", "T"], ""
        yield ["sample", "lambeth", out + ".tandem"], ""
        yield ["copy", self.other, out + ".tandem"], ""
        yield ["export", self.other, "-o", out + ".json"], ""
        yield ["import", self.json, "-o", out + ".tandem"], ""
        for ending in (".html", ".pdf", ".json"):
            yield ["report", self.other, "--phase", "do", "--edition", "board", "-o", out + ending], ""

    def test_nothing_is_made_where_one_may_not_write(self):
        os.chmod(self.inner, 0o555)
        self.all_refused(self.makers(os.path.join(self.inner, "out")), "no_permission")

    def test_nothing_is_made_in_a_folder_that_is_not_there(self):
        self.all_refused(self.makers(self.path("none/out")), "no_such_file")

    def test_nothing_is_made_below_a_file(self):
        self.all_refused(self.makers(os.path.join(self.other, "out")), "not_a_file")

    def test_a_folder_is_not_replaced(self):
        for ending in (".tandem", ".json", ".html", ".pdf"):
            os.mkdir(self.path("out" + ending))
        self.all_refused(self.makers(self.path("out")), "not_a_file")

    def test_a_plan_is_not_replaced_by_what_is_made_of_it(self):
        for ending in (".json", ".html", ".pdf"):
            shutil.copyfile(self.file, self.path("out" + ending))
            os.chmod(self.path("out" + ending), 0o644)
        makers = [m for m in self.makers(self.path("out")) if m[0][0] in ("export", "report")]
        self.assertEqual(len(makers), 4)
        self.all_refused(makers, "exists")
        for with_history in ((), ("--with-history",)):
            self.refused(planner.run("copy", self.file, self.file, "--force", "--json", *with_history), "exists")

    def test_a_file_is_not_replaced_unasked(self):
        for ending in (".tandem", ".json"):
            with open(self.path("out" + ending), "w", encoding="utf-8") as file:
                file.write("mine")
        makers = [m for m in self.makers(self.path("out")) if m[0][0] in ("new", "sample", "copy", "import")]
        self.all_refused(makers, "exists")

    def test_edits_that_cannot_be_read(self):
        before = self.state()
        self.refused(self.run_as("apply", self.file, "--json", "--jsonl", self.path("none.jsonl")), "no_such_file")
        self.refused(self.run_as("apply", self.file, "--json", "--jsonl", self.folder), "not_a_file")
        self.assertEqual(self.state(), before)


if __name__ == "__main__":
    planner.main()
