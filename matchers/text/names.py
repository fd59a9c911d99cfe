"""``text.names``: a mark or geographical indication named in the words of a listing, however it is spelt there."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from casefiles.explaining import field_words
from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual, Place, RightKind
from matchers.base import Index
from matchers.text import ways
from matchers.text.aliases import aliases_of, is_motif_of
from matchers.text.catalogue import Catalogue
from matchers.text.cues import EXPLICIT, copy_words, fits
from matchers.text.entries import entries, unpacked
from matchers.text.fields import Field, fields
from matchers.text.folding import Folded
from matchers.text.goods import classes, goods_named, listing_classes, related, right_classes
from matchers.text.ordinary import known_word, ordinary
from matchers.text.packing import bound, unbound
from matchers.text.spelling import REMEMBERED, Name, Spelling, Standing, name_of
from matchers.text.standings import ALWAYS, standing_in

WITH_SECOND_SIGN, WITHOUT = 0.75, 0.6
"""Strengths for a name that is an ordinary word: for, when something else points to the mark; else against."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best place of one name in a listing."""

    field: Field
    standing: Standing

    @property
    def sureness(self) -> float:
        """0–1: likeness of the spelling, weighed by the field."""
        return self.standing.likeness * self.field.weight

    @property
    def ordinary(self) -> bool:
        """Whether what was found may be a word like any other."""
        name, standing = self.standing.name.letters, self.standing
        if standing.spelling is Spelling.MISSPELT:
            return known_word(Folded(standing.found).letters)
        return standing.spelling is Spelling.AS_REGISTERED and ordinary(name)


def _search(name: Name, read: Sequence[Field], may: int, left_out: frozenset[Spelling]) -> Found | None:
    best: Found | None = None
    for field in read:
        if best and best.sureness >= field.weight:
            break
        standing = standing_in(field, name, may, left_out)
        if standing and (best is None or standing.likeness * field.weight > best.sureness):
            best = Found(field, standing)
    return best


def names_of(right: Right) -> tuple[Name, ...]:
    """The names of a right that are looked for, each spelling once; none for kinds of rights that no name infringes."""
    if right.kind not in (RightKind.TRADEMARK, RightKind.GI):
        return ()
    every = [name for name in map(name_of, right.names) if name.letters]
    own = {name.letters: name for name in reversed(every)}
    return (*reversed(own.values()), *map(name_of, aliases_of(right, tuple(own))))


def _needs_sign(right: Right, name: Name) -> bool:
    """Whether the name is a nickname that means other things too."""
    if name.text in right.names:
        return False
    return aliases_of(right, tuple(Folded(text).letters for text in right.names)).get(name.text, False)


def _elsewhere(right: Right, listing: Listing) -> bool:
    """Whether the name of an indication stands on goods of a class that has nothing to do with its own: there it is a place or a
    colour (cognac boots).
    """
    if right.kind is not RightKind.GI:
        return False
    covered, offered = right_classes(right) | classes(right.name), listing_classes(listing)
    return bool(covered and offered) and not any(related(each) & offered for each in covered)


def _second_sign(found: list[Found], best: Found, right: Right, listing: Listing) -> Bilingual | None:
    """What else than an ordinary word points to the right: another of its names, the brand field, its goods, words for copies."""
    other = next((one for one in found if one is not best), None)
    if other:
        return Bilingual(en=f"so does “{_shown(other.standing.found)}”", zh=f"同时出现“{_shown(other.standing.found)}”")
    if Folded(listing.brand or "").letters == best.standing.name.letters:
        return Bilingual(en="the seller gives it as the brand", zh="卖家将其标为品牌")
    if not is_motif_of(right, best.standing.name.text) and (sign := _goods_sign(right, listing)):
        return sign
    cue = copy_words(listing.title) or fits(best.field.text, best.standing.start, best.standing.end)
    if cue and cue.strength >= EXPLICIT:
        return Bilingual(en=f"the title says “{_shown(cue.words)}”", zh=f"标题中有“{_shown(cue.words)}”")
    return None


def _goods_sign(right: Right, listing: Listing) -> Bilingual | None:
    if goods := goods_named(right, listing):
        return Bilingual(en=f"the goods ({_shown(goods)}) are those of the right", zh=f"商品（{_shown(goods)}）属于该权利的商品")
    if right_classes(right) & listing_classes(listing):
        return Bilingual(en="the goods are of a class of the right", zh="商品与该权利属同一类别")
    return None


def _shown(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


HOW = {
    Spelling.AS_REGISTERED: Bilingual(en="", zh=""),
    Spelling.LOOK_ALIKE: Bilingual(en=", written with look-alike or hidden characters", zh="，使用了形近字符或隐藏字符"),
    Spelling.BROKEN_UP: Bilingual(en=", broken up by signs or spaces", zh="，被符号或空格拆开"),
    Spelling.MASKED: Bilingual(en=", with a sign for one character", zh="，以符号代替其中一字"),
    Spelling.REVERSED: Bilingual(en=", written backwards", zh="，倒序书写"),
    Spelling.MISSPELT: Bilingual(en=", with letters changed or moved", zh="，改动或调换了字母或汉字"),
    Spelling.SOUND_ALIKE: Bilingual(en=", written with other characters of the same sound", zh="，以同音字替换"),
    Spelling.NEARLY_SOUND_ALIKE: Bilingual(en=", with a character of nearly the same sound", zh="，以近音字替换其中一字"),
    Spelling.LOOKING_ALIKE: Bilingual(en=", with a character that looks like the right one", zh="，以形近字替换"),
    Spelling.WRITTEN_OUT: Bilingual(en=", written in pinyin or phonetic letters", zh="，以拼音或注音书写"),
    Spelling.TAKEN_APART: Bilingual(en=", with a character taken apart or two joined", zh="，拆字或合字书写"),
    Spelling.SHORTENED: Bilingual(en=", shortened to initials or consonants", zh="，以首字母或省略元音缩写"),
    Spelling.TRANSCRIBED: Bilingual(en=", written by its sound in another script", zh="，以其他文字音译书写"),
    Spelling.GLUED: Bilingual(en=", grown together with another word", zh="，与其他词连写"),
    Spelling.FILLED: Bilingual(en=", with a character added or left out", zh="，增加或省略了一个字"),
}
"""What was done to a name, as the end of a sentence."""


def _sentence(best: Found, right: Right, sign: Bilingual | None, *, doubtful: bool) -> Bilingual:
    standing, where = best.standing, field_words(best.field.name)
    how, found, name = HOW[standing.spelling], _shown(standing.found), _shown(standing.name.text)
    en = f"“{found}” in the {where.en} is the name “{name}”{how.en}"
    zh = f"{where.zh}中的“{found}”即名称“{name}”{how.zh}"
    if standing.name.text not in right.names:
        en, zh = f"{en}, by which “{_shown(right.name)}” is known", f"{zh}，系“{_shown(right.name)}”的别称"
    if doubtful and sign:
        return Bilingual(en=f"{en}; it is an ordinary word too, but {sign.en}.", zh=f"{zh}；它也是普通词语，但{sign.zh}。")
    if doubtful:
        return Bilingual(
            en=f"{en}, but it is an ordinary word and nothing else points to the mark.",
            zh=f"{zh}，但它是普通词语，且没有其他迹象指向该标志。",
        )
    return Bilingual(en=f"{en}.", zh=f"{zh}。")


HIDDEN = 0.7
"""Sureness from which a name of the right written otherwise tells more than a plain alias: 阿迪 stands in every 阿迪达丝."""


def _telling(right: Right, found: Sequence[Found]) -> Found:
    """The surest place; where that is only what people call the mark, a registered name that is hidden comes before it."""
    surest = max(found, key=lambda one: one.sureness)
    if surest.standing.name.text in right.names:
        return surest
    hidden = [one for one in found if one.standing.name.text in right.names and one.sureness >= HIDDEN]
    return max(hidden, key=lambda one: one.sureness, default=surest)


Candidate = tuple[Name, int]
"""A name, and the :mod:`matchers.text.ways` in which it may stand in a text."""


class Names:
    """The matcher. One signal a right and listing: the surest place of any of the right's names.

    Attributes:
        left_out: spellings that are not looked for; see :data:`matchers.text.standings.ALWAYS` for those that always are.
    """

    name = "text.names"
    version = 12

    def __init__(self, left_out: frozenset[Spelling] = frozenset()) -> None:
        self.left_out = left_out - ALWAYS

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """See :meth:`matchers.base.Matcher.compare`. A name that is an ordinary word speaks for only with a second sign."""
        return self.judge(right, [(name, ways.EVERY) for name in names_of(right)], listing, fields(listing))

    def judge(self, right: Right, names: Sequence[Candidate], listing: Listing, read: Sequence[Field]) -> Signal | None:
        """:meth:`compare` with what is known: the right's ``names`` that may stand there, and the listing's ``read`` fields."""
        found = [one for one in (_search(name, read, may, self.left_out) for name, may in names) if one]
        if not found:
            return None
        unsure = {id(one): one.ordinary or _needs_sign(right, one.standing.name) for one in found}
        best = _telling(right, [one for one in found if not unsure[id(one)]] or found)
        doubtful = unsure[id(best)] or _elsewhere(right, listing)
        sign = _second_sign(found, best, right, listing) if doubtful else None
        standing = best.standing
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self.name,
            version=self.version,
            supports=not doubtful or sign is not None,
            strength=best.sureness * (1.0 if not doubtful else WITH_SECOND_SIGN if sign else WITHOUT),
            sentence=_sentence(best, right, sign, doubtful=doubtful),
            found=standing.found,
            expected=standing.name.text,
            place=Place(field=best.field.name, start=standing.start, end=standing.end),
        )

    def index(self, rights: Sequence[Right]) -> Index:
        """See :meth:`matchers.base.Matcher.index`."""
        return NamesIndex(self, rights)

    def unpacked(self, rights: Sequence[Right], packed: bytes | memoryview) -> Index:
        """See :meth:`matchers.base.Kept.unpacked`."""
        return NamesIndex(self, rights, packed)


class NamesIndex:
    """Rights ready to be found: the catalogue says which names may stand there, :meth:`Names.judge` whether they do."""

    def __init__(self, matcher: Names, rights: Sequence[Right], packed: bytes | memoryview | None = None) -> None:
        """``packed``: what :meth:`packed` made of the same rights."""
        self._matcher, self._rights = matcher, rights
        self._names = lru_cache(maxsize=REMEMBERED)(lambda nth: names_of(rights[nth]))
        if packed is None:
            self._owners = array("I")
            self._entries = entries(self._every_name())
        else:
            owners, kept = unbound(memoryview(packed))
            self._owners = array("I", owners.tobytes())
            self._entries = unpacked(kept)
        self._catalogue = Catalogue(self._entries)

    def _every_name(self) -> Iterator[Name]:
        """The names of the rights, whose owners are written down as they pass."""
        for nth, right in enumerate(self._rights):
            for name in names_of(right):
                self._owners.append(nth)
                yield name

    def packed(self) -> bytes:
        """As bytes, which are made ready much faster than the rights."""
        return bound((self._owners.tobytes(), self._entries.packed()))

    def signals(self, listing: Listing) -> Iterable[Signal]:
        """See :meth:`matchers.base.Index.signals`."""
        return next(self.signals_of([listing]))

    def signals_of(self, listings: Sequence[Listing]) -> Iterator[list[Signal]]:
        """See :meth:`matchers.base.Batched.signals_of`."""
        read = [fields(listing) for listing in listings]
        for listing, texts, found in zip(listings, read, self._catalogue.candidates(read), strict=True):
            yield [*self._judged(listing, texts, found)]

    def _judged(self, listing: Listing, read: Sequence[Field], found: Sequence[tuple[int, int]]) -> Iterator[Signal]:
        for nth, some in groupby(found, lambda one: self._owners[one[0]]):
            first, every = bisect_left(self._owners, nth), self._names(nth)
            names = [(every[number - first], may) for number, may in some]
            signal = self._matcher.judge(self._rights[nth], names, listing, read)
            if signal:
                yield signal


NAMES = Names()
