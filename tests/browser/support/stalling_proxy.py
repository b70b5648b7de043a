"""A network that breaks in the worst way: what goes through it stands still, and nobody is told."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

from pages.kit import urls

Way = Literal["there", "back"]


class Relay:
    """Carries connections to a port of the loopback. `hold` lets nothing through any more, and closes nothing.

    What was held is delivered when it is let go. Connections that are made meanwhile go through, as those of a phone do
    that found another network, unless `all_new` is set: then they stand still too.
    """

    def __init__(self, port: int) -> None:
        self._to = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._held: dict[Way, set[int]] = {"there": set(), "back": set()}
        self._change = threading.Condition()
        self._made = 0
        self._all_new = False
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def hold(self, *ways: Way, all_new: bool = False) -> None:
        """From now on nothing goes there (to the server), or back, over what is connected now."""
        with self._change:
            for way in ways or ("there", "back"):
                self._held[way] |= set(range(self._made))
            self._all_new = all_new

    def let_go(self) -> None:
        """Deliver what was held, and all that comes."""
        with self._change:
            self._held = {"there": set(), "back": set()}
            self._all_new = False
            self._change.notify_all()

    def switch(self, port: int) -> None:
        """Break off all connections; new ones go to another port."""
        self._to = port
        while self._open:
            one = self._open.pop()
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    @property
    def made(self) -> int:
        """How many connections there were."""
        return self._made

    def close(self) -> None:
        """End all connections."""
        self.let_go()
        for one in (self._listening, *self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                far = socket.create_connection(("127.0.0.1", self._to))
                with self._change:
                    number, self._made = self._made, self._made + 1
                    if self._all_new:
                        for held in self._held.values():
                            held.add(number)
                self._open += [near, far]
                for one, other, way in ((near, far, "there"), (far, near, "back")):
                    threading.Thread(target=self._carry, args=(one, other, way, number), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket, way: Way, number: int) -> None:
        with suppress(OSError):
            while True:
                some = one.recv(65536)
                with self._change:
                    self._change.wait_for(lambda: number not in self._held[way])
                if not some:
                    return other.shutdown(socket.SHUT_WR)
                other.sendall(some)


@contextmanager
def relayed(port: int) -> Iterator[Relay]:
    """A relay while the block runs."""
    relay = Relay(port)
    try:
        yield relay
    finally:
        relay.close()


def takes_nothing(port: int) -> socket.socket:
    """Somebody who asks a server for more than the system can hold for it to send, and takes nothing of it.

    The system behind it goes on to say that it is there, and no ping is waited for while a file is sent.
    """
    one = socket.socket()
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    one.connect(("127.0.0.1", port))
    one.sendall(f"GET {urls.plotly_script()} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode() * 5)
    return one


def held(port: int, one: socket.socket) -> bool:
    """Whether the server on this port still has its end of a connection."""
    lines = (line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:])
    ends = (f":{port:04X}", f":{one.getsockname()[1]:04X}")
    return any(here.endswith(ends[0]) and there.endswith(ends[1]) for _, here, there, *_ in lines)
