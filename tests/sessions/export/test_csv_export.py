"""The table of a session: what the audience may see of every round, and how much of it was entered by hand."""

from sessions.access.rights import Visitor
from sessions.export import csv_export, registry, report, tables
from sessions.export.spreadsheet_cells import Cell, number_or_text
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering, manual_entry, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import in_round, refused

NL = Texts("nl")


def of(workshop: Workshop, session: Session, activity: str) -> list[list[Cell]]:
    """The lines about one activity, without the name of it."""
    [item] = [item for item in session_view.items(workshop, session) if item.activity.id == activity]
    name = item.activity.label(NL)
    now = commands.find(workshop, session.code)
    return [row[1:] for row in tables.results([report.build(workshop, now, NL)]) if row[0] == name]


def test_every_round_says_how_many_answers_were_entered_by_hand(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 10})
    now = in_round(workshop, session.code)
    one = now.round
    manual_entry.enter(workshop, ada, session, one, {}, "40, 60")
    assert of(workshop, session, "p1") == [["", 1, 3, 2, "", NL("review.hidden_open")]]
    commands.close_round(workshop, ada, session, "p1", 1)
    commands.reveal(workshop, ada, session, "p1", 1)
    found = of(workshop, session, "p1")
    assert [row[:4] for row in found] == [["", 1, 3, 2]] * len(found)
    assert ["Mediaan (0 = links, 100 = rechts)", 40] in [row[4:] for row in found]
    manual_entry.undo(workshop, ada, session, 1)
    assert of(workshop, session, "p1") == [["", 1, 1, 0, "", NL("review.hidden_too_few")]]


def test_what_is_hidden_is_not_in_it(workshop: Workshop, ada: Visitor, session: Session) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    now = in_round(workshop, session.code)
    one = now.round
    manual_entry.enter(workshop, ada, session, one, {}, "11, 12, 13")
    commands.close_round(workshop, ada, session, "p1", 1)
    commands.reveal(workshop, ada, session, "p1", 1)
    assert "12" in str(of(workshop, session, "p1"))  # it could leak
    commands.hide(workshop, ada, session, "p1", 1)
    assert of(workshop, session, "p1") == [["", 1, 3, 3, "", NL("review.hidden_not_shown")]]


def test_a_text_that_was_not_approved_is_not_in_it(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    sent = {"texts": [{"id": "a", "text": "=1+1"}, {"id": "b", "text": "geheim"}], "withdrawn": []}
    answering.cast(workshop, ben, session, "q01", 1, sent)
    commands.reveal(workshop, ada, session, "q01", 1)
    now = in_round(workshop, session.code)
    written = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    first = [text for text in written if text.words == "=1+1"]
    moderation.decide(workshop, ada, session, now.round, first, approve=True)
    commands.close_round(workshop, ada, session, "q01", 1)
    texts = [row[5] for row in of(workshop, session, "q01") if row[4] == "tekst"]
    assert texts == ["=1+1"]


def test_a_cell_that_looks_like_a_formula_is_a_text_and_a_number_stays_one() -> None:
    row = ["=1+1", "+31 6", "-5", "-2,5", "@x", "-x", "a;b", 'zeg "ja"', ""]
    written = csv_export.to_csv([[number_or_text(cell) for cell in row]], "nl").decode("utf-8-sig")
    assert written == ('\'=1+1;\'+31 6;-5;-2,5;\'@x;\'-x;"a;b";"zeg ""ja""";\r\n')
    assert csv_export.to_csv([["a", "b"]], "en") == b"\xef\xbb\xbfa,b\r\n"


def test_nobody_gets_it_who_may_not_steer(
    workshop: Workshop, ben: Visitor, eve: Visitor, dee: Visitor, session: Session
) -> None:
    for name in registry.names():
        for nobody in (ben, eve):
            with refused("facilitator_only"):
                registry.download(workshop, nobody, session, name, NL)
    headings = ";".join(NL(f"table.{name}") for name in tables.RESULT_COLUMNS)
    assert registry.download(workshop, dee, session, "csv", NL).decode("utf-8-sig") == f"{headings}\r\n"
