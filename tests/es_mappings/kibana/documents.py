"""Small documents of every kind that the mappings take, with each value that a panel asks for."""

from collections.abc import Iterator
from itertools import product
from typing import Any

from casefiles.levels import STEPS
from casefiles.parts import ChangeKind, DismissalReason, Verdict

Document = dict[str, Any]


def every(namespace: str) -> Iterator[tuple[str, Document]]:
    """Index or stream, and a document for it."""
    for number, (step, verdict) in enumerate(product(STEPS, ("open", *Verdict))):
        yield f"markwatch-findings-{namespace}-v1", finding(number, step.least + 0.1, step.level.value, verdict)
    for number, gone in enumerate((True, False, False)):
        yield f"markwatch-listings-{namespace}-v1", {"@timestamp": day(number), "listing": listing(number) | {"gone": gone}}
        yield f"markwatch-rights-{namespace}-v1", {"right": right(number)}
        yield f"markwatch-sources-{namespace}-v1", source(number)
    yield from streams(namespace)


def streams(namespace: str) -> Iterator[tuple[str, Document]]:
    for number, kind in enumerate(ChangeKind):
        sighting = {"kind": kind.value, "other": "https://shop.example/other", "fields": ["price"]}
        page = {"url": url(number), "listing": {"marketplace": "shop.example"}}
        yield f"logs-markwatch.sightings-{namespace}", {"@timestamp": day(number), "sighting": sighting, **page}
    for number in range(30):
        seen = {"valid": True, "kind": "product"} if number < 5 else {"valid": False, "kind": "challenge", "why_not": "captcha"}
        answer = {"http": {"response": {"status_code": 200}}, "url": url(number)}
        yield f"logs-markwatch.captures-{namespace}", {"@timestamp": day(number), "capture": seen, **answer}
    for number, state in enumerate(("sent", "failed")):
        yield f"logs-markwatch.alerts-{namespace}", {"@timestamp": day(number), "alert": {"state": state}}
        said = {"user": {"name": "officer"}, "decision": {"verdict": "confirmed"}}
        yield f"logs-markwatch.audit-{namespace}", {"@timestamp": day(number), **said}


def day(number: int) -> str:
    return f"2026-03-{1 + number % 28:02}T08:00:00Z"


def url(number: int) -> Document:
    return {"full": f"https://shop.example/goods/{number}", "domain": "shop.example"}


def right(number: int) -> Document:
    said = {"id": f"r{number % 3}", "name": f"九龙山{number % 3}", "kind": "gi", "owner": "协会", "number": f"G{number % 3}"}
    return said | {"valid_to": "2030-01-01"}


def listing(number: int) -> Document:
    price: Document = {"price": f"{number + 1}.50", "currency": "CNY", "picture_url": ["https://shop.example/a.jpg"]}
    return price | {"title": "陈茶", "marketplace": "shop.example", "stated_origin": "云南", "ship_from": "福建", "gone": False}


def source(number: int) -> Document:
    mark = {"kind": "phone", "value": "13800000000", "seen_at": "https://shop.example/", "quote": "电话"}
    return {"source": {"name": f"来源{number}", "seller_count": number + 1, "sellers": ["a", "b"], "identifier": [mark]}}


def finding(number: int, risk: float, level: str, status: str) -> Document:
    decided: Document = {} if status == "open" else {"verdict": status, "who": "officer", "at": day(number)}
    if status == Verdict.DISMISSED:
        decided |= {"reason": DismissalReason.GENUINE_GOODS.value}
    said = {"id": f"f{number}", "risk": risk, "level": level, "status": status, "harm": ("body", "safety", "purse")[number % 3]}
    signal = {"matcher": "text.names", "supports": True, "sentence": {"en": "named", "zh": "出现名称"}}
    place = {} if number % 7 == 0 else {"geo": {"division_code": "350000", "region_name": "福建省"}}
    seller = {"key": f"shop.example|{number % 4}", "name": f"店{number % 4}"}
    made: Document = {
        "finding": said,
        "decision": decided,
        "signal": [signal],
        "listing": listing(number),
        "right": right(number),
    }
    return made | {"@timestamp": day(number), "url": url(number), "seller": seller, **place}
