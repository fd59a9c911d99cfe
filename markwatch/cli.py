"""The command line. Exit codes: 0 done, 1 failed, 2 wrong use or bad input."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from casefiles.errors import BadInput, MarkwatchError
from markwatch.commands import examples, findings, jobs, offline, people, record, rights, upkeep
from markwatch.tables import harmless
from markwatch.wording import _

app = typer.Typer(
    name="markwatch",
    help=_("Watches shops for infringements of trade marks, geographical indications, patents and copyright."),
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def every_command(
    config: Annotated[Path | None, typer.Option(help=_("Settings file; default: markwatch.toml in the working folder."))] = None,
) -> None:
    """Options before any command."""


for group in (examples, upkeep, rights, jobs, offline, findings, people, record):
    group.add_to(app)


def config_first(arguments: list[str]) -> list[str]:
    """``--config FILE`` may stand anywhere on the line; here it is moved to the front, where the parser wants it."""
    for place, word in enumerate(arguments):
        if word == "--":
            break
        if word.startswith("--config="):
            return [word, *arguments[:place], *arguments[place + 1 :]]
        if word == "--config" and place + 1 < len(arguments):
            return [*arguments[place : place + 2], *arguments[:place], *arguments[place + 2 :]]
    return arguments


def main() -> None:
    """Run the command that the arguments name and end the process with its exit code."""
    try:
        app(config_first(sys.argv[1:]))
    except BadInput as error:
        _end(error, 2)
    except MarkwatchError as error:
        _end(error, 1)
    except BrokenPipeError:
        # the reader of our output has gone (`| head`): what it took is enough; keep Python from complaining at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _end(error: MarkwatchError, code: int) -> None:
    sys.stderr.write(f"markwatch: {harmless(error)}\n")
    sys.exit(code)
