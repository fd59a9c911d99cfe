"""What goods a listing offers, as far as its words tell, by class of the Nice Classification (13th edition, 2026)."""

from collections.abc import Mapping
from functools import cache, lru_cache

import daachorse

from casefiles.model import Listing, Right
from matchers.tables import table
from matchers.text.folding import Folded
from matchers.text.letters import unspaced

WORDS: Mapping[int, tuple[str, ...]] = {int(row[0]): tuple(row[1:]) for row in map(str.split, table(__package__, "goods.txt"))}
"""Nice class → everyday words for its goods and services, Chinese and English."""


@cache
def _automaton() -> tuple[daachorse.CharwiseDoubleArrayAhoCorasick, list[tuple[int, int]]]:
    """The automaton over all words, and for each its class and length."""
    pairs = [(Folded(word).letters, number) for number, words in WORDS.items() for word in words]
    return daachorse.CharwiseDoubleArrayAhoCorasick([word for word, _ in pairs]), [(number, len(word)) for word, number in pairs]


def _offered(listing: Listing) -> str:
    return "\n".join((listing.title[:1000], *listing.category[:10]))


@lru_cache(maxsize=256)
def classes(text: str) -> frozenset[int]:
    """Nice classes of the goods that ``text`` names. Of words that overlap the longest counts (手机 within 手机壳 does not)."""
    folded = Folded(text)
    automaton, meaning = _automaton()
    hits = [
        (start, end, meaning[nth][0])
        for start, end, nth in automaton.find_overlapping(folded.letters)
        if unspaced(folded.letters[start]) or (folded.edge(start) and folded.edge(end))
    ]
    return frozenset(
        number for start, end, number in hits if not any(s <= start and end <= e and e - s > end - start for s, e, _ in hits)
    )


def listing_classes(listing: Listing) -> frozenset[int]:
    """Nice classes of what the listing offers, by its title and category; empty when no word tells."""
    return classes(_offered(listing))


def right_classes(right: Right) -> frozenset[int]:
    """Nice classes the right covers: those registered, or those its goods name."""
    return frozenset(right.nice_classes) or classes("\n".join(right.goods))


def goods_named(right: Right, listing: Listing) -> str | None:
    """The right's own word for its goods that stands in the listing's title or category, or ``None``."""
    offered = Folded(_offered(listing)).letters
    for goods in right.goods[:100]:
        letters = Folded(goods).letters
        if len(letters) > 1 and letters in offered:
            return goods
    return None
