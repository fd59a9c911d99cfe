"""Scrapy's download handler of crawls that may need the browser: what is to be looked at goes there, everything else plainly."""

import asyncio
from typing import TYPE_CHECKING, Any

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.http import Response

if TYPE_CHECKING:
    from crawlers.rendering.handler import RenderingHandler


class PlainOrRendered(HTTP11DownloadHandler):
    """Scrapy's own way with a request, until the first that carries a :class:`~crawlers.rendering.sight.Sight` loads Playwright:
    half a second and 35 MiB [measured] that most crawls never need.
    """

    lazy = True

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self._crawler = crawler
        self._rendering: RenderingHandler | None = None
        self._loading = asyncio.Lock()

    async def download_request(self, request: Request) -> Response:
        """Have ``request`` fetched, or rendered when it carries a look.

        Raises:
            NotAsked, DownloadTimeoutError: see :class:`~crawlers.rendering.handler.RenderingHandler`.
        """
        if "sight" not in request.meta:
            return await super().download_request(request)
        async with self._loading:
            self._rendering = self._rendering or await _loaded(self._crawler)
        return await self._rendering.download_request(request)

    async def close(self) -> None:
        """End both."""
        await super().close()
        if self._rendering is not None:
            await self._rendering.close()


async def _loaded(crawler: Any) -> "RenderingHandler":
    from crawlers.rendering.handler import RenderingHandler

    handler = RenderingHandler(crawler)
    await handler.begin()
    return handler
