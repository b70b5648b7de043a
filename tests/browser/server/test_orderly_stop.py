"""However the server is stopped, one file holds everything; only a kill leaves a log, and that is said."""

import os
import re
import shutil
import signal
import socket
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from server.middleware.long_polling import WAIT
from sessions.access import identity
from tests.browser.server.raw_requests import Polling, new_session
from tests.browser.support.server import Serve, Server, open_files
from tests.conftest import Clock
from tests.sessions.cli.conftest import Operator

pytestmark = pytest.mark.database_file("the file of the database and its log are what it looks at")
PHRASE = "een zin van iemand"


@pytest.fixture
def server(serve: Serve, tmp_path: Path) -> Iterator[Server]:
    """A server of this test alone, to which something was written that stands in its log only."""
    (tmp_path / "data").mkdir()
    with serve(tmp_path / "data" / "workshop.db") as server:
        holds_its_log(server)
        with closing(sqlite3.connect(server.data)) as db, db:
            db.execute("INSERT INTO settings VALUES ('phrase', ?)", [PHRASE])
            db.commit()
            assert PHRASE.encode() not in server.data.read_bytes()
        yield server


def holds_its_log(server: Server) -> None:
    """Wait until the server has its database open: else a connection of a test would be the last, and empty the log."""
    wal = f"{server.data}-wal"
    until = time.monotonic() + 30
    while not any(wal in open_files(pid) for pid in server.app_pids):
        assert time.monotonic() < until, "the server never opened its log"
        time.sleep(0.05)


def operator(server: Server) -> Operator:
    return Operator(server.data, Clock())


def ended(server: Server, stop: signal.Signals) -> float:
    """Stop the server with a signal; returns after how many seconds it has ended."""
    begun = time.monotonic()
    os.kill(server.pid, stop)
    while server.running and time.monotonic() < begun + 30:
        time.sleep(0.05)
    assert not server.running
    return time.monotonic() - begun


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGHUP])
def test_however_it_is_stopped_the_file_alone_holds_everything(
    server: Server, stop: signal.Signals, tmp_path: Path
) -> None:
    if signal.getsignal(stop) == signal.SIG_IGN and stop == signal.SIGHUP:
        pytest.skip("under nohup the server goes on")
    ended(server, stop)
    file_alone_holds_everything(server, tmp_path)


def test_neither_a_poll_that_waits_nor_a_client_that_reads_nothing_is_waited_for(
    server: Server, tmp_path: Path
) -> None:
    full_session = new_session(server)
    full_session.workshop.store.close()  # or else the file would still be open here
    with (
        socket.create_connection(("127.0.0.1", server.port)) as deaf,
        closing(Polling(server, full_session.session.code, identity.new_token())) as phone,
    ):
        deaf.sendall(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n".encode())
        assert phone.poll(0)[0] == 200
        phone.begin_poll(1)
        time.sleep(0.5)
        assert ended(server, signal.SIGTERM) < WAIT / 3
        with pytest.raises(ConnectionError):
            phone.answer()
    file_alone_holds_everything(server, tmp_path)
    assert not re.search("Traceback|Task was destroyed", server.log.read_text())


def file_alone_holds_everything(server: Server, tmp_path: Path) -> None:
    """The server left no log beside its file, and a copy of the file is sound."""
    assert {path.name for path in server.data.parent.glob("workshop.db*")} == {"workshop.db", "workshop.db.lock"}
    alone = Path(shutil.copy(server.data, tmp_path / "alone.db"))
    with closing(sqlite3.connect(alone)) as db:
        assert db.execute("SELECT value FROM settings WHERE name = 'phrase'").fetchall() == [(PHRASE,)]
    assert operator(server)("check", alone).last == f"All is well: {alone}"


def test_a_copy_of_the_file_alone_is_not_called_sound(server: Server, tmp_path: Path) -> None:
    alone = Path(shutil.copy(server.data, tmp_path / "alone.db"))
    server.kill()
    assert operator(server)("check").code == 0, "its log lies beside it, also after the check"
    assert operator(server)("check").code == 0
    for language, sentence in (("en", "newer answers may be missing"), ("nl", "nieuwere antwoorden kunnen ontbreken")):
        result = operator(server)("check", alone, language=language)
        assert (result.code, sentence in result.out) == (1, True)
    result = operator(server)("restore", alone)
    assert (result.code, "newer answers may be missing" in result.out) == (1, True)


def test_a_start_on_a_mixture_is_refused_with_one_line(serve: Serve, server: Server, tmp_path: Path) -> None:
    server.kill()
    (tmp_path / "other").mkdir()
    with serve(tmp_path / "other" / "workshop.db") as other:
        holds_its_log(other)
        with closing(sqlite3.connect(other.data)) as db, db:
            db.execute("INSERT INTO settings VALUES ('phrase', 'other')")
        other.kill()
    shutil.copy(f"{other.data}-wal", f"{server.data}-wal")
    Path(f"{server.data}-shm").unlink()
    before = server.data.read_bytes()
    for command in (["check"], ["backup"], ["export", "all", str(tmp_path / "out")], ["forget"]):
        result = operator(server)(*command)
        assert (result.code, f"The file {server.data}-wal does not belong to" in result.err) == (1, True), command
    with pytest.raises(RuntimeError, match=r"workshop: The file .*-wal does not belong to"):
        server.start()
    assert "Traceback" not in server.log.read_text()
    assert server.data.read_bytes() == before
