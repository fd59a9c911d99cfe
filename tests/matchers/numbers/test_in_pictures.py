"""Numbers and signs in the words of a picture: judged as in a text, with the picture as their place."""

from collections.abc import Callable
from datetime import date

from casefiles.model import Listing, Picture, Right
from casefiles.parts import RightKind, Word
from matchers.context import Context
from matchers.indications.signs import producer, sign
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
            assert said.place.start is None
