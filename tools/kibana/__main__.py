#!/usr/bin/env python3
"""Kibana's objects from their readable sources: `python tools/kibana` writes es_mappings/kibana/made anew; `--check` only says
whether it is what the sources make (exit 1: not).

A file a language: en.ndjson and zh.ndjson are exports as Kibana 8.9 writes them, en.json and zh.json the space, the connector and
the rules as its API takes them. A title in two languages would be cut off in every panel, and the words of codes can be one only.
"""

import json
import sys

from boards import dashboard, titles
from objects import Object, data_view, session, tags
from rules import payloads
from sources import LANGUAGES, MADE, dashboards, read


def exported(language: str) -> str:
    """All saved objects of a language, one a line, what is referred to before what refers to it; the last line counts them."""
    boards = dashboards()
    named = titles(language, boards)
    objects: list[Object] = tags(language)
    objects += [data_view(language, name, view) for name, view in read("views.toml").items()]
    objects += [session(language, name, written) for name, written in read("sessions.toml").items()]
    objects += [dashboard(language, name, boards[name], named) for name in named]
    end = {"excludedObjects": [], "excludedObjectsCount": 0, "exportedCount": len(objects)}
    last = end | {"missingRefCount": 0, "missingReferences": []}
    return "".join(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n" for line in (*objects, last))


def made() -> dict[str, str]:
    """Name → contents of every file in es_mappings/kibana/made."""
    objects = {f"{language}.ndjson": exported(language) for language in LANGUAGES}
    calls = {f"{language}.json": json.dumps(payloads(language), ensure_ascii=False, indent=1) + "\n" for language in LANGUAGES}
    return objects | calls


def main() -> int:
    """The command."""
    old = [name for name, text in made().items() if not (MADE / name).is_file() or (MADE / name).read_text("utf-8") != text]
    if "--check" in sys.argv[1:]:
        sys.stdout.write("".join(f"{MADE / name}: not what its sources make; run python tools/kibana\n" for name in old))
        return 1 if old else 0
    MADE.mkdir(exist_ok=True)
    for name in old:
        (MADE / name).write_text(made()[name], "utf-8")
        sys.stdout.write(f"{MADE / name}: written\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
