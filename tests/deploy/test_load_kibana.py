"""deploy/load_kibana.py against a server on loopback that keeps what Kibana would: asked twice nothing is doubled, and each
error is one line. Kibana itself cannot be had from package registries and was not asked.
"""

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "deploy" / "load_kibana.py"
USER = {"MARKWATCH_KIBANA_USER": "elastic", "MARKWATCH_KIBANA_PASSWORD": "of-a-test-only"}


class Keeper(ThreadingHTTPServer):
    """Keeps what is put under a path; refuses whoever is called `nobody`."""

    def __init__(self) -> None:
        self.kept: dict[str, object] = {}
        self.imported: list[str] = []
        self.requests: list[str] = []
        super().__init__(("127.0.0.1", 0), Answers)


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
        self.server.requests.append(f"{self.command} {self.path}")
        if self.headers["Authorization"] == "Basic bm9ib2R5OnNlY3JldA==":
            return self.answer(401, {"message": "unable to authenticate"})
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


def load(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MARKWATCH")}  # noqa: TID251
    return subprocess.run([sys.executable, SCRIPT, *words], env=clean | environment, capture_output=True, text=True, check=False)


def test_twice_brings_up_to_date_and_doubles_nothing(keeper: Keeper) -> None:
    url = f"http://127.0.0.1:{keeper.server_port}"
    first = load(url, "--desk", "https://desk.example", **USER)
    assert (first.returncode, first.stderr) == (0, "")
    known = set(keeper.kept)
    assert {"/api/spaces/space/markwatch-en", "/api/spaces/space/markwatch-zh"} <= known
    assert len(known) == 2 * (1 + 1 + 3)
    assert any("https://desk.example/findings/" in line for line in keeper.imported)
    again = load(url, "--desk", "https://desk.example", **USER)
    assert (again.returncode, again.stdout) == (0, first.stdout)
    assert set(keeper.kept) == known


def test_an_office_has_spaces_of_its_own(keeper: Keeper) -> None:
    done = load(f"http://127.0.0.1:{keeper.server_port}", "--namespace", "office7", "--language", "zh", "--without-rules", **USER)
    assert done.returncode == 0
    assert set(keeper.kept) == {"/api/spaces/space/markwatch-office7-zh"}


def test_errors_are_one_line_each(keeper: Keeper) -> None:
    url = f"http://127.0.0.1:{keeper.server_port}"
    refused = load(url, MARKWATCH_KIBANA_USER="nobody", MARKWATCH_KIBANA_PASSWORD="secret")
    for done, words in (
        (load(url), "set MARKWATCH_KIBANA_API_KEY"),
        (refused, "401, unable to authenticate; check the user"),
        (load("http://127.0.0.1:9", **USER), "no Kibana answers here"),
    ):
        assert done.returncode == 1
        assert re.fullmatch(r"load_kibana: [^\n]*\n", done.stderr)
        assert words in done.stderr
        assert "secret" not in done.stderr
    assert load("kibana", **USER).returncode == 2
