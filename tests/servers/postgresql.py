"""A real PostgreSQL for tests: one server for each process of the tests, and a database of its own for every test.

It lies in a temporary directory, listens on a socket there and nowhere else, and is gone when the process of the tests
ends. What it promises about a power cut is off, since no test pulls the plug of it.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql

from sessions.store import SqliteStore
from sessions.store.database.postgres.postgres_store import PostgresStore
from sessions.store.maintenance import transfer
from sessions.store.maintenance.expected_tables import expected_tables

PATIENCE = 60.0  # seconds until a server must be there
USER = "workshop"  # of the database; whoever can reach the socket is let in
SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
    "jit": "off",
    "shared_buffers": "32MB",
    "max_connections": "100",
    "listen_addresses": "",
}


def programs() -> Path:
    """The folder with the programs of the newest PostgreSQL on this machine. Raises RuntimeError without one."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    program = versions[-1] if versions else shutil.which("initdb")
    if not program:
        raise RuntimeError("these tests need PostgreSQL: make test installs it, and so does .ci/postgresql")
    return Path(program).resolve().parent


def _account() -> pwd.struct_passwd | None:
    """Who runs the server: root must not, so that it is somebody without rights then; else None, whoever we are."""
    if os.geteuid() != 0:
        return None
    with suppress(KeyError):
        return pwd.getpwnam("postgres")
    return pwd.getpwnam("nobody")


class PostgresServer:
    """A running server. `folder` is where its socket is; it is ended by the number of its own process."""

    def __init__(self, folder: Path, settings: Mapping[str, str] = SETTINGS) -> None:
        self.folder, self._settings = folder, settings
        self._account, self._programs, self._numbers = _account(), programs(), count(1)
        self._process: subprocess.Popen[bytes] | None = None
        self._stores: list[PostgresStore] = []
        if self._account:
            os.chown(folder, self._account.pw_uid, self._account.pw_gid)
        made = self._spawn("initdb", "--pgdata", folder / "data", "--username", USER, "--auth", "trust", "--no-sync",
                           "--locale", "C", "--encoding", "UTF8")  # fmt: skip
        if made.wait(PATIENCE):
            raise RuntimeError(f"initdb failed: {(folder / 'log').read_text()}")

    def start(self) -> None:
        """Start the server and wait until it answers. Raises RuntimeError when it does not."""
        settings = [f"--{name}={value}" for name, value in self._settings.items()]
        self._process = self._spawn(
            "postgres", "-D", self.folder / "data", *settings, f"--unix_socket_directories={self.folder}"
        )
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self.url("postgres")).close()
                return
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"no PostgreSQL: {(self.folder / 'log').read_text()}") from None
                time.sleep(0.05)

    @property
    def pid(self) -> int:
        """The number of its process, of which those of the connections are children. Raises RuntimeError if stopped."""
        if self._process is None:
            raise RuntimeError("the server does not run")
        return self._process.pid

    def stop(self, number: signal.Signals = signal.SIGQUIT) -> None:
        """End the server: at once with SIGQUIT, as a killed one; in order, without those connected, with SIGINT."""
        if self._process:
            self._process.send_signal(number)
            self._process.wait(PATIENCE)
            self._process = None

    def url(self, database: str) -> str:
        """The address of a database, as WORKSHOP_DATABASE takes it."""
        return f"postgresql://{USER}@/{database}?host={self.folder}"

    def create(self, template: str = "template0", name: str = "") -> str:
        """Make a database, which has what is in the template, to which nobody may be connected; returns its name."""
        name = name or f"test_{next(self._numbers)}"
        # As files, since they are small; the server's default writes every page into its log.
        self._run("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy", name, template)
        return name

    def fill(self, name: str, path: Path) -> None:
        """Make the tables of the app in a database, and copy the rows of a SQLite file into it."""
        new = self.store(name)
        new.prepare()
        with SqliteStore(path).reading() as db, new.writing() as within:
            transfer.copy_rows(db, within, lambda done, total: None)
        new.shut_down()

    def store(self, name: str) -> PostgresStore:
        """A store on a database of this server."""
        self._stores.append(PostgresStore(self.url(name)))
        return self._stores[-1]

    def close_stores(self) -> None:
        """Close the connections of every store, whose pools would look for the server when it is gone."""
        for store in self._stores:
            store.close()

    def drop(self, name: str) -> None:
        """Remove a database, whoever is connected to it."""
        self._run("DROP DATABASE {} WITH (FORCE)", name)

    def _run(self, statement: str, *names: str) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as db:
            db.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    def _spawn(self, program: str, *arguments: str | Path) -> "subprocess.Popen[bytes]":
        who = self._account
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                [self._programs / program, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, user=who and who.pw_uid, group=who and who.pw_gid, extra_groups=[] if who else None,
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"}, start_new_session=True,
            )  # fmt: skip


class ReusedDatabase:
    """A database with what is in a SQLite file, which it gets back before each use.

    Making a database, and all that a new connection to it has to learn about its tables, takes most of the time of a
    test, so the store keeps its connections too. What tests change in the tables themselves they have to put back.
    """

    def __init__(self, server: PostgresServer, path: Path) -> None:
        name = server.create()
        server.fill(name, path)
        self.store, self._name = server.store(name), name
        self._url = server.url(name)
        self._conn = psycopg.connect(self._url, autocommit=True)
        self._conn.execute("CREATE SCHEMA before")
        tables = [table.name for table in expected_tables()]
        for table in tables:
            self._conn.execute(f'CREATE TABLE before."{table}" AS SELECT * FROM public."{table}"')  # noqa: S608
        kept = [table for table in tables if self._conn.execute(f'SELECT 1 FROM before."{table}"').fetchone()]  # noqa: S608
        numbers = self._conn.execute(
            """SELECT format('SELECT setval(%L, %s, %L)', sequencename, coalesce(last_value, 1), last_value IS NOT NULL)
            FROM pg_sequences WHERE schemaname = 'public'"""
        ).fetchall()
        self._reset = "; ".join([
            "BEGIN", "SET LOCAL session_replication_role = replica",  # no foreign key is checked
            *(f'DELETE FROM public."{table}"' for table in tables),  # noqa: S608 - our own names
            *(f'INSERT INTO public."{table}" SELECT * FROM before."{table}"' for table in kept),  # noqa: S608
            *(statement for (statement,) in numbers), "COMMIT",
        ])  # fmt: skip
        self._uses = 0

    def reset(self) -> PostgresStore:
        """Let every row be as it was at first; returns the store."""
        self.store.on_lock_wait = lambda seconds: None
        self.store.name = f"{self._name} ({self._uses})"  # results are kept by it, and numbers begin anew
        try:
            self._conn.execute(self._reset)
        except psycopg.OperationalError:  # another test has started the server again
            self._conn = psycopg.connect(self._url, autocommit=True)
            self._conn.execute(self._reset)
        self._uses += 1
        if self._uses % 50 == 0:
            self._conn.execute("VACUUM")
        return self.store


@contextmanager
def running_server(settings: Mapping[str, str] = SETTINGS) -> Iterator[PostgresServer]:
    """A server in a temporary directory of its own, for as long as the block runs.

    The directory has a short name, since that of a socket may have about a hundred characters.
    """
    folder = Path(tempfile.mkdtemp(prefix="workshop-pg-"))
    folder.chmod(0o711)  # the socket is for whoever knows its name; the data has a mode of its own
    server = None
    try:
        server = PostgresServer(folder, settings)
        server.start()
        yield server
    finally:
        if server:
            server.close_stores()
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)
