"""What kind a page is, in both languages: what stands before content is told, and content is never taken for it."""

import pytest

from casefiles.parts import PageKind
from crawlers.reading.reader import read_page

URL = "https://mall.example/some/page"
LONG = "<p>" + "这里写的是关于茶叶种植、采摘和烘焙的一篇长文，讲茶农怎样劳作。" * 14 + "</p>"
PRESSED = "".join(
    f"<div class=card><img src=/i/{n}.jpg><b>粗陶茶杯 {n} 号</b><span class=price>¥{n}.00</span></div>" for n in range(5)
)
"""Cards that are click handlers and no links."""
GOODS = "".join(
    f'<li class="item"><a href="/item/{n}.html"><img src="/i/{n}.jpg" alt="茶杯{n}"></a>'
    f'<a href="/item/{n}.html">粗陶茶杯 {n} 号</a>'
    f'<span class="price">¥{n}.00</span></li>'
    for n in range(11, 16)
)


def page(title: str, body: str, head: str = "") -> bytes:
    head = f'<meta charset="utf-8"><title>{title}</title>{head}'
    return f'<!doctype html><html lang="zh"><head>{head}</head><body>{body}</body></html>'.encode()


BEFORE_CONTENT = [
    ("geo-block", "Sorry", "<h1>This shop is not available in your country</h1>"),
    ("geo-block", "提示", "<p>抱歉，您所在的地区暂不支持访问本店</p>"),
    ("parked-domain", "tea.example", "<h1>tea.example</h1><p>This domain is for sale. Buy this domain today.</p>"),
    ("parked-domain", "域名出售", "<p>该域名正在出售，有意者请联系</p>"),
    ("rate-limited", "提示", "<p>您的访问过于频繁，请稍后再试</p>"),
    ("waf-block", "405", "<p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。请求被拦截</p>"),
    ("captcha", "安全验证", "<p>请输入验证码后继续访问</p><img src='/captcha/img'>"),
    ("slider", "验证", "<div>请按住滑块，拖动滑块完成验证</div>"),
    ("login-wall", "用户登录", "<form><input name=u><input type=password name=p><button>登录</button></form>"),
    ("login-wall", "会员登录", "<form><input name=u><input type=password name=p><label>验证码</label><input name=c></form>"),
    ("soft-404", "提示信息", "<p>您访问的商品不存在或已下架</p>"),
    ("empty-shell", "商城", "<noscript>请启用 JavaScript 以继续</noscript><div id=app></div><script src=/app.js></script>"),
    (
        "empty-shell",
        "Shop",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script src=/a.js></script>",
    ),
]


@pytest.mark.parametrize(("reason", "title", "body"), BEFORE_CONTENT)
def test_what_stands_before_content_is_told(reason: str, title: str, body: str) -> None:
    read = read_page(page(title, body), URL)
    assert read.why_not == reason
    assert read.listings == ()
    assert read.kind is {"empty-shell": PageKind.SHELL, "soft-404": PageKind.OTHER, "parked-domain": PageKind.OTHER}.get(
        reason, PageKind.CHALLENGE
    )


CONTENT = [
    (PageKind.LIST, "茶杯", f"<div class=login>请登录 <input type=password></div><ul>{GOODS}</ul>"),
    (PageKind.LIST, "茶杯", f"<ul>{GOODS}</ul><footer>本站使用 g-recaptcha 保护，点击获取验证码</footer>"),
    (PageKind.LIST, "茶杯", f"<h1>全部商品</h1><div>{PRESSED}</div>"),
    (PageKind.LIST, "茶杯", f"<div>{PRESSED.replace('<img src=', '<i class=x-image data-src=')}</div>"),
    (PageKind.PRODUCT, "茶杯", f"<h1>粗陶茶杯</h1><p class=price>¥11.00</p><div>{PRESSED}</div>"),
    (
        PageKind.PRODUCT,
        "验证码贴纸",
        "<h1>验证码贴纸 一百张</h1><span class=price>¥9.90</span><button>加入购物车</button><p>access denied，滑块验证</p>",
    ),
    (PageKind.ARTICLE, "验证码简史", f"<article><h1>验证码简史</h1><time datetime=2026-01-01>一月</time>{LONG}</article>"),
    (
        PageKind.LICENCE,
        "营业执照信息",
        "<h1>营业执照信息</h1><p>企业名称：某某茶叶有限公司</p><p>统一社会信用代码：91350500MA2XN1234X</p>",
    ),
]


@pytest.mark.parametrize(("kind", "title", "body"), CONTENT)
def test_content_that_speaks_of_challenges_is_content(kind: PageKind, title: str, body: str) -> None:
    read = read_page(page(title, body), URL)
    assert (read.kind, read.why_not) == (kind, None)


def test_cards_without_a_headline_are_a_list_wherever_they_stand() -> None:
    assert read_page(page("商城", f"<div>{PRESSED}</div>"), "https://mall.example/#/goods/new").kind is PageKind.LIST


def test_a_list_is_read_into_goods_without_opening_them() -> None:
    read = read_page(page("茶杯", f"<ul>{GOODS}</ul>"), URL)
    assert [(one.url, one.title, str(one.price), one.currency) for one in read.teasers] == [
        (f"https://mall.example/item/{n}.html", f"粗陶茶杯 {n} 号", f"{n}.00", "CNY") for n in range(11, 16)
    ]
    assert all(one.pictures[0].url == f"https://mall.example/i/{n}.jpg" for n, one in enumerate(read.teasers, start=11))


def test_a_list_names_the_shops_and_what_was_crossed_out() -> None:
    rows = "".join(
        f'<div class="card"><a href="/g/{n}"><img data-src="/p/{n}.jpg"></a><h4><a href="/g/{n}">Mug {n}</a></h4>'
        f'<b class="now">€{n}.50</b> <del>€{n + 5}.00</del> <a class="shop" href="/shop/s{n}/">Shop {n}</a></div>'
        for n in (3, 4, 5)
    )
    first = read_page(page("Mugs", rows), URL).teasers[0]
    assert (str(first.price), str(first.list_price), first.seller and first.seller.id) == ("3.50", "8.00", "s3")


def test_the_one_card_that_the_last_page_of_a_list_shows_is_no_product() -> None:
    card = (
        '<li><a href="/item.php?id=9"><img src="/i/9.jpg"></a><h3><a href="/item.php?id=9">粗陶茶杯 9 号</a></h3>'
        '<input type="button" value="加入购物车"><div class="price">¥9.00</div></li>'
    )
    read = read_page(page("茶杯", f"<h1><a href=/>茶集</a></h1><ul>{card}</ul><p>当前第3页/共3页</p>"), URL)
    assert (read.kind, [one.url for one in read.teasers]) == (PageKind.LIST, ["https://mall.example/item.php?id=9"])


def test_goods_that_a_list_shows_with_a_price_are_goods_in_a_folder_called_shop_too() -> None:
    rows = "".join(
        f'<div class="card"><a href="/en/shop/stool-{n}~p{n}"><img src="/p/{n}.jpg"></a>'
        f'<h4><a href="/en/shop/stool-{n}~p{n}">Stool {n}</a></h4><b class="price">€{n}.50</b></div>'
        for n in (31, 42, 53)
    )
    links = {one.url: one.kind for one in read_page(page("Stools", f'<a href="/en/shop/chairs~c1">Chairs</a>{rows}'), URL).links}
    assert links == {
        "https://mall.example/en/shop/chairs~c1": PageKind.LIST,
        **{f"https://mall.example/en/shop/stool-{n}~p{n}": PageKind.PRODUCT for n in (31, 42, 53)},
    }
