import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image

Draw = Callable[..., Image.Image]
Encode = Callable[..., bytes]


def drawn(seed: int = 1, width: int = 400, height: int = 300) -> Image.Image:
    """A photo-like picture: a smooth field with a few shapes, the same for the same seed."""
    chance = np.random.default_rng(seed)
    coarse = Image.fromarray(chance.integers(0, 255, (6, 8, 3), dtype=np.uint8))
    picture = coarse.resize((width, height), Image.Resampling.BICUBIC)
    for _ in range(4):
        left, top = int(chance.integers(0, width // 2)), int(chance.integers(0, height // 2))
        colour = tuple(int(part) for part in chance.integers(0, 255, 3))
        picture.paste(colour, (left, top, left + width // 4, top + height // 5))
    return picture


def encoded(picture: Image.Image, format: str = "PNG", **options: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, format, **options)
    return out.getvalue()


@pytest.fixture(scope="session")
def draw() -> Draw:
    return drawn


@pytest.fixture(scope="session")
def encode() -> Encode:
    return encoded
