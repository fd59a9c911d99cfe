"""How fast, and how completely, listings are matched against a register of marks: one core, whole path from listing to
finding.

Marks and titles are generated, the same ones every time: half of the marks in Latin letters, made of syllables as brand
names are, half in Chinese characters; one title in three names a mark, some of them misspelt or broken up. Brute force is
RapidFuzz ``process.cdist(partial_ratio)`` on one core over the same folded strings; it takes too long for all titles, so
it runs over a sample, and its time (which is linear in the titles) is scaled up.
"""

import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import chain

import numpy as np
from rapidfuzz import fuzz, process

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from casefiles.pictures.lectors import Lector
from casefiles.records import to_json
from markwatch.embedding import Embeddings
from markwatch.matching import BATCH, Question, answer, match_with_workers
from matchers.screening import Screening
from matchers.tables import table
from matchers.text.catalogue import Catalogue
from matchers.text.entries import entries
from matchers.text.fields import fields
from matchers.text.folding import Folded
from matchers.text.letters import unspaced
from matchers.text.names import NAMES, names_of

SIZES = {False: (10_000, 10_000, 300), True: (10_000, 1_500, 60)}
"""quick → marks, listings, listings in brute force's sample."""
LISTINGS_GROWN = {False: (3_000, 30_000), True: (1_500, 4_500)}
"""quick → listings whose time each is compared."""
GROWTH_LISTINGS = 3_000
"""Listings in the tables of growth."""
WHOLE = 90.0
"""Score from which brute force counts as a hit."""
_ONSETS = [
    "b",
    "c",
    "ch",
    "d",
    "f",
    "g",
    "gl",
    "h",
    "j",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "pr",
    "r",
    "s",
    "sh",
    "st",
    "t",
    "tr",
    "v",
    "w",
    "z",
]
_NUCLEI = ["a", "e", "i", "o", "u", "ai", "ei", "ia", "io", "oo", "y"]
_CODAS = ["", "n", "r", "s", "l", "x", "nd", "st", "ck", "m"]


def _latin_name(chance: random.Random) -> str:
    def word() -> str:
        return "".join(
            chance.choice(_ONSETS) + chance.choice(_NUCLEI) for _ in range(chance.choice((1, 2, 2, 3, 3, 4)))
        ) + chance.choice(_CODAS)

    return " ".join(word().capitalize() for _ in range(chance.choice((1, 1, 1, 1, 1, 2, 2, 3))))


def _chinese_name(chance: random.Random, characters: str) -> str:
    return "".join(chance.choices(characters, k=chance.choice((2, 2, 3, 3, 3, 4, 4, 5, 12))))


def _words(name: str) -> list[str]:
    return " ".join(table("matchers.text", name)).split()


def marks(count: int, chance: random.Random) -> list[Right]:
    """``count`` trade marks with names that differ."""
    characters = "".join(sorted({character for word in _words("chinese.txt") for character in word}))[::7]
    names: dict[str, None] = {}
    while len(names) < count:
        names[_latin_name(chance) if len(names) % 2 else _chinese_name(chance, characters)] = None
    return [
        Right(id=f"M{nth}", kind=RightKind.TRADEMARK, name=name, nice_classes=(chance.randint(1, 34),))
        for nth, name in enumerate(names)
    ]


def disturbed(name: str, chance: random.Random) -> str:
    """A name as a seller may write it: mostly as it is, else broken up, with a letter dropped, or in capitals."""
    at = chance.randrange(1, len(name))
    return chance.choice(
        (name, name, name, name[:at] + chance.choice("*-·. ") + name[at:], name[:at] + name[at + 1 :], name.upper())
    )


def titles(count: int, rights: list[Right], chance: random.Random) -> list[Listing]:
    """``count`` listings; a third names one of ``rights``."""
    english, chinese = [word for word in _words("english.txt") if len(word) > 2 and word[0] != "~"], _words("chinese.txt")
    made = []
    for nth in range(count):
        latin = nth % 2
        words = chance.choices(english if latin else chinese, k=chance.randint(5, 12))
        if nth % 3 == 0:
            words.insert(chance.randrange(len(words)), disturbed(chance.choice(rights).name, chance))
        words.append(f"{chance.randint(1, 900)}{chance.choice(('ml', 'cm', 'g', ' pcs'))}")
        title = (" " if latin else chance.choice(("", " "))).join(words)
        made.append(
            Listing(url=f"https://shop.example/{nth}", title=title, price=Decimal(chance.randint(5, 5000)), currency="CNY")
        )
    return made


def _bounded(text: str, at: int) -> bool:
    """Whether a word may begin or end at ``at``: said here anew, by other means than in the product."""
    if at in (0, len(text)):
        return True
    before, after = text[at - 1], text[at]
    return " " in (before, after) or unspaced(before) or unspaced(after)


def whole_word(name: str, title: str) -> bool:
    """Whether brute force's best window for ``name`` is made of whole words of ``title``, and not cut at its edge."""
    if len(name) > len(title):
        return False
    best = fuzz.partial_ratio_alignment(name, title)
    if best is None or best.score < WHOLE:
        return False
    start, end = best.dest_start, best.dest_end
    cut = end - start < len(name)
    return not cut and _bounded(title, start) and _bounded(title, end) and " " not in (title[start], title[end - 1])


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", Folded(text).spaced).strip()


def candidate_seconds(rights: Sequence[Right], listings: Sequence[Listing]) -> float:
    """Processor time of finding, in all views, which names of ``rights`` may stand in each of ``listings``."""
    catalogue = Catalogue(entries(name for right in rights for name in names_of(right)))
    batches = [listings[first : first + BATCH] for first in range(0, len(listings), BATCH)]
    catalogue.candidates([fields(listing) for listing in batches[0]])
    began = time.process_time()
    for batch in batches:
        catalogue.candidates([fields(listing) for listing in batch])
    return (time.process_time() - began) / len(listings)


def _kept(rights: Sequence[Right]) -> tuple[float, float]:
    """Seconds to make the index of the names, and to make it ready from its bytes."""
    began = time.process_time()
    packed = NAMES.index(rights).packed()  # type: ignore[attr-defined]  # the protocol of those that are kept
    made = time.process_time()
    NAMES.unpacked(rights, packed)
    return made - began, time.process_time() - made


def whole_seconds(rights: Sequence[Right], lines: Sequence[str]) -> float:
    """Processor time of everything that ``match`` does with a listing: reading its line, every matcher, screening, writing. The
    first batch, in which tables of characters and words are read for the first time, is not counted: it would be counted
    heavily where lines are few.
    """
    question = Question(rights=tuple(rights), day=date(2026, 1, 1), threshold=0.0, file="listings.jsonl")
    screening, lector, embeddings = question.screening(), Lector(), Embeddings(None)
    batches = [lines[first : first + BATCH] for first in range(0, len(lines), BATCH)]
    answer(1, batches[0], question, screening, lector, embeddings)
    began = time.process_time()
    for batch in batches[1:]:
        answer(1, batch, question, screening, lector, embeddings)
    return (time.process_time() - began) / (len(lines) - len(batches[0]))


def brute_seconds(rights: Sequence[Right], listings: Sequence[Listing]) -> float:
    """Processor time of RapidFuzz over the same folded strings, a listing."""
    names, texts = [_folded(right.name) for right in rights], [_folded(listing.title) for listing in listings]
    began = time.process_time()
    process.cdist(texts, names, scorer=fuzz.partial_ratio, workers=1, dtype=np.float32)
    return (time.process_time() - began) / len(texts)


def peak_memory(marks_: int, listings: int) -> float:
    """MiB that a process of its own takes at most, which makes the index and matches."""
    code = (
        "import random, resource; from bench.match import *; chance = random.Random(20260102); "
        f"rights = marks({marks_}, chance); lines = [to_json(each) for each in titles({listings}, rights, chance)]; "
        "whole_seconds(rights, lines); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    with tempfile.TemporaryDirectory() as home:
        ran = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, "HOME": home}
        )
    return float(ran.stdout)


def workers_gain(rights: Sequence[Right], lines: list[str]) -> float:
    """How much sooner two workers are than one, by the clock, their indices ready; it needs two cores that do nothing else."""
    question = Question(rights=tuple(rights), day=date(2026, 1, 1), threshold=0.0, file="listings.jsonl")
    took = []
    for workers in (1, 2):
        answers = match_with_workers(chain(lines[:BATCH] * 4 * workers, lines), question, workers)
        for _ in range(4 * workers):  # the workers' own start
            next(answers)
        began = time.monotonic()
        deque(answers, maxlen=0)
        took.append(time.monotonic() - began)
    return took[0] / took[1]


def grown(quick: bool) -> dict[str, float]:  # noqa: FBT001
    """What more marks cost: candidates a listing, the whole match, the index, and the index from its bytes."""
    counts = (1_000, 10_000) if quick else (1_000, 10_000, 100_000)
    took: dict[int, float] = {}
    found: dict[str, float] = {}
    for count in counts:
        chance = random.Random(20260102)
        rights = marks(count, chance)
        listings = titles(GROWTH_LISTINGS, rights, chance)
        took[count] = candidate_seconds(rights, listings)
        whole = whole_seconds(rights, [to_json(listing) for listing in listings])
        brute = brute_seconds(rights, listings[: max(2, 200_000 // count)])
        found[f"match: listings a second, {count:,} marks"] = 1 / whole
        found[f"names: candidates, times faster than RapidFuzz cdist, {count:,} marks"] = brute / took[count]
        made, ready = _kept(rights)
        found[f"names: microseconds for the candidates of a listing, {count:,} marks"] = took[count] * 1e6
        found[f"names: seconds to make the index, {count:,} marks"] = made
        found[f"names: index from its bytes, share of making it, {count:,} marks"] = ready / made
    few, many = (
        whole_seconds(rights, [to_json(each) for each in titles(size, rights, chance)]) for size in LISTINGS_GROWN[quick]
    )
    found["match: time a listing, many listings ÷ few"] = many / few
    if not quick:
        found["match: peak memory, MiB, 100,000 marks"] = peak_memory(100_000, GROWTH_LISTINGS)
    return found | {"names: candidates among 10,000 marks ÷ among 1,000": took[10_000] / took[1_000]}


def measure(quick: bool) -> dict[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """The figures, by their names in ``bench/__main__.py``."""
    many, count, sample = SIZES[quick]
    chance = random.Random(20260101)
    rights = marks(many, chance)
    listings = titles(count, rights, chance)
    began = time.process_time()
    screening = Screening(rights, day=date(2026, 1, 1))
    built = time.process_time()
    batches = (listings[first : first + BATCH] for first in range(0, count, BATCH))
    found = [{finding.right_id for finding in each} for batch in batches for each in screening.findings_of(batch)]
    ended = time.process_time()

    names, texts = [_folded(right.name) for right in rights], [_folded(listing.title) for listing in listings[:sample]]
    brute_began = time.process_time()
    scores = process.cdist(texts, names, scorer=fuzz.partial_ratio, workers=1, dtype=np.float32)
    brute = (time.process_time() - brute_began) * count / sample

    wanted = [(row, column) for row, column in np.argwhere(scores >= WHOLE) if whole_word(names[column], texts[row])]
    missed = [(texts[row], names[column]) for row, column in wanted if rights[column].id not in found[row]]
    for text, name in missed[:20]:
        print(f"match: brute force finds {name!r} in {text!r}; the index does not")
    twice = {} if quick else {"match: two workers ÷ one": workers_gain(rights, [to_json(each) for each in listings] * 3)}
    return (
        grown(quick)
        | twice
        | {
            "match: time, share of RapidFuzz cdist's": (ended - built) / brute,
            "match: whole-word hits of brute force found": 1 - len(missed) / len(wanted),
            "match: whole-word hits in the sample": float(len(wanted)),
            "match: listings a second": count / (ended - built),
            "match: seconds to make the index": built - began,
        }
    )
