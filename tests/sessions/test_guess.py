"""Guess the room: the numbers by hand, what roles may be shown, and that nothing shows before the reveal."""

import json
from random import Random

import plotly.graph_objects as go
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sessions import activities, cycle, guessed, rehearsal, results, scene, taking_part, undo, walk
from sessions import session as life
from sessions.access import Visitor
from sessions.activities.guess import NEAR, Guess, Guessed, OfRole
from sessions.activities.paradox import Paradox
from sessions.activities.paradox_line import marks
from sessions.locale import Texts
from sessions.plan import Plan
from sessions.positions import Position, describe
from sessions.programme import Text
from sessions.records import GUESSES, Answer, Session
from sessions.results import Result
from sessions.store import guesses as stored
from sessions.store import stage
from sessions.workshop import Workshop
from tests.conftest import PLAN, START, refused, somebody, whole_programme

NL, EN = Texts("nl"), Texts("en")
LEFT, RIGHT = Text(nl="sturen", en="steering"), Text(nl="loslaten", en="letting go")
PARADOX = Paradox(id="p6", kind="paradox", left=LEFT, right=RIGHT)
places = st.lists(st.integers(0, 100), min_size=3, max_size=40)


def compared(real: list[int], given: list[int], roles: tuple[OfRole, ...] = ()) -> tuple[Guess, Guessed]:
    """Guesses held against where the group stands."""
    found = marks({f"n{at}": value for at, value in enumerate(real)})
    assert found
    guess = Guess(LEFT, RIGHT).against(found, roles)
    summary = guess.summarise({f"g{at}": {"value": value} for at, value in enumerate(given)})
    assert summary
    return guess, summary


# --- the numbers ------------------------------------------------------------------------------------------------------

BY_HAND = [  # where people stand, what they guess; median of the guesses, of the group, how many are near; the sentence
    (  # 10 from the median is near, 11 is not: 31 and 51 are, 30 and 52 are not
        [30, 40, 41, 42, 80], [30, 31, 51, 52, 62, 70, 90], 52, 41, 2,
        "De zaal dacht 52 en staat op 41: jullie schatten elkaar meer naar ‘loslaten’ dan jullie zijn."
        " 2 van de 7 zaten er dichtbij (hoogstens 10 ernaast).",
    ),
    (
        [70, 75, 80], [20, 30, 66], 30, 75, 1,
        "De zaal dacht 30 en staat op 75: jullie schatten elkaar meer naar ‘sturen’ dan jullie zijn."
        " 1 van de 3 zat er dichtbij (hoogstens 10 ernaast).",
    ),
    (  # 5 apart is as good as the same; the median of four lies between the middle two
        [40, 45, 46, 50], [50, 50, 51, 51], 50.5, 45.5, 4,
        "De zaal dacht 50,5 en staat op 45,5: jullie schatten elkaar goed in."
        " 4 van de 4 zaten er dichtbij (hoogstens 10 ernaast).",
    ),
    (  # two camps: at least 30 % on either side and at most 20 % in between
        [0, 0, 5, 95, 100, 100], [20, 30, 70], 30, 50, 0,
        "De zaal dacht 30 en het midden is 50, maar de groep lijkt verdeeld in twee kampen."
        " Niemand zat er dichtbij (hoogstens 10 ernaast).",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("real", "given_", "thought", "median", "near", "said"), BY_HAND)
def test_guess_and_reality_by_hand(
    real: list[int], given_: list[int], thought: float, median: float, near: int, said: str
) -> None:
    guess, summary = compared(real, given_)
    assert (summary.guesses.median, summary.real.position.median, summary.near) == (thought, median, near)
    assert guess.say(summary, NL) == said


def test_the_table_holds_the_guesses_their_middle_half_from_five_and_the_roles() -> None:
    """Quartiles of 10 20 30 40 50 by linear interpolation: 20 and 40."""
    role = OfRole("beleid", _position(10, 20, 30, 40, 50), _position(60, 60, 60, 60, 60, 60))
    guess, summary = compared([30, 40, 50], [10, 20, 30, 40, 50], (role, OfRole("uitvoering", role.guesses, role.real)))
    assert guess.numbers(summary, NL) == [
        ("Aantal schattingen", "5"),
        ("Mediaan van de schattingen", "30"),
        ("Middelste helft van de schattingen", "20 – 40"),
        ("Schattingen hoogstens 10 van de mediaan", "3"),
        ("Rol: beleid", "dacht 60 (6), staat op 30 (5)"),
        ("Rol: uitvoering", "dacht 30 (5), staat op 60 (6)"),
    ]
    assert [name for name, _ in compared([30, 40, 50], [10, 20, 30, 40])[0].numbers(
        compared([30, 40, 50], [10, 20, 30, 40])[1], EN
    )] == ["Number of guesses", "Median of the guesses", "Guesses within 10 of the median"]  # fmt: skip


def test_a_guess_is_a_whole_number_and_a_column_of_an_export() -> None:
    guess = PARADOX.guessing()
    assert guess and guess.parse({"value": 60}) == {"value": 60}
    assert guess.columns({"value": 60}, NL) == {"schatting van de groep (0 = sturen, 100 = loslaten)": 60}
    for wrong in ({"value": 101}, {"value": 1.5}, {"value": 1, "x": 2}, {}, None):
        with refused("mark"):
            guess.parse(wrong)


@given(places, places, st.randoms())
def test_the_order_of_answers_says_nothing_and_near_and_far_are_everybody(
    real: list[int], given_: list[int], dice: Random
) -> None:
    guess, summary = compared(real, given_)
    mixed = given_[:]
    dice.shuffle(mixed)
    again = compared(real, mixed)[1]
    assert (again.guesses, again.near) == (summary.guesses, summary.near)
    far = sum(abs(value - summary.real.position.median) > NEAR for value in given_)
    assert summary.near + far == summary.guesses.n == len(given_)
    for texts in (NL, EN):
        assert guess.say(again, texts) == guess.say(summary, texts)
    assert go.Figure(**guess.draw(summary, NL)).to_plotly_json() == go.Figure(**guess.draw(again, NL)).to_plotly_json()


@pytest.mark.parametrize("roles", [0, 1, 4, 7])
def test_the_picture_has_a_row_for_at_most_four_roles_and_no_letter_under_24(roles: int) -> None:
    position = _position(10, 20, 30, 40, 50)
    told = tuple(OfRole(f"een lange naam van een rol {at}", position, position) for at in range(roles))
    guess, summary = compared([30, 40, 50], [10, 20, 30, 40, 50], told)
    figure = guess.draw(summary, NL)
    notes = figure["layout"]["annotations"]
    assert sum(note["text"] == "een lange naam… (5)" for note in notes) == min(4, roles)
    assert min(note["font"]["size"] for note in notes) >= 24
    go.Figure(**figure)


def _position(*values: int) -> Position:
    found = describe(values)
    assert found
    return found


# --- roles ------------------------------------------------------------------------------------------------------------

ROLES = ("beleid", "uitvoering")


def crowd(**people: int) -> list[tuple[str | None, int]]:
    """So many answers by role, at 30 and 70 by turns; `nobody` has none."""
    return [(None if role == "nobody" else role, 30 + 40 * (at % 2)) for role, n in people.items() for at in range(n)]


@pytest.mark.parametrize(
    ("real", "given_", "shown"),
    [
        (crowd(beleid=5, uitvoering=5), crowd(beleid=5, uitvoering=5), ["beleid", "uitvoering"]),
        (crowd(beleid=5, uitvoering=5), crowd(beleid=5, uitvoering=4), []),  # four left over could be subtracted
        (crowd(beleid=9, uitvoering=5), crowd(beleid=4, uitvoering=5), []),
        (
            crowd(beleid=5, uitvoering=5, nobody=5),
            crowd(beleid=5, uitvoering=5, nobody=5),
            ["beleid", "uitvoering"],
        ),
        # the two without a role hide a role with them, and one role alone would be singled out
        (crowd(beleid=9, uitvoering=6, nobody=2), crowd(beleid=9, uitvoering=6, nobody=2), []),
        # all of a role in one place: that would be everybody's answer, or everybody's guess
        ([("beleid", 50)] * 6 + crowd(uitvoering=6), crowd(beleid=6, uitvoering=6), []),
        (crowd(beleid=6, uitvoering=6), crowd(beleid=6) + [("uitvoering", 48)] * 6, []),
        (crowd(beleid=9, uitvoering=6, nobody=2), crowd(beleid=5, uitvoering=6, nobody=2), []),
        (crowd(beleid=9), crowd(beleid=9), []),  # one role is the whole group
        (crowd(nobody=20), crowd(nobody=20), []),
        (crowd(beleid=6, een_oude_rol=6), crowd(beleid=6, een_oude_rol=6), []),
        (crowd(beleid=7, uitvoering=7), [], []),
    ],
)
def test_a_role_shows_when_it_may_in_guess_and_reality(
    real: list[tuple[str | None, int]], given_: list[tuple[str | None, int]], shown: list[str]
) -> None:
    assert [one.role for one in guessed.of_roles(real, given_, ROLES)] == shown


def test_a_guess_that_came_after_the_reveal_shows_no_role_unless_five_did() -> None:
    both = crowd(beleid=6, uitvoering=6)
    late = [guessed.of_roles(both, both, ROLES, guessed=[{"beleid": n}]) for n in (0, 1, 4, 5)]
    assert [[one.role for one in found] for found in late] == [
        ["beleid", "uitvoering"],
        [],
        [],
        ["beleid", "uitvoering"],
    ]
    assert guessed.of_roles(both, both, ROLES, answered=[{"uitvoering": 1}]) == []


@given(st.lists(st.integers(0, 12), min_size=6, max_size=6))
def test_what_is_left_of_guesses_and_of_answers_is_nobody_or_five(counts: list[int]) -> None:
    sides = [crowd(beleid=a, uitvoering=b, nobody=c) for a, b, c in (counts[:3], counts[3:])]
    shown = {one.role or None for one in guessed.of_roles(*sides, ROLES)}
    for side in sides if shown else ():
        rest = sum(role not in shown for role, _ in side)
        assert rest == 0 or rest >= 5
        assert all(sum(role == one for role, _ in side) >= 5 for one in shown)


# --- in a session -----------------------------------------------------------------------------------------------------


@pytest.fixture
def voted(workshop: Workshop, ada: Visitor, session: Session) -> list[Visitor]:
    """Seven people stand at 10, 20 … 70 in round 1 of p6, which is closed and not revealed."""
    people = [somebody() for _ in range(7)]
    life.set_results(workshop, ada, session, "p6", "reveal")
    life.open_round(workshop, ada, session, "p6", 1)
    for at, one in enumerate(people):
        taking_part.join(workshop, one, session)
        taking_part.cast(workshop, one, session, "p6", 1, {"value": 10 * (at + 1)})
    life.close_round(workshop, ada, session, "p6", 1)
    return people


def guess_all(workshop: Workshop, session: Session, people: list[Visitor], *values: int) -> None:
    for one, value in zip(people, values, strict=False):
        taking_part.cast(workshop, one, session, "p6", GUESSES + 1, {"value": value})


def seen(workshop: Workshop, session: Session, language: str = "nl") -> Result:
    """Round 1 of p6 as the room may see it now."""
    now = life.find(workshop, session.code)
    item = next(one for one in scene.items(workshop, now) if one.activity.id == "p6")
    return results.for_room(workshop, now, item.activity, item.rounds[0], language)


def test_from_the_vote_to_the_reveal(workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor]) -> None:
    life.guess(workshop, ada, session, "p6", 1)
    now = scene.look(workshop, session.code)
    assert (now.phase, now.answered, now.people) == ("guessing", 0, 7)
    assert taking_part.cast(workshop, voted[0], session, "p6", 1001, {"value": 90}) == Answer(1, {"value": 90}, START)
    assert taking_part.cast(workshop, voted[0], session, "p6", 1001, {"value": 90}) == Answer(1, {"value": 90}, START)
    guess_all(workshop, session, voted, 60, 60, 62, 62, 70)
    assert scene.look(workshop, session.code).answered == 5
    assert seen(workshop, session) == Result(7, 0, "not_shown")
    life.close_guess(workshop, ada, session, "p6", 1)
    assert (scene.look(workshop, session.code).phase, seen(workshop, session).hidden) == ("closed", "not_shown")
    with refused("round_closed"):
        taking_part.cast(workshop, voted[6], session, "p6", 1001, {"value": 1})
    life.reveal(workshop, ada, session, "p6", 1)
    result = seen(workshop, session)
    assert (result.guessed, result.answered, result.sentence) == (
        True, 7, "De zaal dacht 62 en staat op 40: jullie schatten elkaar meer naar ‘loslaten’ dan jullie zijn."
        " Niemand zat er dichtbij (hoogstens 10 ernaast).",
    )  # fmt: skip
    assert result.numbers[:2] == (("Aantal", "7"), ("Mediaan (0 = links, 100 = rechts)", "40"))
    assert result.numbers[-3:] == (
        ("Mediaan van de schattingen", "62"), ("Middelste helft van de schattingen", "60 – 62"),
        ("Schattingen hoogstens 10 van de mediaan", "0"),
    )  # fmt: skip
    assert result.figures == (result.figure,)
    life.hide(workshop, ada, session, "p6", 1)
    assert seen(workshop, session) == Result(7, 0, "not_shown")


def test_while_people_guess_nothing_is_shown_whatever_is_switched(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor]
) -> None:
    life.guess(workshop, ada, session, "p6", 1)
    guess_all(workshop, session, voted, 1, 2, 3, 4)
    life.set_results(workshop, ada, session, "p6", "live")
    assert (scene.look(workshop, session.code).phase, seen(workshop, session).hidden) == ("guessing", "not_shown")
    with workshop.store.writing() as db:  # not even when it should ever be marked as shown meanwhile
        db.execute("UPDATE rounds SET shown = 1")
        db.execute("UPDATE sessions SET stage = stage + 1")
    assert seen(workshop, session).hidden == "not_shown"


def test_revealing_ends_the_guess_and_a_second_round_has_its_own(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor]
) -> None:
    life.guess(workshop, ada, session, "p6", 1)
    guess_all(workshop, session, voted, 60, 60, 60)
    life.reveal(workshop, ada, session, "p6", 1)
    assert (scene.look(workshop, session.code).phase, seen(workshop, session).guessed) == ("revealed", True)
    with refused("guess_too_late"):
        life.guess(workshop, ada, session, "p6", 1)
    life.open_round(workshop, ada, session, "p6", 2)
    taking_part.cast(workshop, voted[0], session, "p6", 2, {"value": 5})
    life.guess(workshop, ada, session, "p6", 2)
    now = scene.look(workshop, session.code)
    assert now.round and now.guess
    assert (now.phase, now.round.number, now.round.open, now.guess.number) == ("guessing", 2, False, 1002)
    assert [one.number for item in scene.items(workshop, session) for one in item.rounds] == [1, 2]


@pytest.mark.parametrize(("given_", "said"), [((), True), ((60, 60), True), ((60, 60, 60), False)])
def test_fewer_than_three_guesses_are_said_and_not_shown(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor], given_: tuple[int, ...], said: bool
) -> None:
    life.guess(workshop, ada, session, "p6", 1)
    guess_all(workshop, session, voted, *given_)
    life.reveal(workshop, ada, session, "p6", 1)
    result = seen(workshop, session)
    assert (result.sentence.endswith("Minder dan drie mensen raadden: dat tonen we niet."), result.guessed) == (
        said, not said,
    )  # fmt: skip
    assert ("60" in json.dumps(result.numbers)) is not said


def test_fewer_than_three_answers_show_no_guess_either(workshop: Workshop, ada: Visitor, session: Session) -> None:
    people = [somebody() for _ in range(4)]
    for one in people:
        taking_part.join(workshop, one, session)
    life.set_results(workshop, ada, session, "p6", "reveal")
    life.open_round(workshop, ada, session, "p6", 1)
    for one in people[:2]:
        taking_part.cast(workshop, one, session, "p6", 1, {"value": 50})
    life.guess(workshop, ada, session, "p6", 1)
    guess_all(workshop, session, people, 60, 60, 60, 60)
    life.reveal(workshop, ada, session, "p6", 1)
    assert seen(workshop, session) == Result(2, 0, "too_few")


def test_what_has_no_line_can_not_be_guessed_and_who_may_not_can_not_ask(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, voted: list[Visitor]
) -> None:
    life.open_round(workshop, ada, session, "q01", 1)
    with refused("no_guess"):
        life.guess(workshop, ada, session, "q01", 1)
    with refused("no_such_round"):
        life.guess(workshop, ada, session, "p6", 2)
    with refused("facilitator_only"):
        life.guess(workshop, ben, session, "p6", 1)
    assert PARADOX.model_copy(update={"ask": "apart", "guess": True}).guessing() is None


def test_the_programme_can_ask_for_it_and_then_holds_the_results_back() -> None:
    asked = PARADOX.model_copy(update={"guess": True, "results": "live"})
    assert (asked.wants_guess, asked.starts_with, PARADOX.wants_guess, PARADOX.starts_with) == (
        True, "reveal", False, "live",
    )  # fmt: skip
    assert activities.load({**asked.model_dump(exclude_none=True)}).wants_guess


def test_leaving_ends_the_guess_coming_back_goes_on_and_undoing_takes_it_back(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor]
) -> None:
    life.guess(workshop, ada, session, "p6", 1)
    life.go_to(workshop, ada, session, "p6")
    assert scene.look(workshop, session.code).phase == "guessing"
    guess_all(workshop, session, voted, 60)
    life.go_to(workshop, ada, session, "p5")
    life.go_to(workshop, ada, session, "p6")
    assert scene.look(workshop, session.code).phase == "closed"
    life.guess(workshop, ada, session, "p6", 1)
    assert (scene.look(workshop, session.code).phase, scene.look(workshop, session.code).answered) == ("guessing", 1)
    step = undo.last(workshop, session)
    assert step and step.action == "guess"
    undo.undo(workshop, ada, session, step.entry)
    assert scene.look(workshop, session.code).phase == "closed"
    with workshop.store.reading() as db:
        [one] = stage.rounds(db, session.id, "p6")
        assert len(stored.with_roles(db, session.id, stored.of_round(db, session.id, one) or one)) == 1


def test_the_stop_of_the_conversation_asks_for_it_only_before_the_reveal(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor]
) -> None:
    def go(stop: str) -> tuple[str, str]:
        now = scene.look(workshop, session.code)
        assert now.activity
        cycle.go(workshop, ada, now.session, now.activity, "", stop)
        now = scene.look(workshop, session.code)
        return now.phase, now.session.stop

    assert [go(stop) for stop in ("vote", "guess", "reveal", "guess")] == [
        ("open", "vote"), ("guessing", "guess"), ("revealed", "reveal"), ("revealed", "reveal"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("nl", [("Rol: beleid", "dacht 60 (7), staat op 20 (7)"),
                ("Rol: uitvoering", "dacht 50 (6), staat op 40 (6)")]),
        ("en", [("Role: beleid", "guessed 60 (7), stands at 20 (7)"),
                ("Role: uitvoering", "guessed 50 (6), stands at 40 (6)")]),
    ],
)  # fmt: skip
def test_per_role_in_a_session(workshop: Workshop, dee: Visitor, language: str, rows: list[tuple[str, str]]) -> None:
    """Places around 20 and 40, guesses around 60 and 50. One person without a role hides a role, and so both."""
    made = life.create(workshop, dee, Plan("x", "y", PLAN.held_on, language, ROLES), whole_programme())[0]
    life.set_results(workshop, dee, made, "p6", "reveal")
    life.open_round(workshop, dee, made, "p6", 1)
    people = [(somebody(), role) for role in (*["beleid"] * 7, *["uitvoering"] * 6, None)]
    places = [*(10, 10, 20, 20, 20, 30, 30), *(30, 40, 40, 40, 40, 50), 70]
    thought = [*(50, 50, 60, 60, 60, 70, 70), *(40, 50, 50, 50, 50, 60), 20]
    for (one, role), place in zip(people, places, strict=True):
        taking_part.join(workshop, one, made, role)
        taking_part.cast(workshop, one, made, "p6", 1, {"value": place})
    life.guess(workshop, dee, made, "p6", 1)
    for (one, _), place in zip(people, thought, strict=True):
        taking_part.cast(workshop, one, made, "p6", 1001, {"value": place})
    life.reveal(workshop, dee, made, "p6", 1)

    def told() -> list[tuple[str, str]]:
        return [row for row in seen(workshop, made, language).numbers if row[0].startswith(("Rol", "Role"))]

    assert told() == []
    with workshop.store.writing() as db:  # had that person not been there, both roles could be seen
        db.execute("DELETE FROM participants WHERE role IS NULL")
        db.execute("UPDATE sessions SET answers = answers + 1")
    assert told() == rows


def test_pretend_participants_guess_too_and_leave_nothing(workshop: Workshop, ada: Visitor, session: Session) -> None:
    with workshop.store.writing() as db:
        db.execute("""UPDATE activities SET results = 'reveal', definition = json_set(definition, '$.guess',
                   json('true')) WHERE id = 'p1'""")
    rehearsal.fill(workshop, ada, session, 12, "camps")
    phases = []
    for _ in range(4):
        walk.next_step(workshop, ada, session, scene.look(workshop, session.code).session.stage)
        now = scene.look(workshop, session.code)
        phases.append((now.phase, now.answered))
    assert phases == [("waiting", 0), ("open", 12), ("guessing", 12), ("revealed", 12)]
    rehearsal.wipe(workshop, ada, session)
    with workshop.store.reading() as db:
        assert db.execute("SELECT count(*) FROM rounds").fetchone() == (0,)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["guess", "close_guess", "open", "close", "reveal", "hide", "cast", "live"]), max_size=12)
)
def test_in_any_order_one_round_is_open_and_no_guess_is_lost_or_seen_too_early(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor], steps: list[str]
) -> None:
    commands = {
        "guess": life.guess, "close_guess": life.close_guess, "open": life.open_round, "close": life.close_round,
        "reveal": life.reveal, "hide": life.hide,
    }  # fmt: skip
    for step in steps:
        now = scene.look(workshop, session.code)
        if step == "cast" and now.phase == "guessing":
            taking_part.cast(workshop, voted[0], session, "p6", 1001, {"value": 33})
            guess = now.as_guess
            assert guess and guess.phase == "open"
        elif step == "live":
            life.set_results(workshop, ada, session, "p6", "live")
        elif step != "cast" and not (step == "guess" and now.round and now.round.shown):
            commands[step](workshop, ada, session, "p6", 1)
        now = scene.look(workshop, session.code)
        if now.phase == "guessing":
            assert seen(workshop, session).hidden == "not_shown"
    with workshop.store.reading() as db:
        assert db.execute("SELECT count(*) FROM rounds WHERE open = 1").fetchone()[0] <= 1
        assert db.execute("SELECT count(*) FROM answers WHERE round = 1").fetchone() == (7,)
