"""Open connections by network, without WebSockets in use: of too many, the one that has waited longest makes room."""

import logging
import time
from collections import Counter
from collections.abc import Callable
from typing import Protocol

from sessions.access.rate_limits import NetworkNames

# Seconds for which a new connection is never closed to make room: the request of an honest one is on its way.
GRACE = 1.0
_log = logging.getLogger("workshop")


class Closable(Protocol):
    """A connection that can be closed."""

    def close(self) -> None:
        """Close it at once."""


class OpenConnections:
    """The open connections of each network, and which of them are idle; belongs to the event loop.

    A connection is idle from when it is made, or from a response, until its next request is complete. A WebSocket is
    one of them, and idle, until its handshake is done, and again from when the app has closed it.
    """

    def __init__(
        self, networks: NetworkNames, per_network: int, in_all: int, now: Callable[[], float] = time.monotonic
    ) -> None:
        self.per_network, self.in_all = per_network, in_all
        self._networks, self._now = networks, now
        self._network: dict[Closable, str] = {}
        self._count: Counter[str] = Counter()
        self._idle: dict[str, dict[Closable, float]] = {}

    def __len__(self) -> int:
        return len(self._network)

    def add(self, connection: Closable, address: str) -> bool:
        """Count a new connection. False when there is no room for it: then it is not counted."""
        network = self._networks.name(address)
        if self._count[network] >= self.per_network:
            fits = self._make_room(network)
        elif len(self._network) >= self.in_all:
            fits = self._make_room(max(self._idle, key=lambda name: len(self._idle[name]), default=network))
        else:
            fits = True
        if fits:
            self._network[connection] = network
            self._count[network] += 1
            self.mark_idle(connection)
        return fits

    def mark_idle(self, connection: Closable) -> None:
        """From now on this connection waits for a request."""
        if network := self._network.get(connection):
            self._idle.setdefault(network, {})[connection] = self._now()

    def mark_busy(self, connection: Closable) -> None:
        """The request of this connection is complete: it is answered now."""
        network = self._network.get(connection, "")
        if (idle := self._idle.get(network)) and connection in idle:
            del idle[connection]
            if not idle:
                del self._idle[network]

    def remove(self, connection: Closable) -> None:
        """This connection is closed, or is now a WebSocket in use."""
        self.mark_busy(connection)
        if network := self._network.pop(connection, None):
            self._count[network] -= 1
            if not self._count[network]:
                del self._count[network]

    def _make_room(self, network: str) -> bool:
        """Close the connection of a network that has waited longest; False when none has waited for a while."""
        oldest, since = next(iter(self._idle.get(network, {}).items()), (None, 0.0))
        if oldest is None or self._now() - since < GRACE:
            _log.warning("a new connection was refused: its network has %s open", self._count[network])
            return False
        _log.warning("a connection without a request was closed: its network has %s open", self._count[network])
        self.remove(oldest)
        oldest.close()
        return True
