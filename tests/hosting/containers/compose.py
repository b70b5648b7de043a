"""The compose files with podman-compose: an installation with Caddy, reached at https://localhost/."""

import contextlib
import json
import socket
import ssl
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from sessions.settings import Settings
from sessions.store.database import opening
from sessions.workshop import Workshop
from tests.child_process import HOME
from tests.hosting.containers.container_storage import ContainerStorage
from tests.hosting.containers.images import APP
from tests.hosting.serving import run

PATIENCE = 120.0  # seconds until an installation that is not ready has failed
PASSWORD = "ofthedatabase"
PROJECT = "workshop"
URL = "https://localhost"
APP_ADDRESS, DATABASE_ADDRESS = "172.30.90.3", "172.30.90.4"


@dataclass(frozen=True)
class Installation:
    """What `up` starts: so many processes of the app, on SQLite or on PostgreSQL."""

    processes: int = 1
    postgresql: bool = False


class ComposeProject:
    """The services of the compose files of an installation."""

    def __init__(self, storage: ContainerStorage, installation: Installation) -> None:
        self._storage = storage
        self.services = ["app", "caddy", "database"] if installation.postgresql else ["app", "caddy"]
        self._files = ["compose.yaml", "compose.postgresql.yaml"][: 1 + installation.postgresql]
        self._environment = storage.environment | {"HOST": "localhost", "PROCESSES": str(installation.processes)}
        if installation.postgresql:
            self._environment["PASSWORD"] = PASSWORD
        storage.podman("tag", APP, f"localhost/{PROJECT}_app")  # as podman-compose names what it builds

    def compose(self, *arguments: str) -> str:
        """Run a command of podman-compose to its end; gives its output. Raises AssertionError when it fails."""
        files = [option for file in self._files for option in ("--file", str(HOME / "hosting" / file))]
        return run(
            sys.executable, "-m", "podman_compose", "--project-name", PROJECT, *files, *arguments,
            environment=self._environment, timeout=PATIENCE,
        )  # fmt: skip

    def up(self) -> None:
        """Start it, and wait until the app is ready behind Caddy. Raises AssertionError with the logs."""
        assert_free(80, 443)
        self.compose("up", "--detach", "--no-build")
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            # Until Caddy has made its authority there is no certificate to trust.
            with (
                contextlib.suppress(OSError),
                urllib.request.urlopen(f"{URL}/readyz", None, 5, context=self.trust()) as ready,
            ):
                assert json.load(ready) == {"database": "ok", "disk": "ok"}
                return
            time.sleep(0.2)
        raise AssertionError(f"the installation did not get ready:\n{self.logs()}")

    def down(self) -> None:
        """Stop it and remove its containers. Raises AssertionError when one is still there, which Podman forgives."""
        printed = self.compose("down")
        assert not self._storage.podman("ps", "--all", "--quiet"), printed

    def trust(self) -> ssl.SSLContext:
        """Trust in Caddy's own authority. Raises OSError before there is one."""
        return ssl.create_default_context(
            cafile=self.volume("certificates") / "caddy" / "pki" / "authorities" / "local" / "root.crt"
        )

    def volume(self, name: str) -> Path:
        """Where the files of a volume are."""
        return Path(self._storage.podman("volume", "inspect", "--format", "{{.Mountpoint}}", f"{PROJECT}_{name}"))

    def inspect(self, service: str, field: str) -> str:
        """A field of the container of a service, such as `State.ExitCode`."""
        return self._storage.podman("inspect", "--format", f"{{{{.{field}}}}}", container(service))

    def execute(self, service: str, *command: str) -> str:
        """Run a command in the container of a service. Raises AssertionError when it fails."""
        return self._storage.podman("exec", container(service), *command)

    def check_health(self, service: str) -> None:
        """Run the health check of a service. Raises AssertionError when it fails."""
        self._storage.podman("healthcheck", "run", container(service))

    def processes(self, service: str) -> list[psutil.Process]:
        """The processes that run in the container of a service, the first one first."""
        first = psutil.Process(int(self.inspect(service, "State.Pid")))
        return [first, *first.children(recursive=True)]

    def logs(self) -> str:
        """What all services printed."""
        return "\n".join(run("sh", "-c", f"podman logs {container(service)} 2>&1 || true",
                             environment=self._environment) for service in self.services)  # fmt: skip

    @contextmanager
    def workshop(self) -> Iterator[Workshop]:
        """Its sessions, for a facilitator who works from here on the same database."""
        data = self.volume("data") / "workshop.db"
        database = None
        if "database" in self.services:
            database = f"postgresql://workshop:{PASSWORD}@{DATABASE_ADDRESS}/workshop"
        store = opening.open_address(database or str(data))
        try:
            yield Workshop(Settings(data, url=URL, database=database), store)
        finally:
            store.shut_down()


def container(service: str) -> str:
    """The name of the container of a service."""
    return f"{PROJECT}_{service}_1"


def assert_free(*ports: int) -> None:
    """Fail when something on this machine listens at one of these ports, which the compose file publishes."""
    for port in ports:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("0.0.0.0", port))
            except OSError:
                raise AssertionError(f"port {port} is taken: stop what listens there, for this test needs it") from None


@contextmanager
def compose_project(storage: ContainerStorage, installation: Installation) -> Iterator[ComposeProject]:
    """An installation that runs and is ready; its containers and volumes are gone afterwards."""
    project = ComposeProject(storage, installation)
    try:
        project.up()
        yield project
    finally:
        storage.remove_containers()
