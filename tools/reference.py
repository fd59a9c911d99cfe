"""Writes docs/reference/: commands, formats, settings and errors, each from the code that is the truth. A test compares."""

import dataclasses
import inspect
import json
import re
import sys
import textwrap
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import typer
from pydantic import BaseModel

from casefiles import errors, model, parts, records, registry
from casefiles.stores import base
from markwatch import config, config_tables
from markwatch.summary import FIGURES

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
    for path, command in commands_under(typer.main.get_command(app), "markwatch"):
        words = [
            parameter.metavar or parameter.name.upper() for parameter in command.params if parameter.param_type_name == "argument"
        ]
        lines += [f"## `{' '.join([path, *words])}`", "", str(command.help or "").strip(), ""]
        lines += [_parameter(parameter) for parameter in command.params if parameter.name != "help"]
        lines.append("")
    return "\n".join(lines).replace("\n\n\n", "\n\n")


def commands_under(command: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Each command that does something with its whole name, in the order of the alphabet; ``command`` is Typer's own object."""
    children: dict[str, Any] = getattr(command, "commands", {})
    if not children or (command.invoke_without_command and path != "markwatch"):
        yield path, command
    for name in sorted(children):
        yield from commands_under(children[name], f"{path} {name}")


def _parameter(parameter: Any) -> str:
    names = (
        [*parameter.opts, *parameter.secondary_opts]
        if parameter.param_type_name == "option"
        else [parameter.metavar or parameter.name.upper()]
    )
    annotation = getattr(parameter.type_descriptor, "annotation", None)
    choices = f" ({' | '.join(annotation)})" if isinstance(annotation, type) and issubclass(annotation, StrEnum) else ""
    return f"- {', '.join(f'`{name}`' for name in names)}{choices}: {parameter.help or ''}"


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
    return "\n".join([*lines, *findings_line(), *words(), *rights_columns(), *figures()])


def findings_line() -> list[str]:
    """A FINDINGS line, made by the code that writes them."""
    place = parts.Place(field="title", start=0, end=4)
    sentence = parts.Bilingual(en="The name stands in the title.", zh="标题中出现该名称。")
    signal = model.Signal(
        right_id="mark", listing_url="https://shop.example/1", matcher="text.names", version=1, supports=True, strength=1.0,
        sentence=sentence, found="Mark", expected="Mark", place=place,
    )  # fmt: skip
    finding = model.Finding(right_id="mark", listing_url="https://shop.example/1", risk=0.4, signals=(signal,))
    record = json.dumps(json.loads(records.finding_line(finding)), ensure_ascii=False, indent=1)
    return [
        "## A FINDINGS line",
        "",
        "What `match` writes, one a line (here spread over several):",
        "",
        "```json",
        record,
        "```",
        "",
    ]


def words() -> list[str]:
    """The words that fields of a fixed list may hold."""
    lines = ["## Fixed words", ""]
    for each in (
        value for value in vars(parts).values() if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
    ):
        lines.append(f"- {each.__name__}: {', '.join(f'`{word}`' for word in each)}")
    return [*lines, ""]


def rights_columns() -> list[str]:
    """The columns of a rights file in both languages."""
    lines = ["## Columns of a rights file", "", "Any of these headings, in any order and case:", ""]
    return [*lines, *(_column(column) for column in registry.COLUMNS), ""]


def _column(column: registry.Column) -> str:
    also = ", ".join((*column.english, *column.chinese))
    return f"- `{column.field}` (also {also}): {column.holds.en}. {column.holds.zh}。"


def figures() -> list[str]:
    """The names of a run's figures."""
    return ["## Figures of a run", "", *(f"- `{name}`: {words}" for name, words in FIGURES.items()), ""]


def settings() -> str:
    """Every key of markwatch.toml with its default and meaning."""
    lines = ["# Settings", "", MADE, (inspect.getdoc(config) or ""), ""]
    for title, table in (
        ("top of the file", config.Settings),
        ("[network]", config_tables.Network),
        ("[crawl]", config_tables.Crawl),
        ("[pictures]", config_tables.Pictures),
        ("[names]", config_tables.Names),
        ("[retention]", config_tables.Retention),
        ("[mail]", config_tables.Mail),
        ("[alerts]", config_tables.Alerts),
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
