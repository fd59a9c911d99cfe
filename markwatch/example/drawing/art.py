"""Shapes of printed and cultural goods, and one illustration."""

import math

from markwatch.example.drawing.ink import SIDE, Dice, Ink, Paint, Point, mixed

SAND = (226, 170, 104)


def dunes_and_camels(ink: Ink, _: Paint, dice: Dice, label: str) -> None:
    """An illustration that fills the sheet: three camels on dunes before a low sun."""
    for band in range(20):
        ink.box(0, band * 30, SIDE, band * 30 + 32, mixed((64, 52, 104), (250, 176, 108), band / 20))
    ink.disc(690, 390, 130, (255, 222, 150))
    for _bird in range(4):
        x, y = dice.number(80, 460), dice.number(90, 290)
        ink.line([(x - 34, y - 14), (x, y), (x + 34, y - 14)], (52, 36, 58), 8)
    for layer, base in enumerate((470, 610, 760)):
        crest = [(float(x), base + 70 * math.sin(x / (170 + 60 * layer) + layer * 2.1)) for x in range(0, SIDE + 20, 20)]
        ink.shape([(0.0, float(SIDE)), *crest, (float(SIDE), float(SIDE))], mixed(SAND, (96, 52, 60), layer / 3))
    for x, y in ((200, 560), (390, 600), (590, 590)):
        _camel(ink, x, y)
    ink.words(label, 860, 950, 34, (250, 226, 190))


def _camel(ink: Ink, x: float, y: float) -> None:
    coat = (58, 34, 44)
    ink.oval(x - 70, y - 50, x + 70, y + 30, coat)
    ink.disc(x - 30, y - 52, 30, coat)
    ink.disc(x + 30, y - 52, 30, coat)
    ink.line([(x + 60, y - 10), (x + 100, y - 30), (x + 104, y - 90)], coat, 20)
    ink.oval(x + 90, y - 112, x + 146, y - 76, coat)
    for leg in (-54, -34, 34, 54):
        ink.line([(x + leg, y + 10), (x + leg, y + 108)], coat, 13)


def mountains_and_moon(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """An illustration that fills the sheet: mountain ridges below a moon, with the seed's own ridges."""
    ink.box(0, 0, SIDE, SIDE, mixed(paint.dark, paint.body, 0.4))
    ink.disc(dice.number(200, 800), dice.number(150, 300), dice.number(70, 130), (250, 240, 210))
    for layer in range(4):
        ridge: list[Point] = [(x, 380 + layer * 130 - dice.number(0, 200)) for x in range(0, SIDE + 1, 125)]
        ink.shape([(0, SIDE), *ridge, (SIDE, SIDE)], mixed(paint.light, paint.dark, 0.25 + 0.2 * layer))
    ink.words(label, 500, 950, 40, paint.light)


def notebook(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A bound notebook with a ribbon."""
    ink.box(240, 130, 780, 890, paint.dark, 20)
    ink.box(230, 110, 750, 870, paint.body, 20)
    ink.box(230, 110, 300, 870, paint.dark, 20)
    ink.box(400, 280, 660, 430, paint.light, 8)
    ink.line([(650, 110), (650, 870), (670, dice.number(900, 960))], paint.accent, 16)
    ink.words(label, 530, 355, 44, paint.dark)


def gift_box(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A gift box tied with a ribbon."""
    ink.box(180, 400, 820, 860, paint.body, 14)
    ink.box(150, 320, 850, 450, paint.dark, 14)
    x = dice.number(440, 560)
    ink.box(x - 40, 320, x + 40, 860, paint.accent)
    ink.oval(x - 200, 190, x - 10, 330, paint.accent)
    ink.oval(x + 10, 190, x + 200, 330, paint.accent)
    ink.disc(x, 310, 44, mixed(paint.accent, paint.dark, 0.3))
    ink.words(label, 300, 780, 44, paint.light)


def fan(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A folding fan."""
    blades = dice.number(9, 13)
    for blade in range(blades):
        start = math.radians(200 + blade * 140 / blades)
        end = math.radians(200 + (blade + 1) * 140 / blades)
        edge = [(500 + 430 * math.cos(angle), 800 + 560 * math.sin(angle)) for angle in (start, end)]
        ink.shape([(500, 800), *edge], paint.body if blade % 2 else paint.light)
    ink.disc(500, 800, 40, paint.dark)
    ink.words(label, 500, 900, 44, paint.dark)


def tote(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A canvas bag with a printed circle."""
    ink.arc(350, 90, 650, 620, 180, 360, paint.dark, 30)
    ink.shape([(230, 350), (770, 350), (820, 900), (180, 900)], paint.light)
    ink.disc(500, 620, dice.number(130, 170), paint.body)
    ink.words(label, 500, 620, 50, paint.light)
