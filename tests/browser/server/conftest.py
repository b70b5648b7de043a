"""Servers of their own for tests that use up limits or need other settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.server.raw_requests import SECURE_URL
from tests.browser.support.server import Server


@pytest.fixture
def https_server(tmp_path: Path) -> Iterator[Server]:
    """A server that people reach over https: a proxy in front of it has the certificate."""
    running = Server(tmp_path / "workshop.db", WORKSHOP_URL=SECURE_URL).start()
    yield running
    running.stop()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """A server whose limits nobody else uses."""
    running = Server(tmp_path / "workshop.db").start()
    yield running
    running.stop()
