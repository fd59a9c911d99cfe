"""What goods a listing offers, as far as its words tell, by class of the Nice Classification and by group of similar goods.

The classifier is a list of everyday words, written for this project, and four rules on how titles name things: of words that
overlap the longest counts (手机 within 手机壳 does not); what the goods fit (适用于…, for …) is not what is offered; the
narrowest category tells more than the title; and in Chinese, where the head of a compound stands last, later words tell more
than earlier ones, and one with another right behind it little (普洱茶保温瓶 is a flask).
``tests/matchers/text/goods_titles.txt`` holds the titles, invented for it and kept apart from the words,
that it is measured on.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

import daachorse

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from matchers.tables import table
from matchers.text.folding import Folded
from matchers.text.letters import unspaced
from matchers.text.spelling import name_of
from matchers.text.stems import Stems

WORDS: Mapping[int, tuple[str, ...]] = {int(row[0]): tuple(row[1:]) for row in map(str.split, table(__package__, "goods.txt"))}
"""Group of similar goods (Nice class × 100 + group) → everyday words for its goods and services, Chinese and English."""

KEPT = 0.35
"""Groups with at least this share of the best group's score count: a title may offer a set."""

MODIFIER = 0.3
"""What a word that modifies the next one counts."""

MOST = 1_000
"""Characters of a title that are read."""

RELATED: tuple[frozenset[int], ...] = (
    frozenset({3, 5}),
    frozenset({14, 18, 25, 26}),
    frozenset({9, 28}),
    frozenset({7, 9, 11}),
    frozenset({9, 14}),
    frozenset({29, 30, 31}),
    frozenset({30, 32}),
    frozenset({29, 32}),
    frozenset({32, 33}),
    frozenset({2, 9, 16}),
    frozenset({20, 24, 27}),
    frozenset({11, 21}),
    frozenset({9, 42}),
    frozenset({25, 28}),
)
"""Classes whose goods are often sold side by side to the same people for the same use, so that a difference of class says
nothing.
By the measures of art. 9–12 of 商标侵权判断标准 (2020): function, use, producers, channels, consumers; our own judgement."""

_FIT = re.compile(
    r"(?:适用于?|适配|兼容|通用于?|可放|可挂)\s*[^\s,，。;；]{1,24}|"
    r"(?<![a-z])(?:for|fits|compatible with|suitable for) (?!her\b|him\b|m[ae]n\b|wom[ae]n\b|kids\b|boys?\b|girls?\b|sale\b|"
    r"all\b|you\b)"
    r"(?:[\w'+.-]+ ?){1,4}",
    re.IGNORECASE,
)
_FITTING = Stems("适用 适配 兼容 通用 可放 可挂 for fits compatible suitable")


@cache
def _automaton() -> tuple[daachorse.CharwiseDoubleArrayAhoCorasick, list[int]]:
    """The automaton over all words, and the group of each."""
    pairs = {Folded(word).letters: group for group, words in WORDS.items() for word in words}
    return daachorse.CharwiseDoubleArrayAhoCorasick(list(pairs)), list(pairs.values())


def _hits(folded: Folded) -> list[tuple[int, int, int]]:
    """(start, end, group) of every word that stands free and in no longer one."""
    automaton, groups = _automaton()
    letters = folded.letters
    hits = [
        (start, end, groups[nth])
        for start, end, nth in automaton.find_overlapping(letters)
        if unspaced(letters[start]) or (folded.edge(start) and folded.edge(end))
    ]
    return [
        (start, end, group)
        for start, end, group in hits
        if not any(s <= start and end <= e and e - s > end - start for s, e, _ in hits)
    ]


def _scores(text: str, weight: float) -> Iterator[tuple[int, float]]:
    folded = Folded(_FIT.sub(" ", text) if weight == 1.0 and _FITTING.stand_in(text) else text)
    size = max(1, len(folded.letters))
    hits = _hits(folded)
    heads = {start for start, _, _ in hits}
    for start, end, group in hits:
        chinese = unspaced(folded.letters[start])
        length = 0.6 if chinese and end - start == 1 else 1.0
        modifies = chinese and end in heads and not folded.parted(end)
        yield group, weight * (MODIFIER if modifies else 1.0) * (length + (end / size if chinese else 0.0))


@lru_cache(maxsize=1024)
def groups(title: str, category: tuple[str, ...] = ()) -> frozenset[int]:
    """Groups of the goods that a title and its category name, best supported ones only; empty when no word tells."""
    scores: defaultdict[int, float] = defaultdict(float)
    for text, weight in ((title[:MOST], 1.0), *((each[:60], 1.5) for each in category[-2:])):
        for group, score in _scores(text, weight):
            scores[group] += score
    least = KEPT * max(scores.values(), default=0.0)
    return frozenset(group for group, score in scores.items() if score >= least)


def classes(text: str) -> frozenset[int]:
    """Nice classes of the goods that ``text`` names."""
    return frozenset(group // 100 for group in groups(text))


def listing_groups(listing: Listing) -> frozenset[int]:
    """Groups of what the listing offers, by its title and category; empty when no word tells."""
    return groups(listing.title, listing.category)


def listing_classes(listing: Listing) -> frozenset[int]:
    """Nice classes of what the listing offers, by its title and category; empty when no word tells."""
    return frozenset(group // 100 for group in listing_groups(listing))


def _may_name_goods(name: str) -> bool:
    """Whether any word stands in it, as in few names of marks; what is long, or may lose a part to :data:`_FIT`, may."""
    return len(name) > MOST or _FITTING.stand_in(name) or bool(_automaton()[0].find(name_of(name).letters))


@lru_cache(maxsize=65_536)
def named_groups(names: tuple[str, ...]) -> frozenset[int]:
    """Groups that any of ``names`` is a word for."""
    return frozenset(group for each in names[:100] if _may_name_goods(each) for group in groups(each))


def right_groups(right: Right) -> frozenset[int]:
    """Groups of the goods that the right names."""
    return named_groups(right.goods)


def right_classes(right: Right) -> frozenset[int]:
    """Nice classes the right covers: those registered, or those its goods name."""
    return frozenset(right.nice_classes) or frozenset(group // 100 for group in right_groups(right))


@cache
def related(one: int) -> frozenset[int]:
    """A class and those related to it, see :data:`RELATED`."""
    return frozenset({one}).union(*(each for each in RELATED if one in each))


def goods_named(right: Right, listing: Listing) -> str | None:
    """The right's own word for its goods that stands in the listing's title or category, or ``None``. The name of an indication,
    of which the word may be a part, does not count: 普洱茶 in 普洱茶保温瓶 says nothing of what is offered.
    """
    if not right.goods:
        return None
    offered = _offered_letters(listing.title[:MOST], listing.category[:10])
    for name in _indicated(right.names) if right.kind is RightKind.GI else ():
        offered = offered.replace(name, "\n")
    for goods, letters in _goods_letters(right.goods[:100]):
        if letters in offered:
            return goods
    return None


@lru_cache(maxsize=65_536)
def _indicated(names: tuple[str, ...]) -> tuple[str, ...]:
    """The letters of each name, the longest first."""
    return tuple(sorted(filter(None, (name_of(name).letters for name in names)), key=len, reverse=True))


@lru_cache(maxsize=256)
def _offered_letters(title: str, category: tuple[str, ...]) -> str:
    return Folded("\n".join((title, *category))).letters


@lru_cache(maxsize=65_536)
def _goods_letters(goods: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((each, letters) for each in goods if len(letters := Folded(each).letters) > 1)
