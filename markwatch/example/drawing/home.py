"""Shapes of household goods."""

from markwatch.example.drawing.ink import Dice, Ink, Paint, mixed


def lamp(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A desk lamp with a jointed arm."""
    ink.oval(230, 820, 620, 900, paint.dark)
    elbow = dice.number(560, 680)
    ink.line([(420, 850), (300, 520), (elbow, 300)], paint.dark, 30)
    ink.disc(300, 520, 30, paint.accent)
    ink.shape([(elbow - 60, 230), (elbow + 60, 230), (elbow + 200, 460), (elbow - 160, 460)], paint.body)
    ink.oval(elbow - 160, 430, elbow + 200, 490, (252, 232, 160))
    ink.words(label, 425, 860, 34, paint.light)


def mug(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A mug with a coloured band."""
    ink.arc(600, 380, 880, 720, 270, 90, paint.body, 60)
    ink.box(230, 290, 720, 850, paint.body, 60)
    ink.oval(230, 240, 720, 350, paint.dark)
    ink.oval(256, 258, 694, 334, mixed(paint.dark, (90, 60, 40), 0.6))
    band = dice.number(480, 560)
    ink.box(230, band, 720, band + 150, paint.light)
    ink.words(label, 475, band + 75, 58, paint.dark)


def pillow(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A cushion with a stitched pattern."""
    ink.shape([(180, 230), (500, 270), (820, 230), (780, 510), (820, 810), (500, 770), (180, 810), (220, 510)], paint.body)
    for step in range(dice.number(2, 4)):
        grow = 70 + step * 70
        ink.line(
            [(500 - grow, 510), (500, 510 - grow), (500 + grow, 510), (500, 510 + grow), (500 - grow, 510)], paint.accent, 12
        )
    ink.words(label, 500, 510, 44, paint.light)


def kettle(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """An electric kettle."""
    ink.arc(520, 250, 860, 760, 270, 90, paint.dark, 50)
    ink.shape([(300, 330), (660, 330), (740, 830), (220, 830)], paint.body)
    ink.shape([(310, 350), (180, dice.number(300, 360)), (290, 480)], paint.body)
    ink.oval(300, 280, 660, 380, paint.dark)
    ink.disc(480, 270, 40, paint.accent)
    ink.box(200, 820, 760, 890, paint.dark, 24)
    ink.words(label, 480, 610, 54, paint.light)


def basket(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A woven storage basket."""
    ink.arc(300, 180, 700, 700, 180, 360, paint.dark, 34)
    ink.shape([(170, 430), (830, 430), (740, 860), (260, 860)], paint.body)
    for row in range(dice.number(4, 6)):
        y = 470 + row * 70
        ink.line([(190 + row * 16, y), (810 - row * 16, y)], paint.dark, 10)
    for x in range(230, 800, 70):
        ink.line([(x, 440), (500 + (x - 500) * 0.75, 855)], paint.accent, 8)
    ink.box(380, 580, 620, 690, paint.light, 10)
    ink.words(label, 500, 635, 40, paint.dark)


def umbrella(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """An open umbrella."""
    ink.line([(500, 200), (500, 800)], paint.dark, 18)
    ink.arc(400, 740, 500, 880, 0, 180, paint.dark, 18)
    ink.shape([(500, 150), (760, 260), (900, 500), (500, 470), (100, 500), (240, 260)], paint.body)
    lean = dice.number(-40, 40)
    ink.shape([(500, 150), (620 + lean, 480), (380 + lean, 480)], paint.light)
    ink.words(label, 500, 560, 44, paint.dark)


def electric_fan(ink: Ink, paint: Paint, dice: Dice, label: str) -> None:
    """A standing electric fan."""
    ink.box(480, 560, 520, 860, paint.dark)
    ink.oval(320, 830, 680, 920, paint.body)
    ink.disc(500, 380, 300, paint.dark)
    ink.disc(500, 380, 282, paint.light)
    turn = dice.number(0, 119)
    for blade in range(3):
        angle = turn + blade * 120
        ink.pie(240, 120, 760, 640, angle, angle + 62, mixed(paint.body, paint.light, 0.15 * blade))
    for ring in range(90, 282, 48):
        ink.arc(500 - ring, 380 - ring, 500 + ring, 380 + ring, 0, 360, paint.dark, 6)
    ink.disc(500, 380, 56, paint.accent)
    ink.words(label, 500, 875, 38, paint.light)
