"""What people read of ties and identifiers, in both languages. Numbers stand in full: an officer needs them to ask a registry."""

from casefiles.parts import Bilingual, Identifier, IdentifierKind, Tie
from tracing.kinds import NAMES


def named(identifier: Identifier) -> Bilingual:
    """The identifier with its kind: "phone number 13800138000"."""
    value = identifier.value
    if identifier.kind is IdentifierKind.QQ and value.startswith("G"):
        return Bilingual(en=f"QQ group {value[1:]}", zh=f"QQ群 {value[1:]}")
    if identifier.kind is IdentifierKind.WECHAT and "/" in value:
        return Bilingual(en=f"WeChat code {value}", zh=f"微信二维码 {value}")
    name = NAMES[identifier.kind]
    return Bilingual(en=f"{name.en} {value}", zh=f"{name.zh} {value}")


def tie_sentence(tie: Tie) -> Bilingual:
    """Why two sellers are held to be one, where that stands, how strong it is, and what speaks against it."""
    what = named(tie.one)
    one, other, strength = tie.one.seen_at, tie.other.seen_at, f"{tie.strength:.0%}"
    en = f"Both shops show the {what.en}: one on {one}, the other on {other} (strength {strength})."
    zh = f"两家店铺使用同一{what.zh}：一处见 {one} ，另一处见 {other} （关联强度{strength}）。"
    if tie.against:
        codes = [identifier.value for identifier in tie.against]
        en += (
            f" Against it: their credit codes differ ({' and '.join(codes)}): two organisations, though one person may run both."
        )
        zh += f"相反情况：两店公示的统一社会信用代码不同（{'、'.join(codes)}），属于两个主体，但不排除由同一人经营。"
    return Bilingual(en=en, zh=zh)
