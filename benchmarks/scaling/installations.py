"""An installation under measurement: one process of the app or several, on SQLite or on PostgreSQL."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.apps.app_server import OURS, Server
from benchmarks.scaling.process_group import ProcessGroup, command
from tests.servers.postgresql import running_server

STORES = ("sqlite", "postgresql")
POSTGRESQL = {"shared_buffers": "128MB", "max_connections": "100", "listen_addresses": ""}  # commits reach the disk


class Installation:
    """The app on a database of its own. `database` is what `benchmarks.apps.measured_session` opens."""

    def __init__(self, home: Path, folder: Path, processes: int, database: str, database_pid: int | None) -> None:
        self.database = database
        self._home, self._folder, self._processes, self._database_pid = home, folder, processes, database_pid
        self._server: Server | None = None

    @property
    def server(self) -> Server:
        """The running app. Raises RuntimeError before `start`."""
        if self._server is None:
            raise RuntimeError("it was not started")
        return self._server

    def start(self) -> ProcessGroup:
        """Start the app and wait until all of its processes answer."""
        several = self._processes > 1
        settings = {"WORKSHOP_DATA" if self._database_pid is None else "WORKSHOP_DATABASE": self.database}
        started = command(self._processes) if several else OURS
        self._server = Server(self._home, self._folder / "workshop.db", None, started, settings=settings)
        self._server.wait_until_up()
        group = ProcessGroup(self._server.pid, self._database_pid)
        group.wait_for(self._processes)
        return group

    def stop(self) -> None:
        """Stop the app, if it runs; the database goes on."""
        if self._server:
            self._server.stop()

    def as_sqlite(self) -> Path:
        """The database as a file of SQLite, once the app has stopped."""
        if self._database_pid is None:
            return Path(self.database)
        copied = self._folder / "copied.db"
        move = [sys.executable, "-m", "sessions", "copy", self.database, str(copied)]
        subprocess.run(move, cwd=self._home, check=True, stdout=sys.stderr)
        return copied


@contextmanager
def installed(home: Path, processes: int, store: str) -> Iterator[Installation]:
    """An installation that is there as long as the block runs, not started yet."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        if store == "sqlite":
            installation = Installation(home, folder, processes, str(folder / "workshop.db"), None)
            try:
                yield installation
            finally:
                installation.stop()
            return
        with running_server(POSTGRESQL) as server:
            installation = Installation(home, folder, processes, server.url(server.create()), server.pid)
            try:
                yield installation
            finally:
                installation.stop()
