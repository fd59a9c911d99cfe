"""What the command line says, in the reader's language. English stands in the code, Chinese in ``locale/zh.po``."""

import os
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

from casefiles.parts import Bilingual

CATALOGUE = Path(__file__).parent / "locale" / "zh.po"


@cache
def language() -> str:
    """``zh`` or ``en``: ``MARKWATCH_LANGUAGE``, else what the terminal's locale says (``LC_ALL``, ``LC_MESSAGES``, ``LANG``)."""
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
