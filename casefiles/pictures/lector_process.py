"""The process that reads words and codes: pictures in, what they say out, see :mod:`casefiles.pictures.lectors`."""

from casefiles.pictures.answering import serve
from casefiles.pictures.legible import legible

SHARE = 0.6
"""Of a picture's seconds after which no further strip of a long one is begun, so that what was read is not lost with the rest."""
MEMORY = 3 * 1024**3
"""Bytes of address space; the models with one strip of a picture take about one and a half."""


def main() -> None:
    """Entry of the process: a picture's bytes and seconds in, its words and codes out."""
    serve(lambda asked: legible(asked[0], SHARE * asked[1]), MEMORY)
