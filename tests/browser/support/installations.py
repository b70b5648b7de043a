"""A server of several processes behind HAProxy, in place of one process."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.support.server import Serve, Server
from tests.browser.support.server_database import ServerDatabase
from tests.hosting.several_processes import SeveralProcesses
from tests.servers.postgresql import PostgresServer


class SeveralProcessesServer(Server):
    """`workshop serve --processes` as a server of the browser tests, on the file `data` or at the address `database`.

    To kill it is to kill all of it: every process of the app, HAProxy and the command.
    """

    page_key = "/~A"
    behind_haproxy = True

    def __init__(
        self,
        processes: int,
        database: str | None,
        data: Path,
        everywhere: bool = False,
        path: str = "",
        **environment: str,
    ) -> None:
        super().__init__(data, everywhere, path, **environment)
        self.database = ServerDatabase(data, database)
        host = "" if everywhere else "127.0.0.1"
        self._several = SeveralProcesses(data, processes, path, database, host=host, environment=environment)
        self.port, self.url = self._several.port, self._several.url

    def start(self, *, forked: bool = True) -> Server:
        """Start it, or start it again; `forked` is for one process. Fails with its log when it does not get ready."""
        try:
            self._several.start()
        except AssertionError as error:
            raise RuntimeError(str(error)) from None
        return self

    @property
    def pid(self) -> int:
        return int(self._several.supervisor.pid)

    @property
    def app_pids(self) -> list[int]:
        return [process.pid for process in self._several.processes()]

    @property
    def app_ports(self) -> list[int]:
        return self._several.ports()

    @property
    def running(self) -> bool:
        return self._several.supervisor.poll() is None

    def kill(self) -> None:
        self._several.kill()

    def stop(self) -> None:
        self.database.close()
        if self._several.started and self.running:
            self._several.stop()


def serve_with(processes: int, postgresql: PostgresServer | None) -> Serve:
    """Starts servers of so many processes: on a database of their own on PostgreSQL, or else on a file."""

    @contextmanager
    def serve(
        data: Path, *, forked: bool = True, everywhere: bool = False, path: str = "", **environment: str
    ) -> Iterator[Server]:
        name = postgresql.create() if postgresql else ""
        database = postgresql.url(name) if postgresql else None
        server = SeveralProcessesServer(processes, database, data, everywhere, path, **environment)
        try:
            server.start()
            yield server
        finally:
            server.stop()
            if postgresql:
                postgresql.drop(name)

    return serve
