"""A picture is looked at once, however many listings show it; what is in it decides what "the same" is."""

from dataclasses import replace

from casefiles.model import Listing, Picture, Right
from casefiles.parts import RightKind
from matchers.pictures.copies import COPIES
from matchers.pictures.remembering import MOST, Remembered
from tests.matchers.pictures.test_copies import photo, read


def test_the_same_picture_is_looked_at_once_whatever_it_is_called() -> None:
    asked: list[Picture] = []

    def look(picture: Picture) -> list[str]:
        asked.append(picture)
        return [picture.digest or ""]

    remembered, shown = Remembered(look), Picture(url="https://a.example/1.jpg", digest="d1", sketch=b"grey")
    assert remembered(shown) == remembered(replace(shown, url="https://b.example/2.jpg")) == ("d1",)
    assert len(asked) == 1
    remembered(replace(shown, sketch=b"other"))
    assert len(asked) == 2, "what a listings file says of a digest need not be so"


def test_no_more_than_the_latest_are_kept() -> None:
    asked: list[str | None] = []

    def look(picture: Picture) -> tuple[str, ...]:
        asked.append(picture.digest)
        return ()

    remembered = Remembered(look)
    for nth in range(MOST + 1):
        remembered(Picture(digest=str(nth)))
    remembered(Picture(digest=str(MOST)))
    assert len(asked) == MOST + 1
    remembered(Picture(digest="0"))
    assert asked[-1] == "0"


def test_each_listing_is_told_of_its_own_picture() -> None:
    right = Right(id="r", kind=RightKind.COPYRIGHT, name="n", pictures=(read(photo(1)),))
    index = COPIES.index([right])
    for nth in range(2):
        address = f"https://shop.example/{nth}.jpg"
        (signal,) = index.signals(Listing(url=str(nth), title="t", pictures=(replace(read(photo(1)), url=address),)))
        assert (signal.listing_url, signal.found) == (str(nth), address)
