"""A canvas that is filled per table: what a phone asks, and what the projector shows of all tables and of each."""

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.canvas.activity import Box, Canvas
from sessions.facilitation import commands, session_view
from sessions.model.programme import LongText, Programme, Text
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import PLAN
from tests.pages.conftest import Show


def both(words: str) -> Text:
    return Text(nl=words, en=words)


@pytest.fixture
def held(workshop: Workshop, dee: Visitor, ada: Visitor, ben: Visitor, chi: Visitor) -> Session:
    """A session of Ada's with a canvas for two tables; Ben wrote for table 2, Chi for table 1."""
    boxes = (Box(id="goal", text=both("Doel")), Box(id="values", text=both("Waarden")))
    canvas = Canvas(id="c", kind="canvas", text=both("Ons model"), boxes=boxes, reached=both("Bereikt?"),
                    experienced=both("Beleefd?"), tables=2)  # fmt: skip
    programme = Programme("tables", both("Tafels"), LongText(nl="over", en="about"), (), (canvas,))
    session, secret = commands.create(workshop, dee, PLAN, programme)
    rights.open_link(workshop, ada, secret)
    commands.set_approval(workshop, ada, session, False)
    commands.open_round(workshop, ada, session, "c", 1, "fill")
    for who, table, text in ((ben, "2", "Rust"), (chi, "1", "Ruimte")):
        answering.join(workshop, who, session)
        item = {"id": "a", "text": text, "box": "goal", "table": table}
        answering.cast(workshop, who, session, "c", 1, {"texts": [item]})
    commands.close_round(workshop, ada, session, "c", 1)
    commands.reveal(workshop, ada, session, "c", 1)
    return session


def shown(told: dict[str, object]) -> list[list[str]]:
    """The texts in each box."""
    return [[text for _, text in box["cards"]] for box in told["boxes"]]  # type: ignore[attr-defined]


def test_the_projector_shows_all_tables_and_turns_to_each(
    workshop: Workshop, held: Session, ada: Visitor, eve: Visitor, show: Show
) -> None:
    projector, console = show("project", eve, code=held.code), show("facilitate", ada, code=held.code)
    assert "Alle tafels" in projector.visible_text
    assert shown(projector.data_of("workshop_boxes")) == [["tafel 1: Ruimte", "tafel 2: Rust"], []]
    for index, boxes in enumerate(([["Ruimte"], []], [["Rust"], []]), 1):
        console.press(f"chart_{index}")
        assert session_view.build(workshop, held.code).session.chart_number == index
        assert f"Tafel {index}" in projector.follow().visible_text
        assert shown(projector.data_of("workshop_boxes")) == boxes
    console.press("chart_0")
    assert "Alle tafels" in projector.follow().visible_text


def test_a_phone_asks_for_its_table_once(
    workshop: Workshop, held: Session, ada: Visitor, ben: Visitor, show: Show
) -> None:
    commands.open_round(workshop, ada, held, "c", 1, "fill")
    asked = show("take_part", ben, code=held.code).data_of("workshop_writing")["parts"]
    assert [(part["name"], part["stays"]) for part in asked] == [("text", False), ("box", False), ("table", True)]
    assert asked[2]["options"] == [["1", "1"], ["2", "2"]]
