"""An official sign by its drawing. The signs here are drawn by code: a disc with words on its ring, and what stands inside."""

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from casefiles.model import Listing, Picture, Right
from casefiles.parts import RightKind, Word
from casefiles.pictures.reading import read_picture, read_printed
from matchers.context import Context
from matchers.indications.signs import sign
from matchers.numbers.codes import old_name
from matchers.pictures.signs import NONE, Drawings, OfficialSign, OfficialSigns
from matchers.screening import Screening
from tests.matchers.pictures.test_logos import disc, encoded, on_photo, photo

USER = "91110000600037341L"
OTHER = "91350100M000100Y43"
DAY = date(2026, 11, 22)
RED, GOLD = (190, 30, 30), (200, 160, 60)


def ring(words: str, inside: Callable[[ImageDraw.ImageDraw], None]) -> Image.Image:
    """A round sign on a pale label, its words around it."""
    drawn = Image.new("RGBA", (600, 600), (0, 0, 0, 0))
    pen = ImageDraw.Draw(drawn)
    pen.ellipse((10, 10, 590, 590), fill=(245, 240, 225), outline=RED, width=10)
    pen.ellipse((110, 110, 490, 490), outline=RED, width=8)
    inside(pen)
    for nth, letter in enumerate(words):
        angle = 2 * math.pi * nth / len(words)
        turned = Image.new("RGBA", (80, 80), (0, 0, 0, 0))
        ImageDraw.Draw(turned).text((40, 40), letter, font=ImageFont.load_default(44), fill=RED, anchor="mm")
        turned = turned.rotate(-math.degrees(angle), Image.Resampling.BICUBIC)
        place = (int(260 + 245 * math.sin(angle)), int(260 - 245 * math.cos(angle)))
        drawn.alpha_composite(turned, place)
    return drawn


def _hills(pen: ImageDraw.ImageDraw) -> None:
    for half in (60, 130):
        pen.ellipse((300 - half, 115, 300 + half, 485), outline=GOLD, width=4)
    pen.polygon(
        [(125, 380), (190, 300), (240, 350), (300, 270), (360, 350), (420, 290), (476, 380), (430, 440), (300, 485), (170, 440)],
        fill=RED,
    )
    for side in (-1, 1):
        for nth in range(6):
            x, y = 300 + side * (120 + 8 * nth), 440 - 22 * nth
            pen.ellipse((x - 12, y - 20, x + 12, y + 20), fill=GOLD)


def _star(pen: ImageDraw.ImageDraw) -> None:
    reach = [180 if nth % 2 == 0 else 75 for nth in range(10)]
    pen.polygon(
        [(300 + r * math.sin(n * math.pi / 5), 300 - r * math.cos(n * math.pi / 5)) for n, r in enumerate(reach)], fill=RED
    )


SIGN = ring("SIGN OF PROTECTED PLACES OF ORIGIN ", _hills)
LABEL = ring("BEST FRUIT OF THE YEAR FOR EVERY DAY ", _star)


@pytest.fixture(name="file", scope="module")
def _file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("signs") / "gi.png"
    SIGN.save(path)
    return path


@pytest.fixture(name="official", scope="module")
def _official(file: Path) -> OfficialSign:
    return OfficialSign(read_printed(file.name, file.parent))


def showing(*scenes: Image.Image, words: tuple[str, ...] = ()) -> Listing:
    pictures = [read_picture(encoded(scene), url=f"https://shop.example/{n}.jpg") for n, scene in enumerate(scenes)]
    read = tuple(Word(text=each, box=(0, 0, 1, 1), confidence=0.9) for each in words)
    return Listing(url="u", title="葡萄", pictures=(*pictures, Picture(words=read)))


def with_words_read(listing: Listing) -> Listing:
    return replace(listing, pictures=tuple(replace(picture, read_with="a reader") for picture in listing.pictures))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("size", "turn"), [(180, 0), (180, 25), (300, -70)])
def test_it_is_seen_small_on_a_photo_and_turned(official: OfficialSign, seed: int, size: int, turn: int) -> None:
    shown = official.shown(showing(photo(9), on_photo(SIGN.rotate(turn, Image.Resampling.BICUBIC), size=size, seed=seed)))
    assert shown is not None
    assert shown.picture == 2
    left, top, right, bottom = shown.sighting.box
    assert (left + right) / 2 == pytest.approx((170 + size / 2) / 540, abs=0.03)
    assert (top + bottom) / 2 == pytest.approx((150 + size / 2) / 540, abs=0.03)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("mark", [LABEL, disc()], ids=["label", "disc"])
def test_other_round_labels_are_not_the_sign(official: OfficialSign, mark: Image.Image, seed: int) -> None:
    assert official.shown(showing(photo(seed), *(on_photo(mark, size=size, seed=seed) for size in (180, 300)))) is None


@pytest.mark.parametrize(("code", "supports", "strength"), [("", True, 0.35), (OTHER, True, 0.8), (USER, False, 1.0)])
def test_the_code_beside_the_gi_sign_is_held_against_the_roll(
    right: Callable[..., Right], file: Path, code: str, supports: bool, strength: float
) -> None:
    signs = OfficialSigns(Drawings(gi=read_printed(file.name, file.parent)))
    grapes = right("乌海葡萄", kind=RightKind.GI, region="内蒙古乌海", authorised_sellers=(USER,))
    listing = with_words_read(showing(on_photo(SIGN, size=200), words=(code,)))
    said = sign(Context(grapes, listing, DAY, (), signs=signs))
    assert said is not None
    assert (said.supports, said.strength, said.place.field, code in said.sentence.zh) == (supports, strength, "pictures.1", True)
    assert said.sentence.en.startswith("Picture 1 of the listing shows the drawing of the GI sign (3")
    assert sign(Context(grapes, listing, DAY, (), signs=NONE)) is None


def test_where_words_were_not_read_the_code_may_be_there(right: Callable[..., Right], file: Path) -> None:
    signs = OfficialSigns(Drawings(gi=read_printed(file.name, file.parent)))
    grapes = right("乌海葡萄", kind=RightKind.GI, region="内蒙古乌海", authorised_sellers=(USER,))
    said = sign(Context(grapes, showing(on_photo(SIGN, size=200)), DAY, (), signs=signs))
    assert said is not None
    assert said.strength <= 0.05
    assert "were not read" in said.sentence.en


def test_the_sign_of_an_old_name(right: Callable[..., Right], file: Path) -> None:
    signs = OfficialSigns(Drawings(time_honoured=read_printed(file.name, file.parent)))
    said = old_name(Context(right("朔岚"), showing(on_photo(SIGN, size=200)), DAY, (), signs=signs))
    assert said is not None
    assert "中华老字号标识的图形" in said.sentence.zh


def test_another_drawing_has_all_judged_again(right: Callable[..., Right], file: Path) -> None:
    rights = [right("朔岚")]
    printed = read_printed(file.name, file.parent)
    judges = {
        Screening(rights, day=DAY, signs=OfficialSigns(drawings)).judge
        for drawings in (Drawings(), Drawings(gi=printed), Drawings(time_honoured=printed))
    }
    assert len(judges) == 3
