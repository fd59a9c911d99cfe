"""The network guard: the one resolver of the crawling process, which vets every address and pins it.

Twisted asks the reactor's name resolver for each connection, for names and IP literals alike (``HostnameEndpoint.connect``), and
connects to the very address it is given: what passes here is what is reached, so a name that answers differently the second time
(DNS rebinding) gains nothing. Scrapy installs the resolver from the *process* settings only; one named in a spider's own settings
is silently not used, hence :func:`prove` at every start.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.interfaces import IAddress, IHostnameResolver, IHostResolution, IResolutionReceiver
from zope.interface import implementer

from casefiles.errors import AddressRefused
from crawlers.addresses import allows, is_public

REMEMBERED = 1_000
"""Refused hosts whose names are kept, so that a refusal is not mistaken for a name that does not exist."""

_PROBES = ("127.0.0.1", "169.254.169.254", "10.255.255.254", "::1", "2130706433", "0x7f.1")


@implementer(IResolutionReceiver)
class _Vetting:
    """Stands between the real resolver and the one who asked: lets public addresses through and drops the rest."""

    def __init__(self, asker: Any, guard: "GuardResolver", host: str, port: int) -> None:
        self._asker, self._guard, self._host, self._port = asker, guard, host, port
        self._allowed = allows(guard.allow_hosts, host, port)
        self._passed = self._dropped = 0

    def resolutionBegan(self, resolution: IHostResolution) -> None:  # noqa: N802  (Twisted's name)
        self._asker.resolutionBegan(resolution)

    def addressResolved(self, address: IAddress) -> None:  # noqa: N802  (Twisted's name)
        if isinstance(address, IPv4Address | IPv6Address) and (self._allowed or is_public(address.host)):
            self._passed += 1
            self._asker.addressResolved(address)
        else:
            self._dropped += 1

    def resolutionComplete(self) -> None:  # noqa: N802  (Twisted's name)
        if self._dropped and not self._passed:
            self._guard.remember(self._host, self._port)
        self._asker.resolutionComplete()


@implementer(IHostnameResolver)
class GuardResolver:
    """Scrapy's ``TWISTED_DNS_RESOLVER``. ``ALLOW_HOSTS`` in the settings names the hosts that may be private."""

    def __init__(self, reactor: Any, allow_hosts: tuple[str, ...]) -> None:
        self.allow_hosts = allow_hosts
        self._reactor = reactor
        self._real: Any = reactor.nameResolver
        self._refused: OrderedDict[tuple[str, int], None] = OrderedDict()

    @classmethod
    def from_crawler(cls, crawler: Any, reactor: Any) -> "GuardResolver":
        """Scrapy's way to make one; ``crawler`` is the process, of which only the settings are used."""
        return cls(reactor, tuple(crawler.settings.getlist("ALLOW_HOSTS")))

    def install_on_reactor(self) -> None:
        """Take the place of the reactor's resolver."""
        self._reactor.installNameResolver(self)

    def resolveHostName(  # noqa: N802  (Twisted's name)
        self,
        resolutionReceiver: Any,  # noqa: N803  (Twisted's name)
        hostName: str,  # noqa: N803  (Twisted's name)
        portNumber: int = 0,  # noqa: N803  (Twisted's name)
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803  (Twisted's name)
        transportSemantics: str = "TCP",  # noqa: N803  (Twisted's name)
    ) -> Any:
        """Resolve, vet, and hand on what is public or allowed; nothing handed on reads as "no such host" to Twisted."""
        vetting = _Vetting(resolutionReceiver, self, hostName, portNumber)
        return self._real.resolveHostName(vetting, hostName, portNumber, addressTypes, transportSemantics)

    def remember(self, host: str, port: int) -> None:
        """Note that all addresses of ``host`` were refused."""
        self._refused[host, port] = None
        while len(self._refused) > REMEMBERED:
            self._refused.popitem(last=False)

    def refused(self, host: str, port: int) -> bool:
        """Whether ``host`` has addresses and none of them may be reached."""
        return (host.lower().strip("[]"), port) in self._refused


@implementer(IResolutionReceiver)
class _Probe:
    """Collects what the resolver gives for one name."""

    def __init__(self) -> None:
        self.addresses: list[IAddress] = []
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def resolutionBegan(self, resolution: IHostResolution) -> None:  # noqa: N802  (Twisted's name)
        del resolution

    def addressResolved(self, address: IAddress) -> None:  # noqa: N802  (Twisted's name)
        self.addresses.append(address)

    def resolutionComplete(self) -> None:  # noqa: N802  (Twisted's name)
        self.done.set_result(None)


async def prove(reactor: Any) -> GuardResolver:
    """The guard, after seeing that it is installed and refuses private addresses in several spellings. Opens no connection.

    Raises:
        AddressRefused: it is not installed, or let one through; nothing may be fetched then.
    """
    guard = reactor.nameResolver
    if not isinstance(guard, GuardResolver):
        raise AddressRefused("the network guard is not installed in this process; nothing is fetched")
    for name in _PROBES:
        probe = _Probe()
        guard.resolveHostName(probe, name, 0)
        await probe.done
        if probe.addresses and not allows(guard.allow_hosts, name, 0):
            raise AddressRefused(f"the network guard let {name} through; nothing is fetched")
    return guard
