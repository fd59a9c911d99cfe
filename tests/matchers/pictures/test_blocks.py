"""Copies that agree only in part or only when they are bent back are found; another object before the same background is not."""

import io
from dataclasses import replace

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from casefiles.model import Listing, Picture, Right, Signal
from casefiles.parts import Drawing, RightKind
from casefiles.pictures.reading import read_picture, read_reference
from matchers.pictures.blocks import Overlap, straightened
from matchers.pictures.copies import COPIES, SERIES_NAME


def things(seed: int, box: tuple[int, int, int, int], count: int, page: Image.Image) -> Image.Image:
    """Discs and squares of all colours in ``box``, such as make many corners."""
    chance, pen = np.random.default_rng(seed), ImageDraw.Draw(page)
    for _ in range(count):
        x, y = int(chance.integers(box[0], box[2] - 20)), int(chance.integers(box[1], box[3] - 20))
        shape = (x, y, min(box[2], x + int(chance.integers(12, 80))), min(box[3], y + int(chance.integers(12, 80))))
        (pen.ellipse if chance.random() < 0.4 else pen.rectangle)(shape, fill=tuple(int(c) for c in chance.integers(0, 255, 3)))
    return page


def view(seed: int) -> Image.Image:
    return things(seed, (0, 0, 600, 600), 260, Image.new("RGB", (600, 600), "#c8c0b0"))


OBJECT = (190, 130, 410, 470)
LARGE = (120, 60, 480, 540)


def goods(seed: int, ground: Image.Image, outline: tuple[int, int, int, int] = OBJECT) -> Image.Image:
    """An object in the middle of ``ground``."""
    mask = Image.new("L", ground.size, 0)
    ImageDraw.Draw(mask).ellipse(outline, fill=255)
    return Image.composite(things(seed, outline, 130, Image.new("RGB", ground.size, "#806040")), ground, mask)


def encoded(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=88)
    return out.getvalue()


def word(registered: Image.Image, shown: Image.Image) -> Signal | None:
    right = Right(id="r", kind=RightKind.COPYRIGHT, name="n", pictures=(read_reference(encoded(registered)),))
    return COPIES.compare(right, Listing(url="u", title="t", pictures=(read_picture(encoded(shown)),)))


def swirled(picture: Image.Image, turn: float) -> Image.Image:
    down, across = np.mgrid[:600, :600].astype(np.float32) - 300
    angle = turn * np.exp(-1.6 * np.hypot(across, down) / 300)
    columns = across * np.cos(angle) - down * np.sin(angle) + 300
    rows = across * np.sin(angle) + down * np.cos(angle) + 300
    levels = cv2.remap(np.asarray(picture), columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    return Image.fromarray(np.asarray(levels, np.uint8))


def test_a_swirled_copy_is_found_and_called_bent() -> None:
    signal = word(view(1), swirled(view(1), 0.6))
    assert signal is not None
    assert signal.matcher == COPIES.name
    assert "bent" in signal.sentence.en
    assert "扭曲" in signal.sentence.zh


def test_a_copy_with_its_lower_third_covered_is_found() -> None:
    covered = view(1)
    pen = ImageDraw.Draw(covered)
    pen.rectangle((0, 370, 600, 600), fill="crimson")
    pen.text((40, 420), "today 199", fill="yellow", font_size=100)
    signal = word(view(1), covered)
    assert signal is not None
    assert signal.matcher == COPIES.name


@pytest.mark.parametrize("ground", [view(7), Image.new("RGB", (600, 600), "#305080")], ids=["photo", "colour"])
def test_an_object_before_another_background_is_found(ground: Image.Image) -> None:
    signal = word(goods(1, Image.new("RGB", (600, 600), "white")), goods(1, ground))
    assert signal is not None
    assert signal.matcher == COPIES.name
    assert "another background" in signal.sentence.en


def test_another_object_before_the_same_background_is_no_copy() -> None:
    for seed in (2, 3, 4):
        signal = word(goods(1, view(9), LARGE), goods(seed, view(9), LARGE))
        assert signal is None or signal.matcher == SERIES_NAME


def test_the_outline_of_a_transparent_picture_lies_where_the_picture_does() -> None:
    cut = goods(1, Image.new("RGB", (600, 600), "white")).convert("RGBA")
    mask = Image.new("L", cut.size, 0)
    ImageDraw.Draw(mask).ellipse(OBJECT, fill=255)
    cut.putalpha(mask)
    out = io.BytesIO()
    cut.save(out, "PNG")
    right = Right(id="r", kind=RightKind.COPYRIGHT, name="n", pictures=(read_reference(out.getvalue()),))
    shown = read_picture(encoded(goods(1, view(7))))
    signal = COPIES.compare(right, Listing(url="u", title="t", pictures=(shown,)))
    assert signal is not None
    assert "another background" in signal.sentence.en


@pytest.mark.parametrize("mask", [b"", b"no zlib", b"\x78\x9c\x03\x00\x00\x00\x00\x01"])
def test_an_outline_that_strangers_wrote_is_passed_over(mask: bytes) -> None:
    seen = read_reference(encoded(goods(1, Image.new("RGB", (600, 600), "white"))))
    wrong = replace(seen, drawing=Drawing(width=384, height=384, edges=b"", shapes=b"", mask=mask))
    right = Right(id="r", kind=RightKind.COPYRIGHT, name="n", pictures=(wrong,))
    shown: Picture = read_picture(encoded(goods(1, view(7))))
    signal = COPIES.compare(right, Listing(url="u", title="t", pictures=(shown,)))
    assert signal is None or "another background" not in signal.sentence.en


@pytest.mark.parametrize("size", [(128, 20), (20, 128), (21, 33), (128, 128)])
def test_long_and_narrow_overlaps_are_straightened_too(size: tuple[int, int]) -> None:
    chance = np.random.default_rng(1)
    ours, theirs = (chance.integers(0, 255, size, dtype=np.uint8) for _ in range(2))
    done = straightened(Overlap(ours, theirs, np.ones(size, bool), np.eye(3), 1.0, 1.0))
    assert done.theirs.shape == size
