"""The pages of participants' phones: what they show to whom, at which addresses, and the check of a device."""

import gzip
import json
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import unquote

import pytest

from pages.kit import urls
from pages.kit.frame import Here
from pages.participant import view
from server.paths import FIRST_PARTS
from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands, rehearsal
from sessions.locale import Texts
from sessions.model.records import Rehearsal, Session
from sessions.model.session_settings import SessionSettings
from sessions.participation import answering
from sessions.programmes.built_in import built_in
from sessions.workshop import Workshop
from tests.conftest import statements
from tests.server.asgi_browser import ASSETS, Answer, AsgiBrowser
from tests.server.test_rights_routes import EVIL, browser_of

Unchanged = Callable[[], AbstractContextManager[None]]


def first(answer: Answer) -> Any:
    """What the script of the page begins with."""
    found = re.search(rb'<script type="application/json" id="first">(.*?)</script>', answer.body, re.DOTALL)
    assert found, answer.body
    return json.loads(found[1])


def text(answer: Answer) -> str:
    return answer.body.decode()


def test_no_address_of_the_app_is_taken_for_the_code_of_a_session(workshop: Workshop) -> None:
    """A screen with a name of six such letters, such as `/agenda`, has to be added to the reserved codes."""
    addresses = {*urls.SCREENS, *FIRST_PARTS}
    code = re.compile(f"[{identity.CODE_CHARACTERS}]{{{identity.CODE_LENGTH}}}")
    assert {address.upper() for address in addresses if code.fullmatch(address.upper())} == identity.RESERVED_CODES
    eve = AsgiBrowser(workshop)
    pages = {path for address in addresses for path in (f"/{address}", f"/{address.upper()}", f"/{address}/screen")
             if b'data-screen="' in eve.get(path).body}  # fmt: skip
    assert pages <= {"/join", "/take_part", "/check"}
    assert 'data-screen="join"' in text(eve.get("/agenda"))


def test_a_stranger_sees_the_way_in_and_a_participant_what_is_asked(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session
) -> None:
    for who, screen in ((Visitor(None), "join"), (ada, "join"), (ben, "take_part")):
        page = browser_of(workshop, who).get(f"/{opened.code}")
        assert (page.status, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert f'data-screen="{screen}"' in text(page)
        here = Here(workshop, who, Texts("nl"), opened)
        assert first(page) == {
            "code": opened.code,
            "view": view.compose(here).as_json(),
            "connection": {state: here.texts(f"live.{state}") for state in ("polling", "offline", "unreachable")},
            "light": True,
        }


def test_whoever_comes_new_is_given_the_page_of_this_stage_and_language_from_memory(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    def page(language: str = "nl") -> tuple[str, int]:
        eve = AsgiBrowser(workshop)
        eve.cookies["language"] = language
        with statements(workshop.store) as run:
            answer = eve.get(f"/{session.code}")
        assert answer.headers.getlist("set-cookie"), "each browser has a token of its own"
        return text(answer), sum(statement.startswith("SELECT") for statement in run)

    (first_page, _), (second_page, reads) = page(), page()
    assert (second_page, reads) == (first_page, 1)
    assert page("en")[0] != first_page
    rehearsal.fill(workshop, ada, session, 12, "spread_out")
    assert " data-rehearsal>" in page()[0]
    rehearsal.wipe(workshop, ada, session)
    assert page()[0] == first_page
    commands.end(workshop, ada, session)
    assert Texts("nl")("refused.session_ended") in str(first(AsgiBrowser(workshop).get(f"/{session.code}")))


def test_a_browser_is_given_a_token_with_the_page_and_joins_with_it(workshop: Workshop, opened: Session) -> None:
    eve = AsgiBrowser(workshop)
    eve.get(f"/{opened.code}")
    answering.join(workshop, eve.visitor, opened)
    assert first(eve.get(f"/{opened.code}"))["view"]["screen"] == "take_part"


def test_the_page_names_a_style_and_a_script_that_are_there_and_nothing_else(
    workshop: Workshop, opened: Session
) -> None:
    page = text(AsgiBrowser(workshop).get(f"/{opened.code}"))
    addresses = set(re.findall(r'(?:src|href)="([^"]+)"', page)) - {"./", f"./language/en?to=%2F{opened.code}"}
    files = {address.removeprefix(".") for address in addresses if address.startswith("./")}
    assert all(address.startswith(("./", "data:")) for address in addresses)
    assert {address.removeprefix(ASSETS.prefix) for address in files} == {
        "light_page.css", "participant/light_page/light_page.js",
    }  # fmt: skip
    for address in files:
        found = ASSETS.find(address)
        assert (found.status_code, "immutable" in found.headers["cache-control"]) == (200, True)


def test_join_and_first_answer_weigh_less_than_sixty_kilobytes(workshop: Workshop, opened: Session) -> None:
    """Compressed, with what is announced about the two sockets left out: they carry a view of about a kilobyte."""
    page = AsgiBrowser(workshop).get(f"/{opened.code}", accept_encoding="gzip")
    files = [ASSETS.find(ASSETS.url(name)) for name in ("light_page.css", "participant/light_page/light_page.js")]
    assert len(page.body) + sum(len(file.body) for file in files) < 45_000


def test_without_javascript_the_page_says_how_to_switch_it_on(workshop: Workshop, opened: Session) -> None:
    [sentences] = re.findall("<noscript>(.*?)</noscript>", text(AsgiBrowser(workshop).get(f"/{opened.code}")))
    assert all(Texts(language)("light_page.no_script") in sentences for language in ("nl", "en"))


@pytest.mark.parametrize(("cookie", "language"), [({}, "nl"), ({"language": "en"}, "en"), ({"language": "xx"}, "nl")])
def test_the_language_is_the_one_chosen_else_that_of_the_session(
    workshop: Workshop, opened: Session, cookie: dict[str, str], language: str
) -> None:
    page = AsgiBrowser(workshop, cookie).get(f"/{opened.code}")
    assert f'<html lang="{language}" translate="no"' in text(page), "no translation of what is there in both languages"
    assert first(page)["view"]["pieces"][-1]["data"]["texts"]["go"] == Texts(language)("join.go")


def test_a_code_that_nobody_knows_is_said_on_the_page_and_counted(workshop: Workshop, opened: Session) -> None:
    eve = AsgiBrowser(workshop, {"workshop": "a" * 43})
    page = text(eve.get("/ZZZZZZ"))
    assert "kennen we niet" in page
    assert '<a href="./"' in page
    assert "<script" not in page
    for _ in range(30):
        eve.get("/ZZZZZZ")
    page = text(eve.get(f"/{opened.code}"))
    assert ('id="first"' in page, "kennen we niet" in page) == (False, False), "whoever guesses has to wait"


def test_whoever_comes_after_the_end_reads_that_it_is_over(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session
) -> None:
    commands.end(workshop, ada, opened)
    stranger, participant = (browser_of(workshop, who).get(f"/{opened.code}") for who in (Visitor(None), ben))
    assert Texts("nl")("refused.session_ended") in str(first(stranger)["view"]["pieces"])
    assert Texts("nl")("take_part.ended") in str(first(participant)["view"]["pieces"])


@pytest.mark.parametrize("path", ["/join?code={code}", "/take_part?code={code}&x=1", "/join?code=%20{lower}"])
def test_an_old_address_leads_to_the_page(workshop: Workshop, opened: Session, path: str) -> None:
    to = path.format(code=opened.code, lower=opened.code.lower())
    assert AsgiBrowser(workshop).get(to).leads_to == f"/{opened.code}"


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/join", "code_empty"),
        ("/take_part?code=", "code_empty"),
        ("/check", "code_empty"),
        ("/join?code=ABC0IL", "code_malformed"),
        ("/take_part?code=%22%3E%3Cscript%3E" + "x" * 500, "code_malformed"),
        ("/check?code=ABC2345", "code_malformed"),
    ],
)
def test_what_is_no_code_is_said_on_a_light_page(workshop: Workshop, path: str, sentence: str) -> None:
    page = AsgiBrowser(workshop).get(path)
    assert Texts("nl")(f"refused.{sentence}", length=6) in text(page)
    assert "<script" not in text(page), "nothing that was typed, and no script is needed"
    [to] = re.findall(r'href="(\./language/en[^"]*)"', text(page))
    assert len(to) < 120
    assert unquote(to).startswith("./language/en?to=/join?code="), "the other language says the same"


@pytest.mark.parametrize("path", ["/", "/ABC23", "/ABC2345", "/ABC0IL", "/review", "/script"])
def test_what_is_no_code_is_passed_on(workshop: Workshop, path: str) -> None:
    assert AsgiBrowser(workshop).get(path).status == 404, "nobody behind it answers here"


def test_a_page_can_be_asked_for_in_any_case_and_compressed(workshop: Workshop, opened: Session) -> None:
    plain = AsgiBrowser(workshop).get(f"/{opened.code}")
    packed = AsgiBrowser(workshop).get(f"/{opened.code.lower()}", accept_encoding="gzip, br")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert {answer.headers["vary"] for answer in (plain, packed)} == {"accept-encoding"}


def test_nothing_that_is_typed_ends_the_script_in_the_page(workshop: Workshop, dee: Visitor) -> None:
    title = "</script><script>alert(1)</script><!--"
    settings = SessionSettings(title, "Gemeente <b>", date(2026, 11, 23), "nl", ["</script>"])
    made = commands.create(workshop, dee, settings, built_in()[0])[0]
    page = AsgiBrowser(workshop).get(f"/{made.code}")
    assert text(page).count("</script>") == 2
    assert first(page)["view"]["pieces"][-1]["data"]["roles"] == ["</script>"]


# --- the check of a device --------------------------------------------------------------------------------------------


@pytest.fixture
def rehearsed(workshop: Workshop, ada: Visitor, session: Session) -> Session:
    """The session, with twelve pretend participants in two camps."""
    rehearsal.fill(workshop, ada, session, 12, "camps")
    return replace(session, rehearsal="on")


def test_a_phone_is_told_that_its_answer_was_saved(workshop: Workshop, eve: Visitor, rehearsed: Session) -> None:
    phone, texts = browser_of(workshop, eve), Texts("nl")
    told = first(phone.get(f"/check?code={rehearsed.code}"))
    assert (told["is"], told["data"]["code"]) == ("workshop_check", rehearsed.code)
    assert told["data"]["texts"]["page"] == texts("check.page")
    assert json.loads(phone.post(f"/check/{rehearsed.code}?live=25").body) == {"refused": ""}
    assert rehearsal.of(workshop, rehearsed) == Rehearsal("camps", 12, working=1, silent=0)


@pytest.mark.parametrize("live", ["", "fast", "-1", "1" * 7, "2.5"])
def test_a_phone_without_a_live_connection_counts_apart(
    workshop: Workshop, eve: Visitor, rehearsed: Session, live: str
) -> None:
    assert browser_of(workshop, eve).post(f"/check/{rehearsed.code}?live={live}").status == 200
    assert rehearsal.of(workshop, rehearsed) == Rehearsal("camps", 12, working=0, silent=1)


def test_what_can_not_be_saved_is_said(
    workshop: Workshop, eve: Visitor, session: Session, rehearsed: Session, unchanged: Unchanged
) -> None:
    nl = Texts("nl")
    with unchanged():
        assert browser_of(workshop, eve).post(f"/check/{rehearsed.code}?live=1", origin=EVIL).status == 403
        assert json.loads(browser_of(workshop, eve).post("/check/ZZZZZZ?live=1").body)["refused"]
        nobody = AsgiBrowser(workshop).post(f"/check/{session.code}?live=1", accept="*/*")
    assert json.loads(nobody.body) == {"refused": nl("refused.no_cookie")}


def test_why_nothing_was_saved_is_said_in_the_language_of_the_page(
    workshop: Workshop, eve: Visitor, english: Session
) -> None:
    for cookies, language in (({}, "en"), ({"language": "nl"}, "nl")):
        phone = AsgiBrowser(workshop, {"workshop": eve.token or "", **cookies})
        said = json.loads(phone.post(f"/check/{english.code}?live=1").body)
        assert said == {"refused": Texts(language)("refused.no_rehearsal")}


def test_without_a_rehearsal_there_is_nothing_to_try(
    workshop: Workshop, eve: Visitor, session: Session, unchanged: Unchanged
) -> None:
    phone, nl = browser_of(workshop, eve), Texts("nl")
    with unchanged():
        page = phone.get(f"/check?code={session.code}")
    assert nl("check.over") in text(page)
    assert "<script" not in text(page)
    assert json.loads(phone.post(f"/check/{session.code}?live=1").body) == {"refused": nl("refused.no_rehearsal")}
    unknown = phone.get("/check?code=ZZZZZZ")
    assert "kennen we niet" in text(unknown)


# --- the projector's picture ------------------------------------------------------------------------------------------


def test_the_picture_is_the_one_that_the_projector_shows_and_follows_the_same_rules(
    workshop: Workshop, ada: Visitor, ben: Visitor, crowd: Callable[[int], list[Visitor]], opened: Session
) -> None:
    browser = browser_of(workshop, ben)

    def picture() -> Answer:
        return browser.get(f"/{opened.code}/screen")

    for at, person in enumerate(crowd(6)):
        answering.cast(workshop, person, opened, "p1", 1, {"value": 10 * at})
    assert (picture().status, picture().body) == (204, b""), "hidden until it is revealed"
    commands.close_round(workshop, ada, opened, "p1", 1)
    assert picture().status == 204
    commands.reveal(workshop, ada, opened, "p1", 1)
    shown = picture()
    assert (shown.status, shown.headers["content-type"]) == (200, "image/svg+xml")
    assert text(shown).count("<circle") == 6
    commands.hide(workshop, ada, opened, "p1", 1)
    assert picture().status == 204


def test_a_picture_that_a_browser_has_is_not_sent_again(
    workshop: Workshop, ada: Visitor, ben: Visitor, crowd: Callable[[int], list[Visitor]], opened: Session
) -> None:
    browser = browser_of(workshop, ben)
    commands.set_results(workshop, ada, opened, "p1", "live")
    for at, person in enumerate(crowd(4)):
        answering.cast(workshop, person, opened, "p1", 1, {"value": 10 * at})
    shown = browser.get(f"/{opened.code}/screen", accept_encoding="gzip")
    assert gzip.decompress(shown.body).startswith(b"<svg")
    again = browser.get(f"/{opened.code.lower()}/screen", if_none_match=shown.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    answering.cast(workshop, ben, opened, "p1", 1, {"value": 90})
    newer = browser.get(f"/{opened.code}/screen", if_none_match=shown.headers["etag"])
    assert (newer.status, text(newer).count("<circle")) == (200, 5)


def test_there_is_no_picture_of_a_session_that_nobody_knows(workshop: Workshop, eve: Visitor) -> None:
    assert browser_of(workshop, eve).get("/ZZZZZZ/screen").status == 404
