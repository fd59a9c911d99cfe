"""What the head of an empty shell says is not taken for its pages; what a full page says of itself is."""

import time

import pytest

from crawlers.rendering.shells import own

SHELL = (
    "<!doctype html><html><head><title>Shop</title><meta name=viewport content='width=device-width'><meta property='og:title'"
    " content='Shop &amp; more'><meta property=og:site_name content=Shop><link rel=canonical href=/><link rel=icon href=/i.png>"
    "<script>const a = '<p>' + 'x'.repeat(9)</script></head><body><div id=app></div><noscript>{}</noscript></body></html>"
).format("Turn scripts on. " * 40)
HEAD = (
    '<title>A mug</title><meta name="viewport" content="width=device-width"><meta property="og:title" content="Shop &amp; more">'
    '<meta property="og:site_name" content="Shop"><link rel="canonical" href="/"><link rel="icon" href="/i.png">'
)
KEPT = (
    '<title>A mug</title><meta name="viewport" content="width=device-width"><meta property="og:site_name" content="Shop">'
    '<link rel="icon" href="/i.png">'
)


def test_what_an_empty_shell_says_of_itself_is_not_said_of_its_pages() -> None:
    assert own(f"<html><head>{HEAD}</head><body><h1>A mug</h1></body></html>", SHELL.encode()) == (
        f"<html><head>{KEPT}</head><body><h1>A mug</h1></body></html>"
    )


def test_what_a_script_wrote_into_the_head_is_kept() -> None:
    written = HEAD.replace("Shop &amp; more", "A mug").replace('href="/"', 'href="/mug"')
    assert own(written, SHELL.encode()) == written


def test_a_page_that_came_with_its_content_speaks_for_itself() -> None:
    full = SHELL.replace("<div id=app></div>", f"<main>{'A mug of enamelled steel. ' * 20}</main>")
    assert own(HEAD, full.encode()) == HEAD


@pytest.mark.parametrize("part", ["<meta ", "<meta content='", "<script>", "<", "<meta name=a b=", "</", "<link rel=" + "a" * 50])
def test_a_hostile_head_is_looked_through_in_time(part: str) -> None:
    text = part * (400_000 // len(part))
    began = time.process_time()
    own(text, text.encode())
    assert time.process_time() - began < 1.0
