"""Which links of which page an order follows. Pure."""

import re

from casefiles.parts import PageKind
from crawlers.orders import Scope

_REVIEWS = re.compile(r"/(?:reviews?|ratings?|comments?|feedback|pinglun|pingjia|evaluat\w+)(?:[/.?_-]|$)", re.IGNORECASE)
_AROUND = {
    PageKind.PRODUCT: (PageKind.SELLER,),
    PageKind.SELLER: (PageKind.SELLER, PageKind.PRODUCT),
    PageKind.LIST: (PageKind.PRODUCT,),
}
_SEARCHED = {PageKind.LIST: (PageKind.PRODUCT, PageKind.OTHER), PageKind.OTHER: ()}


def follows(scope: Scope, page: PageKind, link: PageKind, url: str, *, turns: bool) -> bool:
    """Whether an order of ``scope`` follows from a page of one kind a link of another to ``url``. Pictures are not asked about.

    Args:
        scope: of the order.
        page: what the page is.
        link: what its link is guessed to lead to.
        url: where the link leads.
        turns: whether it turns the pages of the list that the page is, or lies below a seller's page.
    """
    if scope is Scope.SHOP or turns:
        return True
    if scope is Scope.SEARCH:
        return link in _SEARCHED.get(page, ())
    return link in _AROUND.get(page, ()) or (page is PageKind.PRODUCT and _REVIEWS.search(url) is not None)
