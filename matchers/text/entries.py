"""Every spelling of every name, made ready to be found: what :mod:`matchers.text.catalogue` looks up. As bytes it is kept between
runs.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from matchers.text.foreign import name_heard
from matchers.text.forms import forms
from matchers.text.misspelling import by_pieces, by_words, is_long, slack, with_one_left_out
from matchers.text.neighbours import Neighbours
from matchers.text.postings import Automaton, Lookup, Postings, bound, unbound
from matchers.text.spelling import Name

NO_WORDS = (10_000, 0, 10_000)
"""Shortest, longest and shortest long name when none is compared word by word."""


def pieces(letters: str, edits: int) -> Iterator[tuple[int, str]]:
    """``letters`` in so many pieces that with ``edits`` letters missing on either side one piece is left whole."""
    count = 2 * edits + 1
    cuts = [len(letters) * nth // count for nth in range(count + 1)]
    for start, end in pairwise(cuts):
        yield start, letters[start:end]


@dataclass(frozen=True, slots=True)
class Entries:
    """Names, by number, in every spelling.

    Attributes:
        names: the letters of each.
        slacks: how many of them may be missing, for long names compared in any window; else 0.
        letters: as they are and backwards.
        forms: listed spellings.
        loose: with digits and signs for letters.
        masked: with one character left out.
        sounds: one code a syllable.
        joined: as :func:`matchers.text.views.joined` has them.
        pieces: of long names.
        words: each letter left out in turn.
        heard: how they sound in another script.
        neighbours: with one character changed.
        sizes: letters of the shortest and the longest name among ``words``, and of the shortest long one.
    """

    names: Sequence[str]
    slacks: bytes
    letters: Automaton
    forms: Automaton
    loose: Automaton
    masked: Automaton
    sounds: Automaton
    joined: Automaton
    pieces: Automaton
    words: Lookup
    heard: Lookup
    neighbours: Neighbours
    sizes: tuple[int, int, int]

    def packed(self) -> bytes:
        """As bytes, for :func:`unpacked`."""
        automata = (self.letters, self.forms, self.loose, self.masked, self.sounds, self.joined, self.pieces)
        parts = chain.from_iterable(each.packed() for each in (*automata, self.words, self.heard, self.neighbours))
        head = ("\0".join(self.names).encode("utf-8", "surrogatepass"), self.slacks, array("I", self.sizes).tobytes())
        return bound((*head, *parts))


def unpacked(packed: bytes) -> Entries:
    """What :meth:`Entries.packed` made; it must be just that."""
    parts = unbound(packed)
    names = next(parts).decode("utf-8", "surrogatepass").split("\0")
    slacks, sizes = next(parts), array("I", next(parts))
    letters, forms_, loose, masked, sounds, joined, of_long = (Automaton.unpacked(parts) for _ in range(7))
    words, heard = Lookup.unpacked(parts), Lookup.unpacked(parts)
    shortest, longest, long = sizes
    near = Neighbours.unpacked(_chinese(names), parts)
    return Entries(
        names, slacks, letters, forms_, loose, masked, sounds, joined, of_long, words, heard, near, (shortest, longest, long)
    )


def _chinese(names: Sequence[str]) -> list[str]:
    """The names of two and more Chinese characters and nothing else, in their places; empty for others."""
    return [letters if len(letters) > 1 and min(letters) >= "\u4e00" and max(letters) <= "\u9fff" else "" for letters in names]


def entries(names: Sequence[Name]) -> Entries:
    """``names`` made ready, by their position."""
    each = list(enumerate(names))
    by_word = [len(name.letters) for name in names if by_words(name)]
    long = [len(name.letters) for name in names if by_words(name) and is_long(name)]
    letters = [name.letters for name in names]
    return Entries(
        names=letters,
        slacks=bytes(min(slack(name), 255) if by_pieces(name) else 0 for name in names),
        letters=_automaton((form, nth) for nth, name in each for form in (name.letters, name.backwards)),
        forms=_automaton((form.letters, nth) for nth, name in each for form in forms(name)),
        loose=_automaton((name.loose, nth) for nth, name in each),
        masked=_automaton((left, nth) for nth, name in each for left in name.masked),
        sounds=_automaton((codes, nth) for nth, name in each for codes in name.sounds),
        joined=_automaton((name.joined, nth) for nth, name in each),
        pieces=_automaton(
            (piece, nth) for nth, name in each if by_pieces(name) for _, piece in pieces(name.letters, slack(name))
        ),
        words=Lookup(
            Postings.of((left, nth) for nth, name in each if by_words(name) for left in with_one_left_out(name.letters))
        ),
        heard=Lookup(Postings.of((sound, nth) for nth, name in each if (sound := name_heard(name)))),
        neighbours=Neighbours.of(_chinese(letters)),
        sizes=(min(by_word), max(by_word), min(long, default=NO_WORDS[2])) if by_word else NO_WORDS,
    )


def _automaton(spellings: Iterator[tuple[str, int]]) -> Automaton:
    return Automaton(Postings.of((letters, nth) for letters, nth in spellings if letters))
