"""Copies are found however they were changed; other pictures, and pictures of the same series, are not; the index is compare."""

import io
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from casefiles.model import Listing, Picture, Right, Signal
from casefiles.parts import Place, RightKind, Turn
from casefiles.pictures.drawing import side_by_side
from casefiles.pictures.reading import read_picture, read_reference
from markwatch.example.drawing import scene
from matchers.pictures.copies import COPIES, MAX_PICTURES, SERIES_NAME
from matchers.pictures.judging import Kind
from matchers.pictures.showing import common
from matchers.pictures.wording import REGISTERED, TURNED

NAMES = ("dunes-and-camels:original:MOTUO", "backpack:y40:YUNGE", "basket:h81:", "earbuds:b2:SHUOLAN", "gift-box:g37:WUHAI")
DONE = {
    Turn.MIRRORED: Image.Transpose.FLIP_LEFT_RIGHT,
    Turn.UPSIDE_DOWN_MIRRORED: Image.Transpose.FLIP_TOP_BOTTOM,
    Turn.HALF_TURN: Image.Transpose.ROTATE_180,
    Turn.TRANSPOSED: Image.Transpose.TRANSPOSE,
    Turn.QUARTER_LEFT: Image.Transpose.ROTATE_90,
    Turn.QUARTER_RIGHT: Image.Transpose.ROTATE_270,
    Turn.TRANSVERSED: Image.Transpose.TRANSVERSE,
}


def photo(nth: int) -> Image.Image:
    return scene(NAMES[nth]).convert("RGB").resize((600, 600))


def encoded(picture: Image.Image, quality: int = 85) -> bytes:
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=quality)
    return out.getvalue()


def read(picture: Image.Image, name: str = "p.jpg") -> Picture:
    return read_picture(encoded(picture), url=f"https://shop.example/{name}")


RIGHTS = [
    Right(
        id=str(nth), kind=RightKind.COPYRIGHT, name="风骑", pictures=(read_reference(encoded(photo(nth), 95), file=f"{nth}.jpg"),)
    )
    for nth in range(4)
]


def listing(*pictures: Picture) -> Listing:
    return Listing(url="https://shop.example/1", title="t", pictures=pictures)


def said(changed: Image.Image) -> dict[str, Signal]:
    return {signal.right_id: signal for signal in COPIES.index(RIGHTS).signals(listing(read(changed)))}


def cropped(picture: Image.Image) -> Image.Image:
    return picture.crop((90, 120, 470, 500))


def collage(picture: Image.Image) -> Image.Image:
    sheet = Image.new("RGB", (610, 610), "black")
    for place, part in zip(((0, 0), (310, 0), (0, 310), (310, 310)), (photo(4), picture, photo(4), photo(4)), strict=True):
        sheet.paste(part.resize((300, 300)), place)
    return sheet


def overlaid(picture: Image.Image) -> Image.Image:
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 500, 600, 600), fill="red")
    pen.text((20, 510), "SALE 50%", fill="white", font_size=70)
    return picture


def turned(picture: Image.Image) -> Image.Image:
    return picture.rotate(17, Image.Resampling.BICUBIC, fillcolor="white")


CHANGES: dict[str, tuple[Callable[[Image.Image], Image.Image], str]] = {
    "saved again, smaller": (lambda picture: picture.resize((240, 240)), "is the same picture as the protected work"),
    "another aspect": (lambda picture: picture.resize((400, 560)), "is the same picture"),
    "blurred": (lambda picture: picture.filter(ImageFilter.GaussianBlur(2)), "is the same picture"),
    "inverted": (ImageOps.invert, "its colours inverted"),
    "cropped": (cropped, "a part of it"),
    "mirrored and cropped": (lambda picture: cropped(ImageOps.mirror(picture)), "mirrored left to right, a part of it"),
    "framed": (lambda picture: ImageOps.expand(picture, 90, "navy"), "as one part of a larger picture"),
    "in a collage": (collage, "as one part of a larger picture"),
    "overlaid": (overlaid, "with text or stickers on it"),
    "turned a little": (turned, "is the same picture"),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("nth", [0, 1, 2])
def test_a_changed_copy_is_found_and_nothing_else(change: str, nth: int) -> None:
    make, words = CHANGES[change]
    signals = said(make(photo(nth)))
    assert signals[str(nth)].matcher == "pictures.copies"
    assert signals[str(nth)].strength >= 0.75
    assert words in signals[str(nth)].sentence.en
    assert [signal.right_id for signal in signals.values() if signal.matcher == COPIES.name] == [str(nth)]


@pytest.mark.parametrize("turn", Turn)
def test_a_turned_copy_is_found_and_the_turn_named(turn: Turn) -> None:
    signal = said(photo(1).transpose(DONE[turn]))["1"]
    assert TURNED[turn].en in signal.sentence.en
    assert TURNED[turn].zh in signal.sentence.zh


def test_what_is_said_of_a_copy() -> None:
    shown = read(photo(0).resize((300, 300)), "copy.jpg")
    signal = COPIES.compare(RIGHTS[0], listing(read(photo(4)), shown))
    assert signal is not None
    assert (signal.right_id, signal.listing_url) == ("0", "https://shop.example/1")
    assert (signal.matcher, signal.version, signal.supports) == ("pictures.copies", COPIES.version, True)
    assert (signal.found, signal.expected) == ("https://shop.example/copy.jpg", "0.jpg")
    assert signal.place == Place(field="pictures.2")
    assert signal.sentence.en == "Picture 2 of the listing is the same picture as the protected work “风骑”."
    assert signal.sentence.zh == "商品的第2张图片与“风骑”的受保护的作品是同一张图片。"


def test_the_same_file_is_said_to_be_the_same_file() -> None:
    shown = read_picture(encoded(photo(0), 95))
    signal = COPIES.compare(RIGHTS[0], listing(shown))
    assert signal is not None
    assert signal.strength == 1
    assert "the very same file" in signal.sentence.en
    assert "同一个文件" in signal.sentence.zh


def test_other_pictures_say_nothing() -> None:
    assert said(photo(4)) == {}
    assert said(collage(photo(4))) == {}


def series(seed: int) -> Image.Image:
    """One frame, ground and line of type; another object in it."""
    page = Image.linear_gradient("L").resize((600, 600)).point(lambda level: 180 + level // 4).convert("RGB")
    pen = ImageDraw.Draw(page)
    pen.rectangle((20, 20, 580, 580), outline="navy", width=6)
    pen.text((50, 40), "ATELIER NORD  collection", fill="navy", font_size=42)
    chance = np.random.default_rng(seed)
    for _ in range(25):
        x, y = (int(part) for part in chance.integers(130, 430, 2))
        shape = (x, y, x + int(chance.integers(20, 120)), y + int(chance.integers(20, 120)))
        (pen.ellipse if chance.random() < 0.5 else pen.rectangle)(shape, fill=tuple(int(c) for c in chance.integers(0, 255, 3)))
    return page


def test_pictures_of_one_series_are_no_copies() -> None:
    right = replace(RIGHTS[0], pictures=(read_reference(encoded(series(1))),))
    signals = [COPIES.compare(right, listing(read(series(seed)))) for seed in range(2, 8)]
    assert {signal.matcher for signal in signals if signal} == {SERIES_NAME}
    assert all(signal.strength <= 0.3 and "same series" in signal.sentence.en for signal in signals if signal)
    again = COPIES.compare(right, listing(read(series(1).resize((300, 300)))))
    assert again is not None
    assert again.matcher == COPIES.name


def card(*, heading: bool) -> Image.Image:
    """Goods on a ground that is nearly white; with ``heading`` the lines above them are light on dark, else dark on light."""
    page = Image.new("RGB", (600, 600), "#f2f2f2")
    pen = ImageDraw.Draw(page)
    pen.rectangle((0, 0, 600, 260), fill="#303030" if heading else "#f2f2f2")
    pen.text((30, 60), "OPEN FOR ALL\nmarket day", fill="white" if heading else "#303030", font_size=70)
    pen.rectangle((120, 330, 480, 560), outline="#404040", width=9)
    pen.text((170, 400), "WICKER 12", fill="#404040", font_size=56)
    return page


def test_what_agrees_in_one_part_and_is_inverted_in_another_is_of_one_series() -> None:
    right = replace(RIGHTS[0], pictures=(read_reference(encoded(card(heading=True))),))
    signal = COPIES.compare(right, listing(read(card(heading=False))))
    assert signal is None or signal.matcher == SERIES_NAME


def test_a_light_card_on_a_white_page_is_seen_as_a_picture_of_its_own() -> None:
    page = Image.new("RGB", (900, 640), "white")
    page.paste(card(heading=False).resize((250, 250)), (40, 120))
    pen = ImageDraw.Draw(page)
    for line in range(12):
        pen.text((460, 90 + 40 * line), "free shipping, 33 reviews", fill="black", font_size=24)
    right = replace(RIGHTS[0], pictures=(read_reference(encoded(card(heading=False))),))
    signal = COPIES.compare(right, listing(read(page)))
    assert signal is not None
    assert signal.matcher == COPIES.name


def test_flat_unusable_and_unseen_pictures_say_nothing() -> None:
    seen = RIGHTS[0].pictures[0]
    for picture in (replace(seen, flat=True), replace(seen, unusable="broken: it is"), Picture(url=seen.url)):
        right = replace(RIGHTS[0], pictures=(picture,))
        assert COPIES.compare(right, listing(seen)) is None
        assert COPIES.compare(RIGHTS[0], listing(picture)) is None


@pytest.mark.parametrize("wrong", ["", "zz", "0" * 63, "0" * 65, "-123456789abcdef" * 4])
def test_what_strangers_wrote_in_place_of_arrays_is_passed_over(wrong: str) -> None:
    seen = RIGHTS[0].pictures[0]
    bad = replace(seen, digest=None, hashes=(wrong,), features=wrong.encode() * 3, sketch=wrong.encode())
    assert COPIES.compare(RIGHTS[0], listing(bad)) is None
    assert COPIES.compare(replace(RIGHTS[0], pictures=(bad,)), listing(replace(seen, digest=None))) is None


def test_the_index_says_what_compare_says() -> None:
    offers = [photo(0), collage(photo(1)), cropped(photo(2)), overlaid(photo(3)), photo(4), series(1)]
    for offer in (listing(read(each), read(photo(nth % 4))) for nth, each in enumerate(offers)):
        assert list(COPIES.index(RIGHTS).signals(offer)) == [s for right in RIGHTS if (s := COPIES.compare(right, offer))]


def test_a_listing_of_endless_pictures_is_read_to_a_bound() -> None:
    seen = RIGHTS[0].pictures[0]
    assert COPIES.compare(RIGHTS[0], listing(*[Picture(url="x")] * (MAX_PICTURES - 1), seen))
    assert COPIES.compare(RIGHTS[0], listing(*[Picture(url="x")] * MAX_PICTURES, seen)) is None


def test_every_kind_and_turn_has_its_words() -> None:
    assert set(REGISTERED) == set(RightKind)
    assert set(TURNED) == set(Turn)


def test_the_common_region_is_shown_on_both() -> None:
    shown = common(RIGHTS[1].pictures[0], read(cropped(photo(1))))
    assert shown is not None
    assert shown.kind is Kind.CROPPED
    assert np.allclose(np.min(shown.here, axis=0), (90 / 600, 120 / 600), atol=0.03)
    assert np.allclose(np.max(shown.here, axis=0), (470 / 600, 500 / 600), atol=0.03)
    assert np.allclose(np.ptp(shown.there, axis=0), (1, 1), atol=0.03)
    drawn = side_by_side(RIGHTS[1].pictures[0].thumbnail, read(cropped(photo(1))).thumbnail, shown.here, shown.there)
    picture = read_picture(drawn)
    assert (picture.format, picture.width, picture.height) == ("JPEG", 688, 352)
    assert common(RIGHTS[1].pictures[0], read(photo(4))) is None
