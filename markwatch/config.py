"""Settings: one ``markwatch.toml`` and ``MARKWATCH_…`` variables, which win over it.

A variable is named after the setting in capitals, a table and its key joined by two underscores: ``MARKWATCH_RECORD``,
``MARKWATCH_MAIL__PASSWORD``. ``MARKWATCH_ALLOW_HOSTS`` (comma separated) is short for ``[network] allow_hosts``. Paths are
relative to the folder of the file.
"""

import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from casefiles.errors import BadConfiguration
from crawlers.orders import Render
from crawlers.sites import site_of
from markwatch.plans import Plan

FILE = "markwatch.toml"
PREFIX = "MARKWATCH_"
PLANS = "plans"
"""Folder beside the file whose ``*.toml`` are plans."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Network(_Table):
    """``[network]``: who we are on the web and where we may go."""

    allow_hosts: tuple[str, ...] = ()
    """Hosts (``host`` or ``host:port``) with private addresses that may be reached all the same."""
    contact: Annotated[str, Field(pattern=r"^[!-~]{1,200}$")] | None = None
    """A mail address or URL under which a shop's owner can reach you; it stands in the User-Agent: ASCII without spaces."""

    @property
    def user_agent(self) -> str:
        """What a shop sees in its log."""
        return f"markwatch/0.1 ({self.contact or 'infringement monitoring, obeys robots.txt'})"


class Crawl(_Table):
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


class Pictures(_Table):
    """``[pictures]``: what is read in pictures beside what they show. Takes the extra ``ocr``."""

    words: bool | None = None
    """Whether words and codes in pictures are read: by ``crawl``, ``nightly`` and ``match``, or by none of them. Default:
    ``match`` reads them, the crawl does not, for it costs one to three seconds of computing a picture that holds text.
    """
    seconds: Annotated[float, Field(gt=0)] = 20.0
    """Seconds of processor time that reading the words of one picture may take; one that takes longer goes without words."""


class Mail(_Table):
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


class Alerts(_Table):
    """``[alerts]``: when the daily digest goes out."""

    time_zone: str = "Asia/Shanghai"
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


class ElasticsearchTable(_Table):
    """``[elasticsearch]``: how the server of ``index`` is reached, and which of its indices are ours."""

    namespace: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_]{0,49}$")] = "default"
    """Keeps the indices of one office or division apart from those of others on the same server; small letters, digits, _."""
    api_key: SecretStr | None = None
    """As the server gave it (``encoded``); or ``user`` and ``password``."""
    user: str | None = None
    password: SecretStr | None = None
    certificates: Path | None = None
    """File of the certificate authority that signed the server's certificate, when it is your own."""


class Settings(BaseSettings):
    """Everything that can be set; the field names are the keys of ``markwatch.toml``."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_nested_delimiter="__", extra="forbid", frozen=True)

    record: str = "sqlite:///markwatch.db"
    """Where everything is kept."""
    index: str | None = None
    """Elasticsearch 9.x or 8.19 that is kept up to date from the record: ``https://HOST:9200``, several nodes with commas
    between; default: none.
    """
    archive: Path = Path("archive")
    """Folder of the WARC files."""
    language: Literal["en", "zh"] = "en"
    """Of reports and of what a run says was not seen. The terminal speaks that of its locale, messages that of each
    subscription.
    """
    network: Network = Network()
    crawl: Crawl = Crawl()
    pictures: Pictures = Pictures()
    plans: tuple[Plan, ...] = ()
    """Which shops are watched for which rights, how often and how deep; those in ``plans/*.toml`` come after them. A shop that
    has a plan is left out of ``[crawl] sites``.
    """
    mail: Mail = Mail()
    alerts: Alerts = Alerts()
    elasticsearch: ElasticsearchTable = ElasticsearchTable()
    allow_hosts: Annotated[tuple[str, ...], NoDecode] = ()
    """Added to ``[network] allow_hosts``: for ``MARKWATCH_ALLOW_HOSTS``."""

    @field_validator("plans")
    @classmethod
    def _planned(cls, plans: tuple[Plan, ...]) -> tuple[Plan, ...]:
        names = [plan.name for plan in plans]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise ValueError(f"two plans are called {twice!r}; give each its own name")
        try:
            return tuple(plan.model_copy(update={"site": start_page(plan.site)}) for plan in plans)
        except BadConfiguration as error:
            raise ValueError(str(error)) from error

    @field_validator("allow_hosts", mode="before")
    @classmethod
    def _commas(cls, value: object) -> object:
        return tuple(host.strip() for host in value.split(",") if host.strip()) if isinstance(value, str) else value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  (the library's signature)
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Variables win over the file, which is given as keyword arguments."""
        assert isinstance(env_settings, EnvSettingsSource)
        return env_settings, init_settings


def start_page(typed: str) -> str:
    """A start page from what a person typed: a bare host name means its home page over https.

    Raises:
        BadConfiguration: no web address.
    """
    url = typed if "://" in typed else f"https://{typed}/"
    site_of(url)
    return url


def read_settings(path: Path | None = None) -> Settings:
    """The settings in force: ``path`` (or ``markwatch.toml`` of the working folder, if there is one) and the environment.

    Raises:
        BadConfiguration: no such file, no TOML, an unknown key or a value that does not fit; the message names it.
    """
    file = path or Path(FILE)
    if path and not file.is_file():
        raise BadConfiguration(f"{file}: no such file; give an existing one with --config, or none")
    written = _with_plans(_parse(file) if file.is_file() else {}, file.absolute().parent / PLANS)
    try:
        settings = Settings(**written)
    except ValidationError as error:
        raise BadConfiguration(_first_fault(error, file)) from error
    except SettingsError as error:
        wrong = f"{PREFIX}… variables: {error}"
        raise BadConfiguration(f"{wrong}; write a table as JSON, or its keys one by one with two underscores") from error
    return _anchored(settings, file.absolute().parent)


def _first_fault(error: ValidationError, file: Path) -> str:
    """What is wrong, and where it stands: in the variable of that name if there is one, which wins, else in the file."""
    fault = error.errors(include_url=False, include_input=False)[0]
    path = [str(part) for part in fault["loc"]]
    variables = {name.upper() for name in os.environ}  # noqa: TID251  (this module reads the settings)
    names = (PREFIX + "__".join(path[:depth]).upper() for depth in range(len(path), 0, -1))
    place = next((name for name in names if name in variables), str(file))
    wrong = "no such setting" if fault["type"] == "extra_forbidden" else fault["msg"].removeprefix("Value error, ")
    return f"{place}: {'.'.join(path)}: {wrong}"


def _parse(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise BadConfiguration(f"{file}: {error}; it should be TOML in UTF-8") from error


def _with_plans(written: dict[str, Any], folder: Path) -> dict[str, Any]:
    """``written`` with the plans of ``folder``: a file is one plan, called after the file unless it says otherwise."""
    files = sorted(folder.glob("*.toml")) if folder.is_dir() else []
    more = [{"name": file.stem} | _parse(file) for file in files]
    plans = written.get("plans", [])
    return written | {"plans": [*plans, *more]} if more and isinstance(plans, list) else written


def _anchored(settings: Settings, folder: Path) -> Settings:
    """With paths made absolute under ``folder`` and the allowed hosts joined."""
    record = settings.record
    if record.startswith("sqlite:///"):
        record = f"sqlite:///{folder / record.removeprefix('sqlite:///')}"
    hosts = tuple(dict.fromkeys((*settings.network.allow_hosts, *settings.allow_hosts)))
    network = settings.network.model_copy(update={"allow_hosts": hosts})
    certificates = settings.mail.certificates
    mail = settings.mail.model_copy(update={"certificates": folder / certificates if certificates else None})
    own = settings.elasticsearch.certificates
    elasticsearch = settings.elasticsearch.model_copy(update={"certificates": folder / own if own else None})
    paths = {"record": record, "archive": folder / settings.archive, "network": network, "mail": mail}
    paths |= {"elasticsearch": elasticsearch}
    return settings.model_copy(update=paths)
