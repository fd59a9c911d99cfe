"""The command line. Exit codes: 0 done, 1 failed, 2 wrong use or bad input."""

import os
import signal
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from typer.exceptions import TyperException

from casefiles.errors import BadInput, MarkwatchError
from markwatch.commands import examples, findings, index, jobs, offline, people, record, rights, search, upkeep
from markwatch.tables import harmless
from markwatch.wording import _, language

app = typer.Typer(
    name="markwatch",
    help=_("Watches shops for infringements of trade marks, geographical indications, patents and copyright."),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def every_command(
    config: Annotated[Path | None, typer.Option(help=_("Settings file; default: markwatch.toml in the working folder."))] = None,
) -> None:
    """Options before any command."""


for group in (examples, upkeep, rights, jobs, offline, search, findings, people, record, index):
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


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command that ``arguments`` (default: those of the process) name and end the process with its exit code."""
    sys.exit(_exit_code(sys.argv[1:] if arguments is None else list(arguments)))


def _exit_code(arguments: list[str]) -> int:
    try:
        _speak_utf8()
        _run(config_first(arguments))
        sys.stdout.flush()
    except typer.Exit as end:
        return end.exit_code
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except MarkwatchError as error:
        return _failed(error.said_in(language()), 2 if isinstance(error, BadInput) else 1)
    except TyperException as error:
        return _misused(error)
    except BrokenPipeError:  # the reader of our output has gone (`| head`): what it took is enough
        return _unread(0)
    except OSError as error:
        return _unread(_failed(f"{error.filename or _('standard output')}: {error.strerror or error}", 1))
    return 0


def _run(arguments: list[str]) -> None:
    """What ``app(arguments)`` does, but for the exit codes of its own that it gives to errors."""
    command = typer.main.get_command(app)
    with command.make_context("markwatch", arguments) as context:
        command.invoke(context)


def _unread(code: int) -> int:
    """Let what nobody takes any more go nowhere, so that Python does not complain at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _speak_utf8() -> None:
    """Data is UTF-8 wherever it goes; a terminal that cannot show a letter shows its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="backslashreplace")


def _misused(error: TyperException) -> int:
    """One line for an option or argument that does not fit; a command that cannot stand alone shows its help."""
    context = getattr(error, "ctx", None)
    if not error.format_message() or "\n" in error.format_message():
        sys.stderr.write(f"{error.format_message()}\n")
        return error.exit_code
    path = context.command_path if context else "markwatch"
    said = _("{wrong}; how it is used: {command}")
    return _failed(said.format(wrong=error.format_message().rstrip("."), command=f"{path} --help"), error.exit_code)


def _failed(message: str, code: int) -> int:
    sys.stderr.write(f"markwatch: {harmless(message)}\n")
    return code
