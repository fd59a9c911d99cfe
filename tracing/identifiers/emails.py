"""E-mail addresses.

Plain ones (RFC 5321 lengths; dot-atoms as in RFC 5322, 3.2.3), with the domain in the scripts of internationalised names
(RFC 5891), and the spellings by which sellers escape a platform's filter: ``(at)``, ``[at]``, ``#``, ``艾特``, ``(dot)``, ``点``.
The freer ones count only before a mail provider that everybody uses, as ``#`` and ``at`` mean other things elsewhere. Normal
form: lower case, the domain in ASCII (``xn--``). An address of digits at ``qq.com`` also tells the QQ number: Tencent gives one
with every account.
"""

import re
from collections.abc import Iterator
from itertools import chain, islice

from casefiles.parts import IdentifierKind
from tracing.identifiers.hits import MAX_CANDIDATES, Hit

_LOCAL = r"(?<![a-z0-9._%+\-])([a-z0-9_][a-z0-9._%+\-]{0,63})"
_LABELS = r"(?:[a-z0-9\u00c0-\u024f\u0370-\u04ff\u4e00-\u9fff\-]{1,63}\.){1,5}"
_HAN_TOP = "中国|中國|公司|网络|網絡|网址|商城|商店|企业|集团|在线|中文网|网店|购物|我爱你|政务|公益|手机"
_TOP = rf"(?:xn--[a-z0-9\-]{{2,59}}|[a-z]{{2,24}}|{_HAN_TOP})"
_PLAIN = re.compile(rf"{_LOCAL}(?:@|\(at\)|\[at\]|\{{at\}})({_LABELS}{_TOP})(?![a-z0-9\-]|\.[a-z0-9])")

_PROVIDERS = "vip|qq|foxmail|163|126|139|189|188|yeah|sina|sohu|tom|aliyun|gmail|outlook|hotmail|live|yahoo|icloud"
_AT = r"(?:\s{0,2}(?:@|#|\(at\)|\[at\]|\{at\}|\(a\)|艾特|圈a)\s{0,2}| {1,2}at {1,2})"
_DOT = r"(?:\s{0,2}(?:\.|。|\(dot\)|\[dot\]|点)\s{0,2}|\s{1,2}dot\s{1,2})"
_DISGUISED = re.compile(
    rf"{_LOCAL}(?<=[a-z0-9._]{{3}}){_AT}((?:{_PROVIDERS})(?:{_DOT}(?:{_PROVIDERS}))?{_DOT}(?:com|cn|net)(?:{_DOT}cn)?)(?![a-z0-9\-])"
)

_AT_SIGNS = ("@", "#", "(a", "[at", "{at", "艾特", "圈a", " at ")
_NOT_TOP = frozenset(
    ("png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "css", "js", "mjs", "json", "html", "htm", "php", "mp4", "woff")
)
"""Endings of files: ``logo@2x.png`` is a picture for sharp screens."""


def hits(text: str) -> Iterator[Hit]:
    """E-mail addresses in folded ``text``, each QQ mailbox also as its QQ number."""
    if not any(sign in text for sign in _AT_SIGNS):
        return
    for found in chain(islice(_PLAIN.finditer(text), MAX_CANDIDATES), islice(_DISGUISED.finditer(text), MAX_CANDIDATES)):
        local, domain = found[1], _ascii_domain(found[2])
        if domain is None or ".." in local or local.endswith("."):
            continue
        yield Hit(IdentifierKind.EMAIL, f"{local}@{domain}", *found.span())
        if domain == "qq.com" and re.fullmatch(r"[1-9]\d{4,10}", local, re.ASCII):
            yield Hit(IdentifierKind.QQ, local, *found.span())


def _ascii_domain(printed: str) -> str | None:
    """The domain as the mail system knows it, or ``None`` when it cannot be one."""
    dotted = re.sub(_DOT, ".", printed)
    labels = dotted.split(".")
    if labels[-1] in _NOT_TOP or any(label.startswith("-") or label.endswith("-") for label in labels):
        return None
    try:
        return dotted.encode("idna").decode("ascii")
    except UnicodeError:  # a label that is empty, too long, or holds what no name may hold
        return None
