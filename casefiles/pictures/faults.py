"""Why bytes are no picture that can be used: the names, and what each says to a person in both languages."""

from enum import StrEnum

from casefiles.errors import BadPicture
from casefiles.parts import Bilingual


class PictureFault(StrEnum):
    """The name in front of the colon in ``Picture.unusable``."""

    EMPTY = "empty"
    TOO_MANY_BYTES = "too-many-bytes"
    NOT_A_PICTURE = "not-a-picture"
    FORMAT_NOT_READ = "format-not-read"
    TOO_MANY_PIXELS = "too-many-pixels"
    TOO_SMALL = "too-small"
    ODD_SHAPE = "odd-shape"
    TOO_MANY_SCANS = "too-many-scans"
    BROKEN = "broken"
    TRUNCATED = "truncated"
    MISSING_FILE = "missing-file"
    NOT_A_FILE = "not-a-file"


WORDING = {
    PictureFault.EMPTY: Bilingual(en="the picture has no bytes", zh="图片为空"),
    PictureFault.TOO_MANY_BYTES: Bilingual(en="the picture file is too large", zh="图片文件过大"),
    PictureFault.NOT_A_PICTURE: Bilingual(en="this is not a picture", zh="这不是图片"),
    PictureFault.FORMAT_NOT_READ: Bilingual(en="pictures of this format are not read", zh="不读取此格式的图片"),
    PictureFault.TOO_MANY_PIXELS: Bilingual(en="the picture has too many pixels", zh="图片像素过多"),
    PictureFault.TOO_SMALL: Bilingual(en="the picture is too small to tell it from others", zh="图片太小，无法与其他图片区分"),
    PictureFault.ODD_SHAPE: Bilingual(en="the picture is too long for its width", zh="图片过于狭长"),
    PictureFault.TOO_MANY_SCANS: Bilingual(en="the picture is stored in too many passes", zh="图片分层扫描次数过多"),
    PictureFault.BROKEN: Bilingual(en="the picture file is broken", zh="图片文件已损坏"),
    PictureFault.TRUNCATED: Bilingual(en="the picture file is cut off", zh="图片文件不完整"),
    PictureFault.MISSING_FILE: Bilingual(en="the picture file is not there", zh="找不到图片文件"),
    PictureFault.NOT_A_FILE: Bilingual(en="this is not an ordinary file", zh="这不是普通文件"),
}
"""What each fault says to a layman; ``Picture.unusable`` adds the figures in English."""


def fault(name: PictureFault, detail: str) -> BadPicture:
    """The error whose message is what ``Picture.unusable`` will hold: ``name: detail``."""
    return BadPicture(f"{name}: {detail}")


def unusable_words(unusable: str) -> Bilingual:
    """What ``Picture.unusable`` says, for a layman in both languages; a reason of unknown name is shown as it is."""
    name = unusable.partition(":")[0]
    if name in frozenset(PictureFault):
        return WORDING[PictureFault(name)]
    return Bilingual(en=unusable, zh=unusable)
