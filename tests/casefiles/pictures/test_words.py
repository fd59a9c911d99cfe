"""Words and codes drawn here by code. The reader's models lie in its wheel: nothing is fetched."""

import io
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from casefiles.model import Listing, Picture
from casefiles.pictures import fill, read_picture
from casefiles.pictures.codes import meaning, read_codes
from casefiles.pictures.legible import legible
from casefiles.pictures.words import can_read_words, masked, may_hold_text, read_words


def label(*lines: str) -> Image.Image:
    sheet = Image.new("RGB", (560, 320), (250, 245, 230))
    pen = ImageDraw.Draw(sheet)
    for row, line in enumerate(lines):
        pen.text((30, 40 + 80 * row), line, fill=(20, 40, 20), font=ImageFont.load_default(44))
    return sheet


def encoded(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def code(text: str, format_: zxingcpp.BarcodeFormat) -> Image.Image:
    drawn = Image.fromarray(np.asarray(zxingcpp.create_barcode(text, format_).to_image(scale=4)))
    sheet = Image.new("RGB", (500, 400), "white")
    sheet.paste(drawn.convert("RGB"), (60, 40))
    return sheet


def test_a_plain_field_is_not_read() -> None:
    assert not may_hold_text(np.full((300, 300, 3), 120, np.uint8))
    assert read_words(np.full((300, 300, 3), 120, np.uint8)) == ()


@pytest.mark.slow
def test_the_words_of_a_label_are_read_in_their_order_and_place() -> None:
    assert can_read_words()
    words = read_words(np.asarray(label("Shuolan Tea", "NET 250 g")))
    assert [word.text.replace(" ", "") for word in words] == ["ShuolanTea", "NET250g"]
    assert all(word.confidence > 0.8 for word in words)
    assert words[0].box[1] < words[1].box[1]


@pytest.mark.slow
def test_a_listings_pictures_are_read_when_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(encoded(label("Shuolan Tea", "NET 250 g")))
    listing = Listing(url="https://shop.example/1", title="tea", pictures=(Picture(file="a.png"),))
    assert fill(listing, tmp_path).pictures[0].words == ()
    assert len(fill(listing, tmp_path, words=True).pictures[0].words) == 2


def test_codes_are_read_with_what_they_are_for() -> None:
    (found,) = read_codes(np.asarray(code("https://u.wechat.com/abc", zxingcpp.BarcodeFormat.QRCode)))
    assert (found.text, found.means) == ("https://u.wechat.com/abc", "wechat")
    (item,) = read_codes(np.asarray(code("6901234567892", zxingcpp.BarcodeFormat.EAN13)))
    assert (item.text, item.means) == ("6901234567892", "gtin")


@pytest.mark.parametrize(
    ("text", "means"),
    [("wxp://f2f0x", "payment"), ("HTTPS://QR.ALIPAY.COM/fkx1", "payment"), ("https://shop.example/", "url"), ("hello", None)],
)
def test_what_a_code_is_for(text: str, means: str | None) -> None:
    assert meaning("QRCode", text) == means


def test_national_id_numbers_are_put_out() -> None:
    assert masked("号码 110101199003070011 完") == "号码 110101************ 完"
    assert masked("6901234567892") == "6901234567892"


def test_what_is_no_picture_has_no_words() -> None:
    broken = read_picture(b"no picture")
    assert legible(broken, b"no picture") == broken
