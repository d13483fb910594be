"""The HTML twins of the reports against axe-core in headless Chromium, light and dark, wide and narrow.

Skipped where node, Chromium or axe-core are not installed: TANDEM_AXE names an axe.min.js (npm install axe-core, in a
folder outside the tree), TANDEM_CHROMIUM the browser where it is not on the path. docs/accessibility.md has the result.
"""

import json
import os
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True

import planner
from every_report import EDITIONS, KINDS

CHECKER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tools", "axe.mjs")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
AS_AT = "2026-11-21"
# What the checker must find fault with, or its silence means nothing: a picture without words, and text that is hard
# to read in the dark only.
FAULTY = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Faulty</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>
body { background: white; color: black } @media (prefers-color-scheme: dark) { body { background: #222; color: #333 } }
</style></head><body><main><h1>Faulty</h1><p>Some words.</p><svg role="img" width="9" height="9"></svg></main></body></html>"""


class Axe(planner.PlannerTest):
    def setUp(self):
        super().setUp()
        self.axe = os.environ.get("TANDEM_AXE", "")
        self.browser = os.environ.get("TANDEM_CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), "")
        for what, there in {
            "TANDEM_AXE names no axe.min.js": os.path.isfile(self.axe),
            "node is not installed": shutil.which("node"),
            "Chromium is not installed": os.path.isfile(self.browser),
        }.items():
            if not there:
                self.skipTest(what)

    def check(self, *pages):
        """What the checker says of each page, scheme and width; then the versions."""
        ran = subprocess.run(
            ["node", CHECKER, self.axe, self.browser, *pages], capture_output=True, check=False, timeout=3000
        )
        self.assertEqual(ran.returncode, 0, ran.stderr.decode("utf-8")[-2000:])
        *runs, versions = map(json.loads, ran.stdout.decode("utf-8").splitlines())
        self.assertEqual(len(runs), 4 * len(pages))
        return runs, versions

    @staticmethod
    def cannot_be_judged(rule, run):
        """The checker does not know what lies behind the words of a picture (the themes' own tests judge them, in
        tests/gui/kit), nor what a wide table shows that is scrolled in a narrow window; a wide one shows all of it."""
        in_pictures = all(place.startswith("<text ") for place in rule["where"])
        return rule["rule"] == "color-contrast" and (in_pictures or run["width"] < 1000)

    def test_the_checker_finds_fault_where_there_is_fault(self):
        page = self.path("faulty.html")
        with open(page, "w", encoding="utf-8") as out:
            out.write(FAULTY)
        runs, _ = self.check(page)
        for run in runs:
            rules = {violation["rule"] for violation in run["violations"]}
            self.assertIn("svg-img-alt", rules)
            self.assertEqual("color-contrast" in rules, run["scheme"] == "dark", run)

    def test_no_page_violates_a_rule(self):
        pages = []
        for sample in ("lambeth", "illustrative"):
            file = self.path(sample + ".tandem")
            self.ok("sample", sample, file, now=planner.NOW)
            for kind, asked in KINDS.items():
                for edition in EDITIONS:
                    pages.append(self.path(f"{sample}-{kind}-{edition}.html"))
                    self.ok("report", file, *asked, "--edition", edition, "--as-at", AS_AT, "-o", pages[-1])
        runs, versions = self.check(*pages)
        for run in runs:
            with self.subTest(page=os.path.basename(run["file"]), scheme=run["scheme"], width=run["width"]):
                self.assertEqual(run["violations"], [])
                self.assertGreater(run["passes"], 20)
                self.assertEqual([rule for rule in run["incomplete"] if not self.cannot_be_judged(rule, run)], [])
        print(f"{len(pages)} pages, {len(runs)} runs, {versions}", file=sys.stderr)


if __name__ == "__main__":
    planner.main()
