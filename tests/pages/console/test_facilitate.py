"""Facilitate: logging in, choosing and creating a session, and every control of the console."""

import html
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from typing import Any

import pytest

from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.activities.forcefield.activity import Forcefield
from sessions.archive.review import sessions_of
from sessions.facilitation import commands, unlinking
from sessions.locale import Texts
from sessions.model.programme import LongText, Option, Programme, Text
from sessions.model.records import Session
from sessions.model.session_settings import KEEP_MONTHS
from sessions.participation import answering
from sessions.programmes.built_in import built_in
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, Clock, refused, whole_programme
from tests.pages.conftest import (
    ODD,
    POLES,
    AnsweredSession,
    Busy,
    Crowd,
    Forget,
    Give,
    Show,
    Traces,
    element_names,
    raw,
)
from tests.pages.screen import Screen, as_typed, bar, present, rows

Unchanged = Callable[[], AbstractContextManager[None]]
SESSION = "SELECT status, current, approval FROM sessions"
ROUNDS = "SELECT activity, number, open, shown FROM rounds ORDER BY activity, number"
LOG = "SELECT action, detail FROM stage_log ORDER BY id"
DECISIONS = "SELECT text, approved FROM decisions ORDER BY text"
CONTROLS = ["open", "close", "reopen", "reveal", "reveal_later", "hide", "new_round"]


def _log_in(texts: Texts, lead: str) -> list[str]:
    return [
        bar(texts),
        f"{texts('log_in.title')} {texts(lead)}",
        texts("log_in.passcode"),
        texts("log_in.go"),
        texts("way_on.home"),
    ]


def _pass(screen: Screen, passcode: str, texts: Texts) -> Screen:
    screen.text_input[0].set_value(passcode)
    return screen.submit(texts("log_in.go"))


def _controls(screen: Screen) -> list[str]:
    return [key for key in screen.keys if key in CONTROLS]


@pytest.fixture
def console(show: Show, ada: Visitor, session: Session) -> Screen:
    """Ada's console, with the session in its lobby."""
    return show("facilitate", ada, code=session.code)


# --- without rights ---------------------------------------------------------------------------------------------------


def test_without_rights_there_is_a_door_and_nothing_behind_it(
    show: Show, stranger: Visitor, session: Session, language: str, texts: Texts, unchanged: Unchanged
) -> None:
    with unchanged():
        screen = show("facilitate", stranger, language)
    assert screen.visible_text.splitlines() == _log_in(texts, "facilitate.log_in")
    assert screen.page() == {"language": language, "screen": "facilitate", "width": "narrow"}
    assert (session.code in screen.received, session.title in screen.received) == (False, False)


def test_neither_the_code_nor_a_seat_in_the_audience_is_a_right_to_facilitate(
    show: Show, eve: Visitor, ben: Visitor, opened: Session, language: str, texts: Texts
) -> None:
    for who in (eve, ben):
        screen = show("facilitate", who, language, code=opened.code)
        assert screen.visible_text.splitlines() == _log_in(texts, "facilitate.no_right")
        assert screen.components("workshop_live") == []


def test_a_link_of_one_session_opens_no_other(show: Show, ada: Visitor, english: Session, en: Texts) -> None:
    screen = show("facilitate", ada, code=english.code)
    assert screen.visible_text.splitlines() == _log_in(en, "facilitate.no_right")
    assert show("facilitate", ada, "en").visible_text.splitlines() == _log_in(en, "facilitate.log_in")


@pytest.mark.parametrize("refused", ["link_unknown", "no_cookie", "<script>alert(1)</script>", "brand"])
def test_a_link_that_did_not_work_is_explained(
    show: Show, eve: Visitor, language: str, texts: Texts, refused: str
) -> None:
    screen = show("facilitate", eve, language, refused=refused)
    sentence = texts(f"refused.{refused}" if refused in {"link_unknown", "no_cookie"} else "refused.unclear")
    log_in_lines = _log_in(texts, "facilitate.log_in")
    assert screen.visible_text.splitlines() == [log_in_lines[0], sentence, *log_in_lines[1:]]


@pytest.mark.parametrize(
    ("code", "key", "values"),
    [("ABC", "code_malformed", {"length": 6}), ("zzzzzz", "code_unknown", {"code": "ZZZ ZZZ"})],
)
def test_a_wrong_code_in_the_address_is_explained_with_a_way_on(
    show: Show, dee: Visitor, language: str, texts: Texts, code: str, key: str, values: dict[str, object]
) -> None:
    screen = show("facilitate", dee, language, code=code)
    assert screen.visible_text.splitlines() == [
        bar(texts),
        f"{texts(f'refused.{key}', **values)} {texts('way_on.home')}",
    ]


# --- logging in -------------------------------------------------------------------------------------------------------


def test_the_right_passcode_logs_in(show: Show, eve: Visitor, session: Session, nl: Texts) -> None:
    screen = _pass(show("facilitate", eve), f" {PASSCODE} ", nl)
    assert (nl("plan.title") in screen.visible_text, nl("log_in.title") in screen.visible_text) == (True, False)
    assert rights.is_organiser(screen.workshop, eve)
    assert (eve.holder("organiser"), "organiser") in rows(screen.workshop, "SELECT holder, scope FROM rights")


def test_the_right_passcode_at_a_console_opens_that_console(
    show: Show, eve: Visitor, session: Session, en: Texts
) -> None:
    screen = _pass(show("facilitate", eve, "en", code=session.code), PASSCODE, en)
    assert (screen.session_code, en("console.lobby_title") in screen.visible_text) == (session.code, True)


@pytest.mark.parametrize("wrong", ["", "verkeerd", PASSCODE.upper(), f"{PASSCODE}!", "x" * 5_000])
def test_a_wrong_passcode_opens_nothing(
    show: Show, eve: Visitor, session: Session, language: str, texts: Texts, unchanged: Unchanged, wrong: str
) -> None:
    screen = show("facilitate", eve, language)
    with unchanged():
        _pass(screen, wrong, texts)
    log_in_lines = _log_in(texts, "facilitate.log_in")
    assert screen.visible_text.splitlines() == [*log_in_lines[:-1], texts("refused.passcode_wrong"), log_in_lines[-1]]


def test_who_guesses_passcodes_has_to_wait(show: Show, eve: Visitor, clock: Clock, session: Session, nl: Texts) -> None:
    screen = show("facilitate", eve)
    for _ in range(5):
        _pass(screen, "verkeerd", nl)
    assert nl("refused.too_many_guesses", seconds=6) in _pass(screen, PASSCODE, nl).visible_text
    assert not rights.is_organiser(screen.workshop, eve)
    clock.forward(seconds=6)
    assert nl("plan.title") in _pass(screen, PASSCODE, nl).visible_text


def test_without_a_cookie_nobody_can_be_logged_in(
    show: Show, session: Session, nl: Texts, unchanged: Unchanged
) -> None:
    with unchanged():
        for token in (None, "", "forged"):
            assert nl("refused.no_cookie") in _pass(show("facilitate", Visitor(token)), PASSCODE, nl).visible_text


# --- choosing ---------------------------------------------------------------------------------------------------------


def _form(texts: Texts, other: str) -> list[str]:
    names = ("title", "context", "parties", "key_question", "phase")
    new = [texts("cases.a_new_one"), *(texts(f"case.{name}") for name in names)]
    cases = [texts("cases.choose"), texts("cases.no_case"), *new]
    first = [texts(f"plan.{one}") for one in ("title", "own", "name", "organisation")]
    first += [*cases, texts("plan.day")]
    minutes = [(one.title.in_language(texts.language), one.minutes) for one in built_in()]
    programmes = [f"{title} ({texts('plan.minutes', minutes=number)})" for title, number in minutes]
    languages = [texts(f"language.{one}") for one in (texts.language, other)]
    keep = [texts.count("plan.months", months) for months in KEEP_MONTHS]
    return [
        *first, texts("plan.programme"), *programmes, texts("plan.language"), *languages, texts("plan.roles"),
        texts("plan.keep"), *keep, texts("unlink.wanted"), texts("plan.create"),
    ]  # fmt: skip


def test_with_no_session_yet_there_is_only_the_form(show: Show, dee: Visitor, language: str, texts: Texts) -> None:
    other = "en" if language == "nl" else "nl"
    assert show("facilitate", dee, language).visible_text.splitlines() == [
        bar(texts),
        texts("screen.facilitate"),
        *_form(texts, other),
    ]


def test_sessions_under_way_are_there_to_open_and_those_that_ended_are_not(
    show: Show, dee: Visitor, session: Session, english: Session, language: str, texts: Texts
) -> None:
    screen = show("facilitate", dee, language)
    day = texts("month.11")
    rows_of = [
        f"{one.title} Gemeente Voorbeeld · {one.code} · 23 {day}\n{texts('plan.open')}" for one in (english, session)
    ]
    assert "\n".join([texts("plan.going"), *rows_of, texts("plan.title")]) in screen.visible_text
    commands.end(screen.workshop, dee, english)
    assert english.title not in screen.run().visible_text
    screen.press(f"open_{session.code}")
    assert (screen.name, screen.session_code, texts("console.lobby_title") in screen.visible_text) == (
        "facilitate",
        session.code,
        True,
    )


def test_of_many_sessions_the_newest_twenty_are_there(show: Show, dee: Visitor, workshop: Workshop) -> None:
    made = [commands.create(workshop, dee, PLAN, whole_programme())[0].code for _ in range(25)]
    screen = show("facilitate", dee)
    assert [key for key in screen.keys if key.startswith("open_")] == [f"open_{code}" for code in made[:4:-1]]


# --- creating ---------------------------------------------------------------------------------------------------------

MADE = "SELECT title, organisation, held_on, language, roles, status, keep_until FROM sessions"


def test_a_session_is_made_from_what_was_filled_in(show: Show, dee: Visitor, nl: Texts) -> None:
    screen = show("facilitate", dee)
    screen.fill(plan_title="  Samen  sterk ", plan_org="Gemeente Ergens", plan_day=date(2027, 1, 5), plan_lang="en")
    screen.fill(plan_roles="beleid\n uitvoering , partner\n\nbeleid", plan_keep=3).submit(nl("plan.create"))
    assert rows(screen.workshop, MADE) == [
        (
            "Samen sterk",
            "Gemeente Ergens",
            "2027-01-05",
            "en",
            '["beleid", "uitvoering", "partner"]',
            "lobby",
            "2027-04-05",
        )
    ]
    assert rows(screen.workshop, "SELECT id, kind FROM activities ORDER BY position") == [
        (activity.id, activity.kind) for activity in built_in()[0].activities
    ]
    [(code,)] = rows(screen.workshop, "SELECT code FROM sessions")
    assert (screen.name, screen.session_code, Texts("en")("console.lobby_title") in screen.visible_text) == (
        "facilitate",
        code,
        True,
    )


def test_who_makes_a_session_gets_its_link_and_the_link_works(
    show: Show, dee: Visitor, eve: Visitor, nl: Texts
) -> None:
    screen = show("facilitate", dee).fill(plan_title="Titel", plan_org="Gemeente").submit(nl("plan.create"))
    [link] = [one.value for one in screen.code]
    assert rights.open_link(screen.workshop, eve, link.rpartition("/open/")[2]).code == screen.session_code
    assert show("facilitate", eve, code=screen.session_code).code == []


@pytest.mark.parametrize(
    ("given", "key", "values"),
    [
        ({"plan_title": ""}, "title_empty", {}),
        ({"plan_title": "   "}, "title_empty", {}),
        ({"plan_org": ""}, "organisation_empty", {}),
        ({"plan_roles": "a\nb\nc\nd\ne\nf\ng\nh\ni"}, "roles", {"most": 8, "longest": 40}),
        ({"plan_roles": "r" * 41}, "roles", {"most": 8, "longest": 40}),
    ],
)
def test_what_will_not_do_is_explained_nothing_is_made_and_the_form_keeps_everything(
    show: Show, dee: Visitor, language: str, texts: Texts, unchanged: Unchanged,
    given: dict[str, str], key: str, values: dict[str, object],
) -> None:  # fmt: skip
    screen = show("facilitate", dee, language)
    filled: dict[str, Any] = {
        "plan_title": "Titel", "plan_org": "Gemeente", "plan_day": date(2027, 1, 5), "plan_lang": "en",
        "plan_roles": "beleid", "plan_keep": 24,
    } | given  # fmt: skip
    with unchanged():
        screen.fill(**filled).submit(texts("plan.create"))
    assert screen.visible_text.splitlines()[-1] == texts(f"refused.{key}", **values)
    assert {key: screen.session_state[key] for key in filled} == filled
    assert texts(f"refused.{key}", **values) not in screen.run().visible_text


def test_a_form_sent_after_logging_out_elsewhere_makes_nothing(show: Show, dee: Visitor, nl: Texts) -> None:
    screen = show("facilitate", dee).fill(plan_title="Titel", plan_org="Gemeente")
    rights.log_out(screen.workshop, dee)
    screen.submit(nl("plan.create"))
    assert screen.visible_text.splitlines() == _log_in(nl, "facilitate.log_in")
    assert rows(screen.workshop, MADE) == []


def test_a_session_that_was_not_saved_says_so_and_the_form_keeps_everything(
    show: Show, dee: Visitor, unchanged: Unchanged, busy: Busy, language: str, texts: Texts
) -> None:
    screen = show("facilitate", dee, language).fill(plan_title="Titel", plan_org="Gemeente", plan_roles="beleid")
    with unchanged(), busy():
        screen.submit(texts("plan.create"))
    assert screen.visible_text.splitlines()[-1] == texts("refused.not_saved")
    assert [screen.session_state[key] for key in ("plan_title", "plan_org", "plan_roles")] == [
        "Titel",
        "Gemeente",
        "beleid",
    ]
    assert screen.submit(texts("plan.create")).session_code is not None


def test_a_log_in_that_was_not_saved_says_so(
    show: Show, eve: Visitor, session: Session, unchanged: Unchanged, busy: Busy, nl: Texts
) -> None:
    screen = show("facilitate", eve)
    with unchanged(), busy():
        _pass(screen, PASSCODE, nl)
    assert nl("refused.not_saved") in screen.visible_text


def test_what_was_typed_reads_as_it_was_typed(show: Show, dee: Visitor, nl: Texts) -> None:
    screen = show("facilitate", dee).fill(plan_title=ODD, plan_org=ODD, plan_roles=ODD[:40]).submit(nl("plan.create"))
    assert rows(screen.workshop, "SELECT title, organisation, roles FROM sessions")[0][:2] == (ODD, ODD)
    assert screen.visible_text.splitlines()[1] == f"{ODD} {ODD}"
    assert f"{ODD} {ODD} · {screen.session_code} · 23 november" in show("facilitate", dee).visible_text


# --- the console: what is there ---------------------------------------------------------------------------------------


def test_the_console_in_the_lobby(
    show: Show, ada: Visitor, dee: Visitor, session: Session, language: str, texts: Texts
) -> None:
    for who in (ada, dee):
        screen = show("facilitate", who, language, code=f" {session.code[:3].lower()} {session.code[3:].lower()}")
        lines = screen.visible_text.splitlines()
        assert lines[:5] == [bar(texts), f"{session.organisation} {session.title}", texts("adjust.open"),
                             f"**⌂ {texts('console.lobby')}**",
                             "Paradoxen" if language == "nl" else "Paradoxes"]  # fmt: skip
        moment = f"{texts('phase.lobby')} {texts('console.lobby_title')} {texts('console.lobby_lead')}"
        assert moment in lines
        assert f"0 {texts('console.people')} – {texts('console.answers')}" in lines
        assert f"{session.code[:3]} {session.code[3:]}" in screen.visible_text
        assert f'href="./project?code={session.code}"' in screen.received
        assert screen.page() == {"language": language, "screen": "facilitate", "width": "wide"}


def test_the_console_listens_to_the_stage_and_only_its_counts_to_answers(console: Screen, session: Session) -> None:
    told = {component["code"]: None for component in console.components("workshop_live")}
    assert list(told) == [session.code]
    listens = [(one["answers"], one["seen"], one["debounce_ms"]) for one in console.components("workshop_live")]
    counted = [(one["console"], one["restricted"]) for one in console.components("workshop_live")]
    assert counted == [(True, True), (True, True), (False, True), (False, True)]
    assert listens == [
        (False, {"stage": 0}, 250),
        (True, {"stage": 0, "answers": 0}, 0),
        (False, {"stage": 0}, 0),  # the address, which follows the machine's network
        (False, {"stage": 0}, 0),
    ]


def test_the_programme_lists_every_activity_as_it_stands(console: Screen, ada: Visitor, session: Session) -> None:
    commands.open_round(console.workshop, ada, session, "p2", 1)
    commands.open_round(console.workshop, ada, session, "p1", 1)
    console.run()
    lines = {key: as_typed(console.button(key=key).label)[0] for key in console.keys if key.startswith("go_")}
    names = ["lobby", *(activity.id for activity in whole_programme().activities)]
    signs = {"lobby": "⌂", "p1": "●", "p2": "✓"}
    assert lines == {f"go_{name}": signs.get(name, "○") for name in names}


def test_what_is_hidden_from_the_audience_is_not_on_the_console_either(
    console: Screen, ada: Visitor, group: AnsweredSession, traces: Traces
) -> None:
    commands.go_to(console.workshop, ada, group.session, "p1")
    assert present(traces("p1"), console.run().received) == set()
    assert f"7 {Texts('nl')('console.people')} 7 {Texts('nl')('console.answers')}" in console.visible_text


def test_headings_titles_and_notes_read_as_they_were_typed(show: Show, ada: Visitor, odd: Session) -> None:
    screen = show("facilitate", ada, code=odd.code)
    assert screen.visible_text.splitlines()[1] == f"{ODD} {ODD}"
    screen.press("go_q01")
    assert f"{Texts('nl')('phase.waiting')} {ODD} {ODD}\n" in screen.visible_text


def test_a_line_of_the_programme_is_not_taken_for_markdown(show: Show, ada: Visitor, odd: Session) -> None:
    screen = show("facilitate", ada, code=odd.code)
    labels = [as_typed(screen.button(key=f"go_{name}").label) for name in ("p1", "q01")]
    assert labels == [f"○ {ODD} – {ODD}", f"○ {ODD}"]


# --- the console: moving the stage ------------------------------------------------------------------------------------


def test_a_line_of_the_programme_goes_there(console: Screen, nl: Texts) -> None:
    console.press("go_p3")
    assert rows(console.workshop, SESSION) == [("running", "p3", 1)]
    assert rows(console.workshop, LOG) == [("go_to", "p3")]
    assert f"{nl('phase.waiting')} draagvlak – daadkracht" in console.visible_text
    assert console.button(key="go_p3").label.startswith("**")
    assert _controls(console) == ["open", "reveal_later"]
    assert console.button(key="reveal_later").disabled


def test_the_lobby_comes_back_and_closes_the_round(console: Screen, nl: Texts) -> None:
    console.press("go_p3").press("open").press("go_lobby")
    assert rows(console.workshop, SESSION) == [("lobby", None, 1)]
    assert rows(console.workshop, ROUNDS) == [("p3", 1, 0, 1)]
    assert (nl("console.lobby_title") in console.visible_text, console.button(key="open_later").disabled) == (
        True,
        True,
    )


def test_next_and_back_walk_through_the_programme(console: Screen) -> None:
    def at() -> tuple[object, ...]:
        [(status, current, _)] = rows(console.workshop, SESSION)
        return status, current, console.button(key="back").disabled, console.button(key="next").disabled

    assert at() == ("lobby", None, True, False)
    walked = [
        (console.press(key), at())[1] for key in ("next", "next", "back", "back", "next", "go_actions", "next", "back")
    ]
    assert walked == [
        ("running", "p1", False, False),
        ("running", "p2", False, False),
        ("running", "p1", False, False),
        ("lobby", None, True, False),
        ("running", "p1", False, False),
        ("running", "actions", False, False),
        ("running", "check_out", False, True),
        ("running", "actions", False, False),
    ]


def test_opening_closing_and_opening_again_keeps_the_answers(
    console: Screen, ben: Visitor, session: Session, give: Give, language: str, texts: Texts, show: Show, ada: Visitor
) -> None:
    console = show("facilitate", ada, language, code=session.code).press("go_p1").press("open")
    assert rows(console.workshop, ROUNDS) == [("p1", 1, 1, 1)]
    assert f"{texts('phase.open')} {' – '.join(POLES[language])}" in console.visible_text
    assert _controls(console) == ["close", "hide"]
    give("p1", 1, {ben: 12})
    console.press("close")
    assert rows(console.workshop, ROUNDS) == [("p1", 1, 0, 1)]
    assert texts("phase.revealed") in console.visible_text
    assert f"1 {texts('console.people')} 1 {texts('console.answers')}" in console.visible_text
    assert _controls(console) == ["reopen", "hide", "new_round"]
    assert console.button(key="reopen").label == texts("console.reopen", number=1)
    console.press("reopen")
    assert rows(console.workshop, ROUNDS) == [("p1", 1, 1, 1)]
    assert rows(console.workshop, "SELECT value FROM answers") == [('{"value": 12}',)]
    assert rows(console.workshop, LOG) == [("go_to", "p1"), ("open", "p1 1"), ("close", "p1 1"), ("open", "p1 1")]


def test_revealing_and_hiding(console: Screen, ada: Visitor, opened: Session, nl: Texts) -> None:
    console.run().press("close")
    assert (rows(console.workshop, ROUNDS), nl("phase.closed") in console.visible_text) == ([("p1", 1, 0, 0)], True)
    assert _controls(console) == ["reopen", "reveal", "new_round"]
    console.press("reveal")
    assert (rows(console.workshop, ROUNDS), nl("phase.revealed") in console.visible_text) == ([("p1", 1, 0, 1)], True)
    assert _controls(console) == ["reopen", "hide", "new_round"]
    console.press("hide")
    assert (rows(console.workshop, ROUNDS), nl("phase.closed") in console.visible_text) == ([("p1", 1, 0, 0)], True)


def test_a_second_round(console: Screen, nl: Texts) -> None:
    console.press("go_p1").press("open").press("close")
    assert console.button(key="new_round").label == nl("console.new_round", number=2)
    console.press("new_round")
    assert rows(console.workshop, ROUNDS) == [("p1", 1, 0, 1), ("p1", 2, 1, 1)]
    assert f"{nl('phase.open')} · {nl('projector.round', number=2)}" in console.visible_text
    assert f"0 {nl('console.people')} 0 {nl('console.answers')}" in console.visible_text


def test_ending_says_that_links_are_cut_where_that_was_chosen(
    workshop: Workshop, show: Show, dee: Visitor, nl: Texts
) -> None:
    screen = show("facilitate", dee).fill(plan_title="Titel", plan_org="Gemeente", plan_unlink=True)
    console = screen.submit(nl("plan.create"))
    [made] = [each for each in sessions_of(workshop, dee) if each.title == "Titel"]
    assert made.unlink
    console.press("end")
    assert f"{nl('console.end_sure')} {nl('unlink.end')}" in console.visible_text
    unlinking.set_wanted(workshop, dee, made, wanted=False)
    assert nl("unlink.end") not in console.run().visible_text


def test_ending_asks_first(console: Screen, nl: Texts, unchanged: Unchanged) -> None:
    console.press("go_p1").press("open")
    with unchanged():
        console.press("end")
        assert nl("console.end_sure") in console.visible_text
        console.press("end_no")
    assert (nl("console.end_sure") in console.visible_text, "end_yes" in console.keys) == (False, False)


def test_ending_resuming_and_looking_back(console: Screen, session: Session, nl: Texts) -> None:
    console.press("go_p1").press("open").press("end").press("end_yes")
    assert rows(console.workshop, SESSION) == [("ended", "p1", 1)]
    assert rows(console.workshop, ROUNDS) == [("p1", 1, 0, 1)]
    assert f"{nl('phase.ended')} {nl('console.over_title')} {nl('console.over_lead')}" in console.visible_text
    assert [key for key in console.keys if not console.button(key=key).disabled] == ["resume", "undo", "new_link"]
    console.press("resume")
    assert rows(console.workshop, SESSION) == [("running", "p1", 1)]
    assert rows(console.workshop, "SELECT ended_at FROM sessions") == [(None,)]
    assert (_controls(console), nl("console.end_sure") in console.visible_text) == (
        ["reopen", "hide", "new_round"],
        False,
    )
    console.press("end").press("end_yes")
    assert f'href="./review?code={session.code}"' in console.received


def test_a_switch_shows_results_live_or_after_the_reveal(console: Screen, nl: Texts) -> None:
    results = "SELECT results FROM activities WHERE id = 'p1'"
    console.press("go_p1").press("open").switch("results_p1")
    assert rows(console.workshop, results) == [("reveal",)]
    assert rows(console.workshop, ROUNDS) == [("p1", 1, 1, 0)]
    assert (console.toggle[0].value, _controls(console)) == (False, ["close", "reveal"])
    console.switch("results_p1")
    assert (rows(console.workshop, results), console.toggle[0].value) == ([("live",)], True)
    assert rows(console.workshop, ROUNDS) == [("p1", 1, 1, 1)]
    console.switch("results_p1")
    assert (rows(console.workshop, results), console.toggle[0].value) == ([("reveal",)], False)


def test_a_result_of_one_chart_has_no_other_one(console: Screen) -> None:
    assert console.button(key="chart_0").disabled
    console.press("go_p1").press("open")
    assert console.button(key="chart_0").disabled


def test_the_facilitator_turns_the_charts_over(workshop: Workshop, dee: Visitor, show: Show) -> None:
    force = Option(id="f1", text=Text(nl="routines", en="routines"))
    field = Forcefield(id="field", kind="forcefield", lead=Text(nl="Krachten", en="Forces"), forces=(force,))
    prose = LongText(nl="a", en="a")
    session, _ = commands.create(workshop, dee, PLAN, Programme("own", field.lead, prose, (), (field,)))
    console = show("facilitate", dee, code=session.code).press("next")
    assert console.button(key="chart_0").disabled
    console.press("next")
    found = [rows(workshop, "SELECT picture FROM sessions")]
    for wanted in (1, 0):
        console.press(f"chart_{wanted}")
        found.append(rows(workshop, "SELECT picture FROM sessions"))
    assert found == [[(0,)], [(1,)], [(0,)]]


def test_a_switch_lets_texts_wait_or_not(console: Screen, nl: Texts) -> None:
    console.press("go_q01").switch("approval_")
    assert (rows(console.workshop, SESSION), console.toggle[1].value) == ([("running", "q01", 0)], False)
    console.switch("approval_")
    assert (rows(console.workshop, SESSION), console.toggle[1].value) == ([("running", "q01", 1)], True)


def test_two_consoles_that_press_at_once_do_it_once(
    console: Screen, show: Show, dee: Visitor, session: Session
) -> None:
    console.press("go_p1")
    other = show("facilitate", dee, code=session.code)
    console.press("open")
    other.press("open")
    assert rows(console.workshop, ROUNDS) == [("p1", 1, 1, 1)]
    console.press("close")
    other.press("close")
    console.press("new_round")
    other.run()
    assert (rows(console.workshop, ROUNDS), _controls(other)) == ([("p1", 1, 0, 1), ("p1", 2, 1, 1)], ["close", "hide"])
    other.press("next")
    console.press("next")
    assert rows(console.workshop, SESSION) == [("running", "p2", 1)]


def test_a_switch_that_another_console_pressed_shows_here(
    console: Screen, show: Show, dee: Visitor, session: Session
) -> None:
    other = show("facilitate", dee, code=session.code).press("go_p1")
    console.run().switch("results_p1")
    assert (other.run().toggle[0].value, console.toggle[0].value) == (False, False)


def test_a_press_after_another_console_ended_the_session_does_nothing_and_says_so(
    console: Screen, dee: Visitor, opened: Session, nl: Texts, unchanged: Unchanged
) -> None:
    console.run()
    commands.end(console.workshop, dee, opened)
    with unchanged():
        console.press("close")
    assert nl("console.over_title") in console.visible_text


@pytest.mark.parametrize("key", ["go_p3", "close", "next", "new_link"])
def test_a_press_in_a_session_that_was_forgotten_meanwhile_shows_the_way_on(
    console: Screen, opened: Session, forget: Forget, nl: Texts, key: str
) -> None:
    console.run()
    forget()
    assert nl("way_on.home") in console.press(key).visible_text
    assert rows(console.workshop, SESSION) + rows(console.workshop, LOG) == []


@pytest.mark.parametrize("key", ["go_p3", "go_lobby", "close", "reveal", "next", "new_link"])
def test_after_logging_out_elsewhere_a_press_does_nothing_and_the_console_is_gone(
    show: Show, dee: Visitor, opened: Session, nl: Texts, unchanged: Unchanged, key: str
) -> None:
    screen = show("facilitate", dee, code=opened.code)
    rights.log_out(screen.workshop, dee)
    with unchanged():
        screen.press(key)
    assert screen.visible_text.splitlines() == _log_in(nl, "facilitate.no_right")


def test_a_console_whose_link_was_replaced_draws_nothing_of_the_session(
    show: Show, workshop: Workshop, dee: Visitor, ada: Visitor, opened: Session, nl: Texts
) -> None:
    screen = show("facilitate", ada, code=opened.code)
    assert opened.title in screen.received
    rights.new_link(workshop, dee, opened)
    screen.follow()
    assert screen.visible_text.splitlines() == _log_in(nl, "facilitate.no_right")
    assert nl("console.open") not in screen.received


@pytest.mark.parametrize("key", ["go_p3", "go_lobby", "close", "reveal", "next", "back", "new_link"])
def test_a_press_that_was_not_saved_says_so(
    console: Screen, opened: Session, nl: Texts, unchanged: Unchanged, busy: Busy, key: str
) -> None:
    console.run()
    with unchanged(), busy():
        console.press(key)
    assert (nl("refused.not_saved") in console.visible_text, len(console.code)) == (True, 0)


def test_an_end_that_was_not_saved_says_so(
    console: Screen, opened: Session, nl: Texts, unchanged: Unchanged, busy: Busy
) -> None:
    console.run().press("end")
    with unchanged(), busy():
        console.press("end_yes")
    assert (nl("refused.not_saved") in console.visible_text, nl("phase.open") in console.visible_text) == (True, True)


@pytest.mark.parametrize("beginning", ["results_", "approval_"])
def test_a_switch_that_was_not_saved_says_so_and_stands_as_it_is_stored(
    console: Screen, asked: Session, nl: Texts, unchanged: Unchanged, busy: Busy, beginning: str
) -> None:
    console.run()
    with unchanged(), busy():
        console.switch(beginning)
    assert nl("refused.not_saved") in console.visible_text
    assert [toggle.value for toggle in console.toggle] == [True, True, False, False]


# --- the console: texts that wait -------------------------------------------------------------------------------------


def _key(screen: Screen, action: str, text: str) -> str:
    """The key of the button beside this text."""
    texts = [body for body in screen.bodies if 'class="written' in body]
    names = list(dict.fromkeys(key.split("_", 1)[1] for key in screen.keys if key.startswith(("approve_", "hide_"))))
    names = [name for name in names if name != "all"]
    [at] = [index for index, body in enumerate(texts) if f"</span>{text}" in body]
    return f"{action}_{names[at]}"


@pytest.fixture
def queue(console: Screen, ben: Visitor, chi: Visitor, asked: Session, give: Give) -> Screen:
    """Ada's console with three texts that wait."""
    give("q01", 1, {ben: ["eerste", "tweede"], chi: "derde"})
    return console.run()


def _can(screen: Screen) -> list[str]:
    """The buttons of the queue that can be pressed, in their order."""
    own = ("approve_", "hide_", "same_", "queue_")
    return [key for key in screen.keys if key.startswith(own) and not screen.button(key=key).disabled]


def _standing(screen: Screen, nl: Texts) -> list[str]:
    """Every text of the queue with its label, from top to bottom."""
    return [line for line in screen.visible_text.splitlines() if line.endswith(("eerste", "tweede", "derde", "vierde"))]


def test_without_texts_nothing_can_be_pressed(console: Screen, asked: Session, nl: Texts) -> None:
    assert nl.count("queue.title", 0) in console.run().visible_text
    assert [key for key in console.keys if key.startswith(("approve", "queue"))] == [
        "queue_approve",
        "approve_all",
        "queue_sort",
        "queue_cancel",
    ]
    assert _can(console) == []


def test_a_paradox_has_nothing_to_approve(console: Screen, opened: Session, ben: Visitor, give: Give) -> None:
    give("p1", 1, {ben: 5})
    assert "tekst" not in console.run().visible_text.replace("Teksten", "")


def test_every_text_waits_with_five_choices(
    queue: Screen, show: Show, ada: Visitor, asked: Session, language: str
) -> None:
    texts = Texts(language)
    screen = show("facilitate", ada, language, code=asked.code)
    block = [texts(f"queue.{name}") for name in ("approve", "hide", "same", "correct", "pin")]
    lines = [line for text in ("eerste", "tweede", "derde") for line in (f"{texts('queue.waiting')}{text}", *block)]
    tools = [texts(f"queue.{name}") for name in ("approve_next", "approve_all", "sort", "cancel", "help")]
    assert "\n".join([texts.count("queue.title", 3), *tools, *lines]) in screen.visible_text


def test_approving_one_text_moves_nothing(queue: Screen, nl: Texts) -> None:
    before = queue.keys
    queue.press(_key(queue, "approve", "tweede"))
    assert rows(queue.workshop, DECISIONS) == [("tweede", 1)]
    assert nl.count("queue.title", 2) in queue.visible_text
    waiting = nl("queue.waiting")
    assert _standing(queue, nl) == [f"{waiting}eerste", f"{nl('queue.approved')}tweede", f"{waiting}derde"]
    assert queue.keys == before
    assert _key(queue, "hide", "tweede") in _can(queue)
    assert _key(queue, "approve", "tweede") not in _can(queue)


def marked(screen: Screen, attribute: str) -> list[str]:
    """The values of a data attribute on the screen."""
    return [html.unescape(value) for body in screen.bodies for value in re.findall(f"{attribute}=['\"]([^'\"]*)", body)]


def test_every_text_names_its_row_and_what_was_decided_is_announced_once(
    queue: Screen, nl: Texts, give: Give, ben: Visitor
) -> None:
    long = "Een lange tekst over <b>samenwerken</b>, die langer is dan wat een screenreader bij elke knop wil voorlezen"
    give("q01", 1, {ben: ["eerste", "tweede", long]})
    short = "Een lange tekst over <b>samenwerken</b>, die langer is dan…"
    queue.run()
    assert marked(queue, "data-row-name") == ["eerste", "tweede", "derde", short]
    assert set(marked(queue, "data-announcement")) == {"", nl("timer.do.none")}
    queue.press(_key(queue, "approve", "tweede"))
    assert marked(queue, "data-row-state") == ["waiting", "approved", "waiting", "waiting"]
    said = f"{nl('queue.approved')}: ‘tweede’. {nl.count('queue.title', 3)}"
    assert said in marked(queue, "data-announcement")
    give("q01", 1, {ben: ["eerste", "tweede", long, "vierde"]})
    assert said in marked(queue.run(), "data-announcement"), "what comes in later is no news about this press"
    queue.press("approve_all")
    assert f"{nl('queue.approved')}: 4. {nl.count('queue.title', 0)}" in marked(queue, "data-announcement")


def test_what_is_on_stage_and_where_the_vote_is_are_marked_as_current(console: Screen) -> None:
    assert marked(console, "data-current") == ["go_lobby step_", ""]
    console.press("go_p1")
    assert marked(console, "data-current") == ["go_p1 step_", ""]
    console.press("stop_read")
    assert marked(console, "data-current") == ["go_p1 step_", "stop_read"]


def test_new_texts_come_at_the_end_and_what_waits_goes_on_top_when_it_is_asked_for(
    queue: Screen, give: Give, ben: Visitor, nl: Texts
) -> None:
    waiting, approved = nl("queue.waiting"), nl("queue.approved")
    queue.press(_key(queue, "approve", "eerste")).press(_key(queue, "approve", "derde"))
    give("q01", 1, {ben: ["eerste", "tweede", "vierde"]})
    before = [f"{approved}eerste", f"{waiting}tweede", f"{approved}derde", f"{waiting}vierde"]
    assert _standing(queue.run(), nl) == before
    sorted_ = [f"{waiting}tweede", f"{waiting}vierde", f"{approved}derde", f"{approved}eerste"]  # Ben's are the later
    assert _standing(queue.press("queue_sort"), nl) == sorted_
    assert "queue_sort" not in _can(queue)


def test_a_text_that_was_taken_back_leaves_its_place_empty(
    queue: Screen, give: Give, ben: Visitor, asked: Session, nl: Texts
) -> None:
    keys, first = queue.keys, _key(queue, "approve", "eerste")
    answering.cast(queue.workshop, ben, asked, "q01", 1, {"texts": [], "withdrawn": ["t0"]})
    assert queue.run().keys == keys
    assert nl("queue.gone") in queue.visible_text
    gone = first.removeprefix("approve_")
    assert {f"approve_{gone}", f"hide_{gone}", f"same_{gone}"} & set(_can(queue)) == set()
    assert nl("queue.gone") not in queue.press("queue_sort").visible_text


SAME = "SELECT text, approved, same_as FROM decisions ORDER BY text"


def test_a_text_is_merged_into_the_one_that_is_chosen_next(queue: Screen, nl: Texts) -> None:
    keys = queue.keys
    queue.press(_key(queue, "same", "derde"))
    assert nl("queue.choose", text="derde") in queue.visible_text
    assert [queue.button(key=_key(queue, "same", text)).label for text in ("eerste", "tweede", "derde")] == [
        nl("queue.this"),
        nl("queue.this"),
        nl("queue.chosen"),
    ]
    queue.press(_key(queue, "same", "eerste"))
    [(text, approved, into)] = rows(queue.workshop, SAME)
    [element] = [name for name, text in element_names(queue.workshop).items() if text == into.replace(":", "_")]
    assert (text, approved, f"hide_{element}") == ("derde", 0, _key(queue, "hide", "eerste"))
    assert _standing(queue, nl) == [
        f"{nl('queue.waiting')} · ×2eerste",
        f"{nl('queue.waiting')}tweede",
        f"{nl('queue.same_as', text='eerste')}derde",
    ]
    assert (queue.keys, nl.count("queue.title", 2) in queue.visible_text, nl("queue.help") in queue.visible_text) == (
        keys,
        True,
        True,
    )
    queue.press(_key(queue, "same", "derde"))
    assert (rows(queue.workshop, SAME), nl.count("queue.title", 3) in queue.visible_text) == ([], True)


def test_choosing_can_be_broken_off(queue: Screen, nl: Texts, unchanged: Unchanged) -> None:
    assert "queue_cancel" not in _can(queue)
    with unchanged():
        queue.press(_key(queue, "same", "derde")).press("queue_cancel")
    assert (nl("queue.help") in queue.visible_text, "queue_cancel" in _can(queue)) == (True, False)


def test_what_was_changed_meanwhile_is_not_merged_and_that_is_said(
    queue: Screen, chi: Visitor, asked: Session, nl: Texts
) -> None:
    queue.press(_key(queue, "same", "eerste"))
    into = _key(queue, "same", "derde")
    answering.cast(queue.workshop, chi, asked, "q01", 1, raw("iets heel anders"))
    assert nl("refused.text_changed") in queue.press(into).visible_text
    assert rows(queue.workshop, SAME) == []


def test_what_is_hidden_says_the_same_as_nothing(queue: Screen, nl: Texts) -> None:
    queue.press(_key(queue, "hide", "derde"))
    assert _key(queue, "same", "derde") not in _can(queue)
    queue.press(_key(queue, "same", "eerste"))
    assert _key(queue, "same", "derde") not in _can(queue)


def test_hiding_one_text_and_approving_it_after_all(queue: Screen, nl: Texts) -> None:
    queue.press(_key(queue, "hide", "derde"))
    assert rows(queue.workshop, DECISIONS) == [("derde", 0)]
    assert f"{nl('queue.hidden')}derde" in queue.visible_text
    assert _key(queue, "hide", "derde") not in _can(queue)
    queue.press(_key(queue, "approve", "derde"))
    assert (rows(queue.workshop, DECISIONS), f"{nl('queue.approved')}derde" in queue.visible_text) == (
        [("derde", 1)],
        True,
    )


def test_approving_all_that_wait(queue: Screen, nl: Texts) -> None:
    queue.press(_key(queue, "hide", "derde")).press("approve_all")
    assert rows(queue.workshop, DECISIONS) == [("derde", 0), ("eerste", 1), ("tweede", 1)]
    assert (nl.count("queue.title", 0) in queue.visible_text, "approve_all" in _can(queue)) == (True, False)


def test_a_text_that_was_edited_meanwhile_goes_on_waiting(
    queue: Screen, chi: Visitor, asked: Session, nl: Texts
) -> None:
    answering.cast(queue.workshop, chi, asked, "q01", 1, raw("iets heel anders"))
    queue.press(_key(queue, "approve", "derde"))
    assert rows(queue.workshop, DECISIONS) == [("derde", 1)]
    assert (
        nl.count("queue.title", 3) in queue.visible_text,
        f"{nl('queue.waiting')}iets heel anders" in queue.visible_text,
    ) == (
        True,
        True,
    )


def test_deciding_without_the_right_decides_nothing(
    show: Show, dee: Visitor, queue: Screen, asked: Session, unchanged: Unchanged
) -> None:
    screen = show("facilitate", dee, code=asked.code)
    rights.log_out(screen.workshop, dee)
    with unchanged():
        screen.press("approve_all")


def test_a_decision_that_was_not_saved_says_so(queue: Screen, nl: Texts, unchanged: Unchanged, busy: Busy) -> None:
    with unchanged(), busy():
        queue.press("approve_all")
    assert (nl("refused.not_saved") in queue.visible_text, nl.count("queue.title", 3) in queue.visible_text) == (
        True,
        True,
    )


def test_texts_read_as_they_were_typed(console: Screen, asked: Session, ben: Visitor, give: Give) -> None:
    give("q01", 1, {ben: [ODD, "één\ntwee"]})
    assert (ODD in console.run().visible_text, "één\ntwee" in console.received) == (True, True)


# --- the console: what was not typed by a participant ----------------------------------------------------------------


def test_the_first_that_waits_is_approved_by_one_press(queue: Screen, nl: Texts) -> None:
    queue.press("queue_approve")
    assert rows(queue.workshop, DECISIONS) == [("eerste", 1)]
    assert f"{nl('queue.approved')}eerste" in queue.visible_text
    queue.press("queue_approve").press("queue_approve")
    assert (len(rows(queue.workshop, DECISIONS)), "queue_approve" in _can(queue)) == (3, False)


def test_a_text_is_corrected_and_what_was_typed_is_read_beside_it(queue: Screen, nl: Texts) -> None:
    name = _key(queue, "approve", "tweede").removeprefix("approve_")
    queue.press(f"correct_{name}")
    [area] = [one for one in queue.text_area if str(one.key).startswith("typed_")]
    assert area.value == "tweede"
    queue.fill(**{str(area.key): "tweede tekst"}).press(f"save_{name}")
    assert rows(queue.workshop, "SELECT text, wording FROM corrections") == [("tweede", '{"text": "tweede tekst"}')]
    assert f"{nl('queue.waiting')} · {nl('queue.corrected')}tweede tekst" in queue.visible_text
    assert nl("queue.original", text="tweede") in queue.visible_text
    queue.press(f"correct_{name}").press(f"restore_{name}")
    assert (
        rows(queue.workshop, "SELECT * FROM corrections"),
        f"{nl('queue.waiting')}tweede" in queue.visible_text,
    ) == (
        [],
        True,
    )


def test_only_what_the_audience_may_read_is_pinned(queue: Screen, nl: Texts) -> None:
    name = _key(queue, "approve", "derde").removeprefix("approve_")
    assert queue.button(key=f"pin_{name}").disabled
    queue.press(f"approve_{name}").press(f"pin_{name}")
    assert rows(queue.workshop, "SELECT text FROM pins") == [("derde",)]
    assert (f"{nl('queue.approved')} · {nl('queue.pinned')}derde" in queue.visible_text) is True
    queue.press(f"pin_{name}")
    assert rows(queue.workshop, "SELECT text FROM pins") == []


def test_a_text_with_a_number_is_flagged_in_words(
    console: Screen, asked: Session, ben: Visitor, give: Give, nl: Texts
) -> None:
    give("q01", 1, {ben: ["bel 06-12345678", "in 2026"]})
    assert console.run().visible_text.count(nl("queue.look", flags=nl("queue.flag.phone"))) == 1


def test_hands_are_entered_shown_as_such_and_undone(console: Screen, opened: Session, nl: Texts) -> None:
    console.run()
    console.fill(hand_p1_1_0_left=2, listed_p1_1_0="40").press("add_p1_1_0")
    assert nl("hands.of_these", count=3) in console.visible_text
    assert len(rows(console.workshop, "SELECT * FROM answers")) == 3
    console.press("undo_batch_1")
    assert rows(console.workshop, "SELECT * FROM answers") == []
    assert nl("refused.hand_nothing") in console.press("add_p1_1_0").visible_text


def test_a_shared_laptop_is_allowed_by_a_switch(console: Screen, opened: Session) -> None:
    console.run().switch("shared_")
    assert rows(console.workshop, "SELECT shared FROM sessions") == [(1,)]
    console.switch("shared_")
    assert rows(console.workshop, "SELECT shared FROM sessions") == [(0,)]


def test_a_small_group_is_told_what_it_sees_and_can_talk(
    console: Screen, opened: Session, crowd: Crowd, nl: Texts
) -> None:
    crowd(4)
    console.run()
    assert (nl("small.whole") in console.visible_text, nl("small.never") in console.visible_text) == (True, True)
    console.press("talk_False")
    assert rows(console.workshop, "SELECT talk FROM sessions") == [(1,)]
    assert (nl("phase.talking") in console.visible_text, "Wat valt je als eerste op?" in console.visible_text) == (
        True,
        True,
    )
    crowd(1)
    assert nl("small.never") not in console.run().visible_text
    console.press("talk_True")
    assert (rows(console.workshop, "SELECT talk FROM sessions"), "talk_False" in console.keys) == ([(0,)], False)


def test_a_paper_that_is_wrong_is_refused_by_its_number_and_good_ones_are_seen_by_the_audience(
    show: Show, workshop: Workshop, ada: Visitor, session: Session, nl: Texts
) -> None:
    commands.open_round(workshop, ada, session, "p6_now_needed", 1)
    console, projector = show("facilitate", ada, code=session.code), show("project", ada, code=session.code)
    add, papers = "add_p6_now_needed_1_0", "listed_p6_now_needed_1_0"
    console.fill(**{papers: "10 50\n80"}).press(add)
    assert nl("refused.hand_paper", paper=2) in console.visible_text
    assert rows(workshop, "SELECT count(*) FROM answers") == [(0,)]
    console.fill(**{papers: "20 60\n10 50\n80, 30\n- 40"}).press(add)
    projector.follow()
    assert nl("hands.of_these", count=4) in projector.visible_text
    [picture] = projector.components("workshop_chart")
    assert "2 willen meer naar ‘loslaten’ en 1 wil meer naar ‘sturen’." in picture["alt"]


def test_who_has_no_device_raises_a_hand_for_who_does_what(
    show: Show, workshop: Workshop, ada: Visitor, session: Session, nl: Texts
) -> None:
    commands.open_round(workshop, ada, session, "safeguarding", 1, "who")
    console, projector = show("facilitate", ada, code=session.code), show("project", ada, code=session.code)
    council = [one for one in console.number_input if one.label == "gemeenteraad"]
    for field, hands in zip(council[:2], (3, 2), strict=True):
        field.set_value(hands)
    console.press("add_safeguarding_1_0")
    projector.follow()
    assert nl("hands.of_these", count=3) in console.visible_text
    assert nl("hands.of_these", count=3) in projector.visible_text
    console.press("undo_batch_1")
    assert rows(workshop, "SELECT * FROM answers") == []


def test_while_people_talk_everybody_sees_the_question_and_nothing_to_answer(
    show: Show, workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, nl: Texts
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    console = show("facilitate", ada, code=session.code)
    projector, phone = show("project", ada, code=session.code), show("take_part", ben, code=session.code)
    console.press("talk_False")
    projector.follow()
    phone.follow()
    for words in (nl("talk.title"), "Hoe kun je dit ook anders zien?", POLES["nl"][0]):
        assert words in projector.visible_text
    assert nl("take_part.talking") in phone.visible_text
    assert "Hoe kun je dit ook anders zien?" in console.visible_text
    assert rows(workshop, "SELECT count(*) FROM rounds") == [(0,)]
    console.press("talk_True")
    projector.follow()
    phone.follow()
    assert nl("take_part.talking") not in phone.visible_text
    assert nl("talk.title") not in projector.visible_text


def test_two_blind_rounds_are_hidden_everywhere_until_the_audience_looks_at_what_moved(
    show: Show, workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, crowd: Crowd, give: Give
) -> None:
    chi, fay = crowd(2)
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.go_to(workshop, ada, session, "p1")
    console, projector = show("facilitate", ada, code=session.code), show("project", ada, code=session.code)
    phones = [show("take_part", one, code=session.code) for one in (ben, chi)]

    def drawn() -> list[bool]:
        """Which screens hold a picture of the group, or an arrow from where one was."""
        everybody = [one.follow() for one in (console, projector, *phones)]
        return [bool(one.components("workshop_chart")) or "own-arrow" in one.received for one in everybody]

    console.press("stop_vote")
    give("p1", 1, {ben: 10, chi: 20, fay: 30})
    assert not any(drawn())
    console.press("stop_look")  # while there is nothing to look at nobody is asked to
    assert not any(drawn())
    assert "De ronde is gesloten. Wat verwacht je te zien?" in projector.visible_text
    console.press("stop_again")
    give("p1", 2, {ben: 60, chi: 20, fay: 30})
    assert not any(drawn())
    console.press("stop_shift")
    assert drawn() == [False, True, True, False]
    assert "1 schoof naar ‘wensen van de samenleving’, 2 bleven." in projector.visible_text
    assert "Jij schoof 50 naar ‘wensen van de samenleving’." in phones[0].visible_text


# --- a link that was opened, and how it ends --------------------------------------------------------------------------


def test_a_link_that_was_opened_is_a_page_with_one_button_and_no_right(
    show: Show, eve: Visitor, made: tuple[Session, str], language: str, texts: Texts, unchanged: Unchanged
) -> None:
    session, secret = made
    screen = show("facilitate", eve, language, code=session.code)
    screen.cookies["link"] = secret
    with unchanged():
        screen.run()
    assert screen.visible_text.splitlines() == [
        bar(texts),
        f"{session.title} {texts('start.lead')} {texts('start.go')}",
    ]
    assert f'<form method="post" action="./start/{session.code}">' in screen.received
    assert secret not in screen.received


@pytest.mark.parametrize("secret", ["", "x" * 32, "' OR 1=1 --"])
def test_a_link_of_another_session_or_none_is_no_way_in(
    show: Show, dee: Visitor, eve: Visitor, made: tuple[Session, str], english: Session, nl: Texts, secret: str
) -> None:
    for code, cookie in ((made[0].code, secret), (english.code, made[1])):
        screen = show("facilitate", eve, "nl", code=code)
        screen.cookies["link"] = cookie
        assert screen.run().visible_text.splitlines() == _log_in(nl, "facilitate.no_right")


def test_each_console_has_the_way_to_give_its_right_back(
    show: Show, dee: Visitor, ada: Visitor, session: Session, language: str, texts: Texts
) -> None:
    for who, name, to in ((ada, "stop", f"./stop/{session.code}"), (dee, "log_out", "./log-out")):
        screen = show("facilitate", who, language, code=session.code)
        assert f"{texts(f'{name}.title')} {texts(f'{name}.lead')} {texts(f'{name}.go')}" in screen.visible_text
        assert f'action="{to}"' in screen.received


# --- the console: the link --------------------------------------------------------------------------------------------


def test_a_new_link_is_shown_works_and_the_old_one_does_not(
    console: Screen, made: tuple[Session, str], eve: Visitor, language: str
) -> None:
    assert console.code == []
    console.press("new_link")
    [link] = [one.value for one in console.code]
    secret = link.rpartition("/open/")[2]
    assert rows(console.workshop, "SELECT link FROM sessions") == [(identity.link_hash(secret),)]
    with refused("link_unknown"):
        rights.open_link(console.workshop, eve, made[1])
    assert rights.open_link(console.workshop, eve, secret).code == console.session_code
    console.press("new_link")
    assert link not in console.received
    assert rows(console.workshop, LOG) == [("new_link", ""), ("new_link", "")]


def test_the_secret_of_a_link_is_not_in_the_address_nor_on_another_console(
    console: Screen, show: Show, dee: Visitor, session: Session
) -> None:
    secret = console.press("new_link").code[0].value.rpartition("/open/")[2]
    assert console.query_params == {"code": session.code}
    assert secret not in show("facilitate", dee, code=session.code).received


# --- full -------------------------------------------------------------------------------------------------------------


def test_a_full_session(show: Show, ada: Visitor, large_group: AnsweredSession, language: str, texts: Texts) -> None:
    screen = show("facilitate", ada, language, code=large_group.session.code)
    assert f"300 {texts('console.people')} 300 {texts('console.answers')}" in screen.visible_text
    assert texts.count("queue.title", 300) in screen.visible_text


@pytest.mark.slow
def test_only_texts_that_were_there_to_read_are_approved_at_once(
    show: Show, ada: Visitor, large_group: AnsweredSession, nl: Texts
) -> None:
    screen = show("facilitate", ada, code=large_group.session.code)
    lines = set(screen.visible_text.splitlines())
    read = sorted(card for card in large_group.cards if f"{nl('queue.waiting')}{card}" in lines)
    assert (len(read), nl("queue.more", count=240) in screen.visible_text) == (60, True)
    screen.press("approve_all")
    assert [text for text, _ in rows(screen.workshop, DECISIONS)] == read
    assert "approve_all" not in _can(screen)
    screen.press("queue_sort").press("approve_all")
    assert len(rows(screen.workshop, DECISIONS)) == 120
