"""What an officer reads about pictures that agree, in both languages."""

from casefiles.model import Right
from casefiles.parts import Bilingual, RightKind, Turn

REGISTERED = {
    RightKind.TRADEMARK: Bilingual(en="the registered picture of the trade mark", zh="注册商标图样"),
    RightKind.GI: Bilingual(en="the registered picture of the geographical indication", zh="地理标志登记图样"),
    RightKind.PATENT: Bilingual(en="the picture of the patent", zh="专利图片"),
    RightKind.COPYRIGHT: Bilingual(en="the protected work", zh="受保护的作品"),
}
"""What the right's picture is."""

TURNED = {
    Turn.MIRRORED: Bilingual(en="mirrored left to right", zh="左右翻转后"),
    Turn.UPSIDE_DOWN_MIRRORED: Bilingual(en="mirrored top to bottom", zh="上下翻转后"),
    Turn.HALF_TURN: Bilingual(en="turned by 180 degrees", zh="旋转180度后"),
    Turn.TRANSPOSED: Bilingual(en="mirrored and turned a quarter to the left", zh="左右翻转并向左旋转90度后"),
    Turn.QUARTER_LEFT: Bilingual(en="turned a quarter to the left", zh="向左旋转90度后"),
    Turn.QUARTER_RIGHT: Bilingual(en="turned a quarter to the right", zh="向右旋转90度后"),
    Turn.TRANSVERSED: Bilingual(en="mirrored and turned a quarter to the right", zh="左右翻转并向右旋转90度后"),
}
"""What was done to the right's picture to get the listing's."""


def copy_sentence(right: Right, number: int, turn: Turn | None, *, same_file: bool) -> Bilingual:
    """That picture ``number`` (from 1) of the listing is the right's.

    Args:
        right: whose picture it is.
        number: the place of the picture in the listing, from 1.
        turn: what was done to the right's picture, if anything.
        same_file: both are the same bytes.
    """
    what = REGISTERED[right.kind]
    if same_file:
        return Bilingual(
            en=f"Picture {number} of the listing is the very same file as {what.en} “{right.name}”.",
            zh=f"商品的第{number}张图片与“{right.name}”的{what.zh}是同一个文件。",
        )
    if turn is None:
        return Bilingual(
            en=f"Picture {number} of the listing is the same picture as {what.en} “{right.name}”.",
            zh=f"商品的第{number}张图片与“{right.name}”的{what.zh}相同。",
        )
    return Bilingual(
        en=f"Picture {number} of the listing is the same picture as {what.en} “{right.name}”, {TURNED[turn].en}.",
        zh=f"商品的第{number}张图片与“{right.name}”的{what.zh}{TURNED[turn].zh}相同。",
    )
