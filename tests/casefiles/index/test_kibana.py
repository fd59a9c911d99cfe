"""What is sent to Kibana, against a server on loopback that keeps what Kibana would: asked twice nothing is doubled, each error
is one line in both languages. Kibana itself cannot be had from package registries and was not asked.
"""

import json
import threading
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from casefiles.errors import BadConfiguration, IndexUnavailable
from casefiles.index.kibana import Kibana, Wish, load
from es_mappings.kibana import LANGUAGES


class Keeper(ThreadingHTTPServer):
    """Keeps what is put under a path; gives one answer to everything when told to."""

    def __init__(self) -> None:
        self.kept: dict[str, object] = {}
        self.imported: list[str] = []
        self.asks: list[dict[str, Any]] = []
        self.always: tuple[int, object] | None = None
        super().__init__(("127.0.0.1", 0), Answers)

    @property
    def who(self) -> set[str]:
        return {ask["headers"]["Authorization"] for ask in self.asks}


class Answers(BaseHTTPRequestHandler):
    server: Keeper

    def answer(self, code: int, body: object) -> None:
        said = json.dumps(body).encode()
        self.send_response(code)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asks.append({"method": self.command, "path": self.path, "headers": self.headers, "body": body})
        if self.server.always is not None:
            return self.answer(*self.server.always)
        if self.path == "/api/status":
            return self.answer(200, {"status": {"overall": {"level": "available"}}})
        if "/_import" in self.path:
            lines = [line for line in body.decode().splitlines() if line.startswith("{")]
            self.server.imported += lines
            return self.answer(200, {"success": True, "successCount": len(lines) - 1})
        if self.command == "GET":
            found = self.server.kept.get(self.path)
            return self.answer(200 if found else 404, found or {"message": "Not Found"})
        made = json.loads(body)
        path = f"{self.path}/{made['id']}" if self.path == "/api/spaces/space" else self.path
        if self.command == "POST" and path in self.server.kept:
            return self.answer(409, {"message": "conflict"})
        self.server.kept[path] = made
        return self.answer(200, made)

    do_GET = do_PUT = do_POST = handle_any

    def log_message(self, format: str, *args: object) -> None:
        return None


@pytest.fixture
def keeper() -> Iterator[Keeper]:
    with Keeper() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


LOGIN = ("elastic", "of-a-test-only")
WISH = Wish(desk="https://desk.example")


def at(keeper: Keeper, login: tuple[str, str] = LOGIN) -> Kibana:
    return Kibana(f"http://127.0.0.1:{keeper.server_port}", login=login)


def test_twice_brings_up_to_date_and_doubles_nothing(keeper: Keeper) -> None:
    first = [load(at(keeper), language, WISH) for language in LANGUAGES]
    known = set(keeper.kept)
    assert {"/api/spaces/space/markwatch-en", "/api/spaces/space/markwatch-zh"} <= known
    assert len(known) == 2 * (1 + 1 + 3)
    assert any("https://desk.example/findings/" in line for line in keeper.imported)
    assert [load(at(keeper), language, WISH) for language in LANGUAGES] == first
    assert set(keeper.kept) == known
    assert "objects and 3 rules are there" in first[0].en
    assert "3 条规则已就位" in first[0].zh


def test_an_office_has_spaces_of_its_own(keeper: Keeper) -> None:
    load(at(keeper), "zh", Wish(desk="https://desk.example", namespace="office7", rules=False))
    assert set(keeper.kept) == {"/api/spaces/space/markwatch-office7-zh"}


@pytest.mark.parametrize(
    ("answer", "en", "zh"),
    [
        (
            (401, {"message": "unable to authenticate"}),
            "does not know us (unable to authenticate); check [kibana]",
            "不认可我们的身份",
        ),
        ((403, {"message": "forbidden"}), "no right to do this (forbidden)", "没有执行此操作的权限"),
        ((503, {"message": "Kibana is\nnot ready"}), "503, Kibana is not ready", "503，"),
        ((200, {"status": {"overall": {"level": "degraded"}}}), "not ready (degraded)", "尚未就绪"),
        ((200, {"version": {"number": "9.2.8"}}), "this is no Kibana", "不是 Kibana"),
        ((404, {}), "this is no Kibana", "不是 Kibana"),
    ],
)
def test_each_refusal_is_one_line_in_both_languages(keeper: Keeper, answer: tuple[int, object], en: str, zh: str) -> None:
    keeper.always = answer
    with pytest.raises(IndexUnavailable) as refused:
        load(at(keeper), "en", WISH)
    for language, words in (("en", en), ("zh", zh)):
        line = refused.value.said_in(language)
        assert words in line
        assert "\n" not in line
        assert LOGIN[1] not in line


def test_nobody_there_and_nobody_who_asks_are_said(keeper: Keeper) -> None:
    with pytest.raises(IndexUnavailable, match="nothing answers there"):
        load(Kibana("http://127.0.0.1:9", api_key="x"), "en", WISH)
    with pytest.raises(BadConfiguration, match="but not who asks"):
        Kibana("http://127.0.0.1:9")


def test_a_key_goes_before_a_password(keeper: Keeper) -> None:
    load(Kibana(f"http://127.0.0.1:{keeper.server_port}", api_key="a2V5", login=LOGIN), "en", WISH)
    assert keeper.who == {"ApiKey a2V5"}


def test_what_is_sent_is_what_the_api_is_documented_to_take(keeper: Keeper) -> None:
    """elastic.co/docs/api/doc/kibana: every call but a GET names kbn-xsrf; an import is a form with one file of NDJSON; a rule
    that is there already takes neither its type nor its consumer.
    """
    for _ in range(2):
        load(at(keeper), "en", WISH)
    changing = [ask for ask in keeper.asks if ask["method"] != "GET"]
    assert all(ask["headers"]["kbn-xsrf"] for ask in changing)
    (form, _) = [ask for ask in changing if "_import" in ask["path"]]
    assert form["path"] == "/s/markwatch-en/api/saved_objects/_import?overwrite=true"
    head = f"Content-Type: {form['headers']['Content-Type']}\r\n\r\n".encode()
    (part,) = message_from_bytes(head + form["body"], policy=default).iter_parts()
    assert part.get_filename() == "markwatch.ndjson"
    lines = [json.loads(line) for line in part.get_content().decode().splitlines() if line]
    assert lines[-1]["exportedCount"] == len(lines) - 1
    rules = [ask for ask in changing if "/api/alerting/rule/" in ask["path"]]
    assert [ask["method"] for ask in rules] == ["POST"] * 3 + ["PUT"] * 3
    for ask in rules:
        sent = set(json.loads(ask["body"]))
        assert {"name", "schedule", "params", "actions", "tags"} <= sent
        assert ({"rule_type_id", "consumer"} <= sent) is (ask["method"] == "POST")
