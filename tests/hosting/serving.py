"""Starting what was installed, and waiting until it can serve."""

import contextlib
import json
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests import child_process

PATIENCE = 90.0  # seconds until a server that does not start has failed


def free_port() -> int:
    """A port of the loopback interface that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextlib.contextmanager
def serving(command: Sequence[str], port: int, environment: Mapping[str, str] | None = None) -> Iterator[str]:
    """Run a command that serves on this port; gives its address once it is ready, and stops it at the end.

    Raises AssertionError with the log when it does not get ready, or does not end in order.
    """
    process = child_process.start(command, environment)
    try:
        wait_until_ready(f"http://127.0.0.1:{port}/readyz", process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode in {0, -signal.SIGTERM, 128 + signal.SIGTERM}, out + err


def wait_until_ready(address: str, process: "subprocess.Popen[str]") -> None:
    """Wait until the server says that all is well."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=5) as answer:
            assert json.load(answer) == {"database": "ok", "disk": "ok"}
            return
        time.sleep(0.2)
    process.kill()
    raise AssertionError("the server did not get ready:\n" + "".join(process.communicate()))


def run(
    *command: str | Path, cwd: Path = child_process.HOME, environment: Mapping[str, str] | None = None,
    timeout: float | None = None,
) -> str:  # fmt: skip
    """Run a command to its end; gives its output. Raises AssertionError with all that it printed when it fails.

    `timeout` is in seconds. Raises TimeoutExpired, which names the command, when it takes longer.
    """
    ended = subprocess.run(
        list(map(str, command)), cwd=cwd, env=environment, text=True, capture_output=True, check=False, timeout=timeout
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout
