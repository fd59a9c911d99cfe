"""What the columns of a rights file are called, in English and Chinese, and what each holds.

Data: the reference is made from it.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from casefiles.parts import Bilingual, RightKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A field of a right, and the column names under which it is found."""

    field: str
    """Key in JSON and YAML, and the first of the English names."""
    english: tuple[str, ...] = ()
    """Further English names; case, spaces, ``_`` and ``-`` do not matter."""
    chinese: tuple[str, ...]
    holds: Bilingual
    """What stands in it, for the reference."""
    example: str


COLUMNS = (
    Column(
        field="id",
        english=("right id",),
        chinese=("编号", "权利编号"),
        holds=Bilingual(en="your own name for the right, once in the file; needed", zh="权利的自编编号，文件内唯一；必填"),
        example="TM-001",
    ),
    Column(
        field="kind",
        english=("type", "right type", "kind of right"),
        chinese=("类型", "权利类型", "种类"),
        holds=Bilingual(en="trademark, gi, patent or copyright; needed", zh="商标、地理标志、专利或著作权；必填"),
        example="trademark",
    ),
    Column(
        field="name",
        english=("title", "mark"),
        chinese=("名称", "权利名称", "商标名称", "商标", "专利名称", "作品名称", "地理标志名称"),
        holds=Bilingual(
            en="the name as registered; needed, but for a patent with a number", zh="登记的名称；必填（有专利号的专利除外）"
        ),
        example="FENGQI",
    ),
    Column(
        field="variants",
        english=("variant", "aliases", "alias", "other names"),
        chinese=("变体", "别名", "又名", "简称", "其他写法", "变体/别名"),
        holds=Bilingual(
            en="other names; after ~ one that means other things too, after ~~ what its device shows; a list",
            zh="其他名称；~ 后为另有他义的别称，~~ 后为图形要素；可多项",
        ),
        example="风骑;Feng Qi;~~飞轮",
    ),
    Column(
        field="patterns",
        english=("pattern", "regular expressions"),
        chinese=("规则", "监测规则", "正则表达式"),
        holds=Bilingual(
            en="regular expressions of RE2 that are watched in any text; a list, one a line",
            zh="RE2 正则表达式，在各处文字中监测；可多项，每行一项",
        ),
        example="风.{0,2}骑.{0,4}(一比一|高仿)",
    ),
    Column(
        field="number",
        english=("registration number", "reg no", "patent number", "certificate number"),
        chinese=("注册号", "登记号", "专利号", "批准号", "证书号", "商标注册号"),
        holds=Bilingual(
            en="number on the certificate, kept as text; needed for a patent, where * watches every patent marking",
            zh="证书上的号码，按文本保存；专利必填，填 * 则监测所有专利标识",
        ),
        example="12345678",
    ),
    Column(
        field="owner",
        english=("right holder", "holder", "proprietor"),
        chinese=("权利人", "所有人", "注册人", "商标注册人", "专利权人", "著作权人"),
        holds=Bilingual(en="who holds the right", zh="权利人"),
        example="Fengqi Cycles Ltd",
    ),
    Column(
        field="nice_classes",
        english=("nice class", "classes", "class"),
        chinese=("类别", "尼斯分类", "国际分类", "商品类别", "商标类别"),
        holds=Bilingual(en="classes of the Nice Classification, 1–45; a list", zh="尼斯分类，1–45类；可多项"),
        example="12;25",
    ),
    Column(
        field="goods",
        english=("goods and services",),
        chinese=("商品", "商品服务", "商品/服务", "核定商品", "核定使用商品"),
        holds=Bilingual(en="goods and services as registered; a list", zh="核定使用的商品或服务；可多项"),
        example="bicycles;clothing",
    ),
    Column(
        field="region",
        english=("protected region",),
        chinese=("产地", "产地范围", "保护产地", "地域范围"),
        holds=Bilingual(en="geographical indication: the protected region", zh="地理标志：受保护的产地"),
        example="乌海",
    ),
    Column(
        field="territory",
        english=("territories", "country", "countries"),
        chinese=("国家", "国家地区", "国家/地区", "保护国家", "法域"),
        holds=Bilingual(
            en="where it is protected: ISO 3166-1 alpha-2 codes or names of countries; a list",
            zh="受保护的国家或地区：ISO 3166-1 两位代码或名称；可多项",
        ),
        example="CN",
    ),
    Column(
        field="area",
        chinese=("地域", "地区", "保护地域"),
        holds=Bilingual(en="the territory when it names countries, else the region", zh="填国家时为保护地域，否则为产地"),
        example="中国",
    ),
    Column(
        field="valid_from",
        english=("start date", "registration date", "registered on"),
        chinese=("有效期起", "有效期自", "生效日期", "注册日期", "起始日期"),
        holds=Bilingual(en="first day of protection", zh="保护期第一天"),
        example="2020-01-02",
    ),
    Column(
        field="valid_to",
        english=("valid until", "expiry", "expiry date", "expires", "end date"),
        chinese=("有效期至", "有效期止", "到期日", "到期日期", "届满日期", "截止日期"),
        holds=Bilingual(en="last day of protection", zh="保护期最后一天"),
        example="2030-01-01",
    ),
    Column(
        field="validity",
        english=("term",),
        chinese=("有效期", "有效期限", "专用期限", "专用权期限", "保护期"),
        holds=Bilingual(en="both days in one, or the last day alone", zh="起止两日，或仅最后一天"),
        example="2020年1月2日至2030年1月1日",
    ),
    Column(
        field="authorised_sellers",
        english=("authorized sellers", "authorised users", "authorized users", "licensees", "dealers"),
        chinese=("授权卖家", "授权店铺", "授权销售商", "授权经销商", "被许可人", "用标企业"),
        holds=Bilingual(
            en="who may sell: names, shop ids, URLs or credit codes; a list",
            zh="获授权者：名称、店铺号、网址或统一社会信用代码；可多项",
        ),
        example="Fengqi official shop",
    ),
    Column(
        field="pictures",
        english=("picture", "images", "image", "logo"),
        chinese=("图片", "图样", "商标图样", "图像", "照片"),
        holds=Bilingual(en="picture files, beside the rights file; a list", zh="图片文件，路径相对于本文件；可多项"),
        example="fengqi.png",
    ),
    Column(
        field="text",
        chinese=("文本", "文字", "正文", "文字内容", "作品内容"),
        holds=Bilingual(en="copyright: the protected text", zh="著作权：受保护的文字"),
        example="Ride with the wind.",
    ),
    Column(
        field="price_low",
        english=("lowest price", "min price"),
        chinese=("最低价", "最低价格", "价格下限"),
        holds=Bilingual(en="lowest ordinary price", zh="正常最低价"),
        example="1299.00",
    ),
    Column(
        field="price_high",
        english=("highest price", "max price"),
        chinese=("最高价", "最高价格", "价格上限"),
        holds=Bilingual(en="highest ordinary price", zh="正常最高价"),
        example="1999.00",
    ),
    Column(
        field="currency",
        chinese=("币种", "货币"),
        holds=Bilingual(en="ISO 4217 code of the prices; needed with them", zh="价格的 ISO 4217 货币代码；有价格时必填"),
        example="CNY",
    ),
)
"""Every column a rights file may have, in the order of the reference."""

LISTS = frozenset({"variants", "patterns", "nice_classes", "goods", "territory", "authorised_sellers", "pictures"})
"""Fields that hold several values; several columns of one name are then read together."""

KINDS = {
    RightKind.TRADEMARK: ("trademark", "trade mark", "tm", "商标", "注册商标", "商标权"),
    RightKind.GI: ("gi", "geographical indication", "地理标志", "地理标志产品", "地理标志商标", "农产品地理标志", "地标"),
    RightKind.PATENT: (
        "patent",
        "design",
        "design patent",
        "utility model",
        "专利",
        "专利权",
        "外观设计",
        "外观设计专利",
        "发明专利",
        "实用新型",
        "实用新型专利",
    ),
    RightKind.COPYRIGHT: ("copyright", "work", "著作权", "版权", "作品", "美术作品"),
}
"""How the kind of a right may be written; the first is what the model calls it."""

_NOTE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SPACING = re.compile(r"[\s_\-*:/]+")


def folded(heading: str) -> str:
    """A column name or kind as it is compared: NFKC, no case, no spacing, no note in brackets (``价格下限（元）``)."""
    return _SPACING.sub("", _NOTE.sub("", unicodedata.normalize("NFKC", heading[:200]))).casefold()


_FIELDS = {folded(name): column.field for column in COLUMNS for name in (column.field, *column.english, *column.chinese)}
_KINDS = {folded(name): kind for kind, names in KINDS.items() for name in names}


@lru_cache(4096)
def field_called(heading: str) -> str | None:
    """The field that stands under ``heading``, or ``None`` for a column that is not known."""
    return _FIELDS.get(folded(heading))


def kind_called(word: str) -> RightKind | None:
    """The kind of right that ``word`` names, or ``None``."""
    return _KINDS.get(folded(word))
