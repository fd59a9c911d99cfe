"""Which of many names may stand in a text: an automaton over whole names and pieces of long ones, and a table of words with one
letter left out. It gives every right that :mod:`matchers.text.names` would find, and few others.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import daachorse

from matchers.text.fields import Field
from matchers.text.folding import BREAK, Folded
from matchers.text.misspelling import LONG, SHORTEST, by_pieces, by_words, slack, word_windows
from matchers.text.ordinary import known_word
from matchers.text.spelling import Name


class _Pattern(NamedTuple):
    """What a string in the automaton stands for: the right, and where in the name it is when it is only a piece."""

    right: int
    offset: int
    slack: int
    """0 for a whole name."""


class _Automaton:
    """Strings, each with what it stands for; finds all of them in one pass over a text."""

    def __init__(self, patterns: Sequence[tuple[str, _Pattern]]) -> None:
        self._meanings: list[list[_Pattern]] = []
        places: dict[str, int] = {}
        for letters, pattern in patterns:
            if letters not in places:
                places[letters] = len(self._meanings)
                self._meanings.append([])
            self._meanings[places[letters]].append(pattern)
        self._found = daachorse.CharwiseDoubleArrayAhoCorasick(list(places)) if places else None

    def rights(self, folded: Folded) -> Iterator[int]:
        """Rights whose strings stand in ``folded`` where a name may."""
        for start, end, nth in self._found.find_overlapping(folded.letters) if self._found else ():
            whole = folded.edge(start) and folded.edge(end)
            for pattern in self._meanings[nth]:
                if whole if not pattern.slack else _may_begin(folded, start - pattern.offset, pattern.slack):
                    yield pattern.right


def _may_begin(folded: Folded, start: int, slack: int) -> bool:
    """Whether a window may begin within ``slack`` letters of ``start``."""
    return any(folded.edge(at) for at in range(max(0, start - slack), min(len(folded.letters), start + slack) + 1))


def _pieces(letters: str, edits: int) -> Iterator[tuple[int, str]]:
    """``letters`` in so many pieces that with ``edits`` letters missing on either side one piece is left whole."""
    count = 2 * edits + 1
    cuts = [len(letters) * nth // count for nth in range(count + 1)]
    for start, end in zip(cuts, cuts[1:], strict=False):
        yield start, letters[start:end]


def _with_one_left_out(letters: str) -> Iterator[str]:
    yield letters
    for at in range(len(letters)):
        yield letters[:at] + letters[at + 1 :]


class Catalogue:
    """The names of many rights, by the right's position."""

    def __init__(self, names: Sequence[Sequence[Name]]) -> None:
        each = [(nth, name) for nth, several in enumerate(names) for name in several]
        exact = [(name.letters, _Pattern(nth, 0, 0)) for nth, name in each]
        pieces = [
            (piece, _Pattern(nth, offset, slack(len(name.letters))))
            for nth, name in each
            if by_pieces(name)
            for offset, piece in _pieces(name.letters, slack(len(name.letters)))
        ]
        self._letters = _Automaton(exact)
        self._pieces = _Automaton(pieces)
        self._loose = _Automaton([(name.loose, _Pattern(nth, 0, 0)) for nth, name in each if name.loose])
        self._near: defaultdict[str, set[int]] = defaultdict(set)
        self._sizes = {len(name.letters) for _, name in each if by_words(name)}
        for nth, name in each:
            if by_words(name):
                for variant in _with_one_left_out(name.letters):
                    self._near[variant].add(nth)

    def candidates(self, read: Sequence[Field]) -> list[int]:
        """Positions of the rights that may be named in these fields, ascending."""
        found: set[int] = set()
        for field in read:
            found.update(self._letters.rights(field.folded))
            if field.loose:
                found.update(self._loose.rights(field.loose))
            if field.misspellings:
                found.update(self._pieces.rights(field.folded))
                found.update(self._misspelt(field.folded))
        return sorted(found)

    def _misspelt(self, folded: Folded) -> Iterator[int]:
        if not self._sizes:
            return
        near = self._near
        for start, end in word_windows(folded, min(self._sizes) - 1, max(self._sizes) + 1):
            word = folded.letters[start:end]
            if end - start < LONG - 1 and not _may_be_short(folded, start, end, word):
                continue
            for variant in _with_one_left_out(word):
                if variant in near:
                    yield from near[variant]


def _may_be_short(folded: Folded, start: int, end: int, word: str) -> bool:
    """Whether a short name may be misspelt here; see :func:`matchers.text.misspelling.misspelt`."""
    if end - start < SHORTEST - 1 or not word.isalpha() or known_word(word):
        return False
    return not any(BREAK in folded.parting(start + gap) for gap in folded.gaps(start, end))
