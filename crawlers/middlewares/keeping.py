"""The archive's place in the way of every answer: nearest to the wire, before anything is unpacked, followed or read."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from scrapy import Request
from scrapy.http import Response

from casefiles.clock import now
from casefiles.errors import StoreUnavailable
from casefiles.moments import Moment, passing
from casefiles.parts import PageKind
from crawlers.archiving import Archive, Place
from crawlers.verdicts import Stopping

if TYPE_CHECKING:
    from crawlers.rendering.sight import Sight


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Where and when the newest answer to a request was kept; stands in ``meta["kept"]``."""

    place: Place
    at: datetime

    screenshot: str | None = None
    """As in :class:`casefiles.model.Capture`."""
    rendered: str | None = None


class KeepEverything:
    """Writes every answer to the spider's archive: pages, pictures, redirects, errors, robots.txt, sitemaps.

    Of a page that a browser fetched: what it was answered, what its scripts were, the document they made and its screenshot.
    """

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Any) -> "KeepEverything":
        """Scrapy's way to make one."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Keep it; when the archive cannot be written, nothing goes on."""
        spider, sight = self._crawler.spider, request.meta.get("sight")
        headers = list(headers_of(response))
        if sight is None:  # what a browser received, its proxy counts
            spider.tally.bytes += len(response.body) + sum(len(name) + len(value) + 4 for name, value in headers)
        if "download_stopped" in response.flags:
            return response
        try:
            if sight is None:
                ip, at = str(response.ip_address) if response.ip_address else None, now()
                archive = spider.originals if _of_picture(request) else spider.archive
                place = archive.keep(request.url, response.status, headers, response.body, at, ip)
                request.meta["kept"] = Kept(place=place, at=at)
            else:
                request.meta["kept"] = _keep_sight(spider.archive, sight, request.url, now())
        except StoreUnavailable as error:
            spider.fail(error)
            raise Stopping from error
        passing(Moment.PAGE_ARCHIVED)
        return response


def _of_picture(request: Request) -> bool:
    errand = request.meta.get("errand")
    return errand is not None and errand.link.kind is PageKind.PICTURE


def _keep_sight(archive: Archive, sight: "Sight", url: str, at: datetime) -> Kept:
    """All that belongs to a rendered page, the page as received last: its place says how far the file is whole."""
    rendered = archive.keep_seen(url, sight.dom.encode("utf-8", "replace"), "text/html", at)
    screenshot = archive.keep_seen(url, sight.screenshot, "image/png", at) if sight.screenshot else None
    page, *more = sight.answers
    for each in more:
        archive.keep(each.url, each.status, each.headers, each.body, at)
    place = archive.keep(url, page.status, page.headers, page.body, at)
    return Kept(place=place, at=at, screenshot=screenshot, rendered=rendered)


def headers_of(response: Response) -> "list[tuple[str, str]]":
    """The headers in order, repeated ones apart, without line breaks."""
    return [
        (name.decode("latin-1"), " ".join(value.decode("latin-1").splitlines()))
        for name, values in response.headers.items()
        for value in values
    ]
