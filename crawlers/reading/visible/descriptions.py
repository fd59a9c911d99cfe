"""What the page says of the product at length."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from crawlers.reading.document import Run, text_of
from crawlers.reading.money import names_amount
from crawlers.reading.parsing import Element
from crawlers.reading.text import expressions_in, folded
from crawlers.reading.visible.headings import heads_description
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.places import MAX_ABOVE, Scene, above, blocks_called, called_others, marked, stands_beside
from crawlers.reading.visible.tabs import panel_in_order, panels

_CALLED = ("escription", "intro", "detail", "desc", "content", "summary", "brief")
_not_said = marked(
    r"review|comment|shipping|delivery|return|polic|spec(?:ification)?s?\b|param|price|sku|tab-?nav|nav-?tab"
    r"|question|faq|qa\b|share|social"
)
_APART = re.compile(
    r"(?:shipping|delivery|returns?|refunds?|payments?|warranty|policy|policies)\b.{0,30}|(?:versand|lieferung"
    r"|rückgabe|zahlung)\b.{0,30}"
    r"|(?:livraison|retours?|paiement)\b.{0,30}|(?:envíos?|devoluciones|garantía|pagos?)\b.{0,30}"
    r"|(?:配送|物流|运费|售后|退换货?|退款|付款|支付|包装)(?:说明|方式|政策|服务|须知|信息)?|доставка.{0,30}|оплата.{0,30}",
    re.IGNORECASE,
)
"""Headings of what a shop says of all its goods alike."""
_HEADS = frozenset({"h2", "h3", "h4", "h5", "h6", "summary", "dt", "button"})
_crumbs = marked(r"crumb")
_OPENERS = etree.XPath("//a[starts-with(@href, '#')] | //*[@data-target or @data-bs-target or @aria-controls]")
_OPENED = ("href", "data-bs-target", "data-target", "aria-controls")
SHORTEST = 20
"""Characters below which a text is a caption; of ideographs, of which each says as much as two letters or three, half as many."""
MAX_BLOCKS = 40
MAX_PIECES = 1_000
MAX_DESCRIPTION = 10_000
SENTENCES = 60
"""Characters from which a text that names an amount ("free from 99元") is more than a price with its words."""
BEFORE = 12
"""Runs of text before the headline among which the description stands where nothing after it does."""
BLOCK = 6
"""Elements from the headline up to the block that holds its description and picture too."""
AFTER = 60
"""Runs of text after the headline among which one that stands alone may be the description."""


def read_description(scene: Scene) -> str | None:
    """The longest block that calls itself the description or stands under a heading that does; else the longest of the texts
    that stand alone after the headline.
    """
    if (placed := panel_in_order(scene)) is not None and _tells(text := text_of(placed, MAX_DESCRIPTION)):
        return text
    called = [text for block in blocks_called(_CALLED[0], scene.document.root, 12) if (text := _told(block, scene))]
    if called and _tells(longest := max(called, key=len)):
        return longest
    headed = _opened(scene) or _under_heading(scene)
    if headed is not None:
        return headed
    own = [
        (_prose(block), text)
        for word in _CALLED[1:]
        for block in blocks_called(word, scene.document.root, 8)
        if (text := _told(block, scene, narrow=True))
    ]
    alone = _standing_alone(scene)
    _, longest = max([*own, (len(alone), alone)], key=lambda told: (told[0], len(told[1])))
    longest = longest or _before(scene)
    return longest if _tells(longest) else None


def _prose(block: Element) -> int:
    """Characters of ``block`` that tell something, of which a list of facts has few: names and values are short."""
    pieces = (" ".join(str(piece).split()) for piece in islice(block.itertext(), MAX_PIECES))
    return sum(len(piece) for piece in pieces if _tells(piece))


def _tells(text: str) -> bool:
    return len(text) + sum("\u3040" <= mark <= "\u9fff" for mark in text[:SHORTEST]) > SHORTEST


def _told(block: Element, scene: Scene, *, narrow: bool = False) -> str:
    """The text of a block of its own; of a mere heading, what follows it. A ``narrow`` one holds no headline and no form."""
    around, form = block in scene.around, block.find(".//form") is not None
    if scene.among_others(block) or (around and form) or (narrow and (around or form or _not_said(block))):
        return ""
    text = text_of(block, MAX_DESCRIPTION)
    if expressions_in(text[:500]) or (narrow and (names_amount(text[:200]) or any(map(_crumbs, islice(block.iter(), 4))))):
        return ""
    following = block.getnext()
    if len(text) < 60 and following is not None and following.tag in ("p", "div", "ul") and heads_description(text):
        text = text_of(following, MAX_DESCRIPTION)
    return text


def _opened(scene: Scene) -> str | None:
    for label, panel in panels(scene):
        text = text_of(panel, MAX_DESCRIPTION)
        if _tells(text) and not expressions_in(text[:500]):
            return text.removeprefix(label).lstrip(" :：")
    return None


def _under_heading(scene: Scene) -> str | None:
    """What follows a heading or a label that says "description", in its block or after it."""
    first = scene.start or 0
    for place, run in enumerate(scene.document.runs[first:], start=first):
        text = run.text.strip()
        if (
            len(text) > 30
            or not heads_description(text)
            or _is_foreign(run.element, scene)
            or run.element.tag in ("a", "button", "title")
        ):
            continue
        for block in above(run.element, 4):
            if block in scene.around or block.tag in ("body", "html"):
                break
            whole = text_of(block, MAX_DESCRIPTION)
            own = whole[len(text) :].lstrip(" :：") if whole.startswith(text) else whole
            if len(whole) > len(text) + SHORTEST and not _is_idle(own):
                return own
            following = block.getnext()
            after = text_of(following, MAX_DESCRIPTION) if following is not None else ""
            if len(after) > SHORTEST and not _is_idle(after):
                return after
        inline = _rest(scene.document.runs, place)
        if _tells(inline):
            return inline
    return None


def _is_idle(text: str) -> bool:
    """Whether ``text`` under such a heading is a template that nobody filled in, or but a label and the goods' number, which some
    shops set between it and what it heads.
    """
    return bool(expressions_in(text[:500])) or (len(text) < SENTENCES and meaning(text.rpartition(" ")[0]) is not None)


def _is_foreign(element: Element, scene: Scene) -> bool:
    """Whether ``element`` belongs to the frame or to other goods; an aside beside the headline that is called neither is not."""
    chain = above(element, MAX_ABOVE) if scene.among_others(element) else []
    aside = next((place for place, one in enumerate(chain) if one.tag == "aside"), None)
    if aside is None:
        return bool(chain)
    return not stands_beside(chain[aside], scene) or any(called_others(one) for one in chain[: aside + 1])


def _rest(runs: tuple[Run, ...], place: int) -> str:
    return " ".join(runs[place + 1].text.split()) if place + 1 < len(runs) else ""


def _before(scene: Scene) -> str:
    """The longest text that stands before the headline beside the picture, where nothing after it tells anything."""
    first, headline = scene.start or 0, scene.headline
    block = set(above(headline, BLOCK)[1:]) if headline is not None else set()
    near = scene.document.runs[max(0, first - BEFORE) : first]
    texts = [
        " ".join(run.text.split())
        for run in near
        if run.element.tag in ("p", "div")
        and any(one in block and one.tag not in ("body", "html") for one in above(run.element, BLOCK))
    ]
    return max((text for text in texts if _tells(text) and not names_amount(text)), key=len, default="")


def _of_goods(runs: tuple[Run, ...]) -> Iterator[Run]:
    """``runs`` without those under a heading of what is the same for all goods, up to the next heading."""
    apart = False
    for run in runs:
        if any(one.tag in _HEADS for one in above(run.element, 2)):
            apart = _APART.fullmatch(run.text.strip()) is not None
        if not apart:
            yield run


def _standing_alone(scene: Scene) -> str:
    """The longest text after the headline that is not a label, a link or a part of the page's frame."""
    first = (scene.start or 0) + 1
    name = folded(text_of(scene.headline, 500)) if scene.headline is not None else ""
    texts = [
        text
        for run in _of_goods(scene.document.runs[first : first + AFTER])
        if _tells(text := " ".join(run.text.split()))
        and run.element.tag not in ("a", "button", "label", "option", "li")
        and folded(text) != name
        and not expressions_in(text[:500])
        and not (len(text) < SENTENCES and names_amount(text))
        and not scene.among_others(run.element)
        and not any(_not_said(one) for one in above(run.element, 3))
    ]
    return max(texts, key=len, default="")
