"""The means of drawing: chance that repeats itself, colours, and a transparent sheet of 1000 × 1000 units."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

T = TypeVar("T")
Colour = tuple[int, int, int]
Point = tuple[float, float]

SIDE = 1000
"""Units and pixels on a side of a sheet; pictures are made smaller when encoded, which smooths their edges."""


class Dice:
    """Numbers that look like chance and are the same every time: the SHA-256 of a name and of how often it was thrown."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._thrown = 0

    def number(self, low: int, high: int) -> int:
        """A whole number from ``low`` to ``high``, both included."""
        self._thrown += 1
        digest = hashlib.sha256(f"{self._name}\x1f{self._thrown}".encode()).digest()
        return low + int.from_bytes(digest[:8], "big") % (high - low + 1)

    def one_of(self, choices: Sequence[T]) -> T:
        """One of ``choices``."""
        return choices[self.number(0, len(choices) - 1)]


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours of one product."""

    body: Colour
    dark: Colour
    light: Colour
    accent: Colour


PAINTS = (
    Paint((44, 62, 92), (24, 34, 54), (226, 232, 240), (222, 152, 62)),
    Paint((176, 58, 52), (112, 30, 32), (250, 236, 226), (240, 196, 92)),
    Paint((62, 112, 92), (30, 66, 56), (232, 242, 232), (232, 176, 84)),
    Paint((222, 184, 132), (150, 108, 66), (252, 244, 230), (84, 110, 132)),
    Paint((110, 82, 134), (66, 44, 88), (240, 232, 246), (238, 178, 120)),
    Paint((58, 58, 62), (26, 26, 30), (236, 236, 234), (196, 74, 60)),
    Paint((72, 132, 164), (34, 82, 112), (230, 242, 248), (246, 206, 110)),
    Paint((214, 128, 122), (150, 74, 76), (252, 238, 234), (96, 122, 106)),
)
"""Body, dark, light and accent colours that go together."""


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """``one`` with ``share`` (0–1) of ``other`` in it."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


class Ink:
    """A transparent sheet to draw one product on, in units from the upper left corner."""

    def __init__(self) -> None:
        self.sheet = Image.new("RGBA", (SIDE, SIDE), (0, 0, 0, 0))
        self._draw = ImageDraw.Draw(self.sheet)

    def box(self, x0: float, y0: float, x1: float, y1: float, fill: Colour, radius: float = 0) -> None:
        """A rectangle, with rounded corners when ``radius`` is not 0."""
        self._draw.rounded_rectangle((x0, y0, x1, y1), radius=radius, fill=fill)

    def oval(self, x0: float, y0: float, x1: float, y1: float, fill: Colour) -> None:
        """An ellipse within a rectangle."""
        self._draw.ellipse((x0, y0, x1, y1), fill=fill)

    def disc(self, x: float, y: float, radius: float, fill: Colour) -> None:
        """A circle around a point."""
        self._draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=fill)

    def shape(self, points: Sequence[Point], fill: Colour) -> None:
        """A polygon."""
        self._draw.polygon(list(points), fill=fill)

    def line(self, points: Sequence[Point], fill: Colour, width: int) -> None:
        """A line through points, with rounded joints."""
        self._draw.line(list(points), fill=fill, width=width, joint="curve")

    def arc(self, x0: float, y0: float, x1: float, y1: float, start: float, end: float, fill: Colour, width: int) -> None:
        """Part of an ellipse's edge, angles in degrees clockwise from three o'clock."""
        self._draw.arc((x0, y0, x1, y1), start, end, fill=fill, width=width)

    def pie(self, x0: float, y0: float, x1: float, y1: float, start: float, end: float, fill: Colour) -> None:
        """A slice of an ellipse, angles as for :meth:`arc`."""
        self._draw.pieslice((x0, y0, x1, y1), start, end, fill=fill)

    def words(self, text: str, x: float, y: float, size: int, fill: Colour) -> None:
        """Latin letters centred on a point (the font that comes with Pillow has no others)."""
        self._draw.text((x, y), text, font=ImageFont.load_default(size), fill=fill, anchor="mm")

    def shine(self, x0: float, y0: float, x1: float, y1: float, radius: float, strength: int = 60) -> None:
        """A translucent white rounded rectangle: light on a glossy surface; ``strength`` 0–255."""
        light = Image.new("RGBA", self.sheet.size, (0, 0, 0, 0))
        ImageDraw.Draw(light).rounded_rectangle((x0, y0, x1, y1), radius=radius, fill=(255, 255, 255, strength))
        self.sheet.alpha_composite(light)


def rounded_by_light(sheet: Image.Image) -> Image.Image:
    """The sheet lit from the left: a little lighter there and darker on the right, so that things look round."""
    ramp = Image.linear_gradient("L").rotate(90).point([255 - value * 70 // 255 for value in range(256)])
    ramp = ramp.resize(sheet.size, Image.Resampling.BILINEAR)
    lit = ImageChops.multiply(sheet.convert("RGB"), Image.merge("RGB", (ramp, ramp, ramp)))
    lit.putalpha(sheet.getchannel("A"))
    return lit


def shadow_of(sheet: Image.Image, drop: int) -> Image.Image:
    """The soft shadow that what is drawn on the sheet throws ``drop`` units down and a third of it to the right."""
    alpha = ImageChops.offset(sheet.getchannel("A"), drop // 3, drop).filter(ImageFilter.GaussianBlur(drop * 0.8))
    shadow = Image.new("RGBA", sheet.size, (20, 22, 30, 0))
    shadow.putalpha(alpha.point([value * 2 // 5 for value in range(256)]))
    return shadow
