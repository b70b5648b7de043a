"""Child processes of tests: they handle signals by default, however the tests themselves were started."""

import signal
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

HOME = Path(__file__).parents[1]


def handle_interrupts() -> None:
    """In a new child: let SIGINT end it. Tests in the background or under nohup ignore it, which a child inherits."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def start(
    command: Sequence[str], environment: Mapping[str, str] | None = None, before: Callable[[], None] = lambda: None
) -> "subprocess.Popen[str]":
    """Start a command in the folder of the app, with pipes for its output.

    `before` is called in the child, before the command.
    """

    def prepare() -> None:
        handle_interrupts()
        before()

    return subprocess.Popen(
        command, cwd=HOME, env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=prepare,
    )  # fmt: skip
