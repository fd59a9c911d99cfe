#!/usr/bin/env python3
"""Loads markwatch's space, saved objects, connector and alerting rules into a Kibana: `python deploy/load_kibana.py URL`.

Who asks stands in the environment: MARKWATCH_KIBANA_API_KEY, or MARKWATCH_KIBANA_USER and MARKWATCH_KIBANA_PASSWORD; for a Kibana
with a certificate of your own, MARKWATCH_KIBANA_CA names the authority's file. Doing it again brings everything up to date and
doubles nothing. Each error is one line: 1 when Kibana cannot be reached or refuses, 2 for wrong use.
"""

import argparse
import base64
import contextlib
import json
import os
import re
import ssl
import sys
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Mapping
from typing import Any

from es_mappings import kibana

TIMEOUT = 60
"""Seconds for one answer: an import of a hundred kilobytes takes a few."""
MISSING = 404


class Refused(Exception):
    """Kibana cannot be reached, or says no; the message is the line to show."""


class Kibana:
    """A Kibana and whoever asks it."""

    def __init__(self, url: str, environment: Mapping[str, str]) -> None:
        self.url = url.rstrip("/")
        self.headers = {"kbn-xsrf": "markwatch", "Authorization": authorization(environment)}
        authority = environment.get("MARKWATCH_KIBANA_CA")
        self.context = ssl.create_default_context(cafile=authority) if url.startswith("https:") else None

    def ask(self, method: str, path: str, body: bytes | None = None, kind: str = "application/json") -> Any:
        """The answer, from JSON; ``None`` when there is no such thing.

        Raises:
            Refused: anything else than success.
        """
        headers = self.headers | ({"Content-Type": kind} if body is not None else {})
        request = urllib.request.Request(self.url + path, data=body, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT, context=self.context) as answer:
                return json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            if error.code == MISSING:
                return None
            raise Refused(f"{method} {self.url}{path}: {error.code}, {reason(error)}{advice(error.code)}") from error
        except (OSError, ValueError) as error:
            raise Refused(f"{self.url}: no Kibana answers here ({getattr(error, 'reason', error)})") from error

    def put(self, create: str, path: str, body: Mapping[str, Any], changeable: tuple[str, ...]) -> None:
        """Make what is at ``path`` be ``body``: changed when it is there, made by a POST to ``create`` when not."""
        known = self.ask("GET", path) is not None
        kept = {name: body[name] for name in changeable} if known else body
        done = self.ask("PUT", path, json.dumps(kept).encode()) if known else self.ask("POST", create, json.dumps(kept).encode())
        if done is None:
            raise Refused(f"{self.url}{create}: not found; this Kibana has no such feature or is older than 8.9")


def authorization(environment: Mapping[str, str]) -> str:
    """The header that says who asks.

    Raises:
        Refused: the environment does not say.
    """
    if key := environment.get("MARKWATCH_KIBANA_API_KEY"):
        return f"ApiKey {key}"
    user, password = environment.get("MARKWATCH_KIBANA_USER"), environment.get("MARKWATCH_KIBANA_PASSWORD")
    if not user or not password:
        raise Refused("set MARKWATCH_KIBANA_API_KEY, or MARKWATCH_KIBANA_USER and MARKWATCH_KIBANA_PASSWORD")
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def reason(error: urllib.error.HTTPError) -> str:
    """What Kibana says, on one line."""
    said = error.read(4000).decode("utf-8", "replace")
    with contextlib.suppress(ValueError, KeyError, TypeError):
        said = str(json.loads(said)["message"])
    return " ".join(said.split())[:300] or "without a word"


def advice(code: int) -> str:
    """What would help."""
    return {
        401: "; check the user and the password or the API key",
        403: "; the user needs all privileges for spaces, saved objects, rules and connectors (kibana_admin)",
    }.get(code, "")


def load(server: Kibana, language: str, given: argparse.Namespace) -> str:
    """Load one language; what was done, as a line."""
    calls = kibana.calls(language, namespace=given.namespace)
    space = calls["space"]["id"]
    server.put("/api/spaces/space", f"/api/spaces/space/{space}", calls["space"], tuple(calls["space"]))
    pictures = "linked" if given.link_pictures else "shown"
    text = kibana.exported(language, desk=given.desk, namespace=given.namespace, pictures=pictures)
    count = import_objects(server, space, text)
    rules = {} if given.without_rules else calls["rules"]
    if rules:
        load_rules(server, space, calls)
    return f"{space}: {count} objects and {len(rules)} rules are there: {server.url}/s/{space}/app/dashboards"


def import_objects(server: Kibana, space: str, text: str) -> int:
    """Import an export; how many objects."""
    mark = uuid.uuid4().hex
    head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="markwatch.ndjson"\r\n'
    body = f"{head}Content-Type: application/ndjson\r\n\r\n{text}\r\n--{mark}--\r\n".encode()
    path = f"/s/{space}/api/saved_objects/_import?overwrite=true"
    done = server.ask("POST", path, body, f"multipart/form-data; boundary={mark}") or {}
    if not done.get("success"):
        faults = [f"{each.get('type')} {each.get('id')}: {each.get('error', {}).get('type')}" for each in done.get("errors", [])]
        raise Refused(f"{server.url}{path}: not imported: {', '.join(faults[:5]) or 'no such page'}")
    return int(done["successCount"])


def load_rules(server: Kibana, space: str, calls: Mapping[str, Any]) -> None:
    """The connector, then the rules that write through it."""
    connector = f"/s/{space}/api/actions/connector/{calls['connector']['id']}"
    server.put(connector, connector, calls["connector"]["body"], ("name", "config", "secrets"))
    for name, body in calls["rules"].items():
        path = f"/s/{space}/api/alerting/rule/{name}"
        server.put(path, path, body, ("name", "tags", "schedule", "params", "actions"))


def wait(server: Kibana, seconds: float) -> None:
    """Return once Kibana is ready.

    Raises:
        Refused: it is not after ``seconds``.
    """
    until = time.monotonic() + seconds
    while True:
        try:
            status = server.ask("GET", "/api/status")
        except Refused:
            if time.monotonic() >= until:
                raise
        else:
            level = str(((status or {}).get("status") or {}).get("overall", {}).get("level", "no Kibana"))
            if level == "available":
                return
            if time.monotonic() >= until:
                raise Refused(f"{server.url}: not ready ({level})")
        time.sleep(1)


def address(typed: str) -> str:
    """A web address that may stand in a JSON text."""
    if not re.fullmatch(r"https?://[^\s\"\\<>]+", typed):
        raise argparse.ArgumentTypeError(f"{typed!r} is no web address; https://host:port would be right")
    return typed


def office(typed: str) -> str:
    """A namespace, as ``casefiles.index`` takes it."""
    if not re.fullmatch(r"[a-z0-9][a-z0-9_]{0,49}", typed):
        raise argparse.ArgumentTypeError(f"{typed!r}: at most 50 small letters, digits and underscores would be right")
    return typed


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url", type=address, help="address of Kibana")
    parser.add_argument("--language", choices=kibana.LANGUAGES, action="append", help="default: both, a space each")
    parser.add_argument("--namespace", type=office, help="show one office's findings, in spaces of its own")
    parser.add_argument("--desk", type=address, default="http://127.0.0.1:8000", help="address of markwatch desk")
    parser.add_argument("--link-pictures", action="store_true", help="no picture is fetched from a shop until it is clicked")
    parser.add_argument("--without-rules", action="store_true", help="no connector and no alerting rules")
    parser.add_argument("--wait", type=float, default=0, metavar="SECONDS", help="for Kibana to come up")
    given = parser.parse_args()
    try:
        server = Kibana(given.url, os.environ)
        wait(server, given.wait)
        for language in given.language or kibana.LANGUAGES:
            print(load(server, language, given))
    except (Refused, OSError) as error:
        print(f"load_kibana: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
