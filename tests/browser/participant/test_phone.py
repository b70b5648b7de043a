"""A participant's screen in a real browser: in without a new page, no script of Streamlit, and nothing lost offline."""

import re
from collections.abc import Callable
from datetime import date
from urllib.parse import urlsplit

from playwright.sync_api import WebSocket, expect

from sessions.archive import retention
from sessions.facilitation import commands
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.browser.support.announcements import expect_announced, listen
from tests.browser.support.people import Participant, Person, Someone
from tests.full_session import FullSession

Rows = Callable[..., list[tuple[object, ...]]]
ANSWERS = "SELECT value FROM answers ORDER BY participant"
OFFLINE = "Geen verbinding. We proberen het opnieuw; je hoeft niets te doen."


def place(ben: Person, value: int) -> None:
    """Choose a place on the line, and wait for nothing."""
    number = ben.page.get_by_label("Plek (0 tot 100)")
    number.fill(str(value))
    number.press("Tab")


def test_one_comes_in_without_a_new_page_and_stays_in_when_it_is_loaded_again(
    someone: Someone, full_session: FullSession, rows: Rows
) -> None:
    code = full_session.session.code
    ben = someone(Participant)
    ben.visit(f"/join?code=%20{code[:3].lower()}%20{code[3:]}")
    button = ben.page.get_by_role("button", name="Doe mee", exact=True)
    expect(button).to_be_visible()
    width = ben.page.evaluate("document.querySelector('.phone').getBoundingClientRect().width")
    box = button.bounding_box()
    assert box
    assert box["width"] == width, "as wide as the screen"
    expect(ben.page.locator("html")).to_have_attribute("data-screen", "join")
    ben.page.evaluate("window.samePage = true")
    button.click()
    ben.sees("Je doet mee.")
    assert ben.page.evaluate("window.samePage") is True
    assert ben.page.url == f"{ben.url}/{code}"
    expect(ben.page.locator("html")).to_have_attribute("data-screen", "take_part")
    ben.page.reload()
    ben.sees("Je doet mee.")
    assert (ben.page.url, ben.page.evaluate("window.samePage")) == (f"{ben.url}/{code}", None)
    for address in (f"/{code.lower()}", f"/join?code={code}", f"/take_part?code={code}"):
        ben.visit(address)
        ben.sees("Je doet mee.")
    assert rows("SELECT count(*) FROM participants") == [(1,)]


def test_the_focus_goes_on_where_the_new_screen_begins(someone: Someone, full_session: FullSession) -> None:
    """With a keyboard or a screen reader: after joining, at a new stage, and after a text was taken back."""
    ben = someone(Participant)
    focused = ben.page.locator("*:focus:not(:has(*:focus))")
    ben.visit(f"/{full_session.session.code}")
    ben.page.get_by_role("button", name="Doe mee", exact=True).focus()
    ben.page.keyboard.press("Enter")
    expect(focused).to_contain_text("Je doet mee.")
    full_session.open("p1")
    expect(focused).to_have_text("Waar sta jij nu?")
    full_session.open("q01")
    expect(focused).to_have_text("verschuiving naar gemeente als regisseur?")
    for text in ("eerst", "later"):
        ben.page.locator("textarea").fill(text)
        ben.page.keyboard.press("Control+Enter")
        expect(ben.page.get_by_role("button", name=f"Trek in: {text}")).to_be_visible()
    for text, heading in (("eerst", "Jouw antwoorden"), ("later", "verschuiving naar gemeente als regisseur?")):
        ben.page.get_by_role("button", name=f"Trek in: {text}").focus()
        ben.page.keyboard.press("Enter")
        expect(focused).to_have_text(heading)


def test_what_is_asked_closed_revealed_and_taken_back_is_announced(someone: Someone, full_session: FullSession) -> None:
    """In a live region that was there before: one that comes with its text says nothing."""
    ben = someone(Participant)
    ben.join(full_session.session.code)
    full_session.fill(3)
    listen(ben.page)
    workshop, dee, session, texts = (
        full_session.workshop,
        full_session.dee,
        full_session.session,
        full_session.texts,
    )
    full_session.open("q02")
    expect_announced(ben.page, "Schrijf in stilte")
    ben.write("Doen wat je zegt")
    ben.press(re.compile("^Trek in"))
    expect_announced(ben.page, "Ingetrokken: Doen wat je zegt")
    expect_announced(ben.page, texts("sending.removed"))
    full_session.open("p1")
    for person, value in zip(full_session.people, (10, 50, 90), strict=True):
        answering.cast(workshop, person, commands.find(workshop, session.code), "p1", 1, {"value": value})
    full_session.close("p1")
    commands.reveal(workshop, dee, session, "p1", 1)
    said = ben.page.locator(".said p")
    expect(said).to_be_visible()
    expect_announced(ben.page, said.inner_text())


def test_a_phone_loads_nothing_of_streamlit_and_has_one_socket(
    someone: Someone, full_session: FullSession, rows: Rows
) -> None:
    ben, sockets, requests = someone(Participant), list[str](), list[str]()
    ben.page.on("websocket", lambda socket: sockets.append(socket.url))
    ben.page.on("request", lambda request: requests.append(request.url))
    ben.join(full_session.session.code)
    full_session.open("p1")
    place(ben, 30)
    ben.saved()
    full_session.close("p1")
    ben.sees("Minder dan drie antwoorden")
    full_session.open("p1")
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value("30")
    assert rows(ANSWERS) == [('{"value": 30}',)]
    assert [urlsplit(url).path for url in sockets] == [f"/live/{full_session.session.code}"]
    [page, *assets] = [urlsplit(url).path for url in requests]
    assert page == f"/{full_session.session.code}"
    assert [path.split("/")[-1] for path in assets] == ["light_page.css", "light_page.js"]


def test_a_page_whose_script_does_not_run_says_what_to_do(someone: Someone, full_session: FullSession) -> None:
    """After a while: the script can't be had, or is too new for its browser. Here its reader wants no movement."""
    ben = someone(Participant)
    ben.page.route("**/light_page.js", lambda route: route.abort())
    ben.visit(f"/{full_session.session.code}")
    expect(ben.page.get_by_text("Het laden duurt lang.")).to_be_hidden()
    ben.page.evaluate("document.querySelector('.not-started').getAnimations()[0].finish()")
    ben.sees("Het laden duurt lang.")
    ben.sees("Loading takes long.")


def test_on_a_page_of_streamlit_one_takes_part_just_the_same(
    someone: Someone, full_session: FullSession, rows: Rows
) -> None:
    """Who types the code on the home screen; no script of Streamlit runs for a move or an answer."""
    ben, frames, code = someone(Participant), list[str](), full_session.session.code

    def watch(socket: WebSocket) -> None:
        if "/_stcore/stream" in socket.url:
            socket.on("framesent", lambda _: frames.append("sent"))
            socket.on("framereceived", lambda _: frames.append("received"))

    ben.page.on("websocket", watch)
    ben.visit("/")
    ben.page.get_by_label("Code van de sessie").fill(code)
    ben.page.get_by_label("Code van de sessie").press("Enter")
    ben.page.wait_for_url(f"**/join?code={code}")
    ben.press("Doe mee")
    ben.page.wait_for_url(f"**/take_part?code={code}")
    expect(ben.page.locator("[data-testid=stApp]")).to_have_attribute("data-test-script-state", "notRunning")
    before = len(frames)
    assert before, "the page itself is one of Streamlit"
    full_session.open("p1")
    place(ben, 30)
    ben.saved()
    full_session.close("p1")
    ben.sees("Minder dan drie antwoorden")
    assert len(frames) == before
    assert rows(ANSWERS) == [('{"value": 30}',)]
    ben.page.reload()
    ben.sees("Minder dan drie antwoorden")
    expect(ben.page).to_have_url(f"{ben.url}/{code}")


def test_whoever_is_at_home_looks_along_with_the_projector(someone: Someone, full_session: FullSession) -> None:
    workshop, dee, session = full_session.workshop, full_session.dee, full_session.session
    ben = someone(Participant)
    ben.join(session.code)
    full_session.fill(6)
    full_session.open("p1")
    for at, person in enumerate(full_session.people[:5]):
        answering.cast(workshop, person, session, "p1", 1, {"value": 20 * at})
    ben.page.get_by_text("Bekijk het scherm").click()
    circles = ben.page.locator("details.screen svg circle")
    expect(circles).to_have_count(5)
    answering.cast(workshop, full_session.people[5], session, "p1", 1, {"value": 95})
    expect(circles).to_have_count(6)
    picture = ben.page.locator("details.screen .drawing")
    assert picture.evaluate("(it) => it.scrollWidth - it.clientWidth") == 0, "a phone shows the whole of it"
    ben.press("Groter")
    assert picture.evaluate("(it) => it.scrollWidth") >= 640
    expect(ben.page.get_by_role("button", name="Groter")).to_have_attribute("aria-pressed", "true")
    commands.set_results(workshop, dee, session, "p1", "reveal")
    ben.sees("Op het scherm in de zaal staat nu geen beeld.")
    expect(circles).to_have_count(0)
    expect(ben.page.get_by_role("button", name="Groter")).to_be_hidden()
    assert "lotly" not in str(ben.page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)"))


def test_what_is_entered_offline_is_sent_by_itself(someone: Someone, full_session: FullSession, rows: Rows) -> None:
    ben = someone(Participant)
    ben.join(full_session.session.code)
    full_session.open("p1")
    place(ben, 10)
    ben.saved()
    for value in (60, 70):
        ben.context.set_offline(True)
        ben.sees(OFFLINE)
        place(ben, value - 1)
        ben.sees("Nog niet verzonden")
        place(ben, value)
        ben.page.wait_for_timeout(6_000)
        ben.sees("Nog niet verzonden")
        expect(ben.page.get_by_text(re.compile("^Opgeslagen"))).to_have_count(0)
        assert rows(ANSWERS) != [(f'{{"value": {value}}}',)]
        ben.context.set_offline(False)
        expect(ben.page.get_by_text(OFFLINE)).to_be_hidden(timeout=30_000)
        ben.saved()
        expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value(str(value))
        assert rows(ANSWERS) == [(f'{{"value": {value}}}',)]


def test_who_presses_offline_comes_in_when_there_is_a_way(
    someone: Someone, full_session: FullSession, rows: Rows
) -> None:
    """As soon as there is one: what presses again after four seconds is held back here."""
    ben = someone(Participant)
    ben.page.add_init_script("""const real = setTimeout;
        window.setTimeout = (what, ms, ...rest) => (ms === 4000 ? 0 : real(what, ms, ...rest));""")
    ben.visit(f"/{full_session.session.code}")
    ben.sees("Doe mee")
    ben.context.set_offline(True)
    ben.sees(OFFLINE)
    ben.press("Doe mee")
    ben.page.wait_for_timeout(500)
    assert rows("SELECT count(*) FROM participants") == [(0,)]
    ben.context.set_offline(False)
    ben.sees("Je doet mee.", timeout=30_000)
    assert rows("SELECT count(*) FROM participants") == [(1,)]


def test_a_screen_whose_session_is_gone_says_so(
    someone: Someone, full_session: FullSession, workshop: Workshop
) -> None:
    ben, chi, projector = someone(Participant), someone(Participant), someone()
    for one in (ben, chi):
        one.join(full_session.session.code)
    projector.visit(f"/project?code={full_session.session.code}")
    full_session.open("p1")
    for one in (ben, chi):
        expect(one.page.get_by_label("Plek (0 tot 100)")).to_be_visible()
    chi.context.set_offline(True)
    chi.sees(OFFLINE)
    assert retention.forget(workshop, date(2100, 1, 1)) == 1
    chi.context.set_offline(False)
    for screen in (ben, projector, chi):
        screen.sees(re.compile("^De code .* kennen we niet"), timeout=30_000)
