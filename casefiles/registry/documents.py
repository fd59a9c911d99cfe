"""JSON, JSONL and YAML text → rows. Every scalar stays the text that was written: ``012`` is no number, ``NO`` not false."""

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

import yaml

from casefiles.errors import BadInput, BadRow
from casefiles.registry.rows import MAX_ROWS, Mapped, Row, row_of

MAX_YAML = 8 * 1024 * 1024
"""Characters of a YAML file: it is read at about 2 MB a second."""
MAX_ALIASES = 1_000
"""References (``*name``) in a YAML file. They cost nothing to read, but a file that lives on them is an attack."""
MAX_DEPTH = 20
"""Nesting of a YAML file; a right needs four levels, and libyaml's composer crashes the process at some ten thousand."""

_SHAPE = "a list of rights, or a mapping whose key rights holds one"


def json_rows(text: str, file: str) -> Iterator[Row | BadRow]:
    """A row for each entry of a JSON list, or of the list under ``rights``.

    Raises:
        BadInput: not JSON, or another shape.
    """
    try:
        return _entries(_json(text), file)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{file}: no JSON ({error}); it must be {_SHAPE}") from error


def jsonl_rows(text: str, file: str) -> Iterator[Row | BadRow]:
    """A row for each line of JSONL; blank lines are passed over.

    Raises:
        BadInput: too many lines.
    """
    for number, line in enumerate(text.split("\n"), 1):
        if number > MAX_ROWS:
            raise BadInput(f"{file}: more than {MAX_ROWS:,} lines; split it")
        if line.strip():
            yield _jsonl_row(number, line, file)


def _jsonl_row(number: int, line: str, file: str) -> Row | BadRow:
    try:
        return _entry(number, _json(line), file)
    except (ValueError, RecursionError) as error:
        return BadRow(file, number, None, f"no JSON ({error})", "a line must be one JSON object")


def _json(text: str) -> object:
    return json.loads(text, object_pairs_hook=Mapped, parse_int=str, parse_float=str, parse_constant=_refuse)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def yaml_rows(text: str, file: str) -> Iterator[Row | BadRow]:
    """A row for each entry of a YAML list, or of the list under ``rights``. No tags, no objects; aliases are bounded.

    Raises:
        BadInput: not YAML, another shape, too large, too deep, or made of aliases.
    """
    if len(text) > MAX_YAML:
        raise BadInput(f"{file}: {len(text):,} characters of YAML; at most {MAX_YAML:,} are read, or give JSONL")
    try:
        _check_events(text, file)
        return _entries(_Loader(text).get_single_data(), file)
    except (yaml.YAMLError, ValueError) as error:
        raise BadInput(f"{file}: no YAML ({' '.join(str(error).split())}); it must be {_SHAPE}") from error


def _check_events(text: str, file: str) -> None:
    depth = aliases = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        aliases += isinstance(event, yaml.AliasEvent)
        if depth > MAX_DEPTH:
            raise BadInput(f"{file}: nested more than {MAX_DEPTH} deep; it must be {_SHAPE}")
        if aliases > MAX_ALIASES:
            raise BadInput(f"{file}: more than {MAX_ALIASES:,} aliases; write the values out")


class _Loader(yaml.CBaseLoader):
    """Text, lists and pairs only; of all plain words only null has a meaning."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> Any:  # noqa: FBT001, FBT002  (PyYAML's signature)
        return Mapped(self.construct_pairs(node, deep))


_NULL = "tag:yaml.org,2002:null"
_Loader.add_implicit_resolver(_NULL, re.compile(r"(?:~|null|Null|NULL|)\Z"), ["~", "n", "N", ""])
_Loader.add_constructor(_NULL, lambda *_: None)


def _entries(document: object, file: str) -> Iterator[Row | BadRow]:
    found = next((value for key, value in document if key == "rights"), None) if isinstance(document, Mapped) else document
    if not isinstance(found, list):
        raise BadInput(f"{file}: holds no rights; it must be {_SHAPE}")
    if len(found) > MAX_ROWS:
        raise BadInput(f"{file}: more than {MAX_ROWS:,} rights; split it")
    return (_entry(number, entry, file) for number, entry in enumerate(found, 1))


def _entry(number: int, entry: object, file: str) -> Row | BadRow:
    if isinstance(entry, Mapped):
        return row_of(number, iter(entry))
    return BadRow(file, number, None, "not a mapping of fields", "a right is written as fields with values")
