"""``match``: listings from a file against rights from a file, without a store, on one core or several."""

import gc
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from casefiles.errors import BadRow, MarkwatchError
from casefiles.model import Listing, Picture, Right
from casefiles.pictures.lectors import SECONDS, Lector
from casefiles.pictures.reading import fill
from casefiles.records import finding_line, read_lines
from markwatch.embedding import Embeddings
from markwatch.kept import packed_indices
from matchers import without
from matchers.pictures.bank import bank_of
from matchers.pictures.signs import NO_DRAWINGS, Drawings, OfficialSigns
from matchers.screening import Screening
from matchers.text.spelling import Spelling

BATCH = 500
"""Listings judged at once: enough that handing them to a worker costs little, few enough for a smooth progress bar."""

BATCH_CHARACTERS = 8 * 1024 * 1024
"""A batch ends early when its lines come to this, so that long lines do not fill the memory."""


BATCH_PICTURES = 50
"""Pictures in memory at once: each, made ready, takes about 50 kB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What every listing is asked."""

    rights: tuple[Right, ...]
    day: date
    """The day on which rights are in force or not."""
    threshold: float
    """Findings of less risk are left out."""
    file: str
    """The file of listings, for errors; pictures given as ``{"file": …}`` lie relative to its folder."""
    set_aside: tuple[Picture, ...] = ()
    """Pictures that agreement with says nothing, read as a right's are."""
    signs: Drawings = NO_DRAWINGS
    """Of official signs, likewise."""
    words: bool = False
    """Words and codes in pictures are read too."""
    words_seconds: float = SECONDS
    """Processor time that this may take for one picture."""
    network: Path | None = None
    """A copy-detection network that pictures are embedded by; those of the rights are already."""
    left_out: frozenset[Spelling] = frozenset()
    """Spellings of names that are not looked for."""

    def screening(self) -> Screening:
        """The rights made ready, by kept indices when they are many. Both live as long as the process: the collector of garbage,
        which would go through all of them again and again, is told to leave them alone.
        """
        matchers, bank = without(self.left_out), bank_of(self.set_aside, {})
        packed = packed_indices(self.rights)
        signs = OfficialSigns(self.signs)
        ready = Screening(self.rights, day=self.day, matchers=matchers, bank=bank, signs=signs, packed=packed)
        gc.freeze()
        return ready


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What became of one batch of lines."""

    read: int
    """Listings read."""
    lines: tuple[str, ...]
    """FINDINGS lines."""
    bad: tuple[BadRow, ...]
    unseen: tuple[str, ...]
    """Pictures that could not be seen, with the reason."""


def match(lines: Iterable[str], question: Question) -> Iterator[Answer]:
    """The answers batch by batch in the order of ``lines``, on this core."""
    screening = question.screening()
    first = 1
    with Lector(question.words_seconds) as lector, Embeddings(question.network) as embeddings:
        for batch in _batches(lines):
            yield answer(first, batch, question, screening, lector, embeddings)
            first += len(batch)


def match_with_workers(lines: Iterable[str], question: Question, workers: int) -> Iterator[Answer]:
    """The same answers in the same order from ``workers`` processes, each with its own index; memory is bounded.

    Raises:
        MarkwatchError: a worker was killed.
    """
    packed_indices(question.rights)  # made once, for all of them to read
    with ProcessPoolExecutor(workers, get_context("spawn"), initializer=_prepare, initargs=(question,)) as pool:
        waiting: deque[Future[Answer]] = deque()
        first = 1
        try:
            for batch in _batches(lines):
                waiting.append(pool.submit(_answer_prepared, first, batch))
                first += len(batch)
                if len(waiting) > 3 * workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool as error:
            raise MarkwatchError("a worker was killed, for want of memory perhaps; use fewer --workers") from error


def answer(
    first: int, lines: Sequence[str], question: Question, screening: Screening, lector: Lector, embeddings: Embeddings
) -> Answer:
    """Judge the listings in ``lines``, the first of which is line ``first`` of the file. ``lector`` reads words if asked for."""
    folder = Path(question.file).absolute().parent
    read, found, bad, unseen = 0, [], [], []
    words = lector if question.words else None
    for items in _groups(read_lines(Listing, lines, question.file, first=first)):
        bad += [item for item in items if isinstance(item, BadRow)]
        listings = [_filled(item, folder, words) for item in items if isinstance(item, Listing)]
        read += len(listings)
        unseen += [line for listing in listings for line in _unseen(listing)]
        for findings in screening.findings_of(embeddings.of(listings)):
            found += [finding_line(finding) for finding in findings if finding.risk >= question.threshold]
    return Answer(read=read, lines=tuple(found), bad=tuple(bad), unseen=tuple(unseen))


def _filled(listing: Listing, folder: Path, lector: Lector | None) -> Listing:
    return fill(listing, folder, lector) if listing.pictures else listing


def _unseen(listing: Listing) -> Iterator[str]:
    for picture in listing.pictures:
        if why := _why_unseen(picture):
            yield f"{listing.url}: {picture.file or picture.url}: {why}"


def _why_unseen(picture: Picture) -> str | None:
    flat = "flat: too little in it to tell it from others" if picture.flat else None
    return picture.unusable or flat or picture.unread or (None if picture.digest else "only its URL is given")


def _groups(items: Iterable[Listing | BadRow]) -> Iterator[list[Listing | BadRow]]:
    """Lines judged at once: as many as there are, while they have few pictures."""
    group: list[Listing | BadRow] = []
    pictures = 0
    for item in items:
        group.append(item)
        pictures += len(item.pictures) if isinstance(item, Listing) else 0
        if pictures >= BATCH_PICTURES:
            yield group
            group, pictures = [], 0
    if group:
        yield group


def _batches(lines: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    characters = 0
    for line in lines:
        batch.append(line)
        characters += len(line)
        if len(batch) == BATCH or characters >= BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


_prepared: list[
    tuple[Question, Screening, Lector, Embeddings]
] = []  # one a worker process: an index is too large to be sent with every batch


def _prepare(question: Question) -> None:
    _prepared[:] = [(question, question.screening(), Lector(question.words_seconds), Embeddings(question.network))]


def _answer_prepared(first: int, lines: list[str]) -> Answer:
    question, screening, lector, embeddings = _prepared[0]
    return answer(first, lines, question, screening, lector, embeddings)
