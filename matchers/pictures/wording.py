"""What an officer reads about pictures that agree, in both languages."""

from casefiles.model import Right
from casefiles.parts import Bilingual, RightKind, Turn
from matchers.pictures.finding import Found
from matchers.pictures.judging import Kind, Laid
from matchers.pictures.sightings import Sighting

REGISTERED = {
    RightKind.TRADEMARK: Bilingual(en="the registered picture of the trade mark", zh="注册商标图样"),
    RightKind.GI: Bilingual(en="the registered picture of the geographical indication", zh="地理标志登记图样"),
    RightKind.PATENT: Bilingual(en="the picture of the patent", zh="专利图片"),
    RightKind.COPYRIGHT: Bilingual(en="the protected work", zh="受保护的作品"),
}
"""What the right's picture is."""

TURNED = {
    Turn.MIRRORED: Bilingual(en="mirrored left to right", zh="左右翻转"),
    Turn.UPSIDE_DOWN_MIRRORED: Bilingual(en="mirrored top to bottom", zh="上下翻转"),
    Turn.HALF_TURN: Bilingual(en="turned by 180 degrees", zh="旋转180度"),
    Turn.TRANSPOSED: Bilingual(en="mirrored and turned a quarter to the left", zh="左右翻转并向左旋转90度"),
    Turn.QUARTER_LEFT: Bilingual(en="turned a quarter to the left", zh="向左旋转90度"),
    Turn.QUARTER_RIGHT: Bilingual(en="turned a quarter to the right", zh="向右旋转90度"),
    Turn.TRANSVERSED: Bilingual(en="mirrored and turned a quarter to the right", zh="左右翻转并向右旋转90度"),
}
"""What was done to the right's picture to get the listing's."""


DONE = {
    Kind.SAVED_AGAIN: Bilingual(en="", zh=""),
    Kind.CROPPED: Bilingual(en="a part of it", zh="只截取了其中一部分"),
    Kind.PART: Bilingual(en="as one part of a larger picture", zh="被放进了一张更大的图片（如拼图、截图）"),
    Kind.OVERLAID: Bilingual(en="with text or stickers on it", zh="叠加了文字或贴图"),
    Kind.BENT: Bilingual(en="bent (swirled, stretched in part, on a curved thing)", zh="经过扭曲变形"),
    Kind.NEW_GROUND: Bilingual(en="with another background", zh="更换了背景"),
}
"""What was done to it besides turning."""
INVERTED = Bilingual(en="its colours inverted", zh="颜色反转")


PAGE = Bilingual(
    en=" Both are pages of text, a table or a code: whether the same words and numbers stand in them was not seen; read both.",
    zh="两图均为文字、表格或条码页面：其中的文字和数字是否相同未作比对，请逐一核对。",
)
"""Said of a copy where :func:`matchers.pictures.pages.is_page` holds: pages of one layout agree as copies do."""


def copy_sentence(right: Right, number: int, found: Found, *, page: bool = False) -> Bilingual:
    """That picture ``number`` (from 1) of the listing is the right's, or of its series.

    Args:
        right: whose picture it is.
        number: the place of the picture in the listing, from 1.
        found: how both agree.
        page: the right's picture is a page of text.
    """
    what, laid = REGISTERED[right.kind], found.laid
    if found.near is not None:
        return Bilingual(
            en=f"Picture {number} of the listing is held like {what.en} “{right.name}” by the embedding network "
            f"(cosine {found.near:.2f}): a bent or cut copy, or another picture of like goods. Nothing else shows which.",
            zh=f"图像嵌入模型认为商品的第{number}张图片与“{right.name}”的{what.zh}相似（余弦相似度{found.near:.2f}）："
            "可能是变形或裁剪的复制，也可能是同类商品的另一张照片，尚无其他依据。",
        )
    if laid is None:
        return Bilingual(
            en=f"Picture {number} of the listing is the very same file as {what.en} “{right.name}”.",
            zh=f"商品的第{number}张图片与“{right.name}”的{what.zh}是同一个文件。",
        )
    if laid.kind is Kind.SERIES:
        return Bilingual(
            en=f"Picture {number} of the listing looks like one of the same series as {what.en} “{right.name}”: layout or "
            "background agree, what is shown differs. It is no copy.",
            zh=f"商品的第{number}张图片与“{right.name}”的{what.zh}疑似同一系列：版式或背景一致，但所示内容不同，并非复制。",
        )
    done = _done(laid)
    return Bilingual(
        en=f"Picture {number} of the listing is the same picture as {what.en} “{right.name}”"
        + "".join(f", {each.en}" for each in done)
        + "."
        + PAGE.en * page,
        zh=f"商品的第{number}张图片与“{right.name}”的{what.zh}是同一张图片"
        + (f"，经过改动：{'，'.join(each.zh for each in done)}" if done else "")
        + "。"
        + PAGE.zh * page,
    )


def _done(laid: Laid) -> list[Bilingual]:
    """What was done to the right's picture, as far as there are words for it."""
    done = [TURNED[laid.turn]] if laid.turn else []
    done += [INVERTED] if laid.inverted else []
    return [*done, DONE[laid.kind]] if DONE[laid.kind].en else done


def logo_sentence(right: Right, number: int, seen: Sighting, *, same: bool) -> Bilingual:
    """That the logo of ``right`` is seen in picture ``number`` (from 1) of the listing, where, how large and how surely.

    Args:
        right: whose logo it is.
        number: the place of the picture in the listing, from 1.
        seen: where and how.
        same: it is the logo; else only like it.
    """
    where = whereabouts(seen)
    how_en = ", in one colour" * seen.one_colour + ", mirrored" * seen.mirrored
    how_zh = "（单色）" * seen.one_colour + "（镜像）" * seen.mirrored
    what_en = "the registered logo" if same else "something like (altered, or partly covered) the registered logo"
    what_zh = "可见" if same else "有近似（有改动或部分遮挡）"
    return Bilingual(
        en=f"Picture {number} of the listing shows {what_en} of “{right.name}”{how_en}: {where.en}; "
        f"{seen.points} of {seen.of} points of the logo's lines agree.",
        zh=f"商品的第{number}张图片中{what_zh}“{right.name}”的注册图形{how_zh}：{where.zh}；图形线条上{seen.of}个点中有{seen.points}个吻合。",
    )


def whereabouts(seen: Sighting) -> Bilingual:
    """In which part of a picture a logo or sign is seen, and how large."""
    left, top, right, bottom = (round(100 * share) for share in seen.box)
    area = f"{100 * seen.area:.0f}"
    return Bilingual(
        en=f"{left}–{right} % of the width, {top}–{bottom} % of the height, {area} % of the area",
        zh=f"位于宽度{left}–{right}%、高度{top}–{bottom}%处，占图片面积{area}%",
    )
