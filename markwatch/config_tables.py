"""The tables of ``markwatch.toml``, one class each: what may be set, in which units, and what holds where nothing is."""

from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator

from casefiles.errors import BadConfiguration
from crawlers.orders import Render
from crawlers.sites import start_page
from matchers.text.spelling import Spelling
from matchers.text.standings import ALWAYS

WebAddress = Annotated[str, Field(pattern=r'^https?://[^\s"\\<>]+$')]
"""One that may stand in a JSON text."""


class Table(BaseModel):
    """One table: an unknown key is a fault, and nothing changes while the program runs."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Network(Table):
    """``[network]``: who we are on the web and where we may go."""

    allow_hosts: tuple[str, ...] = ()
    """Hosts (``host`` or ``host:port``) with private addresses that may be reached all the same."""
    contact: Annotated[str, Field(pattern=r"^[!-~]{1,200}$")] | None = None
    """A mail address or URL under which a shop's owner can reach you; it stands in the User-Agent: ASCII without spaces."""

    @property
    def user_agent(self) -> str:
        """What a shop sees in its log."""
        return f"markwatch/0.1 ({self.contact or 'infringement monitoring, obeys robots.txt'})"


class Crawl(Table):
    """``[crawl]``: the bounds of one night at one site."""

    sites: tuple[str, ...] = ()
    """Start pages (URLs, or host names alone) of ``nightly`` and of ``crawl`` without arguments."""
    max_pages: Annotated[int, Field(ge=1)] = 20_000
    max_depth: Annotated[int, Field(ge=0)] = 20
    """Links followed from a start URL."""
    max_bytes: Annotated[int, Field(ge=1)] = 4 * 1024**3
    """Bytes received, after decompression."""
    max_seconds: Annotated[float, Field(gt=0)] = 6 * 3600.0
    delay: Annotated[float, Field(ge=0)] = 1.0
    """Seconds between two requests to a site that AutoThrottle begins with; it adapts to how fast the site answers."""
    concurrency: Annotated[int, Field(ge=1, le=64)] = 8
    """Requests under way at one site at once."""
    side_by_side: Annotated[int, Field(ge=1, le=64)] = 4
    """Shops crawled at once, each in a process of its own."""
    worker: str = ""
    """Name of this worker when several machines share a record; default: the machine's name and the archive's folder."""
    timeout: Annotated[float, Field(gt=0)] = 30.0
    """Seconds for one whole answer of a shop."""
    pictures_per_listing: Annotated[int, Field(ge=0)] = 6
    """The first so many pictures of a listing are fetched; 0: none, and no picture is compared."""
    render: Render = Render.AUTO
    """``auto``: pages that are empty without JavaScript are looked at in a browser; ``never``; ``always``: all pages are."""
    screenshots: bool = False
    """Photograph every page that shows a listing or a seller; takes the browser and several times as long."""
    browser: Path | None = None
    """The Chromium to use; default: the system's, found by name, or Playwright's own."""

    follow_up: Annotated[float, Field(gt=0)] = 0.5
    """Findings of this risk and more are followed up in the same night: seller, licence, the shop's other goods, reviews.
    Above 1: none.
    """

    @field_validator("sites")
    @classmethod
    def _addresses(cls, sites: tuple[str, ...]) -> tuple[str, ...]:
        try:
            return tuple(map(start_page, sites))
        except BadConfiguration as error:
            raise ValueError(str(error)) from error


class Pictures(Table):
    """``[pictures]``: what is read in pictures (with the extra ``ocr``), and what else they are compared by."""

    words: bool | None = None
    """Whether words and codes in pictures are read: by ``crawl``, ``nightly`` and ``match``, or by none of them. Default:
    ``match`` reads them, the crawl does not, for it costs one to three seconds of computing a picture that holds text.
    """
    seconds: Annotated[float, Field(gt=0)] = 20.0
    """Seconds of processor time that reading the words of one picture may take; one that takes longer goes without words."""
    embedding: str | None = None
    """A copy-detection network (SSCD) as ONNX, which `screen` and `match` ask too: the path of the file, or ``package:NAME``
    (``package:NAME/FILE.onnx`` where it carries several) of an installed package. Takes the extra ``embedding``. Default: none.
    """
    embedding_licence: str | None = None
    """The licence that the package states, written out here when you have read it and accept it; a file needs none."""
    set_aside: Path | None = None
    """A folder of pictures that agreement with says nothing: the marketplaces' placeholders, badges and banners, stock
    backgrounds. A listing's picture that is one of them, as it is or changed, adds nothing to a risk, and the finding says so.
    """
    gi_signs: tuple[Path, ...] = ()
    """Files with the drawing of the special sign of geographical indications (地理标志专用标志), as you have it from the
    authority, by which it is known in pictures; default: none, and it is known by the words on it.
    """
    time_honoured_signs: tuple[Path, ...] = ()
    """The same of the sign of China Time-honoured Brands (中华老字号)."""


class Names(Table):
    """``[names]``: how names are looked for."""

    left_out: tuple[Spelling, ...] = ()
    """Spellings that are not looked for, in the words that ``rights spellings`` has for them: ``["nearly-sound-alike"]``."""

    @field_validator("left_out")
    @classmethod
    def _may_be(cls, left_out: tuple[Spelling, ...]) -> tuple[Spelling, ...]:
        if own := sorted(ALWAYS.intersection(left_out)):
            raise ValueError(f"{own[0]} is the name itself, which is always looked for; leave out others")
        return left_out


class Retention(Table):
    """``[retention]``: how long is kept what no finding needs. What one that holds, a decision or an alert refers to stays."""

    archives: Annotated[int, Field(ge=0, le=36_500)] = 1095
    """Days that a WARC file of pages is kept after the newest page in it was received; 0: for ever. Default: three years, within
    which most claims lapse in China (Civil Code, art. 188; Patent Law, art. 74), so that a page can still be shown for a right
    that is registered here later.
    """
    pictures: Annotated[int, Field(ge=0, le=36_500)] = 180
    """Days that a WARC file of pictures, which has no pages in it, is kept after the newest of them was received; 0: for ever.
    Their fingerprints and thumbnails stay. Default: half a year (ours): originals take the most room, and are works of others.
    """
    sellers: Annotated[int, Field(ge=0, le=36_500)] = 365
    """Days that the text of a seller's page is kept after the page was last seen; 0: for ever. It names people, so no longer
    than it serves (PIPL, art. 19; GDPR, art. 5 (1) (e)). Default: a year (ours), in which a seller who comes back is known again.
    """


class Mail(Table):
    """``[mail]``: the server that takes our warnings."""

    host: str | None = None
    """``None``: no mail is sent; alerts to ``mail`` wait."""
    port: int = 587
    security: Literal["starttls", "opportunistic", "tls", "none"] = "starttls"
    """TLS before anything is said; TLS where it is offered; TLS from the first byte; none, for a server on this machine."""
    user: str | None = None
    password: SecretStr | None = None
    sender: str = "markwatch@localhost"
    unsubscribe: str | None = None
    """Mail address that takes unsubscriptions; default: the sender."""
    certificates: Path | None = None
    """File of the certificate authority that signed the server's certificate, when it is your own."""


class Alerts(Table):
    """``[alerts]``: when the daily digest goes out."""

    time_zone: str = "Asia/Shanghai"
    """Of days and times in mails, reports and options, and of the day on which a right is in force."""
    digest_hour: Annotated[int, Field(ge=0, le=23)] = 8
    operator: Annotated[str, Field(pattern=r"^[^\s@]+@[^\s@]+$")] | None = None
    """Mail address of whoever runs markwatch: told when a shop gives much less than it used to."""

    @field_validator("time_zone")
    @classmethod
    def _known(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"{name!r} is no IANA time zone; write one such as Asia/Shanghai") from error
        return name


class ElasticsearchTable(Table):
    """``[elasticsearch]``: how the server of ``index`` is reached, and which of its indices are ours."""

    namespace: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_]{0,49}$")] = "default"
    """Keeps the indices of one office or division apart from those of others on the same server; small letters, digits, _."""
    api_key: SecretStr | None = None
    """As the server gave it (``encoded``); or ``user`` and ``password``."""
    user: str | None = None
    password: SecretStr | None = None
    certificates: Path | None = None
    """File of the certificate authority that signed the server's certificate, when it is your own."""
    analyzer: Literal["smartcn", "ik"] | None = None
    """Plugin of the server that cuts Chinese into words: each text can then be searched word by word too, in its subfield
    ``chinese``. Default: none is needed. After a change run ``markwatch index migrate``.
    """


class KibanaTable(Table):
    """``[kibana]``: the Kibana (8.9 or newer) in which officers review; ``markwatch index migrate`` puts our objects into it."""

    url: WebAddress | None = None
    """Default: none."""
    api_key: SecretStr | None = None
    """Who may make spaces, rules and connectors; or ``user`` and ``password``. Default: those of ``[elasticsearch]``."""
    user: str | None = None
    password: SecretStr | None = None
    certificates: Path | None = None
    """File of the certificate authority that signed Kibana's certificate; default: that of ``[elasticsearch]``."""
    languages: tuple[Literal["en", "zh"], ...] = ("en", "zh")
    """A space for each."""
    own_namespace: bool = False
    """Show ``[elasticsearch] namespace`` alone, in spaces of its own; default: all offices together."""
    desk: WebAddress = "http://127.0.0.1:8000"
    """Where a finding's number leads: ``DESK/findings/NUMBER``."""
    pictures: Literal["shown", "linked"] = "shown"
    """``linked``: an officer's browser asks a shop for its picture only when it is clicked."""
    rules: bool = True
    """Alerting rules, which write into the index ``markwatch-notices``."""
