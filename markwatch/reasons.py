"""Why a page was not seen: the ledger's words, for people. Pure."""

import re
from collections.abc import Mapping

from casefiles.parts import Bilingual

WHYS: Mapping[str, Bilingual] = {
    "robots": Bilingual(en="the shop's robots.txt asks not to", zh="网站 robots.txt 要求不访问"),
    "captcha": Bilingual(en="a captcha stands before it", zh="需通过验证码"),
    "login-wall": Bilingual(en="only for those who log in", zh="需登录后查看"),
    "slider": Bilingual(en="a slider puzzle stands before it", zh="需通过滑块验证"),
    "waf-block": Bilingual(en="the shop's firewall turned us away", zh="被网站防火墙拒绝"),
    "rate-limited": Bilingual(en="the shop asked for fewer requests", zh="网站限制访问频率"),
    "geo-block": Bilingual(en="not shown in this region", zh="所在地区无法访问"),
    "parked-domain": Bilingual(en="the domain is parked or for sale", zh="域名停放或待售"),
    "empty-shell": Bilingual(en="empty without scripts", zh="页面须运行脚本才有内容"),
    "no-browser": Bilingual(en="only a browser could show it, and there was none", zh="须用浏览器查看，而当时没有浏览器"),
    "page-crashed": Bilingual(en="it broke the browser's tab", zh="页面使浏览器标签页崩溃"),
    "blocked-before": Bilingual(en="left alone after several blocks in a row", zh="连续被拦截后不再访问"),
    "http-403": Bilingual(en="the shop refuses access", zh="网站拒绝访问"),
    "http-401": Bilingual(en="only for those who log in", zh="需登录后查看"),
    "http-429": Bilingual(en="the shop asked for fewer requests", zh="网站限制访问频率"),
    "timeout": Bilingual(en="no answer in time", zh="超时未应答"),
    "no-such-host": Bilingual(en="its host does not exist", zh="主机不存在"),
    "connection-refused": Bilingual(en="the connection was refused", zh="连接被拒绝"),
    "broken-connection": Bilingual(en="the connection broke", zh="连接中断"),
    "cut-off": Bilingual(en="the answer was cut off", zh="应答不完整"),
    "redirect-loop": Bilingual(en="redirects in a circle", zh="循环跳转"),
    "unusable-picture": Bilingual(en="no usable picture", zh="图片无法使用"),
    "sitemap-nesting": Bilingual(en="sitemaps nested too deep", zh="网站地图嵌套过深"),
    "max-pages": Bilingual(en="the bound on pages was reached", zh="达到页数上限"),
    "max-depth": Bilingual(en="too many links from the start", zh="超过链接深度上限"),
    "max-bytes": Bilingual(en="the bound on bytes was reached", zh="达到流量上限"),
    "max-seconds": Bilingual(en="the bound on time was reached", zh="达到时间上限"),
    "max-listings": Bilingual(en="the bound on listings was reached", zh="达到商品数上限"),
    "too-large": Bilingual(en="larger than the bound", zh="超过大小上限"),
    "scheme": Bilingual(en="not a web address", zh="不是网页地址"),
    "other-host": Bilingual(en="on another host", zh="在其他主机上"),
    "private-address": Bilingual(en="on a private address", zh="位于内部地址"),
    "content-type": Bilingual(en="not a page or picture", zh="不是网页或图片"),
    "bad-url": Bilingual(en="no usable address", zh="网址无法使用"),
    "rate-limit": Bilingual(en="the shop asked for fewer requests", zh="网站限制访问频率"),
    "robots-unreachable": Bilingual(
        en="its robots.txt could not be had, so nothing was asked for", zh="无法取得 robots.txt，故未访问"
    ),
    "no-sitemap": Bilingual(en="no sitemap", zh="不是网站地图"),
    "max-planned": Bilingual(en="names more pages than are planned of one shop", zh="所列页面超过单个网站的计划上限"),
    "unreadable": Bilingual(en="it could not be read within bounds", zh="无法在限度内读取"),
    "quarantined": Bilingual(en="crawling hung on it twice", zh="抓取曾两次卡死在此"),
    "given-up": Bilingual(
        en="crawling died ten times while it was asked for, five times of it alone",
        zh="请求此页时抓取曾十次中断，其中五次仅请求此页",
    ),
    "fault": Bilingual(en="a fault of markwatch", zh="markwatch 自身故障"),
    "refinement": Bilingual(en="another view of goods seen already", zh="已看到商品的另一种筛选"),
    "gives-nothing": Bilingual(en="of a kind of page that shows no goods here", zh="此站同类页面均无商品"),
    "guess": Bilingual(en="a guessed page of a list that the shop writes otherwise", zh="推测的翻页地址，该店写法不同"),
}
"""Reasons of the ledger in words; one that is not here is shown as it is."""

_STATUS = re.compile(r"http-(\d{3})")


def reason(why: str) -> Bilingual:
    """What the ledger's ``why`` means; the word itself where nothing is said of it."""
    if why not in WHYS and (status := _STATUS.fullmatch(why)):
        return Bilingual(en=f"the shop answered with error {status[1]}", zh=f"网站返回错误 {status[1]}")
    return WHYS.get(why, Bilingual(en=why, zh=why))
