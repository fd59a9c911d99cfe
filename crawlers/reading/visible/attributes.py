"""Attribute tables, definition lists and "name: value" lines: 产地, 品牌, 净含量, UPC, Artikelnummer …"""

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest

from lxml import etree

from crawlers.reading.document import text_of
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean
from crawlers.reading.visible.names import LONGEST, meaning, of_maker
from crawlers.reading.visible.places import Scene, above

_ROWS = etree.XPath("//tr[count(*) = 2 and not(.//table)]")
_TERMS = etree.XPath("//dt")
_SPLIT = re.compile(r"\s*([^:：]{1,40}?)\s*[:：]\s*(\S.{0,400}?)\s*", re.DOTALL)
_NO_NAME = re.compile(r"https?|^\d+$|[?？!！。；]|^(?:注|提示|温馨提示|note|ps|total|subtotal)$", re.IGNORECASE)
_CODED = re.compile(r"(.{2,28}?)[\s.#№:]+([\w./-]*\d[\w./-]*)", re.DOTALL)
"""A number behind what it is called, without a colon: ``Item #20117``, ``Varenr. NL-22``."""
_BESIDE = re.compile(r"\s+[|·•]\s+")
_CODES = frozenset({"sku", "mpn", "gtin"})
SHORTEST_CODE = 3
LONGEST_CODED = 70
MAX_ATTRIBUTES = 100


def read_attributes(scene: Scene) -> dict[str, str]:
    """Name → value of the product's attributes in reading order; other goods' and the page frame's are left out."""
    found: dict[str, str] = {}
    for name, value, element in _pairs(scene):
        if name and value and name not in found and len(found) < MAX_ATTRIBUTES and not scene.among_others(element):
            found[name] = value
    return found


def named(attributes: Mapping[str, str], field: str) -> str | None:
    """The first value whose name means ``field`` (see :func:`crawlers.reading.visible.names.meaning`), a maker's last."""
    fitting = ((name, value) for name, value in attributes.items() if meaning(name) == field)
    return next((value for _, value in sorted(fitting, key=lambda pair: of_maker(pair[0]))), None)


def _pairs(scene: Scene) -> Iterator[tuple[str, str, Element]]:
    root = scene.document.root
    for row in _ROWS(root)[:300]:
        if row[0].tag in ("th", "td") and row[1].tag in ("td", "th") and row[0].find(".//a") is None:
            yield _label(text_of(row[0], 100)), text_of(row[1], 1_000), row
    for term in _TERMS(root)[:300]:
        value = term.getnext()
        if value is not None and value.tag == "dd":
            yield _label(text_of(term, 100)), text_of(value, 1_000), term
    yield from _lines(scene)


def _lines(scene: Scene) -> Iterator[tuple[str, str, Element]]:
    """Lines ``name: value``, and names known here (or with a colon, in a list) that the next run of text answers."""
    runs = [run for run in scene.document.runs if any(map(str.isalnum, run.text))]  # a colon may stand alone after its name
    for run, following in zip_longest(runs, runs[1:]):
        text = run.text.strip()
        if len(text) > 300:
            continue
        said = [pair for part in _parts(text) if (pair := _said_in(part, run.element)) is not None]
        if said:
            yield from ((name, value, run.element) for name, value in said)
        elif following is not None and len(text) <= LONGEST and _answers(text, run.element, following.element):
            yield _label(clean(text, LONGEST)), clean(following.text, 400).lstrip(":： "), run.element


def _parts(text: str) -> list[str]:
    """What a line says, one beside the other."""
    return _BESIDE.split(text) if any(mark in text for mark in "|·•") else [text]


def _said_in(part: str, element: Element) -> tuple[str, str] | None:
    """Name and value that one line says: with a colon between, or, of a code, without."""
    if ":" in part or "：" in part:
        within = _SPLIT.fullmatch(part)
        if within is not None:
            return (clean(within[1], LONGEST), clean(within[2], 400)) if _is_name(within[1], element) else None
    coded = _CODED.fullmatch(part) if len(part) < LONGEST_CODED else None
    if coded is None or len(coded[2]) < SHORTEST_CODE or meaning(coded[1]) not in _CODES:
        return None
    return clean(coded[1], LONGEST), coded[2]


def _is_name(name: str, element: Element) -> bool:
    return meaning(name) is not None or (element.tag == "li" and not _NO_NAME.search(name))


def _answers(name: str, asked: Element, answer: Element) -> bool:
    """Whether the run after ``name`` is its value: both in one small block, the name known or ended by a colon in a list."""
    if meaning(name) is None and not (
        name[-1:] in ":：" and asked.getparent() is not None and asked.getparent().tag == "li" and not _NO_NAME.search(name)
    ):
        return False
    return not set(above(asked, 3)[1:]).isdisjoint(above(answer, 3)) or asked is answer


def _label(text: str) -> str:
    return text.rstrip(" :：")
