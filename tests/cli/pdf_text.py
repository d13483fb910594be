"""The text of a PDF's tagged content, glyph by glyph: what a screen reader is given, apart from the strings of the
structure tree.

`pdfinfo -struct-text` says the same, but reads the pages anew for every element: half a minute for a report of twenty
pages. This goes over each page once. Objects are those of `qpdf --json=2`, with streams decoded.
"""

import base64
import re

OPERATOR = re.compile(
    rb"/(?P<font>\S+)\s+[-\d.]+\s+Tf\b"
    rb"|<(?P<glyphs>[0-9A-Fa-f\s]*)>\s*Tj\b"
    rb"|\[(?P<kerned>[-\d.<>A-Fa-f\s]*)\]\s*TJ\b"
    rb"|/\S+\s*(?P<properties><<.*?>>)?\s*B[DM]C\b"
    rb"|\b(?P<end>EMC)\b"
)
STRING = re.compile(rb"<([0-9A-Fa-f\s]*)>")  # in a kerned line, between the distances by which glyphs are moved
RANGE = re.compile(rb"<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])")
BLOCK = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)


class Objects:
    """Looks up what a reference points to."""

    def __init__(self, document):
        self.all = document["qpdf"][1]

    def get(self, value):
        while isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            found = self.all["obj:" + value]
            value = found["stream"] if "stream" in found else found["value"]
        return value

    def data(self, reference):
        return base64.b64decode(self.get(reference)["data"])

    def pages(self):
        for held in self.all.values():
            value = held.get("value")
            if isinstance(value, dict) and value.get("/Type") == "/Page":
                yield value


def unicode_of(cmap):
    """Glyph -> text, from a ToUnicode stream."""

    def text(digits):
        return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be", "replace")

    letters = {}
    for kind, lines in BLOCK.findall(cmap):
        if kind == b"char":
            for glyph, to in re.findall(rb"<(\w+)>\s*<(\w+)>", lines):
                letters[int(glyph, 16)] = text(to)
            continue
        for first, last, start, each in RANGE.findall(lines):
            glyphs = range(int(first, 16), int(last, 16) + 1)
            if start:
                letters |= {glyph: chr(int(start, 16) + place) for place, glyph in enumerate(glyphs)}
            else:
                letters |= dict(zip(glyphs, map(text, re.findall(rb"<(\w+)>", each))))
    return letters


def tagged_text(document):
    """One line for each run of tagged content, in the order of the pages."""
    objects = Objects(document)
    known = {}
    lines = []
    for page in objects.pages():
        fonts = objects.get(objects.get(page["/Resources"]).get("/Font", {}))
        contents = objects.get(page["/Contents"])
        streams = contents if isinstance(contents, list) else [page["/Contents"]]
        letters, open_runs = {}, []
        for found in OPERATOR.finditer(b"\n".join(map(objects.data, streams))):
            if found["font"]:
                reference = objects.get(fonts["/" + found["font"].decode("ascii")])["/ToUnicode"]
                letters = known.setdefault(reference, None) or unicode_of(objects.data(reference))
                known[reference] = letters
            elif found["glyphs"] is not None or found["kerned"] is not None:
                strings = [found["glyphs"]] if found["kerned"] is None else STRING.findall(found["kerned"])
                codes = bytes.fromhex(b"".join(strings).decode("ascii"))
                if any(open_runs):
                    lines[-1] += "".join(letters.get(codes[i] << 8 | codes[i + 1], "\N{REPLACEMENT CHARACTER}") for i in range(0, len(codes), 2))
            elif found["end"]:
                open_runs.pop()
            else:
                open_runs.append(b"/MCID" in (found["properties"] or b""))
                lines.append("")
    return "\n".join(filter(None, lines))
