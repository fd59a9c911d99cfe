"""A card draws two pictures that agree, says what kind of copy it is and whose was first; one finding is a page of its own."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from lxml import html

from casefiles.model import Finding, Listing, Picture, Right
from casefiles.parts import RightKind
from casefiles.pictures import read_picture, read_reference
from casefiles.stores.base import Filed
from markwatch.example.drawing import scene
from markwatch.report import Background, render_finding
from markwatch.report.comparing import compared
from matchers.pictures.copies import COPIES

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
    assert compared(torn, filed, "en") is None
    assert compared(None, filed, "en") is None
    assert compared(right, other, "en") is None
