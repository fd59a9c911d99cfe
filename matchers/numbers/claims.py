"""What a listing says of patents: every number that is called one, and words that claim a patent without a number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from casefiles.model import Listing
from casefiles.numbering.patents import PatentKind, PatentNumber, read
from matchers.numbers.plain import Text, texts

MAX_CLAIMS = 50
"""Claims read in one text: more is a list of patents, not an offer."""
AROUND = 40
"""Characters before a number in which its kind is said."""

_MENTION = re.compile(r"专利|patent|申请号|(?<![a-z])zl|(?<![ａ-ｚ])ｚｌ", re.IGNORECASE)
_LEAD = (
    r"(?P<lead>(?<![a-z])zl|(?:专利|patent)\s?(?:权|证书)?(?P<application>申请|application)?\s?(?:号码?|编号|no\.?|number|nr\.?)?|"
    r"(?P<filing>申请号)|实用新型|外观设计|发明)"
)
_NUMBERED = re.compile(
    _LEAD + r"[\s:：为是#(（\[【]{0,4}(?P<prefix>zl|cn)?[\s.:：-]{0,3}(?P<number>\d(?:[ .·-]?\d){6,13}(?: ?[.·]? ?x)?)(?![\da-z])"
)
_FOREIGN = re.compile(
    r"(?:美国|日本|欧洲|德国|韩国|国际|台湾|香港|pct|u\.?s\.?|european|japan\w*|german|korean)[^。;；,，]{0,8}$"
)
_KINDS = (
    (PatentKind.UTILITY_MODEL, re.compile(r"实用新型|utility model")),
    (PatentKind.DESIGN, re.compile(r"外观|design patent")),
    (PatentKind.INVENTION, re.compile(r"发明|invention")),
)
_BARE = re.compile(
    r"(?<![非无没])(?:国家|发明|实用新型|外观(?:设计)?)专利(?!申请|局|代理|法|权|审查|药)|(?<![非无没])专利(?:产品|技术|设计|保护|款)|获得?(?:国家)?专利"
)
_PENDING = re.compile(r"尚未授权|申请中|已申请|patent pending|pat\. pend")
_PUBLICATION = re.compile(r"[123]\d{8}")


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim to a patent and where it stands."""

    text: Text
    start: int
    end: int
    """Half-open range in ``text.plain``: the number, or the words of a claim without one."""
    number: PatentNumber | None
    """``None``: no number, or none that a patent can have."""
    digits: str
    """The number as printed without separators, empty for a claim without one."""
    kind: PatentKind | None
    """The kind that the words beside it say."""
    applied: bool
    """Called the number of an application."""
    granted: bool
    """Carries ``ZL``, which only a granted patent may."""


def _kind(words: str) -> PatentKind | None:
    said = {kind for kind, pattern in _KINDS if pattern.search(words)}
    return said.pop() if len(said) == 1 else None


def _readable(found: re.Match[str], plain: str) -> bool:
    """Whether what follows the word can be meant as a Chinese number: no foreign patent, no number of a publication."""
    digits = re.sub(r"\D", "", found["number"])
    zl = "zl" in (found["lead"], found["prefix"])
    if zl:
        return True
    if _PUBLICATION.fullmatch(digits) or _FOREIGN.search(plain, max(0, found.start() - 12), found.start()):
        return False
    return "号" in found["lead"] or read(found["number"]) is not None


def _numbered(text: Text) -> Iterator[Claim]:
    previous = 0
    for found in islice(_NUMBERED.finditer(text.plain), MAX_CLAIMS):
        if not _readable(found, text.plain):
            continue
        start, end = found.span("number")
        before = text.plain[max(previous, start - AROUND) : start]
        after = re.split(r"[,，;；。\n]|zl", text.plain[end : end + 15], maxsplit=1)[0]
        printed = found["number"]
        yield Claim(
            text=text,
            start=start,
            end=end,
            number=read(re.sub("[ -]", "", printed)),
            digits=re.sub(r"[^\dx]", "", printed).upper(),
            kind=_kind(before) or _kind(after),
            applied=bool(found["application"] or found["filing"]),
            granted="zl" in (found["lead"], found["prefix"]),
        )
        previous = end


def _bare(text: Text) -> Iterator[Claim]:
    found = _BARE.search(text.plain)
    if found:
        yield Claim(text, *found.span(), number=None, digits="", kind=_kind(found.group()), applied=False, granted=False)


def _mentioned(listing: Listing) -> bool:
    """A cheap look at the texts as they stand: almost no listing speaks of patents."""
    return any(
        _MENTION.search(text)
        for text in (listing.title, listing.description or "", *listing.attributes, *listing.attributes.values())
    )


def claims(listing: Listing) -> list[Claim]:
    """Every claim with a number; where there is none, the first in words, unless the patent is said to be applied for only."""
    if not _mentioned(listing):
        return []
    read_texts = [text for text in texts(listing) if _MENTION.search(text.plain)]
    numbered = [claim for text in read_texts for claim in _numbered(text)]
    if numbered or any(_PENDING.search(text.plain) for text in read_texts):
        return numbered
    return [claim for text in read_texts for claim in _bare(text)][:1]
