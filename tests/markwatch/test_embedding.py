"""The network that the settings name is asked by ``screen`` and ``match``, its word kept in the record, and left out with it."""

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from casefiles.errors import BadConfiguration
from casefiles.model import Right, Signal
from casefiles.parts import RightKind
from casefiles.pictures.reading import read_picture, read_reference
from markwatch.config_tables import Pictures
from markwatch.doctor import examine
from markwatch.jobs import Office, nightly, run_screen
from markwatch.networks import network_file
from matchers.pictures.copies import LIKE_NAME
from tests.casefiles.pictures import networks
from tests.casefiles.stores.making import NIGHT, crawled, listing, read, url
from tests.markwatch.offices import CommandLine, office
from tests.matchers.pictures.test_copies import encoded, photo

pytest.importorskip("onnxruntime", reason="the extra embedding is not installed")

CELLS = 3
"""The networks of these tests see nine fields of colour, and nothing that hashes or corners see."""


def nine_fields(picture: Image.Image) -> bytes:
    """The colours of ``picture`` in nine fields, under a grain of its own: like it for such a network, and no copy."""
    fields = picture.resize((CELLS, CELLS), Image.Resampling.BOX).resize((600, 600), Image.Resampling.NEAREST)
    grain = np.random.default_rng(9).normal(0, 25, (60, 60)).repeat(10, axis=0).repeat(10, axis=1)
    out = io.BytesIO()
    Image.fromarray(np.clip(np.asarray(fields) + grain[..., None], 0, 255).astype(np.uint8)).save(out, "JPEG", quality=90)
    return out.getvalue()


WORK = Right(id="CR-1", kind=RightKind.COPYRIGHT, name="风骑", pictures=(read_reference(encoded(photo(0), 95), file="work.jpg"),))
SHOWN = replace(read_picture(nine_fields(photo(0))), url=url("0.jpg"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as ready:
        ready.store.keep_rights([WORK], NIGHT)
        crawled(ready.store, read("p1", listing("p1", pictures=("0.jpg",)), pictures=(SHOWN,)))
        yield ready


def asking(desk: Office, network: Path | None) -> Office:
    pictures = Pictures(embedding=str(network) if network else None)
    return replace(desk, settings=desk.settings.model_copy(update={"pictures": pictures}))


def written(folder: Path, network: bytes, name: str) -> Path:
    (folder / name).write_bytes(network)
    return folder / name


def said(desk: Office) -> list[Signal]:
    return [signal for filed in desk.store.findings() for signal in filed.finding.signals]


def test_a_network_is_asked_once_kept_changed_and_left_out(desk: Office, tmp_path: Path) -> None:
    first = asking(desk, written(tmp_path, networks.of_bytes(CELLS), "first.onnx"))
    second = asking(desk, written(tmp_path, networks.of_floats(CELLS), "second.onnx"))
    digests = [SHOWN.digest or "", WORK.pictures[0].digest or ""]
    kept = []
    assert run_screen(desk).figures == {"screened": 1, "findings_changed": 0}
    for asked in (first, second):
        assert run_screen(asked).figures["screened"] == 1
        (signal,) = said(desk)
        assert (signal.matcher, signal.strength) == (LIKE_NAME, 0.15)
        assert run_screen(asked).figures == {"screened": 0, "findings_changed": 0}
        found = [finding for finding in desk.store.findings() if finding.finding.signals]
        assert found[0].finding.risk < 0.5
        kept.append(Path(asked.settings.pictures.embedding or "").read_bytes())
    old, new = (hashlib.sha256(network).hexdigest() for network in kept)
    assert desk.store.embeddings(digests, old) == {}
    assert set(desk.store.embeddings(digests, new)) == set(digests)
    run_screen(desk)
    assert said(desk) == []


def test_listings_are_not_embedded_for_rights_without_pictures(desk: Office, tmp_path: Path) -> None:
    network = networks.of_bytes(CELLS)
    desk.store.keep_rights([replace(WORK, pictures=())], NIGHT)
    run_screen(asking(desk, written(tmp_path, network, "network.onnx")))
    assert desk.store.embeddings([SHOWN.digest or ""], hashlib.sha256(network).hexdigest()) == {}


def test_a_network_that_cannot_be_used_stops_the_night_before_it_crawls(desk: Office, tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match="it gives numbers that are none"):
        nightly(asking(desk, written(tmp_path, networks.no_numbers(), "nan.onnx")))
    assert desk.store.runs() == []


@pytest.mark.parametrize("workers", [1, 2])
def test_match_asks_the_network_of_the_settings(tmp_path: Path, run: CommandLine, workers: int) -> None:
    (tmp_path / "work.jpg").write_bytes(encoded(photo(0), 95))
    (tmp_path / "like.jpg").write_bytes(nine_fields(photo(0)))
    (tmp_path / "other.jpg").write_bytes(encoded(photo(1)))
    rights = [{"id": "W", "kind": "copyright", "name": "Qzx", "pictures": ["work.jpg"]}]
    (tmp_path / "rights.json").write_text(json.dumps(rights), "utf-8")
    lines = (
        {"url": f"https://shop.example/{name}", "title": "lamp", "pictures": [{"file": f"{name}.jpg"}]}
        for name in ("like", "other")
    )
    (tmp_path / "listings.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    written(tmp_path, networks.of_bytes(CELLS), "network.onnx")
    asked = ("match", "listings.jsonl", "--rights", "rights.json", "--no-words", "--workers", workers)
    assert run(*asked).out == ""
    (tmp_path / "markwatch.toml").write_text('[pictures]\nembedding = "network.onnx"\n', "utf-8")
    (finding,) = map(json.loads, run(*asked).out.splitlines())
    assert finding["listing_url"] == "https://shop.example/like"
    assert [signal["matcher"] for signal in finding["signals"]] == [LIKE_NAME]
    (tmp_path / "network.onnx").write_bytes(b"no network")
    refused = run(*asked)
    assert refused.code == 2
    assert len(refused.errors) == 1
    assert "network.onnx: no ONNX that can be opened" in refused.errors[0]


def test_the_doctor_says_which_network_it_is_or_what_is_wrong(desk: Office, tmp_path: Path) -> None:
    def about(network: Path | None) -> tuple[bool, str]:
        found = examine(asking(desk, network).settings)
        (one,) = [each for each in found if each.what.en.startswith("embedding:")]
        return one.well, one.what.en

    assert about(None) == (True, "embedding: none is set; copies are found by digest, hashes and corners")
    well, says = about(written(tmp_path, networks.of_bytes(), "network.onnx"))
    assert well
    assert "network.onnx, SHA-256 " in says
    assert says.endswith("uint8 RGB, height × width × 3, to 768 numbers")
    assert about(tmp_path / "none.onnx")[0] is False


def packaged(folder: Path, *files: str, licence: str | None = "LicenseRef-Proprietary") -> None:
    """An installed package: its files and what pip notes of them."""
    noted = folder / "coarse_onnx-1.0.dist-info"
    noted.mkdir()
    (folder / "coarse_onnx").mkdir()
    stated = f"License-Expression: {licence}\n" if licence else ""
    (noted / "METADATA").write_text(f"Metadata-Version: 2.4\nName: coarse-onnx\nVersion: 1.0\n{stated}", "utf-8")
    for file in files:
        (folder / "coarse_onnx" / file).write_bytes(networks.of_bytes())
    (noted / "RECORD").write_text("".join(f"coarse_onnx/{file},,\n" for file in files), "utf-8")


def named(embedding: str, licence: str | None = None) -> Pictures:
    return Pictures(embedding=embedding, embedding_licence=licence)


def test_a_package_is_used_when_its_licence_was_accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packaged(tmp_path, "small.onnx", "large.onnx")
    monkeypatch.syspath_prepend(tmp_path)
    for licence in (None, "MIT"):
        with pytest.raises(BadConfiguration, match='set embedding_licence = "LicenseRef-Proprietary"'):
            network_file(named("package:coarse-onnx/small.onnx", licence))
    accepted = named("package:coarse-onnx/small.onnx", "LicenseRef-Proprietary")
    assert network_file(accepted) == tmp_path / "coarse_onnx" / "small.onnx"
    for which in ("", "/other.onnx"):
        with pytest.raises(BadConfiguration, match=r"it carries large\.onnx, small\.onnx; name one"):
            network_file(named(f"package:coarse-onnx{which}", "LicenseRef-Proprietary"))


def test_a_package_that_is_not_there_or_states_no_licence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packaged(tmp_path, "network.onnx", licence=None)
    monkeypatch.syspath_prepend(tmp_path)
    assert network_file(named("package:coarse-onnx", "none")) == tmp_path / "coarse_onnx" / "network.onnx"
    for name in ("not-installed-here", ""):
        with pytest.raises(BadConfiguration, match=r"no package .* is installed"):
            network_file(named(f"package:{name}"))
    assert network_file(Pictures()) is None
