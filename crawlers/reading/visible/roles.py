"""The words by which pages say who sells, in the languages known here: labels, sentences, headings. A data table.

Gathered from the templates and language files of shop, mall and classifieds software.
"""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

from crawlers.reading.text import clean, closed_up


class Role(StrEnum):
    """Whom a label asks for."""

    SELLER = "seller"
    """Who sells, a person or a shop."""
    PERSON = "person"
    """A person who sells on a board of advertisements, and in a mall only keeps the shop or answers its telephone."""
    USER = "user"
    """An account, where no person is named."""
    NAME = "name"
    """A name: the seller's only in a block about the seller."""


_SELLERS = """
    seller vendor merchant dealer advertiser ad_owner supplier trader lister poster distributor shop store listed_by sold_by
    posted_by offered_by sold_and_shipped_by ad_by ad_from item_by listing_by advertised_by uploaded_by added_by
    verkäufer verkäuferin anbieter anbieterin händler inserent inserentin verkauft_von verkauft_durch angeboten_von
    vendeur vendeuse annonceur boutique marchand vendu_par vendu_et_expédié_par mis_en_ligne_par publié_par proposé_par
    vendedor vendedora anunciante tienda vendido_por publicado_por loja lojista anunciado_por
    venditore venditrice inserzionista negozio venduto_da pubblicato_da
    verkoper aanbieder adverteerder winkel verkocht_door aangeboden_door
    sprzedawca sprzedający ogłoszeniodawca wystawiający sklep prodejce prodávající prodajca predajca predávajúci inzerent
    продавец продавца автор_объявления владелец_объявления магазин поставщик продавець автор_оголошення продавач търговец
    prodavac prodavač prodavatelj oglašivač oglašivačica prodajalec vânzător magazin eladó hirdető πωλητής κατάστημα
    satıcı ilan_sahibi mağaza satan البائع المعلن المتجر صاحب_الإعلان فروشنده فروشگاه מוכר המוכר חנות
    säljare annonsör butik sælger annoncør selger annonsør butikk myyjä ilmoittaja kauppa
    penjual pengiklan toko kedai dijual_oleh người_bán người_đăng người_đăng_tin cửa_hàng nhà_cung_cấp gian_hàng
    ผู้ขาย ร้านค้า ผู้ลงประกาศ ร้าน विक्रेता বিক্রেতা
    卖家 賣家 卖主 賣主 卖方 发布人 发布者 发布会员 发布用户 发布企业 發布者 刊登者 发帖人 出售人 出售者
    物主 供应商 供货商 经销商 销售商 商家 店家
    店铺 店鋪 商铺 商户 门店 货主 出让人 转让人 拍卖人
    出品者 販売元 販売者 出品元 販売業者 ショップ ストア 販売店 売主 판매자 판매처 판매점 상점 스토어
"""
"""Nouns of the role, and what is said before a name."""
_PERSONS = """
    contact_person contact_with owner item_owner product_owner shop_owner shopkeeper publisher published_by
    ansprechpartner ansprechpartnerin kontaktperson besitzer propriétaire
    contacto contactar_con persona_de_contacto propietario dueño contato proprietário dono
    referente proprietario contactpersoon eigenaar osoba_kontaktowa właściciel kontaktní_osoba
    контактное_лицо владелец контактна_особа
    联系人 聯絡人 联络人 所有者 主人 掌柜 店主 出品人
    担当 担当者 投稿者 작성자 등록자 người_liên_hệ liên_hệ pemilik narahubung
"""
_USERS = """
    username user posted_by_user member nutzer pseudo usuario usuário utente użytkownik пользователь kullanıcı
    用户 用户名 来自用户 会员 昵称 ユーザー ユーザー名 ニックネーム 닉네임
"""
_NAMES = """
    name full_name contact_name nom nombre nome naam namn navn nimi imię jméno meno имя ім'я ad isim ad_soyad nama tên họ_tên
    姓名 名前 이름 ชื่อ الاسم contact kontakt contatto контакт контакты iletişim
"""
_SUFFIXES = ("名称", "名稱", "名字", "名", "昵称", "暱稱", "账号", "帐号", "名前", "이름", "명")
_SUFFIX = re.compile(r"(?:用户名|姓名|名称|名稱|名字|名|昵称|暱稱|账号|帐号|名前|이름|명)$")
"""What a label in Chinese, Japanese or Korean may add to the role."""
_OF_GOODS = ("商品", "产品", "產品", "宝贝", "寶貝", "物品", "所属", "所屬", "本店")
_BEFORE = re.compile(r"^(?:商品|产品|產品|宝贝|寶貝|物品)?(?:所属|所屬|本店)?(?=.)")
"""What it may begin with."""
_OF = re.compile(
    r"(?:'s)?[ _-](?:name|nick(?:name)?|id)$"
    r"|^(?:name (?:of )?|the |your |this |ad |item |product |listing |nombre del? |nom d[eu] |nome d[eo] |имя |اسم |ชื่อ|tên )"
)
"""What one in another language may add."""
_EDGES = " \t\n\r:：*·•|>»›→-–—()（）[]【】"


def _plain(label: str) -> str:
    plain = label if label.isascii() else unicodedata.normalize("NFKC", label)
    return closed_up(plain.casefold().replace("\u0307", "").strip(_EDGES))


def _table(words: str, role: Role) -> dict[str, Role]:
    return {_plain(word.replace("_", " ")): role for word in words.split()}


_ROLES = _table(_NAMES, Role.NAME) | _table(_USERS, Role.USER) | _table(_PERSONS, Role.PERSON) | _table(_SELLERS, Role.SELLER)
LONGEST_LABEL = 28
"""Characters of the longest label that is looked up."""


@lru_cache(maxsize=8_192)
def role_of(label: str) -> Role | None:
    """Whom ``label`` asks for: ``Seller``, ``卖家昵称：``, ``Nombre del vendedor``; ``None`` for any other text."""
    if len(label) > LONGEST_LABEL:
        return None
    plain = _plain(label)
    if (role := _ROLES.get(plain)) is not None:
        return role
    if plain in BY and label.rstrip()[-1:] in (":", "："):
        return Role.PERSON
    if plain.isascii() or " " in plain:
        return _ROLES.get(_OF.sub("", plain)) if " " in plain or "'" in plain else None
    bare = _BEFORE.sub("", plain) if plain.startswith(_OF_GOODS) else plain
    return _ROLES.get(bare) or (_ROLES.get(_SUFFIX.sub("", bare)) if bare.endswith(_SUFFIXES) else None)


_SELLING = (
    r"(?:(?:ships?|shipped|dispatched|fulfilled) (?:from|by) and )?(?:sold|posted|listed|offered|added|submitted|uploaded"
    r"|advertised|placed|owned|hosted)(?: (?:and|&) (?:shipped|fulfilled|delivered))?(?: .{1,30})? by"
    r"|(?:mis|mise|vendue?|publiée?|postée?|déposée?|proposée?|ajoutée?|annonce)(?: .{1,30})? par"
    r"|(?:publicad|vendid|anunciad|ofrecid|ofertad|subid|oferecid|postad|inserid|cadastrad|adicionad)[oa](?: .{1,30})? por"
    r"|(?:verkauft|angeboten|eingestellt|inseriert|veröffentlicht|gepostet)(?: .{1,30})? (?:von|durch)"
    r"|(?:vendut|pubblicat|inserit|offert|propost|caricat)[oa](?: .{1,30})? da(?:l|lla)?"
    r"|(?:verkocht|geplaatst|aangeboden|toegevoegd)(?: .{1,30})? door"
    r"|(?:dodan[eoay]|wystawion[eoay]|sprzedawan[eoay]|opublikowan[eoay])(?: .{1,30})? przez"
    r"|(?:přidal|vložil|prodává)a?|(?:опубликова|размести|добави|выложи)ла?|прода[её]т"
    r"|(?:säljs|upplagd|publicerad|annons)(?: .{1,30})? av|(?:solgt|oprettet|publisert|lagt ud)(?: .{1,30})? (?:af|av)"
    r"|(?:dijual|diposting|dipasang|diiklankan)(?: .{1,30})? oleh|(?:được )?(?:đăng|bán)(?: .{1,30})? bởi"
)
"""Verbs of selling or of placing an advertisement, up to the word behind which who does it is named; a date may stand between."""
_OFFERING = (
    r"(?:ad(?:vert(?:isement)?)?|item|listing|offer) (?:from|by)|(?:annonce|offre) d[eu]|an[uú]ncio d[eo]|contactar con"
    r"|(?:anzeige|angebot) von|annuncio di|advertentie van|ogłoszenie od|объявление от|(?:posted|listed|added) .{1,40} by"
)
"""What offers the goods: a name of its own, marked up apart, must follow, since other words may ("annonce de vélo")."""
_ASKS = re.compile(rf"(?:.{{0,60}}[\s|·,.•–-])?(?:{_SELLING}|{_OFFERING})\s*[:：]?", re.IGNORECASE)
_LAST_WORDS = """
    by from par de du por do von durch da dal dalla di door van przez od av af oleh bởi con vložil vložila přidal přidala prodává
    опубликовал опубликовала разместил разместила добавил добавила выложил выложила продает продаёт от
"""
_LAST = frozenset(_LAST_WORDS.split())
BY = ("by", "par", "von", "por", "door", "przez", "av", "af", "oleh", "bởi")
"""Alone before a colon these ask who placed an advertisement; "from", "de" and "da" as often ask where."""
_TAIL = (
    r"(?:\s+(?:on|at|in|since|le|à|am|um|el|em|il|op|den|dnia|в|and (?:shipped|fulfilled|delivered|dispatched))\b.*"
    r"|\s*[|·•,(（].*|\s+[-–]\s.*|\s+\d.*)?\.?"
)
"""What a sentence goes on with behind the name: when, where, who sends it."""
_TOLD = re.compile(rf"(?:{_SELLING})\s*[:：]?\s+(?P<name>[^\W\d_][^|·•:：]{{1,40}}?){_TAIL}", re.IGNORECASE)
_SENDS = re.compile(r"由\s*(?P<name>\S.{1,30}?)\s*(?:负责|負責)?(?:发货|發貨|提供|销售|銷售|出售|配送).*")
_SPACED = re.compile(r"(?P<label>\S{2,8}?)[^\S\n]{2,}(?P<name>[^\s:：]{2,20})")
"""A label with its answer some spaces after it in one line, as pages without tables align them."""
_FACTS = re.compile(r"\s*\|\s*")
_CUT = re.compile(r"\s{2,}|\s[|·•]\s")
LONGEST_LINE = 120
"""Characters of a line that may name who sells."""


@lru_cache(maxsize=8_192)
def asks_in_words(text: str) -> bool:
    """Whether ``text`` ends in words behind which who sells is named: ``Mis en ligne par``, ``Posted yesterday by``."""
    line = text.strip(_EDGES)
    last = line[-12:].rpartition(" ")[2].casefold() if len(line) <= LONGEST_LINE else ""
    return last in _LAST and _ASKS.fullmatch(clean(line)) is not None


@lru_cache(maxsize=8_192)
def told_in(text: str) -> tuple[Role, str] | None:
    """Role and name that one line tells, or one of the facts in it: ``Seller: Anna``, ``Posted by Anna on 3 May``,
    ``Stock: 5 | Seller: Anna``, ``由山土陶坊发货``.
    """
    line = text.strip()
    if len(line) > LONGEST_LINE:
        return None
    facts = _FACTS.split(line) if "|" in line else [line]
    return next((told for fact in facts if (told := _told_in(fact.strip())) is not None), None)


def _told_in(line: str) -> tuple[Role, str] | None:
    found = _SENDS.fullmatch(line) if line[:1] == SENDER else _TOLD.fullmatch(clean(line)) if " " in line else None
    if found is not None and (name := clean(found["name"])):
        return Role.SELLER, f"{name}." if line.endswith(f" {name[-1]}.") else name  # an initial has its stop
    label, _, name = line.replace("：", ":").partition(":")
    if not name and (spaced := _SPACED.fullmatch(line)) is not None:
        label, name = spaced["label"], spaced["name"]
    role = role_of(label) if name.strip() else None
    return (role, clean(_CUT.split(name.strip(), maxsplit=1)[0])) if role is not None else None


_HEADING = re.compile(
    r"(?:about |contact |meet )?(?:the |this )?(?:seller|vendor|advertiser|owner|merchant|poster|shop|store|publisher"
    r"|dealer)(?:'s)?"
    r"(?: (?:info(?:rmation)?|details|profile|contact(?: (?:info(?:rmation)?|details))?|card))"
    r"|(?:about|contact|meet) (?:the |this )?(?:seller|vendor|advertiser|owner|merchant|poster|publisher|dealer)"
    r"|(?:verkäufer|anbieter|händler|inserenten|personen|kontakt)[- ]?(?:info(?:s|rmation(?:en)?)?|daten|profil)"
    r"|(?:informationen|angaben) zum (?:verkäufer|anbieter)|über den (?:verkäufer|anbieter)|(?:verkäufer|anbieter) kontaktieren"
    r"|(?:informations? (?:sur le |du )?|à propos du |coordonnées du |contacter le )vendeur"
    r"|(?:contacter |informations? sur |coordonnées de )l['’]annonceur"
    r"|(?:(?:informaci[oó]n|datos) del?|sobre el|acerca del|contactar (?:con |al )?(?:el )?) ?(?:vendedor|anunciante)"
    r"|(?:(?:informa[cç][oõ]es|dados) do|sobre o|contat[eo]r?(?: com)? o) (?:vendedor|anunciante)"
    r"|(?:informazioni (?:sul|del) |contatta il )venditore|contatta l['’]inserzionista"
    r"|(?:over de |informatie over de |contact met (?:de )?)verkoper|verkopersinformatie"
    r"|(?:informacje )?o sprzedawcy|dane sprzedawcy|(?:skontaktuj się ze? |kontakt ze? )sprzedając\w+|(?:informace )?o prodejci"
    r"|(?:информация |сведения )?о продавце|(?:контакты|данные) продавца|связаться с (?:продавцом|автором)|про продавця"
    r"|(?:satıcı|ilan sahibi) bilgileri|informasi penjual|tentang penjual|thông tin (?:liên hệ )?người bán|om säljaren"
    r"|ข้อมูลผู้ขาย|معلومات البائع|판매자 ?정보|(?:出品者|販売者|ショップ)(?:情報|プロフィール)|この(?:出品者|ショップ)について"
    r"|(?:关于|聯絡|聯繫|联系)(?:卖家|賣家|店主|商家|发布人|发布者|刊登者|物主)"
    r"|(?:卖家|賣家|发布者|发布人|刊登者|商家|店家|店铺|联系人|物主|出售者)(?:信息|资料|資訊|資料|档案|介绍|名片|详情)",
    re.IGNORECASE,
)
"""Headings of the block that names who sells."""


@lru_cache(maxsize=4_096)
def heads_seller(text: str) -> bool:
    """Whether ``text`` is the heading of a block about who sells: ``Seller information``, ``Contact publisher``, 卖家信息."""
    return len(text) <= LONGEST_HEADING and _HEADING.fullmatch(" ".join(text.split()).strip(_EDGES)) is not None


LONGEST_HEADING = 60
"""Characters of such a heading."""


@lru_cache(maxsize=32_768)
def speaks_of_roles(text: str) -> bool:
    """Whether ``text`` tells, asks for or heads a name by any of the ways above: of nearly all lines of a page none does."""
    if not 1 <= len(text) <= LONGEST_LINE or text[0] in _NEVER_FIRST:
        return False
    words = text.casefold().split()
    plain = text.isascii()
    if not (plain and words[0].rstrip(":") not in _BEGINNINGS) and (role_of(text) is not None or text == SENDER):
        return True
    tells = not (_MARKED.isdisjoint(text) and _LAST.isdisjoint(words)) or (
        not plain and (text[0] == SENDER or _SPACED.match(text))
    )
    if tells and (told_in(text) is not None or asks_in_words(text)):
        return True
    return not (plain and _HEADED.isdisjoint(words)) and heads_seller(text)


_FIRSTS = {label.split()[0] for label in _ROLES if label.isascii()}
_BEGINNINGS = frozenset(
    _FIRSTS | set(BY) | {f"{word}'s" for word in _FIRSTS} | {"name", "the", "your", "this", "item", "product", "listing"}
)
"""First words of a label in ASCII: looked up faster than the label."""
_MARKED = frozenset(":：|")
_HEADED_WORDS = """
    seller seller's vendor vendor's advertiser advertiser's owner owner's merchant merchant's poster shop store publisher
    publisher's dealer anbieter inserenten personen kontakt infos info vendeur l'annonceur vendedor anunciante venditore
    l'inserzionista verkoper sprzedawcy prodejci sahibi penjual
"""
_HEADED = frozenset(_HEADED_WORDS.split())
"""Words of which a heading in ASCII has one: looked up faster than the heading."""
SENDER = "由"
"""Before who sends the goods: 由 *name* 发货."""
_NEVER_FIRST = frozenset("0123456789$€£¥￥₩₹₽+-–—(（[{<>«»/\\&%#@.,;!?©")
