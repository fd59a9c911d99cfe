"""The divisions of China, by code and by name, with those that are no more.

The table is that of python-stdnum (``stdnum/cn/loc.dat``, from the GB/T 2260 lists of zh.wikipedia.org): six digits, the name,
and the years in which it had this code. A number given to a company or a maker years ago carries the code of that day, so that
old ones are known too.
"""

import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from casefiles.places.provinces import PROVINCES

_LINE = re.compile(r'^(\d{2}|  ?\d{4}) \w+="([^"]*)"', re.MULTILINE)
_NAME = re.compile(r"(?:\[([\d-]*)\])?([^,\[\]]+)")
_PEOPLES = (
    "壮 回 满 苗 彝 藏 侗 瑶 白 傣 黎 畲 羌 佤 水 怒 各 维吾尔 哈萨克 蒙古 朝鲜 布依 土家 哈尼 傈僳 景颇 柯尔克孜 拉祜 东乡 "
    "纳西 仫佬 布朗 撒拉 毛南 仡佬 锡伯 塔吉克 鄂温克 保安 裕固 独龙 鄂伦春 达斡尔"
)
_KINDS = re.compile(
    rf"(?:(?:{'|'.join(_PEOPLES.split())})族?)*(?:自治州|自治县|自治旗)$|(?:地区|林区|矿区|新区|市|县|区|盟|旗|州)$"
)
_KINDS_OF_PROVINCES = re.compile(r"(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市")
_PROVINCES = {province.name.zh for province in PROVINCES.values()}
_EMPTY = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "直辖县级", "省直辖行政单位", "区"}


class Division(NamedTuple):
    """One division under one of its names."""

    code: str
    """Six digits; the last four, or two, are zeros for a province or prefecture."""
    name: str
    current: bool
    """Whether it has this code and name today."""

    @property
    def stem(self) -> str:
        """The digits that the codes of everything within it begin with."""
        return self.code[:2] if self.code.endswith("0000") else self.code[:4] if self.code.endswith("00") else self.code


def bare(name: str) -> str:
    """A division's name without the words for what kind of division it is: 郫县 stays, for 郫 alone names nothing."""
    short = (_KINDS_OF_PROVINCES if name in _PROVINCES else _KINDS).sub("", name)
    return short if len(short) > 1 else name


@cache
def _table() -> tuple[Division, ...]:
    content = pkgutil.get_data("stdnum", "cn/loc.dat")
    assert content is not None  # every loader of source reads the files beside it
    return tuple(_divisions(content.decode("utf-8")))


def _divisions(content: str) -> Iterator[Division]:
    for code, known in PROVINCES.items():
        yield Division(f"{code}0000", known.name.zh, current=True)
    province = ""
    for number, names in _LINE.findall(content):
        digits = number.strip()
        if len(digits) == 2:
            province = digits
            continue
        for years, name in _NAME.findall(names):
            if name not in _EMPTY and digits != "0000":
                yield Division(province + digits, name, current=not years or years.endswith("-"))


@cache
def _by_code() -> dict[str, Division]:
    """The newest division of every code."""
    known: dict[str, Division] = {}
    for division in _table():
        if division.current or division.code not in known:
            known[division.code] = division
    return known


@cache
def _by_name() -> dict[str, tuple[Division, ...]]:
    names: defaultdict[str, set[Division]] = defaultdict(set)
    for division in _table():
        names[division.name].add(division)
        names[bare(division.name)].add(division)
    return {name: tuple(sorted(found)) for name, found in names.items()}


@cache
def _longest() -> int:
    return max(map(len, _by_name()))


def coded(code: str) -> Division | None:
    """The smallest division known that six digits of an official number name: county, else prefecture, else province."""
    for known in (code, f"{code[:4]}00", f"{code[:2]}0000"):
        if division := _by_code().get(known):
            return division
    return None


def called(name: str) -> tuple[Division, ...]:
    """Every division that ``name`` may mean, with or without the word for its kind, today or once."""
    return _by_name().get(name, ())


def named(text: str) -> tuple[Division, ...]:
    """What ``text`` names as a place, from its beginning: the smallest divisions that fit the larger ones before them.

    Several when the name alone does not tell (朝阳); none when the text begins with no division known. Chinese names the
    larger place first: 内蒙古乌海市海南区 is a district, 海南 alone a province (and that district, and a prefecture in Qinghai).
    """
    found: tuple[Division, ...] = ()
    at = first = 0
    while at < len(text):
        name = _longest_at(text, at)
        if name is None:
            break
        inner = _within(called(name), found) if found else called(name)
        if not inner:
            break
        found, at = inner, at + len(name)
        first = first or at
    if at == first < len(text) and not any(_surely(division, text[:at]) for division in found):
        return ()
    return _largest(found)


def _surely(division: Division, name: str) -> bool:
    """Whether a place that stands alone before other words is meant: 白云 may begin a village's name, 白云区 and 乌海 do not."""
    return name == division.name or division.code.endswith("00")


def _longest_at(text: str, at: int) -> str | None:
    for size in range(min(_longest(), len(text) - at), 1, -1):
        if text[at : at + size] in _by_name():
            return text[at : at + size]
    return None


def _within(inner: Iterable[Division], outer: Iterable[Division]) -> tuple[Division, ...]:
    stems = tuple(division.stem for division in outer)
    return tuple(division for division in inner if division.code.startswith(stems) and division.stem not in stems)


def _largest(found: tuple[Division, ...]) -> tuple[Division, ...]:
    """Without those that are no more, where one of today fits: a place that was renumbered stands once."""
    return tuple(division for division in found if division.current) or found


def holds(outer: Division, inner: Division) -> bool:
    """Whether ``inner`` lies in ``outer`` or is it."""
    return inner.code.startswith(outer.stem)
