"""Kibana's objects for officers, made by ``tools/kibana`` from the sources beside this file: data views, sessions, dashboards,
tags; and the space, the connector and the rules as bodies of API calls. Written in the versions of Kibana 8.9, which later ones
migrate.

Loaded as they are they read all offices together; :func:`exported` and :func:`calls` narrow them to one office's namespace.
"""

import hashlib
import json
import re
import uuid
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from es_mappings import PLAIN, STREAMS

LANGUAGES = ("en", "zh")
DESK = "http://desk.markwatch.invalid"
"""Stands in the objects for the address of the desk (RFC 2606: no such host)."""
NOTICES = "markwatch-notices"
"""The index that the rules write to, that of one office with its namespace behind it."""
PICTURE = '\\"params\\":{\\"height\\":96,\\"type\\":\\"img\\",\\"width\\":96}'
LINK = '\\"params\\":{\\"type\\":\\"a\\"}'


def exported(language: str, *, desk: str, namespace: str | None = None, pictures: str = "shown") -> str:
    """The saved objects as NDJSON, for Kibana's import.

    Args:
        language: one of ``LANGUAGES``.
        desk: address of the desk, ``https://desk.example``; a finding's number leads to its ``/findings/NUMBER``.
        namespace: the office whose findings are shown; ``None``: all.
        pictures: ``shown``, or ``linked``: an officer's browser then asks no shop for a picture before it is clicked.
    """
    text = _read(f"{language}.ndjson").replace(DESK, desk.rstrip("/"))
    if pictures == "linked":
        text = text.replace(PICTURE, LINK)
    return _narrowed(text, namespace)


def calls(language: str, *, namespace: str | None = None) -> Mapping[str, Any]:
    """``space`` (its body), ``connector`` (``id``, ``body``) and ``rules`` (id → body), ids as Kibana takes them."""
    text = _narrowed(_read(f"{language}.json"), namespace)
    names = re.findall(r'"(markwatch-[\w-]+-(?:notices|rule-\w+))"', text)
    for name in dict.fromkeys(names):
        text = text.replace(f'"{name}"', f'"{_uuid(name)}"')
    made: Mapping[str, Any] = json.loads(text)
    return made


def _uuid(name: str) -> str:
    """Always the same for a name, in the form of a random one: what Kibana encrypts takes an id of ours only in that form."""
    return str(uuid.UUID(bytes=hashlib.sha256(name.encode()).digest()[:16], version=4))


def _read(name: str) -> str:
    return (files(__name__) / "made" / name).read_text("utf-8")


def _narrowed(text: str, namespace: str | None) -> str:
    if namespace is None:
        return text
    text = re.sub(r"\bmarkwatch-(en|zh)\b", rf"markwatch-{namespace}-\1", text)
    for name in PLAIN:
        text = text.replace(f'"markwatch-{name}"', f'"markwatch-{name}-{namespace}"')
    for name in STREAMS:
        text = text.replace(f'"logs-markwatch.{name}-*"', f'"logs-markwatch.{name}-{namespace}"')
    return text.replace(f'"{NOTICES}"', f'"{NOTICES}-{namespace}"')
