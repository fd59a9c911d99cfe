"""Settings: one ``markwatch.toml`` and ``MARKWATCH_…`` variables, which win over it.

A variable is named after the setting in capitals, a table and its key joined by two underscores: ``MARKWATCH_RECORD``,
``MARKWATCH_MAIL__PASSWORD``. ``MARKWATCH_ALLOW_HOSTS`` (comma separated) is short for ``[network] allow_hosts``. Paths are
relative to the folder of the file.
"""

import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from casefiles.errors import BadConfiguration
from crawlers.sites import start_page
from markwatch.config_tables import Alerts, Crawl, ElasticsearchTable, KibanaTable, Mail, Names, Network, Pictures, Retention
from markwatch.networks import PACKAGE
from markwatch.plans import Plan

FILE = "markwatch.toml"
PREFIX = "MARKWATCH_"
PLANS = "plans"
"""Folder beside the file whose ``*.toml`` are plans."""


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
    names: Names = Names()
    retention: Retention = Retention()
    plans: tuple[Plan, ...] = ()
    """Which shops are watched for which rights, how often and how deep; those in ``plans/*.toml`` come after them. A shop that
    has a plan is left out of ``[crawl] sites``.
    """
    mail: Mail = Mail()
    alerts: Alerts = Alerts()
    elasticsearch: ElasticsearchTable = ElasticsearchTable()
    kibana: KibanaTable = KibanaTable()
    allow_hosts: Annotated[tuple[str, ...], NoDecode] = ()
    """Added to ``[network] allow_hosts``: for ``MARKWATCH_ALLOW_HOSTS``."""

    @property
    def zone(self) -> ZoneInfo:
        """In which days begin and times are shown."""
        return ZoneInfo(self.alerts.time_zone)

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
    paths: dict[str, object] = {"record": record, "archive": folder / settings.archive, "network": network}
    for name in ("mail", "elasticsearch", "kibana"):
        table = getattr(settings, name)
        own = folder / table.certificates if table.certificates else None
        paths[name] = table.model_copy(update={"certificates": own})
    paths["pictures"] = _pictures(settings.pictures, folder)
    return settings.model_copy(update=paths)


def _pictures(table: Pictures, folder: Path) -> Pictures:
    named, aside = table.embedding, table.set_aside
    network = str(folder / named) if named and not named.startswith(PACKAGE) else named
    signs = {name: tuple(folder / file for file in getattr(table, name)) for name in ("gi_signs", "time_honoured_signs")}
    return table.model_copy(update={"set_aside": folder / aside if aside else None, "embedding": network, **signs})
