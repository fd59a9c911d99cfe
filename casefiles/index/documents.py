"""Nouns as documents. Pure; fields of ECS where it has one (elastic.co/docs/reference/ecs), all named in ``es_mappings``."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any
from urllib.parse import urlsplit

from pydantic_core import to_json

from casefiles.fingerprints import fingerprints
from casefiles.levels import rank, step_of
from casefiles.model import Alert, Capture, Decision, Finding, Listing, Right, Signal, Source, content_id, seller_key
from casefiles.parts import Change
from casefiles.places import divisions
from casefiles.searching import OPEN, SETTLED
from casefiles.stores.feed import Entry
from casefiles.stores.offers import searchable
from casefiles.stores.visiting import Coverage

Document = dict[str, Any]
MAX_TEXT = 8_000
"""Characters of a text in a document; the record and the archive hold the whole."""
MAX_KEYWORD = 1_000
"""The same of a value that is compared as a whole; Lucene refuses terms of more than 32,766 bytes."""
HASHES = {64: "bits", 16: "bits64"}
"""Hex digits of a hash → the field of its width; one of another width is not searched."""
ECS = "9.2.0"
"""The version of ECS whose names are used."""


def untraced(_listing: Listing) -> Document:
    """Nothing: whoever opens the index does not know what rights are looked for by."""
    return {}


def document(
    kind: str, entry: Entry, namespace: str, revision: int, traced: Callable[[Listing], Document] = untraced
) -> tuple[str, Document]:
    """The ``_id`` and the document of a thing; what a listing is ``traced`` by stands in its own. ``record`` holds the revision,
    the day (UTC) and 48 bits of the contents' digest in two numbers whose sums over any number of documents up to 2²⁹ are exact
    in the doubles that Elasticsearch adds in.
    """
    identity, when, fields = _MAKERS[kind](entry)
    if isinstance(entry.noun, Listing):
        fields["listing"] |= traced(entry.noun)
    body = _without_empty({"@timestamp": _moment(when), "event": {"dataset": f"markwatch.{kind}"}, **fields})
    digest = hashlib.sha256(to_json(body)).digest()
    day = body.get("@timestamp", "")[:10] or "none"
    record = {"namespace": namespace, "revision": revision, "day": day}
    record |= {"low": int.from_bytes(digest[:3]), "high": int.from_bytes(digest[3:6])}
    return identity, body | {"ecs": {"version": ECS}, "record": record}


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


_AS_IT_IS = frozenset({str, int, float, bool, type(None)})


def _without_empty(value: Any) -> Any:
    """Without what is not known, all the way down: a document says what is there."""
    if isinstance(value, dict):
        filled: Document = {}
        for name, each in value.items():
            known = each if type(each) in _AS_IT_IS else _without_empty(each)
            if known or known == 0:
                filled[name] = known
        return filled
    if isinstance(value, list | tuple):
        return [each if type(each) in _AS_IT_IS else _without_empty(each) for each in value]
    if isinstance(value, datetime):
        return _moment(value)
    return value.value if isinstance(value, Enum) else value


def _named(noun: Any, *names: str) -> Document:
    return {name: _cut(getattr(noun, name)) for name in names}


def _cut(value: Any) -> Any:
    return value[:MAX_KEYWORD] if isinstance(value, str) else value


def _url(url: str) -> Document:
    return {"full": url[:MAX_TEXT], "domain": urlsplit(url).hostname}


def _money(noun: Any, *names: str) -> Document:
    """As decimal strings: exact in the source, numbers in the index."""
    return {name: None if (price := getattr(noun, name)) is None else format(price, "f") for name in names}


def right_fields(right: Right) -> Document:
    """What a document says of a right."""
    plain = _named(right, "id", "kind", "name", "number", "owner", "region", "currency")
    several = {
        name: list(getattr(right, name)) for name in ("variants", "nice_classes", "goods", "territory", "authorised_sellers")
    }
    dates = {name: day.isoformat() if (day := getattr(right, name)) else None for name in ("valid_from", "valid_to")}
    return plain | several | dates | _money(right, "price_low", "price_high") | {"pictures": len(right.pictures)}


def _right(entry: Entry) -> tuple[str, datetime | None, Document]:
    right = entry.noun
    assert isinstance(right, Right)
    return right.id, entry.at, {"right": right_fields(right) | {"text": (right.text or "")[:MAX_TEXT]}}


def listing_fields(listing: Listing, *, gone: bool) -> Document:
    """What a document says of a listing: ``url``, ``geo``, ``seller`` and ``listing``."""
    names = ("id", "title", "currency", "availability", "brand", "sku", "mpn", "gtin", "item_id", "language", "marketplace")
    fields = _named(listing, *names, "ship_from", "stated_origin", "unit")
    fields |= _money(listing, "price", "price_high", "list_price", "unit_price")
    fields |= {"description": (listing.description or "")[:MAX_TEXT], "category": list(listing.category), "gone": gone}
    fields |= {"attributes": {name[:200]: _cut(value) for name, value in list(listing.attributes.items())[:200]}}
    fields |= {"picture_count": len(listing.pictures), "picture_url": [each.url for each in listing.pictures if each.url][:1]}
    fields |= {"words": searchable(listing)}
    return {"url": _url(listing.url), "geo": _geo(listing.ship_from), "seller": _seller(listing), "listing": fields}


def _seller(listing: Listing) -> Document:
    if listing.seller is None:
        return {}
    return {"key": _cut(seller_key(listing.marketplace, listing.seller)), **_named(listing.seller, "id", "name", "url")}


def _geo(place: str | None) -> Document:
    """The province of the one division that a place can mean (GB/T 2260)."""
    found = {division.code[:2] for division in divisions.named(place)} if place else set()
    province = divisions.coded(f"{found.pop()}0000") if len(found) == 1 else None
    return {"division_code": province.code, "region_name": province.name, "country_iso_code": "CN"} if province else {}


def _listing(entry: Entry) -> tuple[str, datetime | None, Document]:
    listing = entry.noun
    assert isinstance(listing, Listing)
    fields = listing_fields(listing, gone=entry.gone)
    seen = [picture for picture in listing.pictures if picture.digest]
    fields["listing"] |= {"seen_at": listing.seen_at, "sales": listing.sales, "reviews": listing.reviews}
    fields["listing"] |= {"picture_digests": [picture.digest for picture in seen]}
    prints = [
        {"picture": number, "digest": picture.digest, HASHES[len(bits)]: bits}
        for number, picture in enumerate(listing.pictures, start=1)
        for bits in fingerprints(picture)
        if len(bits) in HASHES
    ]
    return listing.id, listing.seen_at or entry.at, fields | {"fingerprint": prints}


def _finding(entry: Entry) -> tuple[str, datetime | None, Document]:
    finding, listing, right, decision = entry.noun, entry.listing, entry.right, entry.decision
    assert isinstance(finding, Finding)
    assert listing is not None
    assert right is not None
    step = step_of(finding.risk)
    said: Document = {"id": finding.id, "risk": finding.risk, "level": step.level, "harm": finding.harm}
    held = SETTLED if finding.risk <= 0 else decision.verdict if decision else OPEN
    said |= {"status": held, "rank": rank(finding), "first_at": entry.first_at, "changed_at": entry.at}
    event: Document = {"dataset": "markwatch.finding", "kind": "alert", "category": ["threat"], "type": ["indicator"]}
    event |= {"risk_score": round(finding.risk * 100, 2), "id": finding.id, "created": entry.first_at}
    decided = _named(decision, "id", "verdict", "reason", "who", "at", "note") if decision else {}
    fields = {"event": event, "finding": said | {"summary": {"en": step.words.en, "zh": step.words.zh}}, "decision": decided}
    signals = [_signal(signal) for signal in finding.signals]
    return (
        finding.id,
        entry.first_at,
        fields | listing_fields(listing, gone=entry.gone) | {"right": right_fields(right), "signal": signals},
    )


def _signal(signal: Signal) -> Document:
    fields = _named(signal, "matcher", "version", "supports", "found", "expected")
    fields |= {"strength": round(signal.strength, 4), "log_odds": round(signal.log_odds, 4), "field": signal.place.field}
    return fields | {"sentence": {"en": signal.sentence.en, "zh": signal.sentence.zh}}


def _source(entry: Entry) -> tuple[str, datetime | None, Document]:
    source = entry.noun
    assert isinstance(source, Source)
    marks = [_named(each, "kind", "value", "seen_at", "quote") for each in source.identifiers]
    fields = _named(source, "id", "name") | {"sellers": list(source.sellers), "seller_count": len(source.sellers)}
    return source.id, None, {"source": fields | {"tie_count": len(source.ties), "identifier": marks}}


def _coverage(entry: Entry) -> tuple[str, datetime | None, Document]:
    seen = entry.noun
    assert isinstance(seen, Coverage)
    names = ("night", "planned", "fetched", "unchanged", "refused", "blocked", "failed", "read", "unread")
    fields = _named(seen, *names) | {"of": "right" if seen.right else "site"}
    identity = content_id("coverage", seen.night.isoformat(), seen.site, seen.right)
    return identity, seen.night, {"url": {"domain": seen.site}, "right": {"id": seen.right}, "coverage": fields}


def _sighting(entry: Entry) -> tuple[str, datetime | None, Document]:
    change = entry.noun
    assert isinstance(change, Change)
    identity = content_id("sighting", change.listing_url, change.at.isoformat(), change.kind)
    sighting: Document = {"kind": change.kind, "other": change.other, "fields": list(change.fields)}
    sighting["before"] = {name[:200]: _cut(old) for name, (old, _) in change.fields.items()}
    sighting["after"] = {name[:200]: _cut(new) for name, (_, new) in change.fields.items()}
    listing = {"id": content_id("listing", change.listing_url), "marketplace": urlsplit(change.listing_url).netloc}
    event = {"dataset": "markwatch.sighting", "kind": "event", "action": change.kind}
    return identity, change.at, {"event": event, "url": _url(change.listing_url), "listing": listing, "sighting": sighting}


def _alert(entry: Entry) -> tuple[str, datetime | None, Document]:
    alert = entry.noun
    assert isinstance(alert, Alert)
    names = ("id", "subscription_id", "recipient", "channel", "news", "state", "attempts", "result", "corrects", "language")
    fields = _named(alert, *names, "created_at", "due_at", "sent_at")
    fields |= {"findings": list(alert.findings[:MAX_KEYWORD]), "finding_count": len(alert.findings)}
    identity = content_id("alert state", alert.id, alert.state, str(alert.attempts), alert.due_at.isoformat())
    event = {"dataset": "markwatch.alert", "kind": "event", "action": alert.state}
    return identity, alert.created_at, {"event": event, "alert": fields}


def _capture(entry: Entry) -> tuple[str, datetime | None, Document]:
    capture = entry.noun
    assert isinstance(capture, Capture)
    fields = _named(capture, "id", "kind", "valid", "why_not", "archive", "offset", "length", "screenshot", "rendered")
    response = {"status_code": capture.status, "mime_type": capture.headers.get("content-type", "")[:MAX_KEYWORD]}
    url = _url(capture.final_url) | {"original": capture.url[:MAX_TEXT]}
    whole = {"url": url, "http": {"response": response}, "hash": {"sha256": capture.digest}}
    return capture.id, capture.fetched_at, whole | {"capture": fields | {"redirects": len(capture.redirects)}}


def _audit(entry: Entry) -> tuple[str, datetime | None, Document]:
    decision = entry.noun
    assert isinstance(decision, Decision)
    event = {"dataset": "markwatch.audit", "kind": "event", "action": decision.verdict, "reason": decision.reason}
    said = _named(decision, "id", "subject", "verdict", "reason", "note")
    return decision.id, decision.at, {"event": event, "user": {"name": decision.who}, "decision": said}


_MAKERS: Mapping[str, Callable[[Entry], tuple[str, datetime | None, Document]]] = {
    "right": _right,
    "listing": _listing,
    "finding": _finding,
    "source": _source,
    "coverage": _coverage,
    "sighting": _sighting,
    "alert": _alert,
    "capture": _capture,
    "audit": _audit,
}
