"""Nouns as documents. Pure; fields of ECS where it has one (elastic.co/docs/reference/ecs), all named in ``es_mappings``."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
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

Fields = dict[str, Any]
MAX_TEXT = 8_000
"""Characters of a text in a document; the record and the archive hold the whole."""
MAX_KEYWORD = 1_000
"""The same of a value that is compared as a whole; Lucene refuses terms of more than 32,766 bytes."""
HASHES = {64: "bits", 16: "bits64"}
"""Hex digits of a hash → the field of its width; one of another width is not searched."""
ECS = "9.2.0"
"""The version of ECS whose names are used."""


class Document(NamedTuple):
    """A thing as the index takes it."""

    identity: str
    """Its ``_id``."""
    record: Fields
    """What its field ``record`` says: namespace, ``revision``, ``day`` (UTC) and 48 bits of the other contents' digest in two
    numbers, ``low`` and ``high``, whose sums over any number of documents up to 2²⁹ are exact in the doubles that Elasticsearch
    adds in.
    """
    source: bytes
    """Its ``_source``, one line of JSON."""


def untraced(_listing: Listing) -> Fields:
    """Nothing: whoever opens the index does not know what rights are looked for by."""
    return {}


def document(kind: str, entry: Entry, namespace: str, revision: int, traced: Callable[[Listing], Fields] = untraced) -> Document:
    """The document of a thing; what a listing is ``traced`` by stands in its own. It is written as JSON once: what its digest is
    taken of is what is sent.
    """
    identity, when, fields = _MAKERS[kind](entry)
    if isinstance(entry.noun, Listing):
        fields["listing"] |= traced(entry.noun)
    parts: Fields = {"event": {"dataset": f"markwatch.{kind}"}, **fields}
    known = {name: _known(part) if isinstance(part, dict) else part for name, part in parts.items()}
    body = _known({"@timestamp": _moment(when), **known})
    contents = to_json(body)
    digest = hashlib.sha256(contents).digest()
    day = body.get("@timestamp", "")[:10] or "none"
    record = {"namespace": namespace, "revision": revision, "day": day}
    record |= {"low": int.from_bytes(digest[:3]), "high": int.from_bytes(digest[3:6])}
    return Document(identity, record, contents[:-1] + b"," + to_json({"ecs": {"version": ECS}, "record": record})[1:])


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _known(fields: Fields) -> Fields:
    """Without what is not known: a document says what is there. Parts of parts see to it themselves."""
    return {name: each for name, each in fields.items() if each or each == 0}


def _named(noun: Any, *names: str) -> Fields:
    """What is known of these fields of ``noun``."""
    return {name: _plain(each) for name in names if (each := getattr(noun, name)) or each == 0}


def _plain(value: Any) -> Any:
    if type(value) is str:
        return value[:MAX_KEYWORD]
    return _moment(value) if isinstance(value, datetime) else value


def _url(url: str) -> Fields:
    return {"full": url[:MAX_TEXT], "domain": urlsplit(url).hostname}


def _money(noun: Any, *names: str) -> Fields:
    """As decimal strings: exact in the source, numbers in the index."""
    return {name: format(price, "f") for name in names if (price := getattr(noun, name)) is not None}


def right_fields(right: Right) -> Fields:
    """What a document says of a right."""
    names = ("id", "kind", "name", "number", "owner", "region", "currency", "variants", "nice_classes", "goods", "territory")
    fields = _named(right, *names, "authorised_sellers", "valid_from", "valid_to")
    return fields | _money(right, "price_low", "price_high") | {"pictures": len(right.pictures)}


def _right(entry: Entry) -> tuple[str, datetime | None, Fields]:
    right = entry.noun
    assert isinstance(right, Right)
    return right.id, entry.at, {"right": right_fields(right) | {"text": (right.text or "")[:MAX_TEXT]}}


def listing_fields(listing: Listing, *, gone: bool) -> Fields:
    """What a document says of a listing: ``url``, ``geo``, ``seller`` and ``listing``."""
    names = ("id", "title", "currency", "availability", "brand", "sku", "mpn", "gtin", "item_id", "language", "marketplace")
    fields = _named(listing, *names, "ship_from", "stated_origin", "unit")
    fields |= _money(listing, "price", "price_high", "list_price", "unit_price")
    fields |= {"description": (listing.description or "")[:MAX_TEXT], "category": listing.category, "gone": gone}
    fields |= {"attributes": _known({name[:200]: value[:MAX_KEYWORD] for name, value in list(listing.attributes.items())[:200]})}
    fields |= {"picture_count": len(listing.pictures), "picture_url": [each.url for each in listing.pictures if each.url][:1]}
    fields |= {"words": searchable(listing)}
    return {"url": _url(listing.url), "geo": _geo(listing.ship_from), "seller": _seller(listing), "listing": fields}


def _seller(listing: Listing) -> Fields:
    if listing.seller is None:
        return {}
    return {"key": seller_key(listing.marketplace, listing.seller)[:MAX_KEYWORD], **_named(listing.seller, "id", "name", "url")}


def _geo(place: str | None) -> Fields:
    """The province of the one division that a place can mean (GB/T 2260)."""
    found = {division.code[:2] for division in divisions.named(place)} if place else set()
    province = divisions.coded(f"{found.pop()}0000") if len(found) == 1 else None
    return {"division_code": province.code, "region_name": province.name, "country_iso_code": "CN"} if province else {}


def _listing(entry: Entry) -> tuple[str, datetime | None, Fields]:
    listing = entry.noun
    assert isinstance(listing, Listing)
    fields = listing_fields(listing, gone=entry.gone)
    seen = [picture for picture in listing.pictures if picture.digest]
    fields["listing"] |= {"seen_at": _moment(listing.seen_at), "sales": listing.sales, "reviews": listing.reviews}
    fields["listing"] |= {"picture_digests": [picture.digest for picture in seen]}
    prints = [
        _known({"picture": number, "digest": picture.digest, HASHES[len(bits)]: bits})
        for number, picture in enumerate(listing.pictures, start=1)
        for bits in fingerprints(picture)
        if len(bits) in HASHES
    ]
    return listing.id, listing.seen_at or entry.at, fields | {"fingerprint": prints}


def _finding(entry: Entry) -> tuple[str, datetime | None, Fields]:
    finding, listing, right, decision = entry.noun, entry.listing, entry.right, entry.decision
    assert isinstance(finding, Finding)
    assert listing is not None
    assert right is not None
    identity, step, first_at = finding.id, step_of(finding.risk), _moment(entry.first_at)
    said: Fields = {"id": identity, "risk": finding.risk, "level": step.level, "harm": finding.harm}
    held = SETTLED if finding.risk <= 0 else decision.verdict if decision else OPEN
    said |= {"status": held, "rank": rank(finding), "first_at": first_at, "changed_at": _moment(entry.at)}
    event: Fields = {"dataset": "markwatch.finding", "kind": "alert", "category": ["threat"], "type": ["indicator"]}
    event |= {"risk_score": round(finding.risk * 100, 2), "id": identity, "created": first_at}
    decided = _named(decision, "id", "verdict", "reason", "who", "at", "note") if decision else {}
    fields: Fields = {
        "event": event,
        "finding": said | {"summary": {"en": step.words.en, "zh": step.words.zh}},
        "decision": decided,
    }
    fields |= listing_fields(listing, gone=entry.gone)
    fields |= {"right": right_fields(right), "signal": [_signal(signal) for signal in finding.signals]}
    return identity, entry.first_at, fields


def _signal(signal: Signal) -> Fields:
    fields = _named(signal, "matcher", "version", "supports", "found", "expected")
    fields |= {"strength": round(signal.strength, 4), "log_odds": round(signal.log_odds, 4), "field": signal.place.field}
    return _known(fields | {"sentence": _known({"en": signal.sentence.en, "zh": signal.sentence.zh})})


def _source(entry: Entry) -> tuple[str, datetime | None, Fields]:
    source = entry.noun
    assert isinstance(source, Source)
    marks = [_named(each, "kind", "value", "seen_at", "quote") for each in source.identifiers]
    fields = _named(source, "id", "name") | {"sellers": source.sellers, "seller_count": len(source.sellers)}
    return source.id, None, {"source": fields | {"tie_count": len(source.ties), "identifier": marks}}


def _coverage(entry: Entry) -> tuple[str, datetime | None, Fields]:
    seen = entry.noun
    assert isinstance(seen, Coverage)
    names = ("night", "planned", "fetched", "unchanged", "refused", "blocked", "failed", "read", "unread")
    fields = _named(seen, *names) | {"of": "right" if seen.right else "site"}
    identity = content_id("coverage", seen.night.isoformat(), seen.site, seen.right)
    return identity, seen.night, {"url": {"domain": seen.site}, "right": {"id": seen.right}, "coverage": fields}


def _sighting(entry: Entry) -> tuple[str, datetime | None, Fields]:
    change = entry.noun
    assert isinstance(change, Change)
    identity = content_id("sighting", change.listing_url, change.at.isoformat(), change.kind)
    sighting: Fields = {"kind": change.kind, "other": change.other, "fields": list(change.fields)}
    sighting["before"] = {name[:200]: old[:MAX_KEYWORD] for name, (old, _) in change.fields.items() if old}
    sighting["after"] = {name[:200]: new[:MAX_KEYWORD] for name, (_, new) in change.fields.items() if new}
    listing = {"id": content_id("listing", change.listing_url), "marketplace": urlsplit(change.listing_url).netloc}
    event = {"dataset": "markwatch.sighting", "kind": "event", "action": change.kind}
    return identity, change.at, {"event": event, "url": _url(change.listing_url), "listing": listing, "sighting": sighting}


def _alert(entry: Entry) -> tuple[str, datetime | None, Fields]:
    alert = entry.noun
    assert isinstance(alert, Alert)
    names = ("id", "subscription_id", "recipient", "channel", "news", "state", "attempts", "result", "corrects", "language")
    fields = _named(alert, *names, "created_at", "due_at", "sent_at")
    fields |= {"findings": alert.findings[:MAX_KEYWORD], "finding_count": len(alert.findings)}
    identity = content_id("alert state", alert.id, alert.state, str(alert.attempts), alert.due_at.isoformat())
    event = {"dataset": "markwatch.alert", "kind": "event", "action": alert.state}
    return identity, alert.created_at, {"event": event, "alert": fields}


def _capture(entry: Entry) -> tuple[str, datetime | None, Fields]:
    capture = entry.noun
    assert isinstance(capture, Capture)
    fields = _named(capture, "id", "kind", "valid", "why_not", "archive", "offset", "length", "screenshot", "rendered")
    mime_type = capture.headers.get("content-type", "")[:MAX_KEYWORD]
    response = _known({"status_code": capture.status, "mime_type": mime_type})
    url = _url(capture.final_url) | {"original": capture.url[:MAX_TEXT]}
    whole = {"url": url, "http": {"response": response}, "hash": {"sha256": capture.digest}}
    return capture.id, capture.fetched_at, whole | {"capture": fields | {"redirects": len(capture.redirects)}}


def _audit(entry: Entry) -> tuple[str, datetime | None, Fields]:
    decision = entry.noun
    assert isinstance(decision, Decision)
    event = {"dataset": "markwatch.audit", "kind": "event", "action": decision.verdict, "reason": decision.reason}
    said = _named(decision, "id", "subject", "verdict", "reason", "note")
    return decision.id, decision.at, {"event": event, "user": {"name": decision.who}, "decision": said}


_MAKERS: Mapping[str, Callable[[Entry], tuple[str, datetime | None, Fields]]] = {
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
