"""`workshop`, the command of the installed package: serving, caring, and where its data lies."""

import json
import os
import signal
import socket
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from server.operations import command
from sessions.cli.main import COMMANDS
from tests import child_process
from tests.server.operations.test_metrics import free_port, read

PATIENCE = 60.0  # seconds until a server that does not start has failed


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of the user who runs it, who set nothing."""
    for name in ("WORKSHOP_DATA", "WORKSHOP_WORDS", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, "")  # the command sets them for its own process; the end of the test takes that back
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_it_can_do_all_that_the_domain_can_and_serve(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--help", "--language", "en"]) == 0
    out = capsys.readouterr().out
    assert "usage: workshop [OPTIONS] COMMAND" in out
    assert all(f"    {name} " in out for name in ("serve", *COMMANDS))


@pytest.mark.parametrize("port", ["0", "65536", "http", "-1", "٨", ""])
def test_a_port_that_is_none_is_refused_in_a_sentence(
    home: Path, capsys: pytest.CaptureFixture[str], port: str
) -> None:
    assert command.main(["serve", "--port", port, "--language", "nl"]) == 2
    assert f"--port moet een getal van 1 tot en met 65535 zijn, niet {port!r}." in capsys.readouterr().err


@pytest.mark.parametrize("number", ["0", "33", "many", "-1", ""])
def test_a_number_of_processes_that_is_none_is_refused_in_a_sentence(
    home: Path, capsys: pytest.CaptureFixture[str], number: str
) -> None:
    assert command.main(["serve", "--processes", number, "--language", "nl"]) == 2
    assert f"--processes moet een getal van 1 tot en met 32 zijn, niet {number!r}." in capsys.readouterr().err


def test_several_processes_need_haproxy_and_a_free_port_and_say_so(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (programs := home / "bin").mkdir()
    monkeypatch.setenv("PATH", str(programs))
    several = ["serve", "--processes", "2", "--host", "127.0.0.1", "--language", "en"]
    assert command.main(several) == 1
    assert capsys.readouterr().err.startswith("More than one process needs HAProxy 2.6 or newer, which is not here.")
    haproxy = programs / "haproxy"
    haproxy.write_text("#!/bin/sh\necho 'HAProxy version 2.4.22-0+deb11u1 2023/02/14'\n")
    haproxy.chmod(0o755)
    assert command.main(several) == 1
    assert "HAProxy 2.6 or newer" in capsys.readouterr().err
    haproxy.write_text("#!/bin/sh\necho 'HAProxy version 3.0.1 2024/06/10'\n")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert command.main([*several, "--port", str(port)]) == 1
    assert f"Something listens on port {port} already" in capsys.readouterr().err


def test_a_wrong_setting_is_said_before_anything_is_started(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKSHOP_METRICS", "everywhere")
    assert command.main(["serve", "--language", "en"]) == 2
    assert "WORKSHOP_METRICS must be a port" in capsys.readouterr().err
    assert not list(home.iterdir())


def test_a_command_names_itself_as_it_was_called(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["check", "--wait", "long", "--language", "en"]) == 2
    assert capsys.readouterr().err.startswith("usage: workshop check [OPTIONS]")


def test_data_never_lies_in_the_folder_of_the_installation(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own: dict[str, str] = {}
    command.use_absolute_paths(own)
    assert own == {"WORKSHOP_DATA": str(home / ".local" / "share" / "samenwerken-workshop" / "workshop.db")}
    monkeypatch.chdir(home)
    given = {"WORKSHOP_DATA": "here.db", "WORKSHOP_WORDS": "/etc/words.txt"}
    command.use_absolute_paths(given)
    assert given == {"WORKSHOP_DATA": str(home / "here.db"), "WORKSHOP_WORDS": "/etc/words.txt"}
    tilde = {"WORKSHOP_DATA": "~/w.db", "WORKSHOP_WORDS": " "}
    command.use_absolute_paths(tilde)
    assert tilde == {"WORKSHOP_DATA": "~/w.db", "WORKSHOP_WORDS": " "}
    elsewhere = {"WORKSHOP_DATABASE": "postgresql://db.example.nl/workshop"}
    command.use_absolute_paths(elsewhere)
    assert elsewhere == {"WORKSHOP_DATABASE": "postgresql://db.example.nl/workshop"}, "and no file beside it"


@pytest.mark.slow
def test_it_serves_until_it_is_told_to_stop(home: Path) -> None:
    """With metrics and a log for programs; the signal reaches the server, since that is the same process."""
    port, metrics_port = free_port(), free_port()
    environment = os.environ | {"WORKSHOP_LOG": "json", "WORKSHOP_METRICS": str(metrics_port)}
    code = "import sys; from server.operations.installed import main; sys.exit(main())"
    process = child_process.start(
        [sys.executable, "-c", code, "serve", "--port", str(port), "--host", "127.0.0.1"], environment
    )
    try:
        ready = wait_until_ready(f"http://127.0.0.1:{port}/readyz")
        counted = read(metrics_port)
    finally:
        process.send_signal(signal.SIGTERM)
        _, log = process.communicate(timeout=PATIENCE)
    assert ready == {"database": "ok", "disk": "ok"}
    assert counted["workshop_answers_total"] == 0
    events = [json.loads(line) for line in log.splitlines()]
    assert [event["message"] for event in events if event["logger"] == "workshop"] == [
        "the app is ready",
        "the app stops",
    ]
    assert (home / ".local" / "share" / "samenwerken-workshop" / "workshop.db").exists()


def wait_until_ready(address: str) -> object:
    """What the server says of itself once it answers. Raises AssertionError when it does not."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                return json.load(answer)
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the server did not get ready")
