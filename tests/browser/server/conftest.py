"""Servers of their own for tests that use up limits or need other settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.server.raw_requests import SECURE_URL, new_session
from tests.browser.support.server import Serve, Server
from tests.full_session import FullSession


@pytest.fixture
def https_server(serve: Serve, tmp_path: Path) -> Iterator[Server]:
    """A server that people reach over https: a proxy in front of it has the certificate."""
    with serve(tmp_path / "workshop.db", WORKSHOP_URL=SECURE_URL) as running:
        yield running


@pytest.fixture(scope="module")
def own_server(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose limits the tests of one file use up, and no other."""
    with serve(tmp_path_factory.mktemp("limits") / "workshop.db") as running:
        yield running


@pytest.fixture(scope="module")
def own_session(own_server: Server) -> FullSession:
    """A session on that server."""
    return new_session(own_server)
