"""The provinces of GB/T 2260-2007, by the first two digits of a division code, with the letter of their ICP numbers.

Only the province is told here: county codes change every year, and the code in a number is that of the day it was given.
"""

from dataclasses import dataclass

from casefiles.parts import Bilingual


@dataclass(frozen=True, slots=True)
class Province:
    """A division of the first level."""

    letter: str
    """The one-character short name that begins ICP numbers of its communications administration; empty where it has none."""
    name: Bilingual


def _province(letter: str, en: str, zh: str) -> Province:
    return Province(letter, Bilingual(en=en, zh=zh))


PROVINCES = {
    "11": _province("京", "Beijing", "北京市"),
    "12": _province("津", "Tianjin", "天津市"),
    "13": _province("冀", "Hebei", "河北省"),
    "14": _province("晋", "Shanxi", "山西省"),
    "15": _province("蒙", "Inner Mongolia", "内蒙古自治区"),
    "21": _province("辽", "Liaoning", "辽宁省"),
    "22": _province("吉", "Jilin", "吉林省"),
    "23": _province("黑", "Heilongjiang", "黑龙江省"),
    "31": _province("沪", "Shanghai", "上海市"),
    "32": _province("苏", "Jiangsu", "江苏省"),
    "33": _province("浙", "Zhejiang", "浙江省"),
    "34": _province("皖", "Anhui", "安徽省"),
    "35": _province("闽", "Fujian", "福建省"),
    "36": _province("赣", "Jiangxi", "江西省"),
    "37": _province("鲁", "Shandong", "山东省"),
    "41": _province("豫", "Henan", "河南省"),
    "42": _province("鄂", "Hubei", "湖北省"),
    "43": _province("湘", "Hunan", "湖南省"),
    "44": _province("粤", "Guangdong", "广东省"),
    "45": _province("桂", "Guangxi", "广西壮族自治区"),
    "46": _province("琼", "Hainan", "海南省"),
    "50": _province("渝", "Chongqing", "重庆市"),
    "51": _province("蜀", "Sichuan", "四川省"),
    "52": _province("黔", "Guizhou", "贵州省"),
    "53": _province("滇", "Yunnan", "云南省"),
    "54": _province("藏", "Tibet", "西藏自治区"),
    "61": _province("陕", "Shaanxi", "陕西省"),
    "62": _province("陇", "Gansu", "甘肃省"),
    "63": _province("青", "Qinghai", "青海省"),
    "64": _province("宁", "Ningxia", "宁夏回族自治区"),
    "65": _province("新", "Xinjiang", "新疆维吾尔自治区"),
    "71": _province("", "Taiwan", "台湾省"),
    "81": _province("", "Hong Kong", "香港特别行政区"),
    "82": _province("", "Macao", "澳门特别行政区"),
}
"""First two digits of a division code → province."""
