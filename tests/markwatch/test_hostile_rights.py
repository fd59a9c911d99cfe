"""Rights files from strangers: what may not be kept is named, a line each, and the good ones are kept, in bounded time."""

import json
import time
from pathlib import Path
from typing import Any

from tests.markwatch.offices import CommandLine

BOUND = 10.0
"""Seconds of processor time for the whole file."""
BOMBS = ["(a+)+$", "(((a{1000}){1000}){1000})", ".*", "x{0,100000}"]
ROWS: list[dict[str, Any]] = [
    {"id": "LONG", "name": "好" * 3_000_000},
    {"id": "MARKS", "name": "e" + "\u0301" * 100_000},
    {"id": "TURNED", "name": "\u202eevil\u2066"},
    {"id": "PLAIN", "name": "Quillmere"},
    {"id": "BOMBS", "name": "Pattern", "patterns": BOMBS},
    {"id": "NUL", "name": "\x00null"},
    {"id": "MANY", "name": "V", "variants": [f"v{number}" for number in range(200_000)]},
    {"id": "LONE", "name": "\ud800lone"},
]


def test_each_hostile_right_is_one_line_and_the_others_are_kept(tmp_path: Path, run: CommandLine) -> None:
    lines = [json.dumps({"kind": "trademark", **row}) for row in ROWS]
    (tmp_path / "rights.jsonl").write_text("\n".join([*lines, "[" * 100_000, '{"id": "LAST", "kind": "trademark", "name": "x"}']))
    began = time.process_time()
    checked = run("rights", "check", "rights.jsonl")
    assert time.process_time() - began < BOUND
    assert [error.split(":")[0] for error in checked.errors[:-1]] == [
        "rights.jsonl, row 1, field name",
        "rights.jsonl, row 2, field name",
        "rights.jsonl, row 5, field patterns",
        "rights.jsonl, row 6, field name",
        "rights.jsonl, row 7, field variants",
        "rights.jsonl, row 8, field name",
        "rights.jsonl, row 9",
    ]
    assert all(len(error) < 300 for error in checked.errors)
    assert checked.errors[-1] == "3 good rights, 7 faults."
    assert run("rights", "import", "rights.jsonl").errors[:-1] == checked.errors[:-1]
    assert [json.loads(line)["id"] for line in run("rights", "list").out.splitlines()] == ["LAST", "PLAIN", "TURNED"]
