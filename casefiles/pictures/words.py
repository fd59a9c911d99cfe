"""The lines of text in a picture, read by rapidocr (PP-OCR, Chinese and Latin) where the extra ``ocr`` is installed.

The models lie inside the wheel: nothing is fetched. Reading costs a second or so, so a picture is first looked at cheaply:
letters are small strokes side by side, which run together into bars when they are smeared along the line.
"""

import importlib.util
import logging
import re
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.parts import Box, Word

SIDE = 960
"""Pixels, longer side of what is read: letters of 12 pixels on a phone's screenshot stay legible."""
MAX_LINES = 60
"""Lines of one picture; a food label has about 40."""
MAX_LETTERS = 200
"""Characters of one line."""
LEAST_CONFIDENCE = 0.6
"""Below, what rapidocr reads in textures of fruit and cloth is no text."""

_GLANCE = 384
_FEWEST_BARS = 2
_NATIONAL_ID = re.compile(r"(?<!\d)([1-9]\d{5})(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])")
"""GB 11643-1999: six digits of a place, the day of birth, three of a sequence and a check character."""


def can_read_words() -> bool:
    """Whether the extra ``ocr`` is installed."""
    return all(importlib.util.find_spec(name) for name in ("rapidocr", "onnxruntime"))


def read_words(rgb: NDArray[np.uint8]) -> tuple[Word, ...]:
    """The lines of text in a picture, from top to bottom; none where it holds none or nothing is installed that reads.

    Args:
        rgb: height × width × 3.
    """
    if not can_read_words() or not may_hold_text(rgb):
        return ()
    height, width = rgb.shape[:2]
    factor = min(1.0, SIDE / max(height, width))
    small = cv2.resize(rgb, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else rgb
    read = _reader()(np.ascontiguousarray(small[..., ::-1]))
    if read.boxes is None or read.txts is None or read.scores is None:
        return ()
    size = np.array([small.shape[1], small.shape[0]], float)
    lines = [
        Word(text=masked(text[:MAX_LETTERS]), box=_box(np.asarray(corners) / size), confidence=round(float(score), 3))
        for corners, text, score in zip(read.boxes, read.txts, read.scores, strict=True)
        if score >= LEAST_CONFIDENCE and text.strip()
    ]
    return tuple(sorted(lines, key=lambda line: (line.box[1], line.box[0]))[:MAX_LINES])


def may_hold_text(rgb: NDArray[np.uint8]) -> bool:
    """A cheap look, some milliseconds: whether strokes stand side by side in at least two bars, lying or upright."""
    factor = _GLANCE / max(rgb.shape[:2])
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
        params={"Global.log_level": "error", "Global.use_cls": False, "Det.limit_type": "max", "Det.limit_side_len": SIDE}
        | threads
    )
