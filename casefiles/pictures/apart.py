"""Work done apart, in a process bounded in processor time and memory, that is killed when it takes too long.

A picture or a model may be made to keep native code busy, and native code may crash. Each message is eight bytes of length and a
pickle; both ends of the pipe are this program. This is the asking side, which loads nothing of what the other does; the other
is :mod:`casefiles.pictures.answering`.
"""

import pickle
import select
import signal
import subprocess
import sys
import threading
import time
from typing import IO, Any

from casefiles.errors import MarkwatchError

PATIENCE = 10
"""Times as many seconds by the clock as of processor time: for a machine that is busy with other things."""
STARTING = 60.0
"""Seconds of processor time more for the first question: models are loaded with it (about 3)."""


class Apart:
    """One process, started when first needed and again after it was killed. One question at a time; threads wait in line.

    Args:
        entry: Python that the process runs; it calls :func:`casefiles.pictures.answering.serve`.
    """

    def __init__(self, entry: str) -> None:
        self._entry = entry
        self._line = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def ask(self, question: object, seconds: float) -> Any:
        """The answer to ``question``, for which ``seconds`` of processor time are given.

        Raises:
            MarkwatchError: the answer is this error.
            TimeoutError: it took longer; the message is the bound, as in "20 s of processor time".
            EOFError: the process broke on it.
        """
        with self._line:
            answer = self._asked(question, seconds)
        if isinstance(answer, MarkwatchError):
            raise answer
        return answer

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

    def _asked(self, question: object, seconds: float) -> object:
        starting = self._child is None or self._child.poll() is not None
        try:
            child = self._running()
            assert child.stdin is not None
            assert child.stdout is not None
            _send(child.stdin, (question, seconds + (STARTING if starting else 0)))
            return _receive(child.stdout, time.monotonic() + PATIENCE * seconds + STARTING)
        except TimeoutError as error:
            self.close()
            raise TimeoutError(f"{PATIENCE * seconds:g} s") from error
        except (EOFError, OSError, ValueError) as error:
            if self._ended() == -signal.SIGPROF:
                raise TimeoutError(f"{seconds:g} s of processor time") from error
            raise EOFError from error

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            command = [sys.executable, "-c", self._entry]
            self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
        return self._child

    def _ended(self) -> int | None:
        """How the child that did not answer has ended."""
        ended = self._child.wait() if self._child is not None else None
        self.close()
        return ended


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
