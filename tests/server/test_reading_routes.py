"""The routes of links to read: opening one gives nothing, the press does, and no secret stays in an address."""

from datetime import timedelta

import pytest

from sessions.access.rights import Visitor
from sessions.archive import sharing
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import START
from tests.server.asgi_browser import AsgiBrowser


@pytest.fixture
def secret(workshop: Workshop, ada: Visitor, dee: Visitor, session: Session) -> str:
    """The secret of a link to the session."""
    commands.go_to(workshop, ada, session, "p1")
    return sharing.share_session(workshop, dee, session, START.date() + timedelta(days=14), "nl")


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("headers", [{}, {"sec_purpose": "prefetch"}, {"accept": "*/*"}])
def test_what_merely_loads_a_link_uses_nothing_up(
    workshop: Workshop, secret: str, method: str, headers: dict[str, str]
) -> None:
    robot, reader = AsgiBrowser(workshop), AsgiBrowser(workshop)
    for _ in range(3):
        assert robot.request(method, f"/shared/{secret}", **headers).leads_to == "/reading?link=1"
        assert robot.request(method, "/read/1", **headers).status == 405
    assert not sharing.may_read(workshop, robot.visitor, 1)
    reader.get(f"/shared/{secret}")
    assert reader.post("/read/1").leads_to == "/reading?link=1"
    assert sharing.may_read(workshop, reader.visitor, 1)
    assert set(reader.cookies) == {"workshop"}


def test_the_secret_is_kept_for_the_press_where_no_script_can_read_it(workshop: Workshop, secret: str) -> None:
    headers = AsgiBrowser(workshop).get(f"/shared/{secret}").headers
    [kept] = [cookie for cookie in headers.getlist("set-cookie") if cookie.startswith("shared=")]
    assert {"httponly", "max-age=600", "samesite=lax"} <= {part.strip().lower() for part in kept.split(";")}


def test_a_wrong_link_and_a_press_without_one_or_of_another_site_give_nothing(workshop: Workshop, secret: str) -> None:
    eve = AsgiBrowser(workshop)
    assert eve.get("/shared/geraden").leads_to == "/reading?refused=share_unknown"
    assert eve.post("/read/1").leads_to == "/reading?refused=share_unknown"
    eve.get(f"/shared/{secret}")
    assert eve.post("/read/1", origin="http://evil.example").status == 403
    assert eve.post("/read/2").leads_to == "/reading?refused=share_unknown"
    assert not sharing.may_read(workshop, eve.visitor, 1)
