"""The words read in a picture as one text, and where in the picture a part of that text stands."""

from casefiles.model import Picture
from casefiles.parts import Box


def lettering(picture: Picture) -> str:
    """The lines of text in ``picture``, one under the other: what a place in the field ``pictures.N`` counts characters of."""
    return "\n".join(word.text for word in picture.words)


def boxes_at(picture: Picture, start: int, end: int) -> tuple[Box, ...]:
    """The boxes of the lines that have a character in the half-open range of :func:`lettering`, from top to bottom."""
    found, first = [], 0
    for word in picture.words:
        last = first + len(word.text)
        if first < end and start < last:
            found.append(word.box)
        first = last + 1
    return tuple(found)
