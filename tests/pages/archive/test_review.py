"""Review: the list of sessions, and one session with everything the audience was shown."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import manual_entry
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, whole_programme
from tests.pages.conftest import (
    ODD,
    POLES,
    QUESTION,
    AnsweredSession,
    Busy,
    Crowd,
    Forget,
    Give,
    Show,
    Traces,
    demo_offer,
)
from tests.pages.screen import Screen, bar, present, rows

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
        " ".join([texts("review.title"), *(f"{texts(key)} →" for key in LINKS)]),
        texts("review.search"),
        texts("review.status"),
        *status,
    ]
    return [*top, texts.count("review.found", found)]


LINKS = ("compare.title", "findings.title", "cases.title", "imports.link", "retention.title")  # to other screens


def _tools(texts: Texts) -> list[str]:
    """The lines beside the head of a session that has something to look back at."""
    return [
        texts("text_search.label"),
        " ".join(texts(key) for key in ("present.open", "replay.open_screen", "script.print", "export.link")),
        texts("table.download"),
    ]


def _contents(texts: Texts, language: str) -> str:
    """The contents of a session in which p1 and q01 were answered by seven people."""
    seven = texts.count("review.answers", 7)
    sections = f"{' – '.join(POLES[language])} {seven} {QUESTION[language]} {seven}"
    return f"{texts('contents.title')} {texts('contents.summary')} {sections}"


def _top(texts: Texts, session: Session, people: int, status: str) -> str:
    told = f"{texts.count('review.people', people)} · {texts(f'status.{status}')}"
    programme = whole_programme().title.in_language(texts.language)
    return f"{session.organisation} · {texts.day(session.held_on)} {session.title} {told} · {programme}"


# --- rights -----------------------------------------------------------------------------------------------------------


def test_without_rights_there_is_a_door_and_nothing_behind_it(
    show: Show, stranger: Visitor, group: AnsweredSession, language: str, texts: Texts, unchanged: Unchanged
) -> None:
    with unchanged():
        for code in (None, group.session.code):
            screen = show("review", stranger, language, code=code)
            assert screen.visible_text.splitlines() == _log_in(texts)
            assert group.session.title not in screen.received


def test_a_participant_looks_back_at_nothing(show: Show, ben: Visitor, group: AnsweredSession, nl: Texts) -> None:
    for code in (None, group.session.code):
        assert show("review", ben, code=code).visible_text.splitlines() == _log_in(nl)


def test_a_facilitator_looks_back_at_the_own_session_only(
    show: Show, ada: Visitor, session: Session, english: Session, nl: Texts, en: Texts
) -> None:
    assert _top(nl, session, 0, "lobby") in show("review", ada, code=session.code).visible_text
    assert show("review", ada).visible_text.splitlines() == _log_in(nl)
    assert show("review", ada, code=english.code).visible_text.splitlines() == _log_in(en)


def test_the_passcode_opens_the_list_or_the_session(
    show: Show, eve: Visitor, session: Session, nl: Texts, unchanged: Unchanged
) -> None:
    screen = show("review", eve)
    screen.text_input[0].set_value("verkeerd")
    with unchanged():
        screen.submit(nl("log_in.go"))
    assert nl("refused.passcode_wrong") in screen.visible_text
    screen.text_input[0].set_value(PASSCODE)
    assert screen.submit(nl("log_in.go")).visible_text.splitlines()[: len(_head(nl, 1))] == _head(nl, 1)
    assert rights.is_organiser(screen.workshop, eve)


@pytest.mark.parametrize(
    ("code", "key", "values"),
    [("ABC", "code_malformed", {"length": 6}), ("zzzzzz", "code_unknown", {"code": "ZZZ ZZZ"})],
)
def test_a_wrong_code_in_the_address_is_explained_with_a_way_on(
    show: Show, dee: Visitor, language: str, texts: Texts, code: str, key: str, values: dict[str, object]
) -> None:
    screen = show("review", dee, language, code=code)
    assert screen.visible_text.splitlines() == [
        bar(texts),
        f"{texts(f'refused.{key}', **values)} {texts('way_on.home')}",
    ]


# --- the list ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def three(workshop: Workshop, dee: Visitor) -> list[Session]:
    """Three sessions: not yet begun, running, over."""
    plans = [
        replace(PLAN, title="Wonen in de wijk", organisation="Gemeente Noord"),
        replace(PLAN, title="Zorg dichtbij", organisation="Gemeente Zuid", held_on=date(2026, 12, 1)),
        replace(PLAN, title="Wonen aan het water", organisation="Gemeente Zuid", held_on=date(2026, 10, 1)),
    ]
    made = [commands.create(workshop, dee, plan, whole_programme())[0] for plan in plans]
    commands.open_round(workshop, dee, made[1], "p1", 1)
    commands.end(workshop, dee, made[2])
    return made


def _listed(screen: Screen) -> list[str]:
    return [key.removeprefix("open_") for key in screen.keys if key.startswith("open_")]


def test_an_installation_without_sessions_has_an_empty_list(
    show: Show, dee: Visitor, language: str, texts: Texts
) -> None:
    *head, found = _head(texts, 0)
    assert show("review", dee, language).visible_text.splitlines() == [*head, *demo_offer(texts), found]


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
    assert show("review", dee, language).visible_text.splitlines() == [*_head(texts, 3), *lines]


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
    assert nl.count("review.found", len(found)) in screen.visible_text


def test_a_session_is_found_by_its_code_and_opened(show: Show, dee: Visitor, three: list[Session], nl: Texts) -> None:
    screen = show("review", dee)
    screen.text_input(key="search").set_value(three[1].code.lower()).run()
    assert _listed(screen) == [three[1].code]
    screen.press(f"open_{three[1].code}")
    assert (screen.name, screen.session_code) == ("review", three[1].code)
    assert screen.visible_text.splitlines()[1] == _top(nl, three[1], 0, "running")


def test_the_list_reads_as_it_was_typed(show: Show, dee: Visitor, odd: Session) -> None:
    assert f"{ODD} {ODD} · 23 november 2026" in show("review", dee).visible_text


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
    assert (len(_listed(screen)), nl.count("review.found", 205) in screen.visible_text) == (200, True)


# --- one session ------------------------------------------------------------------------------------------------------


def test_a_session_in_which_nothing_was_opened(
    show: Show, dee: Visitor, session: Session, language: str, texts: Texts
) -> None:
    screen = show("review", dee, language, code=f" {session.code.lower()} ")
    keep = f"{texts('retention.title')} →"
    assert screen.visible_text.splitlines() == [
        bar(texts),
        _top(texts, session, 0, "lobby"),
        texts("review.nothing"),
        keep,
    ]


def test_what_the_audience_was_not_shown_is_not_here_either_until_it_is_revealed(
    show: Show, ada: Visitor, dee: Visitor, group: AnsweredSession, traces: Traces, language: str, texts: Texts
) -> None:
    commands.set_approval(workshop := show("home", dee).workshop, ada, group.session, wanted=False)
    commands.end(workshop, ada, group.session)
    hidden = [
        f"{texts('projector.round', number=1)} {texts.count('review.answers', 7)}",
        texts("review.hidden_not_shown"),
        texts("review.reveal"),
    ]
    code = group.session.code
    paradox, question = (show("review", ada, language, code=code, activity=name) for name in ("p1", "q01"))
    top = [bar(texts), _top(texts, group.session, 7, "ended"), *_tools(texts), _contents(texts, language)]
    last = f"{texts('contents.neighbours')} ← "
    assert paradox.visible_text.splitlines() == [
        *top, f"{texts('paradox.name')} {' – '.join(POLES[language])}", *hidden,
        f"{last}{texts('contents.summary')} {QUESTION[language]} →",
        f"{QUESTION[language]} {texts('contents.scroll_on')}",
    ]  # fmt: skip
    assert question.visible_text.splitlines() == [
        *top, f"{texts('question.name')} {QUESTION[language]}", *hidden, f"{last}{' – '.join(POLES[language])}",
    ]  # fmt: skip
    given = traces("p1") | traces("q01")
    others = [show("review", ada, language, code=code), show("review", ada, language, code=code, print="1"),
              show("present", ada, language, code=code)]  # fmt: skip
    assert [present(given, screen.received) for screen in (paradox, question, *others)] == [set()] * 5
    paradox.press("reveal_p1_1")
    shown = "SELECT activity, shown FROM rounds ORDER BY activity"
    assert rows(workshop, shown) == [("p1", 1), ("q01", 0)]
    assert (len(present(traces("p1"), paradox.received)), "reveal_p1_1" in paradox.keys) == (8, False)
    assert present(traces("q01"), paradox.received) == set()
    question.press("reveal_q01_1")
    assert rows(workshop, shown) == [("p1", 1), ("q01", 1)]
    assert sorted(present(group.cards, question.visible_text)) == sorted(group.cards)
    assert texts("review.hidden_not_shown") not in question.visible_text
    assert rows(workshop, "SELECT action, detail FROM stage_log ORDER BY id")[-2:] == [
        ("reveal", "p1 1"),
        ("reveal", "q01 1"),
    ]


def test_a_picture_has_its_sentence_and_its_numbers(
    show: Show, dee: Visitor, ada: Visitor, group: AnsweredSession, language: str, texts: Texts
) -> None:
    commands.reveal(workshop := show("home", dee).workshop, ada, group.session, "p1", 1)
    screen = show("review", dee, language, code=group.session.code, activity="p1")
    assert workshop is screen.workshop
    left, right = POLES[language]
    sentence = texts("paradox.say.spread_out", where=texts("paradox.where.middle", left=left, right=right))
    point = "," if language == "nl" else "."
    numbers = [
        ("n", "7"), ("median", "41"), ("middle_half", f"19 – 64{point}5"), ("spread", f"0{point}50"),
        ("interval", "4 – 88"),
    ]  # fmt: skip
    lines = screen.visible_text.splitlines()
    at = lines.index(sentence)
    assert lines[at + 1] == " ".join(f"{texts(f'paradox.number.{name}')} {value}" for name, value in numbers)
    told = screen.data_of("workshop_chart")
    assert (told["name"], told["alt"]) == (f"{group.session.code}/p1/1", sentence)


def test_what_was_shown_and_not_asked_is_there_when_it_was_on_stage(
    show: Show, dee: Visitor, ada: Visitor, group: AnsweredSession, language: str, texts: Texts
) -> None:
    commands.reveal(workshop := show("home", dee).workshop, ada, group.session, "p1", 1)
    kinds = [texts(f"{kind}.name") for kind in ("case", "overview", "info")]
    before = show("review", dee, language, code=group.session.code, print="1").visible_text
    assert [kind for kind in kinds if f"\n{kind} " in before] == []
    programme = session_view.items(workshop, group.session)
    for item in programme:
        if item.activity.kind in {"case", "overview", "info"}:
            commands.go_to(workshop, ada, group.session, item.activity.id)
    screen = show("review", dee, language, code=group.session.code, print="1")
    assert [kind for kind in kinds if f"\n{kind} " in screen.visible_text] == kinds[:2]
    overview = next(item.activity.id for item in programme if item.activity.kind == "overview")
    screen = show("review", dee, language, code=group.session.code, activity=overview)
    assert screen.data_of("workshop_chart")["name"] == f"{group.session.code}/{overview}"


def test_every_round_stands_apart_with_its_passes(
    show: Show, dee: Visitor, ada: Visitor, group: AnsweredSession, give: Give, nl: Texts
) -> None:
    commands.reveal(workshop := show("home", dee).workshop, ada, group.session, "p1", 1)
    commands.set_results(workshop, ada, group.session, "p1", "live")
    commands.open_round(workshop, ada, group.session, "p1", 2)
    give("p1", 2, dict(zip(group.people, (1, 2, 3, 4, 5, 6, None), strict=True)))
    screen = show("review", dee, code=group.session.code, activity="p1")
    assert f"{nl('projector.round', number=1)} {nl.count('review.answers', 7)}" in screen.visible_text.splitlines()
    counts = f"{nl.count('review.answers', 7)} · {nl.count('review.passes', 1)}"
    assert f"{nl('projector.round', number=2)} {counts}" in screen.visible_text.splitlines()
    assert [component["name"].rpartition("/")[2] for component in screen.components("workshop_chart")] == [
        "1",
        "2",
        "moved",
    ]


def test_too_few_answers_and_none_are_said_and_not_shown(
    show: Show, dee: Visitor, ada: Visitor, ben: Visitor, chi: Visitor, opened: Session, give: Give, traces: Traces,
    language: str, texts: Texts,
) -> None:  # fmt: skip
    give("p1", 1, {ben: 17, chi: 83})
    screen = show("review", dee, language, code=opened.code, activity="p1")
    commands.reveal(screen.workshop, ada, opened, "p1", 1)
    commands.open_round(screen.workshop, ada, opened, "q01", 1)
    assert texts("review.hidden_too_few") in screen.run().visible_text.splitlines()
    assert present(traces("p1"), screen.received) == set()
    question = show("review", dee, language, code=opened.code, activity="q01")
    assert texts("review.hidden_nothing") in question.visible_text.splitlines()
    keys = screen.keys + question.keys
    assert [key for key in keys if key.startswith("reveal")] == []


def test_only_approved_texts_are_kept_on_show(
    show: Show, dee: Visitor, ada: Visitor, group: AnsweredSession, traces: Traces
) -> None:
    commands.reveal(workshop := show("home", dee).workshop, ada, group.session, "q01", 1)
    screen = show("review", dee, code=group.session.code, activity="q01")
    assert (screen.workshop is workshop, present(traces("q01"), screen.received)) == (
        True,
        set(),
    )
    console = show("facilitate", ada, code=group.session.code).press("approve_all")
    assert console.name == "facilitate"
    assert sorted(present(group.cards, screen.run().visible_text)) == sorted(group.cards)


def test_revealing_without_the_right_reveals_nothing(
    show: Show, dee: Visitor, group: AnsweredSession, nl: Texts, unchanged: Unchanged
) -> None:
    screen = show("review", dee, code=group.session.code, activity="p1")
    rights.log_out(screen.workshop, dee)
    with unchanged():
        screen.press("reveal_p1_1")
    assert screen.visible_text.splitlines() == _log_in(nl)


def test_a_reveal_in_a_session_that_was_forgotten_meanwhile_shows_the_way_on(
    show: Show, ada: Visitor, group: AnsweredSession, forget: Forget, nl: Texts
) -> None:
    screen = show("review", ada, code=group.session.code, activity="p1")
    forget()
    assert nl("way_on.home") in screen.press("reveal_p1_1").visible_text


def test_a_reveal_that_was_not_saved_says_so(
    show: Show, ada: Visitor, group: AnsweredSession, unchanged: Unchanged, busy: Busy, language: str, texts: Texts
) -> None:
    screen = show("review", ada, language, code=group.session.code, activity="p1")
    with unchanged(), busy():
        screen.press("reveal_p1_1")
    assert texts("refused.not_saved") in screen.visible_text
    assert "reveal_p1_1" in screen.keys


def test_one_session_reads_as_it_was_typed(
    show: Show, ada: Visitor, odd: Session, crowd: Crowd, give: Give, workshop: Workshop
) -> None:
    people = crowd(3, odd)
    commands.set_approval(workshop, ada, odd, wanted=False)
    for activity, answer in (("p1", 50), ("q01", ODD)):
        commands.open_round(workshop, ada, odd, activity, 1)
        give(activity, 1, dict.fromkeys(people, answer), odd)
        commands.reveal(workshop, ada, odd, activity, 1)
    screen = show("review", ada, code=odd.code, print="1")
    lines = screen.visible_text.splitlines()
    assert lines[2].startswith(f"{ODD} · 23 november 2026 {ODD} ") and lines[2].endswith(f" · {ODD}")
    cards = " ".join([Texts("nl")("question.cards"), *[ODD] * 3])
    assert (f"Paradox {ODD} – {ODD}" in lines, f"Vraag {ODD}" in lines, cards in lines) == (
        True,
        True,
        True,
    )


def test_a_full_session(
    show: Show, dee: Visitor, ada: Visitor, large_group: AnsweredSession, language: str, texts: Texts
) -> None:
    paradox, question = (
        show("review", dee, language, code=large_group.session.code, activity=name) for name in ("p1", "q01")
    )
    commands.set_approval(question.workshop, ada, large_group.session, wanted=False)
    paradox.press("reveal_p1_1")
    question.press("reveal_q01_1")
    counts = f"{texts('projector.round', number=1)} {texts.count('review.answers', 300)}"
    for screen, cards in ((paradox, 0), (question, 300)):
        assert screen.visible_text.splitlines()[1] == _top(texts, large_group.session, 300, "running")
        assert screen.visible_text.count("kaart nummer") == cards
        assert screen.visible_text.splitlines().count(counts) == 1


def test_what_was_entered_by_hand_is_told_as_such(
    show: Show, ada: Visitor, opened: Session, ben: Visitor, give: Give, workshop: Workshop, nl: Texts
) -> None:
    give("p1", 1, {ben: 20})
    now = session_view.build(workshop, opened.code).in_round
    one = now and now.round
    assert one
    manual_entry.enter(workshop, ada, opened, one, {}, "40, 60")
    screen = show("review", ada, code=opened.code, activity="p1")
    assert f"{nl.count('review.answers', 3)} · {nl('hands.of_these', count=2)}" in screen.visible_text
    manual_entry.undo(workshop, ada, opened, 1)
    said = screen.run().visible_text
    assert (nl.count("review.answers", 1) in said, "met de hand" in said) == (True, False)
