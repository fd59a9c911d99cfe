"""What products stand in front of: eight kinds of ground, in soft colours."""

import math

from PIL import Image, ImageDraw

from markwatch.example.drawing.ink import SIDE, Colour, Dice, mixed

SOFT: tuple[tuple[Colour, Colour], ...] = (
    ((246, 240, 230), (226, 208, 184)),
    ((232, 240, 244), (184, 206, 220)),
    ((244, 232, 230), (226, 188, 182)),
    ((236, 242, 230), (190, 208, 172)),
    ((242, 236, 246), (204, 190, 220)),
    ((250, 246, 232), (238, 214, 150)),
    ((226, 230, 236), (150, 162, 182)),
    ((84, 94, 112), (38, 44, 58)),
)
"""Light and deep colour of each ground."""

WHITE: Colour = (255, 255, 255)


def background(dice: Dice) -> Image.Image:
    """A ground of 1000 × 1000 pixels, without transparency."""
    light, deep = dice.one_of(SOFT)
    ground = _gradient(light, deep, dice.number(0, 3) * 90)
    draw = ImageDraw.Draw(ground)
    dice.one_of((_wall_and_floor, _disc, _arch, _diagonal, _window, _podium, _waves, _tiles))(draw, light, deep, dice)
    return ground


def _gradient(light: Colour, deep: Colour, turn: int) -> Image.Image:
    ramp = Image.linear_gradient("L").rotate(turn)
    small = Image.composite(Image.new("RGB", ramp.size, mixed(light, deep, 0.6)), Image.new("RGB", ramp.size, light), ramp)
    return small.resize((SIDE, SIDE), Image.Resampling.BILINEAR)


def _wall_and_floor(draw: ImageDraw.ImageDraw, light: Colour, deep: Colour, dice: Dice) -> None:
    edge = dice.number(560, 760)
    draw.rectangle((0, edge, SIDE, SIDE), fill=mixed(deep, WHITE, 0.1))
    draw.rectangle((0, edge, SIDE, edge + 6), fill=mixed(light, deep, 0.7))


def _disc(draw: ImageDraw.ImageDraw, light: Colour, deep: Colour, dice: Dice) -> None:
    x, y, radius = dice.number(300, 700), dice.number(300, 600), dice.number(260, 420)
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=mixed(deep, light, 0.2))


def _arch(draw: ImageDraw.ImageDraw, light: Colour, deep: Colour, dice: Dice) -> None:
    left, width, top = dice.number(80, 360), dice.number(380, 560), dice.number(90, 220)
    draw.rounded_rectangle((left, top, left + width, SIDE + 300), radius=width // 2, fill=mixed(deep, light, 0.15))
    draw.rectangle((0, 840, SIDE, SIDE), fill=mixed(light, deep, 0.4))


def _diagonal(draw: ImageDraw.ImageDraw, light: Colour, deep: Colour, dice: Dice) -> None:
    one, other = dice.number(0, SIDE), dice.number(0, SIDE)
    side = dice.one_of((0, SIDE))
    draw.polygon([(one, 0), (side, 0), (side, SIDE), (other, SIDE)], fill=mixed(deep, light, 0.1))


def _window(draw: ImageDraw.ImageDraw, light: Colour, deep: Colour, dice: Dice) -> None:
    lean = dice.number(-260, 260)
    for pane in range(dice.number(2, 4)):
        x = 90 + pane * dice.number(210, 300)
        draw.polygon([(x, 0), (x + 130, 0), (x + 130 + lean, SIDE), (x + lean, SIDE)], fill=mixed(light, WHITE, 0.75))
    draw.rectangle((0, 850, SIDE, SIDE), fill=mixed(deep, light, 0.3))


def _podium(draw: ImageDraw.ImageDraw, light: Colour, deep: Colour, dice: Dice) -> None:
    left, top = dice.number(60, 260), dice.number(720, 800)
    draw.rectangle((left, top, SIDE - left, SIDE), fill=mixed(deep, light, 0.1))
    draw.ellipse((left, top - 60, SIDE - left, top + 60), fill=mixed(light, WHITE, 0.5))


def _waves(draw: ImageDraw.ImageDraw, light: Colour, deep: Colour, dice: Dice) -> None:
    for layer in range(3):
        base, height, length = 420 + layer * 190, dice.number(30, 90), dice.number(180, 420)
        crest = [(x, base + height * math.sin(x / length + layer * 2)) for x in range(0, SIDE + 20, 20)]
        draw.polygon([(0, SIDE), *crest, (SIDE, SIDE)], fill=mixed(light, deep, 0.35 + 0.25 * layer))


def _tiles(draw: ImageDraw.ImageDraw, light: Colour, deep: Colour, dice: Dice) -> None:
    step = dice.number(180, 320)
    for row, y in enumerate(range(0, SIDE, step)):
        for column, x in enumerate(range(0, SIDE, step)):
            if (row + column) % 2 == 0:
                draw.rectangle((x, y, x + step, y + step), fill=mixed(light, deep, 0.55))
