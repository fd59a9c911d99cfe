"""``indications.styles``: the name of a geographical indication, or the place in it, used as a style (…风味, …-style).

Such wording is forbidden for goods from elsewhere even when it deceives nobody: China–EU agreement on geographical indications
(2020) art. 4; TRIPS art. 23(1) for wines and spirits; and likewise in the Chinese measures for GI products (2023).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual, Place, RightKind
from matchers.base import Index
from matchers.text.folding import Folded
from matchers.text.letters import unspaced
from matchers.text.ordinary import known_word

_STYLES = re.compile(
    r"风味|口味|味道|工艺|品种|风格|同款|仿制|味|式|型|类|种(?![植苗子])|仿(?!佛)|"
    r"style|styled|type|flavou?red|flavou?r|inspired|like"
)
MAX_READ = 2_000
"""Characters of the title that are read."""
MAX_HEAD = 24
"""Letters before the style word in which a name is looked for."""


class Head(NamedTuple):
    """Folded letters that, before a word for style, name the indication: its whole name, or the place at its beginning.

    Attributes:
        letters: these.
        rest: those of the name behind them; empty for a whole name, and for a word from the midst of one.
        whole: whether it is the whole name.
    """

    letters: str
    rest: str
    whole: bool


def heads(right: Right) -> Iterator[Head]:
    """What names an indication before a word for style; nothing for other rights."""
    if right.kind is not RightKind.GI:
        return
    for name in right.names:
        folded = Folded(name)
        if not folded.letters:
            continue
        letters, words = folded.letters, folded.words
        yield Head(letters, "", True)
        if all(map(unspaced, letters)):
            yield from (Head(letters[:size], letters[size:], False) for size in range(2, len(letters)))
        else:
            yield from (Head(word, "", False) for word in words if len(words) > 1 and len(word) > 4 and not known_word(word))
            yield from (
                Head("".join(words[:size]), "", False) for size in range(2, len(words)) if not all(map(known_word, words[:size]))
            )


class _Use(NamedTuple):
    head: str
    style: str
    start: int
    end: int


def _uses(title: Folded) -> Iterator[_Use]:
    """Every stretch of letters before a word for style, the longest first."""
    letters = title.letters
    for style in _STYLES.finditer(letters):
        at, end = style.span()
        if style.group().isascii() and not (title.edge(at) and title.edge(end)):
            continue
        for start in range(max(0, at - MAX_HEAD), at - 1):
            yield _Use(letters[start:at], style.group(), start, end)


def _applies(use: _Use, head: Head, title: Folded) -> bool:
    """A whole name takes any word for style, and so does a place before the rest of the name (金华式火腿); a place alone only
    those that cannot belong to another word.
    """
    amid = bool(head.rest) and title.letters.startswith(head.rest, use.end)
    return title.edge(use.start) and (head.whole or amid or use.style.isascii() or len(use.style) > 1 or use.style == "味")


class Styles:
    """The matcher; one signal a right and listing, for the first use in the title."""

    name = "indications.styles"
    version = 2

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """See :meth:`matchers.base.Matcher.compare`."""
        known = {head.letters: head for head in sorted(heads(right))}
        title = Folded(listing.title[:MAX_READ])
        for use in _uses(title) if known else ():
            head = known.get(use.head)
            if head and _applies(use, head, title):
                return self._signal(right, listing, title, use, head)
        return None

    def _signal(self, right: Right, listing: Listing, title: Folded, use: _Use, head: Head) -> Signal:
        first, after = title.span(use.start, use.end)
        found = title.source[first:after]
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self.name,
            version=self.version,
            supports=True,
            strength=1.0 if head.whole else 0.9,
            sentence=Bilingual(
                en=f"“{found[:60]}” uses the protected name “{right.name[:60]}” as a mere style of goods.",
                zh=f"“{found[:60]}”将受保护的名称“{right.name[:60]}”当作一种风味或样式使用。",
            ),
            found=found,
            expected=right.name,
            place=Place(field="title", start=first, end=after),
        )

    def index(self, rights: Sequence[Right]) -> Index:
        """See :meth:`matchers.base.Matcher.index`."""
        return _StylesIndex(self, rights)


class _StylesIndex:
    """Rights by the heads that may stand before a word for style."""

    def __init__(self, matcher: Styles, rights: Sequence[Right]) -> None:
        self._matcher, self._rights = matcher, rights
        self._by_head: defaultdict[str, set[int]] = defaultdict(set)
        indications = ((nth, right) for nth, right in enumerate(rights) if right.kind is RightKind.GI)
        for nth, right in indications:
            for head in heads(right):
                self._by_head[head.letters].add(nth)

    def signals(self, listing: Listing) -> Iterator[Signal]:
        """See :meth:`matchers.base.Index.signals`."""
        if not self._by_head:
            return
        known = {nth for use in _uses(Folded(listing.title[:MAX_READ])) for nth in self._by_head.get(use.head, ())}
        for nth in sorted(known):
            signal = self._matcher.compare(self._rights[nth], listing)
            if signal:
                yield signal


STYLES = Styles()
