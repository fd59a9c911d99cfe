"""The hash is ImageHash's, its turns are those of the turned picture, borders do not count, and noise is flat."""

from collections.abc import Callable

import imagehash
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from casefiles.parts import Turn
from casefiles.pictures import TURNS
from casefiles.pictures.hashing import grey, hashes, is_flat, without_border

Draw = Callable[..., Image.Image]

DONE = {
    Turn.MIRRORED: Image.Transpose.FLIP_LEFT_RIGHT,
    Turn.UPSIDE_DOWN_MIRRORED: Image.Transpose.FLIP_TOP_BOTTOM,
    Turn.HALF_TURN: Image.Transpose.ROTATE_180,
    Turn.TRANSPOSED: Image.Transpose.TRANSPOSE,
    Turn.QUARTER_LEFT: Image.Transpose.ROTATE_90,
    Turn.QUARTER_RIGHT: Image.Transpose.ROTATE_270,
    Turn.TRANSVERSED: Image.Transpose.TRANSVERSE,
}


def bits(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


def noise(seed: int, side: int = 120) -> Image.Image:
    chance = np.random.default_rng(seed)
    return Image.fromarray(chance.integers(0, 255, (8, 8), dtype=np.uint8)).resize((side, side), Image.Resampling.BICUBIC)


@settings(deadline=None)
@given(st.integers(0, 2**32))
def test_the_hash_is_that_of_imagehash(seed: int) -> None:
    picture = noise(seed)
    assert hashes(grey(picture))[0] == str(imagehash.phash(picture))


@settings(deadline=None)
@given(st.integers(0, 2**32))
def test_of_large_pictures_it_is_nearly_so(seed: int) -> None:
    picture = noise(seed, side=600)
    assert bits(hashes(grey(picture))[0], str(imagehash.phash(picture))) <= 4


@settings(deadline=None)
@given(st.integers(0, 2**32))
def test_turned_hashes_are_the_hashes_of_the_turned_picture(seed: int) -> None:
    picture = noise(seed)
    turned = dict(zip(TURNS, hashes(grey(picture))[1:], strict=True))
    assert list(turned) == list(DONE)
    for turn, transpose in DONE.items():
        assert bits(turned[turn], hashes(grey(picture.transpose(transpose)))[0]) <= 2


def test_unrelated_pictures_differ_in_about_half_the_bits(draw: Draw) -> None:
    made = [hashes(grey(draw(seed).convert("L")))[0] for seed in range(40)]
    distances = [bits(one, other) for place, one in enumerate(made) for other in made[:place]]
    assert 28 < np.mean(distances) < 36
    assert min(distances) > 10


@pytest.mark.parametrize("colour", [0, 128, 255])
def test_a_plain_sheet_is_flat_and_so_is_one_with_grain(colour: int) -> None:
    sheet = np.full((200, 200), colour, dtype=np.int16)
    grain = np.random.default_rng(7).integers(-9, 10, sheet.shape)
    assert is_flat(grey(Image.fromarray(sheet.astype(np.uint8))))
    assert is_flat(grey(Image.fromarray((sheet + grain).clip(0, 255).astype(np.uint8))))


def test_a_drawn_picture_is_not_flat(draw: Draw) -> None:
    assert not is_flat(grey(draw().convert("L")))


@pytest.mark.parametrize("colour", [0, 200, 255])
@pytest.mark.parametrize("border", [(40, 40, 40, 40), (60, 0, 60, 0), (0, 0, 0, 80)])
def test_a_plain_border_is_cut_off(border: tuple[int, int, int, int], colour: int, draw: Draw) -> None:
    picture = draw().convert("L")
    left, top, right, bottom = border
    framed = Image.new("L", (picture.width + left + right, picture.height + top + bottom), colour)
    framed.paste(picture, (left, top))
    cut = without_border(framed)
    assert cut is not None
    assert np.abs(np.subtract(cut.size, picture.size)).max() <= 2


def test_nothing_is_cut_where_nothing_is_plain_or_too_little_would_be_left(draw: Draw) -> None:
    speck = Image.new("L", (300, 300), 255)
    speck.paste(0, (140, 140, 150, 150))
    assert without_border(draw().convert("L")) is None
    assert without_border(speck) is None
    assert without_border(Image.new("L", (300, 300), 90)) is None
