"""What a copy-detection network makes of the pictures of rights and listings, where one is set."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from casefiles.embedding import Embedding
from casefiles.model import Listing, Picture, Right
from casefiles.pictures.embedders import Embedder
from casefiles.stores.base import Store

Pictured = TypeVar("Pictured", Right, Listing)


class Embeddings:
    """Rights and listings with their pictures embedded: as the record knows it of this network, else made now and kept there.

    Args:
        network: the file; ``None``: nothing is embedded, and what is given comes back as it is.
        store: the record; ``None`` where there is none.
    """

    def __init__(self, network: Path | None, store: Store | None = None) -> None:
        self._embedder = None if network is None else Embedder(network)
        self._store = store

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._embedder is not None:
            self._embedder.close()

    def check(self) -> None:
        """Try the network, ahead of the work that needs it.

        Raises:
            BadConfiguration: it cannot be used.
        """
        if self._embedder is not None:
            self._embedder.described()

    def of(self, items: Sequence[Pictured]) -> list[Pictured]:
        """``items`` with their pictures embedded.

        Raises:
            BadConfiguration: the network cannot be used.
        """
        if self._embedder is None:
            return list(items)
        made = self._made(self._embedder, [picture for item in items for picture in item.pictures])
        return [replace(item, pictures=_given(item.pictures, made)) if item.pictures else item for item in items]

    def held_against(self, rights: Sequence[Right]) -> Callable[[Sequence[Listing]], Sequence[Listing]]:
        """:meth:`of` for listings that are held against ``rights``: where these have no pictures nothing is embedded."""
        return self.of if any(right.pictures for right in rights) else list

    def _made(self, embedder: Embedder, pictures: Sequence[Picture]) -> dict[str, Embedding]:
        """By digest."""
        seen = {picture.digest: picture for picture in pictures if picture.digest}
        known = self._store.embeddings(list(seen), embedder.described().digest) if self._store else {}
        wanted = [digest for digest in seen if digest not in known]
        small = self._store.thumbnails(wanted) if self._store else {}
        fresh = {}
        for digest in wanted:
            shown = seen[digest]
            made = embedder.embedded(replace(shown, thumbnail=shown.thumbnail or small.get(digest, b""))).embedding
            if made is not None:
                fresh[digest] = made
        if self._store and fresh:
            self._store.keep_embeddings(fresh)
        return known | fresh


def _given(pictures: Iterable[Picture], made: dict[str, Embedding]) -> tuple[Picture, ...]:
    return tuple(replace(picture, embedding=made.get(picture.digest or "")) for picture in pictures)
