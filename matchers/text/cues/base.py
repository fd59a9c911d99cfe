"""What a cue is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MAX_READ = 5_000
"""Characters of a text in which cues are looked for."""

EXPLICIT = 0.9
"""Strength from which on words say what they say by themselves; below, only together with others."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that were found, where they stand in the text, and how sure they are (0–1)."""

    words: str
    start: int
    end: int
    strength: float


def free_of(exceptions: re.Pattern[str], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Matches of ``pattern`` in ``text`` that do not lie within one of ``exceptions``, in reading order."""
    found = list(pattern.finditer(text))
    exempt = [match.span() for match in exceptions.finditer(text)] if found else []
    for match in found:
        if not any(start <= match.start() and match.end() <= end for start, end in exempt):
            yield match


def cue_of(match: re.Match[str], shift: int, strength: float) -> Cue:
    """The cue for a match in a piece of text that begins at ``shift``, without the spaces and signs around its words."""
    words = match.group().strip(" \t,，:：/（(【[-·")
    start = shift + match.start() + match.group().find(words)
    return Cue(words, start, start + len(words), strength)
