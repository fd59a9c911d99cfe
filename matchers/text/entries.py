"""Every spelling of every name, made ready to be found: what :mod:`matchers.text.catalogue` looks up. As bytes it is kept between
runs.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise

import numpy as np

from matchers.text.foreign import name_heard
from matchers.text.forms import forms
from matchers.text.han import NUMERALS, look_alikes, readings, syllables
from matchers.text.hashes import Hashes, each_left_out, stretches
from matchers.text.likeness import halves
from matchers.text.misspelling import MOST_EDITS, by_pieces, by_words, is_long, slack
from matchers.text.misspelt_rows import WORD_SIZES
from matchers.text.packing import bound, unbound
from matchers.text.spelling import Name
from matchers.text.spellings import Gathering, Numbers, Spellings, spellings

MOST_PIECES = 2 * MOST_EDITS + 1
"""Pieces of the longest names, see :func:`pieces`."""
NO_WORDS = (10_000, 0, 10_000)
"""Shortest, longest and shortest long name when none is compared word by word."""
_AT_ONCE = 20_000


def pieces(letters: str, edits: int) -> Iterator[tuple[int, str]]:
    """``letters`` in so many pieces that with ``edits`` letters missing on either side one piece is left whole."""
    count = 2 * edits + 1
    cuts = [len(letters) * nth // count for nth in range(count + 1)]
    for start, end in pairwise(cuts):
        yield start, letters[start:end]


def like_pairs(pair: str) -> Iterator[str]:
    """A name of two characters with one of them replaced by its sound, or by one that looks like it."""
    for at, letter in enumerate(pair):
        sounds = [syllables()[reading] for reading in readings().get(letter, ())[:2]]
        for other in (*sounds, *look_alikes(letter), *NUMERALS.get(letter, "")):
            yield pair[:at] + other + pair[at + 1 :]


def kept_whole(letters: str) -> tuple[tuple[int, str], ...]:
    """The two parts of a Chinese name of three characters or more of which one is left whole when a character changes."""
    return ((0, letters[:2]), (1, letters[1:])) if len(letters) == 3 else halves(letters) if len(letters) > 3 else ()


@dataclass(frozen=True, slots=True)
class Spelt:
    """The tables of spellings.

    Attributes:
        letters: as they are and backwards.
        forms: listed spellings.
        loose: with digits and signs for letters.
        masked: with one character left out.
        sounds: one code a syllable.
        joined: as :func:`matchers.text.views.joined` has them.
        pieces: of long names: :data:`MOST_PIECES` times the place among those, and which piece.
        words: each letter left out in turn.
        heard: how they sound in another script.
        around: the outer two of three Chinese characters.
        halves: what is left whole of a Chinese name: twice its number, and one more for the second half.
        thinned: without repeated letters.
        pairs: Chinese names of two characters, one of them replaced by its sound or by what looks like it.
    """

    letters: Spellings
    forms: Spellings
    loose: Spellings
    masked: Spellings
    sounds: Spellings
    joined: Spellings
    pieces: Spellings
    words: Spellings
    heard: Spellings
    around: Spellings
    halves: Spellings
    thinned: Spellings
    pairs: Spellings


@dataclass(frozen=True, slots=True)
class Entries:
    """Names, by number, in every spelling.

    Attributes:
        names: the letters of each.
        slacks: how many of them may be missing, for long names compared in any window; else 0.
        sizes: letters of the shortest and the longest name among ``words``, and of the shortest long one.
        spelt: in what spellings they are found.
    """

    names: Sequence[str]
    slacks: bytes
    sizes: WORD_SIZES
    spelt: Spelt

    def packed(self) -> bytes:
        """As bytes, for :func:`unpacked`."""
        tables = (part for each in fields(Spelt) for part in getattr(self.spelt, each.name).packed())
        head = ("\0".join(self.names).encode("utf-8", "surrogatepass"), self.slacks, array("I", self.sizes).tobytes())
        return bound((*head, *tables))


def unpacked(packed: memoryview) -> Entries:
    """What :meth:`Entries.packed` made; it must be just that."""
    parts = unbound(packed)
    text = str(next(parts), "utf-8", "surrogatepass")
    slacks, (shortest, longest, long) = bytes(next(parts)), next(parts).cast("I")
    spelt = Spelt(*(Spellings.unpacked(parts) for _ in fields(Spelt)))
    return Entries(text.split("\0") if slacks else [], slacks, (shortest, longest, long), spelt)


def entries(names: Iterable[Name]) -> Entries:
    """``names`` made ready, by their position; none of them is kept."""
    tables = {each.name: Gathering() for each in fields(Spelt)}
    letters, slacks, in_words, long, long_names = list[str](), bytearray(), array("I"), array("I"), 0
    for nth, name in enumerate(names):
        for table, spelt in _spelt(name):
            tables[table].add(spelt, nth)
        if name.han:
            for half, (_, part) in enumerate(kept_whole(name.letters)):
                tables["halves"].add((part,), 2 * nth + half)
        in_pieces = by_pieces(name)
        if in_pieces:
            for place, (_, piece) in enumerate(pieces(name.letters, slack(name)), start=MOST_PIECES * long_names):
                tables["pieces"].add((piece,), place)
            long_names += 1
        elif by_words(name):
            in_words.append(nth)
            long.extend((len(name.letters),) if is_long(name) else ())
        letters.append(name.letters)
        slacks.append(min(slack(name), 255) if in_pieces else 0)
    every = {table: gathering.gathered() for table, gathering in tables.items()}
    sizes = [len(letters[nth]) for nth in in_words]
    every["words"] = _with_one_left_out(letters, in_words)
    of_words = (min(sizes), max(sizes), min(long, default=NO_WORDS[2])) if sizes else NO_WORDS
    return Entries(letters, bytes(slacks), of_words, Spelt(**every))


def _spelt(name: Name) -> Iterator[tuple[str, Iterable[str]]]:
    letters = name.letters
    yield "letters", (letters, name.backwards)
    yield "forms", (form.letters for form in forms(name))
    yield "sounds", name.sounds
    yield "thinned", (name.thin,)
    if letters.isascii():
        yield "loose", (name.loose,)
        yield "heard", (name_heard(name),)
    else:
        yield "masked", name.masked
    if name.han:
        yield "joined", (name.joined,)
        yield "around", (letters[0] + letters[2],) if len(letters) == 3 else ()
        yield "pairs", like_pairs(letters) if len(letters) == 2 else ()


def _with_one_left_out(letters: Sequence[str], numbers: Sequence[int]) -> Spellings:
    hashes: list[Hashes] = [np.zeros(0, np.uint64)]
    owners: list[Numbers] = [np.zeros(0, np.uint32)]
    for first in range(0, len(numbers), _AT_ONCE):
        some = np.array(numbers[first : first + _AT_ONCE], np.uint32)
        sums, starts, ends = stretches([letters[nth] for nth in some])
        nth, left_out = each_left_out(starts, ends)
        hashes.append(sums.without(starts[nth], ends[nth], left_out))
        owners.append(some[nth])
    return spellings(np.concatenate(hashes), np.concatenate(owners), np.zeros(0, np.uint64), ())
