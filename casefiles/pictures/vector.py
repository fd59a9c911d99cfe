"""SVG → PNG bytes, drawn in a bounded child process, without network, files, scripts or entities.

What is drawn is a copy of the drawing that holds shapes, paint and text alone: resvg reads files named in ``<image href>``, a
tree of ``<use>`` grows exponentially (it hangs CairoSVG), filters cost as much as their author likes. So references that leave
the document, scripts, embedded pictures, foreign content, filters and event handlers are taken out first, what ``<use>`` would
draw is counted, and the rest is drawn by a process that may use so much time and memory.
"""

import resource
import subprocess
import sys
from collections.abc import Iterator

from lxml import etree

from casefiles.pictures.bounds import MAX_ASPECT, MIN_SIDE
from casefiles.pictures.faults import PictureFault, fault

SIDE = 512
"""Pixels, longer side of what is drawn."""
MAX_BYTES = 1024 * 1024
"""Bytes of one drawing; logos have some kilobytes."""
MAX_ELEMENTS = 20_000
"""Elements that are drawn, those that ``<use>`` repeats counted every time."""
MAX_DEPTH = 64
"""Elements inside one another."""
SECONDS = 5
"""Seconds of computing and of waiting; a logo takes some milliseconds."""
MEMORY = 1024 * 1024 * 1024
"""Bytes of address space of the drawing process."""

_SVG = "{http://www.w3.org/2000/svg}"
_HREF = ("href", "{http://www.w3.org/1999/xlink}href")
_DRAWN = frozenset(
    ("svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
     "title", "desc", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "style", "switch", "a", "marker", "pattern")
)  # fmt: skip
"""Elements of SVG 1.1 that are kept; among those left out are ``script``, ``image``, ``foreignObject``, ``filter``."""
_OUTSIDE = ("@import", "@font-face", "expression(", "javascript:")


def draw_svg(data: bytes, side: int = SIDE) -> bytes:
    """PNG bytes of the SVG in ``data``, transparent where nothing is drawn, its longer side ``side`` pixels.

    Raises:
        BadPicture: with the reason; the message is as in ``Picture.unusable``.
    """
    cleaned = etree.tostring(_cleaned(data, side))
    drawing = [sys.executable, "-I", "-c", _DRAWING]
    try:
        done = subprocess.run(drawing, input=cleaned, capture_output=True, timeout=SECONDS, preexec_fn=_bounded, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise fault(PictureFault.BROKEN, f"drawing the SVG took more than {SECONDS} seconds") from error
    if done.returncode or not done.stdout.startswith(b"\x89PNG"):
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or [f"exit {done.returncode}"]
        raise fault(PictureFault.BROKEN, "".join(c if c.isprintable() else " " for c in said[0])[:120])
    return bytes(done.stdout)


_DRAWING = (
    "import sys, resvg_py; svg = sys.stdin.buffer.read().decode();"
    "sys.stdout.buffer.write(bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts='<text' not in svg)))"
)
"""What the child runs: nothing of ours is imported there, it starts in 50 ms."""


def _bounded() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _cleaned(data: bytes, side: int) -> etree._Element:
    if len(data) > MAX_BYTES:
        raise fault(PictureFault.TOO_MANY_BYTES, f"{len(data):,} bytes of SVG; at most {MAX_BYTES:,} are read")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise fault(PictureFault.BROKEN, f"no well-formed SVG ({str(error)[:80]})") from error
    if root.tag not in (_SVG + "svg", "svg"):
        raise fault(PictureFault.NOT_A_PICTURE, "the XML is no SVG")
    if root.getroottree().docinfo.internalDTD is not None:
        declared = root.getroottree().docinfo.internalDTD
        if any(True for _ in declared.iterentities()):
            raise fault(PictureFault.BROKEN, "the SVG declares entities")
    for element in list(root.iter()):
        _strip(element)
    if _count(root, _by_id(root), ()) > MAX_ELEMENTS:
        raise fault(PictureFault.BROKEN, f"more than {MAX_ELEMENTS:,} elements would be drawn")
    _resize(root, side)
    return root


def _strip(element: etree._Element) -> None:
    parent = element.getparent()
    name = element.tag.removeprefix(_SVG) if isinstance(element.tag, str) else ""
    if parent is not None and name not in _DRAWN:
        element.clear(keep_tail=True)
        parent.remove(element)
        return
    if name == "style" and _leaves(element.text or ""):
        element.text = ""
    for key, value in list(element.attrib.items()):
        outside = not value.strip().startswith("#") if key in _HREF else _leaves(value)
        if outside or str(key).lower().startswith("on"):
            del element.attrib[key]


def _leaves(text: str) -> bool:
    """Whether a style or attribute names what lies outside the document (escapes are not read: any backslash counts)."""
    low = "".join(text.lower().split())
    named = low.replace("url(#", "").replace("url('#", "").replace('url("#', "")
    return "url(" in named or "\\" in low or any(word in low for word in _OUTSIDE)


def _by_id(root: etree._Element) -> dict[str, etree._Element]:
    return {str(element.get("id")): element for element in root.iter() if element.get("id")}


def _count(element: etree._Element, named: dict[str, etree._Element], above: tuple[str, ...]) -> int:
    """Elements drawn from here on, as far as is needed to know that they are too many."""
    if len(above) > MAX_DEPTH:
        return MAX_ELEMENTS + 1
    total = 1
    for target in _targets(element):
        if target in above:
            return MAX_ELEMENTS + 1  # a drawing inside itself
        if target in named:
            total += _count(named[target], named, (*above, target))
    for child in element:
        total += _count(child, named, (*above, ""))
        if total > MAX_ELEMENTS:
            break
    return total


def _targets(element: etree._Element) -> Iterator[str]:
    """Ids of what is drawn in the place of ``element`` or painted with it."""
    for key, value in element.attrib.items():
        if key in _HREF:
            yield str(value).strip()[1:]
        elif "url(" in (text := str(value)):
            yield text.partition("#")[2].partition(")")[0].strip("'\" ")


def _resize(root: etree._Element, side: int) -> None:
    """Give the drawing its ``viewBox`` and the size it is drawn at."""
    box = [_number(part) for part in str(root.get("viewBox", "")).replace(",", " ").split()]
    if len(box) != 4:
        box = [0.0, 0.0, _number(str(root.get("width", ""))), _number(str(root.get("height", "")))]
    width, height = box[2:]
    if not (0 < width < 1e6 and 0 < height < 1e6):
        raise fault(PictureFault.BROKEN, "the SVG says no size that can be drawn")
    if max(width, height) > MAX_ASPECT * min(width, height):
        raise fault(PictureFault.ODD_SHAPE, f"{width:g} × {height:g}; at most {MAX_ASPECT} times as long as wide are read")
    scale = side / max(width, height)
    root.set("viewBox", " ".join(f"{part:g}" for part in box))
    root.set("width", str(max(MIN_SIDE, round(width * scale))))
    root.set("height", str(max(MIN_SIDE, round(height * scale))))


def _number(text: str) -> float:
    digits = text.strip().removesuffix("px").removesuffix("pt").removesuffix("mm")
    try:
        return float(digits)
    except ValueError:
        return 0.0
