"""Strings and what each stands for, compact enough for millions, and made of bytes and back."""

import struct
from array import array
from collections.abc import Iterable, Iterator, Sequence

import daachorse
import numpy as np

_LENGTH = struct.Struct("<Q")


class Postings:
    """Strings, each with the numbers it stands for."""

    def __init__(self, keys: list[str], offsets: Sequence[int], numbers: Sequence[int]) -> None:
        """``numbers[offsets[n]:offsets[n + 1]]`` are what ``keys[n]`` stands for."""
        self.keys = keys
        self._offsets = offsets
        self._numbers = numbers

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, int]]) -> "Postings":
        """Each string with its numbers, in the order given."""
        place: dict[str, int] = {}
        rows, numbers = array("I"), array("I")
        for key, number in pairs:
            rows.append(place.setdefault(key, len(place)))
            numbers.append(number)
        order = np.argsort(np.frombuffer(rows, np.uint32), kind="stable") if rows else np.zeros(0, np.int64)
        counts = np.bincount(np.frombuffer(rows, np.uint32), minlength=len(place)) if rows else np.zeros(0, np.int64)
        offsets = array("I", np.concatenate(([0], np.cumsum(counts))).astype(np.uint32).tobytes())
        sorted_numbers = np.frombuffer(numbers, np.uint32)[order] if numbers else np.zeros(0, np.uint32)
        return cls(list(place), offsets, array("I", sorted_numbers.tobytes()))

    def at(self, nth: int) -> Sequence[int]:
        """What the ``nth`` string stands for."""
        return self._numbers[self._offsets[nth] : self._offsets[nth + 1]]

    def packed(self) -> list[bytes]:
        """As bytes, for :meth:`unpacked`."""
        return ["\0".join(self.keys).encode("utf-8", "surrogatepass"), array("I", self._offsets).tobytes(),
                array("I", self._numbers).tobytes()]  # fmt: skip

    @classmethod
    def unpacked(cls, parts: Iterator[bytes]) -> "Postings":
        """What :meth:`packed` made."""
        text = next(parts).decode("utf-8", "surrogatepass")
        return cls(text.split("\0") if text else [], array("I", next(parts)), array("I", next(parts)))


class Lookup:
    """Postings asked for one string."""

    def __init__(self, postings: Postings) -> None:
        self._postings = postings
        self.places = {key: nth for nth, key in enumerate(postings.keys)}

    def get(self, key: str) -> Sequence[int]:
        """What ``key`` stands for; nothing when it is unknown."""
        nth = self.places.get(key)
        return () if nth is None else self._postings.at(nth)

    def packed(self) -> list[bytes]:
        """As bytes, for :meth:`unpacked`."""
        return self._postings.packed()

    @classmethod
    def unpacked(cls, parts: Iterator[bytes]) -> "Lookup":
        """What :meth:`packed` made."""
        return cls(Postings.unpacked(parts))


class Automaton:
    """Postings whose strings are all found in one pass over a text."""

    def __init__(self, postings: Postings, found: daachorse.CharwiseDoubleArrayAhoCorasick | None = None) -> None:
        self._automaton = found or (daachorse.CharwiseDoubleArrayAhoCorasick(postings.keys) if postings.keys else None)
        self.at = postings.at
        self._postings = Postings([], postings._offsets, postings._numbers)

    def found(self, letters: str) -> Sequence[tuple[int, int, int]]:
        """Where every string in ``letters`` begins and ends, overlapping ones too, and its number for :meth:`at`."""
        return self._automaton.find_overlapping(letters) if self._automaton else ()

    def packed(self) -> list[bytes]:
        """As bytes, for :meth:`unpacked`."""
        return [self._automaton.serialize() if self._automaton else b"", *self._postings.packed()]

    @classmethod
    def unpacked(cls, parts: Iterator[bytes]) -> "Automaton":
        """What :meth:`packed` made; it must be just that: the automaton does not look at its bytes."""
        found = next(parts)
        postings = Postings.unpacked(parts)
        return cls(postings, daachorse.CharwiseDoubleArrayAhoCorasick.deserialize(found) if found else None)


def bound(parts: Iterable[bytes]) -> bytes:
    """Several pieces as one, for :func:`unbound`."""
    return b"".join(piece for part in parts for piece in (_LENGTH.pack(len(part)), part))


def unbound(packed: bytes) -> Iterator[bytes]:
    """The pieces of :func:`bound`."""
    at = 0
    while at < len(packed):
        (size,) = _LENGTH.unpack_from(packed, at)
        at += _LENGTH.size
        yield packed[at : at + size]
        at += size
