"""What a copy-detection network costs and sees, where ``MARKWATCH_PICTURES__EMBEDDING`` names one, as the settings may.

Pictures are those of the bundled example, many of which are drawn alike on purpose; the changes are what a network is trained on.
"""

import io
import sys
from collections.abc import Callable, Mapping, Sequence

import cv2
import numpy as np
from PIL import Image, ImageFilter

from bench.pictures import jpeg, seconds_of
from casefiles.model import Picture
from casefiles.pictures.embedders import Embedder
from casefiles.pictures.network import Network
from casefiles.pictures.reading import read_picture
from markwatch.config import Settings
from markwatch.example import tables
from markwatch.example.drawing import scene
from markwatch.networks import network_file
from matchers.pictures.embeddings import LIKE, SHORTLISTED, embedded

COUNT = {False: 60, True: 8}
"""quick → pictures."""

CHANGES: Sequence[Callable[[Image.Image], Image.Image]] = (
    lambda picture: picture.crop((120, 160, 640, 680)),
    lambda picture: picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    lambda picture: picture.rotate(8, Image.Resampling.BICUBIC),
    lambda picture: picture.filter(ImageFilter.GaussianBlur(5)),
    lambda picture: picture.resize((120, 120)),
)


def _embedded(embedder: Embedder, drawn: Image.Image) -> Picture:
    return embedder.embedded(read_picture(jpeg(drawn)))


def _nearest(one: Picture, other: Picture) -> float:
    return float((embedded(other) @ embedded(one)[0]).max(initial=-1.0))


def measure(quick: bool) -> Mapping[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """The figures, by their names in ``bench/__main__.py``; none where no network is given."""
    path = network_file(Settings().pictures)
    if path is None:
        print("embedding: no model given; MARKWATCH_PICTURES__EMBEDDING names one", file=sys.stderr)
        return {}
    cv2.setNumThreads(1)
    names = sorted({name.partition("|")[0] for good in tables.goods(1).values() for name in good.pictures})[: COUNT[quick]]
    drawn = [scene(name).convert("RGB").resize((800, 800)) for name in names]
    with Embedder(path) as embedder:
        works = [_embedded(embedder, each) for each in drawn]
        copies = [
            _nearest(work, _embedded(embedder, change(each)))
            for work, each in zip(works, drawn, strict=True)
            for change in CHANGES
        ]
    others = [_nearest(one, other) for nth, one in enumerate(works) for other in works[nth + 1 :]]
    network, shown = Network(path), np.asarray(drawn[0].resize((320, 320)))
    data = jpeg(drawn[0])
    pillow = seconds_of(lambda: Image.open(io.BytesIO(data)).convert("RGB"), 9)
    return {
        "embedding: one region, times Pillow's decoding": seconds_of(lambda: network.vector(shown), 9) / pillow,
        f"embedding: changed pictures at {SHORTLISTED} and more, share": float(np.mean(np.array(copies) >= SHORTLISTED)),
        f"embedding: other pictures at {LIKE} and more, share": float(np.mean(np.array(others) >= LIKE)),
    }
