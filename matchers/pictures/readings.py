"""Do the same words and numbers stand in two pages of one layout? Compared stroke by stroke, without reading a letter.

In each block of a few letters rows and columns are made even: what is left shows neither on which line it stands nor the grid
around it, which pages of one layout share. Of a copy nearly all blocks agree; other words reach 0.1–0.3.
"""

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from matchers.pictures.prints import Levels, Sheets

Floats = NDArray[np.float64]
Box = tuple[float, float, float, float]

SIDE, STEP, REACH = 32, 16, 2
"""Pixels of a block, between blocks, and by which a block may lie beside its place."""
STROKES = 8.0
"""Deviation of grey levels, rows and columns made even, from which there is something to compare in a block."""
BARS, BAR_SHARE = 40.0, 0.35
"""The same as it is, where its evened one is below so much of it: bars, nothing but columns, are compared as they are."""
BAR_INK = 0.2
"""Share of a block of bars that is dark, and that is light: a single line of a grid has 0.06."""
DIFFERS = 0.5
"""Correlation below which a block holds something else."""
KEPT = 0.8
"""Share of our strokes that are dark in theirs too, from which something was laid over them: a stamp, a text, a watermark."""
OTHER_INK = 2.5
"""Times as strong theirs may be, at most, to be letters in place of ours; nothing at all may stand there too."""
SAME_GROUND = 28.0
"""Levels by which the paper of a block may differ: on a sticker it is another."""
GROUP, MOSTLY = 4, 0.6
"""Blocks side by side that differ and make a word, and the share of them with other letters: beside a sticker some seem to be."""
SMALLEST = 500
"""Pixels of the canvas's longer side, enlarged as it is (200 without), below which letters are too small to be told apart."""
FEWEST_BLOCKS = 12
"""Blocks with strokes without which nothing is said."""
AGREES, NEARLY_ALL = 0.7, 0.8
"""Correlation from which a block agrees, and the share of all that must: copies partly covered or seen from the side have 0.8."""
LARGE = 0.5
"""Share of the registered picture that its page covers for its words to decide: more than a label in a photo."""
MOSTLY_OTHER = 0.35
"""Share of the blocks that differ from which it is another page of the same layout; below, one filled in otherwise."""
MOST_PLACES = 3
"""Places named, the largest first."""


class Words(StrEnum):
    """What is known of the words of two pages."""

    SAME = "same"
    OTHER = "other"
    """The layout is the same."""
    FILLED_IN = "filled-in"
    """The same form, filled in otherwise."""
    UNREAD = "unread"
    """Too small, too blurred or too noisy to tell; or one of them was never seen finely."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What two pages say."""

    words: Words
    places: tuple[Box, ...] = ()
    """Where they differ: left, top, right and bottom in shares of the shown picture."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """What was measured of each block that holds strokes; all of one length."""

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    """Pixels of the canvas: the block's first row and column."""
    alike: Floats
    """Correlation, −1 to 1."""
    other: NDArray[np.bool_]
    """Other letters stand there in place of ours."""


UNREAD = Reading(Words.UNREAD)


def reading(sheets: Sheets) -> Reading:
    """What two pages laid over each other say."""
    blocks = measured(sheets) if max(sheets.ours.shape) >= SMALLEST else None
    if blocks is None or len(blocks.alike) < FEWEST_BLOCKS:
        return UNREAD
    groups = _groups(blocks, sheets.ours.shape)
    if groups:
        differ = float((blocks.alike < DIFFERS).mean())
        words = Words.OTHER if differ >= MOSTLY_OTHER else Words.FILLED_IN
        return Reading(words, tuple(_share_of(box, sheets) for box in groups[:MOST_PLACES]))
    return Reading(Words.SAME) if float((blocks.alike >= AGREES).mean()) >= NEARLY_ALL else UNREAD


def measured(sheets: Sheets) -> Blocks | None:
    """The blocks that hold strokes of ours; ``None`` when the pages are too small for one."""
    height, width = sheets.ours.shape
    rows, columns = (
        grid.ravel()
        for grid in np.mgrid[REACH : height - SIDE - REACH + 1 : STEP, REACH : width - SIDE - REACH + 1 : STEP].astype(np.intp)
    )
    if not len(rows):
        return None
    lies = _cut(sheets.inside.astype(np.float32), rows, columns).min(axis=(1, 2)) > 0
    rows, columns = rows[lies], columns[lies]
    ours = _cut(sheets.ours, rows, columns)
    even, bars = _strokes(ours)
    inked = bars | (_deviation(even) > STROKES)
    if not inked.any():
        return None
    rows, columns, ours, even, bars = rows[inked], columns[inked], ours[inked], even[inked], bars[inked]
    alike, hand = _best(even, bars, sheets.theirs, (rows, columns))
    return Blocks(rows, columns, alike, (alike < DIFFERS) & _replaced(ours, sheets.theirs, (rows, columns), hand))


def _cut(levels: Levels, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Levels:
    """Blocks, n × SIDE × SIDE."""
    return np.asarray(np.lib.stride_tricks.sliding_window_view(levels, (SIDE, SIDE))[rows, columns])


def _even(blocks: Levels) -> Levels:
    rows_even = blocks - blocks.mean(axis=2, keepdims=True)
    return np.asarray(rows_even - rows_even.mean(axis=1, keepdims=True))


def _deviation(blocks: Levels) -> Levels:
    return np.asarray(np.sqrt((blocks**2).mean(axis=(1, 2))))


def _strokes(blocks: Levels) -> tuple[Levels, NDArray[np.bool_]]:
    """Blocks with rows and columns made even, those of bars as they are; and which those are."""
    plain, even = blocks - blocks.mean(axis=(1, 2), keepdims=True), _even(blocks)
    contrast = _deviation(plain)
    dark = (plain < 0).mean(axis=(1, 2))
    bars = (contrast > BARS) & (_deviation(even) < BAR_SHARE * contrast) & (np.minimum(dark, 1 - dark) > BAR_INK)
    return np.where(bars[:, None, None], plain, even), bars


def _best(
    even: Levels, bars: NDArray[np.bool_], theirs: Levels, places: tuple[NDArray[np.intp], NDArray[np.intp]]
) -> tuple[Floats, float]:
    """The best correlation of each block near its place; and −1 where all are inverted, else 1."""
    shifts = [(down, across) for down in range(-REACH, REACH + 1) for across in range(-REACH, REACH + 1)]
    found = np.empty((len(shifts), len(even)))
    strength = (even**2).sum(axis=(1, 2))
    for nth, (down, across) in enumerate(shifts):
        shown = _cut(theirs, places[0] + down, places[1] + across)
        shown = np.where(bars[:, None, None], shown - shown.mean(axis=(1, 2), keepdims=True), _even(shown))
        found[nth] = (even * shown).sum(axis=(1, 2)) / np.sqrt(strength * (shown**2).sum(axis=(1, 2)) + 60.0 * SIDE**2)
    hand = 1.0 if np.abs(found.max(axis=0)).sum() >= np.abs(found.min(axis=0)).sum() else -1.0
    return (hand * found).max(axis=0), hand


def _replaced(ours: Levels, theirs: Levels, places: tuple[NDArray[np.intp], NDArray[np.intp]], hand: float) -> NDArray[np.bool_]:
    """Where letters, or none, stand on like paper in place of ours: what is laid over leaves ours, or hides the paper."""
    shown = _cut(theirs if hand > 0 else 255 - theirs, *places)
    paper, ground = (np.percentile(side, 90, axis=(1, 2)) for side in (ours, shown))
    gain = float(np.median(ground - paper))
    like = np.abs(ground - paper - gain) < SAME_GROUND
    ratio = _deviation(_even(shown)) / np.maximum(_deviation(_even(ours)), 1)
    written = ratio < OTHER_INK
    half = (paper + ours.min(axis=(1, 2))) / 2, (ground + shown.min(axis=(1, 2))) / 2
    ink = ours < half[0][:, None, None]
    wide = cv2.erode(np.moveaxis(shown, 0, 2).reshape(SIDE, -1), np.ones((3, 1), np.uint8)).reshape(SIDE, SIDE, -1)
    dark = np.moveaxis(wide, 2, 0) < half[1][:, None, None]
    kept = (ink & dark).sum(axis=(1, 2)) / np.maximum(ink.sum(axis=(1, 2)), 1)
    return np.asarray(like & written & (kept < KEPT))


def _groups(blocks: Blocks, shape: tuple[int, ...]) -> list[tuple[float, float, float, float]]:
    """Boxes (pixels of the canvas) of what hangs together of blocks with other letters, the largest first."""
    grid = np.zeros((2, shape[0] // STEP + 1, shape[1] // STEP + 1), np.uint8)
    for layer, which in zip(grid, (blocks.alike < DIFFERS, blocks.other), strict=True):
        layer[blocks.rows[which] // STEP, blocks.columns[which] // STEP] = 1
    count, names, found, _ = cv2.connectedComponentsWithStats(grid[0], connectivity=8)
    others = np.bincount(names[grid[1] > 0], minlength=count)
    large = [each for each, other in list(zip(found, others, strict=True))[1:] if other >= max(GROUP, MOSTLY * each[-1])]
    large.sort(key=lambda group: -int(group[cv2.CC_STAT_AREA]))
    return [
        (float(x * STEP), float(y * STEP), float((x + w - 1) * STEP + SIDE), float((y + h - 1) * STEP + SIDE))
        for x, y, w, h, _ in (group.tolist() for group in large)
    ]


def _share_of(box: Box, sheets: Sheets) -> Box:
    left, top, right, bottom = box
    corners = np.array([[(left, top), (right, top), (right, bottom), (left, bottom)]])
    placed = np.clip(cv2.perspectiveTransform(corners, sheets.shown)[0], 0, 1)
    return (*map(float, placed.min(axis=0)), *map(float, placed.max(axis=0)))  # type: ignore[return-value]
