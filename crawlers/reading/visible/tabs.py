"""Tabs: which panel a heading that says "description" opens."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from crawlers.reading.document import text_of
from crawlers.reading.parsing import Element
from crawlers.reading.visible.headings import heads_description
from crawlers.reading.visible.places import Scene, above, marked

_LABELLED = etree.XPath("//*[contains(local-name(), '-') and (@label or @title or @tab or @header)]")
_LABELS = ("label", "title", "tab", "header")
_OPENERS = etree.XPath("//a[starts-with(@href, '#')] | //*[@data-target or @data-bs-target or @aria-controls]")
_OPENED = ("href", "data-bs-target", "data-target", "aria-controls")
_WITH_ID = etree.XPath("//*[@id = $name]")
_tab = marked(r"tab")
_hidden = marked(r"(?:^|\s)(?:hidden|hide|d-none)(?:$|\s)")
_HIDES = re.compile(r"display\s*:\s*none", re.IGNORECASE)
MAX_LABELLED = 40
MAX_OPENERS = 200
"""Links to places of their own page, and buttons that open one, that are looked at."""
LONGEST = 40
"""Characters of a tab's own text."""
LEVELS = 4
"""Elements from a tab's text up to what stands beside the other tabs, and from there to what the panels follow."""
MAX_PANELS = 12


def panels(scene: Scene) -> Iterator[tuple[str, Element]]:
    """Text and panel of the tabs called the description: a component whose heading is an attribute, which a script draws; else
    what the tab names, wherever on the page it stands.
    """
    for tab in _LABELLED(scene.document.root)[:MAX_LABELLED]:
        if any(heads_description(tab.get(name) or "") for name in _LABELS) and not scene.among_others(tab):
            yield "", tab
    for tab in _OPENERS(scene.document.root)[:MAX_OPENERS]:
        label = text_of(tab, LONGEST + 20)
        if len(label) > LONGEST or not heads_description(label):
            continue
        named = (tab.get(name, "").removeprefix("#") for name in _OPENED)
        panel = next((one for name in named if name and (one := _with_id(name, scene)) is not None), None)
        if panel is not None and panel not in scene.around and panel.find(".//form") is None:
            yield label, panel


def _with_id(name: str, scene: Scene) -> Element | None:
    found: list[Element] = _WITH_ID(scene.document.root, name=name[:100])
    return found[0] if found else None


def panel_in_order(scene: Scene) -> Element | None:
    """The panel of the tab called the description, where nothing but their order says whose each is: as many panels follow the
    row of tabs, in one block or beside it, as there are tabs.
    """
    for run in scene.document.runs[scene.start or 0 :]:
        if len(run.text) <= LONGEST and heads_description(run.text):
            for tab in above(run.element, LEVELS):
                if (panel := _panel_of(tab)) is not None and panel not in scene.around and not scene.among_others(panel):
                    return panel
    return None


def _panel_of(tab: Element) -> Element | None:
    row = tab.getparent()
    tabs = _parts(row) if row is not None else []
    if row is None or len(tabs) < 2 or tab not in tabs:
        return None
    called = _tab(tab) or _tab(row)
    beside = [one for one in islice(row.itersiblings(), MAX_PANELS) if isinstance(one.tag, str)]
    if len(beside) == len(tabs) and _shows_one(beside):
        return beside[tabs.index(tab)]
    for block in above(row, LEVELS):
        held = block.getnext()
        for _ in range(LEVELS):
            found = _parts(held) if held is not None else []
            if len(found) == len(tabs) and (called or _shows_one(found)):
                return found[tabs.index(tab)]
            held = found[0] if len(found) == 1 else None
    return None


def _shows_one(panels: list[Element]) -> bool:
    """Whether all but one of the blocks are hidden, as the panels of tabs are."""
    return sum(_hidden(one) or _HIDES.search(one.get("style") or "") is not None for one in panels) == len(panels) - 1


def _parts(block: Element) -> list[Element]:
    return [one for one in islice(block.iterchildren(), MAX_PANELS) if isinstance(one.tag, str)]
