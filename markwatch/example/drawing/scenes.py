"""A product's shape before a ground: a whole picture from its name."""

from collections.abc import Callable, Mapping

from PIL import Image

from markwatch.example.drawing import art, beauty, digital, food, home, outdoor
from markwatch.example.drawing.backgrounds import background
from markwatch.example.drawing.ink import PAINTS, SIDE, Dice, Ink, Paint, rounded_by_light, shadow_of

Shape = Callable[[Ink, Paint, Dice, str], None]

SHAPES: Mapping[str, Shape] = {
    shape.__name__.replace("_", "-"): shape
    for shape in (
        digital.headphones, digital.earbuds, digital.speaker, digital.phone_case,
        digital.pouch, digital.cushions, digital.charger, digital.watch,
        beauty.perfume, beauty.jar, beauty.tube, beauty.lipstick, beauty.soap,
        food.grapes, food.grape_crate, food.melon, food.apples, food.wine, food.candies, food.honey, food.nuts,
        outdoor.backpack, outdoor.tent, outdoor.bottle, outdoor.shoe, outdoor.cap, outdoor.scarf, outdoor.knife,
        home.lamp, home.mug, home.electric_fan, home.pillow, home.kettle, home.basket, home.umbrella,
        art.notebook, art.gift_box, art.fan, art.tote,
    )
}  # fmt: skip
"""The products that can be drawn, by name."""

ILLUSTRATIONS: Mapping[str, Shape] = {
    "dunes-and-camels": art.dunes_and_camels,
    "mountains-and-moon": art.mountains_and_moon,
}
"""Drawings that are the whole picture."""


PICTURE = 500
"""Pixels on a side of a finished picture: half of a sheet, so that every edge is smooth."""


def scene(name: str) -> Image.Image:
    """The picture of a name.

    Args:
        name: ``SHAPE:SEED:LABEL``; the shape is one of :data:`SHAPES` or :data:`ILLUSTRATIONS`, the seed any word, and the
            label Latin letters printed on the product, possibly none.

    Returns:
        An RGB picture of :data:`PICTURE` × :data:`PICTURE` pixels.

    Raises:
        KeyError: no such shape.
    """
    shape, seed, label = name.split(":")
    dice = Dice(f"{shape}:{seed}")
    paint = dice.one_of(PAINTS)
    ink = Ink()
    if shape in ILLUSTRATIONS:
        ILLUSTRATIONS[shape](ink, paint, dice, label)
        return ink.sheet.convert("RGB").resize((PICTURE, PICTURE), Image.Resampling.LANCZOS)
    ground = background(dice).reduce(SIDE // PICTURE).convert("RGBA")
    SHAPES[shape](ink, paint, dice, label)
    product = _placed(ink.sheet, dice)
    ground.alpha_composite(shadow_of(product, PICTURE // 38))
    ground.alpha_composite(product)
    return ground.convert("RGB")


def _placed(product: Image.Image, dice: Dice) -> Image.Image:
    """The product lit, made smaller, turned and moved, as no two photographs are taken alike."""
    side = PICTURE * dice.number(68, 92) // 100
    small = rounded_by_light(product.resize((side, side), Image.Resampling.BOX))
    turned = small.rotate(dice.number(-14, 14), resample=Image.Resampling.BILINEAR)
    sheet = Image.new("RGBA", (PICTURE, PICTURE), (0, 0, 0, 0))
    room = PICTURE - side
    sheet.alpha_composite(turned, (dice.number(0, room), dice.number(room // 3, room)))
    return sheet
