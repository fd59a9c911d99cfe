"""The shop's pictures as JPEG bytes, drawn when first asked for and kept in memory."""

from functools import lru_cache

from markwatch.example.drawing import encoded, scene

SIDES = (160, 320, 500)
"""Longer sides in pixels at which the shop offers every picture."""

_drawn = lru_cache(maxsize=64)(scene)


@lru_cache(maxsize=2048)
def jpeg(drawing: str, side: int) -> bytes:
    """The JPEG of ``SCENE`` or ``SCENE|TREATMENT``, at most ``side`` pixels wide and high.

    Raises:
        KeyError: no such scene or treatment.
    """
    name, _, treatment = drawing.partition("|")
    return encoded(_drawn(name), treatment, side)
