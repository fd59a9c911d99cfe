"""``text.passages``: a passage of a protected text, or the title of a work, in the words of a listing.

Passages by winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003):
of every window of hashes of neighbouring letters the smallest is kept, so that two texts that share a run of
``SHINGLE + WINDOW - 1`` letters share a hash, wherever the run stands. What is shared is then looked at letter by letter.
Copying a substantial part is what infringes (Copyright Law of the PRC, 2020 amendment, art. 10(5) and 24): a short run may be
a turn of phrase.
"""

import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property, lru_cache

from casefiles.explaining import field_words
from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual, Place, RightKind
from matchers.base import Index
from matchers.text.folding import Folded
from matchers.text.letters import unspaced

SHINGLE, WINDOW = 12, 9
"""Letters hashed together, and hashes of which the smallest is kept: runs of 20 letters are always found."""
SHORTEST = {True: 20, False: 40}
"""Letters of a run that count as a passage, in scripts without spaces and in others: a sentence of eight to ten words in both."""
SHORTEST_TITLE = {True: 4, False: 10}
"""Letters of the title of a work that is looked for: a shorter one is a phrase."""
MOST_MARKS = 4_000
"""Hashes of one text that are kept: a protected text is read as far as about 20,000 letters."""
MOST_READ = 20_000
"""Letters of a listing's field that are compared."""


def marks(letters: str) -> dict[int, int]:
    """The winnowed hashes of ``letters``, each with where it first stands."""
    if len(letters) < SHINGLE:
        return {}
    hashes = [zlib.crc32(letters[at : at + SHINGLE].encode("utf-8", "surrogatepass")) for at in range(len(letters) - SHINGLE + 1)]
    kept: dict[int, int] = {}
    for first in range(max(1, len(hashes) - WINDOW + 1)):
        window = hashes[first : first + WINDOW]
        least = min(window)
        kept.setdefault(least, first + window.index(least))
        if len(kept) >= MOST_MARKS:
            break
    return kept


@dataclass(frozen=True)
class Work:
    """What is protected of one work in words."""

    name: str
    protected: str

    @cached_property
    def text(self) -> Folded:
        """The text, folded."""
        return Folded(self.protected)

    @cached_property
    def marks(self) -> dict[int, int]:
        """Its winnowed hashes."""
        return marks(self.text.letters)

    @cached_property
    def title(self) -> str:
        """Its title, folded; empty when it is too short to be told from a phrase."""
        letters = Folded(self.name).letters
        return letters if len(letters) >= SHORTEST_TITLE[any(map(unspaced, letters))] else ""


@lru_cache(maxsize=256)
def work_of(name: str, text: str | None) -> Work:
    """What is protected of a work, made ready once."""
    return Work(name, text or "")


def _texts(listing: Listing) -> Iterator[tuple[str, Folded]]:
    yield "title", Folded(listing.title[:MOST_READ])
    if listing.description:
        yield "description", Folded(listing.description[:MOST_READ])


def _grown(one: str, at: int, other: str, start: int) -> tuple[int, int]:
    """How far what is the same goes left and right of a shared place."""
    left = 0
    while at - left > 0 and start - left > 0 and one[at - left - 1] == other[start - left - 1]:
        left += 1
    right = 0
    while at + right < len(one) and start + right < len(other) and one[at + right] == other[start + right]:
        right += 1
    return left, right


def _longest(work: Work, read: Folded, shared: dict[int, int]) -> tuple[int, int, int] | None:
    """Where the longest run that both have stands in the listing, and in the work."""
    best: tuple[int, int, int] | None = None
    for mark in sorted(work.marks.keys() & shared.keys()):
        at, start = shared[mark], work.marks[mark]
        left, right = _grown(read.letters, at, work.text.letters, start)
        if right and (best is None or left + right > best[1] - best[0]):
            best = at - left, at + right, start - left
    return best


def _share(work: Work, read: Folded) -> float:
    """How much of the shorter of both texts is in the other, 0–1."""
    one, other = work.text.letters[: MOST_READ // 10], read.letters[: MOST_READ // 10]
    same = sum(block.size for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks() if block.size > 3)
    return same / max(1, min(len(one), len(other)))


class Passages:
    """The matcher; one signal a right and listing: the longest passage, else the title."""

    name = "text.passages"
    version = 2

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """See :meth:`matchers.base.Matcher.compare`."""
        return self.judge(right, listing, [(field, read, marks(read.letters)) for field, read in _texts(listing)])

    def judge(self, right: Right, listing: Listing, read: Sequence[tuple[str, Folded, dict[int, int]]]) -> Signal | None:
        """:meth:`compare` with the listing's texts made ready."""
        if right.kind is not RightKind.COPYRIGHT:
            return None
        work = work_of(right.name, right.text)
        for field, folded, shared in read:
            if (run := _longest(work, folded, shared)) and run[1] - run[0] >= self._needed(folded, run[0], run[1]):
                return self._passage((right, work), listing, field, folded, run)
        field, folded, _ = read[0]
        return self._titled((right, work), listing, field, folded)

    @staticmethod
    def _needed(folded: Folded, start: int, end: int) -> int:
        letters = folded.letters[start:end]
        return SHORTEST[sum(map(unspaced, letters)) * 2 > len(letters)]

    def _passage(
        self, own: tuple[Right, Work], listing: Listing, field: str, folded: Folded, run: tuple[int, int, int]
    ) -> Signal:
        right, work = own
        start, end, at = run
        first, after = folded.span(start, end)
        from_, to = work.text.span(at, at + end - start)
        where, size = field_words(field), end - start
        share = _share(work, folded)
        return self._signal(
            right,
            listing,
            strength=min(1.0, 0.7 + 0.3 * max(share, size / 400)),
            sentence=Bilingual(
                en=f"{size} letters in a row in the {where.en} are those of the protected text ({share:.0%} of the shorter one).",
                zh=f"{where.zh}中连续 {size} 个字符与受保护文本相同（占较短文本的 {share:.0%}）。",
            ),
            found=folded.source[first:after][:500],
            expected=work.text.source[from_:to][:500],
            place=Place(field=field, start=first, end=after),
        )

    def _titled(self, own: tuple[Right, Work], listing: Listing, field: str, folded: Folded) -> Signal | None:
        right, work = own
        start = folded.letters.find(work.title) if work.title else -1
        end = start + len(work.title)
        if start < 0 or not (folded.edge(start) and folded.edge(end)):
            return None
        first, after = folded.span(start, end)
        return self._signal(
            right,
            listing,
            strength=0.5,
            sentence=Bilingual(
                en=f"The listing names the work “{right.name[:60]}”; a title alone is not protected.",
                zh=f"商品标题中出现作品名称“{right.name[:60]}”；作品名称本身不受著作权保护。",
            ),
            found=folded.source[first:after],
            expected=right.name,
            place=Place(field=field, start=first, end=after),
        )

    def _signal(
        self, right: Right, listing: Listing, *, strength: float, sentence: Bilingual, found: str, expected: str, place: Place
    ) -> Signal:
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self.name,
            version=self.version,
            supports=True,
            strength=strength,
            sentence=sentence,
            found=found,
            expected=expected,
            place=place,
        )

    def index(self, rights: Sequence[Right]) -> Index:
        """See :meth:`matchers.base.Matcher.index`."""
        return PassagesIndex(self, rights)


class PassagesIndex:
    """Works by their hashes, and by the first letters of their titles."""

    def __init__(self, matcher: Passages, rights: Sequence[Right]) -> None:
        self._matcher, self._rights = matcher, rights
        self._by_mark: defaultdict[int, list[int]] = defaultdict(list)
        self._by_title: defaultdict[str, list[int]] = defaultdict(list)
        for nth, right in enumerate(rights):
            if right.kind is RightKind.COPYRIGHT:
                work = Work(right.name, right.text or "")
                for mark in work.marks:
                    self._by_mark[mark].append(nth)
                if work.title:
                    self._by_title[work.title[: SHORTEST_TITLE[True]]].append(nth)

    def signals(self, listing: Listing) -> Iterator[Signal]:
        """See :meth:`matchers.base.Index.signals`."""
        if not self._by_mark and not self._by_title:
            return
        read = [(field, folded, marks(folded.letters)) for field, folded in _texts(listing)]
        found = {nth for _, _, shared in read for mark in shared for nth in self._by_mark.get(mark, ())}
        letters, size = read[0][1].letters, SHORTEST_TITLE[True]
        found.update(nth for at in range(len(letters)) for nth in self._by_title.get(letters[at : at + size], ()))
        for nth in sorted(found):
            if signal := self._matcher.judge(self._rights[nth], listing, read):
                yield signal


PASSAGES = Passages()
