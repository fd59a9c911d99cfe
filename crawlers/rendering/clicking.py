"""Where clicks would lead: the next pages of a list whose pager has no addresses, and cards that are no links."""

import time
from collections.abc import Awaitable, Callable

from playwright.async_api import Error, Page

from crawlers.rendering.scripts import SCRIPTS

PAGES = 20
"""Further pages of a list that are pressed for."""

TURNING = 20.0
"""Seconds for them, after which no further one is pressed for."""

CARDS = 60
"""Cards clicked on one page; the addresses of more are made from the page's own answers (:mod:`crawlers.rendering.routes`)."""

RETURNS = 3
"""Times a page is loaded again because a click had changed it."""

Settle = Callable[[Page], Awaitable[int]]
"""Waits until a page is done."""


async def press_on(page: Page, settle: Settle) -> list[str]:
    """Press on through a list whose pager has no addresses; where its goods lead, or the address that a press made.

    The page shows another part of the list afterwards, unless a press had led elsewhere: then it is loaded again.
    """
    here, until, seen, found = page.url, time.monotonic() + TURNING, set[str](), list[str]()
    for _ in range(PAGES):
        try:
            told = await page.evaluate(SCRIPTS["next"])
        except Error:  # a press led to another page before it was told
            break
        if told["shown"] in seen:
            break
        found += told["links"] if seen else []
        seen.add(told["shown"])
        if not told["pressed"] or time.monotonic() > until:
            break
        await settle(page)
        if _elsewhere(page, here):
            found.append(page.url)
            break
    if _elsewhere(page, here):
        await _return(page, here, settle)
    return found


async def try_cards(page: Page, settle: Settle, keep: Callable[[], Awaitable[None]], *, menu: bool, bare: bool) -> list[str]:
    """Where cards lead that are click handlers and no links; with ``menu``, or ``bare`` and no price on any card, also where the
    parts of a menu do. ``keep`` keeps what clicks were answered, before the page that asked is left.
    """
    here, first, found = page.url, 0, list[str]()
    for _ in range(RETURNS):
        try:
            tried = await page.evaluate(SCRIPTS["cards"], {"first": first, "most": CARDS, "menu": menu, "bare": bare})
        except Error:  # the page went elsewhere in spite of all
            break
        found += tried["addresses"]
        await keep()
        first = tried["next"]
        if first >= tried["cards"]:
            break
        await _return(page, here, settle)
    return found


async def _return(page: Page, here: str, settle: Settle) -> None:
    await page.goto("about:blank")
    await page.goto(here, wait_until="domcontentloaded")
    await settle(page)


def _elsewhere(page: Page, here: str) -> bool:
    return page.url.rstrip("#") != here.rstrip("#")
