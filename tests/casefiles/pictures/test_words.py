"""Words and codes drawn here by code, and two pictures with Chinese drawn beforehand. The reader's models lie in its wheel."""

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from casefiles.model import Listing, Picture
from casefiles.pictures.codes import meaning, read_codes
from casefiles.pictures.extras import can_read_words
from casefiles.pictures.lectors import READER, Lector
from casefiles.pictures.legible import legible
from casefiles.pictures.reading import fill, read_picture
from casefiles.pictures.words import masked, may_hold_text, read_words

DRAWN = Path(__file__).parent / "drawn"


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
def test_small_print_in_chinese_is_read() -> None:
    words, _ = legible((DRAWN / "label.png").read_bytes())
    text = "\n".join(word.text.replace(" ", "") for word in words)
    for line in ("乌海葡萄", "中华人民共和国地理标志", "91350100M000100Y43", "产地：内蒙古乌海", "shuolan2026"):
        assert line in text


@pytest.mark.slow
def test_a_long_picture_is_read_to_its_end_and_each_line_once() -> None:
    words, _ = legible((DRAWN / "long.png").read_bytes())
    assert [word.text[-2:] for word in words] == ["01", "02", "03"]
    assert [round(word.box[1] * 1_900 / 10) for word in words] == pytest.approx([30, 95, 170], abs=1)


@pytest.mark.slow
def test_words_on_the_ring_of_a_sign_are_read_with_the_disc_as_their_place() -> None:
    words, _ = legible((DRAWN / "sign.png").read_bytes())
    around = {word.text: word.box for word in words if word.text not in ("乌海葡萄", "91350100M000100Y43")}
    assert "中华人民共和国地理标志" in around
    assert any("GEOGRA" in text for text in around)
    assert len(around) == 2
    left, top, right, bottom = around["中华人民共和国地理标志"]
    assert left < 270 / 500
    assert top < 80 / 420
    assert right > 410 / 500
    assert bottom > 220 / 420


def old_name_sign() -> Image.Image:
    """A disc with the words of the sign around it, bent from a straight line, and a credit code below."""
    radius, middle = 190, 200
    line = Image.new("L", (int(2 * np.pi * 150), radius), 255)
    ImageDraw.Draw(line).text((line.width / 2, 14), WORDS_OF_OLD_NAMES, fill=0, font=ImageFont.load_default(34), anchor="ma")
    polar = cv2.rotate(np.asarray(line), cv2.ROTATE_90_CLOCKWISE)
    bent = cv2.warpPolar(polar, (400, 400), (middle, middle), radius, cv2.WARP_INVERSE_MAP | cv2.INTER_CUBIC)
    rows, columns = np.mgrid[:400, :400]
    bent[(columns - middle) ** 2 + (rows - middle) ** 2 > radius**2] = 255
    page = Image.new("RGB", (700, 640), (245, 240, 230))
    page.paste(Image.fromarray(bent), (150, 60))
    pen = ImageDraw.Draw(page)
    pen.ellipse((160, 70, 540, 450), outline=(0, 0, 0), width=4)
    pen.ellipse((255, 165, 445, 355), fill=(160, 30, 30))
    pen.text((150, 540), "91110000600037341L", fill=0, font=ImageFont.load_default(36))
    return page


WORDS_OF_OLD_NAMES = "CHINA TIME-HONORED BRAND"


@pytest.mark.slow
def test_the_sign_of_an_old_name_is_read_by_its_ring_with_the_code_beside_it() -> None:
    words, _ = legible(encoded(old_name_sign()))
    read = {word.text: word.box for word in words}
    assert {WORDS_OF_OLD_NAMES, "91110000600037341L"} <= read.keys()
    assert read[WORDS_OF_OLD_NAMES][3] > 0.5  # the box is the disc's


@pytest.mark.slow
def test_a_listings_pictures_are_read_when_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(encoded(label("Shuolan Tea", "NET 250 g")))
    listing = Listing(url="https://shop.example/1", title="tea", pictures=(Picture(file="a.png"),))
    assert fill(listing, tmp_path).pictures[0].read_with is None
    with Lector() as lector:
        (seen,) = fill(listing, tmp_path, lector).pictures
    assert (len(seen.words), seen.read_with, seen.unread) == (2, READER, None)


@pytest.mark.slow
def test_a_picture_that_takes_too_long_goes_without_words_and_the_next_is_read() -> None:
    data = encoded(label("Shuolan Tea", "NET 250 g"))
    other = encoded(label("Vintorel", "NET 9 g"))
    with Lector(seconds=0.02) as lector:
        lector.read(read_picture(other), other)  # the models are loaded with the first
        late = lector.read(read_picture(data), data)
        assert late.words == ()
        assert late.unread == "reading its words took more than 0.02 s of processor time"
        assert late.read_with == READER
        assert lector.read(read_picture(other), other).words


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
    assert legible(b"no picture") == ((), ())
    broken = read_picture(b"no picture")
    with Lector() as lector:
        assert lector.read(broken, b"no picture") == broken
