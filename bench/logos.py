"""How many drawn logos are found on drawn photos of goods, how often wrongly, and what it costs.

Logos are made of random shapes, photos are those of the bundled example; a logo covers 5 to 30 % of a photo, flat, turned, warped
or in one colour. Look-alikes are the same logos with one of their shapes made another.
"""

import io
import time
from collections.abc import Callable, Iterator
from functools import partial

import cv2
import numpy as np
from PIL import Image, ImageDraw

from casefiles.model import Listing, Picture, Right, Signal
from casefiles.parts import RightKind
from casefiles.pictures.reading import read_picture, read_reference
from markwatch.example import tables
from markwatch.example.drawing import scene
from matchers.base import Index
from matchers.pictures.logos import LOGOS
from matchers.pictures.lookouts import SAME

SIZES = {False: (20, 40), True: (4, 4)}
"""quick → logos, photos without one."""
SHARES = (0.06, 0.1, 0.15, 0.2, 0.3)
"""Of the photo's area that the square around a logo covers."""
WAYS = ("flat", "turned", "warped", "one colour")
_SIDE = 400


def logo(seed: int, changed: int | None = None) -> Image.Image:
    """A mark of four shapes, transparent around; with ``changed`` (0–3) that one of them is drawn anew."""
    mark = Image.new("RGBA", (_SIDE, _SIDE), (0, 0, 0, 0))
    pen, chance = ImageDraw.Draw(mark), np.random.default_rng(seed)
    for nth in range(4):
        corners, colour = int(chance.integers(3, 8)), tuple(int(part) for part in chance.integers(20, 220, 3))
        reach = chance.uniform(0.45, 1.0, 8)
        if nth == changed:
            reach, corners = np.random.default_rng(1_000 + seed).uniform(0.45, 1.0, 8), (corners - 1) % 5 + 3
        middle = np.array([110 + 180 * (nth % 2), 110 + 180 * (nth // 2)]) + chance.uniform(-20, 20, 2)
        turn = np.arange(corners) / corners * 2 * np.pi
        edge = middle + 105 * reach[:corners, None] * np.stack([np.cos(turn), np.sin(turn)], axis=1)
        pen.polygon([(float(x), float(y)) for x, y in edge], fill=colour)
    return mark


def printed(mark: Image.Image, way: str, photo: Image.Image, share: float, seed: int) -> bytes:
    """JPEG of ``photo`` with ``mark`` on it."""
    chance = np.random.default_rng(seed)
    if way == "turned":
        mark = mark.rotate(float(chance.uniform(10, 80)), Image.Resampling.BICUBIC, expand=True)
    elif way == "warped":
        mark = mark.transform((400, 400), Image.Transform.QUAD, (-40, -10, 0, 410, 430, 370, 380, 30), Image.Resampling.BICUBIC)
    elif way == "one colour":
        mark = Image.merge("RGBA", [*Image.new("RGB", mark.size, (30, 26, 24)).split(), mark.getchannel("A")])
    side = round(600 * share**0.5)
    small = mark.resize((side, side), Image.Resampling.LANCZOS)
    at = tuple(int(place) for place in chance.integers(0, 600 - side, 2))
    photo.paste(small, (at[0], at[1]), small)
    return _jpeg(photo)


def _jpeg(photo: Image.Image) -> bytes:
    out = io.BytesIO()
    photo.save(out, "JPEG", quality=85)
    return out.getvalue()


def _photos(count: int) -> Iterator[Image.Image]:
    names = sorted({name.partition("|")[0] for good in tables.goods(1).values() for name in good.pictures})
    for nth in range(count):
        yield scene(names[nth % len(names)]).convert("RGB").resize((600, 600))


def _listing(picture: Picture) -> Listing:
    return Listing(url="u", title="t", pictures=(picture,))


def _said(index: Index, data: bytes) -> list[Signal]:
    return list(index.signals(_listing(read_picture(data))))


def _timed(spent: list[float], work: Callable[[], list[Signal]]) -> list[Signal]:
    began = time.process_time()
    said = work()
    spent.append(time.process_time() - began)
    return said


def _png(mark: Image.Image) -> bytes:
    out = io.BytesIO()
    mark.save(out, "PNG")
    return out.getvalue()


def measure(quick: bool) -> dict[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """The figures, by their names in ``bench/__main__.py``."""
    cv2.setNumThreads(1)
    count, empty = SIZES[quick]
    rights = [
        Right(id=str(nth), kind=RightKind.TRADEMARK, name="n", pictures=(read_reference(_png(logo(nth))),))
        for nth in range(count)
    ]
    index = LOGOS.index(rights)
    spent: list[float] = []
    found: dict[str, list[bool]] = {}
    wrong = alike = 0
    photos = list(_photos(count * len(WAYS) + empty))
    for nth in range(count):
        for place, way in enumerate(WAYS):
            share = SHARES[(nth + place) % len(SHARES)]
            data = printed(logo(nth), way, photos.pop(), share, nth)
            said = {signal.right_id: signal.strength for signal in _timed(spent, partial(_said, index, data))}
            found.setdefault("one colour" if way == "one colour" else "coloured", []).append(str(nth) in said)
            wrong += len(said.keys() - {str(nth)})
    for _ in range(empty):
        wrong += len(_timed(spent, partial(_said, index, _jpeg(photos.pop()))))
    for nth in range(count):
        data = printed(logo(nth, nth % 4), "flat", next(_photos(1)), 0.2, nth)
        alike += any("something like" not in signal.sentence.en and signal.strength >= SAME for signal in _said(index, data))
    return {
        "logos: found in drawn photos, share": float(np.mean(found["coloured"])),
        "logos: found in one colour, share": float(np.mean(found["one colour"])),
        "logos: found where there is none": float(wrong),
        "logos: with one part changed called the same, share": alike / count,
        "logos: seconds a picture, reading and all logos": float(np.median(spent)),
    }
