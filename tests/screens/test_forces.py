"""The ranking and the force field on screen: what is asked, what one participant sees of the result, and the wall."""

from collections.abc import Callable
from typing import Any

import pytest

from sessions import moderation, results, scene, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.activities.forcefield import Forcefield
from sessions.activities.ranking import Ranking
from sessions.programme import LongText, Option, Programme, Text
from sessions.records import Session
from sessions.workshop import Workshop
from tests.conftest import PLAN, somebody
from tests.screens.conftest import ODD, Show
from tests.screens.screen import Screen

ROUTINES = Option(id="f1", text=Text(nl="Ingeslepen routines", en="Ingrained routines"))
ALDERMAN = Option(id="d1", text=Text(nl="De wethouder", en="The alderman"))
SPACE, TEAMS = (Option(id=name, text=Text(nl=nl, en=nl)) for name, nl in (("space", "Ruimte"), ("teams", "Teams")))
LEAD = Text(nl="Krachten:", en="Forces:")
FIELD = Forcefield(id="field", kind="forcefield", lead=LEAD, forces=(ROUTINES,), driving=(ALDERMAN,))
RANKING = Ranking(id="rank", kind="ranking", lead=LEAD, options=(SPACE, TEAMS))


class Hall:
    """A session with both activities, and four people in it. The first is Ben."""

    def __init__(self, workshop: Workshop, dee: Visitor) -> None:
        self.workshop, self.dee = workshop, dee
        programme = Programme("own", LEAD, LongText(nl="a", en="a"), (), (FIELD, RANKING))
        self.session, _ = life.create(workshop, dee, PLAN, programme)
        self.people = [somebody() for _ in range(4)]
        for one in self.people:
            taking_part.join(workshop, one, self.session)

    def open(self, activity: str, step: str = "", number: int = 1) -> None:
        life.go_to(self.workshop, self.dee, self.session, activity, step)
        life.open_round(self.workshop, self.dee, self.session, activity, number, step)

    def give(self, activity: str, number: int, *answers: object) -> None:
        for who, answer in zip(self.people, answers, strict=False):
            taking_part.cast(self.workshop, who, self.session, activity, number, answer)

    def show_all(self, activity: str, number: int = 1) -> None:
        life.close_round(self.workshop, self.dee, self.session, activity, number)
        life.reveal(self.workshop, self.dee, self.session, activity, number)

    def approve(self, *, merge: tuple[str, str] | None = None) -> None:
        now = scene.look(self.workshop, self.session.code)
        assert now.activity and now.round
        read = results.written(self.workshop, self.dee, now.session, now.activity, now.round, "nl")
        moderation.decide(self.workshop, self.dee, now.session, now.round, read, approve=True)
        if merge:
            one, into = (next(text for text in read if wanted in text.text) for wanted in merge)
            moderation.merge(self.workshop, self.dee, now.session, now.activity, now.round, one, into)


@pytest.fixture
def hall(workshop: Workshop, dee: Visitor) -> Hall:
    return Hall(workshop, dee)


@pytest.fixture
def bens(show: Show, hall: Hall) -> Callable[[], Screen]:
    return lambda: show("take_part", hall.people[0], "nl", code=hall.session.code)


@pytest.fixture
def wall(show: Show, hall: Hall) -> Callable[[], Screen]:
    return lambda: show("project", somebody(), code=hall.session.code)


def written(text: str, direction: str) -> dict[str, Any]:
    return {"texts": [{"id": "a", "text": text, "direction": direction}]}


def marks(strength: int, influence: int) -> dict[str, int]:
    return {"f1_strength": strength, "f1_influence": influence}


def test_a_ranking_asks_for_an_order(hall: Hall, bens: Callable[[], Screen]) -> None:
    hall.open("rank")
    [field] = bens().told_to("workshop_fields")["fields"]
    assert (field["type"], field["id"], field["options"]) == (
        "order",
        "order",
        [["space", "Ruimte"], ["teams", "Teams"]],
    )


def test_a_ranking_shows_the_order_of_the_group_with_the_own_places(
    hall: Hall, bens: Callable[[], Screen], wall: Callable[[], Screen]
) -> None:
    hall.open("rank")
    hall.give("rank", 1, {"order": ["space", "teams"]}, *[{"order": ["teams", "space"]}] * 3)
    hall.show_all("rank")
    said = bens().said
    assert "‘Teams’ staat bovenaan" in said
    assert said.splitlines()[-1] == "De volgorde van de groep Teams jij: 2 Ruimte jij: 1"
    told = wall().told_to("workshop_picture")
    assert (told["name"], told["alt"].startswith("‘Teams’")) == (f"{hall.session.code}/rank/nl", True)


def test_who_gave_no_order_has_no_places(hall: Hall, bens: Callable[[], Screen]) -> None:
    hall.open("rank")
    hall.give("rank", 1, {"pass": True}, *[{"order": ["teams", "space"]}] * 3)
    hall.show_all("rank")
    assert "jij:" not in bens().said


def test_forces_are_added_below_those_that_are_there(hall: Hall, bens: Callable[[], Screen]) -> None:
    hall.open("field", "add")
    screen = bens()
    assert "Krachten: Al genoemd ← Ingeslepen routines → De wethouder" in screen.said
    parts = screen.told_to("workshop_writing")["parts"]
    assert [(part["name"], part["longest"], part["options"]) for part in parts] == [
        ("text", 120, []),
        ("direction", None, [["restraining", "remt"], ["driving", "helpt"]]),
    ]


def test_added_forces_stand_on_the_wall_as_cards_and_doubles_as_one(
    hall: Hall, bens: Callable[[], Screen], wall: Callable[[], Screen]
) -> None:
    hall.open("field", "add")
    hall.give(
        "field", 1, written("Geen tijd", "restraining"), written("Tijdgebrek", "restraining"), written(ODD, "driving")
    )
    assert wall().components("workshop_cards") == []
    hall.approve(merge=("Tijdgebrek", "Geen tijd"))
    told = wall().told_to("workshop_cards")
    assert [text for _, text in told["cards"]][:2] == ["← Ingeslepen routines", "→ De wethouder"]
    assert sorted(text for _, text in told["cards"][2:]) == sorted(["← Geen tijd", f"→ {ODD}"])
    assert [(text, told["voices"][name]) for name, text in told["cards"] if name in told["voices"]] == [
        ("← Geen tijd", "×2")
    ]
    hall.show_all("field")
    assert ("← Geen tijd ×2" in bens().said, "Tijdgebrek" in bens().said, ODD in bens().said) == (True, False, True)


def test_what_was_added_is_rated_too(hall: Hall, bens: Callable[[], Screen]) -> None:
    hall.open("field", "add")
    hall.give("field", 1, written("Geen tijd", "restraining"), written("Een budget", "driving"))
    hall.approve()
    hall.open("field", "rate", 2)
    fields = bens().told_to("workshop_fields")["fields"]
    headings = [field["text"] for field in fields if field["type"] == "heading"]
    assert headings[:2] == ["← Ingeslepen routines", "→ De wethouder"]
    assert sorted(headings[2:]) == sorted(["← Geen tijd", "→ Een budget"])
    assert [field["id"] for field in fields if field["type"] == "rating"][:2] == ["f1_strength", "f1_influence"]


def test_the_own_marks_stand_beside_those_of_the_group(hall: Hall, bens: Callable[[], Screen]) -> None:
    hall.open("field", "rate")
    hall.give("field", 1, marks(1, 5), marks(4, 4), marks(4, 4))
    hall.show_all("field")
    lines = bens().said.splitlines()
    assert "Remt het sterkst: ‘Ingeslepen routines’. Sterk en in onze handen: 1 van de 2." in lines
    assert lines[-1] == (
        "← Ingeslepen routines sterkte 4 jij: 1 in onze handen 4 jij: 5 "
        "→ De wethouder sterkte nog te weinig cijfers in onze handen nog te weinig cijfers"
    )


def test_the_room_sees_the_picture_that_the_facilitator_chose(hall: Hall, wall: Callable[[], Screen]) -> None:
    hall.open("field", "rate")
    hall.give("field", 1, *[marks(4, 4)] * 4)
    hall.show_all("field")
    first = wall().told_to("workshop_picture")
    life.show_picture(hall.workshop, hall.dee, hall.session, "field", 1)
    second = wall().told_to("workshop_picture")
    assert (first["name"], second["name"]) == (f"{hall.session.code}/field/nl/0/2", f"{hall.session.code}/field/nl/1/2")
    assert "sterk en in onze handen" in str(second["figure"]) and "sterk en in onze handen" not in str(first["figure"])
    life.show_picture(hall.workshop, hall.dee, hall.session, "field", 2)
    assert wall().told_to("workshop_picture")["figure"] == first["figure"]


def test_the_review_shows_both_pictures(hall: Hall, show: Show) -> None:
    hall.open("field", "rate")
    hall.give("field", 1, *[marks(4, 4)] * 4)
    hall.show_all("field")
    told = show("review", hall.dee, code=hall.session.code).components("workshop_picture")
    assert [one["figure"] == other["figure"] for one in told for other in told] == [True, False, False, True]


def test_a_new_round_starts_with_the_first_picture(hall: Hall, reload: Callable[[Session], Session]) -> None:
    found = []
    moves: list[Callable[[], None]] = [
        lambda: hall.open("field", "rate"),
        lambda: life.go_to(hall.workshop, hall.dee, hall.session, "rank"),
    ]
    for move in moves:
        life.go_to(hall.workshop, hall.dee, hall.session, "field", "rate")
        life.show_picture(hall.workshop, hall.dee, hall.session, "field", 1)
        life.show_picture(hall.workshop, hall.dee, hall.session, "rank", 0)  # from a console that lags behind
        found.append(reload(hall.session).picture)
        move()
        found.append(reload(hall.session).picture)
    assert found == [1, 0, 1, 0]
