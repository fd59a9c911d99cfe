"""From the bytes of a page to what it offers and where it leads. Pure: nothing is fetched, kept or timed here.

:mod:`crawlers.reading.reader` reads; it is not loaded here, for it is a third of what a crawling process would load [measured],
and that has its pages read by another process (:mod:`crawlers.isolation`).
"""

from crawlers.reading.page import Page, PageLink
from crawlers.reading.urls import canonical_url, site_name, worth_following

__all__ = ["Page", "PageLink", "canonical_url", "site_name", "worth_following"]
