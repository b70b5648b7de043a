"""The projector: what the room sees, and what it does not see yet."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest

from sessions import moderation, results, scene
from sessions import session as life
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.records import Session
from sessions.workshop import Workshop
from tests.screens.conftest import ODD, POLES, QUESTION, Crowd, Forget, Give, Room, Show, Traces
from tests.screens.screen import Screen

Unchanged = Callable[[], AbstractContextManager[None]]
ADDRESS = "workshop.example.nl"


@pytest.fixture
def spoken(session: Session) -> str:
    """The code as it is read from a wall."""
    return f"{session.code[:3]} {session.code[3:]}"


@pytest.fixture
def wall(show: Show, eve: Visitor, session: Session) -> Screen:
    """The projector of the session, opened by somebody without any right."""
    return show("project", eve, code=session.code)


@pytest.fixture
def addressed(workshop: Workshop) -> Workshop:
    """The installation, when it knows the address that people type."""
    return replace(workshop, settings=replace(workshop.settings, url=f"https://{ADDRESS}"))


def _dots(wall: Screen) -> list[float]:
    """Where the dots stand in the picture that the room's browser was given."""
    [dots] = [trace for trace in wall.told_to("workshop_picture")["figure"]["data"] if trace.get("mode") == "markers"]
    return sorted(round(x, 6) for x in dots["x"])


# --- lobby ------------------------------------------------------------------------------------------------------------


def test_the_lobby_tells_how_to_get_in_and_how_many_are(
    addressed: Workshop, eve: Visitor, session: Session, spoken: str, crowd: Crowd, unchanged: Unchanged, nl: Texts
) -> None:
    with unchanged():
        wall = Screen(addressed, "project", eve, code=session.code)
    way_in = f"{nl('wall.go')} {ADDRESS} {nl('wall.type_code')} {spoken} {nl('wall.qr')} {nl('wall.scan')}"
    heading = f"{session.organisation} {session.title} {way_in}"
    assert wall.said == f"{heading} {nl('wall.people.many', count=0)}"
    crowd(1)
    assert wall.hear().said == f"{heading} {nl('wall.people.one')}"
    crowd(6)
    assert wall.hear().said == f"{heading} {nl('wall.people.many', count=7)}"


def test_the_wall_speaks_the_language_of_the_room_not_of_the_browser(
    show: Show, eve: Visitor, session: Session, english: Session, nl: Texts, en: Texts
) -> None:
    for one, other, texts in ((session, "en", nl), (english, "nl", en)):
        wall = show("project", eve, other, code=one.code)
        assert texts("wall.people.many", count=0) in wall.said
        page = {"language": texts.language, "screen": "project", "width": "wall"}
        assert wall.told_to("workshop_page") == page


def test_the_wall_needs_no_right_and_offers_nothing_to_press(
    show: Show, stranger: Visitor, ben: Visitor, ada: Visitor, dee: Visitor, opened: Session
) -> None:
    walls = [show("project", who, code=opened.code) for who in (stranger, ben, ada, dee)]
    assert len({wall.said for wall in walls}) == 1
    for wall in walls:
        assert {node.type for node in wall.nodes} <= {"html", "bidi_component", "flex_container"}
        assert ("<a " in wall.told, "<header" in wall.told) == (False, False)


def test_the_wall_listens_to_stage_and_answers(wall: Screen, session: Session, ben: Visitor, give: Give) -> None:
    told = wall.run().told_to("workshop_live")
    assert (told["code"], told["answers"], told["seen"]) == (session.code, True, {"stage": 0, "answers": 1})


@pytest.mark.parametrize("code", ["{lower}", " {spaced} "])
def test_the_code_in_the_address_may_be_lower_case_with_spaces(
    show: Show, eve: Visitor, session: Session, code: str
) -> None:
    lower = session.code.lower()
    wall = show("project", eve, code=code.format(lower=lower, spaced=f"{lower[:3]} {lower[3:]}"))
    assert session.title in wall.said
    assert wall.told_to("workshop_live")["code"] == session.code


@pytest.mark.parametrize(
    ("code", "key", "values"),
    [
        (None, "code_empty", {}),
        ("", "code_empty", {}),
        ("ABC", "code_malformed", {"length": 6}),
        ("<script>alert(1)</script>", "code_malformed", {"length": 6}),
        ("zzzzzz", "code_unknown", {"code": "ZZZ ZZZ"}),
    ],
)
def test_a_wrong_code_in_the_address_is_explained_with_a_way_on(
    show: Show, eve: Visitor, session: Session, language: str, texts: Texts,
    code: str | None, key: str, values: dict[str, object],
) -> None:  # fmt: skip
    wall = show("project", eve, language, code=code)
    assert wall.said.splitlines() == [f"{texts(f'refused.{key}', **values)} {texts('way_on.home')}"]


# --- an activity ------------------------------------------------------------------------------------------------------


def _foot(texts: Texts, session: Session, counts: tuple[int, int] | None = None) -> str:
    told = texts("wall.answers", answered=counts[0], people=counts[1]) if counts else ""
    return f"{texts('wall.join')} {ADDRESS} · {session.code[:3]} {session.code[3:]} {told}".strip()


@pytest.mark.parametrize(
    ("activity", "heading"),
    [("p1", f"Paradoxen {' – '.join(POLES['nl'])}"), ("q01", f"Publieke waarden {QUESTION['nl']}")],
)
def test_before_the_round_the_room_reads_and_thinks(
    addressed: Workshop, eve: Visitor, ada: Visitor, session: Session, nl: Texts, activity: str, heading: str
) -> None:
    wall = Screen(addressed, "project", eve, code=session.code)
    life.go_to(wall.workshop, ada, session, activity)
    assert wall.hear().said.splitlines() == [heading, nl("wall.think"), _foot(nl, session)]


@pytest.mark.parametrize(
    ("activity", "ask", "given"),
    [("p1", "paradox.invitation", (10, 20, None)), ("q01", "question.invitation", ("a", "b", None))],
)
def test_while_it_is_open_the_room_knows_what_to_do_and_how_many_did(
    addressed: Workshop, dee: Visitor, english: Session, crowd: Crowd, give: Give, en: Texts,
    activity: str, ask: str, given: tuple[object, ...],
) -> None:  # fmt: skip
    people = crowd(5, english)
    wall = Screen(addressed, "project", dee, code=english.code)
    life.set_results(wall.workshop, dee, english, activity, "reveal")
    life.open_round(wall.workshop, dee, english, activity, 1)
    give(activity, 1, dict(zip(people, given, strict=False)), english)
    foot = _foot(en, english, (3, 5))
    assert wall.hear().said.splitlines()[1:] == [f"{en(ask)} 3 {en('wall.of', people=5)}", foot]
    life.close_round(wall.workshop, dee, english, activity, 1)
    assert wall.hear().said.splitlines()[1:] == [f"{en('wall.closed')} 3 {en('wall.of', people=5)}", foot]


def test_notes_for_the_facilitator_are_not_for_the_room(wall: Screen, ada: Visitor, session: Session) -> None:
    life.go_to(wall.workshop, ada, session, "p1")
    now = scene.look(wall.workshop, session.code)
    assert now.activity and now.activity.script
    assert now.activity.script.nl not in wall.run().told
    life.go_to(wall.workshop, ada, session, "q01")
    assert "no verb in the source" not in wall.run().told


# --- results ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("activity", "traces_shown"), [("p1", 7 + 1), ("q01", 7 + 7)])
def test_what_is_hidden_is_nowhere_on_the_wall(
    wall: Screen, ada: Visitor, room: Room, traces: Traces, activity: str, traces_shown: int
) -> None:
    """Seven dots and a sentence, or seven cards and their names: there when revealed, and only then."""
    one = (wall.workshop, ada, room.session, activity)
    life.set_approval(wall.workshop, ada, room.session, wanted=False)
    life.go_to(*one)

    def found() -> int:
        return len([trace for trace in traces(activity) if trace in wall.hear().told])

    steps = {"closed": found()}
    life.reveal(*one, 1)
    steps["revealed"] = found()
    life.hide(*one, 1)
    steps["hidden"] = found()
    life.open_round(*one, 1)
    steps["open again"] = found()
    life.go_to(wall.workshop, ada, room.session, "p5")
    steps["elsewhere"] = found()
    assert {name: n for name, n in steps.items() if n} == {"revealed": traces_shown}
    assert wall.components("workshop_picture") + wall.components("workshop_cards") == []


def test_revealed_the_room_sees_everybody_as_a_dot_and_reads_it_in_one_sentence(
    wall: Screen, ada: Visitor, room: Room, nl: Texts
) -> None:
    life.go_to(wall.workshop, ada, room.session, "p1")
    life.reveal(wall.workshop, ada, room.session, "p1", 1)
    left, right = POLES["nl"]
    sentence = nl("paradox.say.spread_out", where=nl("paradox.where.middle", left=left, right=right))
    assert wall.run().said.splitlines()[1] == sentence
    told = wall.told_to("workshop_picture")
    assert (told["name"], told["alt"]) == (f"{room.session.code}/p1/nl", sentence)
    assert _dots(wall) == sorted(room.marks)


def test_live_results_move_while_people_answer(
    wall: Screen, ada: Visitor, session: Session, crowd: Crowd, give: Give
) -> None:
    people = crowd(4)
    life.open_round(wall.workshop, ada, session, "p1", 1)
    give("p1", 1, dict(zip(people[:2], (10, 20), strict=True)))
    assert wall.hear().components("workshop_picture") == []
    give("p1", 1, {people[2]: 90})
    assert _dots(wall.hear()) == [10, 20, 90]
    name = wall.told_to("workshop_picture")["name"]
    give("p1", 1, {people[0]: 55, people[3]: None})
    assert _dots(wall.hear()) == [20, 55, 90]
    assert wall.told_to("workshop_picture")["name"] == name
    life.set_results(wall.workshop, ada, session, "p1", "reveal")
    assert wall.hear().components("workshop_picture") == []


@pytest.mark.parametrize("passes", [0, 5])
def test_two_answers_are_too_few_for_the_room_however_many_passed(
    wall: Screen, ada: Visitor, opened: Session, crowd: Crowd, give: Give, traces: Traces, passes: int
) -> None:
    people = crowd(2 + passes)
    give("p1", 1, dict(zip(people, (17, 83, *[None] * passes), strict=True)))
    life.close_round(wall.workshop, ada, opened, "p1", 1)
    life.reveal(wall.workshop, ada, opened, "p1", 1)
    assert {one for one in traces("p1") if one in wall.run().told} == set()
    assert wall.components("workshop_picture") == []


def test_nobody_answered(wall: Screen, ada: Visitor, opened: Session, nl: Texts) -> None:
    life.close_round(wall.workshop, ada, opened, "p1", 1)
    life.reveal(wall.workshop, ada, opened, "p1", 1)
    assert f"0 {nl('wall.of', people=0)}" in wall.run().said
    assert wall.components("workshop_picture") == []


def test_a_second_round_is_another_picture_of_the_same_dots(
    wall: Screen, ada: Visitor, room: Room, give: Give, nl: Texts
) -> None:
    life.go_to(wall.workshop, ada, room.session, "p1")
    life.reveal(wall.workshop, ada, room.session, "p1", 1)
    first = wall.run().told_to("workshop_picture")
    life.set_results(wall.workshop, ada, room.session, "p1", "live")
    life.open_round(wall.workshop, ada, room.session, "p1", 2)
    assert f"Paradoxen · {nl('wall.round', number=2)}" in wall.run().said
    assert wall.components("workshop_picture") == []
    give("p1", 2, dict.fromkeys(room.people, 50))
    second = wall.run().told_to("workshop_picture")
    ids = [next(t for t in one["figure"]["data"] if t.get("mode") == "markers")["ids"] for one in (first, second)]
    assert (sorted(ids[0]) == sorted(ids[1]), _dots(wall)) == (True, [50] * 7)


def _approve(wall: Screen, ada: Visitor, session: Session, text: str, *, approve: bool) -> None:
    now = scene.look(wall.workshop, session.code)
    assert now.activity and now.round
    texts = results.written(wall.workshop, ada, session, now.activity, now.round, "nl")
    chosen = [one for one in texts if one.text == text]
    moderation.decide(wall.workshop, ada, session, now.round, chosen, approve=approve)


def _cards(wall: Screen) -> list[str]:
    return sorted(text for one in wall.components("workshop_cards") for _, text in one["cards"])


def test_cards_wait_for_the_facilitators_look(
    wall: Screen, ada: Visitor, asked: Session, crowd: Crowd, give: Give, nl: Texts
) -> None:
    people = crowd(3)
    give("q01", 1, dict(zip(people, ("eerste", ["tweede", "derde"], None), strict=True)))
    assert (_cards(wall.hear()), "eerste" in wall.told) == ([], False)
    _approve(wall, ada, asked, "eerste", approve=True)
    _approve(wall, ada, asked, "derde", approve=False)
    assert (_cards(wall.hear()), nl.count("question.say", 1) in wall.said) == (["eerste"], True)
    assert ("tweede" in wall.told, "derde" in wall.told) == (False, False)
    _approve(wall, ada, asked, "eerste", approve=False)
    _approve(wall, ada, asked, "derde", approve=True)
    assert _cards(wall.hear()) == ["derde"]
    give("q01", 1, {people[1]: ["tweede", "veranderd"]})
    assert (_cards(wall.hear()), "veranderd" in wall.told) == ([], False)


def test_cards_show_at_once_when_they_need_not_wait_but_for_the_hidden(
    wall: Screen, ada: Visitor, asked: Session, crowd: Crowd, give: Give
) -> None:
    give("q01", 1, dict(zip(crowd(3), ("eerste", "tweede", "derde"), strict=True)))
    _approve(wall, ada, asked, "tweede", approve=False)
    life.set_approval(wall.workshop, ada, asked, wanted=False)
    assert _cards(wall.hear()) == ["derde", "eerste"]
    life.set_approval(wall.workshop, ada, asked, wanted=True)
    assert _cards(wall.hear()) == []


def test_cards_come_in_an_order_that_tells_nothing_about_who_came_when(
    wall: Screen, ada: Visitor, asked: Session, crowd: Crowd, give: Give
) -> None:
    texts = [f"kaart {at:02}" for at in range(20)]
    life.set_approval(wall.workshop, ada, asked, wanted=False)
    give("q01", 1, dict(zip(crowd(20), texts, strict=True)))
    cards = wall.hear().told_to("workshop_cards")["cards"]
    assert [name for name, _ in cards] == sorted(name for name, _ in cards)
    assert (sorted(text for _, text in cards) == texts, [text for _, text in cards] == texts) == (True, False)


# --- the end, odd texts, full -----------------------------------------------------------------------------------------


def test_at_the_end_the_room_is_thanked_and_nothing_else(wall: Screen, ada: Visitor, room: Room, nl: Texts) -> None:
    life.reveal(wall.workshop, ada, room.session, "q01", 1)
    life.end(wall.workshop, ada, room.session)
    assert wall.run().said == f"{nl('wall.thanks')} {nl('wall.kept', day='23 november 2027')}"


def test_a_session_that_was_forgotten_is_unknown(wall: Screen, session: Session, forget: Forget, nl: Texts) -> None:
    forget()
    unknown = nl("refused.code_unknown", code=f"{session.code[:3]} {session.code[3:]}")
    assert wall.run().said == f"{unknown} {nl('way_on.home')}"


def test_everything_reads_as_it_was_typed(
    show: Show, eve: Visitor, ada: Visitor, odd: Session, crowd: Crowd, give: Give
) -> None:
    wall = show("project", eve, code=odd.code)
    assert wall.said.startswith(f"{ODD} {ODD} ")
    people = crowd(3, odd)
    life.set_approval(wall.workshop, ada, odd, wanted=False)
    life.open_round(wall.workshop, ada, odd, "q01", 1)
    give("q01", 1, dict.fromkeys(people, ODD), odd)
    life.reveal(wall.workshop, ada, odd, "q01", 1)
    assert wall.hear().said.startswith(f"{ODD} {ODD}\n")
    assert _cards(wall) == [ODD] * 3
    life.open_round(wall.workshop, ada, odd, "p1", 1)
    give("p1", 1, dict.fromkeys(people, 50), odd)
    life.reveal(wall.workshop, ada, odd, "p1", 1)
    poles = wall.hear().told_to("workshop_picture")["figure"]["layout"]["annotations"]
    assert [pole["text"].count("<") - pole["text"].count("<br>") for pole in poles] == [2, 2]  # <b> and </b>


def test_a_full_room(wall: Screen, ada: Visitor, full_room: Room, nl: Texts) -> None:
    life.set_approval(wall.workshop, ada, full_room.session, wanted=False)
    life.reveal(wall.workshop, ada, full_room.session, "q01", 1)
    assert (_cards(wall.run()), nl.count("question.say", 300) in wall.said) == (sorted(full_room.cards), True)
    life.go_to(wall.workshop, ada, full_room.session, "p1")
    life.reveal(wall.workshop, ada, full_room.session, "p1", 1)
    assert _dots(wall.run()) == sorted(full_room.marks)
    assert nl("wall.answers", answered=300, people=300) in wall.said
