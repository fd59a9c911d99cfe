"""One page in the browser: what it may load, when it is done, what is turned and pressed, and what is kept of it."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urldefrag

from playwright.async_api import BrowserContext, Error, Page, Request, Response

from crawlers.reading.parsing import MAX_BODY
from crawlers.rendering.clicking import press_on, try_cards
from crawlers.rendering.received import LARGEST, Received, received
from crawlers.rendering.restraint import unwanted
from crawlers.rendering.routes import routes
from crawlers.rendering.scripts import FOLDER, SCRIPTS
from crawlers.sites import belongs

SHOWN = 20
"""Characters of visible text below which a page may still be empty: fewer than a title and a price have."""

QUIET = 0.12
"""Seconds without a request under way or a new element, after which a page that shows something is done."""

PRICELESS = 0.6
"""The same for a page that shows something but no price: scripts often put prices in last."""

EMPTY = 1.5
"""The same for a page that shows nothing yet."""

SETTLING = 8.0
"""Seconds after which a page is taken as it is; long polls and clocks never end."""

TURNS = 20
"""Scrolls and presses of "load more" on one page."""

REQUESTS = 1_000
"""Requests of one page, after which it gets nothing more: pages of shops make some hundred."""

ANSWERS = 40
"""Answers to the page's own requests that are kept."""

TALLEST = 16_000
"""Pixels of a screenshot: Chromium draws no texture above 16,384."""

MORE = (
    r"^(?:(?:点击|點擊)?(?:加载|載入|查看|显示|顯示|浏览|展开)更多.{0,6}|更多商品|更多产品|もっと(?:見る|読み込む)"
    r"|더 ?보기|(?:load|show|view|see) more.{0,12}|more products|mehr (?:laden|anzeigen)|(?:voir|afficher|charger) plus.{0,10}"
    r"|(?:ver|mostrar|cargar) más.{0,10}|carica altri.{0,10}|показать ещ[её].{0,10}|załaduj więcej)$"
)
"""Words on buttons that lengthen a list."""

_DATA = frozenset({"xhr", "fetch"})
_WAITED_FOR = _DATA | {"document", "script", "stylesheet"}
_LONG = 4.0


@dataclass(eq=False, kw_only=True)  # Playwright marks whoever it calls, so no slots
class Sight:
    """A look at one page; stands in ``meta["sight"]`` of the request that asks for it.

    Args:
        site: the border for navigation.
        user_agent: how the browser names itself.
        pictured: pictures and fonts are loaded and a screenshot is taken.
        allowed: whether robots.txt allows a URL.
        turning: the page may be a list, whose pager is pressed where it has no addresses.
        begins: it is a start page, whose menu may have no addresses either.
    """

    site: str
    user_agent: str
    pictured: bool
    allowed: Callable[[str], Awaitable[bool]]
    turning: bool = False
    begins: bool = False
    url: str = ""
    """Where it ended."""
    dom: str = ""
    """The document as it stands after everything, serialised."""
    screenshot: bytes | None = None
    """PNG of the full page, at most :data:`TALLEST` high."""
    answers: list[Received] = field(default_factory=list)
    """The page itself first, then what its scripts asked for."""
    opened: list[str] = field(default_factory=list)
    """Addresses its cards lead to."""
    _responses: list[Response] = field(default_factory=list)
    _kept: int = 0
    """Responses of which the bodies were kept."""
    _under_way: dict[Request, float] = field(default_factory=dict)
    _ended: float = 0.0
    _made: int = 0
    come: bool = False
    """Whether the page has taken the place of what the tab showed before."""

    def meta(self) -> dict[str, Any]:
        """The entries of a Scrapy request's ``meta`` that send it to the browser."""
        return {"sight": self}

    def context(self) -> dict[str, Any]:
        """What a browser context for it is made with (Playwright's ``new_context``)."""
        return {
            "user_agent": self.user_agent,
            "locale": "zh-CN",
            "viewport": {"width": 1280, "height": 900},
            "service_workers": "block",
            "accept_downloads": False,
        }

    async def take(self, page: Page, url: str) -> Response | None:
        """Go to ``url``, wait, lengthen, keep, and try its cards. The answer to it is returned, ``None`` where there was none.

        Raises:
            Error: Playwright's; the page cannot be had, or the browser is gone.
        """
        self._made = 0
        self._responses.clear()
        self._under_way.clear()
        self.answers.clear()
        self.opened.clear()
        self.dom, self._kept, self.come = "", 0, False
        if urldefrag(page.url)[0] == urldefrag(url)[0]:  # it would only jump within the page it shows
            await page.goto("about:blank")
            self.come = False
        answer = await page.goto(url, wait_until="domcontentloaded")
        await self._lengthen(page, await self._settle(page))
        self.url = page.url
        self.dom = await _document(page)
        if self.pictured:
            self.screenshot = await _photograph(page)
        await self._keep()
        if not self.answers:
            raise Error("the page as received is gone")
        await self._click(page)
        return answer

    async def _click(self, page: Page) -> None:
        """Note where a pager without addresses and cards without links lead."""
        found = await press_on(page, self._settle) if self.turning else []
        await self._keep()
        found += await try_cards(page, self._settle, self._keep, menu=self.begins, bare=self.turning)
        own = [url for url in found if url != self.url and belongs(url, self.site)]
        self.opened = routes(own, (each.body for each in self.answers[1:]))

    @property
    def answered(self) -> bool:
        """Whether the shop has answered for the page itself."""
        return any(_is_of_the_page(response.request) for response in self._responses)

    # what is asked for: the tab's events

    async def may(self, request: Request) -> bool:
        """Whether the page may ask for it."""
        self._made += 1
        if self._made > REQUESTS or unwanted(request.url, request.resource_type, pictured=self.pictured):
            return False
        if _is_of_the_page(request) and not belongs(request.url, self.site):
            return False
        bound = request.resource_type in _DATA or request.resource_type == "document" or belongs(request.url, self.site)
        return not (bound and request.url.startswith("http")) or await self.allowed(request.url)

    def asks(self, request: Request) -> None:
        """Note a request that is made."""
        if request.resource_type in _WAITED_FOR or (self.pictured and request.resource_type == "image"):
            self._under_way[request] = time.monotonic()

    def has(self, request: Request) -> None:
        """Note that a request ended."""
        if self._under_way.pop(request, None) is not None:
            self._ended = time.monotonic()

    def is_answered(self, response: Response) -> None:
        """Keep the answer when it is the page's own, and not asked for by what the tab showed before."""
        asked = response.request
        main = _is_of_the_page(asked) and not self.dom  # what clicks lead to is visited for itself
        told = self.come and asked.resource_type in _DATA and "json" in _type_of(response)
        if len(self._responses) < ANSWERS and (main or told):
            self._responses.append(response)

    # waiting and turning

    async def _settle(self, page: Page) -> int:
        """Wait until nothing is under way and nothing grows; how many elements the page holds then."""
        until, elements = time.monotonic() + SETTLING, 0
        while (left := until - time.monotonic()) > 0:
            waits = {"quiet": QUIET * 1000, "priceless": PRICELESS * 1000, "empty": EMPTY * 1000, "most": left * 1000}
            try:
                elements = await page.evaluate(SCRIPTS["still"], waits | {"shown": SHOWN})
            except Error as error:  # it went to another page meanwhile
                if "context was destroyed" not in str(error):
                    raise
            else:
                if not self._busy(time.monotonic()):
                    break
            await asyncio.sleep(0.02)
        return elements

    def _busy(self, now: float) -> bool:
        """Whether something is under way, or came so lately that the page may not have made anything of it yet."""
        return now - self._ended < QUIET or any(now - began < _LONG for began in self._under_way.values())

    async def _lengthen(self, page: Page, held: int) -> None:
        """Scroll and press "load more" until the page, which holds ``held`` elements, grows no more."""
        for _ in range(TURNS):
            stirred = await page.evaluate(SCRIPTS["turn"], MORE)
            if not stirred and not self._busy(time.monotonic()):
                return
            grown = await self._settle(page)
            if grown <= held:
                return
            held = grown

    async def _keep(self) -> None:
        responses, self._kept = self._responses[self._kept :], len(self._responses)
        for response in responses:
            with contextlib.suppress(Error):  # a redirect has no body; a body may be gone
                kept = await received(response, LARGEST if self.answers else MAX_BODY)
                if kept is not None:
                    self.answers.append(kept)


async def seal(context: BrowserContext) -> None:
    """Have ``sealed.js`` run in every page and frame of ``context`` before any script of theirs."""
    await context.add_init_script(path=FOLDER / "sealed.js")


async def _document(page: Page) -> str:
    """The document as it stands, serialised in the browser, whose memory is bounded.

    Raises:
        Error: it is larger than any page that is read.
    """
    text = await page.evaluate(SCRIPTS["document"], MAX_BODY)
    if text is None:
        raise Error(f"a document of more than {MAX_BODY:,} characters")
    return str(text)


async def _photograph(page: Page) -> bytes:
    await page.evaluate("() => window.scrollTo(0, 0)")
    height = min(await page.evaluate("() => document.documentElement.scrollHeight"), TALLEST)
    width = page.viewport_size["width"] if page.viewport_size else 1280
    clip: Any = {"x": 0, "y": 0, "width": width, "height": max(height, 1)}
    return await page.screenshot(type="png", full_page=True, clip=clip, animations="disabled", timeout=15_000)


def _is_of_the_page(request: Request) -> bool:
    return request.is_navigation_request() and request.frame.parent_frame is None


def _type_of(response: Response) -> str:
    return response.headers.get("content-type", "").lower()
