"""The samples as the program makes them: what DOMAIN.md says they show, read from the export."""

import json
import sys

sys.dont_write_bytecode = True

import planner

# DOMAIN.md C4 and C5: the cells of the matrix that Lambeth fills.
LAMBETH_CELLS = {
    ("analyse", "co_commissioning"),
    ("plan", "co_commissioning"),
    ("plan", "co_design"),
    ("do", "co_design"),
    ("do", "co_delivery"),
    ("review", "co_assessment"),
}
NOT_IN_LAMBETH = "demand asset risk route co_financing meeting criterion prioritisation person".split()


class Samples(planner.PlannerTest):
    def records(self, name):
        self.ok("sample", name, self.file)
        self.verified()
        return json.loads(self.export())["records"]

    def cells(self, records):
        """Phase and Co of each activity that has a citizen group."""
        phases = {phase["id"]: phase["phase"] for phase in records["phase"]}
        citizens = {group["id"] for group in records["group"] if group.get("side") == "citizen"}
        produced = {link["activity"] for link in records["activity_group"] if link["group"] in citizens}
        cells = set()
        for activity in records["activity"]:
            if activity["id"] in produced and "co" in activity:
                cells |= {(phases[activity["phase"]], co) for co in [activity["co"], *activity.get("other_coes", [])]}
        return cells

    def test_lambeth_fills_exactly_the_six_cells(self):
        self.assertEqual(self.cells(self.records("lambeth")), LAMBETH_CELLS)

    def test_lambeth_holds_what_is_published_and_no_more(self):
        records = self.records("lambeth")
        self.assertEqual([activity["code"] for activity in records["activity"]], "L1 L2 L3 L4 L5 L8 L10 L11".split())
        self.assertEqual([cycle["status"] for cycle in records["cycle"]], ["open"])
        statuses = {phase["phase"]: phase["status"] for phase in records["phase"]}
        self.assertEqual(statuses, {"analyse": "complete", "plan": "complete", "do": "under_way", "review": "under_way"})
        for entity in NOT_IN_LAMBETH:
            self.assertEqual(records.get(entity, []), [], entity)
        self.assertEqual(len(records["indicator"]), 8)
        self.assertFalse([indicator for indicator in records["indicator"] if "target" in indicator])
        (contract,) = records["contract"]
        self.assertEqual((contract["code"], contract["visibility"]), ("C1", "public"))
        self.assertNotIn("value", contract)

    def test_every_record_of_lambeth_has_a_source_or_says_that_it_is_illustrative(self):
        for entity, listed in self.records("lambeth").items():
            for record in listed:
                self.assertTrue(record.get("source") or record["illustrative"], f"{entity} {record.get('code')}")

    def test_nothing_of_lambeth_is_withheld(self):
        for entity, listed in self.records("lambeth").items():
            for record in listed:
                self.assertNotEqual(record["visibility"], "confidential", f"{entity} {record.get('code')}")

    def test_the_illustrative_sample_fills_every_kind_of_record(self):
        records = self.records("illustrative")
        for entity in self.ok("schema", "--json").json()["entities"]:
            self.assertTrue(records.get(entity["entity"]), entity["entity"])
        self.assertEqual({phase for phase, _ in self.cells(records)}, {"analyse", "plan", "do", "review"})
        self.assertEqual(len({co for _, co in self.cells(records)}), 4)

    def test_the_illustrative_sample_says_on_every_record_that_it_is(self):
        for entity, listed in self.records("illustrative").items():
            for record in listed:
                self.assertTrue(record["illustrative"], f"{entity} {record.get('code')}")


if __name__ == "__main__":
    planner.main()
