"""Installations to try faults on: each test gets one of its own, with sessions in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from benchmarks.apps.measured_session import MeasuredSession, prepare
from benchmarks.scaling.installations import POSTGRESQL
from sessions.settings import Settings
from sessions.store.database import opening
from sessions.workshop import Workshop
from tests.hosting.faults.fault_results import FaultResults
from tests.hosting.several_processes import SeveralProcesses, serving
from tests.servers.postgresql import PostgresServer, running_server

ROOMS = 4
Record = Callable[[str, dict[str, Any]], None]


@dataclass(frozen=True)
class Deployment:
    """So many processes on one of the stores."""

    processes: int
    store: str
    where: str = "one machine"

    def __str__(self) -> str:
        return f"{self.processes} processes, {self.store}, {self.where}"


@pytest.fixture(params=[Deployment(4, "SQLite"), Deployment(2, "PostgreSQL")], ids=str)
def installation(request: pytest.FixtureRequest) -> Deployment:
    """Tests run on each of them, unless they name those that they are about."""
    wanted: Deployment = request.param
    return wanted


@pytest.fixture(scope="session")
def fault_results() -> Iterator[FaultResults]:
    results = FaultResults()
    yield results
    results.store()


@pytest.fixture
def record(fault_results: FaultResults, installation: Deployment) -> Record:
    """Hands in the figures of a fault, before anything is asserted of them."""
    return lambda fault, figures: fault_results.add(fault, str(installation), figures)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresServer]:
    """A server whose commits reach the disk."""
    with running_server(POSTGRESQL) as server:
        yield server


@pytest.fixture
def database(request: pytest.FixtureRequest, installation: Deployment, tmp_path: Path) -> str:
    """The path or address of an empty database."""
    if installation.store == "SQLite":
        return str(tmp_path / "workshop.db")
    server: PostgresServer = request.getfixturevalue("postgresql")
    return server.url(server.create())


@pytest.fixture
def made(database: str) -> list[MeasuredSession]:
    """Sessions with an open round."""
    return prepare(database, (), ROOMS)


@pytest.fixture
def several(
    installation: Deployment, database: str, made: list[MeasuredSession], tmp_path: Path
) -> Iterator[SeveralProcesses]:
    """The running installation."""
    address = database if installation.store == "PostgreSQL" else None
    with serving(tmp_path / "workshop.db", installation.processes, database=address) as running:
        yield running


@pytest.fixture
def workshop(database: str, made: list[MeasuredSession], tmp_path: Path) -> Iterator[Workshop]:
    """The same database in this process, which serves nobody."""
    store = opening.open_address(database)
    yield Workshop(Settings(tmp_path / "workshop.db"), store)
    store.shut_down()
