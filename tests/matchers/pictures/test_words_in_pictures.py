"""The name of a right in the words of a picture."""

from casefiles.model import Listing, Picture, Right
from casefiles.parts import RightKind, Word
from matchers.pictures.words import WORDS

RIGHT = Right(id="R1", kind=RightKind.TRADEMARK, name="Shuolan")


def listing(*texts: tuple[str, ...]) -> Listing:
    pictures = tuple(
        Picture(url=f"https://shop.example/{n}.jpg", words=tuple(Word(text=t, box=(0, 0, 1, 1), confidence=0.9) for t in lines))
        for n, lines in enumerate(texts)
    )
    return Listing(url="https://shop.example/1", title="tea", pictures=pictures)


def test_a_name_on_the_label_is_said_with_its_picture() -> None:
    signal = WORDS.compare(RIGHT, listing((), ("Fine", "SHUOLAN tea")))
    assert signal is not None
    assert signal.matcher == "pictures.words"
    assert signal.place.field == "pictures.2"
    assert signal.sentence.en.startswith("In the words of picture 2: ")
    assert signal.sentence.zh.startswith("第2张图片的文字：")


def test_other_words_and_no_words_say_nothing() -> None:
    assert WORDS.compare(RIGHT, listing(("green tea",))) is None
    assert WORDS.compare(RIGHT, Listing(url="u", title="Shuolan")) is None


def test_the_index_says_what_compare_says() -> None:
    rights = [
        RIGHT,
        Right(id="R2", kind=RightKind.TRADEMARK, name="Vintorel"),
        Right(id="R3", kind=RightKind.GI, name="Shuolan Tea"),
    ]
    read = listing(("Vintorel",), ("Shuolan Tea", "Vintorel"))
    assert list(WORDS.index(rights).signals(read)) == [s for right in rights if (s := WORDS.compare(right, read))]
