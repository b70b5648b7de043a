"""The way of a vote as docs/architecture.md lists it: after a real vote the projector draws it with these files."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.pages.conftest import Crowd, Give, Show
from tests.server.live.test_live_endpoint import cast, phone
from tests.server.live.test_live_endpoint import key as key
from tests.test_docs import HOME, steps_of


@contextmanager
def recorded() -> Iterator[list[str]]:
    """Our Python files in which a function is called in the block, in this thread and in those it starts."""
    files: list[str] = []

    def record(frame: FrameType, event: str, _argument: object) -> None:
        name = frame.f_code.co_filename
        if event == "call" and name.startswith(str(HOME)):
            files.append(name.removeprefix(f"{HOME}/"))

    threading.setprofile(record)
    sys.setprofile(record)
    try:
        yield files
    finally:
        sys.setprofile(None)
        threading.setprofile(None)


@pytest.fixture
def drawing_steps() -> list[str]:
    """The Python files of the way of one vote from the projector's screen on."""
    files = steps_of("The way of one vote")
    return [file for file in files[files.index("pages/project.py") :] if file.endswith(".py")]


def test_the_chart_after_a_vote_is_drawn_by_the_listed_files(
    workshop: Workshop, ben: Visitor, ada: Visitor, opened: Session, key: str, show: Show, drawing_steps: list[str],
    crowd: Crowd, give: Give,
) -> None:  # fmt: skip
    commands.set_results(workshop, ada, opened, "p1", "live")
    give("p1", 1, dict.fromkeys(crowd(4), 30))  # with fewer there is no chart
    projector = show("project", ben, code=opened.code)
    with phone(workshop, opened, ben, "nl") as socket:
        socket.receive()
        socket.send(cast(key))
        assert "receipt" in socket.receive()
    with recorded() as files:
        projector.follow()
    assert [file for file in drawing_steps if file not in files] == []
