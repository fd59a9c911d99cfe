"""Nouns as JSON records and back: one record a line, field names as in the model, fields at their default left out.

Decimals are strings, times ISO 8601, bytes base64. A FINDINGS line is flat and self-contained (:func:`finding_line`).
What comes from strangers is checked, and what does not fit is said by field.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from casefiles.errors import BadInput, BadRow
from casefiles.levels import level_of
from casefiles.model import Finding, Signal

T = TypeVar("T")

MAX_LINE = 16 * 1024 * 1024
"""Characters of one JSONL line; a longer one is refused unread, so that one line cannot fill the memory."""


_adapters: dict[type[Any], TypeAdapter[Any]] = {}


def _adapter(noun: type[Any]) -> TypeAdapter[Any]:
    if noun not in _adapters:
        _adapters[noun] = TypeAdapter(noun)
    return _adapters[noun]


_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(noun: object) -> str:
    """One line of JSON for a noun or a part. A lone surrogate, which no UTF-8 can hold, is written as U+FFFD, one for one."""
    adapter = _adapter(type(noun))
    try:
        return adapter.dump_json(noun, exclude_defaults=True).decode("utf-8")
    except PydanticSerializationError:
        record = adapter.dump_python(noun, mode="json", exclude_defaults=True)
        return _LONE_SURROGATE.sub("\ufffd", json.dumps(record, ensure_ascii=False, separators=(",", ":")))


def from_json(noun: type[T], text: str | bytes) -> T:
    """The noun or part that ``text`` describes. Unknown keys are passed over.

    Raises:
        BadInput: not JSON, or a field is missing or does not fit; the message names the first such field.
    """
    try:
        read: T = _adapter(noun).validate_json(text)
    except ValidationError as error:
        field, wrong = _first_fault(error)
        raise BadInput(f"{field}: {wrong}" if field else wrong) from error
    return read


def _first_fault(error: ValidationError) -> tuple[str | None, str]:
    fault = error.errors(include_url=False, include_input=False)[0]
    return ".".join(str(part) for part in fault["loc"]) or None, str(fault["msg"])


def read_lines(noun: type[T], lines: Iterable[str], file: str, *, first: int = 1) -> Iterator[T | BadRow]:
    """Each JSONL line as a noun, or as the :class:`BadRow` that says why it is none; blank lines are passed over.

    Args:
        lines: the lines of ``file``, with or without line ends.
        file: the name that errors show.
        first: number of the first of ``lines`` in the file.
    """
    for number, line in enumerate(lines, start=first):
        if not line.strip():
            continue
        if len(line) > MAX_LINE:
            yield BadRow(file, number, None, f"{len(line):,} characters", f"at most {MAX_LINE:,} are read")
            continue
        try:
            yield _adapter(noun).validate_json(line)
        except ValidationError as error:
            field, wrong = _first_fault(error)
            yield BadRow(file, number, field, wrong, "docs/reference/formats.md says what each field holds")


_IN_UNICODE = json.JSONEncoder(ensure_ascii=False)


def signal_record(signal: Signal) -> dict[str, Any]:
    """A signal as it stands in a FINDINGS line: ``for`` true or false, the sentence in both languages, both values."""
    place: dict[str, Any] = {"field": signal.place.field}
    if signal.place.start is not None and signal.place.end is not None:
        place |= {"start": signal.place.start, "end": signal.place.end}
    return {
        "matcher": signal.matcher,
        "version": signal.version,
        "for": signal.supports,
        "strength": round(signal.strength, 4),
        "log_odds": round(signal.log_odds, 4),
        "sentence": signal.sentence.en,
        "sentence_zh": signal.sentence.zh,
        "found": signal.found,
        "expected": signal.expected,
        "place": place,
    }


def finding_line(finding: Finding) -> str:
    """One FINDINGS line, without the line end."""
    record = {
        "id": finding.id,
        "listing_url": finding.listing_url,
        "right_id": finding.right_id,
        "risk": round(finding.risk, 4),
        "level": level_of(finding.risk).value,
        "harm": finding.harm.value,
        "signals": [signal_record(signal) for signal in finding.signals],
    }
    return _IN_UNICODE.encode(record)
