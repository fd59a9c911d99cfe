"""The record of a night for monitoring: one JSON object in a file that is there whole or not at all."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from casefiles.stores.base import Coverage, Run
from casefiles.stores.files import replacing


def night_record(night: Run, runs: Sequence[Run], seen: Sequence[Coverage], *, failed: bool) -> dict[str, Any]:
    """What monitoring reads: ``ok``, ``exit_code``, times, the figures of each job, what was not seen, and the coverage."""
    return {
        "night": night.began_at.isoformat(),
        "ended": night.ended_at.isoformat() if night.ended_at else None,
        "ok": not failed,
        "exit_code": int(failed),
        "jobs": {run.job: dict(run.figures) for run in runs},
        "unseen": [line for run in runs for line in run.unseen],
        "coverage": [asdict(row) | {"night": row.night.isoformat()} for row in seen],
    }


def write_record(file: Path, night: Run, runs: Sequence[Run], seen: Sequence[Coverage], *, failed: bool) -> None:
    """Write :func:`night_record` to ``file``; an earlier one is replaced."""
    with replacing(file) as draft:
        draft.write_text(json.dumps(night_record(night, runs, seen, failed=failed), ensure_ascii=False, indent=1) + "\n", "utf-8")
