"""Below a path of a host that others use too: every screen, socket, asset, redirect and cookie stays below it."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands, rehearsal
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.browser.server.raw_requests import ASSETS, CLOSED, get, refused, send
from tests.browser.support.people import Organiser, Participant, Someone
from tests.browser.support.server import Serve, Server

BELOW = "/apps/workshop"


@pytest.fixture
def server(serve: Serve, tmp_path: Path) -> Iterator[Server]:
    """A server that people reach below a path."""
    with serve(tmp_path / "workshop.db", path=BELOW) as running:
        yield running


@pytest.mark.long
@pytest.mark.preview
def test_a_whole_session_stays_below_the_path(someone: Someone, server: Server, workshop: Workshop) -> None:
    dee = someone(Organiser)
    asked_for: list[str] = []
    dee.context.on("request", lambda asked: asked_for.append(asked.url))
    dee.page.on("websocket", lambda socket: asked_for.append(socket.url))

    dee.set_passcode(workshop)
    dee.page.get_by_role("link", name="SamenWerken").click()
    expect(dee.page).to_have_url(f"{server.url}/")
    code = dee.create_on_screen("Onder een pad")
    expect(dee.page).to_have_url(f"{server.url}/facilitate?code={code}")
    projector = someone()
    projector.visit(f"/project?code={code}")
    projector.sees(f"{urlsplit(server.url).netloc}{BELOW}/{code}")

    ben = someone(Participant)
    ben.context.on("request", lambda asked: asked_for.append(asked.url))
    ben.page.on("websocket", lambda socket: asked_for.append(socket.url))
    ben.visit("/")
    ben.page.get_by_label("Code van de sessie").fill(code)
    ben.press("Doe mee")
    ben.sees("Geen naam, geen e-mailadres, geen account.")
    ben.press("Doe mee")
    ben.sees("Je doet mee.")
    others = [Visitor(identity.new_token()) for _ in range(2)]
    session = commands.find(workshop, code)
    for other in others:
        answering.join(workshop, other, session)
    expect(dee.page.frame_locator(".st-key-preview iframe").get_by_text("3 deelnemers zijn binnen")).to_be_visible()

    dee.control("next")
    dee.control("open")
    ben.place(20)
    activity = commands.find(workshop, code).current or ""
    for other, value in zip(others, (40, 90), strict=True):
        answering.cast(workshop, other, session, activity, 1, {"value": value})
    expect(projector.page.locator(".chart .scatterlayer path.point")).to_have_count(6)
    dee.control("close")
    ben.sees("de groep")

    ben.page.get_by_role("link", name="English").click()
    expect(ben.page).to_have_url(f"{server.url}/{code}")
    expect(ben.page.locator("html")).to_have_attribute("lang", "en")
    dee.page.get_by_role("link", name="English").click()
    expect(dee.page).to_have_url(f"{server.url}/facilitate?code={code}")
    dee.page.get_by_role("link", name="Nederlands").click()

    dee.control("end")
    dee.control("end_yes")
    dee.page.locator(".st-key-to_review a").click()
    expect(dee.page).to_have_url(f"{server.url}/review?code={code}")
    contents = dee.page.get_by_role("navigation", name="Inhoud")
    contents.get_by_role("link").nth(1).click()
    expect(dee.page.locator(".chart[role=img] .main-svg").first).to_be_visible()
    with dee.page.expect_download() as table:
        dee.press("Download als tabel (CSV)")
    assert list(csv.reader(Path(table.value.path()).read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))

    dee.page.get_by_text("Deel om te lezen").click()
    dee.page.get_by_role("button", name="Maak een link").click()
    shared = dee.page.get_by_test_id("stCode").inner_text().strip()
    assert shared.startswith(f"{server.url}/shared/")
    reader = someone()
    reader.page.goto(shared)
    reader.page.get_by_role("button", name="Lees").click()
    expect(reader.page).to_have_url(re.compile(rf"^{re.escape(server.url)}/reading\?link=[0-9]+$"))
    expect(reader.page.get_by_role("heading", level=1)).to_have_text("Onder een pad")
    own = ("blob:", "data:", server.url, server.url.replace("http", "ws"))
    assert [url for url in asked_for if not url.startswith(own)] == []
    assert len({urlsplit(url).path.split("/")[3] for url in asked_for if url.startswith("ws")}) == 2, "both sockets"


def test_the_facilitators_link_gives_and_ends_the_right(dee: Organiser, someone: Someone, workshop: Workshop) -> None:
    code = dee.has("Overdracht")
    secret = rights.new_link(workshop, dee.visitor, commands.find(workshop, code))
    ada = someone(Organiser)
    ada.visit(f"/open/{secret}")
    expect(ada.page).to_have_url(f"{ada.url}/facilitate?code={code}")
    ada.press("Begeleid deze sessie")
    ada.sees("Wat ziet de zaal?")
    ada.page.get_by_text("Stop met begeleiden op dit apparaat").click()
    ada.press("Stop met begeleiden")
    expect(ada.page).to_have_url(f"{ada.url}/")
    assert not rights.may_facilitate(workshop, Visitor(cookie(ada)), commands.find(workshop, code))


def test_a_phone_that_polls_is_checked_and_passed_on_below_the_path(
    dee: Organiser, someone: Someone, workshop: Workshop
) -> None:
    code = dee.has("Repetitie")
    session = commands.find(workshop, code)
    rehearsal.fill(workshop, dee.visitor, session, 12, "mixed")
    ben = someone(Participant)
    ben.page.route_web_socket(re.compile("/live/"), lambda socket: socket.close())
    ben.visit(f"/check?code={code}")
    ben.sees(re.compile("via een omweg"))
    ben.join(dee.has("Geen repetitie"))


def test_a_path_may_be_taken_off_before_and_cookies_are_for_it_alone(server: Server) -> None:
    for path in ("/", f"{BELOW}/"):
        page, _ = get(server, path, accept="text/html")
        assert (page.status, "; Path=/apps/workshop; " in page.headers["set-cookie"]) == (200, True)
    for path, leads_to in {
        BELOW: f"{BELOW}/",
        f"{BELOW}?word=x": f"{BELOW}/?word=x",
        f"{BELOW}/nosuchscreen": f"{BELOW}/",
        "/nosuchscreen": f"{BELOW}/",
        f"{BELOW}/language/en?to={BELOW}/review": f"{BELOW}/review",
        f"{BELOW}/language/en?to=/review": f"{BELOW}/review",
        f"{BELOW}/language/en?to=//evil.example": f"{BELOW}/",
        f"{BELOW}/open/{'x' * 43}": f"{BELOW}/facilitate?refused=link_unknown",
    }.items():
        answer, _ = get(server, path, accept="text/html")
        assert (answer.headers["location"], answer.headers["x-content-type-options"]) == (leads_to, "nosniff")
    chosen, _ = get(server, f"{BELOW}/language/en?to=/")
    assert "; Path=/apps/workshop; " in chosen.headers["set-cookie"]


def test_bounds_and_closed_addresses_are_the_same_below_the_path(server: Server) -> None:
    for path in CLOSED:
        assert get(server, BELOW + path)[0].status == 404, path
    assert get(server, BELOW + ASSETS.url("style.css"))[0].status == 200
    assert refused(server, f"{BELOW}/other")
    assert get(server, f"{BELOW}/reading")[0].headers["x-robots-tag"] == "noindex, nofollow"
    assert send(server, "PUT", f"{BELOW}/_stcore/upload_file/x/y", content_length="0")[0] == 403
    assert send(server, "POST", f"{BELOW}/poll/ZZZZZZ", content_length=str(200_000))[0] in {200, 429}
    assert send(server, "POST", f"{BELOW}/language/en", content_length=str(200_000))[0] == 400


def test_behind_https_the_token_is_for_the_whole_host(serve: Serve, tmp_path: Path) -> None:
    """Its name has the prefix `__Host-`, which browsers accept with that path only."""
    with serve(tmp_path / "workshop.db", WORKSHOP_URL=f"https://workshop.example.nl{BELOW}") as secure:
        cookies = get(secure, f"{BELOW}/", accept="text/html")[0].headers.get_all("set-cookie")
        assert [re.sub("=.*?;", ";", each, count=1) for each in cookies or ()] == [
            "__Host-workshop; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure"
        ]


def cookie(person: Organiser) -> str:
    """The token of somebody's browser."""
    return next(each["value"] for each in person.context.cookies(person.url + "/") if each["name"] == "workshop")
