"""``extract`` and ``match``: reading and judging files, without a store and without the network."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from casefiles.clock import now
from casefiles.errors import BadRow
from casefiles.model import Listing
from casefiles.records import to_json
from casefiles.registry import read_rights
from markwatch.commands.options import Out, end_with, lines_of, progress_bar, settings_of
from markwatch.config import Settings
from markwatch.embedding import Embeddings
from markwatch.lines import read_text_lines, write_lines
from markwatch.matching import Answer, Question, match, match_with_workers
from markwatch.networks import network_file
from markwatch.quarantine import pictures_in
from markwatch.signs import sign_drawings
from markwatch.wording import _

_WORDS = _("Read the words and codes in pictures, where the extra ocr is installed; default: [pictures] words, else yes.")
WordsOption = Annotated[bool | None, typer.Option("--words/--no-words", help=_WORDS, show_default=False)]


def add_to(app: typer.Typer) -> None:
    """Put the commands of this module under ``app``."""
    app.command(help=_('Read saved product pages: {"url", "html_file"} a line in, a Listing a line out.'))(extract)
    app.command("match", help=_("Hold the listings of a file against the rights of a file; findings a line each."))(match_files)


def extract(
    pages: Annotated[
        Path, typer.Argument(metavar="PAGES.jsonl", help=_('Lines of {"url", "html_file"}; files lie relative to it.'))
    ],
    out: Out = None,
) -> None:
    """Read saved pages."""
    from markwatch.extraction import extract_lines  # a fifth of what the command line would load [measured], for this one alone

    lost: list[str] = []
    passed_over: list[str] = []
    with progress_bar() as bar:
        show = lines_of(bar)

        def listings() -> Iterator[str]:
            for done, read in enumerate(extract_lines(read_text_lines(pages), str(pages)), start=1):
                show("pages", done, _("reading pages"))
                if isinstance(read, Listing):
                    yield to_json(read)
                else:
                    (lost if isinstance(read, BadRow) else passed_over).append(str(read))

        count = write_lines(listings(), out)
    end_with(_("{count} listings read.").format(count=count), lost, passed_over)


def match_files(
    context: typer.Context,
    listings: Annotated[
        Path, typer.Argument(metavar="LISTINGS.jsonl", help=_("Listings, one a line; needed are url and title."))
    ],
    rights: Annotated[Path, typer.Option(help=_("Rights file: CSV, XLSX, YAML or JSON."))],
    out: Out = None,
    threshold: Annotated[float, typer.Option(min=0.0, max=1.0, help=_("Leave out findings of less risk."))] = 0.0,
    workers: Annotated[int, typer.Option(min=1, help=_("Processes to share the work among."))] = 1,
    words: WordsOption = None,
) -> None:
    """Match a file of listings."""
    registered = read_rights(rights)
    lost = [str(fault) for fault in registered.bad]
    unseen = [str(warning) for warning in registered.warnings]
    question = Question(rights=registered.rights, day=now().date(), threshold=threshold, file=str(listings))
    question = _as_set(question, settings_of(context), words=words)
    lines = read_text_lines(listings)
    answers = match(lines, question) if workers == 1 else match_with_workers(lines, question, workers)
    read = [0]
    with progress_bar() as bar:
        show = lines_of(bar)

        def followed() -> Iterator[Answer]:
            for answer in answers:
                read[0] += answer.read
                lost.extend(map(str, answer.bad))
                unseen.extend(answer.unseen)
                show("listings", read[0], _("matching listings"))
                yield answer

        count = write_lines(chain.from_iterable(answer.lines for answer in followed()), out)
    message = _("{read} listings held against {rights} rights: {count} findings.")
    end_with(message.format(read=read[0], rights=len(registered.rights), count=count), lost, unseen)


def _as_set(question: Question, settings: Settings, *, words: bool | None) -> Question:
    """What the command line says of ``words`` wins over the settings."""
    network = network_file(settings.pictures)
    with Embeddings(network) as embeddings:
        rights = tuple(embeddings.of(question.rights))
    return replace(
        question,
        rights=rights,
        network=network if any(right.pictures for right in rights) else None,
        words=settings.pictures.words is not False if words is None else words,
        words_seconds=settings.pictures.seconds,
        set_aside=pictures_in(settings.pictures.set_aside),
        signs=sign_drawings(settings.pictures),
        left_out=frozenset(settings.names.left_out),
    )
