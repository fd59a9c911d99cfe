"""The reading process: what it reads, and that it can be lost without loss."""

import asyncio
from collections.abc import Awaitable, Callable

import psutil
import pytest

from casefiles.errors import PageUnreadable
from crawlers.isolation import PageTask, PictureTask, Reader
from tests.crawlers.shops import png, product

PAGE = PageTask(product(2).encode(), "http://shop.example/product/mug-2", "text/html; charset=utf-8")


def with_reader(use: Callable[[Reader], Awaitable[None]], seconds: float = 60.0) -> None:
    async def run() -> None:
        reader = Reader(seconds)
        try:
            await use(reader)
        finally:
            await reader.close()

    asyncio.run(run())


def readers() -> list[psutil.Process]:
    """The reading processes of this one; other tests may have left children of their own."""
    return [child for child in psutil.Process().children() if "crawlers.reader_process" in " ".join(_words(child))]


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:  # it is just dying
        return []


def test_pages_and_pictures_are_read_in_a_process_that_may_die() -> None:
    async def use(reader: Reader) -> None:
        await reader.begin()
        pages = await asyncio.gather(*(reader.page(PAGE) for _ in range(3)))
        assert [page.listings[0].title for page in pages] == ["Enamel mug number 2"] * 3
        picture = await reader.picture(PictureTask(png(1), "http://shop.example/1.png"))
        assert (picture.url, picture.format, picture.unusable) == ("http://shop.example/1.png", "PNG", None)
        assert (await reader.picture(PictureTask(b"no picture", "http://shop.example/2.png"))).unusable
        with pytest.raises(PageUnreadable, match="tag"):
            await reader.page(PageTask(b"<p " + b"x" * 100_000 + b">", "http://shop.example/", None))
        (child,) = readers()
        child.kill()
        assert (await reader.page(PAGE)).listings, "another one reads it"

    with_reader(use)


def test_a_page_that_two_readers_break_on_is_given_up() -> None:
    async def use(reader: Reader) -> None:
        reading = asyncio.ensure_future(reader.page(PAGE))
        while not reading.done():
            for child in readers():
                child.kill()
            await asyncio.sleep(0.01)
        with pytest.raises(PageUnreadable, match="broke"):
            await reading
        assert (await reader.page(PAGE)).listings

    with_reader(use)


def test_a_reader_that_takes_too_long_is_killed() -> None:
    async def use(reader: Reader) -> None:
        with pytest.raises(PageUnreadable, match=r"longer than 0\.001 s of processor time"):
            await reader.page(PAGE)
        assert readers() == []
        late = await reader.picture(PictureTask(png(1), "http://shop.example/1.png"))
        assert late.unusable == "reading took longer than 0.001 s of processor time"

    with_reader(use, seconds=0.001)


def test_what_waits_behind_a_page_that_kills_readers_is_read_all_the_same() -> None:
    """It lay in the pipe of readers that died over another page, which is no try of its own."""

    async def use(reader: Reader) -> None:
        endless = PageTask(b"<html><body>" + b"<i>7,99</i> " * 250_000, "http://shop.example/endless", None)
        asked = [endless, PAGE, endless, endless, PAGE, endless, PAGE]
        answers = await asyncio.gather(*map(reader.page, asked), return_exceptions=True)
        assert [isinstance(answer, PageUnreadable) for answer in answers] == [task is endless for task in asked]

    with_reader(use, seconds=0.5)


def test_readers_give_way_when_they_are_told_to() -> None:
    async def use(reader: Reader) -> None:
        await reader.begin()
        reader.priority = 19
        (child,) = readers()
        child.kill()
        assert (await reader.page(PAGE)).listings
        assert [each.nice() for each in readers()] == [19]

    with_reader(use)


def test_a_busy_machine_does_not_make_a_page_unreadable() -> None:
    """Stopped for longer than the page may take, as by others that have the processor, the reader still reads it."""

    async def use(reader: Reader) -> None:
        await reader.page(PAGE)
        (child,) = readers()
        child.suspend()
        reading = asyncio.ensure_future(reader.page(PAGE))
        await asyncio.sleep(1.5)
        assert not reading.done()
        child.resume()
        assert (await reading).listings

    with_reader(use, seconds=1.0)
