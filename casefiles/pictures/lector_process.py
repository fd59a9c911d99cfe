"""The process that reads words and codes: pictures in, what they say out, see :mod:`casefiles.pictures.lectors`."""

import pickle
import resource
import signal
import sys

from casefiles.pictures.legible import legible

SHARE = 0.6
"""Of a picture's seconds after which no further strip of a long one is begun, so that what was read is not lost with the rest."""
MEMORY = 3 * 1024**3
"""Bytes of address space; the models with one strip of a picture take about one and a half."""


def main() -> None:
    """Entry of the process, which ends when the other side goes away, or when a picture takes more than its processor time
    (SIGPROF).
    """
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    while head := sys.stdin.buffer.read(8):
        data, seconds, bound = pickle.loads(sys.stdin.buffer.read(int.from_bytes(head, "big")))  # noqa: S301  (our parent wrote it)
        signal.setitimer(signal.ITIMER_PROF, bound)
        read = legible(data, SHARE * seconds)
        signal.setitimer(signal.ITIMER_PROF, 0)
        message = pickle.dumps(read, pickle.HIGHEST_PROTOCOL)
        answers.write(len(message).to_bytes(8, "big") + message)
        answers.flush()
