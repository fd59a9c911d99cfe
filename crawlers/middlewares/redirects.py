"""Redirects: Scrapy's own rules, which drop cookies and credentials across hosts; our words for giving up; no Referer ever."""

from typing import Any

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from casefiles.stores.base import Outcome
from crawlers.verdicts import NotAsked


class Redirects(RedirectMiddleware):
    """Follows at most ``REDIRECT_MAX_TIMES`` redirects; each hop passes the border, robots.txt, the guard and the archive."""

    def handle_referer(self, request: Request, response: Response) -> None:
        """Send none."""
        del response
        request.headers.pop("Referer", None)

    def _engine_started(self) -> None:
        """Scrapy looks for its Referer middleware here and warns when there is none."""

    def _redirect(self, redirected: Request, request: Request, reason: Any) -> Request:
        try:
            return super()._redirect(redirected, request, reason)
        except IgnoreRequest as error:
            raise NotAsked("redirect-loop", Outcome.FAILED) from error
