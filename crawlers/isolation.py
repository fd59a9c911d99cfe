"""Reading in a process of its own, so that a page made to wedge a parser stops neither the network nor the night.

A 340 KB page with one tag of 40,000 attributes keeps libxml2 busy for 13 s [measured]; no size bound or timeout in the
downloading process helps against that, since parsing holds the thread. So what strangers wrote is parsed, and pictures are
decoded, in a child process that is killed when it takes too long: by processor time, since a machine that is busy with other
things takes ten times as long by the clock for the same page [measured]. It also uses the second core: reading costs about as
much as downloading.

This is the side of the crawling process; the other is :mod:`crawlers.reader_process`.
Each message is eight bytes of length and a pickle; both ends of the pipe are this program.
"""

import asyncio
import os
import pickle
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass, replace

from casefiles.errors import PageUnreadable
from casefiles.model import Picture
from crawlers.reading import Page
from crawlers.sitemaps import Entry

_CHILD = "from crawlers.reader_process import main; main()"


TRIES = 2
"""Readers that may die over one page or picture."""

PATIENCE = 5
"""Times as many seconds by the clock as of processor time: for a machine that is busy with other things."""

AHEAD = 4
"""Tasks in the reader's pipe: the one that it reads, and the next ones, so that it need not wait for us between them: short pages
come in a row, and settling one may take longer than reading another. With two it waited a quarter of its time [measured]."""

STARTING = 60.0
"""Seconds by the clock more for a reader's first task: its imports take a second of processor time."""


@dataclass(frozen=True, slots=True)
class PageTask:
    """A page to read: the arguments of :func:`crawlers.reading.reader.read_page`."""

    body: bytes
    url: str
    content_type: str | None


@dataclass(frozen=True, slots=True)
class PictureTask:
    """A picture to read: the arguments of :func:`casefiles.pictures.reading.read_picture`."""

    body: bytes
    url: str


@dataclass(frozen=True, slots=True)
class SitemapTask:
    """A sitemap to read: the argument of :func:`crawlers.sitemaps.entries`."""

    body: bytes


Task = PageTask | PictureTask | SitemapTask


class Reader:
    """One reading process, started when first needed and again after it was killed. One task at a time; the next lies ready
    in its pipe (:data:`AHEAD`), others wait in line.

    Args:
        seconds: of processor time that one task may take; by the clock, :data:`PATIENCE` times as many.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._ahead = asyncio.Semaphore(AHEAD)
        self._line = asyncio.Lock()
        self._process: asyncio.subprocess.Process | None = None
        self._fresh = True
        self.priority = 0
        """That of the processes which are started from now on, as nice(2) counts."""

    async def page(self, task: PageTask) -> Page:
        """The page.

        Raises:
            PageUnreadable: it must not be parsed, or reading it took too long or broke the reader.
        """
        answer = await self._ask(task)
        if isinstance(answer, Page):
            return answer
        raise PageUnreadable(str(answer))

    async def picture(self, task: PictureTask) -> Picture:
        """The picture; one that took too long or broke the reader is unusable and says so."""
        answer = await self._ask(task)
        if isinstance(answer, Picture):
            return replace(answer, url=task.url)
        return Picture(url=task.url, unusable=str(answer))

    async def sitemap(self, task: SitemapTask) -> list[Entry]:
        """The entries of the sitemap, their addresses canonical.

        Raises:
            PageUnreadable: reading it took too long or broke the reader.
        """
        answer = await self._ask(task)
        if isinstance(answer, list):
            return answer
        raise PageUnreadable(str(answer))

    async def begin(self) -> None:
        """Start the process ahead of its first task: its imports take a second."""
        if self._process is None:
            async with self._line:
                if self._process is None:
                    self._process = await self._start()

    async def _ask(self, task: Task) -> object:
        """The answer, or why there is none. A reader that dies may have been killed for what is not this task's fault, by a
        system short of memory or by hand: another one tries once more. A task that only waited in its pipe has lost no try.
        """
        message, tries = _message(task, self._seconds), TRIES
        async with self._ahead:
            while tries:
                await self.begin()
                process = self._process
                assert process is not None
                assert process.stdin is not None
                process.stdin.writelines(message)
                async with self._line:
                    if process is not self._process:
                        continue
                    try:
                        return await asyncio.wait_for(self._answer(process), self._patience())
                    except TimeoutError:
                        await self.close()
                        return f"reading took longer than {self._seconds * PATIENCE:g} s by the clock"
                    except (EOFError, BrokenPipeError, ConnectionResetError):  # EOFError: asyncio.IncompleteReadError too
                        if await self._ended() == -signal.SIGPROF:
                            return f"reading took longer than {self._seconds:g} s of processor time"
                    except asyncio.CancelledError:
                        await self.close()
                        raise
                tries -= 1
            return "the reader broke on it"

    def _patience(self) -> float:
        return self._seconds * PATIENCE + (STARTING if self._fresh else 0.0)

    async def _answer(self, process: asyncio.subprocess.Process) -> object:
        assert process.stdout is not None  # what lies ahead in its pipe is not waited for: it may be what kills the reader
        size = int.from_bytes(await process.stdout.readexactly(8), "big")
        answer = pickle.loads(await process.stdout.readexactly(size))  # noqa: S301  (our own child wrote it)
        self._fresh = False
        return answer

    async def _start(self) -> asyncio.subprocess.Process:
        self._fresh, pipe = True, asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", _CHILD, stdin=pipe, stdout=pipe, limit=1 << 20)
        if self.priority:
            os.setpriority(os.PRIO_PROCESS, process.pid, self.priority)
        return process

    async def _ended(self) -> int | None:
        """How the process that hung up has ended, or ends now."""
        process = self._process
        if process is not None:
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), 1.0)
        await self.close()
        return process.returncode if process is not None else None

    async def close(self) -> None:
        """End the process at once; it holds nothing."""
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            process.kill()
            await process.wait()


def _message(task: Task, seconds: float) -> tuple[bytes, bytes]:
    body = pickle.dumps((task, seconds), pickle.HIGHEST_PROTOCOL)
    return len(body).to_bytes(8, "big"), body
