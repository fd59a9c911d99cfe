"""How fast a picture is fingerprinted, judged and searched for, on one core.

Pictures are those of the bundled example, drawn anew; times of the path are ratios of Pillow's full decoding of the same
800 × 800 JPEG in the same run. Hashes are random: what is searched for is planted within 31 bits.
"""

import io
import time
from collections.abc import Callable
from functools import partial

import cv2
import numpy as np
from PIL import Image

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from casefiles.pictures.decoding import decode
from casefiles.pictures.hashing import hashes, small
from casefiles.pictures.reading import read_picture, read_reference
from casefiles.pictures.regions import pixels, regions
from casefiles.pictures.strokes import drawing
from markwatch.example import tables
from markwatch.example.drawing import scene
from matchers.pictures.copies import COPIES
from matchers.pictures.neighbours import Neighbours

SIZES = {False: (200, 40, (1_000_000, 10_000_000)), True: (12, 8, (200_000,))}
"""quick → pictures of rights, pictures shown, hashes searched."""
RADIUS = 31
"""Bits: the distance that is taken for the same file saved again."""


def jpeg(picture: Image.Image) -> bytes:
    """``picture`` as 800 × 800 JPEG."""
    out = io.BytesIO()
    picture.convert("RGB").resize((800, 800)).save(out, "JPEG", quality=88)
    return out.getvalue()


def seconds_of(work: Callable[[], object], times: int) -> float:
    """Seconds of computing, the median."""
    spent = []
    for _ in range(times):
        began = time.process_time()
        work()
        spent.append(time.process_time() - began)
    return float(np.median(spent))


def _decoded(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def _fingerprints(data: bytes) -> list[tuple[str, ...]]:
    grey = np.asarray(decode(data).grounds[0].convert("L"))
    return [hashes(small(pixels(box, grey))) for box in regions(grey)]


def _searched(count: int) -> tuple[float, bool]:
    """Seconds a query, and whether what was planted was found."""
    chance = np.random.default_rng(count)
    rows = chance.integers(0, 2**64, (count, 4), dtype=np.uint64)
    near = Neighbours(rows)
    found, spent = True, []
    for _ in range(20):
        place = int(chance.integers(count))
        single = np.unpackbits(rows[place].view(np.uint8))
        single[chance.choice(256, RADIUS, replace=False)] ^= 1
        asked = np.packbits(single).view(np.uint64)
        began = time.process_time()
        places, _ = near.within(asked, RADIUS)
        spent.append(time.process_time() - began)
        found &= place in places
    return float(np.median(spent)), found


def measure(quick: bool) -> dict[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """The figures, by their names in ``bench/__main__.py``."""
    registered, shown, sizes = SIZES[quick]
    cv2.setNumThreads(1)
    names = sorted({name.partition("|")[0] for good in tables.goods(1).values() for name in good.pictures})
    half = len(names) // 2
    drawn = [jpeg(scene(name)) for name in names[half : half + shown]]
    rights = [
        Right(id=str(nth), kind=RightKind.COPYRIGHT, name="n", pictures=(read_reference(jpeg(scene(name))),))
        for nth, name in enumerate(names[:half][:registered])
    ]
    index = COPIES.index(rights)
    pillow = seconds_of(lambda: [_decoded(data) for data in drawn], 3) / len(drawn)
    prints = seconds_of(lambda: [_fingerprints(data) for data in drawn], 3) / len(drawn)

    def judged(data: bytes) -> object:
        return list(index.signals(Listing(url="u", title="t", pictures=(read_picture(data),))))

    cascade = float(np.median([seconds_of(partial(judged, data), 1) for data in drawn]))
    grounds = [decode(data).grounds for data in drawn]
    for_logos = float(np.median([seconds_of(partial(drawing, each), 1) for each in grounds]))
    figures = {
        "pictures: fingerprints, times Pillow's decoding": prints / pillow,
        "pictures: whole cascade without a match, times Pillow's decoding": cascade / pillow,
        "pictures: whole cascade without a match, milliseconds": cascade * 1e3,
        "pictures: of these what logos alone are looked for by, milliseconds": for_logos * 1e3,
    }
    for count in sizes:
        seconds, found = _searched(count)
        figures[f"pictures: search in {count:,} × 256 bits, milliseconds a query"] = seconds * 1e3
        figures[f"pictures: planted hashes found in {count:,}"] = float(found)
    return figures
