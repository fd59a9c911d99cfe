"""Whether a stated origin lies within a protected region, as far as the names of places tell.

There is no map here: countries and Chinese provinces are known by name, and the smaller parts of two places are compared as words.
"""

import re
from enum import StrEnum

from matchers.text.folding import Folded


class Lies(StrEnum):
    """Where one place lies, seen from another."""

    INSIDE = "inside"
    OUTSIDE = "outside"


_COUNTRIES = {
    "cn": "中国 china prc 国产", "fr": "法国 france", "it": "意大利 italy italia", "es": "西班牙 spain espana", "pt": "葡萄牙 portugal",
    "de": "德国 germany deutschland", "gb": "英国 unitedkingdom england scotland britain uk 苏格兰 英格兰", "ie": "爱尔兰 ireland", "gr": "希腊 greece",
    "dk": "丹麦 denmark", "nl": "荷兰 netherlands holland", "be": "比利时 belgium", "ch": "瑞士 switzerland", "at": "奥地利 austria",
    "se": "瑞典 sweden", "no": "挪威 norway", "fi": "芬兰 finland", "pl": "波兰 poland", "cz": "捷克 czech", "hu": "匈牙利 hungary",
    "ro": "罗马尼亚 romania", "bg": "保加利亚 bulgaria", "md": "摩尔多瓦 moldova", "ua": "乌克兰 ukraine", "ru": "俄罗斯 russia",
    "ge": "格鲁吉亚 georgia", "am": "亚美尼亚 armenia", "tr": "土耳其 turkey turkiye", "us": "美国 usa unitedstates", "ca": "加拿大 canada",
    "mx": "墨西哥 mexico", "br": "巴西 brazil", "ar": "阿根廷 argentina", "cl": "智利 chile", "pe": "秘鲁 peru", "co": "哥伦比亚 colombia",
    "au": "澳大利亚 澳洲 australia", "nz": "新西兰 newzealand", "jp": "日本 japan", "kr": "韩国 korea southkorea", "in": "印度 india",
    "th": "泰国 thailand", "vn": "越南 vietnam", "mm": "缅甸 myanmar burma", "la": "老挝 laos", "kh": "柬埔寨 cambodia", "my": "马来西亚 malaysia",
    "id": "印度尼西亚 印尼 indonesia", "ph": "菲律宾 philippines", "lk": "斯里兰卡 srilanka", "ir": "伊朗 iran", "eg": "埃及 egypt",
    "za": "南非 southafrica", "ke": "肯尼亚 kenya", "et": "埃塞俄比亚 ethiopia", "mn": "蒙古国 mongolia", "kz": "哈萨克斯坦 kazakhstan",
}  # fmt: skip
_PROVINCES = """
北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 台湾 香港 澳门
""".split()
_country_of = {Folded(name).letters: code for code, names in _COUNTRIES.items() for name in names.split()}
_FILLING = re.compile("省|市|盟|自治区|自治州|地区|特别行政区|壮族|回族|维吾尔|(?<=.{2})[县区州旗]$")


def _country(letters: str) -> str | None:
    if _province(letters):
        return "cn"
    return next((code for name, code in _country_of.items() if letters.startswith(name) or letters.endswith(name)), None)


def _province(letters: str) -> str | None:
    bare = letters.removeprefix("中国")
    return next((name for name in _PROVINCES if bare.startswith(name)), None)


def _core(letters: str) -> str:
    """What is left of a place without country, province and the words for kinds of divisions."""
    for name in _country_of:
        letters = letters.removeprefix(name)
        letters = letters.removesuffix(name)
    return _FILLING.sub("", letters.removeprefix(_province(letters) or ""))


def _one(region: str, stated: str) -> tuple[Lies, float] | None:
    inner, outer = _core(stated), _core(region)
    if outer and (outer in inner or (len(inner) > 1 and inner in outer)):
        return Lies.INSIDE, 1.0
    here, there = _country(region), _country(stated)
    if here and there and here != there:
        return Lies.OUTSIDE, 1.0
    provinces = _province(region), _province(stated)
    if all(provinces) and provinces[0] != provinces[1]:
        return Lies.OUTSIDE, 1.0
    if not outer:
        return (Lies.INSIDE, 1.0) if there and (provinces[0] is None or provinces[1]) else None
    if not inner or outer.isascii() != inner.isascii():
        return None
    return Lies.OUTSIDE, 0.9 if all(provinces) or provinces[1] else 0.6


def lies(stated: str, region: str) -> tuple[Lies, float] | None:
    """Where ``stated`` lies seen from ``region``, and how sure that is (0–1); ``None`` when the names do not tell: it is only the
    province or country of the region, or in another script. A region may name several places, parted by commas or semicolons.
    """
    place = Folded(stated[:200]).letters
    answers = [_one(letters, place) for part in re.split("[,，;；、/]", region) if (letters := Folded(part).letters)]
    if not place or not answers:
        return None
    inside = next((answer for answer in answers if answer and answer[0] is Lies.INSIDE), None)
    return inside or (min(answers, key=lambda answer: answer[1] if answer else 0.0) if all(answers) else None)


def names_a_place(text: str) -> bool:
    """Whether ``text`` begins with a country or Chinese province known here."""
    letters = Folded(text[:60]).letters
    return _province(letters) is not None or any(letters.startswith(name) for name in _country_of)
