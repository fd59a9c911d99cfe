"""Which browser there is, and how it is started. Knows no Playwright: it may not be installed."""

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
"""Commands under which distributions install it: Debian and Alpine, Ubuntu, Google's own packages."""

_WITHOUT = (
    # Its own errands again.
    *("OptimizationHints", "MediaRouter", "Translate", "AutofillServerCommunication", "CertificateTransparencyComponentUpdater"),
    *("NetworkTimeServiceQuerying", "LensOverlay", "AimEnabled", "PreconnectToSearch"),
    # http stays http: a shop without https would cost a failed connection a page.
    *("HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable"),
    # What Playwright relies on being off.
    *(
        "AvoidUnnecessaryBeforeUnloadCheckSync",
        "AvoidCorsURLLoaderRestartOnRedirect",
        "DestroyProfileOnBrowserClose",
        "PaintHolding",
    ),
)
"""Features that are off. Chromium keeps the last ``--disable-features`` alone, so Playwright's own list (chromiumSwitches.ts)
would be lost: what matters of it is here too."""

FLAGS = (
    # Everything goes to the guarding proxy: without the last rule Chromium asks loopback addresses directly (measured), and
    # without the mapping it looks names up by itself for dns-prefetch.
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    # Ways around a proxy: UDP of QUIC, WebTransport and WebRTC.
    "--disable-quic",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    # Its own errands: updates, safe browsing, field trials, predictions.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-client-side-phishing-detection",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--no-first-run",
    "--no-default-browser-check",
    f"--disable-features={','.join(_WITHOUT)}",
    # Memory: the heap of one page's scripts in MiB, and how many pages' processes there are. Above that number pages share
    # processes, and one that hangs hangs the others with it: each of the few tabs has its own, and some are left for frames.
    "--js-flags=--max-old-space-size=512",
    "--renderer-process-limit=12",
    "--disk-cache-size=33554432",
    "--disable-dev-shm-usage",
    "--mute-audio",
    "--hide-scrollbars",
)


def executable(chosen: Path | None = None) -> Path | None:
    """The browser to start: the one that the settings name, the system's, or Playwright's own; ``None``: there is none."""
    if chosen is not None:
        return chosen if os.access(chosen, os.X_OK) else None
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    return Path(found) if found else _playwrights_own()


def _playwrights_own() -> Path | None:
    """What ``playwright install chromium`` left in its folder, the newest: where its own variable says, else in the user's cache
    (Playwright's documentation, "Browsers").
    """
    said = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")  # noqa: TID251  (no setting of ours: it says where Playwright installed)
    folder = Path(said) if said else Path.home() / ".cache" / "ms-playwright"
    return max(folder.glob("chromium-*/chrome-linux*/chrome"), key=_release, default=None)


def _release(chrome: Path) -> int:
    """Playwright's number of a browser, from the folder it lies in: ``chromium-1208``."""
    number = chrome.parent.parent.name.rpartition("-")[2]
    return int(number) if number.isdecimal() else 0


def lacking(chosen: Path | None = None) -> str | None:
    """What is missing for rendering: ``"extra"`` (the Python packages), ``"chromium"``, or ``None`` when nothing is."""
    if find_spec("scrapy_playwright") is None:
        return "extra"
    return "chromium" if executable(chosen) is None else None


def launch_options(path: Path, proxy_port: int) -> dict[str, object]:
    """What Playwright is told to start: ``path``, behind the proxy on ``proxy_port``.

    Chromium refuses its sandbox to root, so root goes without it; everybody else has it.
    """
    return {
        "executable_path": str(path),
        "headless": True,
        "chromium_sandbox": os.geteuid() != 0,
        "args": [*FLAGS, f"--proxy-server=http://127.0.0.1:{proxy_port}"],
        "handle_sigint": False,
        "handle_sigterm": False,
        "handle_sighup": False,
        "timeout": 60_000,
    }
