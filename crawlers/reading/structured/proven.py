"""The pattern of a shop's own links to its goods, proved by goods that a page both shows with a link and names in its data.

Data often give but a number (``{"goods_id": 12, "goods_name": …}``). Where two links of the page hold the numbers of goods whose
names stand beside them, what is around the number is how the shop writes such addresses: ``goods.php?id=`` 12, ``/product/`` 12
``.html``, ``#/detail/`` 12. With fewer, or with two patterns proved alike, nothing is made.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

from crawlers.reading.document import Document, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.text import folded

LEAST = 2
"""Different goods whose links must show a pattern: one may hold the number by chance."""
MOST_LINKS = 2_000
LONGEST = 400
"""Characters of an address, and of the words around a link that are read."""
LEVELS = 4
"""Blocks around a link that are looked at."""
MOST_OF_CARD = 8
"""Links of one block that are looked at."""
_ENDS = frozenset({"body", "html", "main", "ul", "ol", "tbody", "table"})
_DIGITS = re.compile(r"\d+")
_WHOLE = re.compile(r"[A-Za-z0-9][\w-]*")
_MARKS = re.compile(r"[_\-\s.:]")
_IDENTIFYING = re.compile(r"(?:id|sn|code|number|no|slug|handle|key)$")
"""Ends of the names, without marks, under which data give what an address holds."""


class Named(NamedTuple):
    """One of the goods in a page's data."""

    title: str
    values: Mapping[str, Any]


class Pattern(NamedTuple):
    """How addresses of goods are written: the value of ``key``, its name without marks, between two constant parts."""

    key: str
    before: str
    behind: str

    def href(self, one: Mapping[str, Any]) -> str | None:
        """The address of ``one`` as it would stand in a link of its page; ``None`` where it has no value for it."""
        value = _identifiers(one).get(self.key)
        return f"{self.before}{value}{self.behind}" if value is not None else None


def proven_pattern(goods: Sequence[Named], document: Document) -> Pattern | None:
    """The pattern that links of ``document`` to at least :data:`LEAST` of ``goods`` prove; ``None`` where none or two do."""
    known = _by_value(goods)
    proofs: dict[Pattern, set[str]] = {}
    for anchor in islice(document.root.iter("a"), MOST_LINKS) if known else ():
        for pattern, value in _readings((anchor.get("href") or "").strip()[:LONGEST], known):
            if value not in proofs.get(pattern, ()) and known[pattern.key][value] in _beside(anchor):
                proofs.setdefault(pattern, set()).add(value)
    ranked = sorted(proofs.items(), key=lambda pair: -len(pair[1]))[:2]
    counts = [len(values) for _, values in ranked]
    return ranked[0][0] if counts and counts[0] >= LEAST and counts[1:] != counts[:1] else None


def _by_value(goods: Sequence[Named]) -> dict[str, dict[str, str]]:
    """Key → its value → the folded name of the goods, for keys by which all goods can be told apart."""
    each = [(folded(one.title[:300]), _identifiers(one.values)) for one in goods]
    found: dict[str, dict[str, str]] = {}
    for key in sorted(set[str]().union(*(values for _, values in each))):
        told = {values[key]: title for title, values in each if key in values and title}
        if len(told) == len(each) and told not in found.values():  # the same number often stands under two names
            found[key] = told
    return found


def _identifiers(one: Mapping[str, Any]) -> dict[str, str]:
    named = ((_MARKS.sub("", str(key).lower()), str(value)) for key, value in one.items() if isinstance(value, str | int))
    return {key: text for key, text in named if _IDENTIFYING.search(key) and len(text) < 100 and _WHOLE.fullmatch(text)}


def _readings(href: str, known: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[Pattern, str]]:
    """The patterns that ``href`` would show, and the value that stands in each."""
    for shape in (_DIGITS, _WHOLE):
        for found in shape.finditer(href):
            for key in (key for key, values in known.items() if found[0] in values):
                yield Pattern(key, href[: found.start()], href[found.end() :]), found[0]


def _beside(anchor: Element) -> str:
    """The words in and around a link, folded: of the largest block around it that leads nowhere else, and of its picture."""
    card, href = anchor, anchor.get("href")
    for block in islice(anchor.iterancestors(), LEVELS):
        if block.tag in _ENDS or any(one.get("href", href) != href for one in islice(block.iter("a"), MOST_OF_CARD)):
            break
        card = block
    said = (
        anchor.get("title") or "",
        *(image.get("alt") or "" for image in islice(anchor.iter("img"), 3)),
        text_of(card, LONGEST),
    )
    return folded(" ".join(said))
