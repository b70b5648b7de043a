"""Home: a place for the code, the other screens, the first passcode and the way out."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from urllib.parse import parse_qs, urlsplit

import pytest

from pages.archive import organiser_home
from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import START, Clock, somebody
from tests.pages.conftest import Busy, Show, demo_offer
from tests.pages.screen import Screen, bar, rows

Unchanged = Callable[[], AbstractContextManager[None]]
PASSCODE = "nieuw wachtwoord"


def _home(texts: Texts) -> list[str]:
    return [
        bar(texts),
        f"{texts('home.title')} {texts('home.lead')}",
        texts("home.code"),
        texts("home.take_part"),
        texts("home.facilitate"),
        texts("home.review"),
        texts("example.show"),
    ]


def _of_organiser(texts: Texts) -> list[str]:
    """The home of an organiser without any session."""
    return [
        bar(texts),
        texts("agenda.title", day=texts.day(START.date())),
        *(texts(f"agenda.screen.{name}") for name in organiser_home.SCREENS),
        f"{texts('agenda.now')} {texts('agenda.nothing_today')} {texts('agenda.due')} {texts('agenda.nothing_due')}",
        *demo_offer(texts),
        texts("agenda.take_part"),
        texts("home.code"),
        texts("home.take_part"),
        texts("log_out.state"),
        texts("log_out.go"),
        texts("example.show"),
    ]


def _first(texts: Texts) -> list[str]:
    return [
        bar(texts),
        f"{texts('first.title')} {texts('first.lead')}",
        texts("first.word"),
        texts("first.passcode", shortest=8),
        texts("first.again"),
        texts("first.set"),
        texts("example.show"),
    ]


def _opened(blank: Workshop, who: Visitor, language: str | None = None) -> Screen:
    """The home screen of a new installation, by the link that its terminal shows."""
    return Screen(blank, "home", who, language, word=rights.new_setup_word(blank))


def _type(home: Screen, code: str, texts: Texts) -> Screen:
    home.text_input[0].set_value(code)
    return home.submit(texts("home.take_part"))


# --- what is there ----------------------------------------------------------------------------------------------------


def test_without_rights_there_is_a_place_for_the_code_and_two_ways_on(
    show: Show, eve: Visitor, language: str, texts: Texts
) -> None:
    home = show("home", eve, language)
    assert home.visible_text.splitlines() == _home(texts)
    assert home.page() == {"language": language, "screen": "home", "width": "narrow"}


def test_an_organiser_sees_the_way_out_too(show: Show, dee: Visitor, language: str, texts: Texts) -> None:
    assert show("home", dee, language).visible_text.splitlines() == _of_organiser(texts)


def test_dutch_unless_the_browser_chose_another_of_ours(show: Show, eve: Visitor, nl: Texts) -> None:
    assert show("home", eve).visible_text.splitlines() == _home(nl)
    assert show("home", eve, "xx<script>").visible_text.splitlines() == _home(nl)


def test_whatever_the_cookie_says_a_stranger_is_no_organiser(show: Show, stranger: Visitor, nl: Texts) -> None:
    assert show("home", stranger).visible_text.splitlines() == _home(nl)


def test_the_other_language_leads_back_to_this_very_screen(show: Show, eve: Visitor) -> None:
    screen = show("facilitate", eve, "nl", refused='"><script>&x=1')
    [href] = re.findall(r'class="language" href="(.*?)"', screen.bodies[0])
    assert href.startswith("./language/en?to=%2Ffacilitate%3Frefused%3D")
    to = parse_qs(urlsplit(href).query)["to"][0]
    assert parse_qs(urlsplit(to).query) == {"refused": ['"><script>&x=1']}
    assert 'href="./language/nl?to=' in show("home", eve, "en").bodies[0]


# --- the code ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["{code}", " {lower} ", "{spaced}", "{dashed}"])
def test_a_code_leads_to_its_session_however_it_is_typed(
    show: Show, eve: Visitor, session: Session, nl: Texts, typed: str
) -> None:
    code = session.code
    spaced, dashed = f"{code[:3].lower()} {code[3:].lower()}", f"{code[:3]}-{code[3:]}"
    home = show("home", eve)
    _type(home, typed.format(code=code, lower=code.lower(), spaced=spaced, dashed=dashed), nl)
    assert home.name == "join"
    assert session.title in home.visible_text
    assert rows(home.workshop, "SELECT count(*) FROM participants") == [(0,)]


@pytest.mark.parametrize(
    ("typed", "key", "values"),
    [
        ("", "code_empty", {}),
        ("  - ", "code_empty", {}),
        ("ABC", "code_malformed", {"length": 6}),
        ("ABC 10O", "code_malformed", {"length": 6}),
        ("<script>", "code_malformed", {"length": 6}),
        ("zzz zzz", "code_unknown", {"code": "ZZZ ZZZ"}),
    ],
)
def test_a_wrong_code_is_explained_once_and_stays_in_the_field(
    show: Show, eve: Visitor, session: Session, unchanged: Unchanged, texts: Texts, language: str,
    typed: str, key: str, values: dict[str, object],
) -> None:  # fmt: skip
    home = show("home", eve, language)
    with unchanged():
        _type(home, typed, texts)
    assert home.name == "home"
    refused = texts(f"refused.{key}", **values)
    assert home.visible_text.splitlines() == [*_home(texts)[:4], refused, *_home(texts)[4:]]
    assert home.text_input[0].value == typed
    home.run()
    assert refused not in home.visible_text


def test_after_too_many_wrong_codes_one_has_to_wait(
    show: Show, eve: Visitor, session: Session, clock: Clock, nl: Texts
) -> None:
    home = show("home", eve)
    for _ in range(5):
        _type(home, "ZZZZZZ", nl)
    _type(home, session.code, nl)
    assert (home.name, nl("refused.too_many_guesses", seconds=6) in home.visible_text) == ("home", True)
    clock.forward(seconds=6)
    _type(home, session.code, nl)
    assert home.name == "join"


def test_a_session_that_ended_says_so(
    show: Show, eve: Visitor, ada: Visitor, session: Session, texts: Texts, language: str
) -> None:
    home = show("home", eve, language)
    commands.end(home.workshop, ada, session)
    _type(home, session.code, texts)
    assert home.visible_text.splitlines() == [bar(texts), f"{texts('refused.session_ended')} {texts('way_on.home')}"]


def test_who_takes_part_already_is_in_at_once(show: Show, ben: Visitor, session: Session, nl: Texts) -> None:
    home = _type(show("home", ben), session.code, nl)
    assert (home.name, home.session_code) == ("take_part", session.code)
    assert nl("take_part.lobby") in home.visible_text


# --- the other screens ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["facilitate", "review"])
def test_the_ways_lead_there(show: Show, eve: Visitor, dee: Visitor, nl: Texts, name: str) -> None:
    home = show("home", eve).press(f"screen_{name}")
    assert (home.name, nl(f"{name}.log_in") in home.visible_text) == (name, True)
    home = show("home", dee).press(f"screen_{name}")
    assert (home.name, nl("log_in.title") in home.visible_text) == (name, False)


def test_logging_out_takes_the_right_away_from_this_browser_only(
    show: Show, dee: Visitor, workshop: Workshop, nl: Texts
) -> None:
    other = somebody()
    rights.log_in(workshop, other, "samen sterk")
    home = show("home", dee).press("log_out_button")
    assert home.visible_text.splitlines() == _home(nl)
    assert rows(workshop, "SELECT holder, scope FROM rights") == [(other.holder("organiser"), "organiser")]


def test_a_log_out_that_was_not_saved_says_so(
    show: Show, dee: Visitor, unchanged: Unchanged, busy: Busy, language: str, texts: Texts
) -> None:
    home = show("home", dee, language)
    with unchanged(), busy():
        home.press("log_out_button")
    assert {texts("refused.not_saved"), texts("log_out.state")} <= set(home.visible_text.splitlines())


# --- the first passcode -----------------------------------------------------------------------------------------------


def test_the_first_visitor_is_asked_for_the_passcode_and_nothing_else(
    blank: Workshop, eve: Visitor, language: str, texts: Texts
) -> None:
    assert Screen(blank, "home", eve, language).visible_text.splitlines() == _first(texts)
    assert _opened(blank, eve, language).visible_text.splitlines() == _first(texts)


def test_the_first_passcode_makes_its_setter_the_organiser(blank: Workshop, nl: Texts) -> None:
    home = _opened(blank, somebody("10.0.0.7"))
    home.fill(new=f" {PASSCODE} ", again=PASSCODE).submit(nl("first.set"))
    assert home.visible_text.splitlines() == _of_organiser(nl)
    assert home.query_params == {}, "the word leaves the address"
    [(name, value)] = rows(blank, "SELECT name, value FROM settings")
    assert (name, value.startswith("$argon2id$")) == ("passcode", True)
    token = home.cookies["workshop"]
    assert rows(blank, "SELECT holder, scope FROM rights") == [(identity.holder(token, "organiser"), "organiser")]
    later = somebody()
    rights.log_in(blank, later, PASSCODE)
    assert rights.is_organiser(blank, later)


@pytest.mark.parametrize(
    ("new", "again", "key", "values"),
    [
        ("", "", "passcode_length", {"shortest": 8, "longest": 200}),
        ("kort", "kort", "passcode_length", {"shortest": 8, "longest": 200}),
        ("x" * 201, "x" * 201, "passcode_length", {"shortest": 8, "longest": 200}),
        (PASSCODE, "iets anders", "passcodes_differ", {}),
    ],
)
def test_a_passcode_that_will_not_do_is_explained_and_nothing_is_set(
    blank: Workshop,
    eve: Visitor,
    language: str,
    texts: Texts,
    new: str,
    again: str,
    key: str,
    values: dict[str, object],
) -> None:
    home = _opened(blank, eve, language).fill(new=new, again=again).submit(texts("first.set"))
    assert home.visible_text.splitlines() == [
        *_first(texts)[:-1],
        texts(f"refused.{key}", **values),
        texts("example.show"),
    ]
    assert [home.text_input(key=key).value for key in ("new", "again")] == [new, again]
    assert rows(blank, "SELECT name FROM settings") + rows(blank, "SELECT * FROM rights") == [("setup_word",)]


def test_without_the_word_of_the_terminal_the_first_visitor_sets_nothing(
    blank: Workshop, eve: Visitor, language: str, texts: Texts
) -> None:
    rights.new_setup_word(blank)
    home = Screen(blank, "home", eve, language).fill(new=PASSCODE, again=PASSCODE).submit(texts("first.set"))
    assert home.visible_text.splitlines() == [*_first(texts)[:-1], texts("refused.setup_word"), texts("example.show")]
    home.fill(word=rights.new_setup_word(blank)).submit(texts("first.set"))
    assert texts("log_out.state") in home.visible_text


def test_without_a_cookie_no_passcode_can_be_set(blank: Workshop, nl: Texts) -> None:
    for token in (None, "", "forged"):
        home = _opened(blank, Visitor(token)).fill(new=PASSCODE, again=PASSCODE).submit(nl("first.set"))
        assert home.visible_text.splitlines() == [*_first(nl)[:-1], nl("refused.no_cookie"), nl("example.show")]
        assert rows(blank, "SELECT name FROM settings") == [("setup_word",)]


def test_of_two_who_are_first_only_one_becomes_organiser(blank: Workshop, eve: Visitor, nl: Texts) -> None:
    second = Screen(blank, "home", eve)
    first = _opened(blank, somebody())
    first.fill(new=PASSCODE, again=PASSCODE).submit(nl("first.set"))
    before = rows(blank, "SELECT * FROM settings"), rows(blank, "SELECT * FROM rights")
    second.fill(new="een ander wachtwoord", again="een ander wachtwoord").submit(nl("first.set"))
    assert second.visible_text.splitlines() == _home(nl)
    assert (rows(blank, "SELECT * FROM settings"), rows(blank, "SELECT * FROM rights")) == before
