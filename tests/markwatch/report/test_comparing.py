"""A card draws two pictures that agree, says what kind of copy it is and whose was first; one finding is a page of its own."""

import base64
import io
from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pytest
from lxml import html
from PIL import Image, ImageDraw

from casefiles.model import Finding, Listing, Picture, Right
from casefiles.parts import RightKind, Word
from casefiles.pictures.drawing import GAP, SIDE
from casefiles.pictures.reading import read_picture, read_reference
from casefiles.stores.base import Filed
from markwatch.example.drawing import scene
from markwatch.report import Background, render_finding
from markwatch.report.comparing import Compared, compared
from matchers.pictures.copies import COPIES
from matchers.pictures.logos import LOGOS
from matchers.pictures.words import WORDS

NOW = datetime(2026, 11, 20, 3, tzinfo=UTC)


def encoded(box: tuple[int, int, int, int], name: str = "dunes-and-camels:original:MOTUO") -> bytes:
    out = io.BytesIO()
    scene(name).convert("RGB").resize((600, 600)).crop(box).save(out, "JPEG", quality=90)
    return out.getvalue()


@pytest.fixture(scope="module")
def right() -> Right:
    picture = read_reference(encoded((0, 0, 600, 600)), file="work.jpg")
    return Right(id="C-1", kind=RightKind.COPYRIGHT, name="风骑", pictures=(picture,), valid_from=date(2020, 5, 1))


@pytest.fixture(scope="module")
def filed(right: Right) -> Filed:
    shown = read_picture(encoded((90, 120, 470, 500)), url="https://shop.example/a.jpg")
    listing = Listing(
        url="https://shop.example/1", title="<b>装饰画</b>", pictures=(Picture(url="https://shop.example/x.jpg"), shown)
    )
    signal = COPIES.compare(right, listing)
    assert signal is not None
    finding = Finding(right_id=right.id, listing_url=listing.url, risk=0.9, signals=(signal,))
    return Filed(finding=finding, listing=listing, status=None, first_at=NOW, changed_at=NOW)


@pytest.mark.parametrize(
    ("language", "kind", "first"),
    [
        (
            "en",
            "the same picture as the protected work “风骑”, a part of it.",
            "the right was known before the offer was first seen",
        ),
        ("zh", "是同一张图片，经过改动：只截取了其中一部分。", "何者在先：权利早于商品首次发现；权利方图片像素更多"),
    ],
)
def test_the_pictures_are_drawn_and_told_of(right: Right, filed: Filed, language: str, kind: str, first: str) -> None:
    page = render_finding(filed, Background(rights={right.id: right}, sources={}), language)
    (figure,) = html.fromstring(page).xpath("//figure[@class='compared']")
    assert kind in figure.xpath("string(img/@alt)")
    assert first in figure.text_content()
    assert figure.xpath("string(img/@src)").startswith("data:image/jpeg;base64,")
    assert "<b>装饰画" not in page


def test_what_cannot_be_drawn_is_not(right: Right, filed: Filed) -> None:
    torn = replace(right, pictures=(replace(right.pictures[0], thumbnail=b"\xff\xd8\xff torn"),))
    other = replace(filed, listing=replace(filed.listing, pictures=filed.listing.pictures[:1]))
    assert compared(torn, filed, "en") == ()
    assert compared(None, filed, "en") == ()
    assert compared(right, other, "en") == ()


def mark() -> Image.Image:
    drawn = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    pen = ImageDraw.Draw(drawn)
    pen.polygon([(40, 180), (200, 20), (360, 200), (270, 200), (290, 330), (190, 330), (170, 210)], fill=(90, 40, 120))
    pen.polygon([(60, 260), (150, 240), (160, 390), (20, 390)], fill=(30, 60, 160))
    pen.rectangle((180, 350, 380, 385), fill=(20, 120, 90))
    return drawn


def png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def test_the_logo_and_the_words_are_outlined_where_they_are() -> None:
    photo = Image.new("RGB", (600, 600), (225, 215, 190))
    photo.paste(mark().resize((200, 200)), (300, 60), mark().resize((200, 200)))
    owner = Right(id="T", kind=RightKind.TRADEMARK, name="Shuolan", pictures=(read_reference(png(mark()), file="m.png"),))
    words = (
        Word(text="fine", box=(0.1, 0.1, 0.2, 0.15), confidence=0.9),
        Word(text="Shuolan tea", box=(0.1, 0.6, 0.5, 0.7), confidence=0.9),
    )
    shown = replace(read_picture(png(photo), url="https://shop.example/a.png"), words=words)
    listing = Listing(url="https://shop.example/1", title="cup", pictures=(shown,))
    said = [signal for matcher in (WORDS, LOGOS) if (signal := matcher.compare(owner, listing))]
    finding = Finding(right_id="T", listing_url=listing.url, risk=0.5, signals=tuple(said))
    offer = Filed(finding=finding, listing=listing, status=None, first_at=NOW, changed_at=NOW)
    logo, lettered = compared(owner, offer, "en")
    assert "logo" in logo.caption
    assert "words" in lettered.caption
    assert red(logo) == pytest.approx((0.48, 0.08, 0.86, 0.46), abs=0.05)
    assert red(lettered) == pytest.approx((0.1, 0.6, 0.5, 0.7), abs=0.03)


def red(drawing: Compared) -> tuple[float, ...]:
    """The box that is outlined in red, in shares of the offer's picture, which is the last square of the drawing."""
    sheet = np.asarray(Image.open(io.BytesIO(base64.b64decode(drawing.uri.partition(",")[2]))).convert("RGB"), int)  # noqa: TID251
    square = sheet[GAP : GAP + SIDE, -GAP - SIDE : -GAP]
    rows, columns = np.nonzero((square[..., 0] > 150) & (square[..., 1] < 90) & (square[..., 2] < 70))
    return tuple(float(edge) / SIDE for edge in (columns.min(), rows.min(), columns.max(), rows.max()))
