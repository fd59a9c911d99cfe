"""A page of text, a table or a code is known as one, and what is said of its copy warns that nobody read it."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from casefiles.arrays import drawn
from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from matchers.pictures.copies import COPIES
from matchers.pictures.pages import is_page
from matchers.pictures.wording import PAGE
from tests.matchers.pictures.test_copies import NAMES, overlaid, photo, read


def table(seed: int) -> Image.Image:
    """A table of sizes: the same grid and head for every seed, other numbers."""
    chance, page = np.random.default_rng(seed), Image.new("RGB", (600, 600), "white")
    pen = ImageDraw.Draw(page)
    for row in range(13):
        pen.line((20, 20 + 45 * row, 580, 20 + 45 * row), "black", 2)
        for column in range(5):
            said = f"SIZE {column}" if row == 0 else str(chance.integers(100, 999))
            if row < 12:
                pen.text((34 + 112 * column, 30 + 45 * row), said, "black", font_size=24)
    for column in range(6):
        pen.line((20 + 112 * column, 20, 20 + 112 * column, 560), "black", 2)
    return page


def lines(seed: int) -> Image.Image:
    """Running text."""
    chance, page = np.random.default_rng(seed), Image.new("RGB", (600, 600), "ivory")
    pen = ImageDraw.Draw(page)
    for row in range(26):
        words = ("".join(map(chr, chance.integers(97, 123, chance.integers(2, 9)))) for _ in range(9))
        pen.text((24, 14 + 22 * row), " ".join(words)[:56], "black", font_size=18)
    return page


def bars(seed: int) -> Image.Image:
    """A bar code."""
    chance, page = np.random.default_rng(seed), Image.new("RGB", (600, 400), "white")
    pen = ImageDraw.Draw(page)
    for bar in np.nonzero(chance.random(95) < 0.5)[0]:
        pen.rectangle((18 + 6 * int(bar), 20, 23 + 6 * int(bar), 380), "black")
    return page


def known(picture: Image.Image) -> bool:
    sketch = drawn(read(picture).sketch)
    assert sketch is not None
    return is_page(sketch)


@pytest.mark.parametrize("page", [table, lines, bars])
def test_pages_are_known(page: object) -> None:
    assert callable(page)
    assert all(known(page(seed)) for seed in range(5))


def test_photos_are_no_pages() -> None:
    assert not any(known(photo(nth)) for nth in range(len(NAMES)))


@pytest.mark.parametrize(("work", "warned"), [(table(1), True), (photo(1), False)])
def test_a_copy_of_a_page_is_said_to_be_unread(work: Image.Image, warned: bool) -> None:
    right = Right(id="r", kind=RightKind.COPYRIGHT, name="n", pictures=(read(work),))
    (signal,) = COPIES.index([right]).signals(Listing(url="u", title="t", pictures=(read(overlaid(work)),)))
    assert signal.matcher == "pictures.copies"
    assert (signal.sentence.en.endswith(PAGE.en), signal.sentence.zh.endswith(PAGE.zh)) == (warned, warned)
