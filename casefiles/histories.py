"""The history of a listing in words a layman understands. Pure; gives plain text, made safe to show on a terminal."""

from datetime import tzinfo

from casefiles.explaining import field_words, visible
from casefiles.parts import Bilingual, Change, ChangeKind

SHOWN = 120
"""Characters of a value before and after that are shown."""

_HAPPENED = {
    ChangeKind.NEW: Bilingual(en="seen for the first time", zh="首次发现"),
    ChangeKind.CHANGED: Bilingual(en="changed", zh="内容变化"),
    ChangeKind.GONE: Bilingual(en="gone: the page is no longer there", zh="已下架：页面不存在"),
    ChangeKind.BACK: Bilingual(en="back again", zh="重新上架"),
    ChangeKind.RELISTED: Bilingual(
        en="same title and picture as a listing that is gone, under a new address",
        zh="与已下架商品标题、图片相同，更换链接重新上架",
    ),
    ChangeKind.MOVED: Bilingual(
        en="gone; the same title and picture appeared under another address", zh="已下架；相同标题和图片出现在另一链接"
    ),
}
_NOTHING = Bilingual(en="nothing", zh="无")


def happened(change: Change) -> Bilingual:
    """What happened, in a few words without the values."""
    words = _HAPPENED[change.kind]
    return (
        words
        if change.other is None
        else Bilingual(en=f"{words.en}: {visible(change.other)}", zh=f"{words.zh}：{visible(change.other)}")
    )


def values(change: Change) -> list[Bilingual]:
    """What changed, a line a field: before → after."""
    return [_value(name, before, after) for name, (before, after) in change.fields.items()]


def _value(name: str, before: str | None, after: str | None) -> Bilingual:
    field = field_words(name)
    return Bilingual(
        en=f"{field.en}: {_short(before) or _NOTHING.en} → {_short(after) or _NOTHING.en}",
        zh=f"{field.zh}：{_short(before) or _NOTHING.zh} → {_short(after) or _NOTHING.zh}",
    )


def _short(value: str | None) -> str:
    shown = visible(value or "")
    return shown if len(shown) <= SHOWN else shown[:SHOWN] + "…"


def history_text(changes: list[Change], zone: tzinfo, language: str) -> str:
    """The whole history, oldest first, a line an entry, its time as in ``zone``, with its values below."""
    lines: list[str] = []
    for change in changes:
        lines.append(f"{change.at.astimezone(zone):%Y-%m-%d %H:%M} {happened(change).said_in(language)}")
        lines += [f"    {line.said_in(language)}" for line in values(change)]
    return "\n".join(lines)
