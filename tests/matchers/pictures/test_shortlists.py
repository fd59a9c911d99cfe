"""Which of many logos are looked at closer."""

import numpy as np

from casefiles.shapes import CIRCLES
from matchers.pictures.layouts import HARMONICS, Shapes
from matchers.pictures.shortlists import MOST, Shelf


def made(chance: np.random.Generator, count: int) -> Shapes:
    """Shapes whose descriptors lie about as far apart as those of unrelated regions."""
    return Shapes(
        centres=np.zeros((count, 2)),
        spreads=np.tile(np.eye(2), (count, 1, 1)),
        harmonics=np.zeros((count, CIRCLES, HARMONICS), complex),
        descriptors=chance.normal(0, 0.11, (count, CIRCLES * HARMONICS)),
    )


def test_the_logo_whose_regions_agree_is_among_the_few() -> None:
    chance = np.random.default_rng(7)
    logos = [made(chance, 5 + number % 20) for number in range(300)]
    scene = made(chance, 200)
    scene.descriptors[:3] = logos[123].descriptors[:3] + chance.normal(0, 0.01, (3, CIRCLES * HARMONICS))
    found = Shelf(logos).likeliest(scene)
    assert 123 in found
    assert len(found) == MOST
    assert found == sorted(found)


def test_where_nothing_is_nothing_is_likely() -> None:
    chance = np.random.default_rng(7)
    assert Shelf([]).likeliest(made(chance, 5)) == []
    assert Shelf([made(chance, 5)]).likeliest(made(chance, 0)) == []
    assert Shelf([made(chance, 0)]).likeliest(made(chance, 5)) == []
