"""The language of a page, where it cannot be the declared one: templates say ``lang="en"`` above Chinese goods; of an address."""

import re
from collections.abc import Iterable

_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]+"), 0.08),
    ("ko", re.compile(r"[\uac00-\ud7a3]+"), 0.15),
    ("zh", re.compile(r"[\u4e00-\u9fff]+"), 0.25),
)
"""Language, its own characters, and the share of all letters from which a text is in it. Blocks of the Unicode Standard; Japanese
is asked first, since it is written with Chinese characters too. A bilingual shop with fewer keeps what it declares."""
_ANY = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_LETTERS = re.compile(r"[^\W\d_]+")
MOST = 8_000
"""Characters of a page that are looked at."""
FEWEST = 20
"""Letters below which a text tells nothing."""
_LANGUAGE = re.compile(
    r"(?:ar|bg|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|is|it|ja|ko|lt|lv|ms|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|th"
    r"|tr|uk|ur|vi|zh)"
    r"(?:[-_](?:[a-z]{2}|hans|hant|419))?",
    re.IGNORECASE,
)
"""First step of a path that names a language: ISO 639-1 as shops use it, with a region or script. ``/is/`` and other words that
are steps of their own elsewhere are harmless: a language is believed only where another one stands beside it."""


def spoken(texts: Iterable[str], declared: str | None) -> str | None:
    """``declared`` (BCP 47), or the language that the characters of ``texts`` show where it says another; only of CJK."""
    whole = " ".join(text[:200] for text in texts)[:MOST]
    if _ANY.search(whole) is None:
        return declared
    letters = _found(_LETTERS, whole)
    if letters < FEWEST:
        return declared
    shown = next((name for name, own, share in _SCRIPTS if _found(own, whole) >= share * letters), None)
    return declared if shown is None or (declared or "").lower().split("-")[0] == shown else shown


def _found(marks: re.Pattern[str], text: str) -> int:
    """Characters of ``text`` that are ``marks``, which come in runs."""
    return sum(map(len, marks.findall(text)))


def is_language(step: str) -> bool:
    """Whether ``step``, the first of a path, may name a language."""
    return _LANGUAGE.fullmatch(step) is not None


def language_apart(url: str) -> tuple[str | None, str]:
    """The language that the first step of the path names, in lower case, and the URL without that step."""
    head, _, rest = url.partition("://")
    host, _, path = rest.partition("/")
    step, slash, further = path.partition("/")
    if is_language(step) and (slash or not further):
        return step.lower().replace("_", "-"), f"{head}://{host}/{further}"
    return None, url
