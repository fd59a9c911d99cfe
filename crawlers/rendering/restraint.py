"""What the browser does not load: what nobody looks at, and who only counts visitors. Pure."""

from urllib.parse import urlsplit

IDLE = frozenset({"media", "ping", "eventsource", "websocket", "texttrack", "manifest", "cspviolationreport", "prefetch"})
"""Playwright's resource types that show nothing on a page."""

PICTURED = frozenset({"image", "font"})
"""Resource types that only a screenshot needs."""

TRACKERS = frozenset({
    "google-analytics.com", "googletagmanager.com", "googlesyndication.com", "googleadservices.com", "doubleclick.net",
    "connect.facebook.net", "hm.baidu.com", "cnzz.com", "umeng.com", "growingio.com", "sensorsdata.cn", "mmstat.com",
    "talkingdata.com", "51.la", "hotjar.com", "clarity.ms", "segment.io", "segment.com", "mixpanel.com", "amplitude.com",
    "newrelic.com", "nr-data.net", "criteo.com", "criteo.net", "adnxs.com", "mc.yandex.ru", "bat.bing.com",
    "analytics.tiktok.com", "taboola.com", "outbrain.com", "scorecardresearch.com", "quantserve.com", "optimizely.com",
    "intercom.io", "zdassets.com", "tawk.to", "sentry.io"
})  # fmt: skip
"""Hosts (and their subdomains) of visitor counting, advertising and chat, as named by their makers' own instructions for
embedding. Not loaded: no goods stand there, and a shop's figures should not count us."""


def unwanted(url: str, kind: str, *, pictured: bool) -> bool:
    """Whether the browser leaves out a resource of ``kind`` (Playwright's name) at ``url``.

    Args:
        pictured: a screenshot is to be taken.
    """
    if not url.startswith(("http://", "https://", "data:", "blob:", "about:")):
        return True
    if kind in IDLE or (kind in PICTURED and not pictured):
        return True
    host = urlsplit(url).hostname or ""
    return any(host == name or host.endswith(f".{name}") for name in TRACKERS)
