"""The reports that there are, how `report` is asked for each, and the shapes in which each can come out."""

PHASES = ("analyse", "plan", "do", "review")
KINDS = {phase: ("--phase", phase) for phase in PHASES} | {kind: ("--kind", kind) for kind in ("cycle", "summary", "leaflet")}
EDITIONS = ("public", "board")
# What to ask for, and the ending of the name.
SHAPES = {
    "pdf": ((), "pdf"),
    "large print": (("--large-print",), "pdf"),
    "html": ((), "html"),
    "tree": ((), "json"),
    "text document": ((), "odt"),
    "spreadsheet": ((), "xlsx"),
}
