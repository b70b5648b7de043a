"""A canvas that is filled per table: what a phone asks, and what the wall shows of all tables and of each."""

import pytest

from sessions import access, scene, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.activities.canvas import Box, Canvas
from sessions.programme import LongText, Programme, Text
from sessions.records import Session
from sessions.workshop import Workshop
from tests.conftest import PLAN
from tests.screens.conftest import Show


def both(words: str) -> Text:
    return Text(nl=words, en=words)


@pytest.fixture
def held(workshop: Workshop, dee: Visitor, ada: Visitor, ben: Visitor, chi: Visitor) -> Session:
    """A session of Ada's with a canvas for two tables; Ben wrote for table 2, Chi for table 1."""
    boxes = (Box(id="goal", text=both("Doel")), Box(id="values", text=both("Waarden")))
    canvas = Canvas(id="c", kind="canvas", text=both("Ons model"), boxes=boxes, reached=both("Bereikt?"),
                    experienced=both("Beleefd?"), tables=2)  # fmt: skip
    programme = Programme("tables", both("Tafels"), LongText(nl="over", en="about"), (), (canvas,))
    session, secret = life.create(workshop, dee, PLAN, programme)
    access.open_link(workshop, ada, secret)
    life.set_approval(workshop, ada, session, False)
    life.open_round(workshop, ada, session, "c", 1, "fill")
    for who, table, text in ((ben, "2", "Rust"), (chi, "1", "Ruimte")):
        taking_part.join(workshop, who, session)
        item = {"id": "a", "text": text, "box": "goal", "table": table}
        taking_part.cast(workshop, who, session, "c", 1, {"texts": [item]})
    life.close_round(workshop, ada, session, "c", 1)
    life.reveal(workshop, ada, session, "c", 1)
    return session


def shown(told: dict[str, object]) -> list[list[str]]:
    """The texts in each box."""
    return [[text for _, text in box["cards"]] for box in told["boxes"]]  # type: ignore[attr-defined]


def test_the_wall_shows_all_tables_and_turns_to_each(
    workshop: Workshop, held: Session, ada: Visitor, eve: Visitor, show: Show
) -> None:
    wall, console = show("project", eve, code=held.code), show("facilitate", ada, code=held.code)
    assert "Alle tafels" in wall.said
    assert shown(wall.told_to("workshop_boxes")) == [["tafel 1: Ruimte", "tafel 2: Rust"], []]
    for at, boxes in enumerate(([["Ruimte"], []], [["Rust"], []]), 1):
        console.press(f"picture_{at}")
        assert scene.look(workshop, held.code).session.picture == at
        assert f"Tafel {at}" in wall.hear().said
        assert shown(wall.told_to("workshop_boxes")) == boxes
    console.press("picture_0")
    assert "Alle tafels" in wall.hear().said


def test_a_phone_asks_for_its_table_once(
    workshop: Workshop, held: Session, ada: Visitor, ben: Visitor, show: Show
) -> None:
    life.open_round(workshop, ada, held, "c", 1, "fill")
    asked = show("take_part", ben, code=held.code).told_to("workshop_writing")["parts"]
    assert [(part["name"], part["stays"]) for part in asked] == [("text", False), ("box", False), ("table", True)]
    assert asked[2]["options"] == [["1", "1"], ["2", "2"]]
