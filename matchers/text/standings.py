"""How a name stands in a field: every way of writing it in turn, the plainest first."""

from collections.abc import Callable, Iterable

from matchers.text import ways
from matchers.text.disguises import drawn_out, in_faces, put_together, turned_round, under_a_mask
from matchers.text.fields import Field
from matchers.text.foreign import transcribed
from matchers.text.forms import in_forms
from matchers.text.hashtags import grown_together
from matchers.text.likeness import by_sound, nearly_written
from matchers.text.misspelling import misspelt
from matchers.text.spelling import Name, Spelling, Standing, name_of, spelt_out

_CHANGED: tuple[tuple[int, Callable[[Name, Field], Iterable[Standing | None]]], ...] = (
    (ways.LETTERS, lambda name, field: (under_a_mask(name, field.front),)),
    (ways.JOINED, lambda name, field: (put_together(name, field.front, field.joined),) if field.joined else ()),
    (ways.NEAR, lambda name, field: nearly_written(name, field.front)),
    (ways.SOUND, lambda name, field: by_sound(name, field.front, field.sounded) if name.sounds else ()),
    (ways.HEARD, lambda name, field: (transcribed(name, field.front),)),
    (ways.LETTERS, lambda name, field: (turned_round(name, field.front),)),
    (ways.FORM, lambda name, field: in_forms(name, field.front)),
    (ways.THINNED, lambda name, field: (drawn_out(name, field.front, field.thinned),) if field.thinned else ()),
    (ways.GLUED, lambda name, field: (grown_together(name, field.front),)),
    (ways.MISSPELT, lambda name, field: (misspelt(name, field.front),)),
)
"""How a name may stand at the beginning of a field with other characters, the plainest way first."""

ALWAYS = frozenset({Spelling.AS_REGISTERED, Spelling.LOOK_ALIKE, Spelling.BROKEN_UP})
"""Spellings that cannot be left out: the name itself, letter by letter."""


def standing_in(field: Field, name: Name, may: int, left_out: frozenset[Spelling]) -> Standing | None:
    """How the name stands in the field: the plainest first of the :mod:`matchers.text.ways` in which it ``may``, but for the
    spellings that are ``left_out``.
    """
    if own := _as_it_is(field, name) if may & ways.LETTERS else None:
        return own
    changed = (each for way, stands in _CHANGED if way & may for each in stands(name, field)) if field.misspellings else ()
    whole = (stands(name, field.folded) for stands in (under_a_mask, turned_round)) if may & ways.LETTERS else ()
    return next((each for some in (changed, whole) for each in some if each and each.spelling not in left_out), None)


def _as_it_is(field: Field, name: Name) -> Standing | None:
    return spelt_out(name, field.folded) or (in_faces(name, field.loose) if field.loose else None)


def spelling_of(found: str, name: str) -> Spelling:
    """How ``found``, which was taken from a text as standing for ``name``, spells it."""
    standing = standing_in(Field("title", found, 1.0), name_of(name), ways.EVERY, frozenset())
    return standing.spelling if standing else Spelling.MISSPELT
