"""Pictures are embedded by networks that really run, in a process of its own; what is no such network is refused in one line."""

import io
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from casefiles.arrays import VIEWS, rows
from casefiles.errors import BadConfiguration
from casefiles.model import Picture
from casefiles.pictures.embedders import Embedder
from casefiles.pictures.network import MAX_BYTES, Network
from casefiles.pictures.reading import read_picture
from tests.casefiles.pictures import networks
from tests.matchers.pictures.test_copies import encoded, photo

pytest.importorskip("onnxruntime", reason="the extra embedding is not installed")


def vectors(picture: Picture) -> np.ndarray:
    assert picture.embedding
    return rows(picture.embedding.views, picture.embedding.vectors)


def written(folder: Path, network: bytes, name: str = "network.onnx") -> Path:
    path = folder / name
    path.write_bytes(network)
    return path


@pytest.mark.parametrize(
    ("network", "says"),
    [
        (networks.of_bytes, "uint8 RGB, height × width × 3, to 768 numbers"),
        (networks.of_floats, "float RGB by ImageNet's mean and deviation, 3 × 288 × 288, to 768 numbers"),
    ],
)
def test_a_picture_saved_again_lies_near_and_another_does_not(tmp_path: Path, network: Callable[[], bytes], says: str) -> None:
    with Embedder(written(tmp_path, network())) as embedder:
        assert embedder.described().says == says
        first, again, other = (
            vectors(embedder.embedded(read_picture(data)))
            for data in (encoded(photo(0)), encoded(photo(0).resize((240, 240)), 40), encoded(photo(1)))
        )
    assert np.allclose(np.linalg.norm(first, axis=1), 1, atol=0.01)
    assert first[0] @ again[0] > 0.98
    assert first[0] @ other[0] < 0.9


def test_panels_are_embedded_beside_the_whole(tmp_path: Path) -> None:
    sheet = Image.new("RGB", (1000, 500), "white")
    for nth in range(2):
        sheet.paste(photo(nth).resize((460, 460)), (20 + 500 * nth, 20))
    with Embedder(written(tmp_path, networks.of_bytes())) as embedder:
        collage, part = (embedder.embedded(read_picture(encoded(each))) for each in (sheet, photo(1)))
    assert 2 < len(vectors(collage)) <= VIEWS
    assert (vectors(collage) @ vectors(part)[0]).max() > 0.95 > vectors(collage)[0] @ vectors(part)[0]


def test_what_is_known_of_this_network_is_not_made_again_and_that_of_another_is(tmp_path: Path) -> None:
    picture = read_picture(encoded(photo(0)))
    with Embedder(written(tmp_path, networks.of_bytes())) as embedder:
        held = embedder.embedded(picture)
        assert embedder.embedded(replace(held, thumbnail=b"gone")) == replace(held, thumbnail=b"gone")
    with Embedder(written(tmp_path, networks.of_floats(), "other.onnx")) as other:
        anew = other.embedded(held)
    assert held.embedding
    assert anew.embedding
    assert held.embedding.network != anew.embedding.network


def test_flat_and_unusable_pictures_are_not_embedded(tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (300, 300), "grey").save(out, "PNG")
    with Embedder(written(tmp_path, networks.of_bytes())) as embedder:
        assert embedder.embedded(read_picture(out.getvalue())).embedding is None
        assert embedder.embedded(read_picture(b"no picture")).embedding is None


@pytest.mark.parametrize("network", [networks.endless_on_bright_pictures, networks.devouring_on_bright_pictures])
def test_a_picture_on_which_the_network_takes_too_much_goes_without_vectors_and_the_next_is_embedded(
    tmp_path: Path, network: Callable[[], bytes], capfd: pytest.CaptureFixture[str]
) -> None:
    dark, other = (read_picture(encoded(photo(nth))) for nth in range(2))
    bright = read_picture(encoded(photo(0).point(lambda level: 215 + level // 7)))
    with Embedder(written(tmp_path, network()), seconds=1) as embedder:
        assert len(vectors(embedder.embedded(dark)))
        refused = embedder.embedded(bright)
        assert refused.embedding is not None
        assert refused.embedding.views == 0
        assert len(vectors(embedder.embedded(other)))
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("network", "wrong"),
    [
        (lambda: b"\x89PNG no network", "no ONNX that can be opened"),
        (networks.of_grey, r"it takes tensor\(float\) \[1, 1, 288, 288\]"),
        (networks.one_number, r"it gives \[1, 1, 1, 1\]"),
        (networks.no_numbers, "it gives numbers that are none, or all zero"),
    ],
)
def test_what_is_no_such_network_is_refused_in_one_line(tmp_path: Path, network: Callable[[], bytes], wrong: str) -> None:
    with Embedder(written(tmp_path, network())) as embedder, pytest.raises(BadConfiguration, match=wrong) as refused:
        embedder.described()
    for language in ("en", "zh"):
        said = refused.value.said_in(language)
        assert "\n" not in said
        assert "network.onnx" in said


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match="No such file"):
        Network(tmp_path / "none.onnx")
    with (tmp_path / "large.onnx").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(BadConfiguration, match="no file of at most 256 MB"):
        Network(tmp_path / "large.onnx")


def test_without_the_runtime_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(BadConfiguration, match=r"pip install 'markwatch\[embedding\]'"):
        Network(written(tmp_path, networks.of_bytes()))
