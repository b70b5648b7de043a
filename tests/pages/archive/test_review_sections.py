"""The review of one session, part by part: contents, summary, search, notes, paper and presentation."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from pages.archive.review import contents
from sessions.access.rights import Visitor
from sessions.archive import notes
from sessions.facilitation import commands, vote_cycle
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import Clock, statements, whole_programme
from tests.pages.conftest import ODD, POLES, QUESTION, AnsweredSession, Busy, Crowd, Give, Show, Traces
from tests.pages.screen import Screen, present, rows

Unchanged = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def revealed(workshop: Workshop, ada: Visitor, group: AnsweredSession) -> AnsweredSession:
    """The session with both rounds revealed, all texts shown."""
    commands.set_approval(workshop, ada, group.session, wanted=False)
    for activity in ("p1", "q01"):
        commands.reveal(workshop, ada, group.session, activity, 1)
    return group


def current(screen: Screen) -> list[str]:
    """The addresses of the links that are marked as what is open."""
    return [
        address
        for body in screen.bodies
        for address in re.findall(r'href="([^"]+)" target="_self" data-open="[^"]+" aria-current="page"', body)
    ]


def follow(screen: Screen, section: str) -> Screen:
    """Press a link to a section."""
    return screen.send("workshop_contents", "open", section)


def drawn(screen: Screen) -> list[str]:
    """The sections that are drawn, as the page is told and as they are on it."""
    names = re.findall(r'data-section="([^"]+)"', "".join(screen.bodies).replace("'", '"'))
    assert names == screen.data_of("workshop_contents")["drawn"]
    return names


def places(screen: Screen) -> list[str]:
    """The sections of which there is only a place with a title."""
    return re.findall(r"data-place='([^']+)'", "".join(screen.bodies))


# --- contents ---------------------------------------------------------------------------------------------------------


def test_a_section_is_drawn_when_it_is_opened_and_the_address_says_which(
    show: Show, dee: Visitor, revealed: AnsweredSession, language: str, texts: Texts
) -> None:
    code = revealed.session.code
    screen = show("review", dee, language, code=code)
    assert (screen.components("workshop_chart"), current(screen)) == ([], [f"./review?code={code}"])
    assert present(revealed.cards, screen.visible_text) == set()
    follow(screen, "p1")
    assert screen.query_params == {"code": code, "activity": "p1"}
    assert screen.data_of("workshop_chart")["name"] == f"{code}/p1/1"
    assert current(screen) == [f"./review?code={code}&amp;activity=p1"]
    follow(screen, "q01")
    assert (screen.components("workshop_chart"), current(screen)) == ([], [f"./review?code={code}&amp;activity=q01"])
    assert present(revealed.cards, screen.visible_text) == set(revealed.cards)
    follow(screen, contents.SUMMARY)
    assert (screen.query_params, current(screen)) == ({"code": code}, [f"./review?code={code}"])
    again = show("review", dee, language, code=code, activity="p1")
    assert (again.data_of("workshop_contents"), len(again.components("workshop_chart"))) == (
        {"open": "p1", "drawn": ["p1"]},
        1,
    )


@pytest.mark.parametrize("activity", ["nothing", "", "p2", "<script>", "../p1", "/"])
def test_an_address_of_something_that_is_not_there_opens_the_summary(
    show: Show, dee: Visitor, revealed: AnsweredSession, activity: str, nl: Texts
) -> None:
    screen = show("review", dee, code=revealed.session.code, activity=activity)
    assert current(screen) == [f"./review?code={revealed.session.code}"]
    assert nl("summary.highlights") in screen.visible_text
    follow(screen, activity or "p1")
    assert not screen.exception


def test_from_each_section_links_lead_to_the_one_before_and_the_one_after(
    show: Show, dee: Visitor, revealed: AnsweredSession, nl: Texts
) -> None:
    ends = [
        line
        for name in (None, "p1", "q01")
        for line in show("review", dee, code=revealed.session.code, activity=name).visible_text.splitlines()
        if line.startswith(nl("contents.neighbours"))
    ]
    paradox, question = " – ".join(POLES["nl"]), QUESTION["nl"]
    assert ends == [
        f"{nl('contents.neighbours')} {paradox} →",
        f"{nl('contents.neighbours')} ← {nl('contents.summary')} {question} →",
        f"{nl('contents.neighbours')} ← {paradox}",
    ]


def test_a_review_follows_its_session(
    show: Show, dee: Visitor, ada: Visitor, revealed: AnsweredSession, workshop: Workshop, nl: Texts
) -> None:
    screen = show("review", dee, code=revealed.session.code, activity="p1")
    commands.hide(workshop, ada, revealed.session, "p1", 1)
    screen.follow()
    assert (screen.components("workshop_chart"), nl("review.hidden_not_shown") in screen.visible_text) == ([], True)


@pytest.mark.parametrize("query", [{}, {"activity": "p1"}, {"activity": "q01"}, {"print": "1"}])
def test_more_people_take_no_more_queries(
    show: Show, dee: Visitor, revealed: AnsweredSession, workshop: Workshop, crowd: Crowd, give: Give,
    query: dict[str, str],
) -> None:  # fmt: skip
    counts = []
    for people in (revealed.people, crowd(40)):
        give("p1", 1, dict.fromkeys(people, 30))
        give("q01", 1, dict.fromkeys(people, "nog een kaart"))
        with statements(workshop.store) as run:
            show("review", dee, code=revealed.session.code, **query)
            counts.append(len(run))
    assert counts[0] == counts[1] < 120


# --- summary ----------------------------------------------------------------------------------------------------------


def test_the_summary_says_what_stood_out_with_links_and_the_minutes(
    show: Show, dee: Visitor, ada: Visitor, revealed: AnsweredSession, workshop: Workshop, language: str, texts: Texts
) -> None:
    commands.end(workshop, ada, revealed.session)
    screen = show("review", dee, language, code=revealed.session.code)
    [body] = [body for body in screen.bodies if 'class="highlights"' in body or "class='highlights'" in body]
    poles = " – ".join(POLES[language])
    assert f'data-open="p1">{poles}</a>' in body
    assert f"{texts('summary.divided')} {poles} " in screen.visible_text
    assert (
        f"{texts('summary.time')} {texts('summary.minutes', planned=whole_programme().minutes, used=0)}"
        in screen.visible_text
    )
    assert f"{texts('summary.when')} 23 november 2026, 14:00 – 14:00".lower() in screen.visible_text.lower()
    assert f"{poles} 10 0 " in screen.visible_text, "planned and used"


def test_a_session_that_went_on_after_midnight_has_both_days(
    show: Show, dee: Visitor, ada: Visitor, revealed: AnsweredSession, workshop: Workshop, clock: Clock
) -> None:
    clock.forward(hours=12)  # from two in the afternoon
    commands.end(workshop, ada, revealed.session)
    screen = show("review", dee, code=revealed.session.code)
    assert "23 november 2026, 14:00 – 24 november 2026, 02:00" in screen.visible_text


def test_the_summary_of_hidden_results_says_that_there_is_nothing(
    show: Show, dee: Visitor, group: AnsweredSession, traces: Traces, language: str, texts: Texts
) -> None:
    screen = show("review", dee, language, code=group.session.code)
    assert texts("summary.nothing") in screen.visible_text
    assert present(traces("p1") | traces("q01"), screen.received) == set()


# --- search -----------------------------------------------------------------------------------------------------------


def test_a_search_finds_texts_and_links_to_their_sections(
    show: Show, dee: Visitor, ada: Visitor, revealed: AnsweredSession, workshop: Workshop, language: str, texts: Texts
) -> None:
    vote_cycle.set_takeaway(workshop, ada, revealed.session, "p1", "Nummer één: luisteren")
    screen = show("review", dee, language, code=revealed.session.code, activity="p1")
    screen.text_input(key="search_texts").set_value("NUMMER").run()
    assert texts.count("text_search.found", 8) in screen.visible_text
    where = f"{QUESTION[language]} · {texts('projector.round', number=1)}"
    assert f"kaart nummer 3 van dit gezelschap {where}" in screen.visible_text
    assert f"Nummer één: luisteren {' – '.join(POLES[language])} · {texts('cycle.takeaway')}" in screen.visible_text
    assert (screen.components("workshop_chart"), current(screen)) == ([], [])
    assert "<mark>nummer</mark>" in screen.received
    follow(screen, "q01")
    assert (screen.text_input(key="search_texts").value, len(present(revealed.cards, screen.visible_text))) == ("", 7)


def test_a_search_finds_nothing_that_is_not_shown(
    show: Show, dee: Visitor, group: AnsweredSession, nl: Texts, unchanged: Unchanged
) -> None:
    screen = show("review", dee, code=group.session.code)
    with unchanged():
        screen.text_input(key="search_texts").set_value("kaart").run()
    assert nl.count("text_search.found", 0) in screen.visible_text
    assert present(group.cards, screen.received) == set()


def test_what_is_searched_for_and_found_reads_as_it_was_typed(
    show: Show, ada: Visitor, odd: Session, crowd: Crowd, give: Give, workshop: Workshop, nl: Texts
) -> None:
    commands.set_approval(workshop, ada, odd, wanted=False)
    commands.open_round(workshop, ada, odd, "q01", 1)
    give("q01", 1, dict.fromkeys(crowd(3, odd), ODD), odd)
    commands.reveal(workshop, ada, odd, "q01", 1)
    screen = show("review", ada, code=odd.code)
    for search in ("<script>", "& &lt;", "<b>*vet*"):
        screen.text_input(key="search_texts").set_value(search).run()
        title = nl("text_search.title", search=search)
        assert f"{title} {nl.count('text_search.found', 3)} {ODD} {ODD}" in screen.visible_text


# --- notes ------------------------------------------------------------------------------------------------------------


def write(screen: Screen, activity: str, text: str) -> Screen:
    """Type a note and leave the field."""
    screen.text_area(key=f"note_{activity}").set_value(text)
    return screen.run()


def test_an_organiser_writes_notes_about_the_session_and_about_an_activity(
    show: Show, dee: Visitor, revealed: AnsweredSession, workshop: Workshop, language: str, texts: Texts
) -> None:
    screen = show("review", dee, language, code=revealed.session.code)
    assert texts("notes.title_whole") in screen.visible_text
    write(screen, "", "Goede sfeer & <b>veel</b> energie")
    assert texts("notes.kept", day=texts.day(revealed.session.held_on), time="14:00") in screen.visible_text
    follow(screen, "p1")
    assert (texts("notes.title") in screen.visible_text, screen.text_area(key="note_p1").value) == (True, "")
    write(screen, "p1", "Hier liep het vast").press("keep_note_p1")
    assert rows(workshop, "SELECT activity, text FROM review_notes ORDER BY activity") == [
        ("", "Goede sfeer & <b>veel</b> energie"),
        ("p1", "Hier liep het vast"),
    ]
    again = show("review", dee, language, code=revealed.session.code)
    assert again.text_area(key="note_").value == "Goede sfeer & <b>veel</b> energie"
    write(again, "", "")
    assert rows(workshop, "SELECT activity FROM review_notes") == [("p1",)]


def test_a_facilitator_a_page_on_paper_and_a_presentation_have_no_notes(
    show: Show, dee: Visitor, ada: Visitor, revealed: AnsweredSession, workshop: Workshop, nl: Texts
) -> None:
    secret, code = "alleen voor organisatoren", revealed.session.code
    for activity in ("", "p1"):
        notes.keep(workshop, dee, revealed.session, activity, secret, seen=None)
    screens = [show("review", ada, code=code, activity=name) for name in (None, "p1")]
    screens += [show("review", who, code=code, print="1") for who in (ada, dee)]
    screens += [show("present", dee, code=code, slide=number) for number in ("1", "2")]
    assert [
        secret in screen.received or nl("notes.label") in screen.visible_text.split("\n") for screen in screens
    ] == ([False] * 6)


def test_a_note_that_is_too_long_stays_in_its_field_and_its_length_is_said(
    show: Show, dee: Visitor, revealed: AnsweredSession, workshop: Workshop, language: str, texts: Texts
) -> None:
    screen, long = show("review", dee, language, code=revealed.session.code), "x" * (notes.LONGEST + 1)
    write(screen, "", long)
    assert texts("refused.too_long", given=notes.LONGEST + 1, most=notes.LONGEST) in screen.visible_text
    assert screen.text_area(key="note_").value == long
    assert rows(workshop, "SELECT text FROM review_notes") == []


def test_what_two_organisers_write_at_once_is_lost_for_neither(
    show: Show, dee: Visitor, revealed: AnsweredSession, workshop: Workshop, language: str, texts: Texts
) -> None:
    first, second = (show("review", dee, language, code=revealed.session.code) for _ in range(2))
    write(first, "", "van de eerste")
    write(second, "", "van de tweede")
    stored = "SELECT text FROM review_notes"
    assert rows(workshop, stored) == [("van de eerste",)]
    said = f"{texts('notes.changed')} van de eerste"
    assert (said in second.visible_text, texts("refused.note_changed") in second.visible_text) == (True, True)
    assert second.text_area(key="note_").value == "van de tweede"
    follow(second, "p1")
    follow(second, contents.SUMMARY)
    assert (said in second.visible_text, second.text_area(key="note_").value) == (True, "van de tweede")
    second.press("keep_note_")
    assert (rows(workshop, stored), texts("notes.changed") in second.visible_text) == ([("van de tweede",)], False)
    first.run()
    assert first.text_area(key="note_").value == "van de tweede", "nothing was typed here since"


def test_what_was_typed_about_one_session_is_not_in_the_field_of_another(
    show: Show, dee: Visitor, revealed: AnsweredSession, english: Session, ada: Visitor, workshop: Workshop, busy: Busy
) -> None:
    commands.open_round(workshop, dee, english, "p1", 1)
    screen = show("review", dee, code=revealed.session.code)
    with busy():
        write(screen, "", "over de eerste")
    screen.query_params["code"] = english.code
    assert screen.run().text_area(key="note_").value == ""
    write(screen, "", "over de tweede")
    screen.query_params["code"] = revealed.session.code
    assert screen.run().text_area(key="note_").value == "over de eerste"
    assert rows(workshop, "SELECT session, text FROM review_notes") == [(english.id, "over de tweede")]


def test_a_note_that_could_not_be_stored_stays_in_the_field(
    show: Show, dee: Visitor, revealed: AnsweredSession, busy: Busy, unchanged: Unchanged, nl: Texts
) -> None:
    screen = show("review", dee, code=revealed.session.code)
    with unchanged(), busy():
        write(screen, "", "niet kwijtraken")
    assert (nl("refused.not_saved") in screen.visible_text, screen.text_area(key="note_").value) == (
        True,
        "niet kwijtraken",
    )
    screen.press("keep_note_")
    assert rows(screen.workshop, "SELECT text FROM review_notes") == [("niet kwijtraken",)]


# --- scrolling --------------------------------------------------------------------------------------------------------


def test_what_follows_is_drawn_when_it_comes_near_and_keeps_its_height_when_it_is_left(
    show: Show, dee: Visitor, revealed: AnsweredSession, nl: Texts
) -> None:
    screen = show("review", dee, code=revealed.session.code)
    assert (drawn(screen), places(screen)) == (["/"], ["p1", "q01"])
    assert nl("contents.scroll_on") in screen.visible_text
    screen.send("workshop_contents", "near", {"start": "/", "names": ["/", "p1"], "heights": {"/": 640}})
    assert (drawn(screen), places(screen)) == (["/", "p1"], ["q01"])
    assert screen.data_of("workshop_chart")["name"] == f"{revealed.session.code}/p1/1"
    screen.send("workshop_contents", "near", {"start": "/", "names": ["q01"], "heights": {"/": 640, "p1": 900.4}})
    assert (drawn(screen), places(screen)) == (["q01"], ["/", "p1"])
    assert re.findall(r"min-height:(\d+)px", "".join(screen.bodies)) == ["640", "900"]
    assert present(revealed.cards, screen.visible_text) == set(revealed.cards)


def test_a_note_can_be_written_about_each_section_that_is_drawn(
    show: Show, dee: Visitor, revealed: AnsweredSession, workshop: Workshop
) -> None:
    screen = show("review", dee, code=revealed.session.code)
    screen.send("workshop_contents", "near", {"start": "/", "names": ["/", "p1", "q01"], "heights": {}})
    write(screen, "q01", "over de vraag")
    write(screen, "", "over alles")
    assert rows(workshop, "SELECT activity, text FROM review_notes ORDER BY activity") == [
        ("", "over alles"),
        ("q01", "over de vraag"),
    ]


def test_what_was_near_below_one_section_is_forgotten_at_another(
    show: Show, dee: Visitor, revealed: AnsweredSession
) -> None:
    screen = show("review", dee, code=revealed.session.code)
    screen.send("workshop_contents", "near", {"start": "/", "names": ["p1", "q01"], "heights": {}})
    assert drawn(follow(screen, "p1")) == ["p1"]
    assert places(screen) == ["q01"]
    assert (drawn(follow(screen, "q01")), places(screen)) == (["q01"], [])


@pytest.mark.parametrize(
    "sent",
    [
        None,
        "near",
        {"start": "/"},
        {"start": "/", "names": "p1", "heights": []},
        {"start": "/", "names": ["zz", 7, None], "heights": {"p1": "9px", "/": float("nan"), "q01": -4}},
        {"start": "p1", "names": ["q01"], "heights": {}},
    ],
)
def test_whatever_a_browser_sends_the_opened_section_is_drawn(
    show: Show, dee: Visitor, revealed: AnsweredSession, sent: object
) -> None:
    screen = show("review", dee, code=revealed.session.code).send("workshop_contents", "near", sent)
    assert (drawn(screen), places(screen)) == (["/"], ["p1", "q01"])
    assert "min-height" not in "".join(screen.bodies)


# --- on paper ---------------------------------------------------------------------------------------------------------


def test_on_paper_is_everything_and_nothing_to_press(
    show: Show, dee: Visitor, revealed: AnsweredSession, language: str, texts: Texts
) -> None:
    screen = show("review", dee, language, code=revealed.session.code, print="1")
    assert [picture["name"] for picture in screen.components("workshop_chart")] == [f"{revealed.session.code}/p1/1"]
    assert present(revealed.cards, screen.visible_text) == set(revealed.cards)
    assert texts("summary.highlights") in screen.visible_text
    assert (screen.keys, len(screen.components("workshop_print"))) == ([], 1)


# --- presentation -----------------------------------------------------------------------------------------------------


def test_a_presentation_begins_with_a_title_and_turns_over_what_the_audience_may_see(
    show: Show, ada: Visitor, revealed: AnsweredSession, workshop: Workshop, nl: Texts
) -> None:
    code = revealed.session.code
    screen = show("present", ada, code=code)
    people = nl.count("review.people", 7)
    title = f"{revealed.session.organisation} {revealed.session.title} 23 november 2026 · {people}"
    assert title in screen.visible_text.splitlines()
    assert nl("present.place", at=1, count=3) in screen.visible_text
    assert screen.button(key="slide_back").disabled
    screen.press("slide_next")
    assert (screen.query_params["slide"], len(screen.components("workshop_chart"))) == ("2", 1)
    assert screen.data_of("workshop_slide_keys")["close"] == f"./review?code={code}&activity=p1"
    screen.send("workshop_slide_keys", "go", 2)
    assert present(revealed.cards, screen.received) == set(revealed.cards)
    assert screen.button(key="slide_next").disabled
    screen.press("slide_back")
    assert screen.query_params["slide"] == "2"
    commands.hide(workshop, ada, revealed.session, "q01", 1)
    screen.follow()
    assert nl("present.place", at=2, count=2) in screen.visible_text


@pytest.mark.parametrize("sent", [99, -3, "2", None, {"at": 1}])
def test_whatever_a_browser_sends_there_is_a_slide(
    show: Show, ada: Visitor, revealed: AnsweredSession, sent: object
) -> None:
    screen = show("present", ada, code=revealed.session.code, slide="zzz").send("workshop_slide_keys", "go", sent)
    assert 1 <= int(screen.query_params.get("slide", "1")) <= 3
    assert not screen.exception


def test_the_bar_speaks_the_language_of_who_presents_and_a_slide_that_of_the_session(
    show: Show, ada: Visitor, revealed: AnsweredSession, nl: Texts, en: Texts
) -> None:
    screen = show("present", ada, "en", code=revealed.session.code)
    assert en("present.place", at=1, count=3) in screen.visible_text
    assert screen.button(key="slide_next").label == en("present.next")
    assert nl.count("review.people", 7) in screen.visible_text
    assert en.count("review.people", 7) not in screen.visible_text


def test_a_session_without_results_has_a_title_that_says_so(
    show: Show, ada: Visitor, group: AnsweredSession, traces: Traces, nl: Texts
) -> None:
    screen = show("present", ada, code=group.session.code, slide="7")
    assert nl("present.nothing") in screen.visible_text
    assert present(traces("p1") | traces("q01"), screen.received) == set()


def test_a_presentation_is_for_who_may_facilitate(
    show: Show, eve: Visitor, ben: Visitor, revealed: AnsweredSession, nl: Texts
) -> None:
    for nobody in (eve, ben):
        screen = show("present", nobody, code=revealed.session.code, slide="2")
        assert nl("review.log_in") in screen.visible_text
        assert revealed.session.title not in screen.received
