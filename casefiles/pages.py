"""Pages of text, tables and codes: pictures that agree block by block although other words or numbers stand in them. Of them a
finer grey copy is kept, in which a letter can be told from another.
"""

import struct
import zlib
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]

PAPER = 0.4
"""Share of a page that is of one level. Lines of Chinese set close leave 0.41, tables and receipts 0.7 and more."""
INKED = 0.4
"""Share of its cells that hold strokes. Ours: an object on a white ground often has less."""
BETWEEN = 0.9
"""Share of the cells with strokes in which paper shows. Pages had 0.91 and more, photos 0.6 in the median."""
TEXTURE = 6.0
"""Standard deviation of grey levels from which there is something in a cell."""
_CELL, _LEVELS, _SHOWS = 10, 16, 0.08
"""Pixels of a cell; levels around the paper's that are paper; share of a cell that must be paper."""

PRINT_SIDE = 1_000
"""Pixels of the longer side of a print: 20 for the letters of a page of 40 lines, half as large in a certificate's small type."""
PRINT_STEP = 16
"""Grey levels in a step of a print: sixteen show how far ink covers a pixel."""
_HEAD = struct.Struct("<6H")


class Print(NamedTuple):
    """The fine grey copy of a page."""

    grey: Grey
    """Height × width, in steps of :data:`PRINT_STEP`."""
    box: tuple[int, int, int, int]
    """Where in its picture the page lies: left, top, right, bottom in ten-thousandths of width and height."""


def is_page(sketch: Grey) -> bool:
    """Whether a small grey copy (:func:`casefiles.arrays.drawn`) is one of a page: text, a table or a code, and little else. Of
    62 drawn pages all were known, of 90 product pictures five, each of text or with a table, of 114 photos two.
    """
    levels = np.bincount(sketch.ravel(), minlength=256)
    paper = int(np.convolve(levels, np.ones(9), "same").argmax())
    height, width = (length // _CELL * _CELL for length in sketch.shape)
    if not height or not width or levels[max(paper - 4, 0) : paper + 5].sum() < PAPER * sketch.size:
        return False
    cut = sketch[:height, :width].reshape(height // _CELL, _CELL, width // _CELL, _CELL)
    cells = cut.transpose(0, 2, 1, 3).reshape(-1, _CELL * _CELL).astype(np.int16)
    inked = cells.std(axis=1) > TEXTURE
    shows = (np.abs(cells - paper) <= _LEVELS).mean(axis=1) > _SHOWS
    return bool(inked.mean() >= INKED and (inked & shows).sum() >= BETWEEN * inked.sum())


def share_of(box: tuple[int, int, int, int]) -> float:
    """Share of its picture that a box in ten-thousandths covers."""
    return (box[2] - box[0]) * (box[3] - box[1]) / 1e8


def packed(print_: Print) -> bytes:
    """A print as bytes: box, width and height as 16 bits each, then the differences of neighbours in a row, deflated."""
    steps = print_.grey // PRINT_STEP
    height, width = steps.shape
    differences = np.diff(steps, axis=1, prepend=np.uint8(0))
    return _HEAD.pack(*print_.box, width, height) + zlib.compress(differences.tobytes(), 6)


def unpacked(kept: bytes) -> Print | None:
    """The print in ``kept``; ``None`` if the bytes are none."""
    if len(kept) <= _HEAD.size:
        return None
    left, top, right, bottom, width, height = _HEAD.unpack_from(kept)
    if not 0 < max(width, height) <= PRINT_SIDE or not (left < right <= 10_000 and top < bottom <= 10_000):
        return None
    try:
        raw = zlib.decompressobj().decompress(kept[_HEAD.size :], width * height + 1)
    except zlib.error:
        return None
    if not raw or len(raw) != width * height:
        return None
    steps = np.cumsum(np.frombuffer(raw, np.uint8).reshape(height, width), axis=1, dtype=np.uint8)
    return Print(np.asarray(np.minimum(steps, 15) * np.uint8(PRINT_STEP), np.uint8), (left, top, right, bottom))
