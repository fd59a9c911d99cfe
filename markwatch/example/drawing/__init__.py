"""Product pictures drawn by code: the same name gives the same picture, another name one that looks different."""

from markwatch.example.drawing.scenes import scene
from markwatch.example.drawing.treatments import TREATMENTS, encoded

__all__ = ["TREATMENTS", "encoded", "scene"]
