"""What an officer reads about pictures that agree, in both languages."""

from casefiles.model import Right
from casefiles.parts import Bilingual, RightKind, Turn
from matchers.pictures.finding import Found
from matchers.pictures.judging import Kind, Laid
from matchers.pictures.readings import Reading, Words
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


READ = {
    Words.SAME: Bilingual(
        en=" It is a page of text, a table or a code: compared stroke by stroke, the words and numbers agree; a single one may "
        "still differ, read both.",
        zh="该图为文字、表格或条码页面：经逐笔画比对，文字和数字一致；个别字词或数字仍可能不同，请逐一核对。",
    ),
    Words.UNREAD: Bilingual(
        en=" It is a page of text, a table or a code, too small, blurred or covered for its words and numbers to be compared: "
        "another page of the same layout looks like this too. Read both.",
        zh="该图为文字、表格或条码页面，因过小、模糊或被遮挡，其中的文字和数字无法比对；版式相同的另一页面也会如此，请逐一核对。",
    ),
}
"""Said of a copy of a page."""
OTHERWISE = {
    Words.OTHER: Bilingual(
        en="has the layout of {what_en} “{name}”, but other words or numbers stand in it",
        zh="与“{name}”的{what_zh}版式相同，但其中的文字或数字不同",
    ),
    Words.FILLED_IN: Bilingual(
        en="is the same form as {what_en} “{name}”, filled in otherwise",
        zh="与“{name}”的{what_zh}是同一格式的文件，但填写内容不同",
    ),
}
"""Said of a page of the same layout."""


def copy_sentence(right: Right, number: int, found: Found) -> Bilingual:
    """That picture ``number`` (from 1) of the listing is the right's, or of its series.

    Args:
        right: whose picture it is.
        number: the place of the picture in the listing, from 1.
        found: how both agree.
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
    if laid.read is not None and laid.read.words in OTHERWISE:
        return _otherwise(right, number, laid.read)
    if laid.kind is Kind.SERIES:
        return Bilingual(
            en=f"Picture {number} of the listing looks like one of the same series as {what.en} “{right.name}”: layout or "
            "background agree, what is shown differs. It is no copy.",
            zh=f"商品的第{number}张图片与“{right.name}”的{what.zh}疑似同一系列：版式或背景一致，但所示内容不同，并非复制。",
        )
    done, read = _done(laid), READ.get(laid.read.words) if laid.read is not None else None
    return Bilingual(
        en=f"Picture {number} of the listing is the same picture as {what.en} “{right.name}”"
        + "".join(f", {each.en}" for each in done)
        + "."
        + (read.en if read else ""),
        zh=f"商品的第{number}张图片与“{right.name}”的{what.zh}是同一张图片"
        + (f"，经过改动：{'，'.join(each.zh for each in done)}" if done else "")
        + "。"
        + (read.zh if read else ""),
    )


def _otherwise(right: Right, number: int, read: Reading) -> Bilingual:
    """That picture ``number`` is a page of the same layout, and where it differs."""
    what = REGISTERED[right.kind]
    said = OTHERWISE[read.words].with_values(what_en=what.en, what_zh=what.zh, name=right.name)
    places = [[round(100 * share) for share in box] for box in read.places]
    where_en = " and ".join(f"{x}–{to} % of the width, {y}–{down} % of the height" for x, y, to, down in places)
    where_zh = "、".join(f"宽度{x}–{to}%、高度{y}–{down}%处" for x, y, to, down in places)
    return Bilingual(
        en=f"Picture {number} of the listing {said.en}: {where_en}. It is no copy.",
        zh=f"商品的第{number}张图片{said.zh}（{where_zh}），并非复制。",
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
