"""What each process is told, and the configuration by which the proxy chooses one of them."""

import asyncio
import os
import re
import signal
import sys
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from pages.kit import urls
from server import network
from server.network import NetworkAddress
from server.processes import supervisor
from server.processes.environment import Supervised, prints_address, supervised
from server.processes.haproxy import Front, configuration, starting_page
from server.processes.supervisor import Child, Supervisor, free_ports, is_free
from sessions.settings import THIS_MACHINE, ListenAddress, Settings, read
from tests.child_process import HOME

BASE = Settings(Path("/data/workshop.db"))


def told(index: int, settings: Settings = BASE, **environment: str) -> dict[str, str]:
    watched = Supervisor(3, ListenAddress("127.0.0.1", 8080), settings, environment)
    return watched._environment_of(index)


def test_processes_have_one_secret_and_one_of_them_prints_the_address_once() -> None:
    watched = Supervisor(3, ListenAddress("127.0.0.1", 8080), BASE, {})
    each = [watched._environment_of(index) for index in range(3)]
    assert len({environment["WORKSHOP_SECRET"] for environment in each}) == 1
    assert all(read(environment, HOME).several for environment in each)
    assert [supervised(environment) for environment in each] == [
        Supervised("127.0.0.1", 8080, prints_address=index == 0) for index in range(3)
    ]
    watched._address_printed = True
    assert supervised(watched._environment_of(0)) == Supervised("127.0.0.1", 8080, prints_address=False)
    assert told(0, replace(BASE, secret="s" * 40))["WORKSHOP_SECRET"] == "s" * 40


def test_each_process_has_its_metrics_at_a_port_of_its_own() -> None:
    settings = replace(BASE, metrics=ListenAddress("::", 9100))
    assert [told(index, settings)["WORKSHOP_METRICS"] for index in range(3)] == [
        "[::]:9100", "[::]:9101", "[::]:9102",
    ]  # fmt: skip
    assert "WORKSHOP_METRICS" not in told(1)


def test_the_proxy_between_is_believed_beside_those_of_the_setting() -> None:
    assert "WORKSHOP_PROXIES" not in told(0), "this machine is believed without the setting"
    assert told(0, WORKSHOP_PROXIES="10.0.0.5")["WORKSHOP_PROXIES"] == "10.0.0.5,127.0.0.1"


@pytest.mark.parametrize("host", ["", "127.0.0.1"])
def test_people_are_told_the_address_of_the_proxy(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    for name, value in Supervised(host, 8080, prints_address=bool(host)).variable().items():
        monkeypatch.setenv(name, value)
    assert (network.port(), network._listening(), prints_address()) == (8080, host, bool(host))
    assert urls._with_port(NetworkAddress("wlan0", "192.0.2.7")) == "http://192.0.2.7:8080"


def test_the_proxy_is_given_no_secret() -> None:
    secret = {"WORKSHOP_DATABASE": "postgresql://w:geheim@db/w", "WORKSHOP_PASSCODE": "geheim", "PATH": "/usr/bin"}
    watched = Supervisor(1, ListenAddress("127.0.0.1", 8080), replace(BASE, secret="s" * 40), secret)
    assert watched._proxy(Path("/run/haproxy.cfg"))._environment() == {"PATH": "/usr/bin"}
    assert watched._app(0)._environment().items() >= secret.items()


def test_a_first_process_that_never_answers_is_given_up_with_a_reason(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervisor, "READY_WITHIN", 0.3)
    watched = Supervisor(1, ListenAddress("127.0.0.1", 8080), BASE, {})
    proxy, app = (Child(name, ["sleep", "60"], lambda: os.environ) for name in ("HAProxy", "process 1"))
    assert asyncio.run(watched._run(proxy, [app])) == 1
    assert "process 1 did not answer within 0 seconds" in caplog.text


def test_the_first_process_may_wait_for_another_machine_that_migrates() -> None:
    schema = pytest.importorskip("sessions.store.database.postgres.schema")
    assert 60 * int(schema.WAIT_FOR_OTHERS.removesuffix("min")) < supervisor.READY_WITHIN


def test_the_configuration_names_every_process_and_only_believed_proxies() -> None:
    page = Path("/run/starting.http")
    text = configuration(Front("", 8501, "/workshop", THIS_MACHINE), [9001, 9002], page)
    assert f'errorfile 503 "{page}"\n' in text
    assert re.findall(r"^    server (\S+) (\S+)$", text, re.MULTILINE) == [
        ("process1", "127.0.0.1:9001"), ("process2", "127.0.0.1:9002"),
    ]  # fmt: skip
    assert "acl passed_on src 127.0.0.1/32 ::1/128\n" in text
    assert text.index("del-header X-Forwarded-For unless passed_on") < text.index("option forwardfor")
    assert "acl below path_beg /workshop/\n" in text
    assert "bind 192.0.2.1:80 " in configuration(Front("192.0.2.1", 80, "", THIS_MACHINE), [1], page)
    assert "bind ::1:80 " in configuration(Front("::1", 80, "", THIS_MACHINE), [1], page)


def test_the_page_while_the_app_starts_says_so_in_both_languages_and_is_kept_by_nobody() -> None:
    head, _, body = starting_page().partition("\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.split("\r\n")[1:])
    assert int(headers["Content-Length"]) == len(body.encode())
    assert headers["Cache-Control"] == "no-store"
    assert "De app start." in body and "The app is starting." in body
    assert 'http-equiv="refresh" content="2"' in body


def test_a_port_is_free_until_somebody_listens_on_it() -> None:
    first, second = free_ports(2)
    assert first != second
    assert is_free(ListenAddress("127.0.0.1", first))

    async def listening() -> bool:
        async with await asyncio.start_server(lambda *_: None, "127.0.0.1", first):
            return is_free(ListenAddress("127.0.0.1", first))

    assert not asyncio.run(listening())


def test_a_process_serves_when_it_answers_and_not_when_it_listens() -> None:
    [port] = free_ports(1)
    can_serve = asyncio.Event()

    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await can_serve.wait()
        writer.write(b"HTTP/1.1 200 OK\r\n\r\nok")
        writer.close()

    async def start() -> tuple[bool, bool, bool]:
        nobody = await supervisor.serves(port, 0.2)
        async with await asyncio.start_server(answer, "127.0.0.1", port):
            listens = await supervisor.serves(port, 0.5)
            can_serve.set()
            return nobody, listens, await supervisor.serves(port, 5)

    assert asyncio.run(start()) == (False, False, True)


def test_a_program_that_ends_is_started_again_each_time_after_a_longer_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "SHORTEST_WAIT", 0.05)
    log = tmp_path / "starts"
    child = Child("it", ["sh", "-c", f"date +%s.%N >> {log}"], lambda: os.environ)

    async def watch() -> None:
        await child.start()
        keeping = asyncio.create_task(child.keep_running())
        while len(log.read_text().splitlines() if log.exists() else []) < 5:
            await asyncio.sleep(0.02)
        keeping.cancel()
        await child.stop()

    child._wait = 0.05
    asyncio.run(asyncio.wait_for(watch(), 30))
    moments = [float(line) for line in log.read_text().splitlines()]
    waits = [later - earlier for earlier, later in pairwise(moments)]
    assert all(wait > 0.05 * 2**number for number, wait in enumerate(waits[:4]))


@pytest.mark.slow
@pytest.mark.parametrize("trapped", [False, True])
def test_a_program_is_asked_to_stop_and_killed_when_it_does_not(trapped: bool) -> None:
    trap = "signal.signal(signal.SIGTERM, signal.SIG_IGN); " if trapped else ""
    script = f"import signal, time; {trap}print('up', flush=True); time.sleep(60)"
    child = Child("it", [sys.executable, "-c", script], lambda: os.environ)

    async def stop() -> int:
        await child.start()
        await asyncio.sleep(1)
        await child.stop(0.5)
        return await child.ended()

    began = time.monotonic()
    assert asyncio.run(stop()) == -(signal.SIGKILL if trapped else signal.SIGTERM)
    assert time.monotonic() - began < 10
