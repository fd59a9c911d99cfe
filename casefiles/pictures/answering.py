"""The answering side of :mod:`casefiles.pictures.apart`: questions in, answers out, within bounds."""

import pickle
import resource
import signal
import sys
from collections.abc import Callable
from typing import Any

from casefiles.errors import MarkwatchError


def serve(answer: Callable[[Any], object], memory: int) -> None:
    """Answer questions until the other side goes away, or one takes more than its processor time (SIGPROF).

    Args:
        answer: to one question; an error of ours that it raises is the answer.
        memory: bytes of address space.
    """
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    while head := sys.stdin.buffer.read(8):
        question, bound = pickle.loads(sys.stdin.buffer.read(int.from_bytes(head, "big")))  # noqa: S301  (our parent wrote it)
        signal.setitimer(signal.ITIMER_PROF, bound)
        message = pickle.dumps(_answered(answer, question), pickle.HIGHEST_PROTOCOL)
        signal.setitimer(signal.ITIMER_PROF, 0)
        answers.write(len(message).to_bytes(8, "big") + message)
        answers.flush()


def _answered(answer: Callable[[Any], object], question: Any) -> object:
    try:
        return answer(question)
    except MarkwatchError as error:
        return error
