"""Writes docs/reference/: commands, formats, settings and errors, each from the code that is the truth. A test compares."""

import dataclasses
import inspect
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import typer
from pydantic import BaseModel

from casefiles import errors, model, parts
from casefiles.stores import base
from markwatch import config

FOLDER = Path(__file__).parent.parent / "docs" / "reference"
NOUNS = (
    model.Right,
    model.Capture,
    model.Listing,
    model.Picture,
    model.Signal,
    model.Finding,
    model.Decision,
    model.Source,
    model.Alert,
)
PARTS = (parts.Bilingual, parts.Place, parts.Seller, parts.Identifier, parts.Tie, parts.Subscription, base.Run)
MADE = "<!-- Made by tools/reference.py from the code; change the code, then run `make reference`. -->\n"


def pages() -> dict[str, str]:
    """File name → text of every generated page."""
    return {
        "commands.md": commands(),
        "formats.md": formats(),
        "settings.md": settings(),
        "errors.md": f"# Errors\n\n{MADE}\n```\n{inspect.getdoc(errors)}\n```\n",
    }


def commands() -> str:
    """Every command with its arguments and options, as `--help` says them."""
    from markwatch.cli import app

    lines = ["# Commands", "", MADE]
    for path, command in _commands(typer.main.get_command(app), "markwatch"):
        lines += [f"## `{path}`", "", str(command.help or "").strip(), ""]
        for parameter in command.params:
            if parameter.name == "help":
                continue
            record = parameter.to_info_dict()
            name = (
                ", ".join(record["opts"])
                if isinstance(parameter, click.Option)
                else parameter.make_metavar(click.Context(command))
            )
            choices = "/".join(map(str, record["type"].get("choices", ())))
            lines.append(f"- `{name}`{f' ({choices})' if choices else ''}: {getattr(parameter, 'help', '') or ''}".rstrip(": "))
        lines.append("")
    return "\n".join(lines)


def _commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    if isinstance(command, click.Group):
        if command.invoke_without_command and path != "markwatch":
            yield path, command
        for name in sorted(command.commands):
            yield from _commands(command.commands[name], f"{path} {name}")
    else:
        yield path, command


def formats() -> str:
    """Every noun and part with its fields, types and meaning."""
    lines = ["# Formats", "", MADE, "JSONL, UTF-8, one record a line; fields at their default are left out.", ""]
    for noun in (*NOUNS, *PARTS):
        lines += [f"## {noun.__name__}", "", (inspect.getdoc(noun) or "").split("\n\n")[0], ""]
        said = attribute_docs(noun)
        for field in dataclasses.fields(noun):
            needed = (
                "" if field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING else ", needed"
            )
            lines.append(f"- `{field.name}` ({_type(field.type)}{needed}){': ' + said[field.name] if field.name in said else ''}")
        lines.append("")
    return "\n".join(lines)


def settings() -> str:
    """Every key of markwatch.toml with its default and meaning."""
    lines = ["# Settings", "", MADE, (inspect.getdoc(config) or ""), ""]
    for title, table in (
        ("top of the file", config.Settings),
        ("[network]", config.Network),
        ("[crawl]", config.Crawl),
        ("[mail]", config.Mail),
        ("[alerts]", config.Alerts),
    ):
        lines += [f"## {title}", ""]
        said = attribute_docs(table)
        for name, field in table.model_fields.items():
            if isinstance(field.default, BaseModel):
                continue
            default = "" if field.default in (None, ()) else f" = `{field.default}`"
            lines.append(f"- `{name}`{default}{': ' + said[name] if name in said else ''}")
        lines.append("")
    return "\n".join(lines)


def attribute_docs(noun: type[Any]) -> dict[str, str]:
    """Field → the string that stands below it in the class body."""
    source = textwrap.dedent(inspect.getsource(noun))
    found = re.findall(r'^    (\w+): [^\n]*\n    """(.*?)"""', source, flags=re.DOTALL | re.MULTILINE)
    return {name: " ".join(text.split()) for name, text in found}


def _type(annotation: object) -> str:
    name = (
        annotation
        if isinstance(annotation, str)
        else getattr(annotation, "__name__", str(annotation))
        if isinstance(annotation, type)
        else str(annotation)
    )
    return re.sub(r"\b(?:casefiles\.\w+|datetime|decimal|collections\.abc|typing)\.", "", name)


def main() -> None:
    """Write every page; with --check, say which differ and end with 1 if any does."""
    differing = [
        name for name, text in pages().items() if not (FOLDER / name).is_file() or (FOLDER / name).read_text("utf-8") != text
    ]
    if "--check" in sys.argv:
        sys.exit(f"docs/reference is out of date: {', '.join(differing)}; run `make reference`" if differing else 0)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
