"""Several processes in a real browser: pages of Streamlit, whose state is at one process, and what they upload."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from sessions.settings import Settings
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.browser.support.people import PHONE, Organiser, Participant
from tests.hosting.several_processes import SeveralProcesses, serving

pytestmark = pytest.mark.hosting


@pytest.fixture(params=["", "/workshop"])
def several(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SeveralProcesses]:
    with serving(tmp_path / "workshop.db", path=request.param) as running:
        yield running


@pytest.fixture
def dee(several: SeveralProcesses, browser: Browser) -> Iterator[Organiser]:
    """The organiser, logged in, with a browser in which several tabs may be open."""
    context = browser.new_context(locale="nl-NL")
    somebody = Organiser(context, several.url)
    somebody.is_known(Workshop(Settings(several.data), SqliteStore(several.data)))
    yield somebody
    context.close()


def sessions_apart(several: SeveralProcesses, dee: Organiser, browser: Browser) -> list[str]:
    """The codes of two sessions that are at different processes."""
    found: dict[int, str] = {}
    while len(found) < 2:
        code, before = dee.has(f"Sessie {len(found) + 1}"), several.people()
        with_phone = browser.new_context(locale="nl-NL", viewport=PHONE, has_touch=True)
        ben = Participant(with_phone, several.url)
        ben.join(code)
        grown = [now > then for now, then in zip(several.people(), before, strict=True)]
        found[grown.index(True)] = code
        with_phone.close()
        while several.people() != before:
            dee.page.wait_for_timeout(50)
    return list(found.values())


def test_two_tabs_with_sessions_at_different_processes_work_beside_each_other(
    several: SeveralProcesses, dee: Organiser, browser: Browser, tmp_path: Path
) -> None:
    codes, tabs = sessions_apart(several, dee, browser), []
    streams: list[str] = []
    dee.context.on("page", lambda page: page.on("websocket", lambda socket: streams.append(socket.url)))
    for code in codes:
        tab = Organiser(dee.context, several.url)
        tab.visit(f"/facilitate?code={code}")
        tab.sees("Wat ziet de zaal?")
        tabs.append((code, tab))
    for code, tab in tabs:
        assert any(f"/~{code}/" in url for url in streams)
        with_phone = browser.new_context(locale="nl-NL", viewport=PHONE, has_touch=True)
        ben = Participant(with_phone, several.url)
        ben.join(code)
        tab.control("next")
        ben.sees("Lees de vraag rustig.")
        tab.control("open")
        ben.place(20)
        with_phone.close()
    for code, tab in tabs:
        tab.visit(f"/review?code={code}")
        with tab.page.expect_download() as download:
            tab.press(re.compile("CSV|Tabel downloaden|Download"))
        download.value.save_as(file := tmp_path / f"{code}.csv")
        assert file.stat().st_size > 100


def test_uploads_and_downloads_reach_the_process_of_their_page(
    several: SeveralProcesses, dee: Organiser, tmp_path: Path
) -> None:
    """A page without a session has another key each time it is loaded, so that both processes get some."""
    streams: list[str] = []
    dee.page.on("websocket", lambda socket: streams.append(socket.url))
    dee.visit("/programmes")
    dee.control("copy_first_time")
    dee.page.wait_for_url("**/programmes?programme=1")
    with dee.page.expect_download() as download:
        dee.control("download")
    download.value.save_as(file := tmp_path / "eigen.toml")
    assert "[[activities]]" in file.read_text(encoding="utf-8")
    for number in range(2, 8):
        dee.visit("/programmes")
        dee.page.locator("input[type=file]").set_input_files(file)
        dee.page.wait_for_url(f"**/programmes?programme={number}")
        with dee.page.expect_download() as again:
            dee.control("download")
        again.value.save_as(copy := tmp_path / f"{number}.toml")
        assert copy.read_bytes() == file.read_bytes()
    keys = {found[1] for url in streams if (found := re.search("/~([^/]+)/_stcore/stream", url))}
    assert len(keys) == 7, "each time the page is loaded"


def test_a_session_that_is_made_on_the_home_screen_is_facilitated_at_once(
    several: SeveralProcesses, dee: Organiser, browser: Browser
) -> None:
    dee.visit("/")
    dee.control("screen_facilitate")
    dee.page.wait_for_url("**/facilitate")
    dee.choose("Programma", re.compile("^Alle onderdelen"))
    dee.page.get_by_label("Titel", exact=True).fill("Van het begin")
    dee.page.get_by_label("Organisatie (gemeente)").fill("Gemeente Voorbeeld")
    dee.press("Maak de sessie")
    dee.page.wait_for_url(re.compile(r"facilitate\?code=\w{6}$"))
    dee.sees("Wat ziet de zaal?")
    code = dee.page.url[-6:]
    phone = browser.new_context(locale="nl-NL", viewport=PHONE, has_touch=True)
    ben = Participant(phone, several.url)
    ben.join(code)
    dee.control("next")
    ben.sees("Lees de vraag rustig.")
    dee.control("open")
    ben.place(20)
    expect(dee.page.locator(".counts")).to_contain_text(re.compile(r"1\s*binnen\s*1\s*antwoord"))
    assert dee.page.url == f"{several.url}/facilitate?code={code}", "the key is in no address that people see"
    phone.close()
