"""The routes by which rights are given and given back: by a press on a page, never by what merely loads an address."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.model.records import Session
from sessions.participation import answering, manual_entry
from sessions.workshop import Workshop
from tests.server.asgi_browser import AsgiBrowser

Unchanged = Callable[[], AbstractContextManager[None]]
EVIL = "http://evil.example"


def browser_of(workshop: Workshop, who: Visitor) -> AsgiBrowser:
    """The browser of somebody who was here before."""
    return AsgiBrowser(workshop, {"workshop": who.token or ""})


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("headers", [{}, {"sec_purpose": "prefetch"}, {"sec_fetch_mode": "no-cors"}, {"accept": "*/*"}])
def test_what_merely_loads_a_link_gets_no_right(
    workshop: Workshop, made: tuple[Session, str], unchanged: Unchanged, method: str, headers: dict[str, str]
) -> None:
    robot, code = AsgiBrowser(workshop), made[0].code
    with unchanged():
        assert robot.request(method, f"/open/{made[1]}", **headers).leads_to == f"/facilitate?code={code}"
        for path in (f"/start/{code}", f"/stop/{code}", "/log-out"):
            assert robot.request(method, path, **headers).status == 405
    assert not rights.may_facilitate(workshop, robot.visitor, made[0])


def test_the_press_gives_the_right_and_the_secret_leaves_the_browser(
    workshop: Workshop, made: tuple[Session, str]
) -> None:
    session, secret = made
    ada = AsgiBrowser(workshop)
    answer = ada.get(f"/open/{secret}")
    [kept] = [cookie for cookie in answer.headers.getlist("set-cookie") if cookie.startswith("link=")]
    assert {"httponly", "max-age=600", "samesite=lax"} <= {part.strip().lower() for part in kept.split(";")}
    assert ada.post(f"/start/{session.code}").leads_to == f"/facilitate?code={session.code}"
    assert rights.may_facilitate(workshop, ada.visitor, session)
    assert set(ada.cookies) == {"workshop"}


def test_the_press_of_another_site_or_without_a_link_gives_nothing(
    workshop: Workshop, made: tuple[Session, str], english: Session, unchanged: Unchanged
) -> None:
    session, secret = made
    eve = AsgiBrowser(workshop)
    with unchanged():
        assert eve.post(f"/start/{session.code}").leads_to == "/facilitate?refused=link_unknown"
        eve.get(f"/open/{secret}")
        assert eve.post(f"/start/{session.code}", origin=EVIL).status == 403
        assert eve.post(f"/start/{english.code}").leads_to == "/facilitate?refused=link_unknown"
        del eve.cookies["workshop"]
        assert eve.post(f"/start/{session.code}").leads_to == "/facilitate?refused=no_cookie"


def test_a_facilitator_stops_and_goes_home(workshop: Workshop, ada: Visitor, dee: Visitor, session: Session) -> None:
    browser = browser_of(workshop, ada)
    assert browser.post(f"/stop/{session.code}", origin=EVIL).status == 403
    assert rights.may_facilitate(workshop, ada, session)
    assert browser.post(f"/stop/{session.code}").leads_to == "/"
    assert [rights.may_facilitate(workshop, who, session) for who in (ada, dee)] == [False, True]


def test_an_organiser_logs_out_and_goes_home(workshop: Workshop, dee: Visitor, session: Session) -> None:
    browser = browser_of(workshop, dee)
    assert browser.post("/log-out", origin=EVIL).status == 403
    assert browser.post("/log-out").leads_to == "/"
    assert not rights.may_facilitate(workshop, dee, session)


def test_a_shared_laptop_is_passed_on_by_a_press_only(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    manual_entry.set_device_sharing(workshop, ada, session, wanted=True)
    laptop = browser_of(workshop, ben)
    to = f"/next/{session.code}/{manual_entry.proof(ben, session)}"
    for method in ("GET", "HEAD"):
        assert laptop.request(method, to).leads_to == f"/{session.code}"
    assert laptop.post(to, origin=EVIL).status == 403
    assert laptop.visitor == Visitor(ben.token)
    assert laptop.post(to).leads_to == f"/{session.code}"
    assert answering.participant_of(workshop, laptop.visitor, session) is None
    assert answering.participant_of(workshop, ben, session)
