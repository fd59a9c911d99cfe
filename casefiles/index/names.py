"""What things are called in the index."""

import re
from collections.abc import Mapping
from typing import Any

from casefiles.errors import BadConfiguration
from casefiles.parts import Bilingual
from es_mappings import VERSION, chinese

_HOLDS = {"right": "rights", "listing": "listings", "finding": "findings", "source": "sources", "coverage": "coverage"}
_STREAMS = {"alert": "alerts", "audit": "audit", "capture": "captures", "sighting": "sightings"}
_NAMESPACE = re.compile(r"[a-z0-9][a-z0-9_]{0,49}")
_ENDING = re.compile(r"write|v\d+")
_CANNOT = Bilingual(
    en="[elasticsearch] namespace = {namespace!r}: cannot stand in the name of an index; at most 50 small letters, digits and "
    "underscores, neither write nor v1, v2 …, would be right",
    zh="[elasticsearch] namespace = {namespace!r}：不能用于索引名；应为最多 50 个小写字母、数字和下划线，不能是 write 或 v1 等",
)


def checked(namespace: str) -> str:
    """``namespace`` if it can stand in names: it separates the indices of one office from those of another.

    Raises:
        BadConfiguration: it cannot. A hyphen, or what we end names with ourselves, would let one office's pattern match another's
            indices.
    """
    if not _NAMESPACE.fullmatch(namespace) or _ENDING.fullmatch(namespace):
        raise BadConfiguration(_CANNOT.with_values(namespace=namespace))
    return namespace


def index_name(kind: str, namespace: str, version: int = VERSION, plugin: str | None = None) -> str:
    """The index of a kind that has a latest state; where it has texts that ``plugin`` cuts into words, it is another one."""
    cut = f"-{plugin}" if chinese(_HOLDS[kind], plugin) else ""
    return f"markwatch-{_HOLDS[kind]}-{namespace}-v{version}{cut}"


def additions(kind: str, plugin: str | None) -> Mapping[str, Any]:
    """What the mapping of :func:`index_name` has beside its template."""
    return chinese(_HOLDS[kind], plugin) if kind in _HOLDS else {}


def read_alias(kind: str, namespace: str) -> str:
    """Where it is read."""
    return f"markwatch-{_HOLDS[kind]}-{namespace}"


def common_alias(kind: str) -> str:
    """Where all namespaces are read together."""
    return f"markwatch-{_HOLDS[kind]}"


def target(kind: str, namespace: str) -> str:
    """Where documents of ``kind`` are written: a write alias or a data stream."""
    return f"{stream(kind, namespace)}" if kind in _STREAMS else f"{read_alias(kind, namespace)}-write"


def stream(kind: str, namespace: str) -> str:
    """The data stream of a kind that is only appended to."""
    return f"logs-markwatch.{_STREAMS[kind]}-{namespace}"


def source(kind: str, namespace: str) -> str:
    """Where documents of ``kind`` are read: an alias or a data stream."""
    return stream(kind, namespace) if kind in _STREAMS else read_alias(kind, namespace)
