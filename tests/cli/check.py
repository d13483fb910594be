"""CLI.md "check": what the 33 insights say of a file, as JSON and in words."""

import sys

sys.dont_write_bytecode = True

import planner

KEYS = [f"E{number}" for number in range(1, 34)]
ROW = "insight title state severity phase subject sentence why suggestion numbers basis records thresholds set_aside".split()


class Check(planner.PlannerTest):
    def rows(self, *arguments, status=0):
        answer = planner.run("check", self.file, "--json", "--as-at", "2026-11-21", *arguments)
        self.assertEqual(answer.status, status, str(answer))
        return answer.json()["insights"]

    def of(self, key, *arguments):
        return [row for row in self.rows(*arguments) if row["insight"] == key]

    def test_every_insight_is_there_with_all_its_keys(self):
        self.ok("sample", "lambeth", self.file)
        answer = self.ok("check", self.file, "--json", "--as-at", "2026-11-21").json()
        self.assertEqual((answer["as_at"], answer["project"], answer["cycle"]), ("2026-11-21", "P1", 1))
        rows = answer["insights"]
        self.assertEqual(list(dict.fromkeys(row["insight"] for row in rows)), KEYS)
        for row in rows:
            self.assertEqual(list(row), ROW)
            self.assertIn(row["state"], ("fires", "clear", "no_data", "set_aside"))
            judged = row["state"] in ("fires", "set_aside")
            self.assertEqual(row["severity"] is not None, judged, row)
            self.assertIn(row["severity"], (None, "attention", "prompt", "strength"))
            self.assertIn(row["phase"], (None, "analyse", "plan", "do", "review"))
            self.assertTrue(row["sentence"])
            if row["state"] == "fires" and row["insight"] != "E32":  # a list of what is open
                self.assertRegex(row["basis"], r"^from (no|[0-9,]+) [a-z]")

    def test_lambeth(self):
        self.ok("sample", "lambeth", self.file)
        (row,) = self.of("E25")
        self.assertEqual((row["state"], row["severity"], row["phase"]), ("fires", "attention", "do"))
        self.assertEqual((row["subject"]["entity"], row["subject"]["code"]), ("contract", "C1"))
        self.assertEqual(row["records"], ["C1"])
        self.assertEqual(row["numbers"], {"meetings": 0, "with_citizens": 0, "interval_months": 3})
        self.assertEqual(row["thresholds"], {"interval_factor": 1.5, "usual_months": 3})
        self.assertEqual(row["basis"], "from 1 contract")
        (matrix,) = self.of("E1")
        self.assertEqual((matrix["state"], matrix["numbers"]["filled"], matrix["numbers"]["in_scope"]), ("clear", 6, 16))
        (pair,) = self.of("E21")
        self.assertIsNone(pair["numbers"]["principles"])
        words = self.ok("check", self.file, "--as-at", "2026-11-21").out
        self.assertRegex(words, r"(?m)^Strength .*6 of 16 cells")
        self.assertRegex(words, r"(?m)^Attention  E25  C1 .* has no monitoring meeting")
        self.assertRegex(words, r"(?m)^ +Meetings held: 0; Meetings with citizens: 0; Months between meetings: 3$")
        self.assertNotIn("no data;", words)  # a number without data is left out of the words
        self.assertLess(words.index("Strength"), words.index("Attention"))
        self.assertLess(words.index("Attention"), words.index("To ask"))

    def test_one_phase(self):
        self.ok("sample", "lambeth", self.file)
        rows = self.rows("--phase", "do")
        self.assertTrue(rows)
        self.assertEqual({row["phase"] for row in rows}, {"do"})

    def test_fail_on(self):
        self.ok("sample", "lambeth", self.file)
        self.rows("--fail-on", "attention", status=1)
        self.rows("--phase", "plan", "--fail-on", "attention")
        self.rows("--phase", "plan", "--fail-on", "prompt", status=1)

    def test_the_preview_of_closing(self):
        self.new()
        self.assertEqual({row["state"] for row in self.rows()}, {"no_data"})
        (row,) = self.of("E32", "--closing", "analyse")
        self.assertEqual(row["state"], "fires")
        self.assertIn("6 principles are not considered", row["sentence"])

    def test_set_aside_until_the_numbers_change(self):
        self.ok("sample", "lambeth", self.file)
        self.apply(
            {"create": "dismissal", "fields": {"insight": "E25", "subject": "C1", "reason": "Members meet the provider weekly",
             "date": "2026-11-01", "numbers": "meetings=0; with_citizens=0; interval_months=3"}},
            status=0,
        )
        (row,) = self.of("E25")
        self.assertEqual((row["state"], row["severity"]), ("set_aside", "attention"))
        self.assertEqual(row["set_aside"], {"reason": "Members meet the provider weekly", "on": "2026-11-01"})
        self.assertIn("Members meet the provider weekly", self.ok("check", self.file).out)
        self.apply({"create": "meeting", "fields": {"contract": "C1", "date": "2026-10-01", "citizen_representatives": 0}}, status=0)
        (row,) = self.of("E25")
        self.assertEqual((row["state"], row["numbers"]["meetings"]), ("fires", 1))

    def test_a_changed_threshold(self):
        self.new()
        self.apply({"create": "contribution", "fields": {"text": "Evenings suit us", "date": "2026-10-20"}}, status=0)
        self.assertEqual(self.of("E28")[0]["state"], "clear")
        self.apply({"create": "threshold", "fields": {"insight": "E28", "name": "days", "value": 30}}, status=0)
        self.assertEqual((self.of("E28")[0]["state"], self.of("E28")[0]["thresholds"]["days"]), ("fires", 30))

    def test_it_changes_nothing_and_says_the_same_twice(self):
        self.ok("sample", "illustrative", self.file)
        before = planner.sha256(self.file)
        first = self.ok("check", self.file, "--json", "--as-at", "2026-11-21").out
        self.assertEqual(first, self.ok("check", self.file, "--json", "--as-at", "2026-11-21").out)
        self.assertEqual(planner.sha256(self.file), before)


if __name__ == "__main__":
    planner.main()
