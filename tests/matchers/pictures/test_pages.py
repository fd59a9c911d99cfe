"""A page of text, a table or a code is known as one, and is no copy of another page of its layout with other words."""

import io
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from casefiles.arrays import drawn
from casefiles.model import Listing, Picture, Right, Signal
from casefiles.pages import PRINT_SIDE, PRINT_STEP, Print, is_page, packed, unpacked
from casefiles.parts import RightKind
from casefiles.pictures.reading import read_picture, read_reference
from matchers.pictures.copies import COPIES, SERIES_NAME
from matchers.pictures.readings import Words
from matchers.pictures.showing import common
from matchers.pictures.wording import OTHERWISE, READ
from tests.matchers.pictures.drawn_pages import Draw, bars, certificate, lines, receipt, table
from tests.matchers.pictures.test_copies import NAMES, encoded, photo, read

PAGES = [table, lines, bars, receipt, certificate]
ONE_FORM = [table, bars, receipt, certificate]


def known(picture: Image.Image) -> bool:
    sketch = drawn(read(picture).sketch)
    assert sketch is not None
    return is_page(sketch)


def right(work: Image.Image) -> Right:
    return Right(id="r", kind=RightKind.COPYRIGHT, name="n", pictures=(read_reference(encoded(work, 95)),))


def said(work: Image.Image, shown: Picture) -> Signal | None:
    return COPIES.compare(right(work), Listing(url="u", title="t", pictures=(shown,)))


@pytest.mark.parametrize("page", [table, lines, bars])
def test_pages_are_known(page: Draw) -> None:
    assert all(known(page(seed)) for seed in range(5))


def test_photos_are_no_pages() -> None:
    assert not any(known(photo(nth)) for nth in range(len(NAMES)))


@pytest.mark.parametrize("seed", [2, 3, 4])
@pytest.mark.parametrize("page", ONE_FORM)
def test_a_page_of_one_layout_with_other_words_is_no_copy(page: Draw, seed: int) -> None:
    signal = said(page(1), read(page(seed)))
    assert signal is None or signal.matcher == SERIES_NAME


@pytest.mark.parametrize("page", [table, certificate])
def test_where_they_differ_is_said(page: Draw) -> None:
    signal = said(page(1), read(page(2)))
    assert signal is not None
    assert "It is no copy." in signal.sentence.en
    assert "% of the width" in signal.sentence.en
    assert "并非复制" in signal.sentence.zh


def test_a_form_filled_in_otherwise_is_told_by_the_lines_that_differ() -> None:
    signal = said(certificate(1), read(certificate(2)))
    assert signal is not None
    assert "is the same form" in signal.sentence.en
    assert "填写内容不同" in signal.sentence.zh


def saved(quality: int) -> Callable[[Image.Image], Image.Image]:
    return lambda page: Image.open(io.BytesIO(encoded(page, quality)))  # noqa: TID251  (a copy is made, nothing is decoded for the matcher)


def written_over(page: Image.Image) -> Image.Image:
    page = page.copy()
    ImageDraw.Draw(page).text((60, 200), "SALE", "red", font_size=90)
    return page


def stuck_over(page: Image.Image) -> Image.Image:
    page = page.copy()
    pen = ImageDraw.Draw(page)
    pen.ellipse((300, 250, 420, 370), "crimson")
    pen.text((325, 290), "-50%", "white", font_size=32)
    return page


def noisy(page: Image.Image) -> Image.Image:
    levels = np.asarray(page.convert("RGB"), np.float64)
    return Image.fromarray(np.clip(levels + np.random.default_rng(5).normal(0, 9, levels.shape), 0, 255).astype(np.uint8))


CHANGES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "as it is": lambda page: page,
    "smaller": lambda page: page.resize((page.width * 7 // 10, page.height * 7 // 10)),
    "larger": lambda page: page.resize((page.width * 2, page.height * 2)),
    "low quality": saved(30),
    "cropped": lambda page: page.crop((20, 10, page.width - 30, page.height - 40)),
    "turned a little": lambda page: page.rotate(2, Image.Resampling.BICUBIC, fillcolor="white"),
    "turned a quarter": lambda page: page.transpose(Image.Transpose.ROTATE_90),
    "mirrored": ImageOps.mirror,
    "inverted": ImageOps.invert,
    "noise": noisy,
    "text on it": written_over,
    "a sticker on it": stuck_over,
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("page", [table, lines, receipt, certificate])
def test_a_changed_copy_of_a_page_is_found_and_said_to_hold_the_same_words(page: Draw, change: str) -> None:
    signal = said(page(1), read(CHANGES[change](page(1))))
    assert signal is not None
    assert signal.matcher == COPIES.name
    assert signal.sentence.en.endswith(READ[Words.SAME].en)
    assert signal.sentence.zh.endswith(READ[Words.SAME].zh)
    assert signal.strength >= 0.75


def test_what_is_too_small_to_be_read_is_listed_and_said_to_be_unread() -> None:
    signal = said(table(1), read(table(1).resize((100, 100))))
    assert signal is not None
    assert signal.matcher == COPIES.name
    assert signal.sentence.en.endswith(READ[Words.UNREAD].en)
    assert signal.strength < 0.5


def test_a_picture_seen_before_prints_were_kept_is_said_to_be_unread() -> None:
    seen = read(table(1).resize((540, 540)))
    assert seen.drawing is not None
    signal = said(table(1), replace(seen, drawing=replace(seen.drawing, page=b"")))
    assert signal is not None
    assert signal.sentence.en.endswith(READ[Words.UNREAD].en)


def test_of_photos_nothing_is_said_of_words() -> None:
    signal = said(photo(1), read(photo(1).resize((500, 500))))
    assert signal is not None
    assert not any(signal.sentence.en.endswith(read.en) for read in READ.values())


def test_every_outcome_has_its_words() -> None:
    assert {*READ, *OTHERWISE} == {*Words}


def test_the_region_in_common_is_drawn_of_a_page_too() -> None:
    shared = common(right(table(1)).pictures[0], read(table(1).resize((500, 500))))
    assert shared is not None
    assert shared.strength >= 0.75


def test_a_print_is_read_as_it_was_kept() -> None:
    steps = np.random.default_rng(1).integers(0, 16, (40, 30), np.uint8) * np.uint8(PRINT_STEP)
    print_ = unpacked(packed(Print(steps, (0, 100, 9_000, 10_000))))
    assert print_ is not None
    assert print_.box == (0, 100, 9_000, 10_000)
    assert (print_.grey == steps).all()


@pytest.mark.parametrize(
    "kept", [b"", b"x" * 12, b"x" * 40, packed(Print(np.zeros((PRINT_SIDE + 1, 2), np.uint8), (0, 0, 9, 9)))]
)
def test_bytes_that_are_no_print_are_passed_over(kept: bytes) -> None:
    assert unpacked(kept) is None


def test_noise_takes_no_more_bytes_than_it_may() -> None:
    page = Image.fromarray(np.kron(np.asarray(noisy(noisy(lines(1)))), np.ones((3, 3, 1), np.uint8)))
    seen = read_picture(encoded(page, 95))
    assert seen.drawing is not None
    assert len(seen.drawing.page) <= 48_000
