"""What leaves the app, row by row: what the audience was allowed to see, and nothing that tells who it was."""

from collections.abc import Callable, Sequence

from sessions.access.rights import Visitor
from sessions.activities import kinds
from sessions.activities.competencies.activity import Competencies
from sessions.export import round_rows
from sessions.export.spreadsheet_cells import Column, Row
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.records import Answer, Session
from sessions.participation import answering, manual_entry, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import in_round, narrowed, on_stage, somebody, whole_programme
from tests.sessions.export.deciding import decide

NL = Texts("nl")
STEP, ROUND, HAND = Column.of("step", NL), Column.of("round", NL), Column.of("by_hand", NL)
PEOPLE = Column.of("people", NL)
Reload = Callable[[Session], Session]


def exported(workshop: Workshop, session: Session, activity: str, number: int = 1) -> list[Row]:
    """The rows of one round, as they leave the app now."""
    now = commands.find(workshop, session.code)
    [item] = [one for one in session_view.items(workshop, now) if one.activity.id == activity]
    [one] = [one for one in item.rounds if one.number == number]
    return round_rows.of_round(workshop, now, item.activity, one, NL)


def places(found: Sequence[Row]) -> list[object]:
    """What stands in the column of the slider."""
    return [cell for row in found for column, cell in row.items() if column.heading.startswith("plek")]


def vote(
    workshop: Workshop, ada: Visitor, session: Session, values: Sequence[int], number: int = 1, *, close: bool = True
) -> list[Visitor]:
    """So many people give these values for the first paradox; the round is closed, and shown when results are live."""
    commands.open_round(workshop, ada, session, "p1", number)
    people = [somebody() for _ in values]
    for one, value in zip(people, values, strict=True):
        answering.join(workshop, one, session, "beleid")
        answering.cast(workshop, one, session, "p1", number, {"value": value})
    if close:
        commands.close_round(workshop, ada, session, "p1", number)
        commands.reveal(workshop, ada, session, "p1", number)
    return people


def write(workshop: Workshop, ada: Visitor, session: Session, texts: Sequence[Sequence[str]]) -> None:
    """Everybody writes texts in answer to the first question."""
    commands.open_round(workshop, ada, session, "q01", 1)
    for own in texts:
        one = somebody()
        answering.join(workshop, one, session)
        items = [{"id": f"a{index}", "text": text} for index, text in enumerate(own)]
        answering.cast(workshop, one, session, "q01", 1, {"texts": items})


def test_the_rows_of_a_round_are_its_answers_in_the_order_of_their_values(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    """Not in the order in which people came, by which they could be followed from one table to the next."""
    vote(workshop, ada, session, (90, 10, 50, 30, 70))
    found = exported(workshop, session, "p1")
    assert places(found) == [10, 30, 50, 70, 90]
    [answer] = {column for row in found for column in row if column.name == "answer"}
    assert found[0] == {STEP: "", ROUND: 1, answer: 10, HAND: NL("hands.no")}


def test_a_hidden_round_has_no_rows(workshop: Workshop, ada: Visitor, session: Session) -> None:
    vote(workshop, ada, session, (90, 10, 50))
    assert exported(workshop, session, "p1")
    commands.hide(workshop, ada, session, "p1", 1)
    assert exported(workshop, session, "p1") == []


def test_an_open_round_has_no_rows_although_it_is_shown(workshop: Workshop, ada: Visitor, session: Session) -> None:
    """Two exports with one answer between them would tell that answer."""
    vote(workshop, ada, session, (90, 10, 50), close=False)
    commands.set_results(workshop, ada, session, "p1", "live")
    assert exported(workshop, session, "p1") == []
    commands.close_round(workshop, ada, session, "p1", 1)
    assert len(exported(workshop, session, "p1")) == 3


def test_fewer_than_three_answers_have_no_rows(workshop: Workshop, ada: Visitor, session: Session) -> None:
    vote(workshop, ada, session, (90, 10))
    assert exported(workshop, session, "p1") == []
    vote(workshop, ada, session, (50,))
    assert places(exported(workshop, session, "p1")) == [10, 50, 90]


def test_a_pass_is_no_row(workshop: Workshop, ada: Visitor, session: Session) -> None:
    people = vote(workshop, ada, session, (90, 10, 50, 20), close=False)
    answering.cast(workshop, people[3], session, "p1", 1, {"pass": True})
    commands.close_round(workshop, ada, session, "p1", 1)
    commands.reveal(workshop, ada, session, "p1", 1)
    assert places(exported(workshop, session, "p1")) == [10, 50, 90]


def test_a_column_that_fewer_than_three_people_filled_in_is_left_out(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "team_competencies", 1)
    wording = narrowed(on_stage(workshop, session.code).prompt, Competencies).wording(NL)
    names = list(wording)
    for index in range(4):
        one = somebody()
        answering.join(workshop, one, session)
        given = {f"{names[0]}_importance": index + 1, **({f"{names[1]}_importance": 3} if index < 2 else {})}
        answering.cast(workshop, one, session, "team_competencies", 1, given)
    commands.close_round(workshop, ada, session, "team_competencies", 1)
    commands.reveal(workshop, ada, session, "team_competencies", 1)
    found = exported(workshop, session, "team_competencies")
    headings = {column.heading for row in found for column in row}
    assert len(found) == 4
    assert NL("competencies.column.importance", text=wording[names[0]]) in headings
    assert NL("competencies.column.importance", text=wording[names[1]]) not in headings


# --- texts ----------------------------------------------------------------------------------------------------------


def test_only_approved_texts_leave_each_in_a_row_of_its_own(workshop: Workshop, ada: Visitor, session: Session) -> None:
    """Two texts of one writer don't stand together, as their cards don't."""
    write(workshop, ada, session, [["Zon", "Aarde"], ["Verborgen"], ["Wachtend"], ["Maan"]])
    decide(workshop, ada, session, {"Zon": True, "Aarde": True, "Verborgen": False, "Maan": True})
    commands.close_round(workshop, ada, session, "q01", 1)
    commands.reveal(workshop, ada, session, "q01", 1)
    found = exported(workshop, session, "q01")
    heading = Column("answer", NL("question.column", number=1))
    assert [(row[heading], row[PEOPLE]) for row in found] == [("Aarde", 1), ("Maan", 1), ("Zon", 1)]


def test_a_text_leaves_as_it_was_corrected_and_one_that_says_the_same_counts_with_it(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    write(workshop, ada, session, [["Zonn"], ["De zon"], ["Maan"]])
    decide(workshop, ada, session, {"Zonn": True, "De zon": True, "Maan": True})
    now = in_round(workshop, session.code)
    written = {
        one.text: one for one in texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    }
    moderation.correct(workshop, ada, session, now.activity, now.round, written["Zonn"], {"text": "Zon"})
    written = {
        one.text: one for one in texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    }
    moderation.merge(workshop, ada, session, now.activity, now.round, written["De zon"], written["Zonn"])
    commands.close_round(workshop, ada, session, "q01", 1)
    commands.reveal(workshop, ada, session, "q01", 1)
    heading = Column("answer", NL("question.column", number=1))
    found = exported(workshop, session, "q01")
    assert [(row[heading], row[PEOPLE]) for row in found] == [("Maan", 1), ("Zon", 2)]


# --- by hand --------------------------------------------------------------------------------------------------------


def by_hand(workshop: Workshop, ada: Visitor, session: Session, device: int, hand: int) -> list[Row]:
    """The rows of a question that so many people answered on a device, and so many on paper."""
    write(workshop, ada, session, [[f"Apparaat {index}"] for index in range(device)])
    now = in_round(workshop, session.code)
    manual_entry.enter(workshop, ada, session, now.round, {}, "\n".join(f"Papier {at}" for at in range(hand)))
    decide(workshop, ada, session, {f"Apparaat {at}": True for at in range(device)})
    commands.close_round(workshop, ada, session, "q01", 1)
    commands.reveal(workshop, ada, session, "q01", 1)
    return exported(workshop, session, "q01")


def test_an_answer_says_whether_it_was_entered_by_hand(session: Session) -> None:
    asked = kinds()["paradox"].model_validate(
        next(activity for activity in whole_programme().activities if activity.id == "p1").model_dump(by_alias=True)
    )
    for by_hand, said in ((True, "ja"), (False, "nee")):
        row = round_rows._of_answer(asked, Answer(1, {"value": 5}, session.created_at, by_hand), NL)
        assert [(column.name, cell) for column, cell in row.items()] == [("answer", 5), ("by_hand", said)]
    assert round_rows._of_answer(asked, Answer(1, None, session.created_at, True), NL) == {HAND: "ja"}


def test_answers_by_hand_are_marked(workshop: Workshop, ada: Visitor, session: Session) -> None:
    found = by_hand(workshop, ada, session, 5, 5)
    heading = Column("answer", NL("question.column", number=1))
    assert {str(row[heading]).split()[0]: row[HAND] for row in found} == {"Apparaat": "nee", "Papier": "ja"}


def test_they_are_not_marked_where_the_few_without_a_device_would_stand_out(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    found = by_hand(workshop, ada, session, 6, 2)
    assert len(found) == 8
    assert not any(HAND in row for row in found)


# --- guesses --------------------------------------------------------------------------------------------------------


def test_guesses_leave_with_the_round_that_was_guessed_and_not_before(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    commands.set_results(workshop, ada, session, "p1", "reveal")
    people = vote(workshop, ada, session, (10, 30, 50, 70), close=False)
    commands.guess(workshop, ada, session, "p1", 1)
    for index, one in enumerate(people):
        answering.cast(workshop, one, session, "p1", 1, {"value": 40 + index}, purpose="guess")
    assert exported(workshop, session, "p1") == []
    commands.reveal(workshop, ada, session, "p1", 1)
    found = exported(workshop, session, "p1")
    assert places(found) == [10, 30, 50, 70]
    guesses = [cell for row in found for column, cell in row.items() if column.name == "guess"]
    assert guesses == [40, 41, 42, 43]
    commands.hide(workshop, ada, session, "p1", 1)
    assert exported(workshop, session, "p1") == []
