"""Borders are cut off, and the panels of a collage, a screenshot and of pictures that touch are found."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from casefiles.pictures.regions import MOST, WHOLE, regions

Draw = Callable[..., Image.Image]


def found(picture: Image.Image, place: tuple[int, int], size: tuple[int, int]) -> bool:
    """Whether a region lies within two in a hundred of where it should."""
    wanted = np.array([*place, place[0] + size[0], place[1] + size[1]]) / (*picture.size, *picture.size) * 10_000
    return any(np.abs(np.array(box) - wanted).max() <= 200 for box in regions(np.asarray(picture.convert("L"))))


@pytest.mark.parametrize("colour", [0, 200, 255])
@pytest.mark.parametrize("border", [(40, 40, 40, 40), (60, 0, 60, 0), (0, 0, 0, 80)])
def test_a_plain_border_is_cut_off(border: tuple[int, int, int, int], colour: int, draw: Draw) -> None:
    picture = draw()
    left, top, right, bottom = border
    framed = Image.new("RGB", (picture.width + left + right, picture.height + top + bottom), (colour, colour, colour))
    framed.paste(picture, (left, top))
    assert found(framed, (left, top), picture.size)


@pytest.mark.parametrize("gutter", [0, 3, 20])
def test_the_panels_of_a_collage_are_found(gutter: int, draw: Draw) -> None:
    size = (250, 200)
    sheet = Image.new("RGB", (2 * size[0] + gutter, 2 * size[1] + gutter), "white")
    places = [(x * (size[0] + gutter), y * (size[1] + gutter)) for x in (0, 1) for y in (0, 1)]
    for seed, place in enumerate(places):
        sheet.paste(draw(seed + 20, *size), place)
    assert sum(found(sheet, place, size) for place in places) >= (2 if gutter == 0 else 4)


def test_the_picture_in_a_screenshot_is_found(draw: Draw) -> None:
    page = Image.new("RGB", (540, 800), "white")
    page.paste("#444444", (0, 0, 540, 40))
    page.paste(draw(5, 300, 220), (30, 80))
    for line in range(12):
        page.paste("black", (30, 340 + 30 * line, 300 + 13 * line, 352 + 30 * line))
    assert found(page, (30, 80), (300, 220))


def test_a_picture_without_border_is_whole_and_noise_gives_few_regions(draw: Draw) -> None:
    assert regions(np.asarray(draw().convert("L")))[0] == WHOLE
    noise = np.random.default_rng(1).integers(0, 255, (300, 300), dtype=np.uint8)
    assert len(regions(noise)) <= 1 + MOST
    assert regions(np.full((80, 80), 90, np.uint8)) == (WHOLE,)
