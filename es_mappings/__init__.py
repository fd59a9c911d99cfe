"""What Elasticsearch is told of our documents: component templates, index templates, as JSON files beside this one.

Every mapping is strict: a document with a field that is not named here is refused and named, never guessed at. No scripts, ingest
pipelines or licensed features are used, so that what works on a bare node works on every distribution.
"""

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

VERSION = 4
"""Version of the mappings as a whole: the number at the end of an index's name. Raised whenever a mapping changes in a way that
documents must be written anew for; ``markwatch index migrate`` then builds the next index beside the one in use."""

PLAIN = ("rights", "listings", "findings", "sources", "coverage")
"""What has a latest state: indices ``markwatch-NAME-NAMESPACE-vN`` behind the aliases ``markwatch-NAME`` (all namespaces),
``markwatch-NAME-NAMESPACE`` (to read) and ``markwatch-NAME-NAMESPACE-write``."""

WRITTEN_BY_KIBANA = ("notices",)
"""What its rules write, of which the record knows nothing: one index ``markwatch-NAME`` that its connector makes."""

ANALYZERS: Mapping[str, Mapping[str, str]] = {
    "smartcn": {"analyzer": "smartcn"},
    "ik": {"analyzer": "ik_max_word", "search_analyzer": "ik_smart"},
}
"""Plugin that cuts Chinese into words → the analyzers of the subfield ``chinese``; IK's own advice is to index all words that may
be meant and to search by the likeliest."""

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


def chinese(name: str, plugin: str | None) -> Mapping[str, Any]:
    """What the index ``name`` is made with beside its template where ``plugin`` (of :data:`ANALYZERS`) cuts Chinese into words:
    each text once more as its subfield ``chinese``. All other fields, exact search among them, stay as they are; ``{}`` where
    there is no text, or no plugin is named.
    """
    parts = templates()[f"markwatch-{name}"]["composed_of"] if plugin else ()
    known, found = components(), dict[str, Any]()
    for part in (each for each in parts if each in known):
        found |= _texts(known[part]["template"]["mappings"], ANALYZERS[plugin or ""])
    return {"properties": found} if found else {}


def _texts(mapping: Mapping[str, Any], by: Mapping[str, str]) -> dict[str, Any]:
    """The texts in ``mapping``, each whole with one subfield more."""
    found = dict[str, Any]()
    for name, body in mapping["properties"].items():
        if "properties" in body:
            found |= {name: {"properties": inside}} if (inside := _texts(body, by)) else {}
        elif body.get("analyzer") == "markwatch_words":
            found[name] = {**body, "fields": {**body.get("fields", {}), "chinese": {"type": "text", **by}}}
    return found
