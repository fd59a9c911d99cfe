"""The words and codes in the pictures of a shop: read once for the same bytes, apart from the pages, which need not wait."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from casefiles.model import Picture
from casefiles.pictures.lectors import READER, Lector
from crawlers.orders import CrawlOrder

Known = Callable[[Sequence[str]], dict[str, Picture]]
""":meth:`casefiles.stores.base.Store.pictures`."""


class Words:
    """What a crawl knows of the words in pictures.

    Args:
        order: says whether they are read.
        known: what the record knows of pictures with these digests.
    """

    def __init__(self, order: CrawlOrder, known: Known) -> None:
        self._known = known
        self._lector = Lector(order.words_seconds) if order.words else None

    def wanting(self, digest: str) -> bool:
        """Whether the picture that was last seen with ``digest`` is still to be read: the shop must send it again."""
        if self._lector is None:
            return False
        known = self._known([digest]).get(digest)
        return known is not None and known.unusable is None and not known.flat and known.read_with != READER

    async def read(self, picture: Picture, data: bytes) -> Picture:
        """``picture``, made from ``data``, with its words and codes: those of an earlier night, or read now when they are to be.
        The reader is another process; this one goes on while it waits.
        """
        known = self._known([picture.digest]).get(picture.digest) if picture.digest else None
        if known is not None and known.read_with is not None and (self._lector is None or known.read_with == READER):
            return replace(picture, words=known.words, codes=known.codes, read_with=known.read_with, unread=known.unread)
        return picture if self._lector is None else await asyncio.to_thread(self._lector.read, picture, data)

    def close(self) -> None:
        """End the reading process."""
        if self._lector is not None:
            self._lector.close()
