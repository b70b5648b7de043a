"""A process that has imported what a server imports, and becomes a server by a fork: that takes a fifth of the work.

Run as a program, it reads one line of JSON for each server and answers with the number of the new process.
"""

import ast
import gc
import json
import os
import signal
import subprocess
import sys
import threading
import time
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from pages.kit import modules
from sessions.programmes.built_in import built_in
from tests import child_process

APP = child_process.HOME / "workshop_app.py"
LATER = ("streamlit.web.server.app_discovery", "uvicorn.loops.auto", "uvicorn.protocols.http.auto", "uvloop")


class ForkedServer:
    """A server that was forked, with those methods of `subprocess.Popen` that the tests need."""

    def __init__(self, arguments: list[str], environment: dict[str, str], log: Path) -> None:
        template = _template()
        assert template.stdin and template.stdout
        order = {"arguments": arguments, "environment": environment, "log": str(log)}
        template.stdin.write(json.dumps(order) + "\n")
        template.stdin.flush()
        self.pid = int(template.stdout.readline())

    def poll(self) -> int | None:
        """None while it runs; its exit code is not known here, so that 0 stands for any."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return 0
        return None

    def wait(self, timeout: float) -> int:
        """Wait for its end. Fails with `TimeoutExpired` after so many seconds."""
        deadline = time.monotonic() + timeout
        while self.poll() is None:
            if time.monotonic() > deadline:
                raise subprocess.TimeoutExpired(str(self.pid), timeout)
            time.sleep(0.01)
        return 0

    def send_signal(self, number: int) -> None:
        """Send it a signal, if it still runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to stop."""
        self.send_signal(signal.SIGTERM)


@cache
def _template() -> "subprocess.Popen[str]":
    """The template of this test process. It ends with it: then its input is closed."""
    return subprocess.Popen(
        [sys.executable, "-m", __name__],
        cwd=child_process.HOME,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def _import_all() -> None:
    """What the app imports, and what Streamlit, uvicorn and the app import later at a start."""
    program = ast.parse(APP.read_text())
    program.body = [node for node in program.body if isinstance(node, ast.Import | ast.ImportFrom)]
    exec(compile(program, str(APP), "exec"), {})
    for name in LATER:
        import_module(name)
    built_in()
    modules.sources()


def _become(order: dict[str, Any]) -> None:
    """Leave the template behind: the environment, the output and the signals are those of a new program."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.environ.clear()
    os.environ.update(order["environment"])
    with Path(order["log"]).open("ab") as log, Path(os.devnull).open() as nothing:
        for own, other in enumerate((nothing, log, log)):
            os.dup2(other.fileno(), own)
    sys.argv = ["streamlit", *order["arguments"]]


def main() -> None:
    """Wait for orders, and become a server at each."""
    from streamlit.web import cli  # not in a process that only asks for servers

    _import_all()
    assert threading.active_count() == 1, "a fork would leave threads behind"
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how a server ended
    gc.freeze()
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            _become(json.loads(line))
            cli.main(prog_name="streamlit")
        print(pid, flush=True)


if __name__ == "__main__":
    main()
