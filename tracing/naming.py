"""Names of sources: what a licence page states, else what the shops call themselves."""

import re
from collections import Counter
from collections.abc import Iterable

_LABEL = (
    r"(?:企业名称|公司名称|主体名称|经营者名称|商家名称|字号名称|单位名称|(?<![\u4e00-\u9fff])名\s{0,4}称|"
    r"[Cc]ompany [Nn]ame|[Bb]usiness [Nn]ame)"
)
_NEXT = (
    r"统一社会|社会信用|信用代码|法定代表|企业类型|主体类型|类\s{0,4}型|注册|住\s{0,4}所|地\s{0,4}址|经营[地场范期者]|成立|营业|许可|电话|"
    r"[\n，;；。|]"
)
_STATED = re.compile(
    rf"{_LABEL}\s{{0,4}}[:：]?\s{{0,4}}(\S[^\n]{{1,80}}?)(?:\s{{0,4}}(?={_NEXT})|\s*$|(?<=[\u4e00-\u9fff）)])(?=\s))"
)

# Administrative Provisions on Enterprise Name Registration, art. 6: a name ends with the form of organisation.
_FORM = r"(?:公司|集团|社|厂|酒庄|农场|果园|行|店|铺|部|室|中心|坊|馆|屋|Ltd\.?|Limited|Inc\.?|LLC|GmbH)"
_NAME = re.compile(rf".{{1,78}}{_FORM}(?:[(（][\u4e00-\u9fff]{{2,20}}[)）])?")


def company_name(text: str) -> str | None:
    """The company name that a licence page states after words like "企业名称", or ``None``."""
    for stated in _STATED.finditer(text[:100_000]):
        if _NAME.fullmatch(stated[1]):
            return stated[1]
    return None


def commonest(names: Iterable[Counter[str]]) -> str | None:
    """The name counted most often over all ``names``, the first in sorting order of equals, or ``None`` when there is none."""
    total: Counter[str] = Counter()
    for counted in names:
        total.update(counted)
    total.pop("", None)
    return min(total, key=lambda name: (-total[name], name)) if total else None
