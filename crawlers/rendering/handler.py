"""Scrapy's download handler for pages that a browser is to fetch; everything else goes the plain way."""

import asyncio
import logging
from collections import Counter
from typing import Any

from playwright.async_api import Error
from scrapy import Request
from scrapy.exceptions import DownloadFailedError, DownloadTimeoutError
from scrapy.http import Response
from scrapy_playwright.handler import ScrapyPlaywrightDownloadHandler

from casefiles.errors import MarkwatchError
from casefiles.stores.base import Outcome
from crawlers.reading import canonical_url
from crawlers.rendering.launching import GuardedBrowser
from crawlers.rendering.sight import Sight
from crawlers.sites import belongs
from crawlers.verdicts import NotAsked, host_and_port

PAGES_PER_CONTEXT = 50
"""Pages after which a browser context is thrown away with its cookies, storage and memory (Playwright issue 6319)."""

ATTEMPTS = 4
"""Tries of one page whose browser died under it."""

PAUSE = 0.3
"""Seconds before such a try, so that the dead browser is noticed."""

logging.getLogger("scrapy-playwright").setLevel(logging.CRITICAL)  # it logs a traceback for every page that fails; we settle it

_DIED = ("has been closed", "Connection closed", "Browser closed", "Target closed", "browser has disconnected")


class RenderingHandler(ScrapyPlaywrightDownloadHandler):  # type: ignore[misc]  # it has no types
    """scrapy-playwright with a time limit a page, contexts that are recycled, and a browser that is started again."""

    browser_provider: GuardedBrowser

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self._seconds = crawler.settings.getfloat("RENDER_SECONDS")
        self._taken = self._counted = 0
        self._open: Counter[str] = Counter()

    async def download_request(self, request: Request) -> Response:
        """Have ``request`` rendered when it carries a :class:`Sight`.

        Raises:
            NotAsked: the browser could not be started, the page broke it, or its address is private.
            DownloadTimeoutError: the page was not done in time; its tab is closed.
        """
        sight = request.meta.get("sight")
        if not isinstance(sight, Sight):
            plain: Response = await super().download_request(request)
            return plain
        for attempt in range(ATTEMPTS):
            try:
                return await self._render(request, sight)
            except Error as error:
                if attempt + 1 == ATTEMPTS or not any(sign in str(error) for sign in _DIED):
                    raise self._said(request, error) from error
                await asyncio.sleep(PAUSE)
        raise AssertionError("every try returns or raises")

    async def _render(self, request: Request, sight: Sight) -> Response:
        context = f"{self._taken // PAGES_PER_CONTEXT}"
        self._taken += 1
        self._open[context] += 1
        request.meta["playwright_context"] = context
        try:
            await self._maybe_launch_browser()  # its start, seconds on a busy machine, is not the page's time
            async with asyncio.timeout(self._seconds):
                return await self._unless_refused(sight, await super().download_request(request))
        except TimeoutError as error:
            raise DownloadTimeoutError(f"{request.url}: not rendered within {self._seconds:g} s") from error
        except MarkwatchError as error:
            raise NotAsked("no-browser", Outcome.FAILED) from error
        finally:
            self._open[context] -= 1
            self._count()
            await self._tidy(sight, context)

    async def _unless_refused(self, sight: Sight, response: Response) -> Response:
        """A refusal of the proxy reads as 403 where it is no tunnel; redirects in the browser are judged by where they end."""
        if response.status == 403 and self.browser_provider.proxy.refused(host_and_port(response.url)[0]):
            raise NotAsked("private-address")
        if not belongs(canonical_url(response.url), sight.site):
            raise NotAsked("other-host")
        if not await sight.allowed(response.url):
            raise NotAsked("robots")
        return response

    def _count(self) -> None:
        """Add what came through the proxy since the last count to what the crawl has received."""
        proxy = self.browser_provider.proxy
        self._crawler.spider.tally.bytes += proxy.bytes - self._counted
        self._counted = proxy.bytes

    async def _tidy(self, sight: Sight, context: str) -> None:
        """Close the page, whatever became of it, and its context when that has had its share."""
        try:
            async with asyncio.timeout(5):
                if sight.page is not None and not sight.page.is_closed():
                    await sight.page.close()
                worn = int(context) < self._taken // PAGES_PER_CONTEXT and not self._open[context]
                if worn and (wrapper := self.context_wrappers.get(context)) is not None:
                    await wrapper.context.close()
        except (Error, TimeoutError):
            return  # the browser is gone, and the page with it

    def _said(self, request: Request, error: Error) -> Exception:
        """Playwright's error in our words."""
        host, _ = host_and_port(request.url)
        if self.browser_provider.proxy.refused(host):
            return NotAsked("private-address")
        if "Timeout" in type(error).__name__:
            return DownloadTimeoutError(f"{request.url}: not rendered in time")
        if "crashed" in str(error).lower():
            return NotAsked("page-crashed", Outcome.FAILED)
        return DownloadFailedError(str(error).splitlines()[0])
