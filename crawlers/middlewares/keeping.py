"""The archive's place in the way of every answer: nearest to the wire, before anything is unpacked, followed or read."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from scrapy import Request
from scrapy.http import Response

from casefiles.clock import now
from casefiles.errors import StoreUnavailable
from crawlers.archiving import Place
from crawlers.verdicts import Stopping


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Where and when the newest answer to a request was kept; stands in ``meta["kept"]``."""

    place: Place
    at: datetime


class KeepEverything:
    """Writes every answer to the spider's archive: pages, pictures, redirects, errors, robots.txt, sitemaps."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Any) -> "KeepEverything":
        """Scrapy's way to make one."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Keep it; when the archive cannot be written, nothing goes on."""
        spider, at = self._crawler.spider, now()
        headers = list(headers_of(response))
        spider.tally.bytes += len(response.body) + sum(len(name) + len(value) + 4 for name, value in headers)
        if "download_stopped" in response.flags:
            return response
        ip = str(response.ip_address) if response.ip_address else None
        try:
            place = spider.archive.keep(request.url, response.status, headers, response.body, at, ip)
        except StoreUnavailable as error:
            spider.fail(error)
            raise Stopping from error
        request.meta["kept"] = Kept(place=place, at=at)
        return response


def headers_of(response: Response) -> "list[tuple[str, str]]":
    """The headers in order, repeated ones apart, without line breaks."""
    return [
        (name.decode("latin-1"), " ".join(value.decode("latin-1").splitlines()))
        for name, values in response.headers.items()
        for value in values
    ]
