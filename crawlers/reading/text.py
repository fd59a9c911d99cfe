"""Text from strangers made fit to keep: one line, no control characters, no lone surrogates, bounded."""

import html
import re
import unicodedata

_UNWANTED = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFEFF, 0xFFFE, 0xFFFF], " ")
"""C0 and C1 controls, surrogates, the byte order mark and non-characters: none of them is text, and stores refuse some."""

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});")


def clean(text: str, most: int = 500) -> str:
    """``text`` on one line, runs of white space made one space, at most ``most`` characters."""
    head = text[: most * 4 + 1000]
    plain = head if head.isprintable() else head.translate(_UNWANTED)  # what is printable holds none of them, and is the rule
    return " ".join(plain.split())[:most].rstrip()


def unescaped(text: str) -> str:
    """``text`` with its character references resolved once, as JSON-LD often carries HTML-escaped names."""
    return html.unescape(text) if "&" in text and _ENTITY.search(text) else text


def without_tags(text: str, most: int = 10_000) -> str:
    """``text`` as read by a person: tags become spaces, references are resolved; for descriptions that hold HTML."""
    head = unescaped(text[: most * 4])
    return clean(_TAG.sub(" ", head) if "<" in head else head, most)


def folded(text: str) -> str:
    """``text`` for comparing: NFKC, case folded, letters and digits only, so that "Foo-Bar™" equals "foo bar"."""
    return "".join(mark for mark in unicodedata.normalize("NFKC", text).casefold() if mark.isalnum())


def unaccented(text: str) -> str:
    """``text`` without the marks on its letters: ``piactér`` is ``piacter``."""
    return (
        text
        if text.isascii()
        else "".join(mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark))
    )


_BETWEEN_HAN = re.compile(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")


def closed_up(text: str) -> str:
    """``text`` without the spaces that set Chinese labels to one width: ``市 场 价`` is 市场价."""
    return text if text.isascii() else _BETWEEN_HAN.sub("", text)


_EXPRESSION = re.compile(r"\{\{(.{1,120}?)\}\}|\{\$(.{1,120}?)\$\}|\[\[(.{1,120}?)\]\]|\$\{(.{1,120}?)\}|<%=(.{1,120}?)%>")
"""As Vue, Angular and Handlebars write them (``{{ }}``), and what shops write instead where their server's own templates take the
braces: ``{$ $}``, ``[[ ]]``, and JavaScript's ``${ }`` and Underscore's ``<%= %>`` [the first met on a real shop]."""


def expressions_in(text: str) -> tuple[str, ...]:
    """The expressions of a template that stand in ``text`` in place of values, which the page's own script would fill in."""
    return tuple("".join(found).strip() for found in _EXPRESSION.findall(text))
