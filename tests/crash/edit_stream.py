"""A long, seeded stream of edits, and what the file must hold after each of them.

Codes are foreseen (CLI.md: a code is never used twice, so each kind counts up by one), which makes both sides
predictable: any prefix of the stream can be replayed on the model alone, and an edit that was killed before its answer
can be recognised in the file.
"""

import json
import random

KINDS = {  # entity: prefix, field that names it, what it needs besides
    "activity": ("L", "title", {"phase": "PH3"}),
    "group": ("G", "name", {}),
    "need": ("N", "statement", {"cycle": "Y1"}),
    "service": ("S", "name", {}),
}
PREFIX = {entity: prefix for entity, (prefix, _, _) in KINDS.items()}
NAMED_BY = {prefix: (entity, field) for entity, (prefix, field, _) in KINDS.items()}
WORDS = "breakfast club garden walk home school street bench choir bus café kitchen £1,234.50 peer circle".split()


def prefix_of(code):
    return code.rstrip("0123456789")


class Model:
    """What the file must hold: the names of the records, and which group is linked to which activity."""

    def __init__(self):
        self.names = {}
        self.links = set()

    def take(self, effect):
        for change in effect:
            if change[0] == "name":
                self.names[change[1]] = change[2]
            elif change[0] == "link":
                self.links.add(change[1:])
            else:
                del self.names[change[1]]
                self.links = {link for link in self.links if change[1] not in link}


class EditStream:
    """`effects[n]` is what line n does; `line(n, known)` is its text."""

    def __init__(self, count, seed):
        self.random = random.Random(seed)
        self.counters = dict.fromkeys(PREFIX.values(), 0)
        self.model = Model()
        self.lines = []
        self.effects = []
        for _ in range(count):
            steps, effect = self.next_edit()
            self.model.take(effect)
            self.lines.append(steps)
            self.effects.append(effect)

    def line(self, number, known):
        """The text of a line. `known` holds the names given so far in this run of apply (code -> name); the line's own
        are added to it. A record that this run has named is called by its name, any other by its code."""
        steps = []
        for step in self.lines[number]:
            written = dict(step)
            code = written.pop("code", None)
            for key in ("set", "delete"):
                if key in written:
                    written[key] = self.ref(written[key], known)
            if "fields" in written:
                written["fields"] = {
                    key: self.ref(value[1:], known) if str(value).startswith("@") else value
                    for key, value in written["fields"].items()
                }
            if "as" in written:
                known[code] = written["as"]
            steps.append(written)
        edit = steps[0] if len(steps) == 1 else {"edit": steps, "label": f"Step {number + 1}"}
        return json.dumps(edit, ensure_ascii=False) + "\n"

    @staticmethod
    def ref(code, known):
        return "$" + known[code] if code in known else code

    def next_edit(self):
        draw = self.random.random()
        codes = list(self.model.names)
        if len(codes) < 20 or draw < 0.40:
            return self.create(self.random.choice(list(KINDS)))
        if draw < 0.70:
            return self.rename(self.random.choice(codes))
        if draw < 0.85:
            return self.linked_activity()
        return self.delete(self.random.choice(codes))

    def words(self):
        """A name that no earlier edit has given, so that every edit changes something."""
        return " ".join(self.random.choices(WORDS, k=self.random.randint(1, 30))) + f" {len(self.lines)}"

    def next_code(self, entity):
        prefix = PREFIX[entity]
        self.counters[prefix] += 1
        return f"{prefix}{self.counters[prefix]}"

    def create(self, entity):
        _, field, needed = KINDS[entity]
        code, name = self.next_code(entity), self.words()
        fields = {field: name, **needed}
        if entity == "activity" and self.random.random() < 0.02:
            fields["description"] = " ".join(self.random.choices(WORDS, k=4000))
        step = {"create": entity, "fields": fields, "code": code}
        if self.random.random() < 0.5:
            step["as"] = "made_" + code
        return [step], [("name", code, name)]

    def rename(self, code):
        name = self.words()
        _, field = NAMED_BY[prefix_of(code)]
        step = {"set": code, "fields": {field: name}}
        if self.random.random() < 0.3:
            step["expect"] = {field: self.model.names[code]}
        return [step], [("name", code, name)]

    def delete(self, code):
        return [{"delete": code, "dependants": True}], [("gone", code)]

    def linked_activity(self):
        """A group, an activity and the link between them in one edit, which names them before they are there."""
        made_group, group = self.create("group")
        made_activity, activity = self.create("activity")
        made_group[0]["as"] = "made_" + made_group[0]["code"]
        made_activity[0]["as"] = "made_" + made_activity[0]["code"]
        codes = (made_activity[0]["code"], made_group[0]["code"])
        link = {"create": "activity_group", "fields": {"activity": "@" + codes[0], "group": "@" + codes[1]}}
        return made_group + made_activity + [link], group + activity + [("link", *codes)]
