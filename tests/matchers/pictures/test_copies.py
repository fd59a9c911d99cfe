"""A copy is found, mirrored, turned, framed and recompressed; nothing else is; and the index says what compare says."""

import io
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from casefiles.model import Listing, Picture, Right
from casefiles.parts import Place, RightKind, Turn
from casefiles.pictures import read_picture
from matchers.pictures.copies import COPIES, MAX_PICTURES, MOST, STRENGTH, TURN_COSTS
from matchers.pictures.wording import REGISTERED, TURNED

DONE = {
    Turn.MIRRORED: Image.Transpose.FLIP_LEFT_RIGHT,
    Turn.UPSIDE_DOWN_MIRRORED: Image.Transpose.FLIP_TOP_BOTTOM,
    Turn.HALF_TURN: Image.Transpose.ROTATE_180,
    Turn.TRANSPOSED: Image.Transpose.TRANSPOSE,
    Turn.QUARTER_LEFT: Image.Transpose.ROTATE_90,
    Turn.QUARTER_RIGHT: Image.Transpose.ROTATE_270,
    Turn.TRANSVERSED: Image.Transpose.TRANSVERSE,
}


def drawn(seed: int) -> Image.Image:
    """A picture with a smooth ground, the same for the same seed."""
    chance = np.random.default_rng(seed)
    return Image.fromarray(chance.integers(0, 255, (8, 8, 3), dtype=np.uint8)).resize((400, 300), Image.Resampling.BICUBIC)


def read(picture: Image.Image, format: str = "PNG", quality: int = 90, name: str = "p.png") -> Picture:
    out = io.BytesIO()
    picture.save(out, format, quality=quality)
    return read_picture(out.getvalue(), url=f"https://shop.example/{name}")


def right(*pictures: Picture, kind: RightKind = RightKind.COPYRIGHT, id: str = "R") -> Right:
    return Right(id=id, kind=kind, name="风骑", pictures=pictures)


def listing(*pictures: Picture) -> Listing:
    return Listing(url="https://shop.example/1", title="t", pictures=pictures)


def test_a_recompressed_smaller_copy_is_found_and_said() -> None:
    original = drawn(1)
    shown = read(original.resize((200, 150)), "JPEG", 60, "copy.jpg")
    signal = COPIES.compare(right(read(original, name="original.png")), listing(read(drawn(2)), shown))
    assert signal is not None
    assert (signal.right_id, signal.listing_url) == ("R", "https://shop.example/1")
    assert (signal.matcher, signal.version, signal.supports) == ("pictures.copies", 1, True)
    assert signal.strength >= 0.97
    assert (signal.found, signal.expected) == ("https://shop.example/copy.jpg", "https://shop.example/original.png")
    assert signal.place == Place(field="pictures.2")
    assert signal.sentence.en == "Picture 2 of the listing is the same picture as the protected work “风骑”."
    assert signal.sentence.zh == "商品的第2张图片与“风骑”的受保护的作品相同。"


@pytest.mark.parametrize("turn", Turn)
def test_a_turned_copy_is_found_and_the_turn_named(turn: Turn) -> None:
    original = drawn(3)
    signal = COPIES.compare(right(read(original)), listing(read(original.transpose(DONE[turn]), "JPEG")))
    assert signal is not None
    assert TURNED[turn].en in signal.sentence.en
    assert TURNED[turn].zh in signal.sentence.zh


def test_a_copy_in_a_frame_is_found() -> None:
    framed = Image.new("RGB", (600, 600), "white")
    framed.paste(drawn(4), (100, 150))
    assert COPIES.compare(right(read(drawn(4))), listing(read(framed, "JPEG")))


def test_a_transparent_logo_is_found_on_either_ground() -> None:
    logo = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    for place, colour in enumerate(("red", "yellow", "navy", "green")):
        logo.paste(colour, (20 + 60 * place, 30 + 40 * (place % 3), 80 + 60 * place, 220 - 50 * (place % 2)))
    mark = right(read(logo), kind=RightKind.TRADEMARK)
    for ground in ("white", "black"):
        shown = Image.new("RGB", logo.size, ground)
        shown.paste(logo, mask=logo)
        signal = COPIES.compare(mark, listing(read(shown, "JPEG")))
        assert signal is not None
        assert "the registered picture of the trade mark" in signal.sentence.en


def test_the_same_file_is_said_to_be_the_same_file() -> None:
    signal = COPIES.compare(right(read(drawn(5))), listing(read(drawn(5))))
    assert signal is not None
    assert signal.strength == STRENGTH[0][1]
    assert "the very same file" in signal.sentence.en
    assert "同一个文件" in signal.sentence.zh


def test_other_pictures_say_nothing() -> None:
    shown = listing(*(read(drawn(seed)) for seed in range(100, 106)))
    assert [COPIES.compare(right(read(drawn(seed))), shown) for seed in range(200, 210)] == [None] * 10


def test_flat_unusable_and_unseen_pictures_say_nothing() -> None:
    seen = read(drawn(6))
    for picture in (replace(seen, flat=True), replace(seen, unusable="broken: it is"), Picture(url=seen.url)):
        assert COPIES.compare(right(picture), listing(seen)) is None
        assert COPIES.compare(right(seen), listing(picture)) is None
        assert list(COPIES.index([right(picture), right(seen)]).signals(listing(picture))) == []


def test_hashes_that_are_none_are_passed_over() -> None:
    seen = read(drawn(7))
    for wrong in ("", "zz", "0" * 15, "0" * 17, "-123456789abcdef", "０１２３４５６７８９abcdef"):
        assert COPIES.compare(right(seen), listing(replace(seen, hashes=(wrong,)))) is None
        assert list(COPIES.index([right(replace(seen, hashes=(wrong,), turned_hashes=(wrong,)))]).signals(listing(seen))) == []


def flipped(hash_: str, bits: int) -> str:
    return f"{int(hash_, 16) ^ ((1 << bits) - 1):016x}"


@pytest.mark.parametrize("bits", range(MOST + 2))
def test_the_strength_falls_with_the_bits_that_differ(bits: int) -> None:
    hash_ = "0123456789abcdef"
    straight, turned = Picture(hashes=(hash_,)), Picture(turned_hashes=(hash_,))
    shown = listing(Picture(hashes=(flipped(hash_, bits),)))
    strengths = [
        signal.strength if signal else None
        for signal in (COPIES.compare(right(straight), shown), COPIES.compare(right(turned), shown))
    ]
    assert strengths == [next((strength for most, strength in STRENGTH if bits + cost <= most), None) for cost in (0, TURN_COSTS)]


HASHES = st.integers(0, 12).flatmap(
    lambda bits: st.sampled_from(["0123456789abcdef", "fedcba9876543210"]).map(lambda hash_: flipped(hash_, bits))
)
PICTURES = st.lists(
    st.builds(
        Picture,
        url=st.sampled_from(["a", "b"]),
        hashes=st.lists(HASHES, max_size=3).map(tuple),
        turned_hashes=st.lists(HASHES, max_size=8).map(tuple),
        flat=st.sampled_from([False, False, False, True]),
        unusable=st.sampled_from([None, None, None, "broken: it is"]),
    ),
    max_size=3,
).map(tuple)


@settings(deadline=None, max_examples=100)
@given(st.lists(PICTURES, max_size=6), PICTURES)
def test_the_index_says_what_compare_says(registered: list[tuple[Picture, ...]], shown: tuple[Picture, ...]) -> None:
    rights = [right(*pictures, id=str(place)) for place, pictures in enumerate(registered)]
    offer = listing(*shown)
    said = [signal for one in rights if (signal := COPIES.compare(one, offer))]
    assert list(COPIES.index(rights).signals(offer)) == said


def test_a_listing_of_endless_pictures_is_read_to_a_bound() -> None:
    seen = read(drawn(8))
    filler = replace(seen, hashes=("0123456789abcdef",) * 50)
    assert COPIES.compare(right(seen), listing(*[filler] * (MAX_PICTURES - 1), seen))
    assert COPIES.compare(right(seen), listing(*[filler] * MAX_PICTURES, seen)) is None


def test_every_kind_and_turn_has_its_words() -> None:
    assert set(REGISTERED) == set(RightKind)
    assert set(TURNED) == set(Turn)
