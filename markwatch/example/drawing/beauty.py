"""Shapes of cosmetics."""

from markwatch.example.drawing.ink import Dice, Ink, Paint, mixed


def perfume(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A square glass flacon with a stopper."""
    left, top = dice.number(240, 300), dice.number(330, 380)
    ink.box(430, top - 190, 570, top - 50, paint.dark, 26)
    ink.box(450, top - 70, 550, top + 10, paint.accent)
    ink.box(left, top, 1000 - left, 880, mixed(paint.body, paint.light, 0.35), 50)
    ink.box(left + 36, top + 120, 964 - left, 850, paint.body, 36)
    ink.box(left + 70, 560, 930 - left, 720, paint.light, 10)
    ink.words(label, 500, 640, 50, paint.dark)
    ink.shine(left + 22, top + 30, left + 62, 840, 20)


def jar(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A low jar of cream."""
    lid = dice.number(330, 400)
    ink.box(230, lid + 100, 770, 800, paint.light, 90)
    ink.box(210, lid - 60, 790, lid + 130, paint.body, 40)
    for groove in range(240, 780, 45):
        ink.line([(groove, lid - 40), (groove, lid + 110)], paint.dark, 5)
    ink.words(label, 500, 640, 66, paint.dark)
    ink.line([(400, 710), (600, 710)], paint.accent, 8)


def tube(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A standing tube of hand cream."""
    spread = dice.number(120, 170)
    ink.shape([(500 - spread - 30, 90), (500 + spread + 30, 90), (500 + spread, 760), (500 - spread, 760)], paint.body)
    ink.box(500 - spread - 30, 80, 530 + spread, 130, paint.accent)
    ink.box(510 - spread, 760, 490 + spread, 910, paint.dark, 24)
    ink.box(530 - spread, 300, 470 + spread, 460, paint.light, 12)
    ink.words(label, 500, 380, 40, paint.dark)


def lipstick(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A lipstick beside its cap."""
    ink.box(280, 520, 460, 880, paint.dark, 16)
    ink.box(296, 420, 444, 530, paint.accent)
    ink.shape([(310, 430), (310, 250), (430, dice.number(160, 220)), (430, 430)], paint.body)
    ink.box(560, 470, 750, 880, paint.dark, 16)
    ink.box(560, 610, 750, 650, paint.accent)
    ink.words(label, 655, 760, 34, paint.light)


def soap(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A pressed bar of soap with bubbles."""
    ink.box(170, 400, 830, 760, paint.dark, 140)
    ink.box(170, 370, 830, 710, paint.body, 140)
    ink.box(250, 430, 750, 650, mixed(paint.body, paint.light, 0.3), 90)
    ink.words(label, 500, 540, 70, paint.dark)
    for _ in range(dice.number(5, 9)):
        ink.disc(dice.number(120, 880), dice.number(120, 330), dice.number(18, 60), paint.light)
