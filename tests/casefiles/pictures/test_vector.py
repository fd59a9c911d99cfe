"""An SVG is drawn from shapes, paint and text alone; what leaves the document, grows or costs too much is not."""

import io
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from casefiles.errors import BadPicture
from casefiles.pictures.vector import draw_svg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20">'


def drawn(body: str) -> np.ndarray:
    png = draw_svg(f"{HEAD}{body}</svg>".encode(), 80)
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGBA"))  # noqa: TID251


def test_shapes_and_gradients_are_drawn_at_the_size_asked_for() -> None:
    seen = drawn('<linearGradient id="g"><stop stop-color="red"/></linearGradient><rect width="20" height="20" fill="url(#g)"/>')
    assert seen.shape == (40, 80, 4)
    assert seen[20, 10].tolist() == [255, 0, 0, 255]
    assert seen[20, 60, 3] == 0


def test_no_file_is_read_and_no_script_kept(tmp_path: Path) -> None:
    Image.new("RGB", (20, 20), "red").save(tmp_path / "secret.png")
    secret = tmp_path / "secret.png"
    inside = f'<image href="{secret}" width="9" height="9"/><image xlink:href="file://{secret}" width="9" height="9"/>'
    outside = f'<style>@import url("file://{tmp_path}/x.css");</style><use href="file://{tmp_path}/x.svg#a"/><script>1</script>'
    assert not drawn(inside + outside + '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>').any()


BOMB = '<g id="a0"><rect width="1" height="1"/></g>' + "".join(
    f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 9)
)


@pytest.mark.parametrize(
    ("svg", "why"),
    [
        (f"{HEAD}{BOMB}</svg>", "elements would be drawn"),
        (f'{HEAD}<g id="a"><use href="#a"/></g></svg>', "elements would be drawn"),
        (f"{HEAD}{'<g>' * 100}{'</g>' * 100}</svg>", "elements would be drawn"),
        ('<!DOCTYPE svg [<!ENTITY a "b">]>' + HEAD + "<text>&a;</text></svg>", "entities"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100000 1"/>', "times as long"),
        ('<svg xmlns="http://www.w3.org/2000/svg"/>', "no size"),
        ("<html/>", "no SVG"),
        ("<svg", "well-formed"),
        (f"{HEAD}{'<g/>' * 300_000}</svg>", "bytes of SVG"),
    ],
)
def test_bombs_are_refused_at_once_with_the_reason(svg: str, why: str) -> None:
    began = time.monotonic()
    with pytest.raises(BadPicture, match=why):
        draw_svg(svg.encode())
    assert time.monotonic() - began < 2
