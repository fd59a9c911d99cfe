"""How a name stands in a text, letter by letter: as it is registered, in look-alike letters, or broken up."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice, pairwise, product

from matchers.once import once
from matchers.text.folding import BREAK, Folded, dressed
from matchers.text.han import codes_of, is_han, joined_to, syllables
from matchers.text.letters import unspaced
from matchers.text.ordinary import known_word
from matchers.text.views import parsed, thin

MOST_READINGS = 4
"""Ways to read a name that are looked for, the commonest first: a name whose every character has several would have hundreds."""

REMEMBERED = 4096
"""Names of which is kept what was found out of them, some 5 kB each."""

SHORT = 3
"""Letters up to which a name written with spaces between words counts only as a word of its own."""


class Spelling(StrEnum):
    """In what dress a name was found."""

    AS_REGISTERED = "as-registered"
    """But for case, full width, traditional forms, and spaces or punctuation between whole words."""
    LOOK_ALIKE = "look-alike"
    """With letters of other scripts or fonts, digits or signs for letters, accents, or invisible characters."""
    BROKEN_UP = "broken-up"
    """With signs or spaces inside a word."""
    MASKED = "masked"
    """With a sign in the place of one character: ``朔*佩``."""
    REVERSED = "reversed"
    """Read from the end: ``iewauh``."""
    MISSPELT = "misspelt"
    """With a letter added, dropped, changed or moved."""
    SOUND_ALIKE = "sound-alike"
    """With other characters that sound the same: ``硕岚`` for ``朔岚``."""
    NEARLY_SOUND_ALIKE = "nearly-sound-alike"
    """With one other character that sounds nearly the same, ``民朔记`` for ``明朔记``; of names of three characters and more."""
    LOOKING_ALIKE = "looking-alike"
    """With a character that looks like the right one: ``朔岗`` for ``朔岚``."""
    WRITTEN_OUT = "written-out"
    """In pinyin or phonetic letters, wholly or for some characters: ``朔lan``."""
    TAKEN_APART = "taken-apart"
    """With a character as its parts: ``弓长`` for ``张``; or two characters joined to one."""
    SHORTENED = "shortened"
    """Without its vowels, or by the first letters of its syllables."""
    TRANSCRIBED = "transcribed"
    """In the letters of another script, by sound: ``Шуолан``."""
    GLUED = "glued"
    """Grown together with a word of the trade, as in a hashtag: ``korvaneshoes``."""
    FILLED = "filled"
    """With one character more within, or one less: ``三只小松果`` for ``三只松果``."""


@dataclass(frozen=True)
class Name:
    """One name of a right, folded."""

    text: str

    @once
    def folded(self) -> Folded:
        """The name folded as a title is."""
        return Folded(self.text)

    @once
    def letters(self) -> str:
        """Its letters; empty for a name without any: such a name is never found."""
        return self.folded.letters

    @once
    def loose(self) -> str:
        """Its letters as the loose view has them; empty unless it is Latin and long enough (four letters) to be told from
        chance.
        """
        if len(self.letters) <= SHORT or not (self.letters.isascii() and self.letters.isalpha()):
            return ""
        letters = Folded(self.text, loose=True).letters
        return letters if len(letters) == len(self.letters) else ""

    @once
    def backwards(self) -> str:
        """Its letters from the last to the first; empty when too short to be told from chance (four letters, or three characters
        of a script without spaces), or a word or the name itself.
        """
        turned = self.letters[::-1]
        long_enough = len(turned) >= (3 if self.without_spaces else 4)
        return turned if long_enough and turned != self.letters and not known_word(turned) else ""

    @once
    def masked(self) -> tuple[str, ...]:
        """Its letters without the first, the second … one: what is left under a mask. Only names of three characters and more,
        all of a script without spaces: of two, one alone says nothing.
        """
        letters = self.letters
        if len(letters) < 3 or not all(map(unspaced, letters)):
            return ()
        return tuple(letters[:at] + letters[at + 1 :] for at in range(len(letters)))

    @once
    def han(self) -> bool:
        """Whether it is two or more Chinese characters and nothing else."""
        return len(self.letters) > 1 and all(map(is_han, self.letters))

    @once
    def joined(self) -> str:
        """Its letters as :func:`matchers.text.views.joined` has them; empty unless all are Chinese characters."""
        return self.letters.translate(joined_to()) if self.han else ""

    @once
    def thin(self) -> str:
        """Its letters without repetitions, as :func:`matchers.text.views.thin` has a text's; empty for names of several words and
        for those too short to be told from chance (five letters, or three Chinese characters, that differ from their neighbours).
        """
        if self.gaps or not (self.han or (self.letters.isascii() and self.letters.isalpha())):
            return ""
        letters = thin(self.letters)
        return letters if len(letters) >= (3 if self.han else 5) else ""

    @once
    def sounds(self) -> tuple[str, ...]:
        """How it sounds, one code a syllable (:mod:`matchers.text.han`): each way to read a Chinese name, up to four; a name in
        pinyin as it is written; empty for others and for one syllable.
        """
        if self.han:
            return tuple(map("".join, islice(product(*map(codes_of, self.letters)), MOST_READINGS)))
        parts = parsed(self.letters) if self.letters.isascii() and len(self.letters) > SHORT else ()
        return ("".join(syllables()[part] for part, _ in parts),) if len(parts) > 1 else ()

    @once
    def gaps(self) -> frozenset[int]:
        """Where the name itself is parted."""
        return frozenset(self.folded.gaps(0, len(self.letters)))

    @once
    def without_spaces(self) -> bool:
        """Whether some of it is in a script written without spaces."""
        return any(map(unspaced, self.letters))

    @once
    def dressed(self) -> str:
        """The name without case, width, spaces and punctuation: what an honest spelling equals."""
        return dressed(self.text)


@lru_cache(maxsize=REMEMBERED)
def name_of(text: str) -> Name:
    """The name ``text``, with what was found out of it before: the marks of a shop come again and again."""
    return Name(text)


@dataclass(frozen=True, slots=True)
class Standing:
    """One place where a name stands: positions in the folded letters and in the original."""

    name: Name
    spelling: Spelling
    likeness: float
    """0–1: how sure it is that these letters mean the name."""
    start: int
    end: int
    found: str
    """As it stands in the original."""


def stands_free(folded: Folded, start: int, end: int) -> bool:
    """Whether a word may begin at ``start`` and end at ``end``; up to :data:`SHORT` letters of a script with spaces must be
    parted from digits, too.
    """
    if not (folded.edge(start) and folded.edge(end)):
        return False
    letters = folded.letters
    if end - start > SHORT or any(map(unspaced, letters[start:end])):
        return True
    return all(folded.parted(at) or unspaced(letters[at - 1]) or unspaced(letters[at]) for at in (start, end))


def _alone(folded: Folded, at: int) -> str:
    """The letter at ``at`` when it stands alone and its script has spaces, else nothing."""
    if not 0 <= at < len(folded.letters) or not (folded.parted(at) and folded.parted(at + 1)):
        return ""
    return "" if unspaced(folded.letters[at]) else folded.letters[at]


def _by_chance(folded: Folded, cuts: list[int]) -> bool:
    return any(BREAK in folded.parting(cut) for cut in cuts[1:-1])


def _likeness_of_characters(folded: Folded, cuts: list[int]) -> float:
    """How sure characters of a script without spaces, parted at the inner ``cuts``, are the name: two of them, each belonging to
    another word, may meet by chance across a space; three hardly, and only a trick puts a sign between.
    """
    if not _by_chance(folded, cuts):
        return 0.95
    alone = any(folded.parted(start) and folded.parted(end) for start, end in pairwise(cuts))
    return 0.85 if cuts[-1] - cuts[0] > 2 or alone else 0.0


def _likeness_of_pieces(folded: Folded, cuts: list[int]) -> float:
    """The same for words with letters: spelt out letter by letter, parted by signs, or cut in two by a space; never when all the
    pieces are words themselves ("can on").
    """
    pieces = [folded.letters[start:end] for start, end in pairwise(cuts)]
    size = cuts[-1] - cuts[0]
    if all(len(piece) == 1 for piece in pieces):
        neighbours = _alone(folded, cuts[0] - 1) + _alone(folded, cuts[-1])
        longer = bool(neighbours) if size <= SHORT else any(map(str.isalpha, neighbours))
        return 0.0 if longer else 0.95
    if size <= SHORT or all(map(known_word, pieces)):
        return 0.0
    if not _by_chance(folded, cuts):
        return 0.9
    return 0.75 if len(pieces) == 2 and size > 4 else 0.0


def _placed(name: Name, folded: Folded, start: int, end: int) -> Standing | None:
    """The name's letters are at ``start``: how they stand there, or ``None`` when they are parts of other words."""
    if not stands_free(folded, start, end):
        return None
    gaps = folded.gaps(start, end)
    first, after = folded.span(start, end)
    found = folded.source[first:after]
    if name.gaps.issuperset(gaps):
        same = found.isascii() or dressed(found) == name.dressed
        return Standing(name, Spelling.AS_REGISTERED if same else Spelling.LOOK_ALIKE, 1.0 if same else 0.95, first, after, found)
    cuts = [start, *(start + gap for gap in gaps), end]
    likeness = (_likeness_of_characters if name.without_spaces else _likeness_of_pieces)(folded, cuts)
    return Standing(name, Spelling.BROKEN_UP, likeness, first, after, found) if likeness else None


def places(letters: str, text: str) -> Iterator[int]:
    """Every position at which ``letters`` begins in ``text``, overlapping ones too."""
    at = text.find(letters) if letters else -1
    while at >= 0:
        yield at
        at = text.find(letters, at + 1)


def spelt_out(name: Name, folded: Folded) -> Standing | None:
    """Where all letters of the name stand, whatever parts or dresses them; the surest place, the first of equals."""
    size = len(name.letters)
    best: Standing | None = None
    for start in places(name.letters, folded.letters):
        standing = _placed(name, folded, start, start + size)
        if standing and (best is None or standing.likeness > best.likeness):
            best = standing
            if best.likeness == 1.0:
                break
    return best
