#!/usr/bin/env python3
"""Makes ``matchers/text/aliases.txt``: what brands are called in Latin letters and in Chinese.

    tools/brand_names.py NSI.JSON SIMPLE-ICONS.JSON > matchers/text/aliases.txt

Sources: name-suggestion-index (npm 8.0.20260918, ``dist/json/nsi.json``; BSD-3-Clause) and simple-icons (npm 16.37.0,
``data/simple-icons.json``; CC0-1.0). Nicknames that buyers use are another file, ``matchers/text/nicknames.txt``, written by
hand.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from matchers.text.folding import Folded

NOTICE = """Brands in Latin letters and in Chinese, one brand a line. Made by tools/brand_names.py from name-suggestion-index
8.0.20260918, Copyright its contributors, BSD 3-Clause License, and simple-icons 16.37.0, CC0 1.0."""
TAGS = re.compile(r"(?:brand|name|short_name)(?::(?:en|zh|zh-Hans|zh-Hant))?")
LATIN = re.compile(r"[\x20-\x7eÀ-ÿ]{3,40}")
HAN = re.compile("[\u4e00-\u9fff·・ ]{2,12}")


def from_places(path: Path) -> Iterator[set[str]]:
    """Brands of shops and what they sell."""
    for group, content in json.loads(path.read_text("utf-8"))["nsi"].items():
        for item in content["items"] if group.startswith("brands/") else ():
            yield {name for key, name in item["tags"].items() if TAGS.fullmatch(key)}


def from_logos(path: Path) -> Iterator[set[str]]:
    """Brands with a logo."""
    for icon in json.loads(path.read_text("utf-8")):
        others = icon.get("aliases", {})
        yield {icon["title"], *others.get("aka", ()), *others.get("loc", {}).values()}


def lines(*sources: Iterator[set[str]]) -> list[str]:
    """Brands that have a Latin and a Chinese name, each spelling once."""
    found = set()
    for names in (names for source in sources for names in source):
        latin = sorted(name for name in names if LATIN.fullmatch(name))
        chinese = sorted({Folded(name).letters for name in names if HAN.fullmatch(name)})
        if latin and chinese:
            found.add(" | ".join((*latin, *chinese)))
    return sorted(found)


if __name__ == "__main__":
    comment = "\n".join(f"# {line}" for line in NOTICE.splitlines())
    brands = lines(from_places(Path(sys.argv[1])), from_logos(Path(sys.argv[2])))
    sys.stdout.write("\n".join((comment, *brands, "")))
