"""What is wrong with a claim to a patent, as far as the number itself tells."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from casefiles.numbering.patents import PatentKind
from casefiles.parts import Bilingual
from matchers.numbers.claims import Claim

KIND_WORDS = {
    PatentKind.INVENTION: Bilingual(en="invention", zh="发明"),
    PatentKind.UTILITY_MODEL: Bilingual(en="utility model", zh="实用新型"),
    PatentKind.DESIGN: Bilingual(en="design", zh="外观设计"),
}


class Fault(StrEnum):
    """One thing that is wrong."""

    MALFORMED = "malformed"
    BAD_CHECK = "bad-check"
    KIND_MISMATCH = "kind-mismatch"
    APPLICATION_AS_PATENT = "application-as-patent"
    NO_NUMBER = "no-number"
    NO_KIND = "no-kind"
    NOT_YET_FILED = "not-yet-filed"
    EXPIRED = "expired"
    PERHAPS_EXPIRED = "perhaps-expired"


class Defect(NamedTuple):
    """A fault with how much it says and the rule it offends against."""

    fault: Fault
    strength: float
    """0–1. Arithmetic that cannot hold is near 1; a form that careless honest sellers break too is near 0."""
    rule: str
    """Key in :mod:`matchers.law`."""
    sentence: Bilingual


def _of_form(claim: Claim) -> Iterator[Defect]:
    shown = claim.digits
    if not shown:
        yield Defect(
            Fault.NO_NUMBER,
            0.25,
            "patent.marking",
            Bilingual(en="A patent is claimed and no number is given.", zh="宣称享有专利，但未标明专利号。"),
        )
    elif claim.number is None:
        yield Defect(
            Fault.MALFORMED,
            0.85,
            "patent.no-such-number",
            Bilingual(
                en=f"{shown} is called a patent number; no Chinese patent number has this form.",
                zh=f"所标专利号{shown}不符合中国专利号的格式。",
            ),
        )
    elif not claim.number.genuine:
        yield Defect(
            Fault.BAD_CHECK,
            0.9,
            "patent.no-such-number",
            Bilingual(
                en=f"The check digit of patent number {shown} is wrong: there can be no such number.",
                zh=f"专利号{shown}的校验位错误：不可能存在该号码。",
            ),
        )


def _of_words(claim: Claim) -> Iterator[Defect]:
    number = claim.number
    if number is None:
        return
    own = KIND_WORDS[number.kind]
    if claim.kind and claim.kind is not number.kind:
        said = KIND_WORDS[claim.kind]
        yield Defect(
            Fault.KIND_MISMATCH,
            0.7,
            "patent.no-such-number",
            Bilingual(
                en=f"The words say {said.en} patent, the number {claim.digits} is that of a {own.en}.",
                zh=f"文字称为{said.zh}专利，而号码{claim.digits}属于{own.zh}。",
            ),
        )
    if claim.applied and claim.granted:
        yield Defect(
            Fault.APPLICATION_AS_PATENT,
            0.4,
            "patent.marking",
            Bilingual(
                en=f"{claim.digits} is called an application and carries ZL, which only a granted patent may.",
                zh=f"{claim.digits}被称为申请号，却使用仅授权专利可用的ZL标记。",
            ),
        )
    if claim.kind is None:
        yield Defect(
            Fault.NO_KIND,
            0.1,
            "patent.marking",
            Bilingual(
                en=f"Patent number {claim.digits} stands without its kind.", zh=f"标注专利号{claim.digits}而未标明专利类别。"
            ),
        )


def defects(claim: Claim) -> list[Defect]:
    """What is wrong with a claim on any day, the gravest first."""
    return sorted((*_of_form(claim), *_of_words(claim)), key=lambda defect: -defect.strength)


def untimely(claim: Claim, day: date) -> Iterator[Defect]:
    """What is wrong with a claim on ``day``: filed in a year to come, or its term over; nothing in its term or when not known.

    In term is not in force: fees unpaid and patents declared invalid are not seen in a number. The number of a divided
    application has the year of the division, so that its patent may end earlier than told here, never later.
    """
    number = claim.number
    if number is None or not number.genuine:
        return
    first, last = number.last_day()
    shown, kind = claim.digits, KIND_WORDS[number.kind]
    if number.year > day.year:
        en = f"Patent number {shown} is of the year {number.year}, which has not come."
        yield Defect(
            Fault.NOT_YET_FILED,
            0.95,
            "patent.no-such-number",
            Bilingual(en=en, zh=f"专利号{shown}所示申请年份{number.year}尚未到来。"),
        )
    elif day > last:
        en = f"Patent {shown} ({kind.en}, filed {number.year}) ended in {last.year} at the latest."
        zh = f"专利{shown}（{kind.zh}，{number.year}年申请）最迟已于{last.year}年届满。"
        yield Defect(Fault.EXPIRED, 0.8, "patent.ended", Bilingual(en=en, zh=zh))
    elif day >= first:
        en = f"The term of patent {shown} ({kind.en}, filed {number.year}) ends from {first.year} to {last.year}: it may be over."
        zh = f"专利{shown}（{kind.zh}，{number.year}年申请）的保护期在{first.year}至{last.year}年间届满，可能已到期。"
        yield Defect(Fault.PERHAPS_EXPIRED, 0.3, "patent.ended", Bilingual(en=en, zh=zh))
