"""From the bytes of a page to what it offers and where it leads. Pure: nothing is fetched, kept or timed here."""

from crawlers.reading.page import Page, PageLink
from crawlers.reading.reader import read_listing, read_listings, read_page
from crawlers.reading.urls import canonical_url, site_name, worth_following

__all__ = ["Page", "PageLink", "canonical_url", "read_listing", "read_listings", "read_page", "site_name", "worth_following"]
