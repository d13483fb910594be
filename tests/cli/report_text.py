"""Everything that a report file says, in whatever corner of its format it says it.

`said(path)` gives (channel, text) pairs: what a reader sees, what a screen reader reads, and what only a search through
the bytes would find. Compressed, encoded and nested parts are unpacked, so that a word which is nowhere in these texts
is not in the file.
"""

import base64
import html
import json
import os
import re
import subprocess
import tempfile
import urllib.parse
import zipfile
from xml.etree import ElementTree

import pdf_text


def tool(*command):
    return subprocess.run(command, capture_output=True, check=True, timeout=300).stdout


def said(path):
    """All texts of a report, by the ending of its name."""
    ending = os.path.splitext(path)[1]
    readers = {".pdf": pdf, ".html": page, ".json": tree, ".odt": package, ".xlsx": package, ".csv": tree}
    yield from readers[ending](path)


def of_bytes(data):
    """Any text in the bytes: UTF-8, Latin-1, PDFDocEncoding (which agrees with it in letters) and both UTF-16, bare or
    in hexadecimal."""
    yield data.decode("utf-8", "replace")
    yield data.replace(b"\0", b"").decode("latin-1")
    for digits in re.findall(rb"[0-9A-Fa-f\s]{12,}", data):
        squeezed = re.sub(rb"\s", b"", digits)
        yield bytes.fromhex(squeezed[: len(squeezed) // 2 * 2].decode("ascii")).replace(b"\0", b"").decode("latin-1")


def pdf(path):
    document = json.loads(tool("qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=all", path))
    yield "page text", tool("pdftotext", path, "-").decode("utf-8")
    yield "structure text", pdf_text.tagged_text(document)
    yield "structure", tool("pdfinfo", "-struct", path).decode("utf-8", "replace")
    yield "information", tool("pdfinfo", path).decode("utf-8", "replace")
    yield "metadata", tool("pdfinfo", "-meta", path).decode("utf-8", "replace")
    with open(path, "rb") as file:
        for text in of_bytes(file.read()):
            yield "file bytes", text
    yield from objects(document)
    with tempfile.TemporaryDirectory() as folder:
        tool("pdfdetach", "-saveall", "-o", folder, path)
        for name in os.listdir(folder):
            yield "attachment name", name
            with open(os.path.join(folder, name), "rb") as file:
                for text in of_bytes(file.read()):
                    yield "attachment", text


def structure_text(path):
    """The text of the structure tree as poppler reads it. It reads the pages anew for every element: half a minute for a
    report of twenty pages, which is why said() reads the tagged content itself (pdf_text.py)."""
    # The summary of a table stands there in the very bytes of the PDF.
    return tool("pdfinfo", "-struct-text", path).decode("utf-8", errors="replace")


def objects(value, key=""):
    """Every string, name and stream of every object; qpdf has undone object streams and the encodings of strings."""
    if isinstance(value, dict):
        for inner, item in value.items():
            yield "object key", inner
            yield from objects(item, inner)
    elif isinstance(value, list):
        for item in value:
            yield from objects(item, key)
    elif isinstance(value, str):
        if key == "data":  # of a stream
            for text in of_bytes(base64.b64decode(value)):
                yield "stream", text
        elif value.startswith("b:"):
            for text in of_bytes(bytes.fromhex(value[2:])):
                yield "object string", text
        else:
            yield "alternative text" if key == "/Alt" else "object string", value


def page(path):
    with open(path, encoding="utf-8") as file:
        source = file.read()
    yield "page source", source
    yield "page text", html.unescape(re.sub(r"<(style|svg)\b.*?</\1>|<[^>]*>", " ", source, flags=re.DOTALL))
    yield "page source", html.unescape(source)
    for picture in re.findall(r"<svg\b.*?</svg>", source, flags=re.DOTALL):
        yield "picture", html.unescape(picture)
    for kind, data in re.findall(r"data:([^,\"')\s]*),([^\"')\s]*)", source):
        held = base64.b64decode(data) if kind.endswith(";base64") else urllib.parse.unquote_to_bytes(data)
        for text in of_bytes(held):
            yield "picture" if "image" in kind else "embedded data", html.unescape(text)


def tree(path):
    with open(path, encoding="utf-8") as file:
        source = file.read()
    yield "page text", json.dumps(json.loads(source), ensure_ascii=False) if path.endswith(".json") else source


def package(path):
    """An office file: every member of it, names, texts and attributes."""
    with zipfile.ZipFile(path) as members:
        yield "member name", members.comment.decode("latin-1")
        for info in members.infolist():
            yield "member name", info.filename + " " + info.comment.decode("latin-1")
            data = members.read(info)
            for text in of_bytes(data):
                yield "member bytes", html.unescape(text)
            if info.filename.endswith((".xml", ".rdf", ".rels")):
                root = ElementTree.fromstring(data)
                yield "page text" if "content" in info.filename or "sheet" in info.filename else "member text", " ".join(root.itertext())
                for element in root.iter():
                    for value in element.attrib.values():
                        yield "attribute", value
