"""What Elasticsearch is told of our documents: component templates, index templates, as JSON files beside this one.

Every mapping is strict: a document with a field that is not named here is refused and named, never guessed at. No scripts, ingest
pipelines or licensed features are used, so that what works on a bare node works on every distribution.
"""

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

VERSION = 3
"""Version of the mappings as a whole: the number at the end of an index's name. Raised whenever a mapping changes in a way that
documents must be written anew for; ``markwatch index migrate`` then builds the next index beside the one in use."""

PLAIN = ("rights", "listings", "findings", "sources", "coverage")
"""What has a latest state: indices ``markwatch-NAME-NAMESPACE-vN`` behind the aliases ``markwatch-NAME`` (all namespaces),
``markwatch-NAME-NAMESPACE`` (to read) and ``markwatch-NAME-NAMESPACE-write``."""

WRITTEN_BY_KIBANA = ("notices",)
"""What its rules write, of which the record knows nothing: one index ``markwatch-NAME`` that its connector makes."""

STREAMS = ("sightings", "alerts", "captures", "audit")
"""What is only appended to: data streams ``logs-markwatch.NAME-NAMESPACE``."""


def _read(folder: str) -> dict[str, Mapping[str, Any]]:
    entries = sorted((files(__name__) / folder).iterdir(), key=lambda entry: entry.name)
    return {f"markwatch-{entry.name.removesuffix('.json')}": json.loads(entry.read_text("utf-8")) for entry in entries}


def components() -> dict[str, Mapping[str, Any]]:
    """Component templates by name, as the server takes them."""
    return _read("components")


def templates() -> dict[str, Mapping[str, Any]]:
    """Index templates by name, as the server takes them; each takes in ``markwatch-NAME@custom``, which is yours to write."""
    return _read("templates")


def retention(name: str) -> str | None:
    """How long entries of a stream are kept (``730d``), ``None``: for good."""
    lifecycle: Mapping[str, str] = templates()[f"markwatch-{name}"]["template"].get("lifecycle", {})
    return lifecycle.get("data_retention")
