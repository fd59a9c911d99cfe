"""Shapes of electronic goods."""

from markwatch.example.drawing.ink import Dice, Ink, Paint, mixed


def headphones(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """Over-ear headphones; every pair has its own band, cups and stance, as models and photographs of them differ."""
    top, cup, tall = dice.number(150, 260), dice.number(130, 230), dice.number(210, 350)
    spread, band, lean = dice.number(190, 310), dice.number(36, 92), dice.number(-90, 90)
    ink.arc(500 - spread - 30, top, 500 + spread + 30, 1120 - top, 180, 360, paint.dark, band)
    ink.arc(500 - spread + 22, top + 70, 500 + spread - 22, 1050 - top, 190, 350, paint.accent, band // 5)
    for x, y in ((500 - spread, 660 - lean), (500 + spread, 660 + lean)):
        if tall > 270:
            ink.box(x - cup / 2 - 16, y - tall / 2, x + cup / 2 + 16, y + tall / 2, paint.dark, 80)
            ink.oval(x - cup / 2, y - tall / 2 + 24, x + cup / 2, y + tall / 2 - 24, paint.body)
        else:
            ink.oval(x - cup / 2 - 24, y - tall / 2, x + cup / 2 + 24, y + tall / 2, paint.dark)
            ink.box(x - cup / 2, y - tall / 2 + 30, x + cup / 2, y + tall / 2 - 30, paint.body, 40)
        ink.oval(x - cup / 4, y - tall / 4, x + cup / 4, y + tall / 4, paint.light)
        ink.disc(x, y, cup / 9, paint.accent)
    ink.words(label, 500, top + 33, 34, paint.light)


def earbuds(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """Two earbuds above their open case."""
    ink.box(250, 560, 750, 850, paint.body, 110)
    ink.box(250, 540, 750, 640, paint.dark, 50)
    ink.words(label, 500, 745, 54, paint.light)
    for x, lean in ((350, -dice.number(20, 50)), (650, dice.number(20, 50))):
        ink.line([(x, 330), (x - lean / 2, 520)], paint.light, 60)
        ink.disc(x + lean, 270, 92, paint.light)
        ink.disc(x + lean, 270, 46, paint.dark)


def speaker(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A loudspeaker box with two cones."""
    left = dice.number(230, 300)
    ink.box(left, 120, 1000 - left, 880, paint.body, 60)
    for y, radius in ((320, dice.number(90, 120)), (620, dice.number(150, 180))):
        ink.disc(500, y, radius + 24, paint.dark)
        ink.disc(500, y, radius, mixed(paint.dark, paint.light, 0.25))
        ink.disc(500, y, radius * 0.4, paint.accent)
    ink.words(label, 500, 838, 46, paint.light)


def phone_case(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A protective case with a cut-out for the camera and a pattern."""
    ink.box(300, 100, 700, 900, paint.body, 80)
    ink.box(340, 140, 500, 330, paint.dark, 46)
    ink.disc(390, 195, 34, paint.light)
    ink.disc(450, 270, 34, paint.light)
    for stripe in range(dice.number(2, 5)):
        y = 420 + stripe * 85
        ink.line([(320, y + dice.number(-40, 40)), (680, y + dice.number(-40, 40))], paint.accent, 26)
    ink.words(label, 500, 850, 40, paint.light)


def pouch(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A zipped pouch for headphones."""
    ink.oval(180, 220, 820, 840, paint.dark)
    ink.oval(200, 200, 800, 820, paint.body)
    ink.arc(240, 240, 760, 780, 150, 390, paint.accent, 18)
    ink.box(700, 660, 760, dice.number(790, 860), paint.accent, 20)
    ink.words(label, 500, 480, 62, paint.light)


def cushions(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A pair of replacement ear cushions."""
    for x, y in ((350, dice.number(420, 560)), (660, dice.number(420, 560))):
        ink.oval(x - 200, y - 250, x + 200, y + 250, paint.body)
        ink.oval(x - 104, y - 142, x + 104, y + 142, paint.light)
        ink.arc(x - 150, y - 196, x + 150, y + 196, 0, 360, paint.dark, 8)
    ink.words(label, 500, 880, 44, paint.dark)


def charger(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A wall charger with its cable."""
    ink.box(200, 330, 560, 760, paint.light, 60)
    ink.box(280, 210, 320, 340, paint.dark, 8)
    ink.box(440, 210, 480, 340, paint.dark, 8)
    ink.line([(560, 560), (720, 560), (dice.number(780, 860), 700), (640, 860), (860, 880)], paint.body, 34)
    ink.box(320, 680, 440, 706, paint.dark, 12)
    ink.words(label, 380, 520, 50, paint.dark)


def watch(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A wristwatch with a round dial."""
    ink.box(410, 60, 590, 940, paint.dark, 40)
    ink.disc(500, 500, 250, paint.body)
    ink.disc(500, 500, 206, paint.light)
    ink.line([(500, 500), (500 + dice.number(-90, 90), 360)], paint.dark, 18)
    ink.line([(500, 500), (dice.number(570, 650), 500 + dice.number(-60, 90))], paint.accent, 14)
    ink.words(label, 500, 620, 36, paint.dark)
