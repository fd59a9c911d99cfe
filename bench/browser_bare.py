"""The bare spider that :mod:`bench.browser` is held against: scrapy-playwright as it comes, following links.

``python -m bench.browser_bare HOME PAGES TABS CHROMIUM`` prints a JSON object: pages, and the moments of the first and
the last answer by the monotonic clock.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess


class Bare(Spider):
    """Renders ``most`` pages of ``home``'s host."""

    name = "bare"

    def __init__(self, home: str, most: int, **parts: Any) -> None:
        super().__init__(**parts)
        self.home, self.most = home, most
        self.pages, self.asked, self.began, self.ended = 0, 1, 0.0, 0.0

    async def start(self) -> Any:
        """The home page."""
        yield Request(self.home, meta={"playwright": True})

    def parse(self, response: Any) -> Iterator[Request]:
        """Count, and follow."""
        links = response.css("a::attr(href)").getall()
        if response.url == self.home and not links:  # it does not wait for scripts; without the first links there is no run
            yield Request(self.home, meta={"playwright": True}, dont_filter=True)
            return
        self.ended = time.monotonic()
        self.began = self.began or self.ended
        self.pages += 1
        for href in links:
            if self.asked < self.most and (request := response.follow(href, meta={"playwright": True})):
                self.asked += 1
                yield request


def main(home: str, pages: int, tabs: int, chromium: str) -> None:
    """Crawl, and print how long it took."""
    handler = "scrapy_playwright.handler.ScrapyPlaywrightDownloadHandler"
    settings = {
        "LOG_LEVEL": "ERROR", "CONCURRENT_REQUESTS": tabs, "CONCURRENT_REQUESTS_PER_DOMAIN": tabs,
        "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False,
        "DOWNLOAD_HANDLERS": {"http": handler, "https": handler},
        "PLAYWRIGHT_LAUNCH_OPTIONS": {"executable_path": chromium, "args": ["--no-sandbox"]},
        "PLAYWRIGHT_MAX_PAGES_PER_CONTEXT": tabs,
    }  # fmt: skip
    process = AsyncCrawlerProcess(settings)
    crawler = process.create_crawler(Bare)
    process.crawl(crawler, home, pages)
    process.start()
    spider = crawler.spider
    assert isinstance(spider, Bare)
    print(json.dumps({"pages": spider.pages, "began": spider.began, "ended": spider.ended}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
