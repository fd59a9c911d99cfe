"""When the page itself says that it is done."""

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import async_playwright

import crawlers.rendering
from crawlers.rendering.chromium import executable
from tests.crawlers.browsers import needs_browser

NEVER = 3_600_000
"""Milliseconds that no test waits for."""
_FOLDER = Path(crawlers.rendering.__file__).parent
_STILL = (
    f"(waits) => {{ const roots = {(_FOLDER / 'roots.js').read_text()};\nreturn ({(_FOLDER / 'still.js').read_text()})(waits); }}"
)


async def elements(script: str, **waits: int) -> int:
    """How many elements an empty page holds on which ``script`` runs, when it is done."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=executable(), args=["--no-sandbox"])
        page = await browser.new_page()
        await page.set_content(f"<body><div id=app></div><script>{script}</script>")
        async with asyncio.timeout(60):
            held: int = await page.evaluate(
                _STILL, {"quiet": 50, "priceless": 50, "empty": NEVER, "most": NEVER, "shown": 20} | waits
            )
        await browser.close()
        return held


@needs_browser
@pytest.mark.slow
def test_a_page_that_fills_itself_is_not_waited_for_as_an_empty_one() -> None:
    fill = "setTimeout(() => { app.innerHTML = '<h1>A mug of enamelled steel</h1><b>€ 12.00</b>' }, 300)"
    assert asyncio.run(elements(fill)) == len(("html", "head", "body", "div", "script", "h1", "b"))


@needs_browser
@pytest.mark.slow
def test_a_page_that_never_rests_is_taken_as_it_is() -> None:
    clock = "setInterval(() => { app.textContent = 'Mugs of enamelled steel, it is ' + Date.now() }, 5)"
    assert asyncio.run(elements(clock, most=1_000)) == len(("html", "head", "body", "div", "script"))


@needs_browser
@pytest.mark.slow
def test_a_page_that_shows_but_a_crossed_out_price_is_waited_for_a_little_longer() -> None:
    late = "setTimeout(() => { app.innerHTML += '<b>€ 12.00</b>' }, 1_000)"
    old = f"app.innerHTML = '<h1>A mug of enamelled steel</h1><s>€ 15.00</s>'; {late}"
    assert asyncio.run(elements(old, priceless=8_000)) == len(("html", "head", "body", "div", "script", "h1", "s", "b"))
