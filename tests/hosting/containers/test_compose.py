"""The compose files, brought up with podman-compose: the app behind Caddy, on SQLite and on PostgreSQL.

Images of Debian's packages stand in for the official ones (`images.py`), and Caddy's own authority for a public one.
Networks, published ports, volumes and restrictions are those of the files. Debian's Podman is too old to wait for a
service that is to be healthy first (`depends_on`); the health checks are run from here.
"""

import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.workshop import Workshop
from tests.browser.support.people import PASSCODE, PHONE, Participant
from tests.conftest import set_first_passcode
from tests.full_session import FullSession
from tests.hosting.containers import images
from tests.hosting.containers.compose import APP_ADDRESS, URL, ComposeProject, Installation, compose_project
from tests.hosting.containers.container_storage import ContainerStorage
from tests.hosting.serving import run

pytestmark = pytest.mark.hosting
INSTALLATIONS = {
    "one process on SQLite": Installation(),
    "two processes on SQLite": Installation(processes=2),
    "one process on PostgreSQL": Installation(postgresql=True),
    "two processes on PostgreSQL": Installation(processes=2, postgresql=True),
}
PATIENCE = 60.0  # seconds until guesses that get no answer have failed
GRACE = 20.0  # seconds that the compose file leaves the app to end
USER = "10001"
# Prints the codes with which so many connections to a session that does not exist are closed. Each names another
# address as that for which it asks; they go to an address of the network, whatever the host of the URL is.
GUESS = """
import socket, ssl, sys
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect
from sessions.access import identity
url, host, port, number, certificate = sys.argv[1:]
for guess in range(int(number)):
    forged = {"cookie": f"__Host-workshop={identity.new_token()}", "x-forwarded-for": f"203.0.113.{guess}"}
    trusted = ssl.create_default_context(cafile=certificate) if url.startswith("wss") else None
    wire = socket.create_connection((host, int(port)), 10)
    try:
        with connect(f"{url}/live/ZZZZZZ", sock=wire, ssl=trusted, additional_headers=forged) as opened:
            opened.recv(10)
    except ConnectionClosed as closed:
        print(closed.rcvd.code if closed.rcvd else -1)
"""


@pytest.fixture(scope="session")
def storage(app_storage: ContainerStorage, tmp_path_factory: pytest.TempPathFactory) -> ContainerStorage:
    """A storage with all images that the compose files name."""
    images.build_caddy(app_storage, tmp_path_factory.mktemp("caddy"))
    images.build_postgres(app_storage, tmp_path_factory.mktemp("postgres"))
    return app_storage


@pytest.fixture(scope="module", params=list(INSTALLATIONS.values()), ids=list(INSTALLATIONS))
def project(request: pytest.FixtureRequest, storage: ContainerStorage) -> Iterator[ComposeProject]:
    with compose_project(storage, request.param) as running:
        yield running


def test_a_phone_takes_part_and_its_answers_outlive_the_containers(project: ComposeProject, browser: Browser) -> None:
    context = browser.new_context(ignore_https_errors=True, locale="nl-NL", viewport=PHONE, has_touch=True)
    ben = Participant(context, URL)
    sockets: list[str] = []
    ben.page.on("websocket", lambda socket: sockets.append(socket.url))
    with project.workshop() as workshop:
        set_first_passcode(workshop, Visitor(identity.new_token()))
        full = FullSession(workshop, PASSCODE, 0)
        ben.join(full.session.code)
        full.open("p1")
        ben.place(20)
        assert answers(workshop) == ['{"value": 20}']
    assert sockets[0].startswith(f"wss://localhost/live/{full.session.code}?")

    began = time.monotonic()
    project.compose("stop")
    assert time.monotonic() - began < GRACE
    assert {service: project.inspect(service, "State.ExitCode") for service in project.services} == dict.fromkeys(
        project.services, "0"
    )
    project.down()
    project.up()

    with project.workshop() as workshop:
        assert answers(workshop) == ['{"value": 20}']
        ben.place(35)  # on the page that was open all the time
        assert answers(workshop) == ['{"value": 35}']
    context.close()


def answers(workshop: Workshop) -> list[str]:
    with workshop.store.reading() as db:
        return [row[0] for row in db.execute("SELECT value FROM answers").fetchall()]


def test_the_app_has_no_rights_and_a_root_that_is_read_only(project: ComposeProject) -> None:
    for process in project.processes("app"):
        status = dict(re.findall(r"^(\w+):\s*(.*?)\s*$", Path(f"/proc/{process.pid}/status").read_text(), re.MULTILINE))
        assert {*status["Uid"].split(), *status["Gid"].split(), *status["Groups"].split()} == {USER}
        assert status["NoNewPrivs"] == "1"
        assert {status[name] for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")} == {"0" * 16}
        root = next(line for line in Path(f"/proc/{process.pid}/mounts").read_text().splitlines() if " / " in line)
        assert "ro" in root.split()[3].split(",")
    project.execute("app", "sh", "-c", "for place in /tmp /data; do touch $place/written && rm $place/written; done")


def test_every_health_check_passes(project: ComposeProject) -> None:
    for service in project.services:
        if service != "caddy":  # of which the file names none
            project.check_health(service)


def test_addresses_of_visitors_are_believed_from_caddy_alone(project: ComposeProject) -> None:
    certificate = str(project.volume("certificates") / "caddy" / "pki" / "authorities" / "local" / "root.crt")
    app, many = ("ws://localhost", APP_ADDRESS, "8501"), 75
    at_caddy = ("nsenter", "--net", "--target", project.inspect("caddy", "State.Pid"))
    assert guesses(app, many, certificate, at_caddy) == [4404] * many, "each is somebody else's, as Caddy says"
    elsewhere = guesses(app, many, certificate)
    assert (elsewhere[0], elsewhere[-1]) == (4404, 1013), "all are of who asks, whatever they say"
    caddy = ("wss://localhost", "127.0.0.1", "443")
    assert guesses(caddy, 1, certificate) == [1013], "Caddy tells who asks, and not what they say"


def guesses(place: tuple[str, str, str], number: int, certificate: str, before: tuple[str, ...] = ()) -> list[int]:
    """The codes with which connections are closed that guess the code of a session."""
    asked = [*place, str(number), certificate]
    return [int(code) for code in run(*before, sys.executable, "-c", GUESS, *asked, timeout=PATIENCE).split()]
