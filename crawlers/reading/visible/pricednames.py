"""The name that stands beside the page's one price, where neither a heading nor the page's own title says it."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from crawlers.reading.document import Document, Run
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean
from crawlers.reading.urls import canonical_url
from crawlers.reading.visible.naming import HEADINGS, LABELLED, is_called_name, is_heading, labelled, may_name, name_in
from crawlers.reading.visible.places import above

_BOLD = frozenset({"b", "strong", "font", "big"})
_COUNTED = re.compile(r"\d\s*(?:$|[件个套人次份])|[:：]\s*\d|%")
"""Lines of numbers beside a price: what is left, what was sold."""
BEHIND = 10
"""Runs of text after a price in which the name stands, where pages for telephones begin with the price."""
NEAR = 18
"""Runs of text before a price in which the name of what it is for stands."""


Named = tuple[str, str, Element | None]
"""A name, the selector it was read by, and its element if it has one of its own."""


def name_before(document: Document, price: int) -> Named | None:
    """The name that stands before the page's one price, the run of that number: the last heading, else what is called a name,
    else what is bold, else the first words of the block that holds the price. A heading may follow shortly after it too.
    """
    runs = document.runs
    box = _box(runs[price].element)
    before = [run for run in reversed(runs[max(0, price - NEAR) : price]) if may_name(run) and not _leads_off(run, document)]
    beside = [run for run in runs[price + 1 : price + 4] if may_name(run) and run.element.tag in HEADINGS]
    within = [run for run in before[::-1] if box in above(run.element, 8)]
    ways: tuple[Iterator[Run], ...] = (
        (run for run in (*before, *beside) if any(is_heading(one) for one in above(run.element, 3))),
        (run for run in before if is_called_name(run)),
        (run for run in before if labelled(run, runs)),
        (run for run in within if run.element.tag in _BOLD or "bold" in (run.element.get("style") or "")),
        (run for run in within if len(run.text.strip()) > 5),
    )
    return _first(chain.from_iterable(ways))


def name_after(document: Document, price: int) -> Named | None:
    """The name below the page's one price, where pages for telephones have it: what is called a name, else the first words that
    are no count.
    """
    runs = document.runs
    box = _box(_box(runs[price].element))
    behind = (run for run in runs[price + 1 : price + BEHIND] if may_name(run) and not _leads_off(run, document))
    after = [run for run in behind if not _COUNTED.search(run.text)]
    called = (run for run in after if is_called_name(run) or labelled(run, runs))
    words = (run for run in after if len(run.text.strip()) > 5 and box in above(run.element, 8))
    return _first(chain(called, words))


def _first(runs: Iterable[Run]) -> Named | None:
    found = next(iter(runs), None)
    if found is None:
        return None
    element = next((one for one in above(found.element, 3) if is_heading(one)), found.element)
    text = name_in(element)
    alone = len(text) >= 300 or LABELLED.match(found.text.strip()) is not None
    return LABELLED.sub("", clean(found.text, 300) if alone else text), f"markup {element.tag}", element


def _leads_off(run: Run, document: Document) -> bool:
    """Whether a run is a link to another page, as the names on cards of other goods are."""
    link = document.link(run.element.get("href") or "") if run.element.tag == "a" else None
    return link is not None and canonical_url(link) != canonical_url(document.url)


def _box(element: Element) -> Element:
    """The block that holds a price or a button with what belongs to it: three levels up, less than the page."""
    within = [one for one in above(element, 4) if one.tag not in ("body", "html")]
    return within[-1] if within else element
