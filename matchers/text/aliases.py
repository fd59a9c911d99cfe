"""What brands are called besides their registered names: translations, short forms, nicknames.

Two tables beside this module: ``aliases.txt`` (made by ``tools/brand_names.py`` from public lists, which it names) and
``nicknames.txt`` (written by hand). No method on strings finds that 驴牌 is Louis Vuitton; only a table does.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from casefiles.model import Right
from casefiles.parts import RightKind
from matchers.tables import table
from matchers.text.folding import Folded

MOST = 30
"""Aliases of one right."""


def _lines() -> Iterator[list[str]]:
    for name in ("nicknames.txt", "aliases.txt"):
        for line in table(__package__, name):
            yield [each.strip() for each in line.split("|")]


@cache
def _brands() -> tuple[dict[str, list[int]], list[list[str]]]:
    """Folded name → the lines it stands in as a name of its own (not as a nickname), and the lines."""
    lines = list(_lines())
    named: defaultdict[str, list[int]] = defaultdict(list)
    for nth, names in enumerate(lines):
        for name in names:
            if not name.startswith("~"):
                named[Folded(name).letters].append(nth)
    return dict(named), lines


def is_brand(letters: str) -> bool:
    """Whether folded ``letters`` are the name of a brand in these tables: near to another's name, they are still their own."""
    return letters in _brands()[0]


@cache
def _motifs() -> frozenset[str]:
    return frozenset(name.lstrip("~") for names in _brands()[1] for name in names if name.startswith("~~"))


def is_motif(nickname: str) -> bool:
    """Whether a nickname is a motif that goods of many makers bear (四叶草): being on such goods says nothing of a brand."""
    return nickname in _motifs()


def aliases(letters: tuple[str, ...]) -> dict[str, bool]:
    """Other names of the brand whose folded names are ``letters``: each with whether it means other things too and needs a second
    sign.
    """
    named, lines = _brands()
    if named.keys().isdisjoint(letters):
        return {}
    own, found = set(letters), dict[str, bool]()
    for nth in (nth for name in sorted(own) for nth in named.get(name, ())):
        for other in lines[nth]:
            plain = other.lstrip("~")
            if Folded(plain).letters not in own and len(found) < MOST:
                found.setdefault(plain, other != plain)
    return found


def aliases_of(right: Right, letters: tuple[str, ...]) -> dict[str, bool]:
    """What else the brand of ``right`` is called, whose folded names are ``letters``, by the tables (only a mark is a brand)
    and by its owner: as :func:`aliases`.
    """
    own = {each.lstrip("~"): True for each in right.variants if each[:1] == "~" and Folded(each).letters}
    return (aliases(letters) if right.kind is RightKind.TRADEMARK else {}) | own


def is_motif_of(right: Right, nickname: str) -> bool:
    """The same as :func:`is_motif`, and by its owner."""
    return is_motif(nickname) or f"~~{nickname}" in right.variants
