"""Cookies: one jar a crawl, for the site's own pages, bounded.

Scrapy's middleware asks tldextract for public suffixes, which fetches a list over the network by itself, past the guard. Here a
cookie goes back to the very host that set it and nowhere else, so no such list is needed.
"""

from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Response
from scrapy.http.cookies import CookieJar

MAX_COOKIES = 60
"""Per response and in the jar; browsers keep 180 a site, shops use fewer than 30. A jar that overflows is emptied."""

MAX_VALUE = 4_096
"""Bytes of one Set-Cookie line (RFC 6265 §6.1)."""


class SiteCookies:
    """Keeps and sends cookies; requests with ``meta["dont_merge_cookies"]`` (pictures, robots.txt) have none."""

    def __init__(self) -> None:
        self._jar: Any = CookieJar()

    @classmethod
    def from_crawler(cls, crawler: Any) -> "SiteCookies":
        """Scrapy's way to make one."""
        del crawler
        return cls()

    def process_request(self, request: Request) -> None:
        """Send what this host set."""
        request.headers.pop("Cookie", None)
        if not request.meta.get("dont_merge_cookies"):
            self._jar.add_cookie_header(request)

    def process_response(self, request: Request, response: Response) -> Response:
        """Keep what this host sets, for this host alone."""
        lines = response.headers.getlist("Set-Cookie")
        if lines and not request.meta.get("dont_merge_cookies"):
            response.headers.setlist("Set-Cookie", [line for line in lines[:MAX_COOKIES] if len(line) <= MAX_VALUE])
            host = urlsplit(request.url).hostname or ""
            for cookie in self._jar.make_cookies(response, request):
                cookie.domain, cookie.domain_specified, cookie.domain_initial_dot = host, False, False
                self._jar.set_cookie(cookie)
            if len(self._jar) > MAX_COOKIES:
                self._jar.clear()
        return response
