"""How surely official numbers are told from wrong ones, and ordinary titles from those with numbers.

Genuine numbers of every kind are generated, and each once more with one digit changed. Titles are words, sizes, counts, prices,
model numbers and years without any official number; a right that watches every patent and thousands of marks with registration
numbers are held against them.
"""

import random
from collections.abc import Callable, Mapping
from datetime import date

from casefiles.model import Listing, Right
from casefiles.numbering.check_digits import credit_code_check, gtin_check, mod_11_10_check, organisation_check, patent_check
from casefiles.numbering.patents import EVERY_PATENT
from casefiles.parts import RightKind
from matchers.context import Context
from matchers.numbers.claims import claims
from matchers.numbers.codes import licence, trade_item
from matchers.numbers.faults import Fault, defects
from matchers.numbers.patents import PATENTS
from matchers.numbers.trademarks import REGISTRATIONS
from matchers.tables import table

NUMBERS = {False: 20_000, True: 1_000}
"""quick → numbers of each kind."""
TITLES = {False: 100_000, True: 5_000}
ARITHMETIC = {Fault.BAD_CHECK, Fault.MALFORMED}
DAY = date(2026, 11, 22)
MARK = Right(id="R", kind=RightKind.TRADEMARK, name="朔岚")


def _digits(chance: random.Random, size: int) -> str:
    return "".join(chance.choice("0123456789") for _ in range(size))


def _patent(chance: random.Random) -> str:
    body = f"{chance.randint(2004, 2026)}{chance.choice('12389')}{_digits(chance, 7)}"
    return f"{body}.{patent_check(body)}"


def _credit_code(chance: random.Random) -> str:
    organisation = "".join(chance.choice("0123456789ABCDEFGHJKLMNPQRTUWXY") for _ in range(8))
    body = "91150302" + organisation + organisation_check(organisation)
    return body + credit_code_check(body)


def _food_licence(chance: random.Random) -> str:
    body = f"1{chance.randint(1, 31):02}150302{_digits(chance, 4)}"
    return body + mod_11_10_check(body)


def _gtin(chance: random.Random) -> str:
    body = _digits(chance, chance.choice((7, 11, 12, 13)))
    return body + gtin_check(body)


def _wrong(chance: random.Random, number: str) -> str:
    at = chance.choice([place for place, character in enumerate(number) if character.isdigit()])
    other = chance.choice([digit for digit in "0123456789" if digit != number[at]])
    return number[:at] + other + number[at + 1 :]


def _faulty_patent(number: str) -> bool:
    made = claims(Listing(url="u", title=f"保温壶 专利号ZL{number}"))
    return not made or any(defect.fault in ARITHMETIC for claim in made for defect in defects(claim))


def _context(**fields: object) -> Context:
    return Context(MARK, Listing(**{"url": "u", "title": "朔岚"} | fields), DAY, ())  # type: ignore[arg-type]


KINDS: Mapping[str, tuple[Callable[[random.Random], str], Callable[[str], bool]]] = {
    "patent": (_patent, _faulty_patent),
    "credit code": (_credit_code, lambda code: licence(_context(description=f"统一社会信用代码：{code}")) is not None),
    "food licence": (_food_licence, lambda number: licence(_context(description=f"生产许可证 SC{number}")) is not None),
    "GTIN": (_gtin, lambda number: trade_item(_context(gtin=number)) is not None),
}
"""Kind of number → how one is made, and whether it is told to be wrong."""


def _told(chance: random.Random, count: int) -> float:
    """Share of genuine and wrong numbers that are judged right, over all kinds."""
    right = 0
    for make, faulty in KINDS.values():
        for _ in range(count):
            number = make(chance)
            right += (not faulty(number)) + faulty(_wrong(chance, number))
    return right / (2 * count * len(KINDS))


def _title(chance: random.Random, words: list[str]) -> str:
    figures = ("{}ml", "{}g*2", "{}件", "¥{}.90", "型号{}", "{}年新款", "No.{}", "{}", "货号:{}", "第{}代", "tel {}")
    said = [chance.choice(words) for _ in range(chance.randint(3, 8))]
    said += [chance.choice(figures).format(_digits(chance, chance.randint(1, 13))) for _ in range(chance.randint(0, 3))]
    chance.shuffle(said)
    return " ".join(said)


def measure(quick: bool) -> dict[str, float]:  # noqa: FBT001 - a part of the bench takes the size
    """The figures."""
    chance = random.Random(20261122)
    words = table("matchers.text", "chinese.txt")[:20_000] + table("matchers.text", "english.txt")[:20_000]
    rights = [Right(id="ANY", kind=RightKind.PATENT, name="专利标识", number=EVERY_PATENT)]
    rights += [Right(id=f"T{nth}", kind=RightKind.TRADEMARK, name=f"标{nth}", number=_digits(chance, 8)) for nth in range(5_000)]
    indices = [matcher.index(rights) for matcher in (PATENTS, REGISTRATIONS)]
    listings = (Listing(url="u", title=_title(chance, words)) for _ in range(TITLES[quick]))
    findings = sum(1 for listing in listings for index in indices for _ in index.signals(listing))
    return {
        "numbers: genuine and wrong ones told apart": _told(chance, NUMBERS[quick]),
        "numbers: findings in titles without official numbers": float(findings),
    }
