"""What each kind of identifier is called, and how much it says that two sellers show the same one."""

from casefiles.parts import Bilingual, IdentifierKind

STRENGTH = {
    IdentifierKind.CREDIT_CODE: 0.98,  # one organisation, for life (GB 32100-2015); the rest is for copied licences
    IdentifierKind.PHONE: 0.90,  # registered to one person; agencies and numbers given out again remain
    IdentifierKind.WECHAT: 0.90,  # one account, bound to a phone number
    IdentifierKind.EMAIL: 0.90,  # one mailbox, though several people may read it
    IdentifierKind.PAYMENT: 0.90,  # one wallet, bound to a person: whose code it is gets the money
    IdentifierKind.QQ: 0.85,  # one account, but sold on more often than a phone number
    IdentifierKind.FOOD_LICENCE: 0.80,  # one works of one maker, who may make for two shops
    IdentifierKind.ICP: 0.70,  # one operator, often the agency that built both sites
}
"""Kind → 0–1, how likely two sellers that show the same value are one; a tie of a kind that is not here is not made.

Set by how each number is given out and passed on, not measured: people's decisions on ties are what to measure them against.
"""

NAMES = {
    IdentifierKind.CREDIT_CODE: Bilingual(en="unified social credit code", zh="统一社会信用代码"),
    IdentifierKind.SHOP_ID: Bilingual(en="shop id", zh="店铺编号"),
    IdentifierKind.PHONE: Bilingual(en="phone number", zh="电话号码"),
    IdentifierKind.EMAIL: Bilingual(en="e-mail address", zh="电子邮箱"),
    IdentifierKind.WECHAT: Bilingual(en="WeChat name", zh="微信号"),
    IdentifierKind.PAYMENT: Bilingual(en="payment code", zh="收款码"),
    IdentifierKind.QQ: Bilingual(en="QQ number", zh="QQ号"),
    IdentifierKind.ICP: Bilingual(en="ICP number", zh="ICP备案号"),
    IdentifierKind.FOOD_LICENCE: Bilingual(en="food production licence", zh="食品生产许可证编号"),
}
"""Kind → its name inside a sentence."""

ORDER = {kind: place for place, kind in enumerate((*STRENGTH, IdentifierKind.SHOP_ID))}
"""Kind → its place in lists: what says most comes first."""
