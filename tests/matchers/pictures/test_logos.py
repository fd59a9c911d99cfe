"""Logos and photos drawn here by code: a mark of three parts on a noisy ground with other things on it."""

import io
import math
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from casefiles.model import Listing, Picture, Right, Signal
from casefiles.parts import Drawing, RightKind
from casefiles.pictures.reading import read_picture
from matchers.pictures.logos import LOGOS, LOOKALIKE_NAME
from matchers.screening import Screening


def lantern(*, colour: tuple[int, int, int] | None = None) -> Image.Image:
    """A mark: a crooked arrow over a crescent and a bar, transparent around; in ``colour`` alone if one is given."""
    mark = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    pen = ImageDraw.Draw(mark)
    pen.polygon([(40, 180), (200, 20), (360, 200), (270, 200), (290, 330), (190, 330), (170, 210)], fill=colour or (200, 40, 60))
    pen.polygon([(60, 260), (150, 240), (160, 390), (20, 390)], fill=colour or (30, 60, 160))
    pen.rectangle((180, 350, 380, 385), fill=colour or (20, 120, 90))
    return mark


def key() -> Image.Image:
    """Another mark of like complexity."""
    mark = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    pen = ImageDraw.Draw(mark)
    pen.ellipse((20, 20, 200, 200), fill=(200, 40, 60))
    pen.ellipse((70, 70, 150, 150), fill=(0, 0, 0, 0))
    pen.polygon(
        [(160, 190), (190, 160), (380, 350), (340, 390), (300, 350), (270, 380), (240, 350), (270, 310)], fill=(30, 60, 160)
    )
    return mark


def disc() -> Image.Image:
    mark = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    ImageDraw.Draw(mark).ellipse((10, 10, 390, 390), fill=(200, 40, 60))
    return mark


def photo(seed: int = 3, side: int = 540) -> Image.Image:
    """A soft noisy ground with boxes, round things and stripes."""
    chance = np.random.default_rng(seed)
    field = Image.fromarray(chance.integers(60, 200, (7, 7, 3), dtype=np.uint8)).resize((side, side), Image.Resampling.BICUBIC)
    pen = ImageDraw.Draw(field)
    for _ in range(14):
        x, y, size = (int(chance.integers(0, side)) for _ in range(3))
        fill = tuple(int(part) for part in chance.integers(30, 230, 3))
        pen.ellipse((x, y, x + size // 4 + 10, y + size // 5 + 10), fill=fill)
    noise = chance.normal(0, 6, (side, side, 3))
    return Image.fromarray((np.asarray(field, float) + noise).clip(0, 255).astype(np.uint8))


def on_photo(mark: Image.Image, *, size: int = 200, at: tuple[int, int] = (170, 150), seed: int = 3) -> Image.Image:
    scene = photo(seed)
    small = mark.resize((size, round(size * mark.height / mark.width)), Image.Resampling.LANCZOS)
    scene.paste(small, at, small)
    return scene


def encoded(image: Image.Image, format: str = "JPEG") -> bytes:
    out = io.BytesIO()
    image.save(out, format, **({"quality": 85} if format == "JPEG" else {}))
    return out.getvalue()


def right(mark: Image.Image, **others: Any) -> Right:
    picture = read_picture(encoded(mark, "PNG"), file="mark.png")
    return Right(**{"id": "R1", "kind": RightKind.TRADEMARK, "name": "Shuolan", "pictures": (picture,)} | others)


def shown(*scenes: Image.Image) -> Listing:
    pictures = tuple(read_picture(encoded(scene), url=f"https://shop.example/{n}.jpg") for n, scene in enumerate(scenes))
    return Listing(url="https://shop.example/1", title="cup", pictures=pictures)


def warped(mark: Image.Image) -> Image.Image:
    """As on a box seen from the side."""
    return mark.transform((400, 400), Image.Transform.QUAD, (-30, -10, 0, 410, 420, 380, 380, 20), Image.Resampling.BICUBIC)


def boxed(mark: Image.Image) -> Image.Image:
    label = Image.new("RGBA", (520, 520), (250, 248, 240, 255))
    label.alpha_composite(mark, (60, 60))
    return label


@pytest.mark.parametrize(
    "mark",
    [
        pytest.param(lantern(), id="flat"),
        pytest.param(lantern(colour=(20, 20, 20)), id="one-colour"),
        pytest.param(lantern(colour=(245, 245, 245)), id="white"),
        pytest.param(lantern().rotate(25, expand=True), id="turned"),
        pytest.param(lantern().transpose(Image.Transpose.FLIP_LEFT_RIGHT), id="mirrored"),
        pytest.param(warped(lantern()), id="warped"),
        pytest.param(boxed(lantern()), id="boxed"),
    ],
)
def test_a_logo_is_found_however_it_is_printed(mark: Image.Image) -> None:
    signal = LOGOS.compare(right(lantern()), shown(photo(5), on_photo(mark)))
    assert signal is not None
    assert signal.strength > 0.7
    assert signal.place.field == "pictures.2"
    assert "Picture 2 of the listing shows" in signal.sentence.en
    assert "第2张" in signal.sentence.zh


def test_the_sentence_says_where_it_is_seen() -> None:
    signal = LOGOS.compare(right(lantern()), shown(on_photo(lantern(), size=216, at=(54, 270))))
    assert signal is not None
    words = signal.sentence.en.replace("–", " ").replace("%", " ").split()
    figures = [int(word) for word in words if word.isdigit()]
    left, right_, top, bottom = figures[1:5]
    for said, true in ((left, 12), (right_, 48), (top, 52), (bottom, 89)):
        assert math.isclose(said, true, abs_tol=4)


def test_a_mirrored_one_is_said_to_be_mirrored() -> None:
    flipped = lantern().transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    signal = LOGOS.compare(right(lantern()), shown(on_photo(flipped)))
    assert signal is not None
    assert "mirrored" in signal.sentence.en
    assert "镜像" in signal.sentence.zh


def test_a_logo_partly_covered_is_still_found() -> None:
    scene = on_photo(lantern())
    ImageDraw.Draw(scene).rectangle((170, 150, 200, 350), fill=(90, 140, 90))
    assert LOGOS.compare(right(lantern()), shown(scene)) is not None


def altered(number: int) -> Image.Image:
    """The mark with its bar left out, its bar made an oval, or its crescent made one."""
    mark = lantern()
    pen = ImageDraw.Draw(mark)
    if number < 2:
        pen.rectangle((175, 345, 385, 390), fill=(0, 0, 0, 0))
    if number == 1:
        pen.ellipse((200, 340, 360, 395), fill=(20, 120, 90))
    if number == 2:
        pen.polygon([(0, 230), (160, 230), (165, 395), (0, 395)], fill=(0, 0, 0, 0))
        pen.ellipse((40, 250, 160, 390), fill=(30, 60, 160))
    return mark


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_logo_with_a_part_changed_is_called_alike_and_weaker(number: int) -> None:
    true, changed = (LOGOS.compare(right(lantern()), shown(on_photo(mark))) for mark in (lantern(), altered(number)))
    assert true is not None
    assert changed is not None
    assert (true.matcher, changed.matcher) == (LOGOS.name, LOOKALIKE_NAME)
    assert "the registered logo" in true.sentence.en
    assert "something like" not in true.sentence.en
    assert "something like (altered, or partly covered) the registered logo" in changed.sentence.en
    assert "近似" in changed.sentence.zh
    assert changed.strength < true.strength - 0.1


@pytest.mark.parametrize("scene", [photo(3), photo(8), on_photo(key()), on_photo(disc()).filter(ImageFilter.GaussianBlur(1))])
def test_nothing_is_said_of_photos_without_it(scene: Image.Image) -> None:
    assert LOGOS.compare(right(lantern()), shown(scene)) is None


def test_a_plain_disc_is_no_logo_to_look_for() -> None:
    assert LOGOS.compare(right(disc()), shown(on_photo(disc()))) is None


def test_a_logo_on_a_white_ground_is_freed_from_it() -> None:
    sheet = Image.new("RGB", (500, 500), "white")
    sheet.paste(lantern(), (50, 50), lantern())
    assert LOGOS.compare(right(sheet), shown(on_photo(lantern(colour=(20, 20, 20))))) is not None


def test_works_are_not_looked_for_as_logos() -> None:
    assert LOGOS.compare(right(lantern(), kind=RightKind.COPYRIGHT), shown(on_photo(lantern()))) is None


@pytest.mark.parametrize(
    "drawing",
    [
        Drawing(width=384, height=384, edges=b"no zlib", shapes=b""),
        Drawing(width=10**9, height=10**9, edges=b"", shapes=b""),
        Drawing(width=-3, height=20, edges=b"x\x9c\x03\x00\x00\x00\x00\x01", shapes=b"1"),
    ],
)
def test_a_forged_drawing_is_passed_over(drawing: Drawing) -> None:
    listing = shown(on_photo(lantern()))
    forged = replace(listing, pictures=(replace(listing.pictures[0], drawing=drawing),))
    assert LOGOS.compare(right(lantern()), forged) is None


def test_shapes_that_no_region_has_do_no_harm() -> None:
    listing = shown(on_photo(lantern()))
    drawing = listing.pictures[0].drawing
    assert drawing is not None
    for filler in (b"\xff", b"\x00", b"\x7f"):
        forged = replace(drawing, shapes=filler * (52 * 30))
        picture = replace(listing.pictures[0], drawing=forged)
        assert LOGOS.compare(right(lantern()), replace(listing, pictures=(picture,))) is None


def test_the_index_says_what_compare_says() -> None:
    rights = [right(lantern(), id="A"), right(key(), id="B"), right(disc(), id="C"), Right(id="D", kind=RightKind.GI, name="D")]
    index = LOGOS.index(rights)
    for listing in (shown(on_photo(lantern())), shown(on_photo(key(), seed=4), photo(9)), Listing(url="u", title="t")):
        compared = [signal for one in rights if (signal := LOGOS.compare(one, listing))]
        assert list(index.signals(listing)) == compared


def test_a_picture_that_was_not_seen_says_nothing() -> None:
    listing = Listing(url="u", title="t", pictures=(Picture(url="https://shop.example/1.jpg"),))
    assert LOGOS.compare(right(lantern()), listing) is None


def lettered(text: str) -> Image.Image:
    """A mark of letters over a bar."""
    mark = Image.new("RGBA", (500, 220), (0, 0, 0, 0))
    pen = ImageDraw.Draw(mark)
    pen.text((250, 90), text, fill=(40, 60, 130), font=ImageFont.load_default(130), anchor="mm")
    pen.polygon([(30, 180), (470, 170), (450, 205), (60, 210)], fill=(190, 70, 40))
    return mark


def own_and_other(registered: str, printed: str, size: int = 320) -> tuple[Signal, Signal | None]:
    """What is said of the printed mark's own registration, and of the registered one that looks like it."""
    scene = shown(on_photo(lettered(printed), size=size, at=(110, 200)))
    own = LOGOS.compare(right(lettered(printed)), scene)
    assert own is not None
    assert "shows the registered logo" in own.sentence.en
    return own, LOGOS.compare(right(lettered(registered)), scene)


@pytest.mark.parametrize(("registered", "printed"), [("MORLA", "MOLRA"), ("MOLRA", "MORLA")])
def test_a_logo_with_letters_swapped_is_called_alike_both_ways(registered: str, printed: str) -> None:
    own, other = own_and_other(registered, printed)
    assert other is None or ("something like" in other.sentence.en and other.strength < own.strength)


@pytest.mark.parametrize(("registered", "printed"), [("VINTO", "VIHTO"), ("VIHTO", "VINTO"), ("BOREA", "BORFA")])
@pytest.mark.parametrize("size", [290, 320])
def test_a_logo_with_one_stroke_of_a_letter_changed_is_a_look_alike_both_ways(registered: str, printed: str, size: int) -> None:
    own, other = own_and_other(registered, printed, size)
    assert own.matcher == LOGOS.name
    assert other is not None
    assert other.matcher == LOOKALIKE_NAME
    assert "something like" in other.sentence.en
    assert other.strength < own.strength


def test_a_logo_alone_is_a_weak_sign() -> None:
    (finding,) = Screening([right(lantern())], day=date(2026, 11, 22)).findings(shown(on_photo(lantern())))
    assert [signal.matcher for signal in finding.signals if signal.supports] == ["pictures.logos"]
    assert finding.risk < 0.35
