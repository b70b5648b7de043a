"""Review: the list of sessions, and one session with everything the room was shown."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date

import pytest

from sessions import access, hands, scene
from sessions import session as life
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.records import Session
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, whole_programme
from tests.screens.conftest import ODD, POLES, QUESTION, Busy, Crowd, Forget, Give, Room, Show, Traces
from tests.screens.screen import Screen, bar, rows

Unchanged = Callable[[], AbstractContextManager[None]]


def _log_in(texts: Texts) -> list[str]:
    return [
        bar(texts),
        f"{texts('log_in.title')} {texts('review.log_in')}",
        texts("log_in.passcode"),
        texts("log_in.go"),
        texts("way_on.home"),
    ]


def _head(texts: Texts, found: int) -> list[str]:
    status = [texts(f"status.{one}") for one in ("lobby", "running", "ended")]
    top = [
        bar(texts),
        f"{texts('review.title')} {texts('cases.title')} →",
        texts("review.search"),
        texts("review.status"),
        *status,
    ]
    return [*top, texts.count("review.found", found)]


def _top(texts: Texts, session: Session, people: int, status: str) -> str:
    told = f"{texts.count('review.people', people)} · {texts(f'status.{status}')}"
    programme = whole_programme().title.in_language(texts.language)
    return f"{session.organisation} · {texts.day(session.held_on)} {session.title} {told} · {programme}"


# --- rights -----------------------------------------------------------------------------------------------------------


def test_without_rights_there_is_a_door_and_nothing_behind_it(
    show: Show, stranger: Visitor, room: Room, language: str, texts: Texts, unchanged: Unchanged
) -> None:
    with unchanged():
        for code in (None, room.session.code):
            screen = show("review", stranger, language, code=code)
            assert screen.said.splitlines() == _log_in(texts)
            assert room.session.title not in screen.told


def test_a_participant_looks_back_at_nothing(show: Show, ben: Visitor, room: Room, nl: Texts) -> None:
    for code in (None, room.session.code):
        assert show("review", ben, code=code).said.splitlines() == _log_in(nl)


def test_a_facilitator_looks_back_at_the_own_session_only(
    show: Show, ada: Visitor, session: Session, english: Session, nl: Texts, en: Texts
) -> None:
    assert _top(nl, session, 0, "lobby") in show("review", ada, code=session.code).said
    assert show("review", ada).said.splitlines() == _log_in(nl)
    assert show("review", ada, code=english.code).said.splitlines() == _log_in(en)


def test_the_passcode_opens_the_list_or_the_session(
    show: Show, eve: Visitor, session: Session, nl: Texts, unchanged: Unchanged
) -> None:
    screen = show("review", eve)
    screen.text_input[0].set_value("verkeerd")
    with unchanged():
        screen.submit(nl("log_in.go"))
    assert nl("refused.passcode_wrong") in screen.said
    screen.text_input[0].set_value(PASSCODE)
    assert screen.submit(nl("log_in.go")).said.splitlines()[: len(_head(nl, 1))] == _head(nl, 1)
    assert access.is_organiser(screen.workshop, eve)


@pytest.mark.parametrize(
    ("code", "key", "values"),
    [("ABC", "code_malformed", {"length": 6}), ("zzzzzz", "code_unknown", {"code": "ZZZ ZZZ"})],
)
def test_a_wrong_code_in_the_address_is_explained_with_a_way_on(
    show: Show, dee: Visitor, language: str, texts: Texts, code: str, key: str, values: dict[str, object]
) -> None:
    screen = show("review", dee, language, code=code)
    assert screen.said.splitlines() == [bar(texts), f"{texts(f'refused.{key}', **values)} {texts('way_on.home')}"]


# --- the list ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def three(workshop: Workshop, dee: Visitor) -> list[Session]:
    """Three sessions: not yet begun, running, over."""
    plans = [
        replace(PLAN, title="Wonen in de wijk", organisation="Gemeente Noord"),
        replace(PLAN, title="Zorg dichtbij", organisation="Gemeente Zuid", held_on=date(2026, 12, 1)),
        replace(PLAN, title="Wonen aan het water", organisation="Gemeente Zuid", held_on=date(2026, 10, 1)),
    ]
    made = [life.create(workshop, dee, plan, whole_programme())[0] for plan in plans]
    life.open_round(workshop, dee, made[1], "p1", 1)
    life.end(workshop, dee, made[2])
    return made


def _listed(screen: Screen) -> list[str]:
    return [key.removeprefix("open_") for key in screen.keys if key.startswith("open_")]


def test_an_installation_without_sessions_has_an_empty_list(
    show: Show, dee: Visitor, language: str, texts: Texts
) -> None:
    assert show("review", dee, language).said.splitlines() == _head(texts, 0)


def test_the_list_has_every_session_the_newest_first(
    show: Show, dee: Visitor, three: list[Session], language: str, texts: Texts
) -> None:
    wonen, zorg, water = three
    status = ((zorg, "running"), (wonen, "lobby"), (water, "ended"))
    lines = [
        line
        for one, state in status
        for line in (
            f"{one.title} {one.organisation} · {texts.day(one.held_on)} · {texts(f'status.{state}')}",
            texts("review.open"),
        )
    ]
    assert show("review", dee, language).said.splitlines() == [*_head(texts, 3), *lines]


@pytest.mark.parametrize(
    ("search", "status", "found"),
    [
        ("wonen", None, [0, 2]),
        ("WONEN zuid", None, [2]),
        ("  ", None, [1, 0, 2]),
        ("", "running", [1]),
        ("", "ended", [2]),
        ("wonen", "lobby", [0]),
        ("zorg", "ended", []),
        ("<script>%_'\"", None, []),
        ("[a-z", None, []),
    ],
)
def test_search_and_status_narrow_the_list(
    show: Show, dee: Visitor, three: list[Session], nl: Texts, unchanged: Unchanged,
    search: str, status: str | None, found: list[int],
) -> None:  # fmt: skip
    screen = show("review", dee)
    with unchanged():
        screen.text_input(key="search").set_value(search)
        screen.pills(key="status").set_value(status)
        screen.run()
    assert _listed(screen) == [three[at].code for at in found]
    assert nl.count("review.found", len(found)) in screen.said


def test_a_session_is_found_by_its_code_and_opened(show: Show, dee: Visitor, three: list[Session], nl: Texts) -> None:
    screen = show("review", dee)
    screen.text_input(key="search").set_value(three[1].code.lower()).run()
    assert _listed(screen) == [three[1].code]
    screen.press(f"open_{three[1].code}")
    assert (screen.name, screen.session_code) == ("review", three[1].code)
    assert screen.said.splitlines()[1] == _top(nl, three[1], 0, "running")


def test_the_list_reads_as_it_was_typed(show: Show, dee: Visitor, odd: Session) -> None:
    assert f"{ODD} {ODD} · 23 november 2026" in show("review", dee).said


def test_a_long_list_shows_the_first_two_hundred(show: Show, dee: Visitor, session: Session, nl: Texts) -> None:
    screen = show("review", dee)
    with screen.workshop.store.writing() as db:
        db.execute(
            """WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 204)
            INSERT INTO sessions
            (code, link, salt, title, organisation, held_on, language, programme, roles, created_at, keep_until)
            SELECT 'C' || n, hex(randomblob(32)), salt, title, organisation, held_on, language, programme, roles,
            created_at, keep_until FROM sessions, number"""
        )
    screen.run()
    assert (len(_listed(screen)), nl.count("review.found", 205) in screen.said) == (200, True)


# --- one session ------------------------------------------------------------------------------------------------------


def test_a_session_in_which_nothing_was_opened(
    show: Show, dee: Visitor, session: Session, language: str, texts: Texts
) -> None:
    screen = show("review", dee, language, code=f" {session.code.lower()} ")
    assert screen.said.splitlines() == [bar(texts), _top(texts, session, 0, "lobby"), texts("review.nothing")]


def test_what_the_room_was_not_shown_is_not_here_either_until_it_is_revealed(
    show: Show, ada: Visitor, dee: Visitor, room: Room, traces: Traces, language: str, texts: Texts
) -> None:
    life.set_approval(workshop := show("home", dee).workshop, ada, room.session, wanted=False)
    life.end(workshop, ada, room.session)
    hidden = [
        f"{texts('wall.round', number=1)} {texts.count('review.answers', 7)}",
        texts("review.hidden_not_shown"),
        texts("review.reveal"),
    ]
    screen = show("review", ada, language, code=room.session.code)
    assert screen.said.splitlines() == [
        bar(texts), _top(texts, room.session, 7, "ended"), texts("table.download"),
        f"{texts('paradox.name')} {' – '.join(POLES[language])}", *hidden,
        f"{texts('question.name')} {QUESTION[language]}", *hidden,
    ]  # fmt: skip
    given = traces("p1") | traces("q01")
    assert {one for one in given if one in screen.told} == set()
    screen.press("reveal_p1_1")
    shown = "SELECT activity, shown FROM rounds ORDER BY activity"
    assert rows(workshop, shown) == [("p1", 1), ("q01", 0)]
    assert (len({one for one in traces("p1") if one in screen.told}), "reveal_p1_1" in screen.keys) == (8, False)
    assert {one for one in traces("q01") if one in screen.told} == set()
    screen.press("reveal_q01_1")
    assert rows(workshop, shown) == [("p1", 1), ("q01", 1)]
    assert sorted(card for card in room.cards if card in screen.said) == sorted(room.cards)
    assert texts("review.hidden_not_shown") not in screen.said
    assert rows(workshop, "SELECT action, detail FROM stage_log ORDER BY id")[-2:] == [
        ("reveal", "p1 1"),
        ("reveal", "q01 1"),
    ]


def test_a_picture_has_its_sentence_and_its_numbers(
    show: Show, dee: Visitor, ada: Visitor, room: Room, language: str, texts: Texts
) -> None:
    life.reveal(workshop := show("home", dee).workshop, ada, room.session, "p1", 1)
    screen = show("review", dee, language, code=room.session.code)
    assert workshop is screen.workshop
    left, right = POLES[language]
    sentence = texts("paradox.say.spread_out", where=texts("paradox.where.middle", left=left, right=right))
    point = "," if language == "nl" else "."
    numbers = [
        ("n", "7"), ("median", "41"), ("middle_half", f"19 – 64{point}5"), ("spread", f"0{point}50"),
        ("interval", "4 – 88"),
    ]  # fmt: skip
    lines = screen.said.splitlines()
    at = lines.index(sentence)
    assert lines[at + 1] == " ".join(f"{texts(f'paradox.number.{name}')} {value}" for name, value in numbers)
    told = screen.told_to("workshop_picture")
    assert (told["name"], told["alt"]) == (f"{room.session.code}/p1/1", sentence)


def test_what_was_shown_and_not_asked_is_there_when_it_was_on_stage(
    show: Show, dee: Visitor, ada: Visitor, room: Room, language: str, texts: Texts
) -> None:
    life.reveal(workshop := show("home", dee).workshop, ada, room.session, "p1", 1)
    kinds = [texts(f"{kind}.name") for kind in ("case", "overview", "info")]
    before = show("review", dee, language, code=room.session.code).said
    assert [kind for kind in kinds if f"\n{kind} " in before] == []
    programme = scene.items(workshop, room.session)
    for item in programme:
        if item.activity.kind in {"case", "overview", "info"}:
            life.go_to(workshop, ada, room.session, item.activity.id)
    screen = show("review", dee, language, code=room.session.code)
    assert [kind for kind in kinds if f"\n{kind} " in screen.said] == kinds[:2]
    overview = next(item.activity.id for item in programme if item.activity.kind == "overview")
    pictures = [one["name"] for one in screen.components("workshop_picture")]
    assert f"{room.session.code}/{overview}" in pictures


def test_every_round_stands_apart_with_its_passes(
    show: Show, dee: Visitor, ada: Visitor, room: Room, give: Give, nl: Texts
) -> None:
    life.reveal(workshop := show("home", dee).workshop, ada, room.session, "p1", 1)
    life.set_results(workshop, ada, room.session, "p1", "live")
    life.open_round(workshop, ada, room.session, "p1", 2)
    give("p1", 2, dict(zip(room.people, (1, 2, 3, 4, 5, 6, None), strict=True)))
    screen = show("review", dee, code=room.session.code)
    assert f"{nl('wall.round', number=1)} {nl.count('review.answers', 7)}" in screen.said.splitlines()
    counts = f"{nl.count('review.answers', 7)} · {nl.count('review.passes', 1)}"
    assert f"{nl('wall.round', number=2)} {counts}" in screen.said.splitlines()
    assert [one["name"].rpartition("/")[2] for one in screen.components("workshop_picture")] == ["1", "2", "moved"]


def test_too_few_answers_and_none_are_said_and_not_shown(
    show: Show, dee: Visitor, ada: Visitor, ben: Visitor, chi: Visitor, opened: Session, give: Give, traces: Traces,
    language: str, texts: Texts,
) -> None:  # fmt: skip
    give("p1", 1, {ben: 17, chi: 83})
    screen = show("review", dee, language, code=opened.code)
    life.reveal(screen.workshop, ada, opened, "p1", 1)
    life.open_round(screen.workshop, ada, opened, "q01", 1)
    assert texts("review.hidden_too_few") in screen.run().said.splitlines()
    assert texts("review.hidden_nothing") in screen.said.splitlines()
    assert {one for one in traces("p1") if one in screen.told} == set()
    assert [key for key in screen.keys if key.startswith("reveal")] == []


def test_only_approved_texts_are_kept_on_show(
    show: Show, dee: Visitor, ada: Visitor, room: Room, traces: Traces
) -> None:
    life.reveal(workshop := show("home", dee).workshop, ada, room.session, "q01", 1)
    screen = show("review", dee, code=room.session.code)
    assert (screen.workshop is workshop, {one for one in traces("q01") if one in screen.told}) == (True, set())
    console = show("facilitate", ada, code=room.session.code).press("approve_all")
    assert console.name == "facilitate"
    assert sorted(card for card in room.cards if card in screen.run().said) == sorted(room.cards)


def test_revealing_without_the_right_reveals_nothing(
    show: Show, dee: Visitor, room: Room, nl: Texts, unchanged: Unchanged
) -> None:
    screen = show("review", dee, code=room.session.code)
    access.log_out(screen.workshop, dee)
    with unchanged():
        screen.press("reveal_p1_1")
    assert screen.said.splitlines() == _log_in(nl)


def test_a_reveal_in_a_session_that_was_forgotten_meanwhile_shows_the_way_on(
    show: Show, ada: Visitor, room: Room, forget: Forget, nl: Texts
) -> None:
    screen = show("review", ada, code=room.session.code)
    forget()
    assert nl("way_on.home") in screen.press("reveal_p1_1").said


def test_a_reveal_that_was_not_saved_says_so(
    show: Show, ada: Visitor, room: Room, unchanged: Unchanged, busy: Busy, language: str, texts: Texts
) -> None:
    screen = show("review", ada, language, code=room.session.code)
    with unchanged(), busy():
        screen.press("reveal_p1_1")
    assert texts("refused.not_saved") in screen.said
    assert "reveal_p1_1" in screen.keys


def test_one_session_reads_as_it_was_typed(
    show: Show, ada: Visitor, odd: Session, crowd: Crowd, give: Give, workshop: Workshop
) -> None:
    people = crowd(3, odd)
    life.set_approval(workshop, ada, odd, wanted=False)
    for activity, answer in (("p1", 50), ("q01", ODD)):
        life.open_round(workshop, ada, odd, activity, 1)
        give(activity, 1, dict.fromkeys(people, answer), odd)
        life.reveal(workshop, ada, odd, activity, 1)
    screen = show("review", ada, code=odd.code)
    lines = screen.said.splitlines()
    assert lines[1].startswith(f"{ODD} · 23 november 2026 {ODD} ") and lines[1].endswith(f" · {ODD}")
    cards = " ".join([Texts("nl")("question.cards"), *[ODD] * 3])
    assert (f"Paradox {ODD} – {ODD}" in lines, f"Vraag {ODD}" in lines, cards in lines) == (
        True,
        True,
        True,
    )


def test_a_full_room(show: Show, dee: Visitor, ada: Visitor, full_room: Room, language: str, texts: Texts) -> None:
    screen = show("review", dee, language, code=full_room.session.code)
    life.set_approval(screen.workshop, ada, full_room.session, wanted=False)
    screen.press("reveal_p1_1").press("reveal_q01_1")
    assert screen.said.splitlines()[1] == _top(texts, full_room.session, 300, "running")
    assert screen.said.count("kaart nummer") == 300
    assert screen.said.splitlines().count(f"{texts('wall.round', number=1)} {texts.count('review.answers', 300)}") == 2


def test_what_was_entered_by_hand_is_told_as_such(
    show: Show, ada: Visitor, opened: Session, ben: Visitor, give: Give, workshop: Workshop, nl: Texts
) -> None:
    give("p1", 1, {ben: 20})
    one = scene.look(workshop, opened.code).round
    assert one
    hands.enter(workshop, ada, opened, one, {}, "40, 60")
    screen = show("review", ada, code=opened.code)
    assert f"{nl.count('review.answers', 3)} · {nl('hands.of_these', count=2)}" in screen.said
    hands.undo(workshop, ada, opened, 1)
    said = screen.run().said
    assert (nl.count("review.answers", 1) in said, "met de hand" in said) == (True, False)
