"""Child processes of tests: they handle signals by default, however the tests themselves were started."""

import signal
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

HOME = Path(__file__).parents[1]


def start(
    command: Sequence[str], environment: Mapping[str, str] | None = None, before: Callable[[], None] = lambda: None
) -> "subprocess.Popen[str]":
    """Start a command in the folder of the app, with pipes for its output.

    Tests that run in the background or under nohup ignore SIGINT, and a child would inherit that. `before` is called
    in the child, before the command.
    """

    def prepare() -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        before()

    return subprocess.Popen(
        command, cwd=HOME, env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=prepare,
    )  # fmt: skip
