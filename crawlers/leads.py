"""What a page leads to, and how deep that lies. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Link, Outcome, Visit

_GOODS = 3
"""Links to products that make a page a list to us, though its prices were not read."""


def is_list(errand: Errand, visit: Visit) -> bool:
    """Whether ``visit`` was to a list of goods."""
    if visit.outcome not in (Outcome.READ, Outcome.UNCHANGED):
        return False
    kind = visit.capture.kind if visit.capture is not None else errand.link.kind
    if kind is PageKind.OTHER and not visit.listings:
        return sum(link.kind is PageKind.PRODUCT for link in visit.links) >= _GOODS
    return kind is PageKind.LIST


def leads_on(url: str, links: Iterable[Link]) -> bool:
    """Whether ``links``, the new ones of the list at ``url``, are more than other views of it."""
    here = url.partition("?")[0].rstrip("/")
    return any(
        link.kind is PageKind.PRODUCT or not (link.url == here or link.url.startswith((f"{here}/", f"{here}?")))
        for link in links
        if link.kind is not PageKind.PICTURE
    )


def deepened(links: Sequence[Link], depth: int) -> list[Link]:
    """The links of a page at ``depth``. The next page of a list comes with the depth of this one, so that a shop of hundred pages
    that knows only "next" is read to its end; but when this page led to nothing else that is new, it is a step deeper, so that a
    pager without end comes to one.
    """
    if any(link.depth > depth and link.kind is not PageKind.PICTURE for link in links):
        return list(links)
    return [replace(link, depth=depth + 1) if link.kind is PageKind.LIST and link.depth == depth else link for link in links]
