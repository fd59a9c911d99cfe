"""Shapes of fruit, food and drink."""

from markwatch.example.drawing.ink import Colour, Dice, Ink, Paint, mixed

LEAF: Colour = (92, 132, 70)
STALK: Colour = (118, 88, 56)
GRAPES: tuple[Colour, ...] = ((86, 48, 110), (150, 176, 84), (140, 44, 66), (54, 44, 92))
CARDBOARD: Colour = (206, 168, 120)


def _bunch(ink: Ink, x: float, y: float, rows: int, colour: Colour, dice: Dice) -> None:
    ink.line([(x, y - 110), (x + dice.number(-30, 30), y - 20)], STALK, 20)
    ink.shape([(x + 10, y - 60), (x + 150, y - 130), (x + 220, y - 20), (x + 90, y + 20)], LEAF)
    for row in range(rows):
        berries = rows - row
        for berry in range(berries):
            across = x + (berry - (berries - 1) / 2) * 84 + dice.number(-12, 12)
            down = y + row * 78 + dice.number(-10, 10)
            ink.disc(across, down, 50, mixed(colour, (0, 0, 0), 0.18))
            ink.disc(across - 4, down - 5, 44, colour)
            ink.disc(across - 16, down - 18, 12, mixed(colour, (255, 255, 255), 0.6))


def grapes(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """One large bunch of grapes."""
    _bunch(ink, dice.number(430, 570), 300, dice.number(5, 7), dice.one_of(GRAPES), dice)
    ink.words(label, 500, 930, 52, paint.dark)


def grape_crate(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """Bunches of grapes in a crate with a label."""
    colour = dice.one_of(GRAPES)
    for x in (300, 500, 700):
        _bunch(ink, x + dice.number(-20, 20), dice.number(250, 330), 4, colour, dice)
    ink.box(130, 540, 870, 860, CARDBOARD, 14)
    ink.box(130, 540, 870, 580, mixed(CARDBOARD, (0, 0, 0), 0.2))
    ink.box(260, 620, 740, 810, paint.light, 12)
    ink.words(label, 500, 715, 62, paint.dark)


def melon(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A striped melon and a slice of it."""
    ink.oval(140, 240, 700, 800, LEAF)
    for stripe in range(4):
        ink.arc(190 + stripe * 70, 240, 640 - stripe * 70, 800, 95, 265, (54, 84, 44), 18)
    x = dice.number(560, 640)
    ink.shape([(x - 90, 880), (x + 300, 700), (x + 230, 900)], (238, 146, 84))
    ink.line([(x - 90, 880), (x + 230, 900)], LEAF, 30)
    ink.words(label, 500, 160, 46, paint.dark)


def apples(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """Three apples, two below and one on top."""
    skin = dice.one_of(((196, 50, 48), (170, 190, 80), (226, 150, 80)))
    for x, y in ((330, 650), (660, 640), (500, dice.number(350, 420))):
        ink.disc(x, y, 180, mixed(skin, (0, 0, 0), 0.12))
        ink.disc(x - 10, y - 8, 168, skin)
        ink.line([(x, y - 150), (x + 24, y - 220)], STALK, 18)
        ink.oval(x + 20, y - 240, x + 120, y - 190, LEAF)
    ink.words(label, 500, 900, 46, paint.dark)


def wine(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A bottle of wine and a glass."""
    x = dice.number(330, 400)
    ink.box(x - 42, 90, x + 42, 360, paint.dark, 18)
    ink.box(x - 110, 330, x + 110, 900, (40, 34, 44), 50)
    ink.box(x - 110, 500, x + 110, 720, paint.light)
    ink.words(label, x, 610, 34, paint.dark)
    ink.oval(580, 380, 800, 680, mixed(paint.light, (255, 255, 255), 0.5))
    ink.oval(600, 500, 780, 670, (126, 34, 54))
    ink.box(680, 670, 700, 870, paint.light)
    ink.oval(600, 850, 780, 890, paint.light)


def candies(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A bag of candies with some spilled before it."""
    ink.shape([(260, 150), (740, 150), (780, 720), (220, 720)], paint.body)
    ink.box(250, 130, 750, 200, paint.dark, 10)
    ink.disc(500, 430, 150, paint.light)
    ink.words(label, 500, 430, 48, paint.dark)
    for place in range(4):
        x, y = 170 + place * 210 + dice.number(-30, 30), dice.number(800, 880)
        ink.shape([(x - 80, y - 40), (x, y), (x - 80, y + 40)], paint.accent)
        ink.shape([(x + 80, y - 40), (x, y), (x + 80, y + 40)], paint.accent)
        ink.disc(x, y, 46, dice.one_of((paint.body, paint.accent, GRAPES[0])))


def honey(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A jar of honey with a cloth lid."""
    ink.box(280, 330, 720, 880, (226, 160, 50), 90)
    ink.shape([(240, 300), (760, 300), (700, 390), (300, 390)], paint.body)
    ink.box(320, 190, 680, 320, paint.body, 50)
    ink.box(330, 520, 670, dice.number(700, 760), paint.light, 16)
    ink.words(label, 500, 610, 50, paint.dark)
    ink.shine(310, 420, 350, 820, 20)


def nuts(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A heap of nuts before a paper bag."""
    ink.shape([(330, 130), (830, 170), (800, 740), (360, 720)], CARDBOARD)
    ink.words(label, 580, 420, 56, paint.dark)
    for _ in range(34):
        x, y = dice.number(130, 700), dice.number(650, 880)
        ink.oval(x - 52, y - 36, x + 52, y + 36, (136, 92, 54))
        ink.oval(x - 44, y - 30, x + 40, y + 26, dice.one_of(((186, 134, 84), (166, 112, 66), (204, 156, 104))))
