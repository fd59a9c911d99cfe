"""Pieces of bytes as one, and back without copying them."""

import struct
from collections.abc import Iterable, Iterator

_LENGTH = struct.Struct("<Q")
_ALIGNED = 8


def bound(parts: Iterable[bytes]) -> bytes:
    """Several pieces as one, for :func:`unbound`: each at a multiple of eight bytes, where numbers of any size may lie."""
    return b"".join(piece for part in parts for piece in (_LENGTH.pack(len(part)), part, bytes(-len(part) % _ALIGNED)))


def unbound(packed: memoryview) -> Iterator[memoryview]:
    """The pieces of :func:`bound`, not copied."""
    at = 0
    while at < len(packed):
        (size,) = _LENGTH.unpack_from(packed, at)
        at += _LENGTH.size
        yield packed[at : at + size]
        at += size + -size % _ALIGNED
