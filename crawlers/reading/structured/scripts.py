"""The state that a page carries for its own scripts, as plain values: inline JSON, assigned objects, data attributes.

``<script type="application/json">`` (``__NEXT_DATA__``, ``__NUXT_DATA__``), ``window.NAME = {…}``, ``JSON.parse("…")``,
``dataLayer.push({…})``, Nuxt 2's ``(function(a,b){return {…}}(1,2))``, the string pieces of React's server components, and JSON
in attributes (``data-page``, ``data-product``). Nothing is run: text is read, in bounded amounts; the unreadable is passed over.
"""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import chompjs
from lxml import etree

from crawlers.reading.parsing import Element
from crawlers.reading.text import clean

MAX_SCRIPT = 2_000_000
"""Characters of one script that are read; a longer one is passed over whole."""
MAX_READ = 4_000_000
"""Characters of state read of one page."""
MAX_VALUES = 60
"""Values taken of one page."""
MAX_WASTED = 3_000_000
"""Characters of one script that JSON may read in vain, object after object, before the rest is left."""
A_FAULT = 5_000
"""What each fault counts for besides: to say where it stands, the JSON decoder counts the lines before it."""
TOO_DEEP = 50_000
"""What an object nested beyond the interpreter's depth counts for."""
MAX_GUESSES = 12
"""Objects of one script that chompjs tries: it is for what JSON refuses, and slower."""

_SCRIPTS = etree.XPath("//script[not(@src) and not(contains(@type, 'ld+json'))]")
_ATTRIBUTES = etree.XPath(
    "//@*[(starts-with(name(), 'data-') or name() = ':product' or name() = ':item' or name() = ':goods')"
    " and string-length() > 30 and (starts-with(normalize-space(), '{') or starts-with(normalize-space(), '['))]"
)
_FLAT_PRICE = re.compile(r"data-(?:product-|item-|goods-)?price\s*=")
"""Asked of small letters: an expression that ignores case cannot jump to its first letter, and takes ten times as long."""
_PRICED_ELEMENTS = etree.XPath("//*[@data-price or @data-product-price or @data-item-price or @data-goods-price]")
_NAMES = re.compile(r"name|title", re.IGNORECASE)
_TEXT = etree.XPath("string()")
MAX_FLAT = 1_000
"""Characters of a value in an attribute of its own."""
_JSON_ATTRIBUTE = re.compile(r"""=\s*["']\s*[{\[]\s*(?:&quot;|&#34;|[{"'\w])""")
_SPEAKS_OF_PRICE = re.compile(r"pri(?:ce|s\b|x\b)|preis|amount|jiage|cost(?<=\bcost)")
_BEGINNING = re.compile(r"""(?:=|\breturn|\bpush\(|\bparse\(|[(,:]|^)\s*(?=[{\[])""")
_QUOTED_JSON = re.compile(r"""(?:JSON\.parse|decodeURIComponent)\(\s*("(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+')""", re.DOTALL)
_FLIGHT = re.compile(r"""__next_f\.push\(\[1,\s*("(?:[^"\\]|\\.)*+")\]\)""", re.DOTALL)
_FLIGHT_LINE = re.compile(r"^[0-9a-f]{1,6}:(?=[{\[])", re.MULTILINE)
_CALLED = re.compile(r"\(function\(([\w$,\s]{0,20000})\)\s*\{\s*return\s*(?=\{)")
_BRACKET_OR_STRING = re.compile(r"""[{\[(]|[}\])]|"(?:[^"\\\n]|\\.)*+"|'(?:[^'\\\n]|\\.)*+'|`(?:[^`\\]|\\.)*+`""")
_NAMED_VALUE = re.compile(r"""[{\[][\s\[{]*(?:["']?[\w$-]{1,60}["']?\s*:|["'])""")
_NAME = re.compile(r"""("(?:[^"\\]|\\.)*+")|(?<=[:,\[])([A-Za-z_$][\w$]*)(?=[,}\]])""")
_CALLING = re.compile(r"\}\s*\((?=[^()]*(?:\([^()]*\)[^()]*)*\)\s*\)\s*;?\s*$)")
_DECODER = json.JSONDecoder(strict=False, parse_float=str)


def state_values(root: Element, source: str) -> Iterator[Any]:
    """At most :data:`MAX_VALUES` values in the order they stand, lists and dicts as JSON has them, with fractions as strings.

    Args:
        root: the page.
        source: its text as received, which tells cheaply whether an attribute can hold JSON.
    """
    in_attributes, in_flat = _JSON_ATTRIBUTE.search(source) is not None, _FLAT_PRICE.search(source.lower()) is not None
    return islice(_values(root, in_attributes=in_attributes, in_flat=in_flat), MAX_VALUES)


def _values(root: Element, *, in_attributes: bool, in_flat: bool) -> Iterator[Any]:
    left = MAX_READ
    flight: list[str] = []
    for script in _SCRIPTS(root):
        text = script.text or ""
        if len(text) > min(MAX_SCRIPT, left) or not _SPEAKS_OF_PRICE.search(text.lower()):
            continue
        left -= len(text)
        pieces = _FLIGHT.findall(text)
        flight += pieces
        if not pieces:
            yield from _in_script(text)
    if flight:
        yield from _in_flight(flight)
    if in_flat:
        yield from _flat(root)
    for raw in islice(_ATTRIBUTES(root) if in_attributes else (), MAX_VALUES):
        if len(raw) <= left and _SPEAKS_OF_PRICE.search(raw.lower()):
            left -= len(raw)
            yield from _decoded(str(raw))


def _flat(root: Element) -> Iterator[dict[str, str]]:
    """Elements that carry a product in attributes of their own, one value each: ``data-name``, ``data-price``, ``data-sku``.

    One without a name is called as the only heading around it is: a button with ``data-price`` and ``data-id`` names nothing.
    """
    for element in islice(_PRICED_ELEMENTS(root), MAX_VALUES):
        said = {name: value for name, value in element.items() if name.startswith("data-") and len(value) < MAX_FLAT}
        yield said if any(_NAMES.search(name) for name in said) else said | _headed(element)


def _headed(element: Element) -> dict[str, str]:
    """The heading within ``element`` or within the nearest block around it that has just one, as its name."""
    for block in (element, *islice(element.iterancestors(), 4)):
        if found := list(islice(block.iter("h1", "h2", "h3", "h4", "h5"), 2)):
            return {"data-name": clean(str(_TEXT(found[0])), 300)} if len(found) == 1 else {}
    return {}


def _in_script(text: str) -> Iterator[Any]:
    """The values in one script: the whole of it, what it decodes from a string, else each object it writes."""
    stripped = text.strip()
    if stripped[:1] in ("{", "["):
        whole = list(_decoded(stripped))
        if whole:
            yield from whole
            return
    for quoted in islice(_QUOTED_JSON.finditer(text), MAX_GUESSES):
        yield from _unquoted(quoted[1])
    if (called := _CALLED.search(text)) is not None:
        yield from _substituted(text, called)
        return
    yield from _written(text)


def _written(text: str) -> Iterator[Any]:
    """The outermost objects and lists of a script, by JSON and, what that refuses, by chompjs."""
    place, guesses, wasted = 0, 0, 0
    while wasted < MAX_WASTED and (found := _BEGINNING.search(text, place)) is not None:
        start = found.end()
        try:
            value, place = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError) as error:
            place = start + 1
            wasted += error.pos - start + A_FAULT if isinstance(error, json.JSONDecodeError) else TOO_DEEP
            if guesses < MAX_GUESSES and _worth_guessing(text, start):
                guesses += 1
                if (value := _guessed(text[start:])) is None:
                    continue
                place = start + _length_of(text, start)
            else:
                continue
        if isinstance(value, dict | list) and value:
            yield value


def _worth_guessing(text: str, start: int) -> bool:
    """An object with a name and a colon soon after its brace; a function's body and a bare block are none."""
    return _NAMED_VALUE.match(text, start) is not None


def _length_of(text: str, start: int) -> int:
    """Characters up to the bracket that closes the one at ``start``, strings passed over; all that is left when none does."""
    depth = 0
    for mark in _BRACKET_OR_STRING.finditer(text, start):
        depth += 1 if mark[0] in "{[(" else -1 if mark[0] in "}])" else 0
        if not depth:
            return mark.end() - start
    return len(text) - start


def _guessed(text: str) -> Any:
    try:
        return chompjs.parse_js_object(text, loader_kwargs={"parse_float": str, "strict": False})
    except (ValueError, RecursionError):
        return None


def _decoded(text: str) -> Iterator[Any]:
    try:
        value = _DECODER.raw_decode(text.lstrip())[0]
    except (ValueError, RecursionError):
        return
    yield _revived(value) if isinstance(value, list) and _is_flattened(value) else value


def _unquoted(literal: str) -> Iterator[Any]:
    """The value in a string literal of a script: JSON within JSON's own escapes, single quotes made double."""
    inner = literal[1:-1]
    spelled = literal if literal[0] == '"' else '"' + inner.replace("\\'", "'").replace('"', '\\"').replace('\\\\"', '\\"') + '"'
    try:
        text = json.loads(spelled, strict=False)
    except (ValueError, RecursionError):
        return
    if isinstance(text, str):
        yield from _decoded(text)


def _in_flight(pieces: list[str]) -> Iterator[Any]:
    """React's server components: pieces of one text with ``id:JSON`` lines."""
    texts: list[str] = []
    for piece in pieces:
        try:
            texts.append(json.loads(piece, strict=False))
        except (ValueError, RecursionError):
            continue
    whole = "".join(text for text in texts if isinstance(text, str))
    for line in _FLIGHT_LINE.finditer(whole):
        yield from _decoded(whole[line.end() : line.end() + MAX_SCRIPT])


def _substituted(text: str, called: re.Match[str]) -> Iterator[Any]:
    """Nuxt 2: the object that a function returns, its parameters replaced by what the function is called with."""
    length = _length_of(text, called.end())
    body = text[called.end() : called.end() + length]
    calling = _CALLING.search(text, called.end() + length)
    said = text[calling.end() :].rstrip("; \n\t").removesuffix(")").removesuffix(")") if calling else ""
    arguments = _guessed(f"[{said}]") if said else None
    names = (name.strip() for name in called[1].split(","))
    known = {name: json.dumps(value) for name, value in zip(names, arguments or (), strict=False)}
    filled = _NAME.sub(lambda found: found[1] or known.get(found[2], found[2]), body)
    value = _guessed(filled)
    if value is not None:
        yield value


def _is_flattened(value: list[Any]) -> bool:
    """Whether a list is Nuxt 3's flat form: its first element names the places of the others."""
    first = value[0] if value else None
    places = first[1:2] if isinstance(first, list) else list(first.values())[:3] if isinstance(first, dict) else []
    return len(value) > 3 and bool(places) and all(isinstance(place, int) and 0 <= place < len(value) for place in places)


def _revived(flat: list[Any]) -> list[Any]:
    """Nuxt 3's flat form made plain one level deep: each object with its own plain values and lists of them.

    Objects within objects stay reachable, since every object of the payload is in the list itself.
    """
    return [
        {name: _value_at(flat, place) for name, place in entry.items()} if isinstance(entry, dict) else entry
        for entry in flat[:20_000]
    ]


def _value_at(flat: list[Any], place: Any, depth: int = 3) -> Any:
    if not isinstance(place, int) or isinstance(place, bool) or not 0 <= place < len(flat):
        return None
    value = flat[place]
    if not depth or not isinstance(value, dict | list):
        return None if isinstance(value, dict | list) else value
    if isinstance(value, dict):
        return {name: _value_at(flat, one, depth - 1) for name, one in islice(value.items(), 40)}
    wrapped = len(value) == 2 and value[0] in ("Ref", "ShallowRef", "Reactive", "ShallowReactive")
    return _value_at(flat, value[1], depth - 1) if wrapped else [_value_at(flat, one, depth - 1) for one in value[:40]]
