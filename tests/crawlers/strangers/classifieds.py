"""Sites on which many people sell, in the conventions of classifieds software: who sells stands beside every ad."""

from tests.crawlers.shops import Shop
from tests.crawlers.strangers.goods import Goods, Stranger, chinese, english, nth, number_in, of_desk, page_in, serve


def _board_page(title: str, body: str) -> str:
    top = (
        "<div id=header><div id=logo><a href='/'>Lakeside Ads</a></div><ul class=nav><li><a "
        "href='/user/login'>Login</a></li>"
        "<li class=publish><a href='/item/new'>Publish your ad for free</a></li></ul></div>"
        "<form action='/search' method=get class=nocsrf><input name=sPattern placeholder='Ex. Sporting "
        "goods'><button>Search</button></form>"
    )
    foot = "<div id=footer><ul><li><a href='/contact'>Contact</a></li><li><a href='/terms'>Terms</a></li></ul></div>"
    return (
        f"<!DOCTYPE html><html lang=en-US><head><title>{title}</title></head><body>{top}<div class=content>"
        f"{body}</div>{foot}</body></html>"
    )


def board(shop: Shop) -> Stranger:
    """A board of ads: ``TITLE_i12``, the page's number in the path, the publisher in a contact box with a form beside it."""
    goods = english()

    def path(one: Goods) -> str:
        return f"/camping/{one.title.lower().replace(' ', '-')}_i{one.number}"

    def card(one: Goods) -> str:
        to = path(one)
        return (
            f"<li class='listing-card'><a class=listing-thumb href='{to}' title='{one.title}'><img "
            f"src='{one.picture.replace('-a.', '-a_thumbnail.')}'"
            " width=240 height=200></a><div class=listing-detail><div class=listing-cell><div "
            "class=listing-data><div class=listing-basicinfo>"
            f"<a href='{to}' class=title title='{one.title}'>{one.title}</a><div class=listing-attributes>"
            "<span class=category>Camping</span> -"
            "<span class=location>Tartu</span> <span class=g-hide>-</span> May 2, 2024 <span "
            f"class=currency-value>{one.price} Euro €</span></div>"
            f"<p>{one.text[:40]}...</p></div></div></div></div></li>"
        )

    def detail(one: Goods) -> str:
        return (
            "<div class=breadcrumb><ul><li><a href='/'>Lakeside Ads</a> » </li><li><a href='/camping'>Camping</a> » </li>"
            f"<li>{one.title}</li></ul></div><div id=item-content><h1><span class=price>{one.price} Euro "
            f"€</span> <strong>{one.title}</strong></h1>"
            "<div class=item-header><div>Published date: May 2, 2024</div><div>Modified date: May 3, 2024</div></div>"
            "<ul id=item_location><li>Location: <strong>Tartu, Tartumaa</strong></li></ul><div class=item-photos>"
            f"<a href='{one.picture}' class=main-photo title='Image 1 / 2'><img "
            f"src='{one.picture.replace('-a.', '-a_preview.')}' alt='{one.title}'></a>"
            f"</div><div id=description><p>{one.text}</p><div id=custom_fields></div><p class=contact_button>"
            "<a href='#contact'>Contact seller</a>"
            "<a href='/item/send-friend/1'>Share</a></p></div><div id=useful_info><h2>Useful information</h2>"
            "<ul><li>Avoid scams by acting "
            "locally or paying with PayPal</li><li>Never pay with Western Union</li></ul></div></div><div "
            "id=sidebar><div class=actions>"
            "<form name=mask_as_form><select name=as><option>Mark as...</option></select></form></div><div "
            "id=contact class='widget-box form-container'>"
            f"<h2>Contact publisher</h2><p class=name>Name: <a href='/user/profile/{one.desk}'>{one.seller}</a>"
            "</p><p class=phone>Phone: 555 01 99</p>"
            "<form><label>Your name</label><input name=yourName><textarea name=message></textarea><button>"
            "Send</button></form></div></div>"
            f"<div class=similar_ads><h2>Related listings</h2><ul>{card(goods[0])}{card(goods[1])}</ul></div>"
        )

    def answer(at: str, asked: dict[str, str]) -> str | None:
        if at in ("/", "/search"):
            cats = (
                "<section class=categories><ul><li><h1><a class=category href='/camping'>Camping</a> <span>"
                "(14)</span></h1></li></ul></section>"
            )
            found = [one for one in goods if asked.get("sPattern", "").lower() in one.title.lower()]
            return _board_page("Lakeside Ads", cats + f"<h2>Latest listings</h2><ul>{''.join(map(card, found[:4]))}</ul>")
        first, _, page = at.strip("/").partition("/")
        if first == "camping" and "_i" not in at:
            n = page_in({"page": page}, "page")
            turn = "".join(f"<li><a class=searchPaginationNonSelected href='/camping/{p}'>{p}</a></li>" for p in (1, 2, 3))
            orders = "<p class=see_by>Sort by: <a href='/camping?sOrder=i_price&iOrderType=asc'>Lower price first</a></p>"
            rows = "".join(map(card, goods[(n - 1) * 5 : n * 5]))
            return _board_page(
                "Camping",
                f"<h1>Camping</h1>{orders}<ul class=listing-card-list>{rows}</ul><div class=paginate><ul>{turn}</ul></div>",
            )
        if at.startswith("/user/profile/"):
            desk = number_in(at.rpartition("/")[2])
            own = of_desk(goods, desk)
            return _board_page(
                own[0].seller,
                (f"<h1>{own[0].seller}</h1><p>Location: Tartu</p><h3>Latest listings</h3><ul>{''.join(map(card, own[:2]))}</ul>"),
            )
        n = number_in(at.rpartition("_i")[2])
        return _board_page(f"{nth(goods, n).title} - Camping - Tartu", detail(nth(goods, n)))

    serve(shop, answer)
    return Stranger(goods, path, "EUR", frozenset({"description", "seller"}))


def flea_market(shop: Shop) -> Stranger:
    """A Chinese board of second-hand goods: labels before everything, the seller as 发布人 with a link."""
    goods = chinese(cents=False)

    def frame(title: str, body: str) -> str:
        top = (
            "<div class=nav><a href='/'>首页</a><a href='/list?cid=1'>生活用品</a><a href='/list?cid=2'>"
            "厨房</a><a href='/user/login'>登录</a></div>"
        )
        return (
            f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{title}</title></head><body>"
            f"{top}{body}<div class=footer>校园二手 版权所有</div></body></html>"
        )

    def row(one: Goods) -> str:
        return (
            f"<tr><td><a href='/info/{one.number}'><img data-src='{one.picture}' src='/static/blank.png' "
            f"width=80></a></td><td><a href='/info/{one.number}'>"
            f"{one.title}</a><br><small>{one.text[:12]}…</small></td><td><em>{one.price}</em>元</td><td><a "
            f"href='/member/{one.desk}'>{one.seller}</a></td>"
            "<td>3天前</td></tr>"
        )

    def detail(one: Goods) -> str:
        return (
            "<div class=crumbs>您的位置：<a href='/'>首页</a> &gt; <a href='/list?cid=1'>生活用品</a> &gt; "
            f"正文</div><div class=info-box><h2>{one.title}</h2>"
            f"<p class=meta>发布时间：2024-05-02 10:12 &nbsp; 浏览：31次 &nbsp; 信息编号：{one.number:06}</p>"
            "<ul class=attrs><li><span>价格：</span><b>"
            f"{one.price}元</b></li><li><span>原价：</span>{one.before}元</li><li><span>新旧：</span>"
            f"九成新</li><li><span>发布人：</span><a href='/member/{one.desk}'>"
            f"{one.seller}</a>（已认证）</li><li><span>联系电话：</span>登录后可见</li></ul><div class=pic>"
            "<img class=lazy src='/static/blank.png' "
            f"data-src='{one.picture}'></div><h3>详细描述</h3><div class=txt>{one.text}</div><p class=tip>"
            "提示：交易时请当面验货，谨防诈骗。</p></div>"
            f"<div class=side><h3>TA还在卖</h3><ul><li><a href='/info/1'>{goods[0].title}</a> <em>"
            f"{goods[0].price}元</em></li></ul></div>"
        )

    def answer(at: str, asked: dict[str, str]) -> str | None:
        if at == "/":
            return frame("校园二手", f"<table>{''.join(map(row, goods[:4]))}</table>")
        if at == "/list":
            mine = [one for one in goods if one.number % 2 + 1 == number_in(asked.get("cid", ""))]
            n = page_in(asked, "pn")
            turn = f"<a href='/list?cid={asked.get('cid', '')}&pn={n + 1}'>下一页</a>" if n * 4 < len(mine) else ""
            return frame(
                "列表",
                (f"<table>{''.join(map(row, mine[(n - 1) * 4 : n * 4]))}</table><div class=page>共{len(mine)}条 {turn}</div>"),
            )
        if at.startswith("/member/"):
            own = of_desk(goods, number_in(at[8:]))
            return frame(
                "会员主页",
                (
                    f"<div class=card><h2>{own[0].seller}</h2><p>注册时间：2021-01-01</p></div><table>"
                    f"{''.join(map(row, own[:2]))}</table>"
                ),
            )
        n = number_in(at[6:]) if at.startswith("/info/") else 0
        return frame(f"{nth(goods, n).title}_生活用品_校园二手", detail(nth(goods, n)))

    serve(shop, answer)
    return Stranger(goods, lambda one: f"/info/{one.number}", "CNY", frozenset({"description", "seller"}))
