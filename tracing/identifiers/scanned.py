"""What the codes in a picture say of who sells: WeChat contacts and wallets that take money.

A code leads to one account, so it is an identifier by itself, without a word before it. Codes of public accounts
(``weixin.qq.com/r/``) stand on packagings and are the maker's. The forms of the addresses are from memory, unconfirmed by a
published list.
"""

import re

from casefiles.parts import Barcode, IdentifierKind

_WALLET = re.compile(
    r"(?i)(?:https?://)?((?:wxp://|qr\.alipay\.com/|qr\.95516\.com/|payapp\.weixin\.qq\.com/)[A-Za-z0-9/_=-]{6,120})"
)
_CONTACT = re.compile(r"(?i)https?://((?:u\.wechat\.com|work\.weixin\.qq\.com/u|weixin\.qq\.com/g)/[A-Za-z0-9_=-]{6,120})")


def identified(code: Barcode) -> tuple[IdentifierKind, str] | None:
    """The kind and the normal form of what ``code`` leads to: its address without the scheme, the host in lower case (what
    follows it tells capitals from small letters); ``None`` when it leads to no account.
    """
    for kind, pattern in ((IdentifierKind.PAYMENT, _WALLET), (IdentifierKind.WECHAT, _CONTACT)):
        if found := pattern.match(code.text):
            host, slash, account = found[1].removeprefix("wxp://").removeprefix("WXP://").rpartition("/")
            return kind, f"{host.lower() or 'wxp'}{slash or '/'}{account}"
    return None
