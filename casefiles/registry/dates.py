"""Days and periods as people and spreadsheets write them."""

import re
import unicodedata
from datetime import date, datetime, timedelta

from casefiles.registry.cells import Wrong, line, shown

_EXCEL_EPOCH = date(1899, 12, 30)
"""Day 0 of the 1900 date system, shifted by the leap day of 1900 that Excel believes in."""
_SERIALS = range(10_000, 110_000)
"""Day numbers that are read as dates: 1927 to 2201."""

_FIRST_YEAR = 1800
"""No right that is in force began before."""
_DAY = re.compile(r"(\d{4})(?:年(\d{1,2})月(\d{1,2})日|([-/.])(\d{1,2})\4(\d{1,2}))(?:[T ].*)?")
_CHINESE_SIGN = re.compile(r"\s*([年月日])\s*")
_SPAN = re.compile(r"\s*(?:至|到|~|—+|–|--|\bto\b|\buntil\b)\s*")
_ENDLESS = frozenset({"长期", "永久", "长期有效", "permanent", "unlimited"})


def day(value: object) -> date | None:
    """A date: a date cell, ISO 8601, 2026年1月2日, 2026/1/2, or a spreadsheet's day number. ``None``: without end (长期)."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    written = unicodedata.normalize("NFKC", line(value))
    if written.casefold() in _ENDLESS:
        return None
    return _day(written)


def _day(written: str) -> date:
    found = _DAY.fullmatch(_CHINESE_SIGN.sub(r"\1", written))
    serial = re.fullmatch(r"(\d{5,6})(?:\.\d+)?", written)
    try:
        if found:
            read = date(*(int(part) for part in found.groups() if part and part.isdigit()))
        elif serial and int(serial[1]) in _SERIALS:
            read = _EXCEL_EPOCH + timedelta(days=int(serial[1]))
        else:
            read = date.fromisoformat(written)
    except ValueError:
        read = date.min
    if read.year < _FIRST_YEAR:
        raise Wrong(f"{shown(written)} is no date", "write it like 2026-01-02 or 2026年1月2日")
    return read


def span(value: object) -> tuple[date | None, date | None]:
    """Both days of the validity in one cell (``2020-01-02至2030-01-01``), or the last day alone."""
    if isinstance(value, date):
        return (None, day(value))
    written = unicodedata.normalize("NFKC", line(value)).removeprefix("自").removesuffix("止")
    days = [day(part) for part in _SPAN.split(written)]
    if len(days) > 2:
        raise Wrong(f"{shown(written)} is no period", "write it like 2020-01-02至2030-01-01")
    return (days[0], days[1]) if len(days) == 2 else (None, days[0])
