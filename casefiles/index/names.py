"""What things are called in the index."""

import re

from casefiles.errors import BadConfiguration
from es_mappings import VERSION

_HOLDS = {"right": "rights", "listing": "listings", "finding": "findings", "source": "sources"}
_STREAMS = {"alert": "alerts", "audit": "audit", "capture": "captures", "sighting": "sightings"}
_NAMESPACE = re.compile(r"[a-z0-9][a-z0-9_]{0,49}")


def checked(namespace: str) -> str:
    """``namespace`` if it can stand in names: it separates the indices of one office from those of another.

    Raises:
        BadConfiguration: it cannot. A hyphen would let one office's pattern match another's indices.
    """
    if not _NAMESPACE.fullmatch(namespace):
        right = "at most 50 small letters, digits and underscores would be right"
        raise BadConfiguration(f"[elasticsearch] namespace = {namespace!r}: cannot stand in the name of an index; {right}")
    return namespace


def index_name(kind: str, namespace: str, version: int = VERSION) -> str:
    """The index of a kind that has a latest state."""
    return f"markwatch-{_HOLDS[kind]}-{namespace}-v{version}"


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
