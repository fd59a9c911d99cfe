"""Goods whose page lies below every category they are in (``/lamps/oak-12.html``, ``/sale/oak-12.html``), or whose address tells
by which way a visitor came (:mod:`crawlers.idle`): asked for once. Pure.

Only a page itself says which of its addresses is the real one. After a few have said so the rest of the shop is believed to be
written alike, as long as no two pages with one last step show different goods.
"""

import re
from urllib.parse import urlsplit

from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Outcome, Visit
from crawlers.idle import PROOFS, REMEMBERED, IdleParameters, goods_of
from crawlers.reading.urls import guess_kind

HALF = 0xFFFFFFFF
"""Of a hash, as it is kept: the addresses of one last step are few, so 32 bits tell them apart."""

_TELLING = re.compile(r"(?=.*[\d_-])[^/]{4,}/?$")
"""Last steps that may name goods: ``detail`` and ``index.html`` do not."""


class Twins:
    """What was learnt of the addresses of one site's goods in one crawl."""

    def __init__(self) -> None:
        self._shown: dict[int, int] = {}
        """Hash of a last step → halves of the hashes of the goods that its page showed and of the address."""
        self._alike, self._unlike = 0, False
        self._before, self._real = "", 0
        """What stands before the last step in the real addresses, and how many pages said."""
        self._parameters = IdleParameters()
        self._variant, self._variants = 0, 0
        """Which part of the last step numbers a variant (``/7-31-oak.html``, really ``/7-oak.html``), and how many said so."""

    def had(self, errand: Errand) -> bool:
        """Whether the goods of ``errand``, which was never read, were read at another address."""
        known = self._shown.get(hash(_last(errand.link.url)))
        fits = self._alike >= PROOFS and errand.link.kind is PageKind.PRODUCT and errand.digest is None
        return fits and known is not None and known & HALF != hash(errand.link.url) & HALF

    def real(self, errand: Errand) -> str | None:
        """The address that the page of ``errand`` would call its real one; ``None`` when that is not known or is this one."""
        url = errand.link.url
        if errand.link.kind is not PageKind.PRODUCT:
            return None
        if (bare := self._parameters.bare(url)) != url:
            return bare
        if self._variants >= PROOFS and (whole := _without_part(url, self._variant)) is not None:
            return whole
        if self._real < PROOFS or not (last := _last(url)):
            return None
        shorter = urlsplit(self._before).path.count("/") < urlsplit(url).path.rstrip("/").count("/")
        return self._before + last if shorter else None

    def note(self, errand: Errand, visit: Visit) -> None:
        """What became of ``errand``."""
        url = errand.link.url
        if visit.capture is None:
            return
        self._parameters.note(url, visit)
        if not (last := _last(url)):
            return
        if visit.why == "canonical" and visit.links:
            self._note_real(url, visit.links[0].url, last)
        elif visit.outcome is Outcome.READ and len(visit.listings) == 1:
            if self.real(errand) is not None:
                self._real, self._variants = 0, 0  # it stands for itself
            self._note_goods(url, goods_of(visit), last)
        elif visit.outcome is Outcome.GONE and self._before and url == self._before + last:
            self._real = 0

    def _note_real(self, url: str, canonical: str, last: str) -> None:
        part = next((part for part in range(last.count("-")) if _without_part(url, part) == canonical), None)
        if part is not None:
            self._variants = self._variants + 1 if part == self._variant else 1
            self._variant = part
        if canonical == url or not canonical.endswith(f"/{last}"):
            return
        self._alike += not self._unlike
        before = canonical.removesuffix(last)
        if urlsplit(before).path == "/" or guess_kind(f"{before}x") is PageKind.PRODUCT:
            self._before, self._real = before, self._real + 1 if before == self._before else 1

    def _note_goods(self, url: str, goods: int, last: str) -> None:
        if self._unlike:
            return
        if len(self._shown) > REMEMBERED:
            self._shown.clear()
        known = self._shown.setdefault(hash(last), (goods & HALF) << 32 | hash(url) & HALF)
        if known >> 32 != goods & HALF:
            self._alike, self._unlike = 0, True
            self._shown.clear()
        elif known & HALF != hash(url) & HALF:
            self._alike += 1


def _without_part(url: str, part: int) -> str | None:
    """``url`` without a ``part`` of its last step that is a number; ``None`` where that is none or all there is."""
    before, slash, last = url.rpartition("/")
    parts = last.split("-")
    if part >= len(parts) - 1 or not (parts[part].isascii() and parts[part].isdigit()):
        return None
    return before + slash + "-".join(parts[:part] + parts[part + 1 :])


def _last(url: str) -> str:
    """The last step of ``url`` with its parameters; empty for one that may stand for anything."""
    address, mark, query = url.partition("?")
    found = _TELLING.search(address) if "#" not in url else None
    return found[0] + mark + query if found is not None else ""
