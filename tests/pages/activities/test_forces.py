"""The ranking and the force field on screen: the prompt, and what a participant and the projector see of the result."""

from collections.abc import Callable
from typing import Any

import pytest

from sessions.access.rights import Visitor
from sessions.activities.forcefield.activity import Forcefield
from sessions.activities.ranking.activity import RankingActivity
from sessions.facilitation import commands
from sessions.model.programme import LongText, Option, Programme, Text
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import PLAN, in_round, somebody
from tests.pages.conftest import ODD, Show
from tests.pages.screen import Screen

ROUTINES = Option(id="f1", text=Text(nl="Ingeslepen routines", en="Ingrained routines"))
ALDERMAN = Option(id="d1", text=Text(nl="De wethouder", en="The alderman"))
SPACE, TEAMS = (Option(id=name, text=Text(nl=nl, en=nl)) for name, nl in (("space", "Ruimte"), ("teams", "Teams")))
LEAD = Text(nl="Krachten:", en="Forces:")
FIELD = Forcefield(id="field", kind="forcefield", lead=LEAD, forces=(ROUTINES,), driving=(ALDERMAN,))
RANKING = RankingActivity(id="rank", kind="ranking", lead=LEAD, options=(SPACE, TEAMS))


class ForcesSession:
    """A session with both activities, and four people in it. The first is Ben."""

    def __init__(self, workshop: Workshop, dee: Visitor) -> None:
        self.workshop, self.dee = workshop, dee
        programme = Programme("own", LEAD, LongText(nl="a", en="a"), (), (FIELD, RANKING))
        self.session, _ = commands.create(workshop, dee, PLAN, programme)
        self.people = [somebody() for _ in range(4)]
        for person in self.people:
            answering.join(workshop, person, self.session)

    def open(self, activity: str, step: str = "", number: int = 1) -> None:
        commands.go_to(self.workshop, self.dee, self.session, activity, step)
        commands.open_round(self.workshop, self.dee, self.session, activity, number, step)

    def give(self, activity: str, number: int, *answers: object) -> None:
        for who, answer in zip(self.people, answers, strict=False):
            answering.cast(self.workshop, who, self.session, activity, number, answer)

    def show_all(self, activity: str, number: int = 1) -> None:
        commands.close_round(self.workshop, self.dee, self.session, activity, number)
        commands.reveal(self.workshop, self.dee, self.session, activity, number)

    def approve(self, *, merge: tuple[str, str] | None = None) -> None:
        now = in_round(self.workshop, self.session.code)
        read = texts_for_facilitator(self.workshop, self.dee, now.session, now.activity, now.round, "nl")
        moderation.decide(self.workshop, self.dee, now.session, now.round, read, approve=True)
        if merge:
            one, into = (next(text for text in read if wanted in text.text) for wanted in merge)
            moderation.merge(self.workshop, self.dee, now.session, now.activity, now.round, one, into)


@pytest.fixture
def forces(workshop: Workshop, dee: Visitor) -> ForcesSession:
    return ForcesSession(workshop, dee)


@pytest.fixture
def bens(show: Show, forces: ForcesSession) -> Callable[[], Screen]:
    return lambda: show("take_part", forces.people[0], "nl", code=forces.session.code)


@pytest.fixture
def projector(show: Show, forces: ForcesSession) -> Callable[[], Screen]:
    return lambda: show("project", somebody(), code=forces.session.code)


def written(text: str, direction: str) -> dict[str, Any]:
    return {"texts": [{"id": "a", "text": text, "direction": direction}]}


def marks(strength: int, influence: int) -> dict[str, int]:
    return {"f1_strength": strength, "f1_influence": influence}


def test_a_ranking_asks_for_an_order(forces: ForcesSession, bens: Callable[[], Screen]) -> None:
    forces.open("rank")
    [field] = bens().data_of("workshop_fields")["fields"]
    assert (field["type"], field["id"], field["options"]) == (
        "order",
        "order",
        [["space", "Ruimte"], ["teams", "Teams"]],
    )


def test_a_ranking_shows_the_order_of_the_group_with_the_own_places(
    forces: ForcesSession, bens: Callable[[], Screen], projector: Callable[[], Screen]
) -> None:
    forces.open("rank")
    forces.give("rank", 1, {"order": ["space", "teams"]}, *[{"order": ["teams", "space"]}] * 3)
    forces.show_all("rank")
    said = bens().visible_text
    assert "‘Teams’ staat bovenaan" in said
    assert said.splitlines()[-1] == "De volgorde van de groep Teams jij: 2 Ruimte jij: 1"
    told = projector().data_of("workshop_chart")
    assert (told["name"], told["alt"].startswith("‘Teams’")) == (f"{forces.session.code}/rank/nl", True)


def test_who_gave_no_order_has_no_places(forces: ForcesSession, bens: Callable[[], Screen]) -> None:
    forces.open("rank")
    forces.give("rank", 1, {"pass": True}, *[{"order": ["teams", "space"]}] * 3)
    forces.show_all("rank")
    assert "jij:" not in bens().visible_text


def test_forces_are_added_below_those_that_are_there(forces: ForcesSession, bens: Callable[[], Screen]) -> None:
    forces.open("field", "add")
    screen = bens()
    assert "Krachten: Al genoemd ← Ingeslepen routines → De wethouder" in screen.visible_text
    parts = screen.data_of("workshop_writing")["parts"]
    assert [(part["name"], part["longest"], part["options"]) for part in parts] == [
        ("text", 120, []),
        ("direction", None, [["restraining", "remt"], ["driving", "helpt"]]),
    ]


def test_added_forces_stand_on_the_projector_as_cards_and_doubles_as_one(
    forces: ForcesSession, bens: Callable[[], Screen], projector: Callable[[], Screen]
) -> None:
    forces.open("field", "add")
    forces.give(
        "field", 1, written("Geen tijd", "restraining"), written("Tijdgebrek", "restraining"), written(ODD, "driving")
    )
    assert projector().components("workshop_cards") == []
    forces.approve(merge=("Tijdgebrek", "Geen tijd"))
    told = projector().data_of("workshop_cards")
    assert [text for _, text in told["cards"]][:2] == ["← Ingeslepen routines", "→ De wethouder"]
    assert sorted(text for _, text in told["cards"][2:]) == sorted(["← Geen tijd", f"→ {ODD}"])
    assert [(text, told["voices"][name]) for name, text in told["cards"] if name in told["voices"]] == [
        ("← Geen tijd", "×2")
    ]
    forces.show_all("field")
    assert (
        "← Geen tijd ×2" in bens().visible_text,
        "Tijdgebrek" in bens().visible_text,
        ODD in bens().visible_text,
    ) == (True, False, True)


def test_what_was_added_is_rated_too(forces: ForcesSession, bens: Callable[[], Screen]) -> None:
    forces.open("field", "add")
    forces.give("field", 1, written("Geen tijd", "restraining"), written("Een budget", "driving"))
    forces.approve()
    forces.open("field", "rate", 2)
    fields = bens().data_of("workshop_fields")["fields"]
    headings = [field["text"] for field in fields if field["type"] == "heading"]
    assert headings[:2] == ["← Ingeslepen routines", "→ De wethouder"]
    assert sorted(headings[2:]) == sorted(["← Geen tijd", "→ Een budget"])
    assert [field["id"] for field in fields if field["type"] == "rating"][:2] == ["f1_strength", "f1_influence"]


def test_the_own_marks_stand_beside_those_of_the_group(forces: ForcesSession, bens: Callable[[], Screen]) -> None:
    forces.open("field", "rate")
    forces.give("field", 1, marks(1, 5), marks(4, 4), marks(4, 4))
    forces.show_all("field")
    lines = bens().visible_text.splitlines()
    assert "Remt het sterkst: ‘Ingeslepen routines’. Sterk en in onze handen: 1 van de 2." in lines
    assert lines[-1] == (
        "← Ingeslepen routines sterkte 4 jij: 1 in onze handen 4 jij: 5 "
        "→ De wethouder sterkte nog te weinig cijfers in onze handen nog te weinig cijfers"
    )


def test_the_audience_sees_the_picture_that_the_facilitator_chose(
    forces: ForcesSession, projector: Callable[[], Screen]
) -> None:
    forces.open("field", "rate")
    forces.give("field", 1, *[marks(4, 4)] * 4)
    forces.show_all("field")
    first = projector().data_of("workshop_chart")
    commands.show_chart(forces.workshop, forces.dee, forces.session, "field", 1)
    second = projector().data_of("workshop_chart")
    assert (first["name"], second["name"]) == (
        f"{forces.session.code}/field/nl/0/2",
        f"{forces.session.code}/field/nl/1/2",
    )
    assert "sterk en in onze handen" in str(second["figure"]) and "sterk en in onze handen" not in str(first["figure"])
    commands.show_chart(forces.workshop, forces.dee, forces.session, "field", 2)
    assert projector().data_of("workshop_chart")["figure"] == first["figure"]


def test_the_review_shows_both_pictures(forces: ForcesSession, show: Show) -> None:
    forces.open("field", "rate")
    forces.give("field", 1, *[marks(4, 4)] * 4)
    forces.show_all("field")
    told = show("review", forces.dee, code=forces.session.code, activity="field").components("workshop_chart")
    assert [one["figure"] == other["figure"] for one in told for other in told] == [True, False, False, True]


def test_a_new_round_starts_with_the_first_picture(forces: ForcesSession, reload: Callable[[Session], Session]) -> None:
    found = []
    moves: list[Callable[[], None]] = [
        lambda: forces.open("field", "rate"),
        lambda: commands.go_to(forces.workshop, forces.dee, forces.session, "rank"),
    ]
    for move in moves:
        commands.go_to(forces.workshop, forces.dee, forces.session, "field", "rate")
        commands.show_chart(forces.workshop, forces.dee, forces.session, "field", 1)
        commands.show_chart(forces.workshop, forces.dee, forces.session, "rank", 0)  # from a console that lags behind
        found.append(reload(forces.session).chart_number)
        move()
        found.append(reload(forces.session).chart_number)
    assert found == [1, 0, 1, 0]
