"""Reading words and codes in a process of its own, bounded in processor time and memory.

A picture may be made to keep a text reader busy, and its native code may crash. So it runs in a child that is killed when it has
computed too long on one picture; the picture then goes without words, and says so. Each message is eight bytes of length and a
pickle; both ends of the pipe are this program. This is the asking side, which loads no decoder; the other is
:mod:`casefiles.pictures.lector_process`.
"""

import pickle
import select
import signal
import subprocess
import sys
import threading
import time
from collections import OrderedDict
from dataclasses import replace
from types import TracebackType
from typing import IO, Any, Self

from casefiles.model import Picture
from casefiles.parts import Barcode, Word
from casefiles.pictures.extras import can_read

READER = "rapidocr+zxing 2"
"""``Picture.read_with``: raised when more is read than before, so that what was read by an earlier one is read again."""
SECONDS = 20.0
"""Of processor time for one picture; one of 800 × 800 pixels takes one to three, a strip of a long one as much."""
PATIENCE = 10
"""Times as many seconds by the clock: for a machine that is busy with other things."""
STARTING = 60.0
"""Seconds of processor time more for the first picture: the models are loaded with it (about 3)."""
REMEMBERED = 256
"""Pictures whose words are not read again when they come again in the same run: badges and banners that many listings show."""

_CHILD = "from casefiles.pictures.lector_process import main; main()"
_Read = tuple[tuple[Word, ...], tuple[Barcode, ...], str | None]


class Lector:
    """One reading process, started when first needed and again after it was killed. One picture at a time; threads wait in line.

    Args:
        seconds: of processor time for one picture.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._line = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
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
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()
        child.wait()

    def _asked(self, data: bytes) -> _Read:
        starting = self._child is None or self._child.poll() is not None
        try:
            child = self._running()
            assert child.stdin is not None
            assert child.stdout is not None
            _send(child.stdin, (data, self._seconds, self._seconds + (STARTING if starting else 0)))
            words, codes = _receive(child.stdout, time.monotonic() + PATIENCE * self._seconds + STARTING)
        except TimeoutError:
            self.close()
            return (), (), f"reading its words took more than {PATIENCE * self._seconds:g} s"
        except (EOFError, OSError, ValueError):
            return (), (), self._why()
        else:
            return words, codes, None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = subprocess.Popen([sys.executable, "-c", _CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
        return self._child

    def _why(self) -> str:
        """What became of the child that did not answer."""
        child = self._child
        ended = child.wait() if child is not None else None
        self.close()
        if ended == -signal.SIGPROF:
            return f"reading its words took more than {self._seconds:g} s of processor time"
        return "the reader of words broke on it"


def _send(pipe: IO[bytes], said: Any) -> None:
    message = pickle.dumps(said, pickle.HIGHEST_PROTOCOL)
    pipe.write(len(message).to_bytes(8, "big") + message)
    pipe.flush()


def _receive(pipe: IO[bytes], until: float) -> Any:
    """The child's answer.

    Raises:
        TimeoutError: none came until the clock (``time.monotonic``) said ``until``.
        EOFError: the child is gone.
    """
    ready, _, _ = select.select([pipe], [], [], max(0.0, until - time.monotonic()))
    if not ready:
        raise TimeoutError
    head = pipe.read(8)
    body = pipe.read(int.from_bytes(head, "big"))
    if len(head) < 8 or not body:
        raise EOFError
    return pickle.loads(body)  # noqa: S301  (our own child wrote it)
