"""Spellings of a name that can be listed beforehand: characters that changed places, doubled letters, no vowels, initials."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from matchers.text.aliases import is_brand
from matchers.text.folding import Folded
from matchers.text.han import joins, readings
from matchers.text.letters import unspaced
from matchers.text.misspelling import SHORTEST
from matchers.text.ordinary import known_word
from matchers.text.spelling import Name, Spelling, Standing, places, stands_free

_VOWELS = re.compile(r"(?<!^)[aeiouy]")
_LIKE_ONE = (("m", "rn"), ("d", "cl"), ("w", "vv"))
"""Letters, and two that look like them side by side."""
CONSONANTS = 4
"""Letters that must be left of a name without its vowels."""


class Form(NamedTuple):
    """One spelling.

    Attributes:
        letters: folded.
        spelling: what was done to the name.
        likeness: 0–1: how sure it is that these letters mean the name.
        alone: whether nothing but a script without spaces may stand right beside it, not even a digit.
    """

    letters: str
    spelling: Spelling
    likeness: float
    alone: bool = False


def _latin(name: Name) -> Iterator[Form]:
    letters = name.letters
    bare = _VOWELS.sub("", letters)
    if CONSONANTS <= len(bare) < len(letters) - 1 and not known_word(bare):
        yield Form(bare, Spelling.SHORTENED, 0.7, alone=True)
    if len(letters) >= SHORTEST:
        for one, other in (*_LIKE_ONE, *(pair[::-1] for pair in _LIKE_ONE)):
            form = letters.replace(one, other)
            if form != letters and not known_word(form) and not is_brand(form):
                yield Form(form, Spelling.LOOK_ALIKE, 0.85, alone=True)
    if len(letters) == 4:
        doubled = [letters[:at] + letters[at:][0] + letters[at:] for at in range(4)]
        swapped = [letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :] for at in range(3)]
        for form in (*doubled, *swapped, f"{letters}s"):
            if form != letters and not known_word(form):
                yield Form(form, Spelling.MISSPELT, 0.6, alone=True)


def _chinese(name: Name) -> Iterator[Form]:
    letters = name.letters
    whole = joins()
    for at in range(len(letters) - 1):
        if len(letters) > 2:
            yield Form(letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :], Spelling.MISSPELT, 0.8)
            if one := whole.get(letters[at : at + 2]):
                yield Form(letters[:at] + one + letters[at + 2 :], Spelling.TAKEN_APART, 0.8)
    if len(letters) > 2:
        initials = "".join(readings().get(letter, ("",))[0][:1] for letter in letters)
        if len(initials) == len(letters) and not known_word(initials):
            yield Form(initials, Spelling.SHORTENED, 0.7 if len(initials) > 3 else 0.5, alone=True)


@lru_cache(maxsize=4096)
def forms(name: Name) -> tuple[Form, ...]:
    """Every listed spelling of the name, the surest first where two are the same letters."""
    letters = name.letters
    if name.han:
        found = [*_chinese(name)]
    elif letters.isascii() and letters.isalpha():
        found = [*_latin(name)]
    else:
        return ()
    distinct = {form.letters: form for form in reversed(found) if form.letters != letters}
    return tuple(distinct.values())


def standing_free(form: Form, folded: Folded, start: int) -> bool:
    """Whether the form's letters at ``start`` are a word of their own."""
    end = start + len(form.letters)
    if not stands_free(folded, start, end) or any(folded.gaps(start, end)):
        return False
    letters = folded.letters
    return not form.alone or all(folded.parted(at) or unspaced(letters[at - 1]) or unspaced(letters[at]) for at in (start, end))


def in_forms(name: Name, folded: Folded) -> Iterator[Standing]:
    """The name's listed spellings in the text, the surest first; of each the first place."""
    for form in sorted(forms(name), key=lambda form: -form.likeness):
        for start in places(form.letters, folded.letters):
            if standing_free(form, folded, start):
                first, after = folded.span(start, start + len(form.letters))
                yield Standing(name, form.spelling, form.likeness, first, after, folded.source[first:after])
                break
