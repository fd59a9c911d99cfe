"""Python runs this first in every process that has this folder in PYTHONPATH: listens to the moments of a night (see
:mod:`casefiles.moments`). ``STRIKE_AT`` names some, each with a number (``markwatch.page.read:5``): the process that comes to
one of them for the so-manieth time is killed with SIGKILL, after a line in the file ``STRIKE_LOG``. With ``STRIKE_BY=hanging`` it
never comes back from there instead; only one process does, the first.
"""

import os
import signal
import sys
import time
from pathlib import Path

given = os.environ  # noqa: TID251  (the only way into a process that is yet to start)
wanted = {moment: int(on) for moment, _, on in (each.partition(":") for each in given.get("STRIKE_AT", "").split())}


def listen(event: str, arguments: tuple[object, ...]) -> None:
    if event not in wanted:
        return
    wanted[event] -= 1
    if wanted[event] == 0:
        log = Path(given["STRIKE_LOG"])
        if given.get("STRIKE_BY") == "hanging":
            never_come_back(log)
            return
        with log.open("a") as file:
            file.write(f"{event}\n")
        os.kill(os.getpid(), signal.SIGKILL)


def never_come_back(log: Path) -> None:
    if not log.exists():
        log.write_text(f"{time.monotonic()}\n")
        sum(iter(int, 1))  # a loop in C without end, as of a parser that holds the interpreter


if wanted:
    sys.addaudithook(listen)
