"""The rights file of the example, with its reference pictures, and what should come of it."""

from collections.abc import Mapping
from importlib.resources import as_file, files
from pathlib import Path
from shutil import copyfile

from casefiles.errors import StoreUnavailable
from markwatch.example.stock import path_of
from markwatch.example.tables import Truth, facts, goods, sellers

PICTURES: Mapping[str, str] = {
    "camels.png": "dunes-and-camels:original:MOTUO",
    "s1.png": "headphones:s1:SHUOLAN",
    "y40.png": "backpack:y40:YUNGE",
}
"""Reference picture → the scene it shows (``tests/markwatch/example`` holds the files to these drawings)."""


def copy_rights(folder: Path) -> Path:
    """Copy the rights file and its pictures into ``folder`` (made if it is missing) and return the path of the file.

    Raises:
        StoreUnavailable: the folder cannot be written.
    """
    try:
        (folder / "pictures").mkdir(parents=True, exist_ok=True)
        for name in ("rights.csv", *(f"pictures/{picture}" for picture in PICTURES)):
            with as_file(files("markwatch.example").joinpath(name)) as original:
                copyfile(original, folder / name)
    except OSError as error:
        raise StoreUnavailable(f"{folder} cannot be written: {error.strerror}") from error
    return folder / "rights.csv"


def expected(base: str, *, night: int = 1) -> dict[tuple[str, str], Truth]:
    """The truth about every pair that has to do with each other: (right id, canonical listing URL) → what it is.

    Args:
        base: the shop's address, without a slash at the end.
        night: the night whose goods are meant.
    """
    offered = goods(night)
    return {(fact.right_id, base + path_of(offered[fact.good_id])): fact.truth for fact in facts() if fact.good_id in offered}


def one_source() -> list[frozenset[str]]:
    """Ids of sellers that one person is behind, where there are several."""
    groups: dict[str, set[str]] = {}
    for keeper in sellers().values():
        groups.setdefault(keeper.behind, set()).add(keeper.id)
    return [frozenset(group) for group in groups.values() if len(group) > 1]
