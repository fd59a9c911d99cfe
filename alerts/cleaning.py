"""Text of strangers made fit to be sent: no control characters, no unpaired surrogates, no letters that turn the line about.

Whoever puts it into HTML escapes it as well. What is left out is left out silently on purpose: it is never a letter to read.
"""

import re

_SPACES = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
"""Bidirectional marks, embeddings, overrides and isolates (Unicode Standard Annex 9, the "Trojan Source" letters), zero-width
spaces, interlinear annotations, tags and non-characters. Joiners (U+200C, U+200D) stay: scripts and emoji need them."""


def clean_line(text: str, limit: int) -> str:
    """``text`` as one line of at most ``limit`` characters, the last of them an ellipsis when it was longer."""
    head = text[: limit * 4]  # what is beyond is cut in any case, unless it is mostly spaces
    line = _SPACES.sub(" ", _UNSEEN.sub("", _SURROGATES.sub("\ufffd", head))).strip()
    return line if len(line) <= limit and len(head) == len(text) else line[: limit - 1].rstrip() + "…"


def clean_text(text: str) -> str:
    """``text`` with its lines and tabs kept."""
    return _CONTROLS.sub("", _UNSEEN.sub("", _SURROGATES.sub("\ufffd", text)))


def clean_header(text: str, limit: int = 150) -> str:
    """One line that no mail reader takes for more than words: encoded words (RFC 2047) are broken up, as the header parser
    would decode one into line ends.
    """
    return clean_line(text, limit).replace("=?", "= ?")
