"""What stands before content and what only speaks of it, as shops and their guards write it in both languages."""

import pytest

from crawlers.reading.reader import read_page

URL = "https://mall.example/some/page"

SLIDER = [
    ("验证", '<div id="nocaptcha" class="nc-container"><div id="nc_1_wrapper"><span>请按住滑块，拖动到最右边</span></div></div>'),
    ("访问验证", "<div class=baxia-dialog>亲，请拖动下方滑块完成验证</div><script>var x5secdata='a'</script>"),
    ("安全验证", '<div class="geetest_panel"><p>向右滑动完成拼图</p></div>'),
    ("Verify", "<div class=slidercaptcha>Slide to complete the puzzle</div>"),
]
CAPTCHA = [
    ("Just a moment...", "<h1>mall.example</h1><p>Verifying you are human. This may take a few seconds.</p>"),
    (
        "mall.example",
        "<p>Please enable JS and disable any ad blocker</p><script src=https://ct.captcha-delivery.com/c.js></script>",
    ),
    ("Access to this page has been denied", "<div id=px-captcha></div><p>Press &amp; Hold to confirm you are a human</p>"),
    ("安全验证", "<p>为了您的账号安全，请完成安全验证</p>"),
    ("人机验证", "<p>请依次点击图中的文字</p><img src=/v.png>"),
    ("Robot check", "<p>Type the characters you see in this image</p><img src=/captcha/1.jpg>"),
    ("Please verify", "<p>Press and hold the button to confirm you are not a robot</p>"),
]
BLOCKED = [
    ("waf-block", "Access Denied", "<h1>Access Denied</h1><p>You don't have permission to access this. Reference #18.2d4f</p>"),
    ("waf-block", "", "<iframe src='/_Incapsula_Resource?x=1'>Request unsuccessful. Incident ID: 4710</iframe>"),
    ("waf-block", "Attention Required!", "<h1>Sorry, you have been blocked</h1><p>You are unable to access mall.example</p>"),
    ("waf-block", "拦截提示", "<p>您的请求疑似攻击行为，已被网站管理员设置拦截</p>"),
    ("waf-block", "403", "<p>您的访问被拒绝</p>"),
    ("rate-limited", "提示", "<p>访问太频繁了，请休息一会儿再来</p>"),
    ("rate-limited", "429 Too Many Requests", "<h1>Too Many Requests</h1>"),
    ("rate-limited", "系统提示", "<p>操作过于频繁，请稍后再试</p>"),
    ("login-wall", "商品", "<p>请登录后查看商品详情</p><a href=/login>登录</a>"),
    ("login-wall", "Members only", "<p>Please log in to view prices and products.</p>"),
    ("geo-block", "提示", "<p>抱歉，该地区无法访问本站</p>"),
    ("geo-block", "Unavailable", "<p>We are sorry, our store is not available in your region.</p>"),
    ("geo-block", "451", "<h1>Unavailable For Legal Reasons</h1>"),
    ("soft-404", "出错了", "<p>抱歉，您要找的宝贝已下架</p>"),
    ("soft-404", "Oops", "<h1>This page could not be found</h1><a href=/>Home</a>"),
    ("soft-404", "店铺", "<p>没有找到相应的店铺</p>"),
    ("parked-domain", "mall.example", "<h1>mall.example is for sale</h1><p>Make an offer</p>"),
    ("parked-domain", "域名", "<p>您访问的域名已过期，请及时续费</p>"),
    ("parked-domain", "恭喜", "<p>恭喜，站点创建成功！</p>"),
]
BEFORE = [*(("slider", *one) for one in SLIDER), *(("captcha", *one) for one in CAPTCHA), *BLOCKED]


def written(title: str, body: str) -> bytes:
    return f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title></head><body>{body}</body></html>'.encode()


@pytest.mark.parametrize(("reason", "title", "body"), BEFORE)
def test_a_guard_before_the_shop_is_called_by_its_kind(reason: str, title: str, body: str) -> None:
    read = read_page(written(title, body), URL)
    assert read.why_not == reason
    assert not read.listings


GOODS = "<h1>Walnut bowl</h1><span class=price>$24.00</span><p>Turned by hand.</p><button>Add to cart</button>"
GOODS_ZH = "<h1>核桃木碗</h1><span class=price>¥88.00</span><p>手工车制。</p><a class=btn>加入购物车</a>"
CARDS = "".join(
    f'<div class=card><a href="/p/{n}"><img src="/i/{n}.jpg">Bowl {n}</a><span class=price>${n}.00</span></div>'
    for n in range(11, 16)
)
ABOUT = "<h1>Our workshop</h1>" + "<p>We turn bowls of walnut, cherry and oak and ship them in paper.</p>" * 30
BESIDE = [
    ("a log-in box", "<form class=login><input name=u><input type=password><button>Log in</button>Please log in</form>"),
    ("a log-in box in Chinese", "<div>请先登录 <input type=password> 短信验证码 <a>获取验证码</a></div>"),
    ("a captcha at the reviews", "<form>Write a review <div class=g-recaptcha></div><img src=/captcha/9.png></form>"),
    (
        "a cookie wall",
        "<div class=consent>We use cookies. Access denied to some parts without them. <button>Accept</button></div>",
    ),
    ("an age gate", "<div class=age-gate>Are you over 18? You must be of age to view this site. <button>Yes</button></div>"),
    (
        "a hint for those without script",
        "<noscript>Please enable JavaScript: JavaScript is required to run this shop.</noscript>",
    ),
    ("a country not served", "<p>Express delivery is not available in your country.</p>"),
    ("a bot badge", "<p>This site is protected by reCAPTCHA. Not a robot? Security check passed.</p>"),
    ("a widget not found", "<p>404: widget not found</p>"),
    ("a slider of pictures", "<div class=slider>向右滑动查看更多，拖动滑块选择价格</div>"),
    ("a turnstile at the newsletter", "<form><div class=cf-turnstile></div><input name=mail></form>"),
    ("a hurry note", "<p>Too many requests for this item, please slow down: 请稍后再试</p>"),
]


@pytest.mark.parametrize("link", ["你好，<a href=/login>请登录</a>", "<div class=top><a href=/login><b>Log in</b></a></div>"])
def test_a_link_to_log_in_on_a_short_page_asks_for_nothing(link: str) -> None:
    assert read_page(written("Bowls of wood", f"{link}<p>Our bowls of walnut, all of one tree.</p>"), URL).why_not is None


@pytest.mark.parametrize("beside", [text for _, text in BESIDE], ids=[name for name, _ in BESIDE])
@pytest.mark.parametrize("content", [GOODS, GOODS_ZH, CARDS], ids=["goods", "goods-zh", "list"])
def test_goods_beside_words_of_guards_are_goods(content: str, beside: str) -> None:
    for body in (content + beside, beside + content):
        read = read_page(written("Bowls of wood", body), URL)
        assert read.why_not is None
        assert read.listings or read.teasers


@pytest.mark.parametrize("beside", [text for _, text in BESIDE], ids=[name for name, _ in BESIDE])
def test_a_page_with_much_to_say_is_no_guard(beside: str) -> None:
    assert read_page(written("Our workshop", ABOUT + beside), URL).why_not is None
