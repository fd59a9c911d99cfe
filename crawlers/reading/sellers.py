"""Who sells, by one rule for all sources: the id stands in the shop's address, and what sources say of one seller is joined."""

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from casefiles.parts import Seller
from crawlers.reading.document import Document
from crawlers.reading.text import folded
from crawlers.reading.urls import canonical_url

_SHOP = "sellers?|vendors?|merchants?|dealers?|shops?|stores?|dian(?:pu)?|haendler|boutiques?"
_FOLDER = re.compile(rf"/(?:{_SHOP})(?:[-_](?=\d)|/)(.*)", re.IGNORECASE)
_ASKED = re.compile(r"/(?:sellers?|vendors?|merchants?|dealers?|dian(?:pu)?|haendler|boutiques?)/?$", re.IGNORECASE)
"""A page that shows the shop whose number it is asked for: ``/merchant?id=9``. Behind ``/shop`` stand goods as often."""
_STATED = re.compile(r"(?:^|&)(?:seller|shop|store|vendor|merchant)_?(?:id|no|code|number)=(\w[\w.~%-]{0,60})", re.IGNORECASE)
_NAMED = re.compile(r"(?:^|&)(?:seller|shop|store|vendor|merchant)(?:_?name)?=(\w[\w.~%-]{0,60})", re.IGNORECASE)
_PLAIN = re.compile(r"(?:^|&)(?:(?:user|member)_?(?:number_?)?)?u?id=(\w[\w.~%-]{0,60})", re.IGNORECASE)
_OWN_HOST = re.compile(r"(?:shop|store|dian|seller)[-_]?\d+", re.IGNORECASE)
"""First part of a host's name that is one shop's: ``shop123.mall.example``."""
_SCRIPT = re.compile(r"\.(?:php\d?|aspx?|jsp|do|action|cgi|s?html?)$", re.IGNORECASE)
_NOBODY = re.compile(
    r"(?:index|view|home|list|details?|info|show|profile|page|main|default|search|categor(?:y|ies)|all|browse|help|log-?in|cart"
    r"|about|contact|new|open|apply|register|items?|goods|products?)?|(?:\w+[-_])?(?:seller|vendor|merchant|shop|store)s?",
    re.IGNORECASE,
)
"""Steps of a path that are the same for every shop: an id made of them would make one seller of them all."""
_PERSONS = (
    "users?|profiles?|members?|people|u|space|sellers?|vendors?|advertisers?|utilisateurs?|membres?|usuarios?"
    "|uporabnik|uzivatele?|uzytkownik|utente|utenti|gebruikers?|anvandare|bruker|kayttaja|thanh-vien|nguoi-dung|anggota|korisnik"
    "|perfil|profil|nutzer|kullanici|uye|vendeurs?|vendedor(?:es)?|anunciantes?|verkaeufer|anbieter|polzovatel|pengguna|yonghu"
)
_PERSONS_FOLDER = re.compile(rf"/(?:{_PERSONS})/(?:(?:id|view|show|profile|detail)/)?([^/?#]+)/?$", re.IGNORECASE)
_PERSONS_QUERY = re.compile(rf"(?:^|&)(?:{_PERSONS})_?(?:id|name)?=[\w%]", re.IGNORECASE)
_PERSONS_SCRIPT = re.compile(rf"/(?:[\w-]*[-_])?(?:{_PERSONS})(?:[-_]\w+)?(?:\.\w{{2,5}})?$", re.IGNORECASE)
_OWN = re.compile(
    r"(?:me|my[\w-]*|edit|settings?|log[-_]?(?:in|out)|sign[-_]?(?:in|up|out)|register|orders?|favou?rites|wish-?list|messages?|password"
    r"|dashboard|center|new|create|add)(?:\.\w+)?",
    re.IGNORECASE,
)
"""Steps of a path behind a person's that lead to the visitor's own account, whoever that is."""
_IDENT = re.compile(r"\w[\w.~-]{0,60}")


@lru_cache(maxsize=4_096)
def shop_id(url: str) -> str | None:
    """The id of the shop whose page ``url`` is, as its shape shows: ``s05`` of ``/shop/s05/`` or ``?shop_id=s05``."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if stated := _STATED.search(parts.query):
        return unquote(stated[1])
    folder = _FOLDER.search(parts.path)
    steps = [unquote(step) for step in folder[1].split("/")[:3]] if folder else []
    if parts.query:
        steps = [step for step in steps if not _SCRIPT.search(step)]
    names = (_SCRIPT.sub("", step) for step in steps)
    own = next((name for name in names if not _NOBODY.fullmatch(name)), None)
    if own is not None:
        return own if _IDENT.fullmatch(own) else None
    return _named(parts.query, parts.hostname or "", by_number=folder is not None or _ASKED.search(parts.path) is not None)


@lru_cache(maxsize=4_096)
def persons_page(url: str) -> bool:
    """Whether ``url`` has the shape of a page about one person: ``/user/9``, ``/u/anna``, ``space.php?uid=9``; not one of the
    visitor's own account.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if (folder := _PERSONS_FOLDER.search(parts.path)) is not None and not _SCRIPT.search(folder[1]):
        return _OWN.fullmatch(folder[1]) is None and _NOBODY.fullmatch(folder[1]) is None
    by_number = _PERSONS_SCRIPT.search(parts.path) is not None and re.search(r"=\w", parts.query) is not None
    return by_number or _PERSONS_QUERY.search(parts.query) is not None


def _named(query: str, host: str, *, by_number: bool) -> str | None:
    named = _NAMED.search(query) or (_PLAIN.search(query) if by_number else None)
    if named:
        return unquote(named[1])
    label = host.partition(".")[0]
    return label if _OWN_HOST.fullmatch(label) else None


def seller_of(document: Document, *, name: str | None, href: str | None, stated: str | None = None) -> Seller | None:
    """The seller called ``name`` whose page is ``href`` as it stands in ``document``; ``None`` when nothing is known of him.

    The id is the one ``stated``, else the one in the address, so that every source gives one shop the same key
    (:func:`casefiles.model.seller_key`).
    """
    link = document.link(href) if href else None
    url = canonical_url(link) if link else None
    ident = stated or (shop_id(url) if url else None)
    return Seller(name=name or None, id=ident, url=url) if name or ident or url else None


def joined(sellers: Iterable[Seller]) -> Seller | None:
    """The first of ``sellers``, most trusted first, with what he leaves out taken from the others that mean the same one."""
    whole: Seller | None = None
    for one in sellers:
        if whole is None:
            whole = one
        elif _same(whole, one):
            whole = Seller(name=whole.name or one.name, id=whole.id or one.id, url=whole.url or one.url)
    return whole


def _same(one: Seller, other: Seller) -> bool:
    """By address when both have one, else by id, else by name: two shops may share a name and never an address."""
    if one.url and other.url:
        return _address(one.url) == _address(other.url)
    if one.id and other.id:
        return one.id == other.id
    return bool(one.name and other.name) and folded(one.name or "") == folded(other.name or "")


def _address(url: str) -> str:
    return url.partition("://")[2].rstrip("/")
