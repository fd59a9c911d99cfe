"""Reading words and codes in a process of its own, see :mod:`casefiles.pictures.apart`.

A picture on which reading takes too long goes without words, and says so. This is the asking side, which loads no decoder; the
other is :mod:`casefiles.pictures.lector_process`.
"""

import threading
from collections import OrderedDict
from dataclasses import replace
from types import TracebackType
from typing import Self

from casefiles.model import Picture
from casefiles.parts import Barcode, Word
from casefiles.pictures.apart import Apart
from casefiles.pictures.extras import can_read

READER = "rapidocr+zxing 2"
"""``Picture.read_with``: raised when more is read than before, so that what was read by an earlier one is read again."""
SECONDS = 20.0
"""Of processor time for one picture; one of 800 × 800 pixels takes one to three, a strip of a long one as much."""
REMEMBERED = 256
"""Pictures whose words are not read again when they come again in the same run: badges and banners that many listings show."""

_CHILD = "from casefiles.pictures.lector_process import main; main()"
_Read = tuple[tuple[Word, ...], tuple[Barcode, ...], str | None]


class Lector:
    """One reading process. One picture at a time; threads wait in line.

    Args:
        seconds: of processor time for one picture.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._line = threading.Lock()
        self._apart = Apart(_CHILD)
        self._known: OrderedDict[str, _Read] = OrderedDict()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def read(self, picture: Picture, data: bytes) -> Picture:
        """``picture``, made from ``data``, with the words and codes in it; as it is where the extra ``ocr`` is not installed, and
        with the reason in ``unread`` where reading took too long or broke.
        """
        if picture.unusable is not None or picture.flat or picture.digest is None or not can_read():
            return picture
        with self._line:
            if picture.digest not in self._known:
                self._known[picture.digest] = self._asked(data)
                if len(self._known) > REMEMBERED:
                    self._known.popitem(last=False)
            words, codes, unread = self._known[picture.digest]
        return replace(picture, words=words, codes=codes, read_with=READER, unread=unread)

    def close(self) -> None:
        """End the process at once; it holds nothing."""
        self._apart.close()

    def _asked(self, data: bytes) -> _Read:
        try:
            words, codes = self._apart.ask((data, self._seconds), self._seconds)
        except TimeoutError as error:
            return (), (), f"reading its words took more than {error}"
        except EOFError:
            return (), (), "the reader of words broke on it"
        else:
            return words, codes, None
