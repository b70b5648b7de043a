"""Databases on a real PostgreSQL."""

from collections.abc import Iterator

import pytest

from sessions.store.database.postgres.postgres_store import PostgresStore
from tests.postgresql import PostgresServer, running_server


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresServer]:
    """The PostgreSQL of this process of the tests."""
    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def template(postgresql: PostgresServer) -> str:
    """A prepared database, to make others from."""
    name = postgresql.create(name="prepared_for_the_store")
    PostgresStore(postgresql.url(name)).prepare()
    return name


@pytest.fixture
def url(postgresql: PostgresServer, template: str) -> Iterator[str]:
    """The address of a prepared database of this test alone."""
    name = postgresql.create(template)
    yield postgresql.url(name)
    postgresql.drop(name)


@pytest.fixture
def empty(postgresql: PostgresServer) -> Iterator[str]:
    """The address of a database without any table."""
    name = postgresql.create()
    yield postgresql.url(name)
    postgresql.drop(name)


@pytest.fixture
def postgres(url: str) -> Iterator[PostgresStore]:
    """A store on a prepared database."""
    store = PostgresStore(url)
    yield store
    store.shut_down()
