"""Risks and harms in words, and the order in which findings are looked at."""

from dataclasses import dataclass
from enum import StrEnum

from casefiles.model import Finding
from casefiles.parts import Bilingual, Harm


class Level(StrEnum):
    """A risk (0–1) as an officer acts on it."""

    GRAVE = "grave"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One level: from which risk on, what it is called, and what it means for whoever reads it."""

    level: Level
    least: float
    words: Bilingual
    means: Bilingual


STEPS = (
    Step(
        level=Level.GRAVE,
        least=0.8,
        words=Bilingual(en="grave risk", zh="重大风险"),
        means=Bilingual(
            en="signs that leave little room for an honest explanation: look at it today",
            zh="迹象充分，难有正当解释：请当日核查",
        ),
    ),
    Step(
        level=Level.HIGH,
        least=0.5,
        words=Bilingual(en="high risk", zh="高风险"),
        means=Bilingual(
            en="an infringement is likelier than not: look at it this week", zh="侵权可能性大于正当使用：请一周内核查"
        ),
    ),
    Step(
        level=Level.MEDIUM,
        least=0.2,
        words=Bilingual(en="medium risk", zh="中等风险"),
        means=Bilingual(
            en="the right is named or shown, and the goods may well be genuine: look when other signs join",
            zh="出现了该权利的名称或图样，但商品很可能是正品：有其他迹象时再核查",
        ),
    ),
    Step(
        level=Level.LOW,
        least=0.0,
        words=Bilingual(en="low risk", zh="低风险"),
        means=Bilingual(
            en="there is an honest explanation: kept so that nothing found goes unsaid", zh="有正当解释：仅作记录，以免遗漏"
        ),
    ),
)
"""The steps are the risks that subscriptions start from: 0.8, 0.5 and 0.2."""

HARMS = {
    Harm.BODY: Bilingual(
        en="goods for the body: food, medicine, cosmetics, for babies", zh="入口、涉及身体的商品：食品、药品、化妆品、婴童用品"
    ),
    Harm.SAFETY: Bilingual(en="goods that can hurt: electrical, vehicles, toys", zh="涉及人身安全的商品：电器、车辆、玩具"),
    Harm.PURSE: Bilingual(en="other goods", zh="其他商品"),
}
"""Harms in words."""

HARMS_IN_A_WORD = {
    Harm.BODY: Bilingual(en="body", zh="人身"),
    Harm.SAFETY: Bilingual(en="safety", zh="安全"),
    Harm.PURSE: Bilingual(en="purse", zh="财产"),
}
"""Harms for the column of a table."""

_WORST_FIRST = tuple(Harm)


def step_of(risk: float) -> Step:
    """The step a risk (0–1) stands on."""
    return next(step for step in STEPS if risk >= step.least or step.least == 0.0)


def level_of(risk: float) -> Level:
    """The level of a risk (0–1)."""
    return step_of(risk).level


def urgency(finding: Finding) -> tuple[float, int, float, str]:
    """A sort key: the level of risk first, within it goods for the body before goods that can hurt before others, then the
    risk.
    """
    return -step_of(finding.risk).least, _WORST_FIRST.index(finding.harm), -finding.risk, finding.id


_GROUP = 2_000_000
_MILLION = 1_000_000
_GROUPS = tuple((step.level, harm) for step in STEPS for harm in Harm)


def rank(finding: Finding) -> int:
    """:func:`urgency` as one whole number, the risk to a millionth: what every store and index can sort by; those of one level
    and harm stand together.
    """
    group = _GROUPS.index((level_of(finding.risk), finding.harm))
    return group * _GROUP + round((1 - finding.risk) * _MILLION)


def ranks(level: Level, harm: Harm) -> tuple[int, int]:
    """The lowest :func:`rank` of the findings of this level and harm, and what is above the highest."""
    group = _GROUPS.index((level, harm))
    return group * _GROUP, (group + 1) * _GROUP
