"""A row → a right: what it must hold, and what must fit together."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from casefiles.model import Right
from casefiles.numbering.patents import EVERY_PATENT, read
from casefiles.parts import RightKind
from casefiles.registry import cells, dates, terms
from casefiles.registry.pictures import read_pictures
from casefiles.registry.rowreading import RowReading
from casefiles.registry.rows import Row


def read_right(row: Row, file: str, folder: Path) -> tuple[Right | None, RowReading]:
    """The right in ``row``, or ``None`` when the reading's faults say why not; its warnings say what was left out.

    Args:
        row: as written.
        file: the name of the file that messages show.
        folder: where pictures that are not absolute lie.
    """
    reading = RowReading(file, row)
    right = _right(reading)
    if right is None or reading.faults:
        return None, reading
    right = replace(right, pictures=read_pictures(reading, folder))
    if right.kind is RightKind.COPYRIGHT and not right.pictures and right.text is None:
        reading.fault(
            "pictures", "a copyright without a picture or text", "give at least one picture that can be read, or the text"
        )
        return None, reading
    return right, reading


def _right(reading: RowReading) -> Right | None:
    own_id, kind, name, number = _identity(reading)
    valid_from, valid_to = _validity(reading)
    territory, region = _places(reading)
    low, high, currency = _prices(reading)
    right = Right(
        id=own_id or "",
        kind=kind or RightKind.TRADEMARK,
        name=name or number or "",
        variants=reading.many("variants", cells.lines),
        patterns=reading.many("patterns", cells.patterns),
        number=number,
        owner=reading.one("owner", cells.line),
        nice_classes=reading.many("nice_classes", terms.classes),
        goods=reading.many("goods", cells.lines),
        region=region,
        territory=territory,
        valid_from=valid_from,
        valid_to=valid_to,
        authorised_sellers=reading.many("authorised_sellers", cells.lines),
        text=reading.one("text", cells.text),
        price_low=low,
        price_high=high,
        currency=currency,
    )
    return right if own_id and kind and right.name else None


def _identity(reading: RowReading) -> tuple[str | None, RightKind | None, str | None, str | None]:
    own_id = _needed(reading, "id", reading.one("id", cells.line), "give every right an id of its own")
    kind = reading.one("kind", terms.kind)
    if not reading.values("kind"):
        reading.fault("kind", "missing", terms.KINDS_WRITTEN)
    name, number = reading.one("name", cells.line), reading.one("number", cells.number)
    if kind is RightKind.PATENT:
        _needed(reading, "number", number, "a patent needs its number")
        _hold_to_arithmetic(reading, number)
    else:
        _needed(reading, "name", name, "give the name as registered")
    return own_id, kind, name, number


def _needed(reading: RowReading, field: str, value: str | None, right: str) -> str | None:
    if value is None and not reading.values(field):
        reading.fault(field, "missing", right)
    return value


def _hold_to_arithmetic(reading: RowReading, number: str | None) -> None:
    """A patent number that cannot be one is kept as written, and said: it may be a foreign patent's, or a slip."""
    patent = read(number) if number else None
    if patent and not patent.genuine:
        reading.warn("number", f"{number} fails its check digit", "copy the number from the certificate once more")
    elif number and number != EVERY_PATENT and patent is None:
        reading.warn("number", f"{number} is not a Chinese patent number", "write it as ZL202210000000.6; no other is looked for")


def _validity(reading: RowReading) -> tuple[date | None, date | None]:
    first, last = reading.one("validity", dates.span) or (None, None)
    first = reading.one("valid_from", dates.day) or first
    last = reading.one("valid_to", dates.day) or last
    if first and last and first > last:
        reading.fault("valid_to", f"{last} lies before {first}", "the last day of protection is not before the first")
    return first, last


def _places(reading: RowReading) -> tuple[tuple[str, ...], str | None]:
    """Territory and region. ``地域`` is used for both: it is the territory when every name in it is a country's."""
    territory, region = reading.many("territory", terms.territory), "; ".join(reading.many("region", cells.lines)) or None
    area = reading.one("area", cells.line)
    if area is None:
        return territory, region
    try:
        return (*territory, *(code for code in terms.territory(area) if code not in territory)), region
    except cells.Wrong:
        return territory, region or area


def _prices(reading: RowReading) -> tuple[Decimal | None, Decimal | None, str | None]:
    low, high = reading.one("price_low", terms.price), reading.one("price_high", terms.price)
    currency = reading.one("currency", terms.currency)
    if low is not None and high is not None and low > high:
        reading.fault("price_low", f"{low} is more than price_high, {high}", "the lowest price is not above the highest")
    if (low is not None or high is not None) and not reading.values("currency"):
        reading.fault("currency", "missing beside a price", "write an ISO 4217 code such as CNY")
    return low, high, currency
