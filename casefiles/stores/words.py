"""Text → the words it is searched by. Pure; the same for what is kept and for what is asked."""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from operator import add

MAX_INDEXED = 100_000
"""Characters of a text that are made searchable; a description beyond it is not what a shopper reads."""

_HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
_PIECE = re.compile(rf"(?P<run>[{_HAN}{_KANA}]+)|(?P<word>[^\W_{_HAN}{_KANA}]+)")

_APART = {code: " " for code in range(128) if not chr(code).isalnum()}
"""What stands between words, of ASCII: the short way for text that holds nothing else."""


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Each run of unspaced script (Han, kana) with ``True``, each word of spaced script with ``False``."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return ((run or word, bool(run)) for run, word in _PIECE.findall(folded))


def indexed(text: str) -> str:
    """``text`` as words with a space between: each Han or kana character with its right neighbour (the last one of a run alone),
    everything else as it stands between separators; width, case and compatibility forms folded (NFKC).
    """
    if text.isascii():
        return " ".join(text[:MAX_INDEXED].lower().translate(_APART).split())
    words: list[str] = []
    for piece, unspaced in _pieces(text[:MAX_INDEXED]):
        if unspaced:
            words += map(add, piece, piece[1:])
        words.append(piece[-1] if unspaced else piece)
    return " ".join(words)


def asked(text: str) -> list[str]:
    """What must all be there for ``text`` to be found: words, and runs of Han or kana, without repeats.

    A run ab…z stands for the neighbouring pairs ab, …, yz one after the other; a single character for whatever begins with it.
    """
    return list(dict.fromkeys(piece for piece, _ in _pieces(text[:MAX_INDEXED])))


def is_run(piece: str) -> bool:
    """Whether a piece of :func:`asked` is of unspaced script, found wherever it stands."""
    found = _PIECE.fullmatch(piece)
    return found is not None and found["run"] is not None


def mark_of(word: str) -> int:
    """A number that stands for ``word`` in an index of numbers (CRC-32); two words may share one."""
    return zlib.crc32(word.encode())


def marks(words: str) -> list[int]:
    """The marks of all :func:`indexed` words, and of the first character of each pair, by which single characters are found."""
    distinct = set(words.split())
    return sorted({mark_of(word) for word in distinct} | {mark_of(word[0]) for word in distinct if is_run(word)})


def match_expression(text: str) -> str | None:
    """The FTS5 query that finds ``text`` among :func:`indexed` texts, or ``None`` when there is no word in it. It holds letters,
    digits and our own quotes only: nothing in ``text`` is ever taken as an operator.
    """
    terms = [_term(piece) for piece in asked(text)]
    return " AND ".join(terms) or None


def _term(piece: str) -> str:
    if not is_run(piece):
        return f'"{piece}"'
    if len(piece) == 1:
        return f'"{piece}" *'
    return '"' + " ".join(piece[at : at + 2] for at in range(len(piece) - 1)) + '"'
