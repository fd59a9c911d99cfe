"""A stroke that was only added to a logo makes it a look-alike; what a photo shows behind a logo does not."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFont

from casefiles.model import Listing, Right, Signal
from casefiles.parts import RightKind
from casefiles.pictures.reading import read_picture
from matchers.pictures.logos import LOGOS, LOOKALIKE_NAME


def glyph(text: str, boldness: int) -> Image.Image:
    mark = Image.new("RGBA", (420 if len(text) == 1 else 900, 420), (0, 0, 0, 0))
    middle, ink = (mark.width / 2, 200), (30, 50, 120)
    font = ImageFont.load_default(360 if len(text) == 1 else 230)
    ImageDraw.Draw(mark).text(middle, text, fill=ink, font=font, anchor="mm", stroke_width=boldness, stroke_fill=ink)
    return mark


def on_label(mark: Image.Image) -> Image.Image:
    """On a plain label before a room of two colours."""
    scene = Image.new("RGB", (640, 640), (120, 150, 140))
    pen = ImageDraw.Draw(scene)
    pen.rectangle((0, 420, 640, 640), fill=(90, 80, 70))
    pen.rectangle((90, 110, 550, 520), fill=(245, 240, 225))
    small = mark.resize((380, round(380 * mark.height / mark.width)), Image.Resampling.LANCZOS)
    scene.paste(small, (130, 315 - small.height // 2), small)
    return scene


def encoded(image: Image.Image, format: str) -> bytes:
    out = io.BytesIO()
    image.save(out, format)
    return out.getvalue()


def word(registered: Image.Image, scene: Image.Image) -> Signal | None:
    mark = Right(id="r", kind=RightKind.TRADEMARK, name="n", pictures=(read_picture(encoded(registered, "PNG")),))
    return LOGOS.compare(mark, Listing(url="u", title="t", pictures=(read_picture(encoded(scene, "JPEG")),)))


PAIRS = [("P", "R"), ("C", "G"), ("F", "E"), ("O", "Q"), ("VOLPA", "VOLRA"), ("FIMO", "EIMO")]


@pytest.mark.parametrize("boldness", [0, 7, 14])
@pytest.mark.parametrize(("registered", "printed"), PAIRS)
def test_a_stroke_added_makes_a_look_alike_and_none_added_the_logo(registered: str, printed: str, boldness: int) -> None:
    own = word(glyph(printed, boldness), on_label(glyph(printed, boldness)))
    assert own is not None
    assert own.matcher == LOGOS.name
    other = word(glyph(registered, boldness), on_label(glyph(printed, boldness)))
    assert other is None or other.matcher == LOOKALIKE_NAME


def test_a_line_that_runs_through_behind_a_logo_adds_nothing() -> None:
    scene = Image.new("RGB", (640, 640), (200, 210, 205))
    ImageDraw.Draw(scene).line((0, 330, 640, 300), fill=(120, 60, 60), width=6)
    mark = glyph("VOLRA", 7)
    small = mark.resize((380, round(380 * mark.height / mark.width)), Image.Resampling.LANCZOS)
    scene.paste(small, (130, 230), small)
    signal = word(mark, scene)
    assert signal is not None
    assert signal.matcher == LOGOS.name
