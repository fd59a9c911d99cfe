"""What the command line says, in the reader's language. English stands in the code, Chinese in ``locale/zh.po``."""

import os
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

from casefiles.parts import Bilingual

CATALOGUE = Path(__file__).parent / "locale" / "zh.po"


_chosen: list[str] = []


def speak(chosen: str) -> None:
    """From now on speak ``chosen`` (``zh`` or ``en``), as the settings ask; what was said before they were read stays said."""
    _chosen[:] = [chosen]


def language() -> str:
    """``zh`` or ``en``: what :func:`speak` was told, else ``MARKWATCH_LANGUAGE``, else what the terminal's locale says
    (``LC_ALL``, ``LC_MESSAGES``, ``LANG``).
    """
    return _chosen[0] if _chosen else _of_environment()


@cache
def _of_environment() -> str:
    names = ("MARKWATCH_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    wish = next((os.environ[name] for name in names if os.environ.get(name)), "en")  # noqa: TID251  (help is shown before settings are read)
    return "zh" if wish.lower().startswith("zh") else "en"


@cache
def _chinese() -> dict[str, str]:
    with CATALOGUE.open("rb") as file:
        return {str(entry.id): str(entry.string) for entry in read_po(file) if entry.id}


def _(english: str) -> str:
    """``english``, or its Chinese in the catalogue. A missing entry is a fault that a test finds; the reader gets the English."""
    return _chinese().get(english, english) if language() == "zh" else english


def said(sentence: Bilingual) -> str:
    """A bilingual sentence in the reader's language."""
    return sentence.said_in(language())
