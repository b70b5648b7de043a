"""The table of a session: what the room may see of every round, and how much of it was entered by hand."""

from sessions import hands, moderation, results, scene, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.records import Session
from sessions.report import table
from sessions.workshop import Workshop
from tests.conftest import refused

NL = Texts("nl")


def of(workshop: Workshop, who: Visitor, session: Session, activity: str) -> list[list[str]]:
    """The lines about one activity, without the name of it."""
    [item] = [item for item in scene.items(workshop, session) if item.activity.id == activity]
    name = item.activity.label(NL)
    now = life.find(workshop, session.code)
    return [row[1:] for row in table.lines(workshop, who, now, NL) if row[0] == name]


def test_every_round_says_how_many_answers_were_entered_by_hand(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    taking_part.cast(workshop, ben, session, "p1", 1, {"value": 10})
    one = scene.look(workshop, session.code).round
    assert one
    hands.enter(workshop, ada, session, one, {}, "40, 60")
    found = of(workshop, ada, session, "p1")
    assert [row[:4] for row in found] == [["", "1", "3", "2"]] * len(found)
    assert dict(row[4:] for row in found)["Mediaan (0 = links, 100 = rechts)"] == "40"  # type: ignore[arg-type]
    hands.undo(workshop, ada, session, 1)
    assert of(workshop, ada, session, "p1") == [["", "1", "1", "0", "", NL("review.hidden_too_few")]]


def test_what_is_hidden_is_not_in_it(workshop: Workshop, ada: Visitor, session: Session) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    one = scene.look(workshop, session.code).round
    assert one
    hands.enter(workshop, ada, session, one, {}, "11, 12, 13")
    assert "12" in str(of(workshop, ada, session, "p1"))  # it could leak
    life.hide(workshop, ada, session, "p1", 1)
    assert of(workshop, ada, session, "p1") == [["", "1", "3", "3", "", NL("review.hidden_not_shown")]]


def test_a_text_that_was_not_approved_is_not_in_it(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    life.open_round(workshop, ada, session, "q01", 1)
    sent = {"texts": [{"id": "a", "text": "=1+1"}, {"id": "b", "text": "geheim"}], "withdrawn": []}
    taking_part.cast(workshop, ben, session, "q01", 1, sent)
    life.reveal(workshop, ada, session, "q01", 1)
    now = scene.look(workshop, session.code)
    assert now.activity and now.round
    written = results.written(workshop, ada, now.session, now.activity, now.round, "nl")
    first = [text for text in written if text.words == "=1+1"]
    moderation.decide(workshop, ada, session, now.round, first, approve=True)
    texts = [row[5] for row in of(workshop, ada, session, "q01") if row[4] == "tekst"]
    assert texts == ["=1+1"]


def test_a_cell_that_looks_like_a_formula_is_a_text_and_a_number_stays_one() -> None:
    rows = [["=1+1", "+31 6", "-5", "-2,5", "@x", "-x", "a;b", 'zeg "ja"', ""]]
    assert table.as_csv(rows, "nl").decode("utf-8-sig") == ('\'=1+1;\'+31 6;-5;-2,5;\'@x;\'-x;"a;b";"zeg ""ja""";\r\n')
    assert table.as_csv([["a", "b"]], "en") == b"\xef\xbb\xbfa,b\r\n"


def test_nobody_gets_it_who_may_not_steer(
    workshop: Workshop, ben: Visitor, eve: Visitor, dee: Visitor, session: Session
) -> None:
    for nobody in (ben, eve):
        with refused("facilitator_only"):
            table.lines(workshop, nobody, session, NL)
    assert table.lines(workshop, dee, session, NL) == [[NL(f"table.{name}") for name in table.COLUMNS]]
