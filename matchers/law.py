"""Law packs: which rule a number offends against, as in force on the day, and what an honest explanation would be.

A rule is chosen by the day of judging. Article numbers move when a law is revised, so that a rule may stand here twice with
other dates.
"""

from dataclasses import dataclass
from datetime import date

from casefiles.parts import Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class LawRule:
    """One rule of one pack, in one version of the law."""

    key: str
    pack: str
    """Name of the pack, with the year of its law."""
    since: date
    until: date | None = None
    """Last day on which this version was in force."""
    article: Bilingual
    explanation: Bilingual
    """What would make it honest."""


_MARKING = Bilingual(
    en="the goods may have been marked before the patent ended, or its term was extended; the register tells",
    zh="商品可能在专利权终止前已合法标注，或者保护期获得补偿；以专利登记簿为准",
)
_SLIP = Bilingual(en="a slip in copying the number; ask for the certificate", zh="可能是抄写错误；请对照专利证书核实")

_PASSING_OFF = (
    (
        "patent-2010",
        date(2010, 2, 1),
        date(2024, 1, 19),
        Bilingual(
            en="Patent Law art. 68; Implementing Regulations 2010 art. 84",
            zh="《专利法》第六十八条、《专利法实施细则》（2010）第八十四条",
        ),
    ),
    (
        "patent-2023",
        date(2024, 1, 20),
        None,
        Bilingual(
            en="Patent Law art. 68; Implementing Regulations 2023 art. 101",
            zh="《专利法》第六十八条、《专利法实施细则》（2023）第一百零一条",
        ),
    ),
)
_RENEWED = Bilingual(
    en="the registration may have been renewed since the rights file was written; the register tells",
    zh="该注册可能已续展而权利清单尚未更新；以商标注册簿为准",
)

_PACKED = Bilingual(
    en="the goods may be grown in the region and packed, licensed or sent elsewhere; ask for the origin of the batch",
    zh="商品可能产自保护地域而在外地分装、取证或发货；请核实批次来源",
)

RULES = (
    *(
        LawRule(key=key, pack=pack, since=since, until=until, article=article, explanation=explanation)
        for key, explanation in (("patent.no-such-number", _SLIP), ("patent.ended", _MARKING))
        for pack, since, until, article in _PASSING_OFF
    ),
    LawRule(
        key="gi.product",
        pack="gi-product-2023",
        since=date(2024, 2, 1),
        article=Bilingual(
            en="Measures for the Protection of GI Products (order 80, 2023)", zh="《地理标志产品保护办法》（第80号令，2023）"
        ),
        explanation=_PACKED,
    ),
    LawRule(
        key="gi.mark",
        pack="trademark-2019",
        since=date(2019, 11, 1),
        until=date(2026, 12, 31),
        article=Bilingual(en="Trademark Law 2019 art. 16 and 57", zh="《商标法》（2019）第十六条、第五十七条"),
        explanation=_PACKED,
    ),
    LawRule(
        key="gi.mark",
        pack="trademark-2026",
        since=date(2027, 1, 1),
        article=Bilingual(en="Trademark Law 2026 art. 23 and 72", zh="《商标法》（2026）第二十三条、第七十二条"),
        explanation=_PACKED,
    ),
    LawRule(
        key="patent.marking",
        pack="patent-marking-2012",
        since=date(2012, 5, 1),
        article=Bilingual(en="Measures on Patent Marking (2012)", zh="《专利标识标注办法》（2012）"),
        explanation=_SLIP,
    ),
    LawRule(
        key="trademark.passing-off",
        pack="trademark-2019",
        since=date(2019, 11, 1),
        until=date(2026, 12, 31),
        article=Bilingual(en="Trademark Law 2019 art. 52", zh="《商标法》（2019）第五十二条"),
        explanation=_RENEWED,
    ),
    LawRule(
        key="trademark.passing-off",
        pack="trademark-2026",
        since=date(2027, 1, 1),
        article=Bilingual(en="Trademark Law 2026 art. 62", zh="《商标法》（2026）第六十二条"),
        explanation=_RENEWED,
    ),
)
"""Every rule. Sources: the laws named, as read for this project; the days of coming into force of the Implementing Regulations
2023 (2024-01-20) and of the Measures on Patent Marking (2012-05-01) are not confirmed at the official page."""


def in_force(key: str, day: date) -> LawRule:
    """The version of rule ``key`` that was in force on ``day``; before its first version, the first.

    Raises:
        KeyError: there is no such rule.
    """
    versions = [rule for rule in RULES if rule.key == key]
    if not versions:
        raise KeyError(key)
    return next((rule for rule in reversed(versions) if rule.since <= day), versions[0])
