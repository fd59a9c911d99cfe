"""Shapes of outdoor goods and clothing."""

from markwatch.example.drawing.ink import Dice, Ink, Paint, mixed


def backpack(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A hiking backpack."""
    ink.arc(380, 70, 620, 300, 180, 360, paint.dark, 34)
    ink.box(240, 160, 760, 900, paint.body, 150)
    ink.box(250, 250, 750, 330, paint.dark, 30)
    pocket = dice.number(520, 590)
    ink.box(310, pocket, 690, 850, mixed(paint.body, paint.dark, 0.4), 60)
    ink.line([(340, pocket + 60), (660, pocket + 60)], paint.accent, 14)
    ink.box(170, 480, 250, 800, paint.dark, 40)
    ink.box(750, 480, 830, 800, paint.dark, 40)
    ink.words(label, 500, 430, 56, paint.light)


def tent(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A tent with its door open."""
    peak = dice.number(430, 570)
    ink.shape([(peak, 190), (940, 830), (60, 830)], paint.body)
    ink.shape([(peak, 190), (940, 830), (650, 830)], paint.dark)
    ink.shape([(peak - 20, 360), (peak + 110, 830), (peak - 180, 830)], paint.light)
    ink.line([(peak, 190), (peak, 130)], paint.accent, 16)
    ink.words(label, 780, 900, 44, paint.dark)


def bottle(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A vacuum flask."""
    half = dice.number(110, 150)
    ink.box(500 - half + 20, 90, 480 + half, 270, paint.dark, 36)
    ink.arc(560, 90, 720, 230, 250, 90, paint.dark, 26)
    ink.box(500 - half, 250, 500 + half, 920, paint.body, 70)
    ink.box(500 - half, 330, 500 + half, 362, paint.accent)
    ink.words(label, 500, 600, 40, paint.light)
    ink.shine(524 - half, 400, 556 - half, 880, 16)


def shoe(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A hiking shoe from the side."""
    ink.shape([(130, 400), (370, 370), (470, 520), (840, 620), (890, 760), (130, 760)], paint.body)
    ink.box(110, 750, 910, 840, paint.dark, 40)
    for lace in range(4):
        x = 400 + lace * 62
        ink.line([(x - 40, 470 + lace * 34), (x + 60, 440 + lace * 40)], paint.light, 14)
    ink.line([(150, 620), (dice.number(420, 560), 680), (820, 700)], paint.accent, 24)
    ink.words(label, 260, 560, 40, paint.light)


def cap(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A peaked cap."""
    ink.oval(200, 260, 760, 860, paint.body)
    ink.box(150, 600, 850, 900, paint.light)
    ink.sheet.paste((0, 0, 0, 0), (150, 600, 851, 901))
    ink.shape([(480, 560), (900, dice.number(600, 640)), (930, 680), (480, 640)], paint.dark)
    ink.box(200, 560, 770, 620, paint.dark, 24)
    ink.words(label, 480, 450, 50, paint.light)


def scarf(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A striped scarf hanging in a loop."""
    ink.arc(260, 100, 740, 620, 0, 360, paint.body, 120)
    for x, end in ((330, dice.number(820, 900)), (530, dice.number(760, 900))):
        ink.box(x, 480, x + 150, end, paint.body)
        for y in range(540, end - 30, 90):
            ink.box(x, y, x + 150, y + 34, paint.accent)
        for fringe in range(x + 6, x + 150, 26):
            ink.line([(fringe, end), (fringe, end + 46)], paint.dark, 9)
    ink.words(label, 500, 340, 40, paint.dark)


def knife(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A folding camping knife, half open."""
    ink.shape([(150, 560), (560, 470), (590, 550), (200, 650)], paint.light)
    ink.line([(150, 560), (200, 650)], mixed(paint.light, paint.dark, 0.4), 10)
    ink.box(520, 470, 900, 590, paint.dark, 60)
    ink.disc(580, 530, 28, paint.accent)
    ink.shape([(640, 470), (880, 470), (800, dice.number(230, 300))], paint.body)
    ink.words(label, 750, 530, 40, paint.light)
