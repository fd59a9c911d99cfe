"""The browser of one crawl: started when a page first needs it, behind its proxy, within bounds, and again when it is gone."""

import resource
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.async_api import Browser, BrowserContext, Error, Playwright, async_playwright

from casefiles.errors import MarkwatchError
from crawlers.rendering.chromium import executable, launch_options
from crawlers.rendering.proxy import GuardingProxy

if TYPE_CHECKING:
    from scrapy_playwright.handler import Config

MEMORY = 3 * 1024**3
"""Bytes of private memory (RLIMIT_DATA) of each process of the browser: a page that inflates beyond loses its own process."""


class GuardedBrowser:
    """Scrapy-playwright's ``PLAYWRIGHT_BROWSER_PROVIDER``: nothing runs before the first page asks for it.

    Args:
        config: scrapy-playwright's; its launch options name ``chosen``, the executable of the settings, and ``allow_hosts``.
    """

    def __init__(self, config: "Config") -> None:
        chosen = config.launch_options.get("chosen")
        self._chosen = Path(chosen) if chosen else None
        self.proxy = GuardingProxy(tuple(config.launch_options.get("allow_hosts", ())))
        self._port: int | None = None
        self._driver: Playwright | None = None

    async def start(self) -> None:
        """Scrapy-playwright's call at the start of every crawl: nothing yet."""

    async def launch_browser(self) -> Browser:
        """Start the browser, and before the first time, or where it died, Playwright's driver; the proxy once.

        Raises:
            MarkwatchError: there is none, or it does not start.
        """
        path = executable(self._chosen)
        if path is None:
            raise MarkwatchError("no browser to start; `markwatch doctor` says how to get one")
        if self._port is None:
            self._port = await self.proxy.open()
        if await self.is_cut_off():
            await self._stop_driver()
        try:
            self._driver = self._driver or await _driver()
            return await self._driver.chromium.launch(**launch_options(path, self._port))  # type: ignore[arg-type]
        except Error as error:
            raise MarkwatchError(f"{path} does not start: {str(error).splitlines()[0]}") from error

    async def is_cut_off(self) -> bool:
        """Whether Playwright's driver died: a browser that it started is gone too, and nobody tells of that."""
        if self._driver is None:
            return False
        try:
            context = await self._driver.request.new_context()  # asks the driver alone
            await context.dispose()
        except Error:
            return True
        return False

    async def launch_persistent_context(self, context_kwargs: dict[str, object]) -> BrowserContext:
        """Nothing is kept from one crawl to the next.

        Raises:
            MarkwatchError: always; a setting asks for a browser with a profile of its own.
        """
        del context_kwargs
        raise MarkwatchError("a browser profile kept between crawls: none is; take `user_data_dir` out of the context's settings")

    async def close(self) -> None:
        """End the driver, the browser with it, and the proxy."""
        await self._stop_driver()
        await self.proxy.close()

    async def _stop_driver(self) -> None:
        if self._driver is not None:
            with suppress(Error):
                await self._driver.stop()
        self._driver = None


async def _driver() -> Playwright:
    """Playwright's driver with :data:`MEMORY` as its bound, which the browser and all its processes inherit."""
    before = resource.getrlimit(resource.RLIMIT_DATA)
    bound = MEMORY if before[0] == resource.RLIM_INFINITY else min(MEMORY, before[0])
    resource.setrlimit(resource.RLIMIT_DATA, (bound, before[1]))
    try:
        return await async_playwright().start()
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)
