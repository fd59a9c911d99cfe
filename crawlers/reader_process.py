"""The reading process: tasks in, answers out, see :mod:`crawlers.isolation`. Knows neither Scrapy nor the record."""

import pickle
import resource
import signal
import sys
from dataclasses import replace
from typing import IO, Any

from casefiles.errors import MarkwatchError
from casefiles.model import Picture
from casefiles.pictures.reading import read_picture
from crawlers.isolation import PictureTask, SitemapTask, Task
from crawlers.marketplaces import refined_page
from crawlers.reading import Page, canonical_url
from crawlers.reading.reader import read_page
from crawlers.sitemaps import Entry, entries

MEMORY = 2 * 1024**3
"""Bytes of address space: a page that inflates beyond it is unreadable, the machine goes on."""


def read(task: Task) -> Page | Picture | list[Entry] | str:
    """Do one task; a refusal to read is returned as its words."""
    try:
        if isinstance(task, PictureTask):
            return read_picture(task.body, url=task.url)
        if isinstance(task, SitemapTask):
            return [replace(entry, url=canonical_url(entry.url)) for entry in entries(task.body)]
        return refined_page(read_page(task.body, task.url, content_type=task.content_type))
    except MarkwatchError as error:
        return str(error)
    except (MemoryError, RecursionError) as error:
        return f"reading it took too much memory ({type(error).__name__})"


def serve(tasks: IO[bytes], answers: IO[bytes]) -> None:
    """The child's loop: tasks in, answers out, until the other side goes away.

    A task that takes more of them than it may ends this process: nobody hears SIGPROF, also not a parser that does not come back.
    """
    while head := tasks.read(8):
        said: Any = pickle.loads(tasks.read(int.from_bytes(head, "big")))  # noqa: S301  (our own parent wrote it)
        task, seconds = said
        signal.setitimer(signal.ITIMER_PROF, seconds)
        answer = read(task)
        signal.setitimer(signal.ITIMER_PROF, 0)
        message = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
        answers.write(len(message).to_bytes(8, "big") + message)
        answers.flush()


def main() -> None:
    """Entry of the child process."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    answers = sys.stdout.buffer
    sys.stdout = sys.stderr
    serve(sys.stdin.buffer, answers)
