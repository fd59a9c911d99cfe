"""What is let go of when its time is over (``[retention]``): WARC files in which no finding needs anything, sellers' texts.

A kill at any moment leaves nothing half done. A file is put aside under another name, the record notes that its captures are
gone, then it is deleted; what the next run finds aside it deletes, or puts back if a finding needs it by now. A file goes as
a whole or not at all: to write one anew without some records would move the others away from where the record says they lie.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path

from casefiles.errors import AlreadyRunning
from casefiles.moments import Moment, passing
from casefiles.parts import Bilingual
from casefiles.stores.base import Store
from crawlers.archiving import PICTURES, alone
from markwatch.config import Settings

ASIDE = ".aside"
"""Ending of a file that is being deleted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Over:
    """What is over its time. Of WARC files those of this machine, each with its bytes."""

    archives: Mapping[str, int]
    """Files that go."""
    held: Mapping[str, int]
    """Files as old that stay, as a finding needs something in them."""
    texts: tuple[str, ...]
    """URLs of sellers' pages whose texts go, one for each time the page was received."""

    @property
    def figures(self) -> dict[str, int]:
        """As a run has them; what there is none of is left out."""
        figures = {
            "archives_deleted": len(self.archives),
            "archive_mib_deleted": _mebibytes(self.archives),
            "archives_held": len(self.held),
            "archive_mib_held": _mebibytes(self.held),
            "texts_deleted": len(self.texts),
        }
        return {name: count for name, count in figures.items() if count}


def _mebibytes(files: Mapping[str, int]) -> int:
    return -(-sum(files.values()) // 2**20)


def over(store: Store, settings: Settings, now: datetime) -> Over:
    """What :func:`retain` would let go of now. Nothing is changed."""
    table, folder = settings.retention, settings.archive
    pages = store.archives_over(now - timedelta(days=table.archives)) if table.archives else {}
    originals = store.archives_over(now - timedelta(days=table.pictures)) if table.pictures else {}
    known = {
        **{name: needed for name, needed in pages.items() if not name.endswith(PICTURES)},
        **{name: needed for name, needed in originals.items() if name.endswith(PICTURES)},
    }
    there = {name: (folder / name).stat().st_size for name in known if (folder / name).exists()}
    return Over(
        archives={name: size for name, size in there.items() if not known[name]},
        held={name: size for name, size in there.items() if known[name]},
        texts=tuple(store.texts_over(now - timedelta(days=table.sellers))) if table.sellers else (),
    )


def retain(store: Store, settings: Settings, now: datetime) -> tuple[Over, list[Bilingual]]:
    """Let go of what is over its time. Returns what went and stayed, and what could not go, each in a sentence. A site that
    is being crawled is left to the next run.
    """
    unable = list(_resumed(store, settings.archive, now))
    due = over(store, settings, now)
    gone: list[str] = []
    for site, names in groupby(due.archives, key=_site):
        try:
            with alone(settings.archive, site, patience=0.0):
                gone += _deleted(store, settings.archive, list(names), now)
        except (AlreadyRunning, OSError) as error:
            unable.append(_not_deleted(site, error))
    days = settings.retention.sellers
    texts = store.forget_texts(now - timedelta(days=days)) if days else []
    return Over(archives={name: due.archives[name] for name in gone}, held=due.held, texts=tuple(texts)), unable


def _site(archive: str) -> str:
    """The site part of a WARC file's name, by which its lock is known (:class:`crawlers.archiving.Archive`)."""
    return archive.rsplit("-", 2)[0]


def _deleted(store: Store, folder: Path, names: Sequence[str], now: datetime) -> list[str]:
    """Those of the WARC files ``names`` that are deleted now."""
    aside = [name for name in names if (folder / name).exists()]
    for name in aside:
        (folder / name).replace(folder / f".{name}{ASIDE}")
    passing(Moment.ARCHIVES_ASIDE)
    return _ended(store, folder, aside, now)


def _ended(store: Store, folder: Path, names: Sequence[str], now: datetime) -> list[str]:
    """Delete those of the files that are aside of which nothing is needed; put the others back."""
    seen = store.let_go(names, now)
    passing(Moment.ARCHIVES_LET_GO)
    for name in names:
        aside = folder / f".{name}{ASIDE}"
        if name not in seen:
            aside.replace(folder / name)
            continue
        for path in seen[name]:
            (folder / path).unlink(missing_ok=True)
        aside.unlink()
    return list(seen)


def _resumed(store: Store, folder: Path, now: datetime) -> Iterator[Bilingual]:
    """End what a killed run had begun."""
    names = sorted(path.name.removeprefix(".").removesuffix(ASIDE) for path in folder.glob(f".*.warc.gz{ASIDE}"))
    for site, some in groupby(names, key=_site):
        try:
            with alone(folder, site, patience=0.0):
                _ended(store, folder, list(some), now)
        except (AlreadyRunning, OSError) as error:
            yield _not_deleted(site, error)


def _not_deleted(site: str, error: Exception) -> Bilingual:
    return Bilingual(
        en=f"{site}: archive files over their time are not deleted: {error}", zh=f"{site}：到期的网页档案未能删除：{error}"
    )
