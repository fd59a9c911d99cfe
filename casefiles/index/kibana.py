"""Our space, saved objects, connector and alerting rules put into a Kibana over its HTTP API.

Doing it again brings everything up to date and doubles nothing. Kibana takes whom Elasticsearch takes: an API key, or user and
password (elastic.co/docs/api/doc/kibana, authentication).
"""

import base64
import contextlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from elastic_transport import HttpHeaders, Urllib3HttpNode
from elastic_transport.client_utils import url_to_node_config

from casefiles.errors import BadConfiguration
from casefiles.index.faults import translated, unavailable
from casefiles.index.trust import trusting
from casefiles.parts import Bilingual
from es_mappings import kibana

TIMEOUT = 60
"""Seconds for one answer: an import of a hundred kilobytes takes a few."""
MISSING = 404

NO_KIBANA = Bilingual(en="this is no Kibana", zh="该地址不是 Kibana")
NOT_READY = Bilingual(en="not ready ({said}); run again when it is", zh="尚未就绪（{said}）；请稍后再运行")
REFUSED = Bilingual(en="{call}: {code}, {said}", zh="{call}：{code}，{said}")
WRONG_KEY = Bilingual(
    en="{call}: it does not know us ({said}); check [kibana] api_key, or user and password",
    zh="{call}：不认可我们的身份（{said}）；请检查 [kibana] api_key，或 user 和 password",
)
NO_RIGHT = Bilingual(
    en="{call}: we have no right to do this ({said}); deploy/elasticsearch/roles/loader_of_kibana.json says what is needed",
    zh="{call}：没有执行此操作的权限（{said}）；所需权限见 deploy/elasticsearch/roles/loader_of_kibana.json",
)
TOO_OLD = Bilingual(
    en="{call}: not found; this Kibana has no such feature or is older than 8.9",
    zh="{call}：未找到；该 Kibana 无此功能或早于 8.9",
)
NOT_IMPORTED = Bilingual(en="not imported: {said}", zh="未能导入：{said}")
LOADED = Bilingual(
    en="{space}: {objects} objects and {rules} rules are there: {url}",
    zh="{space}：{objects} 个对象和 {rules} 条规则已就位：{url}",
)
NOBODY = Bilingual(
    en="[kibana] url is set, but not who asks: [kibana] or [elasticsearch] api_key, or user and password, would be right",
    zh="已设置 [kibana] url，但未设置身份：应在 [kibana] 或 [elasticsearch] 中设置 api_key，或 user 和 password",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be shown and how."""

    desk: str
    """Where a finding's number leads: ``DESK/findings/NUMBER``."""
    namespace: str | None = None
    """The one office whose findings are shown, in spaces of its own; ``None``: all together."""
    pictures: Literal["shown", "linked"] = "shown"
    rules: bool = True


class Kibana:
    """A Kibana and whoever asks it.

    Args:
        url: its address.
        api_key: as the server gave it (``encoded``); or:
        login: user and password.
        certificates: file of the authority that signed its certificate, when it is your own.

    Raises:
        BadConfiguration: nobody asks, or the file holds no certificate.
    """

    def __init__(
        self, url: str, *, api_key: str | None = None, login: tuple[str, str] | None = None, certificates: Path | None = None
    ) -> None:
        if not api_key and not login:
            raise BadConfiguration(NOBODY)
        basic = base64.b64encode(":".join(login or ()).encode()).decode()
        self.url = url.rstrip("/")
        node = url_to_node_config(self.url, use_default_ports_for_scheme=True)
        own = trusting(certificates) if certificates and node.scheme == "https" else None
        self._node = Urllib3HttpNode(replace(node, request_timeout=TIMEOUT, ssl_context=own))
        self._headers = {"kbn-xsrf": "markwatch", "Authorization": f"ApiKey {api_key}" if api_key else f"Basic {basic}"}

    def ask(self, method: str, path: str, body: bytes | None = None, kind: str = "application/json") -> Any:
        """The answer, from JSON; ``None`` when there is no such thing.

        Raises:
            IndexUnavailable: anything else than success.
        """
        headers = self._headers | ({"Content-Type": kind} if body is not None else {})
        with translated(self.url):
            meta, said = self._node.perform_request(method, path, body=body, headers=HttpHeaders(headers))
        if meta.status == MISSING:
            return None
        if meta.status >= 300:
            why = {401: WRONG_KEY, 403: NO_RIGHT}.get(meta.status, REFUSED)
            raise unavailable(self.url, why.with_values(call=f"{method} {path}", code=meta.status, said=_reason(said)))
        try:
            return json.loads(said or b"null")
        except ValueError as error:
            raise unavailable(self.url, NO_KIBANA) from error

    def put(self, create: str, path: str, body: Mapping[str, Any], changeable: tuple[str, ...]) -> None:
        """Make what is at ``path`` be ``body``: changed when it is there, made by a POST to ``create`` when not."""
        known = self.ask("GET", path) is not None
        kept = {name: body[name] for name in changeable} if known else body
        done = self.ask("PUT", path, json.dumps(kept).encode()) if known else self.ask("POST", create, json.dumps(kept).encode())
        if done is None:
            raise unavailable(self.url, TOO_OLD.with_values(call=create))


def _reason(said: bytes) -> str:
    """What Kibana says, on one line."""
    reason = said[:4000].decode("utf-8", "replace")
    with contextlib.suppress(ValueError, KeyError, TypeError):
        reason = str(json.loads(reason)["message"])
    return " ".join(reason.split())[:300] or "-"


def load(server: Kibana, language: str, wish: Wish) -> Bilingual:
    """Load what officers of one language see; what was done, as a line.

    Raises:
        IndexUnavailable: it does not answer, is not ready, refuses us or takes no objects. What was put in stays; run it again.
    """
    _must_be_ready(server)
    calls = kibana.calls(language, namespace=wish.namespace)
    space = calls["space"]["id"]
    server.put("/api/spaces/space", f"/api/spaces/space/{space}", calls["space"], tuple(calls["space"]))
    objects = _import(server, space, kibana.exported(language, desk=wish.desk, namespace=wish.namespace, pictures=wish.pictures))
    rules = calls["rules"] if wish.rules else {}
    if rules:
        _load_rules(server, space, calls)
    url = f"{server.url}/s/{space}/app/dashboards"
    return LOADED.with_values(space=space, objects=objects, rules=len(rules), url=url)


def _must_be_ready(server: Kibana) -> None:
    status = server.ask("GET", "/api/status")
    if not isinstance(status, dict) or "status" not in status:
        raise unavailable(server.url, NO_KIBANA)
    level = str(status["status"].get("overall", {}).get("level"))
    if level != "available":
        raise unavailable(server.url, NOT_READY.with_values(said=level))


def _import(server: Kibana, space: str, text: str) -> int:
    """Import an export; how many objects."""
    mark = uuid.uuid4().hex
    head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="markwatch.ndjson"\r\n'
    body = f"{head}Content-Type: application/ndjson\r\n\r\n{text}\r\n--{mark}--\r\n".encode()
    path = f"/s/{space}/api/saved_objects/_import?overwrite=true"
    done = server.ask("POST", path, body, f"multipart/form-data; boundary={mark}")
    if done is None:
        raise unavailable(server.url, TOO_OLD.with_values(call=path))
    if not done.get("success"):
        faults = [f"{each.get('type')} {each.get('id')}: {each.get('error', {}).get('type')}" for each in done.get("errors", [])]
        raise unavailable(server.url, NOT_IMPORTED.with_values(said=", ".join(faults[:5])))
    return int(done["successCount"])


def _load_rules(server: Kibana, space: str, calls: Mapping[str, Any]) -> None:
    """The connector, then the rules that write through it."""
    connector = f"/s/{space}/api/actions/connector/{calls['connector']['id']}"
    server.put(connector, connector, calls["connector"]["body"], ("name", "config", "secrets"))
    for name, body in calls["rules"].items():
        path = f"/s/{space}/api/alerting/rule/{name}"
        server.put(path, path, body, ("name", "tags", "schedule", "params", "actions"))
