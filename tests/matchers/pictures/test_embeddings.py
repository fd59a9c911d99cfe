"""A network says where to look and never that it is a copy; its word alone is a weak one, and that of another network none."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from casefiles.arrays import VECTOR, rows
from casefiles.embedding import Embedding
from casefiles.model import Listing, Picture, Right
from casefiles.parts import RightKind
from casefiles.pictures.reading import read_picture, read_reference
from matchers.pictures.copies import COPIES, LIKE_NAME
from matchers.pictures.embeddings import LIKE, MOST, SHORTLISTED, Embeddings
from matchers.pictures.finding import Register
from tests.matchers.pictures.test_copies import encoded, photo

AXES = np.eye(32, dtype=np.float32)


def leaning(cosine: float) -> NDArray[np.float32]:
    """A vector of this cosine with the first axis."""
    return np.asarray(cosine * AXES[0] + (1 - cosine**2) ** 0.5 * AXES[1], np.float32)


def embedded(picture: Picture, *vectors: NDArray[np.float32], network: str = "aa") -> Picture:
    kept = b"".join(vector.astype(VECTOR).tobytes() for vector in vectors)
    return replace(picture, embedding=Embedding(network=network, views=len(vectors), vectors=kept))


def near(registered: Sequence[Picture], shown: Picture) -> list[tuple[int, float]]:
    return [(place, round(cosine, 2)) for place, cosine in Embeddings(registered).near(shown)]


def test_the_nearest_come_first_and_far_ones_not_at_all() -> None:
    registered = [embedded(Picture(), leaning(cosine)) for cosine in (0.5, 0.9, SHORTLISTED - 0.01)]
    assert near([*registered, Picture()], embedded(Picture(), AXES[0])) == [(1, 0.9), (0, 0.5)]
    assert len(near([registered[1]] * (MOST + 3), embedded(Picture(), AXES[0]))) == MOST


def test_every_region_of_the_shown_picture_counts_and_of_the_registered_the_whole() -> None:
    assert near([embedded(Picture(), AXES[0])], embedded(Picture(), AXES[5], leaning(0.8))) == [(0, 0.8)]
    assert near([embedded(Picture(), AXES[5], AXES[0])], embedded(Picture(), AXES[0])) == []


def test_vectors_of_two_networks_or_lengths_are_never_compared() -> None:
    shown = embedded(Picture(), AXES[0])
    assert near([embedded(Picture(), AXES[0], network="bb"), embedded(Picture(), AXES[0][:16])], shown) == []
    assert near([embedded(Picture(), AXES[0])], Picture()) == []


def test_what_is_torn_is_no_vector() -> None:
    assert not len(rows(2, b"123"))
    assert not len(rows(0, AXES[0].astype(VECTOR).tobytes()))
    assert not len(rows(1, np.full(32, np.nan, VECTOR).tobytes()))


def test_a_high_cosine_alone_is_a_weak_word_of_its_own() -> None:
    work = embedded(read_reference(encoded(photo(0)), file="work.jpg"), AXES[0])
    right = Right(id="CR", kind=RightKind.COPYRIGHT, name="风骑", pictures=(work,))
    other = read_picture(encoded(photo(1)), url="https://shop.example/p.jpg")
    for cosine, said in ((LIKE + 0.05, LIKE_NAME), (LIKE - 0.05, None)):
        listing = Listing(url="u", title="t", pictures=(embedded(other, leaning(cosine)),))
        signal = COPIES.compare(right, listing)
        assert (signal.matcher if signal else None) == said
        if signal:
            assert signal.strength == 0.15
            assert "cosine 0.70" in signal.sentence.en
            assert "余弦相似度0.70" in signal.sentence.zh
            assert COPIES.compare(right, replace(listing, pictures=(other,))) is None


def test_a_copy_stays_a_copy_whatever_the_network_says() -> None:
    work, shown = read_reference(encoded(photo(0))), read_picture(encoded(photo(0).crop((60, 90, 470, 520))))
    (plain,) = Register([work]).found(shown)
    for cosine in (-0.5, 0.99):
        (found,) = Register([embedded(work, AXES[0])]).found(embedded(shown, leaning(cosine)))
        assert found.copied
        assert found.strength == plain.strength


@pytest.mark.parametrize(("left", "top", "side"), [(50, 44, 292), (29, 101, 321), (43, 116, 330)])
def test_a_small_part_that_few_corners_show_is_found_where_the_network_points_to_it(left: int, top: int, side: int) -> None:
    """Its corners are held against all of the registered picture's, where a look-up by drawn bits finds too few."""
    part = photo(4).crop((left, top, left + side, top + side)).resize((400, 400))
    changed = part.transpose(Image.Transpose.FLIP_LEFT_RIGHT).filter(ImageFilter.GaussianBlur(2)).rotate(15)
    work, shown = read_reference(encoded(photo(4), 95)), read_picture(encoded(changed, 40))
    assert not any(found.copied for found in Register([work]).found(shown))
    (found,) = Register([embedded(work, AXES[0])]).found(embedded(shown, leaning(0.6)))
    assert found.copied


@pytest.mark.parametrize("cosine", [0.5, 0.95])
def test_another_picture_is_no_copy_however_near_it_is_held(cosine: float) -> None:
    for nth in (1, 2, 3):
        register = Register([embedded(read_reference(encoded(photo(0))), AXES[0])])
        found = list(register.found(embedded(read_picture(encoded(photo(nth))), leaning(cosine))))
        assert not any(each.copied for each in found)
