"""The turned hashes are those of the turned picture, the inverted one is the complement, unrelated ones differ, noise is flat."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from casefiles.parts import Turn
from casefiles.pictures import TURNS
from casefiles.pictures.hashing import Grey, hashes, is_flat, small

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


def grey(picture: Image.Image) -> Grey:
    return np.asarray(picture.convert("L"))


@pytest.mark.parametrize("seed", range(8))
def test_turned_hashes_are_the_hashes_of_the_turned_picture(seed: int, draw: Draw) -> None:
    picture = draw(seed, 300, 300)
    turned = dict(zip(TURNS, hashes(small(grey(picture)))[1:], strict=True))
    assert list(turned) == list(DONE)
    for turn, transpose in DONE.items():
        assert bits(turned[turn], hashes(small(grey(picture.transpose(transpose))))[0]) <= 4


def test_the_inverted_picture_has_the_complement(draw: Draw) -> None:
    levels = grey(draw(3))
    assert bits(hashes(small(levels))[0], hashes(small(255 - levels))[0]) >= 252


def test_a_smaller_copy_saved_again_is_near_and_unrelated_pictures_are_far(draw: Draw) -> None:
    made = [hashes(small(grey(draw(seed))))[0] for seed in range(40)]
    again = [hashes(small(grey(draw(seed).resize((180, 135)))))[0] for seed in range(40)]
    assert max(bits(one, other) for one, other in zip(made, again, strict=True)) <= 20
    distances = [bits(one, other) for place, one in enumerate(made) for other in made[:place]]
    assert 120 < np.mean(distances) < 136
    assert min(distances) > 72


@pytest.mark.parametrize("colour", [0, 128, 255])
def test_a_plain_sheet_is_flat_and_so_is_one_with_grain(colour: int, draw: Draw) -> None:
    sheet = np.full((200, 200), colour, dtype=np.int16)
    grain = np.random.default_rng(7).integers(-9, 10, sheet.shape)
    assert is_flat(small(sheet.astype(np.uint8)))
    assert is_flat(small((sheet + grain).clip(0, 255).astype(np.uint8)))
    assert not is_flat(small(grey(draw())))
