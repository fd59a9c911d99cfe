"""Which spellings of a right's names are watched: shown to its owner, who knows best which are missing or mean something else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from casefiles.model import Right
from casefiles.parts import Bilingual
from matchers.text.forms import forms
from matchers.text.han import alike, joins, look_alikes, nearly_alike, readings
from matchers.text.hashtags import examples
from matchers.text.names import HOW, names_of
from matchers.text.spelling import Name, Spelling
from matchers.text.standings import ALWAYS

EXAMPLES = 8
"""Examples of each way: the whole of them would fill pages."""


@dataclass(frozen=True, slots=True)
class Watched:
    """One way in which a name is looked for.

    Attributes:
        name: the name as registered, or another by which the brand is known.
        way: what is done to it.
        examples: spellings that would be found, at most :data:`EXAMPLES`; or its patterns, all of them.
        spelling: by what word of the settings it is left out; ``None``: it is always looked for.
    """

    name: str
    way: Bilingual
    examples: tuple[str, ...]
    spelling: Spelling | None = None


_OWN = Bilingual(en="as registered, in any case, width and script form", zh="注册名称，不分大小写、全半角、简繁体")
_ALIAS = Bilingual(en="another name of the brand", zh="品牌的别称")
_PATTERN = Bilingual(en="by its owner's patterns", zh="按权利人设定的规则")
_BROKEN = Bilingual(en="broken up by signs or spaces, or with hidden characters", zh="以符号、空格拆开或夹带隐藏字符")


def watched_spellings(right: Right, left_out: frozenset[Spelling] = frozenset()) -> list[Watched]:
    """The ways in which each name of ``right`` is looked for, with examples; one letter misspelt goes without saying. Its
    patterns stand last.
    """
    names = names_of(right)
    found = [each for name in names for each in _of(name, name.text in right.names, left_out) if each.examples]
    return [*found, Watched(right.name, _PATTERN, right.patterns)] if right.patterns else found


def _of(name: Name, own: bool, left_out: frozenset[Spelling]) -> Iterator[Watched]:  # noqa: FBT001  (whether it is registered)
    text = name.text
    yield Watched(text, _OWN if own else _ALIAS, (text,))
    yield Watched(text, _BROKEN, (f"{text[0]}*{text[1:]}", " ".join(text)) if len(name.letters) > 1 else ())
    for spelling, found in _changed(name):
        if spelling not in left_out:
            yield Watched(text, _way(spelling), tuple(islice(found, EXAMPLES)), None if spelling in ALWAYS else spelling)


def _changed(name: Name) -> Iterator[tuple[Spelling, Iterator[str]]]:
    yield Spelling.REVERSED, iter((name.backwards,) if name.backwards else ())
    if name.han:
        yield from _chinese(name)
    doubled = (name.letters[0] + 2 * name.letters[1] + name.letters[2:], "".join(2 * letter for letter in name.letters))
    yield Spelling.FILLED if name.han else Spelling.MISSPELT, iter(doubled if name.thin else ())
    yield Spelling.GLUED, iter(examples(name))
    for spelling in (Spelling.LOOK_ALIKE, Spelling.MISSPELT, Spelling.SHORTENED, Spelling.TAKEN_APART):
        yield spelling, (form.letters for form in forms(name) if form.spelling is spelling)


def _way(spelling: Spelling) -> Bilingual:
    return Bilingual(en=HOW[spelling].en.removeprefix(", "), zh=HOW[spelling].zh.removeprefix("，"))


def _chinese(name: Name) -> Iterator[tuple[Spelling, Iterator[str]]]:
    letters = name.letters
    aloud = [readings().get(letter, (letter,))[0] for letter in letters]
    yield Spelling.WRITTEN_OUT, iter(("".join(aloud), aloud[0] + letters[1:], letters[:-1] + aloud[-1]))
    yield Spelling.SOUND_ALIKE, _replaced(letters, lambda letter: alike(letter) - look_alikes(letter))
    yield Spelling.NEARLY_SOUND_ALIKE, _replaced(letters, nearly_alike) if len(letters) > 2 else iter(())
    yield Spelling.LOOKING_ALIKE, _replaced(letters, look_alikes)
    apart = {whole: parts for parts, whole in joins().items()}
    yield (
        Spelling.TAKEN_APART,
        (letters[:at] + apart[letter] + letters[at + 1 :] for at, letter in enumerate(letters) if letter in apart),
    )


def _replaced(letters: str, others: Callable[[str], frozenset[str]]) -> Iterator[str]:
    for at, letter in enumerate(letters):
        for other in sorted(others(letter))[:3]:
            yield letters[:at] + other + letters[at + 1 :]
