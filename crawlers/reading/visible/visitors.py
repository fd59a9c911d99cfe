"""The visitor's own corner of a page: a signed-in name stands there that sells nothing."""

import re
from itertools import islice

from crawlers.reading.document import short_text
from crawlers.reading.parsing import Element
from crawlers.reading.visible.places import Scene, above

_LEAVES = re.compile(
    r"log-?_?out|sign-?_?out|log-?off|quit\b|/(?:my|me|account|dashboard|settings|basket|cart|wishlist|favou?rites|orders)(?:$|[/?._-])"
    r"|/(?:users?|profiles?|members?)/(?:edit|settings|me|profile)(?:$|[?#])|logout|tuichu|zhuxiao|cikis|deconnexion|cerrar-?sesion|abmelden",
    re.IGNORECASE,
)
"""Addresses that only who is signed in has a use for."""
_GREETS = re.compile(
    r"(?:welcome|hello|hi|logged in as|signed in as|you are|bonjour|bienvenue|hola|bienvenido|olá|bem-vindo|ciao|benvenuto|hallo"
    r"|willkommen|witaj|привет|здравствуйте|добро пожаловать|hoş ?geldin\w*|merhaba|xin chào|selamat datang|halo)\b.{0,60}"
    r"|(?:您好|你好|欢迎|歡迎|嗨|ようこそ|こんにちは|안녕하세요).{0,40}|.{1,30}(?:您好|你好|さん|님).{0,4}",
    re.IGNORECASE,
)
LEVELS = 4
"""Elements from a name up to the corner with the way out."""
MAX_TEXT = 300
"""Characters of such a corner."""


def is_visitors(element: Element, scene: Scene) -> bool:
    """Whether ``element`` stands in the corner of who is signed in: a greeting begins it, or the way to log out stands beside."""
    for block in above(element, LEVELS):
        if block in scene.around or block.tag in ("body", "html", "main"):
            return False
        text = short_text(block, MAX_TEXT)
        if text is None:
            return False
        if _GREETS.fullmatch(text) or any(_LEAVES.search(one.get("href") or "") for one in islice(block.iter("a"), 20)):
            return True
    return False
