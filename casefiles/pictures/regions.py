"""The parts of a picture that may be pictures of their own: what is left without a border, and panels between straight gutters.

A collage, a screenshot or a framed picture is cut by a recursive XY-cut (G. Nagy, S. Seth, "Hierarchical representation of
optically scanned documents", 1984): along runs of rows or columns of one colour, and along edges that run straight through.
"""

from collections.abc import Iterator
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]

SIDE = 640
"""Pixels, longer side, above which a picture is reduced before gutters are looked for; they may be two pixels wide."""
PLAIN = 16
"""Levels (0–255) by which the pixels of a border may vary, JPEG noise included."""
EVEN, NEARLY_ALL = 14, 0.97
"""Levels by which pixels of a gutter may differ from its mean, and the share that must not differ more: JPEG makes a dark line
of two pixels between bright panels uneven."""
GUTTER, CONTRAST, FRINGE = 2, 25, 3
"""Pixels; a narrower one must differ from the rows three beside it by so many levels, for JPEG blurs a line of two pixels."""
EDGE, MOST_JUMP, FEW_JUMP = 10, 0.55, 0.35
"""Levels by which a pixel must differ from the next to count as a jump; the share of a row's pixels that jump where two panels
touch; and the share that may do so in the ten rows around: texture repeats, the edge of a panel does not."""
MIN_SIDE = 0.07
"""Share of the picture's longer side that a panel must reach both ways; lines of text stay below."""
MIN_AREA = 0.012
"""Share of the picture's area that a panel must have: one of 9 × 9 tiles."""
DEPTH = 5
"""Cuts inside one another."""
MOST = 18
"""Panels kept, the largest first: nine tiles of a collage, each as it is and without its own border."""
SAME = 100
"""Ten-thousandths by which the sides of two panels may differ that are taken for one."""
CARD = 6
"""Levels by which a card must differ from the page: a packshot on #f4f4f4 that stands on white differs by eleven, JPEG noise by
three."""
PAGE = 0.15
"""Share of the picture that must be of the page's level: of a photo without a plain ground it is less."""
STRAIGHT = 0.9
"""Share of each side of its bounding box that a card must fill two pixels inside: a rectangle does, an object does not."""


class Box(NamedTuple):
    """A rectangle in ten-thousandths of the picture's width and height."""

    left: int
    top: int
    right: int
    bottom: int


WHOLE = Box(0, 0, 10_000, 10_000)
"""The picture itself."""


def regions(grey: Grey) -> tuple[Box, ...]:
    """The whole picture, and what is left without border and each panel, where these differ from it; the largest first."""
    scale = min(1.0, SIDE / max(grey.shape))
    reduced = (
        grey if scale == 1 else np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    )
    height, width = reduced.shape
    found = dict.fromkeys([*_cut(reduced, (0, 0, width, height), 0), *_cards(reduced)])
    boxes = [
        Box(left * 10_000 // width, top * 10_000 // height, right * 10_000 // width, bottom * 10_000 // height)
        for left, top, right, bottom in found
    ]
    parts = [box for box in boxes if not _nearly_whole(box)]
    parts.sort(key=lambda box: -(box.right - box.left) * (box.bottom - box.top))
    kept: list[Box] = []
    for box in parts:
        if len(kept) < MOST and not any(_same(box, other) for other in kept):
            kept.append(box)
    return (WHOLE, *kept)


def _same(one: Box, other: Box) -> bool:
    return all(abs(here - there) <= SAME for here, there in zip(one, other, strict=True))


def pixels(box: Box, grey: Grey) -> Grey:
    """The part of ``grey`` in ``box``."""
    height, width = grey.shape
    rows = slice(round(box.top * height / 10_000), max(round(box.bottom * height / 10_000), 1))
    return grey[rows, round(box.left * width / 10_000) : max(round(box.right * width / 10_000), 1)]


def _nearly_whole(box: Box) -> bool:
    return box.left <= 50 and box.top <= 50 and box.right >= 9_950 and box.bottom >= 9_950


_Corners = tuple[int, int, int, int]


def _cut(grey: Grey, within: _Corners, depth: int) -> Iterator[_Corners]:
    """``within`` without its border, and the panels inside it."""
    trimmed = _trimmed(grey, within)
    if trimmed is None:
        return
    left, top, right, bottom = trimmed
    width, height = right - left, bottom - top
    if _too_small(grey, width, height):
        return
    if depth:
        yield within  # a tile whose own ground is plain is the whole picture only together with that ground
    yield trimmed
    if depth == DEPTH:
        return
    part = grey[top:bottom, left:right]
    if rows := _cuts(part):
        for first, last in _between(rows, height):
            yield from _cut(grey, (left, top + first, right, top + last), depth + 1)
    else:
        for first, last in _between(_cuts(part.T), width):
            yield from _cut(grey, (left + first, top, left + last, bottom), depth + 1)


def _too_small(grey: Grey, width: int, height: int) -> bool:
    return min(width, height) < MIN_SIDE * max(grey.shape) or width * height < MIN_AREA * grey.size


def _cards(grey: Grey) -> Iterator[_Corners]:
    """Rectangles that stand on a plain page, however near their ground is to the page's: a goods' picture on a screen.

    Followed along their outlines: to label every pixel takes twenty times as long [measured].
    """
    levels = cv2.calcHist([grey], [0], None, [256], [0, 256])
    page = int(levels.argmax())
    if levels[max(0, page - 1) : page + 2].sum() < PAGE * grey.size:
        return
    other = (cv2.absdiff(grey, np.full_like(grey, page)) > CARD).astype(np.uint8)
    outlines, tree = cv2.findContours(other, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    for outline, (_, _, _, around) in zip(outlines, () if tree is None else tree[0].tolist(), strict=True):
        left, top, width, height = cv2.boundingRect(outline)
        if around >= 0 or _too_small(grey, width, height):
            continue
        inside = other[top : top + height, left : left + width]
        if cv2.countNonZero(inside) >= 0.5 * width * height:
            sides = inside[2], inside[-3], inside[:, 2], inside[:, -3]
            if min(float(side.mean()) for side in sides) >= STRAIGHT:
                yield left, top, left + width, top + height


def _trimmed(grey: Grey, within: _Corners) -> _Corners | None:
    """What is left when rows and columns of one level are cut off the edges."""
    left, top, right, bottom = within
    levels = grey[top:bottom, left:right]
    rows = np.flatnonzero(~_plain(levels))
    if not rows.size:
        return None
    columns = np.flatnonzero(~_plain(levels[rows[0] : rows[-1] + 1].T))
    if not columns.size:
        return None
    return left + int(columns[0]), top + int(rows[0]), left + int(columns[-1]) + 1, top + int(rows[-1]) + 1


def _plain(levels: Grey) -> NDArray[np.bool_]:
    """Which rows are of one level; none of an empty picture."""
    if not levels.size:
        return np.ones(len(levels), dtype=bool)
    return np.asarray(levels.max(axis=1) - levels.min(axis=1) <= PLAIN)


def _cuts(levels: Grey) -> list[tuple[int, int]]:
    """(First row, row past the last) of each gutter, and (row, row) of each edge between panels that touch."""
    count = len(levels)
    means = levels.mean(axis=1, keepdims=True).astype(np.uint8)
    even = (
        np.count_nonzero(cv2.absdiff(levels, np.broadcast_to(means, levels.shape)) <= EVEN, axis=1)
        >= NEARLY_ALL * levels.shape[1]
    )
    bounds = np.flatnonzero(np.diff(even, prepend=False, append=False)).reshape(-1, 2)
    level = np.pad(means[:, 0].astype(np.int64), FRINGE, mode="edge")
    beside = np.minimum(abs(level[FRINGE:-FRINGE] - level[: -2 * FRINGE]), abs(level[FRINGE:-FRINGE] - level[2 * FRINGE :]))
    runs = [
        _gutter(level[FRINGE:-FRINGE], int(first), int(last))
        for first, last in bounds
        if last - first >= GUTTER or beside[first] >= CONTRAST
    ]
    return sorted([*(run for run in runs if run[0] > 0 and run[1] < count), *_edges(levels, runs)])


def _gutter(level: NDArray[np.int64], first: int, last: int) -> tuple[int, int]:
    """What of an even run of rows is gutter: all, or from its first jump to its last; outside is the tiles' own plain ground."""
    jumps = np.flatnonzero(np.abs(np.diff(level[first:last])) >= EDGE) + first + 1
    return (int(jumps[0]), int(jumps[-1])) if jumps.size else (first, last)


def _edges(levels: Grey, gutters: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where panels touch that no gutter parts."""
    jumps = np.count_nonzero(cv2.absdiff(levels[1:], levels[:-1]) >= EDGE, axis=1) / levels.shape[1]
    count, found = len(jumps), []
    for row in map(int, np.flatnonzero(jumps >= MOST_JUMP)):
        around = np.concatenate((jumps[max(0, row - 6) : max(0, row - 1)], jumps[row + 2 : row + 7]))
        inside = 0.1 * count < row < 0.9 * count and not any(first - 2 <= row <= last + 2 for first, last in gutters)
        if inside and around.size and around.max() <= FEW_JUMP:
            found.append((row + 1, row + 1))
    return found


def _between(cuts: list[tuple[int, int]], end: int) -> Iterator[tuple[int, int]]:
    """The stretches that cuts leave; none when nothing is cut."""
    start = 0
    for first, last in [*cuts, (end, end)] if cuts else []:
        if first > start:
            yield start, first
        start = last
