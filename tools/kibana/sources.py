"""The readable sources in es_mappings/kibana, and what the mappings know of their fields."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import es_mappings

FOLDER = Path(es_mappings.__file__).parent / "kibana"
MADE = FOLDER / "made"
LANGUAGES = ("en", "zh")
Source = dict[str, Any]

LEVELS = {"grave": "#BD271E", "high": "#E7664C", "medium": "#D6BF57", "low": "#98A2B3"}
"""Level of risk → its colour, from red to grey."""


def read(name: str) -> Source:
    """One source file."""
    return tomllib.loads((FOLDER / name).read_text("utf-8"))


def dashboards() -> dict[str, Source]:
    """Dashboards by name, which is that of their file."""
    files = sorted((FOLDER / "dashboards").glob("*.toml"))
    return {file.stem: tomllib.loads(file.read_text("utf-8")) for file in files}


def words(pair: list[str], language: str) -> str:
    """Of a pair English, Chinese."""
    return pair[LANGUAGES.index(language)]


def mapped(template: str) -> dict[str, str]:
    """Field → type of an index template (``findings``), those of its components and their multi-fields included."""
    parts = es_mappings.components()
    used = es_mappings.templates()[f"markwatch-{template}"]["composed_of"]
    bodies = [parts[name]["template"] for name in used if name in parts]
    return dict(pair for body in bodies for pair in _fields(body.get("mappings", {}).get("properties", {}), ""))


def _fields(properties: Mapping[str, Any], before: str) -> Iterator[tuple[str, str]]:
    for name, body in properties.items():
        path = f"{before}{name}"
        if "type" in body:
            yield path, body["type"]
        yield from _fields(body.get("properties", {}), f"{path}.")
        yield from _fields(body.get("fields", {}), f"{path}.")


def identity(language: str, name: str) -> str:
    """Id of an object: readable, the same at every run, another in each language since ids are unique across spaces."""
    return f"markwatch-{language}-{name}"
