"""What people see of a stranger's picture: small, re-encoded, with nothing else of the file in it."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from casefiles.pictures.decoding import decode
from casefiles.pictures.thumbnails import thumbnail

Draw = Callable[..., Image.Image]


@pytest.mark.parametrize(("size", "wanted"), [((800, 400), (320, 160)), ((100, 90), (100, 90)), ((100, 2_000), (16, 320))])
def test_its_longer_side_is_at_most_320(size: tuple[int, int], wanted: tuple[int, int], draw: Draw) -> None:
    shown = decode(thumbnail(draw(width=size[0], height=size[1])))
    assert (shown.format, shown.width, shown.height) == ("JPEG", *wanted)


def test_noise_too_stays_below_40_kb() -> None:
    noise = Image.fromarray(np.random.default_rng(3).integers(0, 255, (640, 640, 3), dtype=np.uint8))
    assert 5_000 < len(thumbnail(noise)) <= 40 * 1024


def test_it_carries_no_metadata(draw: Draw) -> None:
    picture = draw()
    picture.info["exif"] = b"Exif\x00\x00MM\x00*secret"
    picture.info["icc_profile"] = b"secret"
    picture.info["comment"] = b"secret"
    made = thumbnail(picture)
    assert b"secret" not in made
    assert b"Exif" not in made
