"""Who sells is read in whatever form a page names it; nobody else on the page is ever taken for it."""

import pytest

from casefiles.model import Listing
from crawlers.reading.reader import read_listing

ADDRESS = "https://board.example/ads/walnut-desk-123.html"
VISITOR = """<header><a href="/">Trove</a><div class="user-menu"><img class="avatar" src="/v.jpg">
<span class="user-name">Visiting Vera</span>
<a href="/account">My account</a><a href="/logout">Log out</a></div></header>"""
CORNER = """<div class="top"><div class="user-info"><img class="avatar" src="/v.jpg"><b class="user-name">Visiting Vera</b>
<a href="/my/ads">My ads</a> <a href="/user/logout">Log out</a></div></div>"""
GREETING = '<div class="hello">Welcome, <a href="/user/77">Visiting Vera</a></div>'
GOODS = """<h1>Walnut desk</h1><p class="price">280 €</p>{beside}<div class="description"><p>Three drawers with brass pulls; the
leather top was replaced in spring.</p></div>"""
REVIEWS = """<h3>Reviews</h3><div class="review"><span class="user-name">Reviewing Rita</span><p>Sturdy.</p></div>
<div class="review"><span class="user-name">Reviewing Rolf</span><p>Fine.</p></div>"""
COMMENTS = """<h3>Comments</h3><div class="item-msg"><img class="avatar" src="/c.jpg">
<a href="/user/31">Asking Ada</a><p>Still there?</p></div>
<div class="item-msg"><img class="avatar" src="/d.jpg"><a href="/user/32">Asking Abe</a>
<p>Posted by Asking Abe on 3 May 2024</p></div>"""
OTHERS = """<h3>Similar ads</h3><div class="grid"><div class="cell"><a href="/ads/stool-124.html">
<img src="/s.jpg">Stool</a><b>35 €</b>
<span>Seller: Other Olga</span></div><div class="cell"><a href="/ads/lamp-77.html"><img src="/l.jpg">Lamp</a><b>60 €</b>
<span>Seller: Other Otto</span></div></div>"""
OPERATOR = """<div class="widget"><h4>Contact us</h4><p>Contact person: Operating Omar</p><p>Tel: 000</p></div>
<footer><p>Published by Trove Ltd</p><p>Seller support: Trove</p></footer>"""
LOGIN = '<form action="/login"><label>Username</label><input name="u"><label>Password</label><input type="password"></form>'


def page(beside: str = "", side: str = "", *, visitor: str = VISITOR, language: str = "en") -> bytes:
    goods = GOODS.format(beside=beside)
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><title>Walnut desk</title></head><body>'
        f'{visitor}<div class="main"><div class="row">'
        f'<div class="col-8">{goods}</div><div class="col-4">{side}</div></div>{REVIEWS}{COMMENTS}{OTHERS}{LOGIN}</div>{OPERATOR}'
        "</body></html>"
    ).encode()


def seller_on(body: bytes) -> str | None:
    listing = read_listing(body, ADDRESS)
    assert isinstance(listing, Listing), listing
    assert (listing.title, str(listing.price)) == ("Walnut desk", "280")
    return listing.seller.name if listing.seller else None


@pytest.mark.parametrize("visitor", [VISITOR, CORNER, GREETING, ""], ids=["menu", "corner", "greeting", "nobody"])
def test_visitors_reviewers_commenters_other_sellers_and_the_operator_sell_nothing(visitor: str) -> None:
    assert seller_on(page(visitor=visitor)) is None


LABELS = """
Seller|Vendor:|Sold by|Posted by:|Listed by|Advertiser|Supplier:|Seller's name:|Store name:|Contact person:|Owner
Verkäufer:|Anbieter|Inserent:|Verkauft durch|Ansprechpartner:
Vendeur|Annonceur :|Vendu par|Boutique :|Mis en ligne par
Vendedor:|Anunciante|Vendido por|Publicado por:|Nombre del vendedor:
Venditore|Inserzionista:|Venduto da|Loja:|Vendido e entregue por
Verkoper|Aangeboden door:|Sprzedawca:|Sprzedający|Prodejce|Predajca:
Продавец|Продавец:|Автор объявления|Магазин:|Продавець|Имя продавца:
Satıcı|İlan sahibi:|Mağaza:|Säljare|Sælger:|Selger|Myyjä:|Eladó:|Vânzător:|Πωλητής:
Penjual|Người bán:|Cửa hàng|ผู้ขาย|البائع:|פרושנדה
卖家|卖家昵称：|掌柜：|商家名称：|店铺|所属店铺：|联系人|发布人：|发布者|出售人|店主：|供应商：|來自用户|賣家：
出品者|販売元：|ショップ名|판매자|판매처:|상점
"""
_UNKNOWN = {"פרושנדה", "來自用户"}
FORMS = {
    "table": "<table><tr><th>{label}</th><td>{name}</td></tr><tr><td>Size</td><td>120 cm</td></tr></table>",
    "terms": "<dl><dt>{label}</dt><dd><a href='/u/9'>{name}</a></dd></dl>",
    "spans": "<ul><li><span>{label}</span> <span>{name}</span></li></ul>",
    "bold": "<p><strong>{label}</strong> {name}</p>",
    "rows": '<div class="row"><div class="col">{label}</div><div class="col"><a href="/ad/user/9">'
    '<img src="/9.jpg"> {name}</a></div></div>',
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("label", [one for line in LABELS.split("\n") for one in line.split("|") if one and one not in _UNKNOWN])
def test_what_a_label_asks_for_is_the_seller(label: str, form: str) -> None:
    assert seller_on(page(FORMS[form].format(label=label, name="Fergal Twomey"))) == "Fergal Twomey"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ad from <a href='/ad/user/9'>Fergal Twomey</a>",
        "Posted 3 days ago by <b>Fergal Twomey</b>",
        "Posted by Fergal Twomey on 12 March 2024",
        "Listed by <a href='/sellers/9'>Fergal Twomey</a> in Cork",
        "Ships from and sold by Fergal Twomey.",
        "Mis en ligne par <a href='/contact?id=88'>Fergal Twomey</a> le 12 mars 2010 à 14:22.",
        "Annonce de <strong>Fergal Twomey</strong>",
        "Publicado el 3 de mayo por <a href='/usuario/9'>Fergal Twomey</a>",
        "Anunciado por Fergal Twomey",
        "Verkauft und versandt durch <a href='/shop/9'>Fergal Twomey</a>",
        "Eingestellt am 3.5. von <em>Fergal Twomey</em>",
        "Inserito da <a href='/utente/9'>Fergal Twomey</a> il 3 maggio",
        "Dodane przez <b>Fergal Twomey</b>",
        "Geplaatst door <a href='/u/9'>Fergal Twomey</a>",
        "Seller: Fergal Twomey | Cork",
        "Owned by <b>Fergal Twomey</b>",
        "<a class='by-vendor-name-link' href='/vendor/9/'>Sold By Fergal Twomey</a>",
        "Publié le 12/03/2024 par Fergal Twomey",
        "Stock: 5 | Weight: 2 kg | Seller: Fergal Twomey |",
        "Seit: 2019-06-21 von <a href='user_profil?ersteller=fergal'>Fergal Twomey</a>",
        "<a href='/annonces?vendeur=23'>FT</a> <a href='/annonces?vendeur=23'>Fergal Twomey</a>",
        "由 <a href='/shop/9'>Fergal Twomey</a> 发货",
        "由Fergal Twomey发货并提供售后服务",
        "by <a href='/user/9'>Fergal Twomey</a>",
        "卖家    Fergal Twomey".replace("l T", "l\u00a0T").replace("\u00a0", ""),
    ],
)
def test_a_sentence_names_the_seller(sentence: str) -> None:
    assert seller_on(page(f"<div class='meta'>{sentence}</div>")) in ("Fergal Twomey", "FergalTwomey")


CARDS = {
    "heading": "<div><h4>Seller information</h4><div><img src='/9.jpg'><p>Fergal Twomey</p><p>Cork</p></div></div>",
    "heading-and-label": "<div class='well'><h3>Contact publisher</h3>"
    "<label>Name:</label> <a href='/user/profile/9'>Fergal Twomey</a></div>",
    "about": "<section><h5>About the seller</h5><a href='/u/9'>Fergal Twomey</a><span>Member since 2019</span></section>",
    "user-card": "<aside><div class='card card-user-info'><a href='/shops/57/f'><img src='/a.jpg' alt='Fergal Twomey'></a><div>"
    "<span class='name'>Fergal Twomey</span><small>User since March 2022</small></div><button>Send a message</button>"
    "</div></aside>",
    "user-info": "<div class='user'><span class='user-avatar'>F</span>"
    "<span class='user-info-name'>Fergal Twomey</span><div>Cork</div></div>",
    "role-below": "<div class='flex'><img class='rounded-full' src='/a.jpg'><div><p class='font-bold'><b>Fergal Twomey</b></p>"
    "<p>Private seller</p></div></div>",
    "seller-name": "<div class='seller-details'><div class='seller-img'><img src='/a.jpg'></div>"
    "<div class='seller-name'><div class='name'>"
    "<span>Fergal Twomey</span></div></div><a href='tel:000'>Call</a></div>",
    "member-since": "<div><h6>Fergal Twomey</h6><p>Member since 2019</p><a href='/user/9/ads'>View all ads</a></div>",
    "shop-above-its-keeper": "<div class='shop'><h2>Fergal Twomey</h2><p>收藏该店铺</p><p>"
    "<span>店主: </span>mbpcoffee</p><p>店铺等级: 高</p></div>",
    "profile-link": "<div class='box'><a href='/users/9'><img class='avatar' src='/a.jpg'></a>"
    "<a href='/users/9'>Fergal Twomey</a></div>",
    "german": "<div><h3>Personen Info</h3><strong>Name:</strong> Fergal Twomey<br><a href='#'>Kontakt aufnehmen</a></div>",
    "russian": "<div class='border'><img src='/a.jpg' class='avatar'><b>Fergal Twomey</b><div>На сайте с 2021 года</div></div>",
    "name-beside-telephone": "<div class='border'><img src='/p.png'><div><b>Name</b> Fergal Twomey</div><div>"
    "<b>Phone</b> 000</div></div>",
    "posted-by-above": "<div class='box'><a href='/user/9'><div>Posted by</div></a><div>"
    "<img src='/a.png' alt='avatar' class='rounded-full'>"
    "<div><p class='medium'>Fergal Twomey</p><p>Member since 3 months ago</p></div></div><button>Show phone</button></div>",
    "portrait": "<div class='ava'><img src='/users/9/face.png'><p>Fergal Twomey</p><p>Cork</p></div>",
    "profile": "<div class='profile'><img src='/p.png'><div id='nickname'>Fergal Twomey</div><div id='region'>Cork</div></div>",
    "vietnamese": "<div class='nb'><p class='ten'><a href='/thanh-vien/81'>Fergal Twomey</a></p><p>Tham gia: 2 năm</p></div>",
    "japanese": "<section><h2>出品者</h2><a href='/user/profile/33'><img src='/u.jpg' alt=''>Fergal Twomey</a>"
    "<p>本人確認済</p></section>",
    "initial": "<div class='seller-box'><span class='seller-name'>Fergal Twomey</span>"
    "<span class='seller-rating'>★4.8</span></div>",
    "count": "<div class='vendor-name'><h6><a href='/v.html'>Fergal Twomey</a></h6><span>(32 reviews)</span></div>",
    "custom-elements": "<my-view class='seller-card'><my-text class='seller-name'><span>Fergal Twomey</span></my-text></my-view>",
    "listing-author": "<div class='listing-author'><div class='listing-author-name'>"
    "<a href='/en/fergal'>Fergal Twomey</a></div></div>",
    "arabic": "<p>اسم المعلن : Fergal Twomey</p>",
    "vendor-block": "<div id='vendorData'><p id='vendor-title'>Fergal Twomey</p><p>14 products available</p></div>",
}


@pytest.mark.parametrize("card", CARDS)
def test_a_card_names_the_seller(card: str) -> None:
    assert seller_on(page(side=CARDS[card])) == "Fergal Twomey"


@pytest.mark.parametrize(
    "beside",
    [
        "<table><tr><td>Publisher</td><td>Penwick House</td></tr><tr><td>ISBN</td><td>9780000000002</td></tr></table>",
        "<p>Author: <a href='/author/9'>Jane Writer</a></p>",
        "<div><span>Shop</span><ul><li><a href='/c/desks'>Desks</a></li></ul></div>",
        "<p>Contact: <a href='/contact'>Send a message</a></p>",
        "<p>Seller: <a href='/login'>Log in to see the seller</a></p>",
        "<div class='user-info'><a href='/login'>Log in</a></div>",
        "<p>Shop: <b>Desks</b></p><ul><li><a href='/m/desks'>Desks</a><li><a href='/w/desks'>Desks</a><li>"
        "<a href='/k/desks'>Desks</a></ul>",
        "<h4>Send message</h4><div><h5>Safety tips for buyers</h5><p>Meet the seller at a public place</p></div>",
        "<div class='about-author'><img class='avatar' src='/j.jpg'><h4>About the author</h4>"
        "<p class='author-name'>Jane Writer</p></div>",
        "<h4>Seller information</h4><h4>Buyer protection notice</h4><p>Every order is insured.</p>",
        "<ul class='team'><li><img class='avatar' src='/1.jpg'><b class='user-name'>Ann</b></li><li>"
        "<img class='avatar' src='/2.jpg'>"
        "<b class='user-name'>Bob</b></li></ul>",
    ],
)
def test_what_names_no_seller_is_none(beside: str) -> None:
    assert seller_on(page(beside)) is None
