"""The measure: a spider as Scrapy's tutorial has it, that follows every link of the site and keeps nothing.

``python -m bench.crawl_bare URL CONCURRENCY`` prints pages and seconds as JSON.
"""

import json
import sys
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import scrapy
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import HtmlResponse, Response


class Bare(scrapy.Spider):
    """Follows links, counts pages."""

    name = "bare"

    def __init__(self, home: str) -> None:
        super().__init__(start_urls=[home], allowed_domains=[urlsplit(home).hostname])
        self.pages, self.began, self.ended = 0, 0.0, 0.0

    def parse(self, response: Response) -> Iterator[scrapy.Request]:
        """Follow."""
        self.began = self.began or time.monotonic()
        self.pages += 1
        self.ended = time.monotonic()
        if isinstance(response, HtmlResponse):
            yield from response.follow_all(css="a")


def main(home: str, concurrency: int) -> None:
    """Crawl and say how long it took."""
    settings = {
        "LOG_LEVEL": "ERROR", "CONCURRENT_REQUESTS": concurrency, "CONCURRENT_REQUESTS_PER_DOMAIN": concurrency,
        "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False,
    }  # fmt: skip
    process = AsyncCrawlerProcess(settings)
    crawler = process.create_crawler(Bare)
    process.crawl(crawler, home)
    process.start()
    spider = crawler.spider
    assert isinstance(spider, Bare)
    print(json.dumps({"pages": spider.pages, "seconds": spider.ended - spider.began}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
