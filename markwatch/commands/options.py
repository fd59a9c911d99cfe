"""Options and openings that several commands share."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from casefiles.stores import open_store
from casefiles.stores.base import Store
from markwatch.config import Settings, read_settings
from markwatch.tables import Format, harmless
from markwatch.wording import _, speak

Formatted = Annotated[
    Format | None,
    typer.Option("--format", help=_("How the list is written; a table on a terminal and JSONL elsewhere when not given.")),
]
Out = Annotated[Path | None, typer.Option("--out", help=_("File to write; standard output when not given."))]

console = Console(stderr=True)
"""Messages and progress bars go to stderr, data to stdout."""


def settings_of(context: typer.Context) -> Settings:
    """The settings of the file that ``--config`` names, or of the working folder. A language that they name is spoken from now
    on: who reads a night's end is who reads its mails, whatever the locale of cron.
    """
    root = context.find_root()
    if not isinstance(root.obj, Settings):
        root.obj = read_settings(root.params.get("config"))
    found: Settings = root.obj
    if "language" in found.model_fields_set:
        speak(found.language)
    return found


@contextmanager
def record_of(context: typer.Context) -> Iterator[tuple[Settings, Store]]:
    """The settings and the open record, closed afterwards."""
    settings = settings_of(context)
    store = open_store(settings.record)
    try:
        yield settings, store
    finally:
        store.close()


def progress_bar() -> Progress:
    """A bar on stderr that disappears when done; nothing when stderr is no terminal."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


def lines_of(bar: Progress) -> Callable[[str, int, str], None]:
    """What shows one line a name in ``bar``: told the name, how many items are done, and the words to show."""
    lines: dict[str, TaskID] = {}

    def show(name: str, done: int, words: str) -> None:
        if name not in lines:
            lines[name] = bar.add_task(words, total=None)
        bar.update(lines[name], completed=done, description=words)

    return show


def tell(message: str) -> None:
    """One line for the person at the terminal, on stderr, shown as it is."""
    console.print(message, markup=False, highlight=False, soft_wrap=True)


def end_with(message: str, lost: Sequence[str], passed_over: Sequence[str]) -> None:
    """Say the end of a command.

    Args:
        message: what was done.
        lost: lines or rows that could not be used; any makes the exit code 2.
        passed_over: what gave nothing although it was in order, such as a page without a product.
    """
    for line in (*lost, *passed_over):
        tell(harmless(line))
    tell(message)
    if lost:
        raise typer.Exit(2)
