"""Names of sources: what a licence page states, else what the shops call themselves."""

import re
from collections import Counter
from collections.abc import Iterable

# Administrative Provisions on Enterprise Name Registration, art. 6: a name ends with the form of organisation.
_FORMS = "公司|集团|合作社|联合社|工厂|酒厂|厂|酒庄|农场|果园|商行|商店|经营部|经销部|批发部|门市部|工作室|中心|店|行|坊|社|庄|部"
_STATED = re.compile(
    r"(?:企业名称|公司名称|主体名称|经营者名称|商家名称|字号名称|单位名称|名\s{0,4}称)\s{0,4}[::]?\s{0,4}"
    rf"([\u4e00-\u9fff()（）·A-Za-z0-9&]{{2,58}}?(?:{_FORMS})(?:[(（][\u4e00-\u9fff]{{2,20}}[)）])?)(?![\u4e00-\u9fff])"
)


def company_name(text: str) -> str | None:
    """The company name that a licence page states after words like "企业名称", or ``None``."""
    stated = _STATED.search(text[:100_000])
    return stated[1] if stated else None


def commonest(names: Iterable[Counter[str]]) -> str | None:
    """The name counted most often over all ``names``, the first in sorting order of equals, or ``None`` when there is none."""
    total: Counter[str] = Counter()
    for counted in names:
        total.update(counted)
    total.pop("", None)
    return min(total, key=lambda name: (-total[name], name)) if total else None
