"""Chinese patent and application numbers (ZC 0006-2003).

Since 2003-10-01 four digits of the year of filing, one for the kind, seven in sequence, a point and a check character;
before, two for the year and five in sequence. Those of 1985 to 1988 have no check character. ``ZL`` before it says that the
patent is granted, ``CN`` that it is an application.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casefiles.numbering.check_digits import patent_check


class PatentKind(StrEnum):
    """What a patent protects; the law gives each its own term."""

    INVENTION = "invention"
    UTILITY_MODEL = "utility-model"
    DESIGN = "design"


_KINDS = {
    "1": PatentKind.INVENTION,
    "2": PatentKind.UTILITY_MODEL,
    "3": PatentKind.DESIGN,
    "8": PatentKind.INVENTION,  # entered by the Patent Cooperation Treaty
    "9": PatentKind.UTILITY_MODEL,  # likewise
}
_LAST_WITHOUT_CHECK = 1988

EVERY_PATENT = "*"
"""The number of a right that stands for every patent: for the public's trust in the markings on goods."""

NUMBER = r"(?:(?:19|20)\d{2} ?[12389] ?\d{3} ?\d{4}|(?<!\d)(?:8[5-9]|9\d|0[0-3]) ?[12389] ?\d{5})"
"""Pattern of the digits before the check character, as printed: spaces may part year, kind and sequence."""
CHECK = r"(?: ?[.．·] ?[\dx]|[\dx])?(?![\da-z])"
"""Pattern of the check character, with its point or without."""

_WHOLE = re.compile(rf"(?:zl|cn)?[ .:：-]{{0,3}}({NUMBER})({CHECK})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PatentNumber:
    """A number as its digits say, with the check character where one is printed."""

    body: str
    """8 or 12 digits."""
    check: str | None
    """Digit or ``X``."""

    @property
    def year(self) -> int:
        """Of filing; for a divided application that of the division."""
        if len(self.body) == 12:
            return int(self.body[:4])
        short = int(self.body[:2])
        return 1900 + short if short >= 85 else 2000 + short

    @property
    def kind(self) -> PatentKind:
        """By the digit after the year."""
        return _KINDS[self.body[4] if len(self.body) == 12 else self.body[2]]

    @property
    def genuine(self) -> bool:
        """Whether the check character is right, where one must be and is printed."""
        return self.check is None or self.year <= _LAST_WITHOUT_CHECK or self.check == patent_check(self.body)

    @property
    def written(self) -> str:
        """As a certificate has it: ``201010104157.0``."""
        return f"{self.body}.{self.check}" if self.check else self.body

    def last_day(self) -> tuple[date, date]:
        """The first and the last day on which its term can end, as far as the year of filing tells.

        Patent Law 2020 art. 42, from the day of filing: inventions 20 years, utility models 10, designs 15, and 10 for those
        filed before 2021-06-01, the day the revision came into force. Inventions may have been given up to five years for
        delay in granting or for the approval of a medicine (art. 42 paras 2 and 3).
        """
        term, longest = _TERMS[self.kind]
        if self.kind is PatentKind.DESIGN:
            term, longest = (10 if self.year <= 2021 else 15), (10 if self.year < 2021 else 15)
        return date(self.year + term, 1, 1), date(self.year + longest, 12, 31)


_TERMS = {PatentKind.INVENTION: (20, 25), PatentKind.UTILITY_MODEL: (10, 10), PatentKind.DESIGN: (10, 15)}


def read(printed: str) -> PatentNumber | None:
    """The number that the whole of ``printed`` is, or ``None``; case, prefix and spaces do not matter."""
    found = _WHOLE.fullmatch(printed.strip())
    return of(found[1], found[2]) if found else None


def of(body: str, check: str) -> PatentNumber:
    """The number of digits ``body`` and check character ``check``, as :data:`NUMBER` and :data:`CHECK` found them."""
    return PatentNumber(re.sub(r"\D", "", body), re.sub(r"[^\dx]", "", check.lower()).upper() or None)


def near(one: PatentNumber, other: PatentNumber) -> bool:
    """Whether the two differ by one digit or by two neighbours exchanged: a slip of the pen, or made to look alike."""
    if len(one.body) != len(other.body) or one.body == other.body:
        return False
    apart = [place for place, (a, b) in enumerate(zip(one.body, other.body, strict=True)) if a != b]
    if len(apart) == 1:
        return True
    first = apart[0]
    return len(apart) == 2 and apart[1] == first + 1 and one.body[first : first + 2] == other.body[first : first + 2][::-1]
