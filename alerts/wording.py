"""Every sentence of a message, in both languages. Words in braces are filled in; both languages have the same ones."""

from collections.abc import Mapping

from casefiles.parts import Bilingual, DismissalReason, News, RightKind

WORDS: Mapping[str, Bilingual] = {
    "first-seen": Bilingual(en="New leads", zh="新线索"),
    "risk-risen": Bilingual(en="Leads whose risk has risen", zh="风险上升的线索"),
    "back-again": Bilingual(en="Leads that are back", zh="再次出现的线索"),
    "correction": Bilingual(en="Correction, a warning taken back", zh="更正并撤回此前的提示"),
    "digest": Bilingual(en="Leads in one digest", zh="线索摘要"),
    "subject": Bilingual(en="{heading}: {count}, for {rights}", zh="{heading}：{count} 条，涉及 {rights}"),
    "highest": Bilingual(en=" (highest risk {risk})", zh="（最高风险 {risk}）"),
    "others": Bilingual(en="{rights} and others", zh="{rights} 等"),
    "and": Bilingual(en=", ", zh="、"),
    "colon": Bilingual(en=": ", zh="："),
    "intro": Bilingual(
        en="{count} offers may infringe rights that you watch. Riskiest first.",
        zh="以下 {count} 件商品可能侵犯您关注的权利，按风险从高到低排列。",
    ),
    "intro-one": Bilingual(en="One offer may infringe a right that you watch.", zh="有 1 件商品可能侵犯您关注的权利。"),
    "taken-back": Bilingual(
        en="On {when} we warned you of what stands below. That warning was wrong or holds no longer, and we take it back. "
        "Please act on it no further, and undo what was begun because of it.",
        zh="我们曾于 {when} 就下列商品向您发出提示。该提示有误或已不成立，现予撤回。请勿再据此采取行动；已经采取的，请予以纠正。",
    ),
    "lead": Bilingual(
        en="A finding is a lead for a person to check, never a verdict. Selling genuine goods, naming the place that goods come "
        "from or the device that they fit can all be lawful: compare both sides yourself before you act.",
        zh="每条结果只是供人核查的线索，绝非侵权认定。转售正品、如实写明产地、说明适配型号都可能合法：采取行动前，请亲自比对双方。",
    ),
    "why-first-seen": Bilingual(en="New, first seen on {first}", zh="新发现，首次看到于 {first}"),
    "why-risk-risen": Bilingual(en="The risk has risen; first seen on {first}", zh="风险上升，首次看到于 {first}"),
    "why-back-again": Bilingual(en="Taken back before, and it holds again", zh="此前已撤回，现再次成立"),
    "why-dismissed": Bilingual(en="A person checked and dismissed it: {reason}.", zh="经人工核查后排除：{reason}。"),
    "why-dismissed-plain": Bilingual(en="A person checked and dismissed it.", zh="经人工核查后排除。"),
    "why-authorised": Bilingual(en="A person checked it: this seller is authorised.", zh="经人工核查：该卖家已获授权。"),
    "why-settled": Bilingual(
        en="Judged again, it holds no longer: its risk is now {risk}, under what you asked to be told of.",
        zh="重新判断后已不成立：现风险为 {risk}，低于您设定的提示标准。",
    ),
    "risk": Bilingual(en="Risk", zh="风险"),
    "offer": Bilingual(en="Offer", zh="商品"),
    "price": Bilingual(en="Price", zh="价格"),
    "seller": Bilingual(en="Seller", zh="卖家"),
    "source": Bilingual(en="Behind it", zh="背后主体"),
    "source-said": Bilingual(
        en="{name} (seller accounts: {accounts}; ties between them: {ties})",
        zh="{name}（卖家账号 {accounts} 个，关联依据 {ties} 条）",
    ),
    "page": Bilingual(en="Page", zh="页面"),
    "number": Bilingual(en="{kind}, no. {number}", zh="{kind}，编号 {number}"),
    "which": Bilingual(en=" ({is_})", zh="（{is_}）"),
    "for": Bilingual(en="Speaks for an infringement", zh="支持侵权判断的理由"),
    "against": Bilingual(en="Speaks against it", zh="不支持侵权判断的理由"),
    "nothing-against": Bilingual(en="Nothing that speaks against it was found.", zh="未发现不支持侵权判断的理由。"),
    "your-picture": Bilingual(en="The right", zh="权利图样"),
    "their-picture": Bilingual(en="The offer", zh="商品图片"),
    "no-picture": Bilingual(en="no picture", zh="无图片"),
    "look-closer": Bilingual(en="All reasons", zh="全部理由"),
    "decide": Bilingual(en="Decide", zh="作出决定"),
    "verdicts": Bilingual(
        en="VERDICT is confirmed, authorised, referred, or dismissed with --reason and one of: {reasons}.",
        zh="VERDICT 为 confirmed（确认）、authorised（已授权）、referred（移送）或 dismissed（排除），"
        "排除须加 --reason 和以下之一：{reasons}。",
    ),
    "more": Bilingual(en="… and {count} more. All of them:", zh="……另有 {count} 条。查看全部："),
    "stop": Bilingual(
        en="{recipient} gets this through subscription {subscription}. To end it:",
        zh="{recipient} 因订阅 {subscription} 收到本消息。退订：",
    ),
    "stop-by-mail": Bilingual(en="or write to {address}", zh="或发邮件至 {address}"),
}
"""By the name that templates and :mod:`alerts.messages` use."""

KINDS: Mapping[RightKind, Bilingual] = {
    RightKind.TRADEMARK: Bilingual(en="trade mark", zh="商标"),
    RightKind.GI: Bilingual(en="geographical indication", zh="地理标志"),
    RightKind.PATENT: Bilingual(en="patent", zh="专利"),
    RightKind.COPYRIGHT: Bilingual(en="copyright", zh="著作权"),
}

DISMISSALS: Mapping[DismissalReason, Bilingual] = {
    DismissalReason.NOT_THE_MARK: Bilingual(en="it does not show the mark", zh="未使用该标志"),
    DismissalReason.DESCRIPTIVE_USE: Bilingual(en="the words describe the goods", zh="属于描述性使用"),
    DismissalReason.NOMINATIVE_USE: Bilingual(
        en="the name says what the goods are for or fit", zh="属于指示性使用（说明用途或适配）"
    ),
    DismissalReason.GENUINE_GOODS: Bilingual(en="the goods are genuine", zh="商品为正品"),
    DismissalReason.OTHER_GOODS: Bilingual(en="the right does not cover these goods", zh="商品不在权利保护范围内"),
    DismissalReason.FROM_THE_REGION: Bilingual(en="the goods do come from the region", zh="商品确实产自该地区"),
    DismissalReason.RIGHT_NOT_VALID: Bilingual(en="the right is not in force", zh="该权利未在有效期内"),
    DismissalReason.DIFFERENT_PICTURE: Bilingual(en="the pictures differ", zh="图片并不相同"),
    DismissalReason.NOT_THE_SAME_SELLER: Bilingual(en="the seller is someone else", zh="并非同一卖家"),
}

REASONS: Mapping[News, str] = {
    News.FIRST_SEEN: "why-first-seen",
    News.RISK_RISEN: "why-risk-risen",
    News.BACK_AGAIN: "why-back-again",
}
"""The entry of ``WORDS`` that says why a finding is told."""


def say(name: str, language: str, /, **filled: object) -> str:
    """The sentence called ``name`` in ``language``, filled in."""
    return WORDS[name].said_in(language).format(**filled)
