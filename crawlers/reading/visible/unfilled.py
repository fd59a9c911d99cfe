"""Values that a page leaves to its own scripts: expressions of a template where the product's price belongs."""

import re

from crawlers.reading.text import expressions_in
from crawlers.reading.visible.products import Sight

REACH = 60
"""Runs of text after the headline within which the product's own price would stand."""

_OF_PRICE = re.compile(r"pri(?:ce|x\b)|preis|amount|jiage|money", re.IGNORECASE)


def leaves_price_to_script(sight: Sight) -> bool:
    """Whether an expression that speaks of a price stands soon after the headline, before the first of other goods, and no price
    of the page's own does.
    """
    start, scene = sight.scene.start, sight.scene
    if sight.prices.main is not None or start is None:
        return False
    for run in scene.document.runs[start + 1 : start + 1 + REACH]:
        if any(map(_OF_PRICE.search, expressions_in(run.text[:500]))):
            return not scene.among_others(run.element)
        if any(one in sight.prices.pods for one in (run.element, *run.element.iterancestors())):
            return False
    return False
