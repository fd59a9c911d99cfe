"""The lines of text in a picture, read by rapidocr (PP-OCR, Chinese and Latin) where the extra ``ocr`` is installed.

The models lie inside the wheel: nothing is fetched. Reading costs a second or so, so a picture is first looked at cheaply:
letters are small strokes side by side, which run together into bars when they are smeared along the line. Long pictures (the
detail pictures of Chinese shops are 790 pixels wide and 10,000 high) are read in strips, each as large as it is.
"""

import logging
import re
import time
from collections.abc import Iterator
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.parts import Box, Word
from casefiles.pictures.extras import can_read_words
from casefiles.pictures.rings import straightened

Rgb = NDArray[np.uint8]

SIDE = 960
"""Pixels, longer side in which lines are looked for, and the height of a strip: letters of 8 pixels are found there."""
WIDEST = 1440
"""Pixels: wider pictures are reduced to it. They are photos of cameras, whose letters are as much larger."""
SMALL = 480
"""Pixels, longer side: smaller pictures are enlarged to it and half as much again."""
OVERLAP = 96
"""Pixels that two strips share: what one of them cuts through stands whole in the other."""
MAX_STRIPS = 24
"""Strips of one picture; what lies below is not read. 20,000 pixels of a detail picture."""
MAX_LINES = 300
"""Lines of one picture; a food label has about 40, a long detail picture some hundreds."""
MAX_LETTERS = 200
"""Characters of one line."""
LEAST_CONFIDENCE = 0.6
"""Below, what rapidocr reads in textures of fruit and cloth is no text."""
SURE_OF_RING, LETTERS_OF_RING = 0.88, 5
"""Confidence and characters from which what is read on a ring is kept: half of it stands on its head, and is read as nonsense of
0.75 or less; short pieces are the ends of a word that was cut where the ring is opened."""
SAME = 0.5
"""Share of the smaller box that two boxes have in common from which both hold the same line, seen in two strips."""

_GLANCE = 640
_FEWEST_BARS = 1
"""A line of 10 pixels in a strip of 960 is one bar; of fifty photos of goods, two in three have as many."""
_NATIONAL_ID = re.compile(r"(?<!\d)([1-9]\d{5})(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])")
"""GB 11643-1999: six digits of a place, the day of birth, three of a sequence and a check character."""


def read_words(rgb: Rgb, seconds: float = 60.0) -> tuple[Word, ...]:
    """The lines of text in a picture, from top to bottom; none where it holds none or nothing is installed that reads.

    Args:
        rgb: height × width × 3.
        seconds: of processor time after which no further strip is begun: the top of a long picture is read then.
    """
    if not can_read_words():
        return ()
    sized, began = _sized(rgb), time.process_time()
    height, width = sized.shape[:2]
    size = np.array([width, height], float)
    lines: list[Word] = []
    for top, strip in _strips(sized):
        if time.process_time() - began > seconds:
            break
        if may_hold_text(strip):
            cuts = (top > 0, top + len(strip) < height)
            lines += (line for line in _lines(strip, top, size, cuts) if not any(_is_same(line.box, one.box) for one in lines))
            straight = "\n".join(line.text for line in lines)
            lines += (line for line in _around_discs(strip, top, size) if line.text not in straight and not line.text.isdigit())
    return tuple(sorted(lines, key=lambda line: (line.box[1], line.box[0]))[:MAX_LINES])


def _sized(rgb: Rgb) -> Rgb:
    height, width = rgb.shape[:2]
    factor = min(1.0, WIDEST / width) if max(height, width) >= SMALL else 1.5 * SMALL / max(height, width)
    if factor == 1.0:
        return rgb
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(rgb, None, fx=factor, fy=factor, interpolation=way), np.uint8)


def _strips(rgb: Rgb) -> Iterator[tuple[int, Rgb]]:
    """(First row, strip), from the top; the last is not much shorter than the others."""
    height = len(rgb)
    last = max(0, height - SIDE)
    for top in [*range(0, last, SIDE - OVERLAP), last][:MAX_STRIPS]:
        yield top, rgb[top : top + SIDE]


def _lines(strip: Rgb, top: int, size: NDArray[np.float64], cuts: tuple[bool, bool]) -> Iterator[Word]:
    """The lines in a strip that are not cut through by its upper or lower edge, placed in the whole picture."""
    read = _reader()(np.ascontiguousarray(strip[..., ::-1]))
    if read.boxes is None or read.txts is None or read.scores is None:
        return
    for corners, text, score in zip(read.boxes, read.txts, read.scores, strict=True):
        rows = np.asarray(corners)[:, 1]
        cut = (cuts[0] and rows.min() <= _EDGE) or (cuts[1] and rows.max() >= len(strip) - _EDGE)
        if score >= LEAST_CONFIDENCE and text.strip() and not cut:
            box = _box((np.asarray(corners) + np.array((0, top))) / size)
            yield Word(text=masked(text[:MAX_LETTERS]), box=box, confidence=round(float(score), 3))


_EDGE = 3


def _around_discs(strip: Rgb, top: int, size: NDArray[np.float64]) -> Iterator[Word]:
    """The words on rings, with the box of their disc."""
    for ring, (left, upper, right, lower) in straightened(strip):
        if not may_hold_text(ring):
            continue
        box = _box(np.array([(left, upper + top), (right, lower + top)]) / size)
        read = _reader()(np.ascontiguousarray(ring[..., ::-1]))
        for text, score in zip(read.txts or (), read.scores or (), strict=True):
            if score >= SURE_OF_RING and len(text) >= LETTERS_OF_RING:
                yield Word(text=masked(text[:MAX_LETTERS]), box=box, confidence=round(float(score), 3))


def _is_same(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return across > 0 and down > 0 and across * down > SAME * smaller


def may_hold_text(rgb: Rgb) -> bool:
    """A cheap look, some milliseconds: whether strokes stand side by side in a bar, lying or upright."""
    factor = min(1.0, _GLANCE / max(rgb.shape[:2]))
    size = (max(1, round(rgb.shape[1] * factor)), max(1, round(rgb.shape[0] * factor)))
    grey = cv2.cvtColor(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    strokes = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    _, sharp = cv2.threshold(strokes, 60, 1, cv2.THRESH_BINARY)
    return _bars(sharp, (9, 1)) + _bars(np.ascontiguousarray(sharp.T), (9, 1)) >= _FEWEST_BARS


def _bars(sharp: Any, smear: tuple[int, int]) -> int:
    joined = cv2.morphologyEx(sharp, cv2.MORPH_CLOSE, np.ones(smear[::-1], np.uint8))
    count, _, boxes, _ = cv2.connectedComponentsWithStats(joined, connectivity=4)
    width, height, area = boxes[1:count, 2], boxes[1:count, 3], boxes[1:count, 4]
    return int(((width >= 2 * height) & (height >= 5) & (height <= 60) & (area >= 0.5 * width * height)).sum())


def masked(text: str) -> str:
    """``text`` with the birthday and the rest of national ID numbers put out: they are never kept."""
    return _NATIONAL_ID.sub(lambda found: found.group(1) + "*" * 12, text)


def _box(corners: NDArray[np.float64]) -> Box:
    left, top = np.clip(corners.min(axis=0), 0, 1)
    right, bottom = np.clip(corners.max(axis=0), 0, 1)
    return round(float(left), 4), round(float(top), 4), round(float(right), 4), round(float(bottom), 4)


@cache
def _reader() -> Any:
    """The engine, made once a process (3 seconds): one thread, small pictures not enlarged."""
    from rapidocr import RapidOCR

    logging.getLogger("RapidOCR").setLevel(logging.ERROR)
    threads = {f"EngineConfig.onnxruntime.{kind}_op_num_threads": 1 for kind in ("intra", "inter")}
    return RapidOCR(
        params={"Global.log_level": "error", "Global.use_cls": False, "Det.limit_type": "max", "Det.limit_side_len": WIDEST}
        | threads
    )
