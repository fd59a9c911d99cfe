"""The border of the site, for every request and every redirect."""

from typing import Any

from scrapy import Request

from crawlers.sites import belongs
from crawlers.verdicts import NotAsked, Stopping


class StayOnSite:
    """Refuses what leads off the site that ``meta["border"]`` names; pictures and robots.txt have no border."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Any) -> "StayOnSite":
        """Scrapy's way to make one."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raise for what is not asked for: another scheme, another host, or anything once the crawl is being stopped."""
        if self._crawler.spider.stopping.is_set():
            raise Stopping
        if not request.url.startswith(("http://", "https://")):
            raise NotAsked("scheme")
        border = request.meta.get("border")
        if border is not None and not belongs(request.url, border):
            raise NotAsked("other-host")
