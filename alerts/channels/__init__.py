"""Ways to put a message before a person. To add one: a module with a channel, and a line in ``CHANNELS``."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TextIO

from alerts.channels.base import Channel
from alerts.channels.console import ConsoleChannel
from alerts.channels.mail import MailChannel, MailSettings
from casefiles.clock import Clock
from casefiles.errors import BadConfiguration


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelSettings:
    """What the channels are opened with."""

    clock: Clock
    stream: TextIO
    """Where ``console`` writes."""
    mail: MailSettings | None = None
    """``None``: no mail server is set."""


def _console(settings: ChannelSettings) -> Channel:
    return ConsoleChannel(settings.stream)


def _mail(settings: ChannelSettings) -> Channel | None:
    return MailChannel(settings.mail, settings.clock) if settings.mail else None


CHANNELS: Mapping[str, Callable[[ChannelSettings], Channel | None]] = {"console": _console, "mail": _mail}
"""What opens each channel, by the name that subscriptions use; ``None`` when its settings are missing."""


def open_channel(name: str, settings: ChannelSettings) -> Channel:
    """The channel called ``name``. Nothing is connected before the first message.

    Raises:
        BadConfiguration: there is no such channel, or its settings are missing.
    """
    if name not in CHANNELS:
        raise BadConfiguration(f"channel {name!r}: there are {', '.join(sorted(CHANNELS))}")
    channel = CHANNELS[name](settings)
    if channel is None:
        raise BadConfiguration(f"channel {name!r}: [{name}] is not set in markwatch.toml; its messages wait until it is")
    return channel


def open_channels(settings: ChannelSettings) -> dict[str, Channel]:
    """Every channel whose settings are there, by name."""
    opened = {name: make(settings) for name, make in CHANNELS.items()}
    return {name: channel for name, channel in opened.items() if channel}
