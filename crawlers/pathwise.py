"""Parameters that a shop writes into the paths of its lists: ``/search/cid/7/brand/2.html``, ``/list-7-2-0-0.html``. Pure.

Which steps of a path are a name and its value nobody says; but an address from which the two were taken, or in which a number
was set to nought, and which is a list that the shop showed, tells it.
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from crawlers.reading.languages import is_language

MOST = 12
"""Steps of a path, and numbers of its last one, that are looked at."""

_KEY = re.compile(r"[A-Za-z_]{2,20}")
_VALUE = re.compile(r"[^/]{1,80}")
_SUFFIX = re.compile(r"\.[a-z]{3,5}$")
_SLOT = re.compile(r"(?<=[-_])[1-9]\d{0,8}(?=[-_.]|$)")
_FRONT = re.compile(r"index(?:\.\w+)?|home|main|default")
_HOST = re.compile(r"^\w+://[^/]+")


def pathwise(address: str) -> Iterator[tuple[str, str]]:
    """What may be parameters in the path of ``address``, which has no query: the name of each, and the address without it."""
    host = _HOST.match(address)
    path = address[host.end() :] if host else address
    suffix = found[0] if (found := _SUFFIX.search(path)) is not None else ""
    origin, steps = address[: len(address) - len(path)], path.removesuffix(suffix).strip("/").split("/")
    for nth in range(min(len(steps), MOST) - 1):
        rest = [*steps[:nth], *steps[nth + 2 :]]
        if _KEY.fullmatch(steps[nth]) and _VALUE.fullmatch(steps[nth + 1]) and not all(map(_is_front, rest)):
            yield steps[nth], "/".join([origin, *rest]) + suffix
    before, last = "/".join([origin, *steps[:-1]]) + "/", steps[-1]
    for nth, slot in enumerate(islice(_SLOT.finditer(last), MOST)):
        unset = f"{last[: slot.start()]}0{last[slot.end() :]}"
        yield f"{re.sub(r'[0-9]+', '#', last)} {nth}", before + unset + suffix


def _is_front(step: str) -> bool:
    """Whether a front page may be called so: it shows goods, and is no list that every other list is a part of."""
    return is_language(step) or _FRONT.fullmatch(step) is not None


def another_view(url: str, here: str, known: Callable[[str], bool]) -> bool:
    """Whether the list ``url`` is that at ``here`` with one parameter more in its path, or with one whose name is ``known`` left
    out or of another value.
    """
    other, own = url.partition("?")[0], here.partition("?")[0]
    more, less = set(pathwise(other)), set(pathwise(own))
    return any(address == own for _, address in more) or any(
        known(name) and (address == other or (name, address) in more) for name, address in less
    )
