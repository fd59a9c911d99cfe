"""``text.names``: what it says, of which words, and that its index says the same as comparing everything."""

import random  # noqa: TID251  (seeded: the same words every time)
import string
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from casefiles.model import Listing, Right, Signal
from casefiles.parts import RightKind, Seller
from matchers.text.aliases import _brands, is_brand
from matchers.text.folding import Folded
from matchers.text.misspelling import LONG
from matchers.text.names import NAMES, Names, names_of
from matchers.text.spelling import Spelling

MakeRight = Callable[..., Right]
MakeListing = Callable[..., Listing]


def test_says_which_word_is_which_name(right: MakeRight, listing: MakeListing) -> None:
    signal = NAMES.compare(right("朔岚", "Shuolan"), listing("正品 Shu\u043elan 耳机"))
    assert signal is not None
    assert (signal.matcher, signal.version, signal.supports) == (NAMES.name, NAMES.version, True)
    assert (signal.found, signal.expected) == ("Shu\u043elan", "Shuolan")
    assert (signal.place.field, signal.place.start, signal.place.end) == ("title", 3, 10)
    assert "look-alike" in signal.sentence.en
    assert "形近" in signal.sentence.zh


def test_the_surest_place_counts(right: MakeRight, listing: MakeListing) -> None:
    signal = NAMES.compare(right("Shuolan"), listing("Shuolam 耳机", brand="SHUOLAN"))
    assert signal is not None
    assert (signal.place.field, signal.strength) == ("brand", 1.0)


@pytest.mark.parametrize(
    ("others", "field", "strength"),
    [
        ({"brand": "Shuolan"}, "brand", 1.0),
        ({"attributes": {"品牌": "Shuolan"}}, "attributes.品牌", 0.8),
        ({"description": "比 Shuolan 便宜"}, "description", 0.6),
    ],
)
def test_other_fields_say_less(
    right: MakeRight, listing: MakeListing, others: dict[str, object], field: str, strength: float
) -> None:
    signal = NAMES.compare(right(), listing("耳机", **others))
    assert signal is not None
    assert (signal.place.field, signal.strength) == (field, strength)


ORDINARY = [
    ("Apple", (9,), {"title": "apple juice 1l"}, False),
    ("Apple", (9,), {"title": "apple phone 64gb"}, True),
    ("Apple", (9,), {"title": "apple 高仿"}, True),
    ("Apple", (9,), {"title": "apple", "brand": "Apple"}, True),
    ("Apple", (9,), {"title": "\u0430pple"}, True),
    ("Apple", (9,), {"title": "适用于 apple 的线"}, True),
    ("苹果", (9,), {"title": "烟台苹果 10斤"}, False),
    ("苹果", (9,), {"title": "苹果手机 128g"}, True),
    ("精工", (14,), {"title": "精工细作 实木床"}, False),
    ("精工", (14,), {"title": "精工 机械手表"}, True),
    ("3M", (17,), {"title": "数据线 3m 加长"}, False),
]


@pytest.mark.parametrize(("name", "classes", "fields", "supports"), ORDINARY, ids=[str(fields) for _, _, fields, _ in ORDINARY])
def test_an_ordinary_word_needs_a_second_sign(
    right: MakeRight, listing: MakeListing, name: str, classes: tuple[int, ...], fields: dict[str, str], supports: bool
) -> None:
    signal = NAMES.compare(right(name, nice_classes=classes), listing(**fields))
    assert signal is not None
    assert signal.supports is supports
    assert signal.strength < 1 or not signal.expected.isascii() or "\u0430" in fields["title"]


def test_another_name_of_the_right_is_a_second_sign(right: MakeRight, listing: MakeListing) -> None:
    signal = NAMES.compare(right("Apple", "苹果"), listing("苹果 apple 礼盒"))
    assert signal is not None
    assert signal.supports


@pytest.mark.parametrize(("title", "supports"), [("Cognac VSOP brandy 70cl", True), ("cognac leather boots", False)])
def test_an_indication_on_other_goods_is_a_place_or_a_colour(
    right: MakeRight, listing: MakeListing, title: str, supports: bool
) -> None:
    signal = NAMES.compare(right("Cognac", kind=RightKind.GI, goods=("brandy",)), listing(title))
    assert signal is not None
    assert signal.supports is supports


@pytest.mark.parametrize(
    ("title", "supports"), [("朔岚茶 500g", True), ("朔岚茶糕点", True), ("朔岚茶保温瓶", False), ("送礼保温瓶 朔岚茶", True)]
)
def test_goods_that_only_the_indications_own_name_names_are_not_offered(
    right: MakeRight, listing: MakeListing, title: str, supports: bool
) -> None:
    signal = NAMES.compare(right("朔岚茶", kind=RightKind.GI, goods=("茶",)), listing(title))
    assert signal is not None
    assert signal.supports is supports


@pytest.mark.parametrize("kind", [RightKind.PATENT, RightKind.COPYRIGHT])
def test_names_of_patents_and_works_are_not_looked_for(right: MakeRight, listing: MakeListing, kind: RightKind) -> None:
    assert NAMES.compare(right(kind=kind), listing("Shuolan")) is None


def everything(rights: Sequence[Right], listing: Listing) -> list[Signal]:
    return [signal for right in rights if (signal := NAMES.compare(right, listing))]


ALPHABETS = (
    "abeilno", "华为岚朔洛佩", "华化为伟弓长张朔shuolan", "ㄕㄨㄛˋㄌㄢˊ朔岚", "аеорсив", "αβεικ", "шуолан", "カタクロシュオラン",
    "한국글자", "אבגד", "ابتث", "กขคง",
)  # fmt: skip
WORD = st.sampled_from(ALPHABETS).flatmap(lambda letters: st.text(st.sampled_from(letters), min_size=1, max_size=24))
NAME = st.lists(WORD, min_size=1, max_size=3).map(" ".join) | st.text(max_size=8)


@st.composite
def disturbed(draw: st.DrawFn, names: Sequence[str]) -> str:
    """A title with names in it that something happened to."""
    parts: list[str] = []
    for name in draw(st.lists(st.sampled_from(names), max_size=3)):
        letters = list(name)
        for _ in range(draw(st.integers(0, 2))):
            at = draw(st.integers(0, len(letters)))
            letters[at : at + draw(st.integers(0, 1))] = draw(
                st.sampled_from(["", "*", " ", "\u200b", "a", "0", "1", "华", "\u0301", "x", "口", "rn", *letters[at - 1 : at]])
            )
        turned = letters[::-1] if draw(st.integers(0, 9)) == 0 else letters
        parts += ["".join(turned), draw(WORD)]
    return draw(st.sampled_from(["", " ", "-"])).join(parts)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_index_says_what_comparing_everything_says(data: st.DataObject) -> None:
    names = data.draw(st.lists(NAME.filter(bool), min_size=1, max_size=12, unique=True))
    rights = [Right(id=f"R{nth}", kind=RightKind.TRADEMARK, name=name) for nth, name in enumerate(names)]
    title, brand = data.draw(disturbed(names)), data.draw(st.none() | disturbed(names))
    listing = Listing(url="https://shop.example/1", title=title, brand=brand, description=data.draw(st.none() | disturbed(names)))
    assert list(NAMES.index(rights).signals(listing)) == everything(rights, listing)


def test_index_of_nothing_says_nothing(listing: MakeListing) -> None:
    assert list(NAMES.index([]).signals(listing("anything"))) == []


def test_nothing_that_brute_force_finds_in_whole_words_is_missed() -> None:
    """RapidFuzz's ratio of at least 90 over windows of whole words as long as the name, for names long enough for an edit."""
    chance = random.Random(7)
    words = ["".join(chance.choices(string.ascii_lowercase[:9], k=chance.randint(3, 12))) for _ in range(400)]
    names = [" ".join(chance.sample(words, chance.randint(1, 3))) for _ in range(150)]
    rights = [Right(id=str(nth), kind=RightKind.TRADEMARK, name=name) for nth, name in enumerate(names)]
    index, hits = NAMES.index(rights), 0
    for _ in range(300):
        name = list(chance.choice(names))
        for _ in range(chance.randint(0, max(1, len(name) // LONG))):
            name[chance.randrange(len(name))] = chance.choice(string.ascii_lowercase[:9])
        title = " ".join([*chance.sample(words, 3), "".join(name), *chance.sample(words, 2)])
        found = {signal.right_id for signal in index.signals(Listing(url="u", title=title))}
        parts = title.split()
        windows = [" ".join(parts[a:b]) for a in range(len(parts)) for b in range(a + 1, len(parts) + 1)]
        for right in rights:
            if any(len(window) == len(right.name) and fuzz.ratio(window, right.name) >= 90 for window in windows):
                hits += 1
                assert right.id in found, (right.name, title)
    assert hits > 200


def test_hostile_listings_are_answered_in_time(right: MakeRight, listing: MakeListing) -> None:
    rights = [
        right(name, id=name)
        for name in ("aa", "aaaaaaaaaa", "ab ab ab ab ab ab ab ab ab ab", "a1a1a1", "华华华华华华华华华华华华")
    ]
    index = NAMES.index(rights)
    for title in ("a" * 120_000, "a1" * 60_000, "华" * 120_000, "a " * 60_000, "ab" * 60_000, "\u0301" * 120_000):
        list(index.signals(listing(title, seller=Seller(name="x"))))


def test_the_name_of_another_known_brand_is_not_this_one_misspelt(right: MakeRight, listing: MakeListing) -> None:
    (first, second), *_ = (
        (one, other)
        for one in sorted(_brands()[0])
        for other in (one[:at] + one[at + 1 :] for at in range(len(one)))
        if len(other) > 5 and other.isascii() and other.isalpha() and is_brand(other)
    )
    assert NAMES.compare(right(second), listing(f"new {first} shoes")) is None
    assert NAMES.compare(right(second), listing(f"new {second}q shoes")) is not None


def test_a_spelling_that_is_left_out_hides_no_other(right: MakeRight, listing: MakeListing) -> None:
    fewer = Names(frozenset({Spelling.NEARLY_SOUND_ALIKE, Spelling.AS_REGISTERED}))
    mark, nearly, both = right("明朔记"), listing("民朔记 酱油"), listing("民朔记 酱油 名朔记")
    assert NAMES.compare(mark, nearly) is not None
    assert fewer.compare(mark, nearly) is None
    assert list(fewer.index([mark]).signals(nearly)) == []
    found = fewer.compare(mark, both)
    assert found is not None
    assert found.found == "名朔记"
    assert list(fewer.index([mark]).signals(both)) == [found]
    assert fewer.compare(mark, listing("明朔记 酱油")) is not None, "the name itself is always looked for"


def test_one_name_in_two_spellings_is_one_name(right: MakeRight) -> None:
    assert [name.letters for name in names_of(right("Estée", "ESTEE", "雅诗"))] == ["estee", Folded("雅诗").letters]
