"""The ways of a vote and of a press as docs/architecture.md lists them, held against what really runs."""

import sys
import threading
from collections.abc import Iterator
from importlib import import_module
from types import CodeType, FrameType

import pytest

from pages.console import callbacks
from server.live import view_queue
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.pages.conftest import Crowd, Give, Show
from tests.server.asgi_websocket import server_loop
from tests.server.live.test_live_endpoint import cast, phone
from tests.server.live.test_live_endpoint import key as key
from tests.test_docs import HOME, left_out_of, steps_of

OURS = tuple(f"{HOME}/{name}/" for name in ("pages", "server", "sessions"))


class Recorder:
    """Our Python files in which a function is called while it is `on`, in any thread that it was installed in.

    `passed` has all of them; with `callback` only those that this function calls, and those that the server runs.
    """

    def __init__(self) -> None:
        self.files: set[str] = set()
        self.passed: set[str] = set()
        self.on = False
        self.callback: CodeType | None = None
        self._in_callback = False

    def __call__(self, frame: FrameType, event: str, _argument: object) -> None:
        if frame.f_code is self.callback and event in {"call", "return"}:
            self._in_callback = event == "call"
        name = frame.f_code.co_filename
        if self.on and event == "call" and name.startswith(OURS):
            self.files.add(name.removeprefix(f"{HOME}/"))
            if self._in_callback or self.callback is None or in_server():
                self.passed.add(name.removeprefix(f"{HOME}/"))

    def __enter__(self) -> set[str]:
        """Record until the end of the block; returns the files, which are complete after it."""
        self.files, self.passed, self.on = set(), set(), True
        return self.files

    def __exit__(self, *_: object) -> None:
        self.on = False


def in_server() -> bool:
    """Whether the current thread is one of the server's, and runs no script of a screen."""
    return threading.current_thread().name.startswith(("server", "views", "writer"))


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    """Ask for it first: threads that are started before it are not recorded, except those of the server."""
    import_module("pages.activities.paradox")  # which else the first test to show it would record
    recorder = Recorder()
    threading.setprofile(recorder)
    sys.setprofile(recorder)
    server_loop().call_soon_threadsafe(sys.setprofile, recorder)
    view_queue.composing.submit(sys.setprofile, recorder)
    try:
        yield recorder
    finally:
        threading.setprofile(None)
        sys.setprofile(None)
        server_loop().call_soon_threadsafe(sys.setprofile, None)
        view_queue.composing.submit(sys.setprofile, None)


def missing_and_unnamed(heading: str, files: set[str], passed: set[str]) -> tuple[list[str], list[str]]:
    """The listed Python files that did not run, and those that were passed and are neither listed nor left out."""
    listed = [file for file in steps_of(heading) if file.endswith(".py")]
    named = (*listed, *left_out_of(heading))
    return (
        [file for file in listed if file not in files],
        sorted(file for file in passed if not file.startswith(tuple(named))),
    )


def test_a_vote_passes_the_listed_files_and_no_others_but_those_that_are_left_out(
    recorder: Recorder, workshop: Workshop, ben: Visitor, ada: Visitor, opened: Session, key: str, show: Show,
    crowd: Crowd, give: Give,
) -> None:  # fmt: skip
    commands.set_results(workshop, ada, opened, "p1", "live")
    give("p1", 1, dict.fromkeys(crowd(4), 30))  # with fewer there is no chart
    projector = show("project", ben, code=opened.code)
    with phone(workshop, opened, ben, "nl") as socket:
        socket.receive()
        with recorder as sending:
            socket.send(cast(key))
            assert "receipt" in socket.receive()
    with recorder as drawing:
        projector.follow()
    assert missing_and_unnamed("The way of one vote", sending | drawing, sending | drawing) == ([], [])
    listed = steps_of("The way of one vote")
    drawn_by = [file for file in listed[listed.index("pages/project.py") :] if file.endswith(".py")]
    assert [file for file in drawn_by if file not in drawing] == []


def test_a_press_passes_the_listed_files_and_no_others_but_those_that_are_left_out(
    recorder: Recorder, workshop: Workshop, ben: Visitor, ada: Visitor, session: Session, show: Show
) -> None:  # fmt: skip
    answering.joining(workshop, ben, session, None).result()
    commands.go_to(workshop, ada, session, "p1")
    session = commands.find(workshop, session.code)
    console = show("facilitate", ada, code=session.code)
    with phone(workshop, session, ben, "nl") as socket:
        socket.receive()
        recorder.callback = callbacks.press.__code__
        with recorder as files:
            console.press("open")
            while "view" not in socket.receive():
                pass
    assert missing_and_unnamed("The way of one press", files, recorder.passed) == ([], [])
