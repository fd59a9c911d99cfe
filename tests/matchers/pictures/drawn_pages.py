"""Pages drawn for tests: the same layout for every seed, other words and numbers."""

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw

Draw = Callable[[int], Image.Image]


def table(seed: int) -> Image.Image:
    """A table of sizes: the same grid and head for every seed, other numbers."""
    chance, page = np.random.default_rng(seed), Image.new("RGB", (600, 600), "white")
    pen = ImageDraw.Draw(page)
    for row in range(13):
        pen.line((20, 20 + 45 * row, 580, 20 + 45 * row), "black", 2)
        for column in range(5):
            said = f"SIZE {column}" if row == 0 else str(chance.integers(100, 999))
            if row < 12:
                pen.text((34 + 112 * column, 30 + 45 * row), said, "black", font_size=24)
    for column in range(6):
        pen.line((20 + 112 * column, 20, 20 + 112 * column, 560), "black", 2)
    return page


def lines(seed: int) -> Image.Image:
    """Running text."""
    chance, page = np.random.default_rng(seed), Image.new("RGB", (600, 600), "ivory")
    pen = ImageDraw.Draw(page)
    for row in range(26):
        pen.text((24, 14 + 22 * row), " ".join(_word(chance) for _ in range(9))[:56], "black", font_size=18)
    return page


def bars(seed: int) -> Image.Image:
    """A bar code."""
    chance, page = np.random.default_rng(seed), Image.new("RGB", (600, 400), "white")
    pen = ImageDraw.Draw(page)
    for bar in np.nonzero(chance.random(95) < 0.5)[0]:
        pen.rectangle((18 + 6 * int(bar), 20, 23 + 6 * int(bar), 380), "black")
    return page


def receipt(seed: int) -> Image.Image:
    """What was bought, and at what price: under one head, down to one foot."""
    chance, page = np.random.default_rng(seed), Image.new("RGB", (480, 720), "white")
    pen = ImageDraw.Draw(page)
    pen.text((170, 20), "RECEIPT", "black", font_size=32)
    for row in range(15):
        pen.text((24, 80 + 38 * row), f"{_word(chance)} {_word(chance)}", "black", font_size=24)
        pen.text((360, 80 + 38 * row), f"{chance.uniform(10, 99):.2f}", "black", font_size=24)
    pen.line((24, 660, 456, 660), "black", 3)
    pen.text((24, 670), "TOTAL", "black", font_size=28)
    return page


def certificate(seed: int) -> Image.Image:
    """A certificate of one text with a seal, issued to others: a name and a number are all that differs."""
    chance, form = np.random.default_rng(seed), np.random.default_rng(7)
    page = Image.new("RGB", (900, 640), (252, 248, 235))
    pen = ImageDraw.Draw(page)
    pen.rectangle((16, 16, 884, 624), outline="maroon", width=8)
    pen.text((270, 50), "CERTIFICATE", "maroon", font_size=56)
    for row in range(9):
        said = " ".join(_word(form) for _ in range(20))[:56]
        said = f"Issued to: {_word(chance)} {_word(chance)}" if row == 3 else said
        said = f"No. {chance.integers(10**9, 10**10)}" if row == 6 else said
        pen.text((80, 150 + 48 * row), said, "black", font_size=26)
    pen.ellipse((690, 450, 830, 590), outline="red", width=6)
    return page


def _word(chance: np.random.Generator) -> str:
    return "".join(map(chr, chance.integers(97, 123, chance.integers(4, 9))))
