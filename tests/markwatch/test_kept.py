"""Indices kept between runs: the same findings, and nothing read that is torn."""

from datetime import date
from pathlib import Path

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from markwatch.kept import MOST, WORTH, packed_indices
from matchers.screening import Screening

RIGHTS = [Right(id=str(nth), kind=RightKind.TRADEMARK, name=f"Zor{nth}valin") for nth in range(WORTH)]
RIGHTS += [Right(id="zh", kind=RightKind.TRADEMARK, name="珂洛佩", variants=("Kolopen",))]
LISTINGS = [
    Listing(url=f"https://shop.example/{nth}", title=title)
    for nth, title in enumerate(("ke洛佩 口红", "珂洛*佩", "kolopn 包", "zor17valin", "nothing at all", "玉可洛佩"))
]


def test_a_kept_index_says_what_a_new_one_says(tmp_path: Path) -> None:
    fresh = Screening(RIGHTS, day=date(2026, 1, 1))
    packed_indices(RIGHTS, tmp_path)
    kept = Screening(RIGHTS, day=date(2026, 1, 1), packed=packed_indices(RIGHTS, tmp_path))
    found = [fresh.findings(listing) for listing in LISTINGS]
    assert [kept.findings(listing) for listing in LISTINGS] == found
    assert [bool(each) for each in found] == [True, True, True, True, False, True]


def test_a_torn_file_is_made_anew(tmp_path: Path) -> None:
    whole = packed_indices(RIGHTS, tmp_path)
    (file,) = tmp_path.glob("*.index")
    file.write_bytes(file.read_bytes()[:-100])
    assert packed_indices(RIGHTS, tmp_path) == whole


def test_other_names_are_another_file_and_few_files_stay(tmp_path: Path) -> None:
    for nth in range(MOST + 2):
        packed_indices([*RIGHTS, Right(id="x", kind=RightKind.TRADEMARK, name=f"Other{nth}")], tmp_path)
    assert len(list(tmp_path.glob("*.index"))) == MOST


def test_a_small_register_is_not_kept(tmp_path: Path) -> None:
    assert not packed_indices(RIGHTS[:10], tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_nickname_that_needs_a_sign_is_part_of_what_is_kept(tmp_path: Path) -> None:
    """Its owner's ``~`` makes another catalogue of names, though the right is named as before."""
    named = [*RIGHTS, Right(id="nick", kind=RightKind.TRADEMARK, name="Melovari")]
    nicknamed = [*RIGHTS, Right(id="nick", kind=RightKind.TRADEMARK, name="Melovari", variants=("~Little Plum",))]
    packed_indices(named, tmp_path)
    kept = Screening(nicknamed, day=date(2026, 1, 1), packed=packed_indices(nicknamed, tmp_path))
    (found,) = kept.findings(Listing(url="https://shop.example/1", title="little plum lamp, Melovari"))
    assert found.right_id == "nick"
    assert len(list(tmp_path.glob("*.index"))) == 2
