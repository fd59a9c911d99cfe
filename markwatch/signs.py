"""The drawings of official signs that the settings name, read as a right's pictures are."""

from collections.abc import Sequence
from pathlib import Path

from casefiles.errors import BadConfiguration
from casefiles.model import Picture
from casefiles.parts import Bilingual
from casefiles.pictures.faults import unusable_words
from casefiles.pictures.reading import read_printed
from markwatch.config_tables import Pictures
from matchers.pictures.signs import Drawings
from matchers.pictures.templates import template

_PLAIN = Bilingual(
    en="its outline is a plain shape with little inside; take the sign as it was published",
    zh="轮廓过于简单且内部图形太少；请使用公布的标志原图",
)


def sign_drawings(table: Pictures) -> Drawings:
    """What ``[pictures] gi_signs`` and ``time_honoured_signs`` name, each as drawn and as printed small.

    Raises:
        BadConfiguration: a file is missing, is no picture, or shows nothing by which a sign could be known.
    """
    return Drawings(_read("gi_signs", table.gi_signs), _read("time_honoured_signs", table.time_honoured_signs))


def _read(setting: str, files: Sequence[Path]) -> tuple[Picture, ...]:
    return tuple(picture for file in files for picture in _printed(setting, file))


def _printed(setting: str, file: Path) -> tuple[Picture, ...]:
    pictures = read_printed(file.name, file.parent)
    if template(pictures[0]):
        return pictures
    why = unusable_words(pictures[0].unusable) if pictures[0].unusable else _PLAIN
    raise BadConfiguration(
        Bilingual(en=f"[pictures] {setting}: {file.name}: {why.en}", zh=f"[pictures] {setting}：{file.name}：{why.zh}")
    )
