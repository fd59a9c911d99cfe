"""The process that runs a network: thumbnails in, vectors out, see :mod:`casefiles.pictures.embedders`."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import VECTOR, VIEWS
from casefiles.errors import BadPicture
from casefiles.pictures.answering import serve
from casefiles.pictures.decoding import decode
from casefiles.pictures.network import Network

MEMORY = 3 * 1024**3
"""Bytes of address space; the larger SSCD with one picture takes about one."""

_FEWEST = 12
"""Pixels of the shorter side of a region of a thumbnail from which it is embedded: a panel of 9 × 9 tiles has 35."""


def main() -> None:
    """Entry of the process. A network's file, a thumbnail and regions of it in: how many of them are embedded, and their vectors
    out; for no thumbnail the network's digest, and what it takes and gives.
    """
    serve(_answer, MEMORY)


def _answer(question: Any) -> object:
    path, thumbnail, boxes = question
    network = _opened(path)
    return (network.digest, network.said) if thumbnail is None else _embedded(network, thumbnail, boxes)


@cache
def _opened(path: Path) -> Network:
    return Network(path)


def _embedded(network: Network, thumbnail: bytes, boxes: Sequence[tuple[int, int, int, int]]) -> tuple[int, bytes]:
    try:
        rows = list(_vectors(network, np.asarray(decode(thumbnail).grounds[0]), boxes))
    except BadPicture:
        return 0, b""
    return len(rows), b"".join(rows)


def _vectors(network: Network, rgb: NDArray[np.uint8], boxes: Sequence[tuple[int, int, int, int]]) -> Iterator[bytes]:
    """One for each of the regions, up to the first of which there is none."""
    for box in boxes[:VIEWS]:
        seen = _part(rgb, box)
        row = network.vector(seen) if min(seen.shape[:2]) >= _FEWEST else None
        if row is None:
            return
        yield row.astype(VECTOR).tobytes()


def _part(rgb: NDArray[np.uint8], box: tuple[int, int, int, int]) -> NDArray[np.uint8]:
    height, width = rgb.shape[:2]
    left, top, right, bottom = (round(value * side / 10_000) for value, side in zip(box, (width, height) * 2, strict=True))
    return np.ascontiguousarray(rgb[top : max(bottom, top + 1), left : max(right, left + 1)])
