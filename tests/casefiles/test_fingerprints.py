"""The 64-bit fingerprint is the one that ImageHash computes, but for what a sketch loses."""

import io

import imagehash
import pytest
from PIL import Image

from casefiles.fingerprints import fingerprints, phash
from casefiles.model import Picture
from casefiles.pictures.reading import read_picture
from markwatch.example.drawing import scene

SCENES = ("dunes-and-camels:original:MOTUO", "backpack:y40:YUNGE", "basket:h81:", "earbuds:b2:SHUOLAN", "gift-box:g37:WUHAI")


def bits_apart(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


@pytest.mark.parametrize("size", [(600, 600), (900, 300), (70, 110)])
@pytest.mark.parametrize("name", SCENES)
def test_it_is_what_imagehash_says(name: str, size: tuple[int, int]) -> None:
    photo, kept = scene(name).convert("RGB").resize(size), io.BytesIO()
    photo.save(kept, "PNG")
    picture = read_picture(kept.getvalue())
    *pdq, coarse = fingerprints(picture)
    assert pdq == list(picture.hashes)
    assert bits_apart(coarse, str(imagehash.phash(photo))) <= 6
    turned = str(imagehash.phash(photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT)))
    assert bits_apart(coarse, turned) > 6


def test_what_was_not_seen_has_none() -> None:
    assert fingerprints(Picture(url="u")) == []
    assert fingerprints(Picture(digest="d", hashes=("0" * 64,))) == ["0" * 64]
    assert fingerprints(Picture(digest="d", sketch=b"\x02\x02no deflated bytes")) == []
    assert phash(b"") is None
