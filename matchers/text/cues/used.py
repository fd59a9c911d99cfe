"""Words under which used goods are sold: the mark's owner cannot forbid their resale."""

import re
from functools import lru_cache

from matchers.text.cues.base import MAX_READ, Cue, free_of
from matchers.text.stems import Stems

_SURE = re.compile(
    r"二手|闲置|中古|不合适转让|转让|转卖|转手|自用|[九8-9]\d?成新|(?<!\d)9[0-9]新|官翻|翻新机|仅拆封|"
    r"(?<![a-z])(?:second[- ]?hand|pre-?owned|pre-?loved|used|refurbished|thrifted|gently worn)(?![a-z])",
    re.IGNORECASE,
)
_VINTAGE = re.compile(r"古着|(?<![a-z])vintage(?![a-z])", re.IGNORECASE)
_NOT_USED = re.compile(
    r"(?:非|不是|拒绝|无|杜绝)二手|二手(?:烟|车用|房|书架)|(?:送礼|居家|家庭|家用|送人)自用|自用(?:送礼|送人|装|两用|款|皆宜)|"
    r"店铺转让|公司转让|商标转让|"
    r"(?:not|never|un)[ -]?used|used (?:to|for|in|by|as|with|on)(?![a-z])|(?:widely|commonly|be|can|is|are) used|vintage[- "
    r"](?:style|look|inspired|design)",
    re.IGNORECASE,
)

_STEMS = Stems("""
二手 闲置 中古 转让 转卖 转手 自用 成新 0新 1新 2新 3新 4新 5新 6新 7新 8新 9新 官翻 翻新机 仅拆封 古着 second owned loved used
refurbished thrifted gently vintage
""")
"""Of both."""


@lru_cache(maxsize=256)
def second_hand(text: str) -> Cue | None:
    """Words under which used goods are sold; ``vintage``, which is a style too, says half as much."""
    text = text[:MAX_READ]
    if not _STEMS.stand_in(text):
        return None
    for pattern, strength in ((_SURE, 0.8), (_VINTAGE, 0.4)):
        for found in free_of(_NOT_USED, pattern, text):
            return Cue(found.group(), *found.span(), strength)
    return None
