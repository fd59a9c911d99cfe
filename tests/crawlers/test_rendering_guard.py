"""Nobody inside is reached by the browser either, by whatever a page does; and the canary is real: allowed, it is hit."""

import asyncio
import socket
import threading
from collections.abc import Iterator

import pytest

from crawlers.orders import Render
from crawlers.rendering.proxy import GuardingProxy
from tests.crawlers.addressforms import FORMS
from tests.crawlers.browsers import needs_browser
from tests.crawlers.shops import Crawled, Reply, Shop, html, redirect

WAYS = {
    "page": "<a href='{url}page'>x</a>",
    "image": "<img src='{url}image.png'>",
    "css": "<div style=\"background:url('{url}css.png')\">x</div>",
    "iframe": "<iframe src='{url}frame'></iframe>",
    "script": "<script src='{url}script.js'></script>",
    "style": "<link rel=stylesheet href='{url}style.css'>",
    "prefetch": "<link rel=prefetch href='{url}prefetch'><link rel=dns-prefetch href='{url}'><link rel=preconnect href='{url}'>",
    "object": "<object data='{url}object'></object><embed src='{url}embed'>",
    "media": "<video src='{url}film.mp4' autoplay></video><audio src='{url}sound.mp3' autoplay></audio>",
    "form": "<iframe name=f></iframe><form target=f action='{url}form' method=post></form>",
}

SCRIPT = """
const to = %s, ws = to.map((url) => url.replace('http', 'ws'));
document.body.innerText = 'a page that shows enough text to be taken for one that is done and has been read by all';
for (const url of to) {
  try { fetch(url + 'fetch', {mode: 'no-cors'}).catch(() => 0) } catch {}
  try { const x = new XMLHttpRequest(); x.open('POST', url + 'xhr'); x.send('x') } catch {}
  try { navigator.sendBeacon(url + 'beacon', 'x') } catch {}
  try { new EventSource(url + 'events') } catch {}
  try { import(url + 'module.js').catch(() => 0) } catch {}
  try { new Image().src = url + 'object.png' } catch {}
}
for (const url of ws) try { new WebSocket(url + 'socket') } catch {}
const code = `${SCRIPT_IN_WORKER}`;
try { new Worker(URL.createObjectURL(new Blob([code], {type: 'text/javascript'}))) } catch {}
try { new SharedWorker(URL.createObjectURL(new Blob([code], {type: 'text/javascript'}))) } catch {}
try { navigator.serviceWorker.register('/worker.js').catch(() => 0) } catch {}
try {
  const ice = [{urls: 'stun:127.0.0.1:PORT'}, {urls: 'turn:127.0.0.1:PORT?transport=tcp', username: 'u', credential: 'p'}];
  const peer = new RTCPeerConnection({iceServers: ice});
  peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer));
} catch {}
try { new WebTransport('https://127.0.0.1:PORT/transport') } catch {}
document.querySelectorAll('form').forEach((form) => form.submit());
"""
WORKER = "fetch('{url}worker', {mode: 'no-cors'}).catch(() => 0); try { new WebSocket('{ws}worker') } catch {}"


def script(canary: Shop) -> str:
    url = canary.url("/")
    inner = WORKER.replace("{url}", url).replace("{ws}", url.replace("http", "ws"))
    addresses = [f"http://{form}:{canary.port}/{number}/" for number, form in enumerate(FORMS) if "@shop" not in form]
    text = SCRIPT.replace("${SCRIPT_IN_WORKER}", inner).replace("PORT", str(canary.port))
    return text % repr(addresses)


@pytest.fixture
def datagrams(canary: Shop) -> Iterator[list[bytes]]:
    """UDP on the canary's port, for WebRTC and QUIC."""
    heard: list[bytes] = []
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listener.bind(("127.0.0.1", canary.port))
    listener.settimeout(0.1)
    over = threading.Event()

    def listen() -> None:
        while not over.is_set():
            try:
                heard.append(listener.recv(2048))
            except TimeoutError:
                continue

    thread = threading.Thread(target=listen)
    thread.start()
    yield heard
    over.set()
    thread.join()
    listener.close()


def trap(shop: Shop, canary: Shop) -> None:
    """Let ``shop`` lead to the canary by every way and form, in one page each way."""
    for way, pattern in WAYS.items():
        led = "".join(pattern.replace("{url}", f"http://{form}:{canary.port}/{way}-{n}/") for n, form in enumerate(FORMS))
        shop.routes[f"/{way}"] = html(f"<html><body><h1>{way}</h1><p>{'some words of text ' * 20}</p>{led}</body></html>")
    shop.routes["/worker.js"] = Reply(
        WORKER.replace("{url}", canary.url("/")).replace("{ws}", f"ws://{canary.host}/").encode(),
        headers={"Content-Type": "text/javascript"},
    )
    shop.routes["/script-page"] = html(f"<html><body><script>{script(canary)}</script></body></html>")
    for number, form in enumerate(FORMS[:20]):
        to = f"http://{form}:{canary.port}/redirected-{number}"
        shop.routes[f"/to-{number}"] = redirect(to)
        shop.routes[f"/meta-{number}"] = html(
            f"<html><head><meta http-equiv=refresh content='0;url={to}'></head><body>x</body></html>"
        )
    inner = [f"/{way}" for way in WAYS] + ["/script-page", *(f"/to-{n}" for n in range(6)), *(f"/meta-{n}" for n in range(6))]
    links = "".join(f"<a href='{path}'>{path}</a>" for path in inner)
    frames = "".join(f"<iframe src='/to-{n}'></iframe><iframe src='/meta-{n}'></iframe>" for n in range(20))
    shop.routes["/"] = html(f"<html><body><h1>Shop</h1><p>{'words ' * 60}</p>{links}{frames}</body></html>")


@needs_browser
@pytest.mark.slow
def test_no_form_of_a_private_address_is_reached_from_a_page(
    shop: Shop, canary: Shop, crawled: Crawled, datagrams: list[bytes]
) -> None:
    trap(shop, canary)
    crawled.crawl(shop, render=Render.ALWAYS, screenshots=True, pictures_per_listing=0, render_seconds=40.0)
    assert "/script-page" in shop.paths()
    assert canary.asks == []
    assert datagrams == []


@needs_browser
@pytest.mark.slow
def test_the_canary_is_hit_when_it_is_allowed(shop: Shop, canary: Shop, crawled: Crawled) -> None:
    canary.routes["/robots.txt"] = Reply(status=404)
    shop.routes["/"] = html(
        f"<html><body><p>{'words ' * 60}</p><img src='{canary.url('/image.png')}'><script>fetch('{canary.url('/fetch')}',"
        f" {{mode: 'no-cors'}}); new WebSocket('ws://{canary.host}/socket')</script></body></html>"
    )
    crawled.crawl(shop, render=Render.ALWAYS, screenshots=True, allow_hosts=(shop.host, canary.host))
    assert {"/fetch", "/image.png"} <= set(canary.paths())


def test_a_start_inside_is_refused_to_the_browser_too(shop: Shop, canary: Shop) -> None:
    """The proxy itself, without a browser: every form, by a request and by a tunnel."""

    async def ask(port: int, text: str) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(text.encode("utf-8"))
        answer = await reader.read(200)
        writer.close()
        return answer

    async def all_forms() -> list[bytes]:
        proxy = GuardingProxy((shop.host,))
        port = await proxy.open()
        answers = []
        for form in FORMS:
            host = form.split("@")[-1]
            answers.append(await ask(port, f"GET http://{host}:{canary.port}/x HTTP/1.1\r\nHost: x\r\n\r\n"))
            answers.append(await ask(port, f"CONNECT {host}:{canary.port} HTTP/1.1\r\nHost: x\r\n\r\n"))
        answers.append(await ask(port, f"GET {shop.url('/robots.txt')} HTTP/1.1\r\nHost: {shop.host}\r\n\r\n"))
        await proxy.close()
        return answers

    *refused, allowed = asyncio.run(all_forms())
    assert {answer.split(b"\r\n")[0] for answer in refused} <= {b"HTTP/1.1 403 Forbidden", b"HTTP/1.1 502 Bad Gateway"}
    assert allowed.startswith(b"HTTP/1.1 404")
    assert canary.asks == []


def test_a_name_that_changes_its_address_gains_nothing(canary: Shop) -> None:
    """DNS rebinding: public when it is looked at, private when it is connected to. The one answer is vetted and used."""
    answers = [["192.175.48.1", "127.0.0.1"], ["127.0.0.1"], ["::ffff:127.0.0.1", "127.0.0.1"]]
    asked: list[str] = []

    async def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return answers.pop(0) if answers else ["127.0.0.1"]

    async def ask_often() -> list[bytes]:
        proxy = GuardingProxy((), rebinding)
        port = await proxy.open()
        heads = []
        for _ in range(4):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(f"GET http://rebound.example:{canary.port}/ HTTP/1.1\r\nHost: rebound.example\r\n\r\n".encode())
            try:
                heads.append(await asyncio.wait_for(reader.readline(), 2.0))
            except TimeoutError:
                heads.append(b"")  # it tries the public address alone, which does not answer here
            writer.close()
            await writer.wait_closed()
        await proxy.close()
        return heads

    heads = asyncio.run(ask_often())
    assert canary.asks == []
    assert len(asked) == 4, "each connection looks once"
    assert [head.strip() for head in heads[1:]] == [b"HTTP/1.1 403 Forbidden"] * 3


def test_nothing_but_one_request_runs_over_a_connection(shop: Shop) -> None:
    """A second request, which might be meant for another site, is not carried to the first one."""
    shop.routes["/first"] = html("first")

    async def two() -> bytes:
        proxy = GuardingProxy((shop.host,))
        reader, writer = await asyncio.open_connection("127.0.0.1", await proxy.open())
        request = f"GET {shop.url('/first')} HTTP/1.1\r\nHost: {shop.host}\r\nProxy-Connection: keep-alive\r\n\r\n"
        writer.write(request.encode())
        answer = await reader.readuntil(b"first")
        writer.write(b"GET http://bank.example/ HTTP/1.1\r\nHost: bank.example\r\nCookie: secret=1\r\n\r\n")
        assert await reader.read(-1) == b""
        writer.close()
        await proxy.close()
        return answer

    answer = asyncio.run(asyncio.wait_for(two(), 15))
    assert b"Connection: close" in answer.split(b"\r\n\r\n")[0]
    assert shop.paths() == ["/first"]
    assert "proxy-connection" not in shop.asks[0].headers
