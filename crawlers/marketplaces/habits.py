"""What is known of each marketplace, from the ``about.toml`` of its folder."""

import importlib
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from casefiles.errors import BadConfiguration
from casefiles.model import Listing

Refine = Callable[[Listing], Listing]


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """The habits of one marketplace."""

    folder: str
    name: str
    """As people call it."""
    hosts: tuple[str, ...]
    """Host names; each stands for the names below it too."""
    as_of: date
    """Day on which somebody last held this against the marketplace: such knowledge ages."""
    item_id: re.Pattern[str] | None = None
    """Finds the item's number, as its first group, in the address of a listing."""
    house: tuple[str, ...] = ()
    """Names that the marketplace writes where a seller belongs and means itself."""
    refine: Refine | None = None
    """``page.refine``, where there is a ``page.py``."""

    def at(self, host: str) -> bool:
        """Whether ``host`` (lower case) belongs to this marketplace."""
        return any(host == own or host.endswith(f".{own}") for own in self.hosts)


@cache
def habits() -> tuple[Habits, ...]:
    """Those of every folder beside this module, by name.

    Raises:
        BadConfiguration: an ``about.toml`` lacks a field, has one that is not known, or one that does not fit.
    """
    folders = (one for one in resources.files(__package__).iterdir() if one.joinpath("about.toml").is_file())
    found = (_habits(one.name, tomllib.loads(one.joinpath("about.toml").read_text("utf-8")), _refine_of(one)) for one in folders)
    return tuple(sorted(found, key=lambda one: one.folder))


def habits_at(host: str) -> Habits | None:
    """Those of the marketplace that ``host`` belongs to, or ``None`` for any other shop."""
    return next((one for one in habits() if one.at(host.lower().rpartition("@")[2].partition(":")[0])), None)


def _refine_of(folder: Traversable) -> Refine | None:
    if not folder.joinpath("page.py").is_file():
        return None
    refine: Refine = importlib.import_module(f"{__package__}.{folder.name}.page").refine
    return refine


def _habits(folder: str, about: Mapping[str, Any], refine: Refine | None) -> Habits:
    unknown = set(about) - {"name", "hosts", "as_of", "item_id", "house"}
    missing = {"name", "hosts", "as_of"} - set(about)
    if unknown or missing:
        raise BadConfiguration(f"marketplaces/{folder}/about.toml: unknown {sorted(unknown)}, missing {sorted(missing)}")
    try:
        item_id = re.compile(about["item_id"]) if "item_id" in about else None
    except re.error as error:
        raise BadConfiguration(
            f"marketplaces/{folder}/about.toml: item_id: {error}; a regular expression would be right"
        ) from error
    return Habits(
        folder=folder,
        name=str(about["name"]),
        hosts=tuple(about["hosts"]),
        as_of=about["as_of"],
        item_id=item_id,
        house=tuple(about.get("house", ())),
        refine=refine,
    )
