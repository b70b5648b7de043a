"""The projector: what the audience sees, and what it does not see yet."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import PLAN, in_round, on_stage, somebody, whole_programme
from tests.pages.conftest import ODD, POLES, QUESTION, AnsweredSession, Crowd, Forget, Give, Show, Traces
from tests.pages.screen import Screen, present

Unchanged = Callable[[], AbstractContextManager[None]]
ADDRESS = "workshop.example.nl"


@pytest.fixture
def spoken(session: Session) -> str:
    """The code as it is read from a projector."""
    return f"{session.code[:3]} {session.code[3:]}"


@pytest.fixture
def projector(show: Show, eve: Visitor, session: Session) -> Screen:
    """The projector of the session, opened by somebody without any right."""
    return show("project", eve, code=session.code)


@pytest.fixture
def addressed(workshop: Workshop) -> Workshop:
    """The installation, when it knows the address that people type."""
    return replace(workshop, settings=replace(workshop.settings, url=f"https://{ADDRESS}"))


def _dots(projector: Screen) -> list[float]:
    """Where the dots stand in the picture that the audience's browser was given."""
    [dots] = [
        trace for trace in projector.data_of("workshop_chart")["figure"]["data"] if trace.get("mode") == "markers"
    ]
    return sorted(round(x, 6) for x in dots["x"])


# --- lobby ------------------------------------------------------------------------------------------------------------


def test_the_lobby_tells_how_to_get_in_and_how_many_are(
    addressed: Workshop, eve: Visitor, session: Session, spoken: str, crowd: Crowd, unchanged: Unchanged, nl: Texts
) -> None:
    with unchanged():
        projector = Screen(addressed, "project", eve, code=session.code)
    go, with_code, qr, scan = (nl(f"projector.{key}") for key in ("go", "with_code", "qr", "scan"))
    way_in = f"{go} {ADDRESS}/{session.code} {with_code} {spoken} {qr} {scan}"
    heading = f"{session.organisation} {session.title} {way_in}"
    assert projector.visible_text == f"{heading} {nl('projector.people.many', count=0)}"
    crowd(1)
    assert projector.follow().visible_text == f"{heading} {nl('projector.people.one')}"
    crowd(6)
    assert projector.follow().visible_text == f"{heading} {nl('projector.people.many', count=7)}"


def test_the_projector_speaks_the_language_of_the_audience_not_of_the_browser(
    show: Show, eve: Visitor, session: Session, english: Session, nl: Texts, en: Texts
) -> None:
    for one, other, texts in ((session, "en", nl), (english, "nl", en)):
        projector = show("project", eve, other, code=one.code)
        assert texts("projector.people.many", count=0) in projector.visible_text
        page = {"language": texts.language, "screen": "project", "width": "projector"}
        assert projector.page() == page


def test_the_projector_needs_no_right_and_offers_nothing_to_press(
    show: Show, stranger: Visitor, ben: Visitor, ada: Visitor, dee: Visitor, opened: Session
) -> None:
    walls = [show("project", who, code=opened.code) for who in (stranger, ben, ada, dee)]
    assert len({projector.visible_text for projector in walls}) == 1
    for projector in walls:
        assert {node.type for node in projector.nodes} <= {"html", "bidi_component", "flex_container"}
        assert ("<a " in projector.received, "<header" in projector.received) == (False, False)


def test_the_projector_listens_to_stage_and_answers(
    projector: Screen, session: Session, ben: Visitor, give: Give
) -> None:
    told = projector.run().data_of("workshop_live")
    assert (told["code"], told["answers"], told["seen"]) == (session.code, True, {"stage": 0, "answers": 1})
    assert (told["console"], told["restricted"]) == (False, False)


@pytest.mark.parametrize("code", ["{lower}", " {spaced} "])
def test_the_code_in_the_address_may_be_lower_case_with_spaces(
    show: Show, eve: Visitor, session: Session, code: str
) -> None:
    lower = session.code.lower()
    projector = show("project", eve, code=code.format(lower=lower, spaced=f"{lower[:3]} {lower[3:]}"))
    assert session.title in projector.visible_text
    assert projector.data_of("workshop_live")["code"] == session.code


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
    projector = show("project", eve, language, code=code)
    assert projector.visible_text.splitlines() == [f"{texts(f'refused.{key}', **values)} {texts('way_on.home')}"]


# --- an activity ------------------------------------------------------------------------------------------------------


def _foot(texts: Texts, session: Session, counts: tuple[int, int] | None = None) -> str:
    told = texts("projector.answers", answered=counts[0], people=counts[1]) if counts else ""
    return f"{texts('projector.join')} {ADDRESS}/{session.code} {told}".strip()


@pytest.mark.parametrize(
    ("activity", "heading"),
    [("p1", f"Paradoxen {' – '.join(POLES['nl'])}"), ("q01", f"Publieke waarden {QUESTION['nl']}")],
)
def test_before_the_round_the_audience_reads_and_thinks(
    addressed: Workshop, eve: Visitor, ada: Visitor, session: Session, nl: Texts, activity: str, heading: str
) -> None:
    projector = Screen(addressed, "project", eve, code=session.code)
    commands.go_to(projector.workshop, ada, session, activity)
    assert projector.follow().visible_text.splitlines() == [heading, nl("projector.think"), _foot(nl, session)]


@pytest.mark.parametrize(
    ("activity", "ask", "given"),
    [("p1", "paradox.invitation", (10, 20, None)), ("q01", "question.invitation", ("a", "b", None))],
)
def test_while_it_is_open_the_audience_knows_what_to_do_and_how_many_did(
    addressed: Workshop, dee: Visitor, english: Session, crowd: Crowd, give: Give, en: Texts,
    activity: str, ask: str, given: tuple[object, ...],
) -> None:  # fmt: skip
    people = crowd(5, english)
    projector = Screen(addressed, "project", dee, code=english.code)
    commands.set_results(projector.workshop, dee, english, activity, "reveal")
    commands.open_round(projector.workshop, dee, english, activity, 1)
    give(activity, 1, dict(zip(people, given, strict=False)), english)
    foot = _foot(en, english, (3, 5))
    assert projector.follow().visible_text.splitlines()[1:] == [f"{en(ask)} 3 {en('projector.of', people=5)}", foot]
    commands.close_round(projector.workshop, dee, english, activity, 1)
    assert projector.follow().visible_text.splitlines()[1:] == [
        f"{en('projector.closed')} 3 {en('projector.of', people=5)}",
        foot,
    ]


def test_notes_for_the_facilitator_are_not_for_the_audience(projector: Screen, ada: Visitor, session: Session) -> None:
    commands.go_to(projector.workshop, ada, session, "p1")
    script = on_stage(projector.workshop, session.code).activity.script
    assert script
    assert script.nl not in projector.run().received
    commands.go_to(projector.workshop, ada, session, "q01")
    assert "no verb in the source" not in projector.run().received


# --- results ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("activity", "traces_shown"), [("p1", 7 + 1), ("q01", 7 + 7)])
def test_what_is_hidden_is_nowhere_on_the_projector(
    projector: Screen, ada: Visitor, group: AnsweredSession, traces: Traces, activity: str, traces_shown: int
) -> None:
    """Seven dots and a sentence, or seven cards and their names: there when revealed, and only then."""
    one = (projector.workshop, ada, group.session, activity)
    commands.set_approval(projector.workshop, ada, group.session, wanted=False)
    commands.go_to(*one)

    def found() -> int:
        return len(present(traces(activity), projector.follow().received))

    steps = {"closed": found()}
    commands.reveal(*one, 1)
    steps["revealed"] = found()
    commands.hide(*one, 1)
    steps["hidden"] = found()
    commands.open_round(*one, 1)
    steps["open again"] = found()
    commands.go_to(projector.workshop, ada, group.session, "p5")
    steps["elsewhere"] = found()
    assert {name: n for name, n in steps.items() if n} == {"revealed": traces_shown}
    assert projector.components("workshop_chart") + projector.components("workshop_cards") == []


def test_revealed_the_audience_sees_everybody_as_a_dot_and_reads_it_in_one_sentence(
    projector: Screen, ada: Visitor, group: AnsweredSession, nl: Texts
) -> None:
    commands.go_to(projector.workshop, ada, group.session, "p1")
    commands.reveal(projector.workshop, ada, group.session, "p1", 1)
    left, right = POLES["nl"]
    sentence = nl("paradox.say.spread_out", where=nl("paradox.where.middle", left=left, right=right))
    assert projector.run().visible_text.splitlines()[1] == sentence
    told = projector.data_of("workshop_chart")
    assert (told["name"], told["alt"]) == (f"{group.session.code}/p1/nl", sentence)
    assert _dots(projector) == sorted(group.marks)


def test_live_results_move_while_people_answer(
    projector: Screen, ada: Visitor, session: Session, crowd: Crowd, give: Give
) -> None:
    people = crowd(4)
    commands.open_round(projector.workshop, ada, session, "p1", 1)
    give("p1", 1, dict(zip(people[:2], (10, 20), strict=True)))
    assert projector.follow().components("workshop_chart") == []
    give("p1", 1, {people[2]: 90})
    assert _dots(projector.follow()) == [10, 20, 90]
    name = projector.data_of("workshop_chart")["name"]
    give("p1", 1, {people[0]: 55, people[3]: None})
    assert _dots(projector.follow()) == [20, 55, 90]
    assert projector.data_of("workshop_chart")["name"] == name
    commands.set_results(projector.workshop, ada, session, "p1", "reveal")
    assert projector.follow().components("workshop_chart") == []


@pytest.mark.parametrize("passes", [0, 5])
def test_two_answers_are_too_few_for_the_audience_however_many_passed(
    projector: Screen, ada: Visitor, opened: Session, crowd: Crowd, give: Give, traces: Traces, passes: int
) -> None:
    people = crowd(2 + passes)
    give("p1", 1, dict(zip(people, (17, 83, *[None] * passes), strict=True)))
    commands.close_round(projector.workshop, ada, opened, "p1", 1)
    commands.reveal(projector.workshop, ada, opened, "p1", 1)
    assert present(traces("p1"), projector.run().received) == set()
    assert projector.components("workshop_chart") == []


def test_nobody_answered(projector: Screen, ada: Visitor, opened: Session, nl: Texts) -> None:
    commands.close_round(projector.workshop, ada, opened, "p1", 1)
    commands.reveal(projector.workshop, ada, opened, "p1", 1)
    assert f"0 {nl('projector.of', people=0)}" in projector.run().visible_text
    assert projector.components("workshop_chart") == []


def test_a_second_round_is_another_picture_with_other_names(
    projector: Screen, ada: Visitor, group: AnsweredSession, give: Give, nl: Texts
) -> None:
    commands.go_to(projector.workshop, ada, group.session, "p1")
    commands.reveal(projector.workshop, ada, group.session, "p1", 1)
    first = projector.run().data_of("workshop_chart")
    commands.set_results(projector.workshop, ada, group.session, "p1", "live")
    commands.open_round(projector.workshop, ada, group.session, "p1", 2)
    assert f"Paradoxen · {nl('projector.round', number=2)}" in projector.run().visible_text
    assert projector.components("workshop_chart") == []
    give("p1", 2, dict.fromkeys(group.people, 50))
    second = projector.run().data_of("workshop_chart")
    ids = [next(t for t in one["figure"]["data"] if t.get("mode") == "markers")["ids"] for one in (first, second)]
    assert (len(ids[0]), set(ids[0]) & set(ids[1]), _dots(projector)) == (7, set(), [50] * 7)


def _approve(projector: Screen, ada: Visitor, session: Session, text: str, *, approve: bool) -> None:
    now = in_round(projector.workshop, session.code)
    texts = texts_for_facilitator(projector.workshop, ada, session, now.activity, now.round, "nl")
    chosen = [one for one in texts if one.text == text]
    moderation.decide(projector.workshop, ada, session, now.round, chosen, approve=approve)


def _cards(projector: Screen) -> list[str]:
    return sorted(text for component in projector.components("workshop_cards") for _, text in component["cards"])


def test_roles_side_by_side_say_how_many_are_not_to_be_seen(
    show: Show, workshop: Workshop, dee: Visitor, eve: Visitor
) -> None:
    plan = replace(PLAN, roles=("beleid", "uitvoering", "partner"))
    session = commands.create(workshop, dee, plan, whole_programme())[0]
    commands.open_round(workshop, dee, session, "p1", 1)
    for role, places in (("beleid", (20, 30, 34, 40, 60)), ("uitvoering", (50, 60, 71, 80, 90))):
        for place in places:
            one = somebody()
            answering.join(workshop, one, session, role)
            answering.cast(workshop, one, session, "p1", 1, {"value": place})
    commands.close_round(workshop, dee, session, "p1", 1)
    commands.reveal(workshop, dee, session, "p1", 1)
    commands.show_chart(workshop, dee, session, "p1", 1)
    projector = show("project", eve, code=session.code)
    assert "beleid (34)" in projector.visible_text and "uitvoering (71)" in projector.visible_text
    picture = projector.data_of("workshop_chart")
    assert "1 rol is niet apart te zien:" in str(picture["figure"])


def test_cards_wait_for_the_facilitators_look(
    projector: Screen, ada: Visitor, asked: Session, crowd: Crowd, give: Give, nl: Texts
) -> None:
    people = crowd(3)
    give("q01", 1, dict(zip(people, ("eerste", ["tweede", "derde"], None), strict=True)))
    assert (_cards(projector.follow()), "eerste" in projector.received) == ([], False)
    _approve(projector, ada, asked, "eerste", approve=True)
    _approve(projector, ada, asked, "derde", approve=False)
    assert (_cards(projector.follow()), nl.count("question.say", 1) in projector.visible_text) == (["eerste"], True)
    assert ("tweede" in projector.received, "derde" in projector.received) == (False, False)
    _approve(projector, ada, asked, "eerste", approve=False)
    _approve(projector, ada, asked, "derde", approve=True)
    assert _cards(projector.follow()) == ["derde"]
    give("q01", 1, {people[1]: ["tweede", "veranderd"]})
    assert (_cards(projector.follow()), "veranderd" in projector.received) == ([], False)


def test_cards_show_at_once_when_they_need_not_wait_but_for_the_hidden(
    projector: Screen, ada: Visitor, asked: Session, crowd: Crowd, give: Give
) -> None:
    give("q01", 1, dict(zip(crowd(3), ("eerste", "tweede", "derde"), strict=True)))
    _approve(projector, ada, asked, "tweede", approve=False)
    commands.set_approval(projector.workshop, ada, asked, wanted=False)
    assert _cards(projector.follow()) == ["derde", "eerste"]
    commands.set_approval(projector.workshop, ada, asked, wanted=True)
    assert _cards(projector.follow()) == []


def test_cards_come_in_an_order_that_tells_nothing_about_who_came_when(
    projector: Screen, ada: Visitor, asked: Session, crowd: Crowd, give: Give
) -> None:
    texts = [f"kaart {index:02}" for index in range(20)]
    commands.set_approval(projector.workshop, ada, asked, wanted=False)
    give("q01", 1, dict(zip(crowd(20), texts, strict=True)))
    cards = projector.follow().data_of("workshop_cards")["cards"]
    assert [name for name, _ in cards] == sorted(name for name, _ in cards)
    assert (sorted(text for _, text in cards) == texts, [text for _, text in cards] == texts) == (True, False)


# --- the end, odd texts, full -----------------------------------------------------------------------------------------


def test_at_the_end_the_audience_is_thanked_and_nothing_else(
    projector: Screen, ada: Visitor, group: AnsweredSession, nl: Texts
) -> None:
    commands.reveal(projector.workshop, ada, group.session, "q01", 1)
    commands.end(projector.workshop, ada, group.session)
    assert projector.run().visible_text == f"{nl('projector.thanks')} {nl('projector.kept', day='23 november 2027')}"


def test_a_session_that_was_forgotten_is_unknown(
    projector: Screen, session: Session, forget: Forget, nl: Texts
) -> None:
    forget()
    unknown = nl("refused.code_unknown", code=f"{session.code[:3]} {session.code[3:]}")
    assert projector.run().visible_text == f"{unknown} {nl('way_on.home')}"


def test_everything_reads_as_it_was_typed(
    show: Show, eve: Visitor, ada: Visitor, odd: Session, crowd: Crowd, give: Give
) -> None:
    projector = show("project", eve, code=odd.code)
    assert projector.visible_text.startswith(f"{ODD} {ODD} ")
    people = crowd(3, odd)
    commands.set_approval(projector.workshop, ada, odd, wanted=False)
    commands.open_round(projector.workshop, ada, odd, "q01", 1)
    give("q01", 1, dict.fromkeys(people, ODD), odd)
    commands.reveal(projector.workshop, ada, odd, "q01", 1)
    assert projector.follow().visible_text.startswith(f"{ODD} {ODD}\n")
    assert _cards(projector) == [ODD] * 3
    commands.open_round(projector.workshop, ada, odd, "p1", 1)
    give("p1", 1, dict.fromkeys(people, 50), odd)
    commands.reveal(projector.workshop, ada, odd, "p1", 1)
    poles = projector.follow().data_of("workshop_chart")["figure"]["layout"]["annotations"]
    assert [pole["text"].count("<") - pole["text"].count("<br>") for pole in poles] == [2, 2]  # <b> and </b>


def test_a_full_session(projector: Screen, ada: Visitor, large_group: AnsweredSession, nl: Texts) -> None:
    commands.set_approval(projector.workshop, ada, large_group.session, wanted=False)
    commands.reveal(projector.workshop, ada, large_group.session, "q01", 1)
    assert (_cards(projector.run()), nl.count("question.say", 300) in projector.visible_text) == (
        sorted(large_group.cards),
        True,
    )
    commands.go_to(projector.workshop, ada, large_group.session, "p1")
    commands.reveal(projector.workshop, ada, large_group.session, "p1", 1)
    assert _dots(projector.run()) == sorted(large_group.marks)
    assert nl("projector.answers", answered=300, people=300) in projector.visible_text
