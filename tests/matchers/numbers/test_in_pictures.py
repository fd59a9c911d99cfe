"""Numbers and signs in the words of a picture: judged as in a text, with the picture as their place."""

from collections.abc import Callable
from datetime import date

import pytest

from casefiles.model import Listing, Picture, Right, Signal
from casefiles.parts import Barcode, RightKind, Word
from matchers.context import Context
from matchers.indications.signs import producer, sign
from matchers.numbers.codes import old_name, trade_item
from matchers.numbers.plain import texts

USER = "91110000600037341L"
OTHER = "91350100M000100Y43"


def label(*lines: str) -> Picture:
    return Picture(url="https://shop.example/1.jpg", words=tuple(Word(text=t, box=(0, 0, 1, 1), confidence=0.9) for t in lines))


def test_each_picture_with_words_is_a_text_of_its_own() -> None:
    listing = Listing(url="u", title="t", pictures=(Picture(), label("ABC１", "d")))
    assert [(text.field, text.plain) for text in texts(listing)] == [("title", "t"), ("pictures.2", "abc1\nd")]


def test_the_sign_and_the_code_beside_it_are_read_on_the_label(right: Callable[..., Right]) -> None:
    grapes = right("乌海葡萄", kind=RightKind.GI, region="内蒙古乌海", authorised_sellers=(USER,))
    for code, supports in ((USER, False), (OTHER, True)):
        listing = Listing(url="u", title="葡萄", pictures=(label("中华人民共和国地理标志", code),))
        context = Context(grapes, listing, date(2026, 11, 22), ())
        for said in (sign(context), producer(context)):
            assert said is not None
            assert said.supports is supports
            assert said.place.field == "pictures.1"
            assert said.place.start is not None


@pytest.mark.parametrize(("code", "supports", "strength"), [("", True, 0.3), (USER, False, 1.0), (OTHER, True, 1.0)])
@pytest.mark.parametrize("words", ["中华老字号", "CHINA TIME-HONORED BRAND", "CHINATIMEHONOREDBRAND"])
def test_the_sign_of_an_old_name_is_known_by_its_words_and_the_code_beside_it_checked(
    right: Callable[..., Right], words: str, code: str, supports: bool, strength: float
) -> None:
    listing = Listing(url="u", title="糕点", pictures=(label(words, code),))
    said = old_name(Context(right("朔岚", authorised_sellers=(USER,)), listing, date(2026, 11, 22), ()))
    assert said is not None
    assert (said.supports, said.strength, said.place.field) == (supports, strength, "pictures.1")
    assert (code in said.sentence.en, code in said.sentence.zh) == (True, True)


def barred(stated: str | None, *printed: str) -> Signal | None:
    codes = tuple(Barcode(format="EAN13", text=text, box=(0, 0, 1, 1), means="gtin") for text in printed)
    listing = Listing(url="u", title="t", gtin=stated, pictures=(Picture(), Picture(codes=codes)))
    return trade_item(Context(Right(id="R", kind=RightKind.TRADEMARK, name="n"), listing, date(2026, 11, 22), ()))


def test_a_bar_code_of_another_item_is_said_with_its_picture() -> None:
    said = barred("6901234567892", "6923450656877")
    assert said is not None
    assert (said.place.field, said.found, said.expected) == ("pictures.2", "6923450656877", "6901234567892")
    assert said.strength < 0.3


def test_the_same_item_in_another_length_and_no_bar_code_say_nothing() -> None:
    assert barred("6901234567892", "6923450656877", "06901234567892") is None
    assert barred("6901234567892") is None
    assert barred(None, "6901234567892") is None
