"""Every word of the report, in both languages. Words in braces are filled in."""

from collections.abc import Mapping

from casefiles.parts import Bilingual, Delivery, News, PageKind, Verdict

WORDS: Mapping[str, Bilingual] = {
    "title": Bilingual(en="Infringement watch report", zh="侵权线索巡查报告"),
    "period": Bilingual(en="From {first} to {last} ({zone})", zh="{first} 至 {last}（{zone}）"),
    "lead": Bilingual(
        en="Every finding here is a lead for a person to check, never a verdict. Selling genuine goods, naming the place that "
        "goods come from or the device that they fit can all be lawful.",
        zh="本报告中的每条结果只是供人核查的线索，绝非侵权认定。转售正品、如实写明产地、说明适配型号都可能合法。",
    ),
    "contents": Bilingual(en="Contents", zh="目录"),
    "summary": Bilingual(en="Summary", zh="概况"),
    "findings": Bilingual(en="Findings", zh="线索"),
    "unseen": Bilingual(en="What was seen and what was not", zh="看到了什么，没有看到什么"),
    "sources": Bilingual(en="Who is behind the offers", zh="商品背后的主体"),
    "alerts": Bilingual(en="Who was told", zh="通知情况"),
    "runs": Bilingual(en="What was done", zh="工作记录"),
    "reading": Bilingual(en="How to read this report", zh="阅读说明"),
    "fig-sites": Bilingual(en="shops", zh="网站"),
    "fig-planned": Bilingual(en="addresses known", zh="已知网址"),
    "fig-fetched": Bilingual(en="answered", zh="已获应答"),
    "fig-unseen": Bilingual(en="not seen", zh="未能看到"),
    "fig-screened": Bilingual(en="listings judged", zh="已研判商品"),
    "fig-findings": Bilingual(en="findings", zh="线索"),
    "fig-high": Bilingual(en="of grave risk", zh="重大风险线索"),
    "fig-sources": Bilingual(en="sources with several shops", zh="一主体多店铺"),
    "fig-told": Bilingual(en="messages sent", zh="已发通知"),
    "in-words": Bilingual(
        en="In this time {findings} findings were new or changed, {high} of them of grave risk; {decided} have been decided by a "
        "person. In {harmless} more cases a right was met and is at low risk. {earlier} earlier findings still hold, did not "
        "change and are not repeated here.",
        zh="本期新增或变化线索 {findings} 条，其中重大风险 {high} 条；已由人员作出决定 {decided} 条。"
        "另有 {harmless} 处涉及权利但风险低。此前仍成立且无变化的线索 {earlier} 条，不再重复列出。",
    ),
    "seen-in-words": Bilingual(
        en="Shops: {sites}. Of {planned} addresses known there, {unseen} were not seen in the newest round. Where nothing was "
        "seen, nothing is known: a shop without findings is not for that reason clean.",
        zh="在 {sites} 个网站已知的 {planned} 个网址中，最近一轮有 {unseen} 个未能看到。"
        "未看到即不知情：没有线索的网站，并不因此等于没有问题。",
    ),
    "harmless": Bilingual(en="Looked at, low risk", zh="已查看，风险低"),
    "harmless-said": Bilingual(
        en="Here a right was met, and what speaks against an infringement weighs more. They are listed so that what was "
        "looked at can be checked.",
        zh="以下商品涉及相关权利，但不支持侵权判断的理由更充分。列出以供核对。",
    ),
    "main-reason": Bilingual(en="Strongest reason against", zh="最主要的不支持理由"),
    "withdrawn": Bilingual(
        en="{count} findings no longer hold: judged again, nothing speaks for them any more.",
        zh="{count} 条线索已不成立：重新研判后，不再有理由支持。",
    ),
    "by-right": Bilingual(en="Findings by right and risk", zh="各项权利的线索（按风险）"),
    "nothing": Bilingual(en="None in this time.", zh="本期没有。"),
    "risk": Bilingual(en="risk", zh="风险"),
    "right": Bilingual(en="Right", zh="权利"),
    "owner": Bilingual(en="owner: {owner}", zh="权利人：{owner}"),
    "number": Bilingual(en="{kind}, no. {number}", zh="{kind}，编号 {number}"),
    "offer": Bilingual(en="Offer", zh="商品"),
    "price": Bilingual(en="Price", zh="价格"),
    "range": Bilingual(en="{low} to {high}", zh="{low} 至 {high}"),
    "per-unit": Bilingual(en="{price} ({each} per {unit})", zh="{price}（每{unit} {each}）"),
    "listed": Bilingual(en="{price} (crossed out: {listed})", zh="{price}（划线价 {listed}）"),
    "seller": Bilingual(en="Seller", zh="卖家"),
    "sales": Bilingual(en="Sold, as the page says", zh="页面所示销量"),
    "origin": Bilingual(en="Stated origin", zh="标称产地"),
    "dispatch": Bilingual(en="Sent from", zh="发货地"),
    "seen": Bilingual(en="First found", zh="首次发现"),
    "page": Bilingual(en="Page", zh="页面"),
    "behind": Bilingual(en="Behind it", zh="背后主体"),
    "accounts": Bilingual(en="{name} (shops: {count})", zh="{name}（{count} 家店铺）"),
    "drawn": Bilingual(
        en="Left, green: the right's picture. Right, red: the offer's. What both show is outlined.",
        zh="左（绿框）：权利方图片；右（红框）：商品图片。框内为两图共有部分。",
    ),
    "drawn-logo": Bilingual(
        en="Left: the registered logo. Right: the offer's picture; where the logo is seen is outlined in red.",
        zh="左：注册图形；右：商品图片，红框为图形所在位置。",
    ),
    "drawn-words": Bilingual(
        en="The offer's picture; the words that were read are outlined in red.", zh="商品图片，红框为识别出的文字。"
    ),
    "finding": Bilingual(en="Finding", zh="线索"),
    "the-right": Bilingual(en="The right", zh="权利图样"),
    "the-offer": Bilingual(en="The offer", zh="商品图片"),
    "no-picture": Bilingual(en="no picture", zh="无图片"),
    "for": Bilingual(en="Speaks for an infringement", zh="支持侵权判断的理由"),
    "against": Bilingual(en="Speaks against it", zh="不支持侵权判断的理由"),
    "nothing-against": Bilingual(en="Nothing was found that speaks against it.", zh="未发现不支持侵权判断的理由。"),
    "open": Bilingual(en="not decided yet", zh="尚未决定"),
    "decided-by": Bilingual(en="{verdict} by {who}, {when}", zh="{who} 于 {when} 决定：{verdict}"),
    "commands": Bilingual(en="Decide", zh="作出决定"),
    "more": Bilingual(
        en="{count} further findings of lower risk are counted above and not shown; `markwatch findings` lists them all.",
        zh="另有 {count} 条风险较低的线索已计入上文，未逐条列出；可用 `markwatch findings` 查看全部。",
    ),
    "site": Bilingual(en="Shop", zh="网站"),
    "kind": Bilingual(en="Pages", zh="页面类型"),
    "planned": Bilingual(en="Known", zh="已知"),
    "read": Bilingual(en="Read", zh="已读取"),
    "same": Bilingual(en="As before", zh="无变化"),
    "double": Bilingual(en="Doubles", zh="重复网址"),
    "gone": Bilingual(en="Gone", zh="已下架"),
    "refused": Bilingual(en="Not asked for", zh="未访问"),
    "blocked": Bilingual(en="Blocked", zh="被拦截"),
    "failed": Bilingual(en="Failed", zh="失败"),
    "ahead": Bilingual(en="Not reached", zh="未及访问"),
    "total": Bilingual(en="All", zh="合计"),
    "fetched": Bilingual(en="Answered", zh="已应答"),
    "unchanged": Bilingual(en="Not modified", zh="未修改"),
    "unread": Bilingual(en="Not read", zh="未读取"),
    "night": Bilingual(en="Night of", zh="巡查之夜"),
    "by-night": Bilingual(en="Night by night, by shop and right", zh="逐夜覆盖情况（按网站和权利）"),
    "by-night-said": Bilingual(
        en="A shop's row counts addresses. A right's row has, under Read and Not read, the listings of that shop that were held "
        "against it, and those that were not, or not with all their pictures.",
        zh="网站一行统计网址数；权利一行的“已读取”和“未读取”统计该网站中已与该权利比对的商品，以及未比对或图片未全部比对的商品。",
    ),
    "whole-shop": Bilingual(en="all", zh="全站"),
    "older": Bilingual(en="{count} older rows are not shown.", zh="另有 {count} 行较早记录未列出。"),
    "why-unseen": Bilingual(en="Not seen, and why", zh="未看到的内容及原因"),
    "what-rights": Bilingual(en="What is not watched, by right", zh="各项权利未监测的内容"),
    "from-runs": Bilingual(en="Noted during the runs", zh="运行中的记录"),
    "everything": Bilingual(en="Everything known was seen.", zh="已知内容均已看到。"),
    "no-sites": Bilingual(en="No shop has been crawled yet: nothing is known.", zh="尚未巡查任何网站：情况不明。"),
    "shops": Bilingual(en="Shops", zh="店铺"),
    "known-by": Bilingual(en="Known by", zh="识别信息"),
    "tied-by": Bilingual(en="Why they are held to be one", zh="认定为同一主体的依据"),
    "tie": Bilingual(
        en="Both show {kind} {value} ({strength} likely to be one)", zh="双方均出示{kind} {value}（同一主体的可能性 {strength}）"
    ),
    "found-with": Bilingual(en="Findings", zh="线索数"),
    "reversible": Bilingual(
        en="A tie says that two shops show the same identifier, not that anyone did wrong; a person can break it.",
        zh="关联仅说明两家店铺出示了相同的识别信息，并不表示任何一方违法；可由人员解除。",
    ),
    "when": Bilingual(en="When", zh="时间"),
    "whom": Bilingual(en="Whom", zh="接收人"),
    "what": Bilingual(en="What", zh="事项"),
    "result": Bilingual(en="Result", zh="结果"),
    "channel": Bilingual(en="By", zh="方式"),
    "job": Bilingual(en="Job", zh="作业"),
    "began": Bilingual(en="Began", zh="开始"),
    "took": Bilingual(en="Took", zh="用时"),
    "figures": Bilingual(en="Figures", zh="数据"),
    "not-ended": Bilingual(en="did not end", zh="未结束"),
    "seconds": Bilingual(en="{count} s", zh="{count} 秒"),
    "how-risk": Bilingual(
        en="The risk is a share: of the findings at 80 % about four in five should turn out to be infringements. It is combined "
        "from all reasons for and against that are listed with it.",
        zh="风险是一个比例：风险为 80% 的线索，约五分之四经核查应属侵权。它由所列的全部支持与不支持理由综合得出。",
    ),
    "how-marked": Bilingual(
        en="Words on yellow stand so in the offer. Letters that cannot be seen are written out, as ⟨U+200B⟩ for a space of no "
        "width.",
        zh="黄底文字为商品页面原文。不可见字符以代码写出，例如零宽空格写作 ⟨U+200B⟩。",
    ),
    "how-pictures": Bilingual(
        en="Pictures are small copies for comparing by eye; the pages as received lie in the archive.",
        zh="图片为便于目视比对的缩小副本；收到的原始网页保存在存档中。",
    ),
    "how-next": Bilingual(
        en="`markwatch explain ID` shows one finding in full, `markwatch decide ID VERDICT` records a decision, "
        "`markwatch sources` lists who is behind the shops.",
        zh="`markwatch explain 编号` 查看一条线索的全部内容，`markwatch decide 编号 结论` 记录决定，"
        "`markwatch sources` 列出店铺背后的主体。",
    ),
}

KINDS: Mapping[PageKind, Bilingual] = {
    PageKind.PRODUCT: Bilingual(en="Product pages", zh="商品页"),
    PageKind.SELLER: Bilingual(en="Seller pages", zh="店铺页"),
    PageKind.LIST: Bilingual(en="List pages", zh="列表页"),
    PageKind.PICTURE: Bilingual(en="Pictures", zh="图片"),
    PageKind.OTHER: Bilingual(en="Other pages", zh="其他页面"),
}
"""In the order of the table."""

VERDICTS: Mapping[Verdict, Bilingual] = {
    Verdict.CONFIRMED: Bilingual(en="Confirmed", zh="已确认"),
    Verdict.DISMISSED: Bilingual(en="Dismissed", zh="已排除"),
    Verdict.AUTHORISED: Bilingual(en="Authorised", zh="已获授权"),
    Verdict.REFERRED: Bilingual(en="Referred", zh="已移送"),
}

NEWS: Mapping[News, Bilingual] = {
    News.FIRST_SEEN: Bilingual(en="{count} new findings", zh="新线索 {count} 条"),
    News.RISK_RISEN: Bilingual(en="{count} findings whose risk has risen", zh="风险上升线索 {count} 条"),
    News.BACK_AGAIN: Bilingual(en="{count} findings that are back", zh="再次出现线索 {count} 条"),
    News.CORRECTION: Bilingual(en="correction of {count} findings", zh="更正 {count} 条"),
}

DELIVERIES: Mapping[Delivery, Bilingual] = {
    Delivery.PENDING: Bilingual(en="waiting", zh="待发送"),
    Delivery.SENDING: Bilingual(en="being sent", zh="发送中"),
    Delivery.SENT: Bilingual(en="sent", zh="已发送"),
    Delivery.FAILED: Bilingual(en="could not be delivered", zh="未能送达"),
    Delivery.SILENT: Bilingual(en="kept silent (baseline)", zh="静默（基线）"),
}

JOBS: Mapping[str, Bilingual] = {
    "crawl": Bilingual(en="Find", zh="巡查"),
    "follow-up": Bilingual(en="Find more around what is risky", zh="追踪巡查"),
    "screen": Bilingual(en="Judge", zh="研判"),
    "trace": Bilingual(en="Trace", zh="溯源"),
    "alert": Bilingual(en="Warn", zh="预警"),
}

FIGURES: Mapping[str, Bilingual] = {
    "planned": Bilingual(en="addresses known", zh="已知网址"),
    "fetched": Bilingual(en="answered", zh="已获应答"),
    "read": Bilingual(en="read", zh="已读取"),
    "unchanged": Bilingual(en="as before", zh="无变化"),
    "refused": Bilingual(en="not asked for", zh="未访问"),
    "blocked": Bilingual(en="blocked", zh="被拦截"),
    "failed": Bilingual(en="failed", zh="失败"),
    "not_reached": Bilingual(en="not reached", zh="未及访问"),
    "shops_failed": Bilingual(en="shops that failed", zh="巡查失败网站"),
    "duplicate": Bilingual(en="under another address", zh="重复网址"),
    "gone": Bilingual(en="gone", zh="已下架"),
    "screened": Bilingual(en="listings judged", zh="已研判商品"),
    "findings_changed": Bilingual(en="findings new or changed", zh="新增或变化线索"),
    "sources": Bilingual(en="sources", zh="主体"),
    "ties": Bilingual(en="ties", zh="关联"),
    "alerts": Bilingual(en="alerts written", zh="通知"),
    "sent": Bilingual(en="sent", zh="已发送"),
    "waiting": Bilingual(en="waiting", zh="待发送"),
    "failed_for_good": Bilingual(en="undeliverable", zh="无法送达"),
    "withdrawn": Bilingual(en="withdrawn", zh="已撤回"),
}
"""Names of the figures of runs; a name that is not here is shown as it is."""


def say(name: str, language: str, /, **filled: object) -> str:
    """The sentence called ``name`` in ``language``, filled in."""
    return WORDS[name].said_in(language).format(**filled)


def named(words: Mapping[str, Bilingual], name: str, language: str) -> str:
    """What a name means, or the name itself where nothing is said of it."""
    return words[name].said_in(language) if name in words else name
