"""The drawings of official signs that the settings name."""

import json
from pathlib import Path

import pytest

from casefiles.errors import BadConfiguration
from markwatch.config_tables import Pictures
from markwatch.signs import sign_drawings
from tests.markwatch.offices import CommandLine
from tests.matchers.pictures.test_logos import disc, encoded, on_photo
from tests.matchers.pictures.test_signs import SIGN, USER


@pytest.fixture(name="file")
def _file(tmp_path: Path) -> Path:
    path = tmp_path / "gi.png"
    SIGN.save(path)
    return path


def test_what_cannot_be_the_drawing_of_a_sign_is_refused(tmp_path: Path, file: Path) -> None:
    disc().save(tmp_path / "disc.png")
    assert len({picture.digest for picture in sign_drawings(Pictures(gi_signs=(file,))).gi}) == 1
    for name, why in (("none.svg", "the picture file is not there"), ("disc.png", "plain shape")):
        with pytest.raises(BadConfiguration, match=f"gi_signs: {name}: .*{why}"):
            sign_drawings(Pictures(gi_signs=(tmp_path / name,)))


@pytest.mark.parametrize("known", [True, False])
def test_match_says_that_a_picture_shows_the_sign(known: bool, file: Path, tmp_path: Path, run: CommandLine) -> None:
    (tmp_path / "shown.jpg").write_bytes(encoded(on_photo(SIGN, size=220)))
    rights = [{"id": "G", "kind": "gi", "name": "乌海葡萄", "region": "内蒙古乌海", "authorised_sellers": [USER]}]
    (tmp_path / "rights.json").write_text(json.dumps(rights), "utf-8")
    offer = {"url": "https://shop.example/1", "title": "乌海葡萄 5斤", "pictures": [{"file": "shown.jpg"}]}
    (tmp_path / "listings.jsonl").write_text(json.dumps(offer), "utf-8")
    (tmp_path / "markwatch.toml").write_text(f"[pictures]\ngi_signs = ['{file.name}']\n" if known else "", "utf-8")
    ended = run("match", "listings.jsonl", "--rights", "rights.json", "--no-words")
    (finding,) = map(json.loads, ended.out.splitlines())
    assert ("indications.sign" in {signal["matcher"] for signal in finding["signals"]}) is known
