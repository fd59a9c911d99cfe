"""Pages of text, tables and codes: pictures that agree block by block although other words or numbers stand in them."""

import numpy as np
from numpy.typing import NDArray

from matchers.pictures.blocks import TEXTURE

PAPER = 0.4
"""Share of a page that is of one level. Lines of Chinese set close leave 0.41, tables and receipts 0.7 and more."""
INKED = 0.4
"""Share of its cells that hold strokes. Ours: an object on a white ground often has less."""
BETWEEN = 0.9
"""Share of the cells with strokes in which paper shows. Pages had 0.91 and more, photos 0.6 in the median."""
_CELL, _LEVELS, _SHOWS = 10, 16, 0.08
"""Pixels of a cell; levels around the paper's that are paper; share of a cell that must be paper."""


def is_page(sketch: NDArray[np.uint8]) -> bool:
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
