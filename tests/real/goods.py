"""What the real shops sell: names by rule, and pictures drawn by code."""

import io
import math

from PIL import Image, ImageDraw

KINDS = (
    "Lantern",
    "Kettle",
    "Rucksack",
    "Notebook",
    "Blanket",
    "Compass",
    "Thermos",
    "Hammock",
    "Whistle",
    "Saddle",
    "Teapot",
    "Mirror",
)
STYLES = ("Harbour", "Alpine", "Steppe", "Delta", "Orchard", "Quarry", "Meadow", "Granite", "Willow", "Copper")
BRANDS = ("Norvenne", "Tallgrass", "Okavi", "Brindle & Sons")
CATEGORIES = ("Outdoor > Light", "Outdoor > Packs", "Home > Kitchen", "Home > Textiles", "Office")


def drawing(number: int) -> bytes:
    """A JPEG that differs from every other number's in shape and ground."""
    ground = ((number * 67) % 256, (number * 131) % 256, (number * 29) % 256)
    picture = Image.new("RGB", (640, 640), ground)
    pen = ImageDraw.Draw(picture)
    corners = 3 + number % 6
    for ring in range(4):
        radius = 300 - 60 * ring - number % 23
        turn = number * 0.37 + ring * 0.9
        points = [
            (320 + radius * math.cos(turn + 2 * math.pi * k / corners), 320 + radius * math.sin(turn + 2 * math.pi * k / corners))
            for k in range(corners)
        ]
        pen.polygon(points, fill=tuple((channel + 70 * (ring + 1) + 13 * number) % 256 for channel in ground))
    pen.rectangle((40 + number % 80, 520, 600 - number % 120, 560 + number % 50), fill=(250, 250, 240))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88)
    return out.getvalue()
