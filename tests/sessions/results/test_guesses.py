"""Guess the audience: the numbers by hand, what roles may be shown, and that nothing shows before the reveal."""

import json
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sessions import activities
from sessions.access.rights import Visitor
from sessions.activities.capabilities import guess_first
from sessions.activities.paradox.activity import Paradox
from sessions.activities.shared.charts.guess_chart import GuessSummary, RoleGuess
from sessions.activities.shared.charts.number_line import marks
from sessions.activities.shared.guess import NEAR, GuessPrompt
from sessions.facilitation import commands, rehearsal, session_view, undo, vote_cycle
from sessions.locale import Texts
from sessions.model.programme import Text
from sessions.model.records import Answer, Session
from sessions.model.session_settings import SessionSettings
from sessions.participation import answering
from sessions.results import guesses, round_results
from sessions.results.result import Result
from sessions.results.statistics import Position, describe
from sessions.simulation import rehearsal_steps
from sessions.store import answers, session_rows
from sessions.workshop import Workshop
from tests.conftest import PLAN, START, Clock, examples, in_round, on_stage, refused, somebody, whole_programme
from tests.plotly_figures import assert_valid

NL, EN = Texts("nl"), Texts("en")
LEFT, RIGHT = Text(nl="sturen", en="steering"), Text(nl="loslaten", en="letting go")
PARADOX = Paradox(id="p6", kind="paradox", left=LEFT, right=RIGHT)
places = st.lists(st.integers(0, 100), min_size=3, max_size=40)


def compared(real: list[int], given: list[int], roles: tuple[RoleGuess, ...] = ()) -> tuple[GuessPrompt, GuessSummary]:
    """Guesses held against where the group stands."""
    found = marks({f"n{index}": value for index, value in enumerate(real)})
    assert found
    guess = GuessPrompt(LEFT, RIGHT).against(found, roles)
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
    assert guess.sentence(summary, NL) == said


def test_the_table_holds_the_guesses_their_middle_half_from_five_and_the_roles() -> None:
    """Quartiles of 10 20 30 40 50 by linear interpolation: 20 and 40."""
    role = RoleGuess("beleid", _position(10, 20, 30, 40, 50), _position(60, 60, 60, 60, 60, 60))
    guess, summary = compared(
        [30, 40, 50], [10, 20, 30, 40, 50], (role, RoleGuess("uitvoering", role.guesses, role.real))
    )
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
    guess = PARADOX.guess_prompt()
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
        assert guess.sentence(again, texts) == guess.sentence(summary, texts)
    figure = guess.draw(summary, NL)
    assert_valid(figure)
    assert figure == guess.draw(again, NL)


@pytest.mark.parametrize("roles", [0, 1, 4, 7])
def test_the_picture_has_a_row_for_at_most_four_roles_and_no_letter_under_24(roles: int) -> None:
    position = _position(10, 20, 30, 40, 50)
    told = tuple(RoleGuess(f"een lange naam van een rol {index}", position, position) for index in range(roles))
    guess, summary = compared([30, 40, 50], [10, 20, 30, 40, 50], told)
    figure = guess.draw(summary, NL)
    notes = figure["layout"]["annotations"]
    assert sum(note["text"] == "een lange naam… (5)" for note in notes) == min(4, roles)
    assert min(note["font"]["size"] for note in notes) >= 24
    assert_valid(figure)


def _position(*values: int) -> Position:
    found = describe(values)
    assert found
    return found


# --- roles ------------------------------------------------------------------------------------------------------------

ROLES = ("beleid", "uitvoering")


def crowd(**people: int) -> list[tuple[str | None, int]]:
    """So many answers by role, at 30 and 70 by turns; `nobody` has none."""
    return [
        (None if role == "nobody" else role, 30 + 40 * (index % 2)) for role, n in people.items() for index in range(n)
    ]


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
    assert [role.role for role in guesses.of_roles(real, given_, ROLES)] == shown


def test_a_guess_that_came_after_the_reveal_shows_no_role_unless_five_did() -> None:
    both = crowd(beleid=6, uitvoering=6)
    late = [guesses.of_roles(both, both, ROLES, guessed_since=[{"beleid": n}]) for n in (0, 1, 4, 5)]
    assert [[one.role for one in found] for found in late] == [
        ["beleid", "uitvoering"],
        [],
        [],
        ["beleid", "uitvoering"],
    ]
    assert guesses.of_roles(both, both, ROLES, answered_since=[{"uitvoering": 1}]) == []


@given(st.lists(st.integers(0, 12), min_size=6, max_size=6))
def test_what_is_left_of_guesses_and_of_answers_is_nobody_or_five(counts: list[int]) -> None:
    sides = [crowd(beleid=a, uitvoering=b, nobody=c) for a, b, c in (counts[:3], counts[3:])]
    guessed, answered = sides
    shown = {one.role or None for one in guesses.of_roles(guessed, answered, ROLES)}
    for side in sides if shown else ():
        rest = sum(role not in shown for role, _ in side)
        assert rest == 0 or rest >= 5
        assert all(sum(role == one for role, _ in side) >= 5 for one in shown)


# --- in a session -----------------------------------------------------------------------------------------------------


@pytest.fixture
def voted(workshop: Workshop, ada: Visitor, session: Session) -> list[Visitor]:
    """Seven people stand at 10, 20 … 70 in round 1 of p6, which is closed and not revealed."""
    people = [somebody() for _ in range(7)]
    commands.set_results(workshop, ada, session, "p6", "reveal")
    commands.open_round(workshop, ada, session, "p6", 1)
    for index, one in enumerate(people):
        answering.join(workshop, one, session)
        answering.cast(workshop, one, session, "p6", 1, {"value": 10 * (index + 1)})
    commands.close_round(workshop, ada, session, "p6", 1)
    return people


def guess_all(workshop: Workshop, session: Session, people: list[Visitor], *values: int) -> None:
    for one, value in zip(people, values, strict=False):
        answering.cast(workshop, one, session, "p6", 1, {"value": value}, purpose="guess")


def seen(workshop: Workshop, session: Session, language: str = "nl") -> Result:
    """Round 1 of p6 as the audience may see it now."""
    now = commands.find(workshop, session.code)
    item = next(one for one in session_view.items(workshop, now) if one.activity.id == "p6")
    return round_results.visible_result(workshop, now, item.activity, item.rounds[0], language)


def test_from_the_vote_to_the_reveal(workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor]) -> None:
    commands.guess(workshop, ada, session, "p6", 1)
    now = in_round(workshop, session.code)
    assert (now.phase, now.answered, now.people) == ("guessing", 0, 7)
    assert answering.cast(workshop, voted[0], session, "p6", 1, {"value": 90}, purpose="guess") == Answer(
        1, {"value": 90}, START
    )
    assert answering.cast(workshop, voted[0], session, "p6", 1, {"value": 90}, purpose="guess") == Answer(
        1, {"value": 90}, START
    )
    guess_all(workshop, session, voted, 60, 60, 62, 62, 70)
    assert in_round(workshop, session.code).answered == 5
    assert seen(workshop, session) == Result(7, 0, "not_shown")
    commands.close_guess(workshop, ada, session, "p6", 1)
    assert (session_view.build(workshop, session.code).phase, seen(workshop, session).hidden) == ("closed", "not_shown")
    with refused("round_closed"):
        answering.cast(workshop, voted[6], session, "p6", 1, {"value": 1}, purpose="guess")
    commands.reveal(workshop, ada, session, "p6", 1)
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
    commands.hide(workshop, ada, session, "p6", 1)
    assert seen(workshop, session) == Result(7, 0, "not_shown")


def test_while_people_guess_nothing_is_shown_whatever_is_switched(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor]
) -> None:
    commands.guess(workshop, ada, session, "p6", 1)
    guess_all(workshop, session, voted, 1, 2, 3, 4)
    commands.set_results(workshop, ada, session, "p6", "live")
    assert (session_view.build(workshop, session.code).phase, seen(workshop, session).hidden) == (
        "guessing",
        "not_shown",
    )
    with workshop.store.writing() as db:  # not even when it should ever be marked as shown meanwhile
        db.execute("UPDATE rounds SET shown = 1")
        db.execute("UPDATE sessions SET stage = stage + 1")
    assert seen(workshop, session).hidden == "not_shown"


def test_revealing_ends_the_guess_and_a_second_round_has_its_own(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor]
) -> None:
    commands.guess(workshop, ada, session, "p6", 1)
    guess_all(workshop, session, voted, 60, 60, 60)
    commands.reveal(workshop, ada, session, "p6", 1)
    assert (session_view.build(workshop, session.code).phase, seen(workshop, session).guessed) == ("revealed", True)
    with refused("guess_too_late"):
        commands.guess(workshop, ada, session, "p6", 1)
    commands.open_round(workshop, ada, session, "p6", 2)
    answering.cast(workshop, voted[0], session, "p6", 2, {"value": 5})
    commands.guess(workshop, ada, session, "p6", 2)
    now = session_view.build(workshop, session.code)
    current = now.in_round
    assert current and current.guess
    assert (now.phase, current.round.number, current.round.open) == ("guessing", 2, False)
    assert current.guess.key == ("p6", 2, "guess")
    assert [one.number for item in session_view.items(workshop, session) for one in item.rounds] == [1, 2]


@pytest.mark.parametrize(("given_", "said"), [((), True), ((60, 60), True), ((60, 60, 60), False)])
def test_fewer_than_three_guesses_are_said_and_not_shown(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor], given_: tuple[int, ...], said: bool
) -> None:
    commands.guess(workshop, ada, session, "p6", 1)
    guess_all(workshop, session, voted, *given_)
    commands.reveal(workshop, ada, session, "p6", 1)
    result = seen(workshop, session)
    assert (result.sentence.endswith("Minder dan drie mensen raadden: dat tonen we niet."), result.guessed) == (
        said, not said,
    )  # fmt: skip
    assert ("60" in json.dumps(result.numbers)) is not said


def test_fewer_than_three_answers_show_no_guess_either(workshop: Workshop, ada: Visitor, session: Session) -> None:
    people = [somebody() for _ in range(4)]
    for person in people:
        answering.join(workshop, person, session)
    commands.set_results(workshop, ada, session, "p6", "reveal")
    commands.open_round(workshop, ada, session, "p6", 1)
    for one in people[:2]:
        answering.cast(workshop, one, session, "p6", 1, {"value": 50})
    commands.guess(workshop, ada, session, "p6", 1)
    guess_all(workshop, session, people, 60, 60, 60, 60)
    commands.reveal(workshop, ada, session, "p6", 1)
    assert seen(workshop, session) == Result(2, 0, "too_few")


def test_what_has_no_line_can_not_be_guessed_and_who_may_not_can_not_ask(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, voted: list[Visitor]
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    with refused("no_guess"):
        commands.guess(workshop, ada, session, "q01", 1)
    with refused("no_such_round"):
        commands.guess(workshop, ada, session, "p6", 2)
    with refused("facilitator_only"):
        commands.guess(workshop, ben, session, "p6", 1)
    assert PARADOX.model_copy(update={"ask": "apart", "guess": True}).guess_prompt() is None


def test_the_programme_can_ask_for_it_and_then_holds_the_results_back() -> None:
    asked = PARADOX.model_copy(update={"guess": True, "results": "live"})
    assert (asked.guess_first, asked.starts_with, PARADOX.guess_first, PARADOX.starts_with) == (
        True, "reveal", False, "live",
    )  # fmt: skip
    assert guess_first(activities.load({**asked.model_dump(exclude_none=True)}))


def test_leaving_ends_the_guess_coming_back_goes_on_and_undoing_takes_it_back(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor]
) -> None:
    commands.guess(workshop, ada, session, "p6", 1)
    commands.go_to(workshop, ada, session, "p6")
    assert session_view.build(workshop, session.code).phase == "guessing"
    guess_all(workshop, session, voted, 60)
    commands.go_to(workshop, ada, session, "p5")
    commands.go_to(workshop, ada, session, "p6")
    assert session_view.build(workshop, session.code).phase == "closed"
    commands.guess(workshop, ada, session, "p6", 1)
    now = in_round(workshop, session.code)
    assert (now.phase, now.answered) == ("guessing", 1)
    step = undo.last(workshop, session)
    assert step and step.action == "guess"
    undo.undo(workshop, ada, session, step.entry)
    assert session_view.build(workshop, session.code).phase == "closed"
    with workshop.store.reading() as db:
        [one] = session_rows.rounds(db, session.id, "p6")
        assert len(answers.with_roles(db, session.id, (session_rows.guess_round(db, session.id, one) or one).key)) == 1


def test_the_stop_of_the_conversation_asks_for_it_only_before_the_reveal(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor]
) -> None:
    def go(stop: str) -> tuple[str, str]:
        before = on_stage(workshop, session.code)
        vote_cycle.go(workshop, ada, before.session, before.activity, "", stop)
        after = session_view.build(workshop, session.code)
        return after.phase, after.session.stop

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
    settings = SessionSettings("x", "y", PLAN.held_on, language, ROLES)
    made = commands.create(workshop, dee, settings, whole_programme())[0]
    commands.set_results(workshop, dee, made, "p6", "reveal")
    commands.open_round(workshop, dee, made, "p6", 1)
    people = [(somebody(), role) for role in (*["beleid"] * 7, *["uitvoering"] * 6, None)]
    places = [*(10, 10, 20, 20, 20, 30, 30), *(30, 40, 40, 40, 40, 50), 70]
    thought = [*(50, 50, 60, 60, 60, 70, 70), *(40, 50, 50, 50, 50, 60), 20]
    for (one, role), place in zip(people, places, strict=True):
        answering.join(workshop, one, made, role)
        answering.cast(workshop, one, made, "p6", 1, {"value": place})
    commands.guess(workshop, dee, made, "p6", 1)
    for (one, _), place in zip(people, thought, strict=True):
        answering.cast(workshop, one, made, "p6", 1, {"value": place}, purpose="guess")
    commands.reveal(workshop, dee, made, "p6", 1)

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
        rehearsal_steps.next_step(workshop, ada, session, session_view.build(workshop, session.code).session.stage)
        now = session_view.build(workshop, session.code)
        phases.append((now.phase, now.in_round.answered if now.in_round else 0))
    assert phases == [("waiting", 0), ("open", 12), ("guessing", 12), ("revealed", 12)]
    rehearsal.wipe(workshop, ada, session)
    with workshop.store.reading() as db:
        assert db.execute("SELECT count(*) FROM rounds").fetchone() == (0,)


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["guess", "close_guess", "open", "close", "reveal", "hide", "cast", "live"]), max_size=12)
)
def test_in_any_order_one_round_is_open_and_no_guess_is_lost_or_seen_too_early(
    workshop: Workshop, ada: Visitor, session: Session, voted: list[Visitor], steps: list[str]
) -> None:
    by_name = {
        "guess": commands.guess, "close_guess": commands.close_guess, "open": commands.open_round,
        "close": commands.close_round,
        "reveal": commands.reveal, "hide": commands.hide,
    }  # fmt: skip
    for step in steps:
        now = session_view.build(workshop, session.code)
        if step == "cast" and now.phase == "guessing":
            answering.cast(workshop, voted[0], session, "p6", 1, {"value": 33}, purpose="guess")
            guess = now.in_round and now.in_round.as_guess
            assert guess and guess.round.open
        elif step == "live":
            commands.set_results(workshop, ada, session, "p6", "live")
        elif step != "cast" and not (step == "guess" and now.in_round and now.in_round.round.shown):
            by_name[step](workshop, ada, session, "p6", 1)
        now = session_view.build(workshop, session.code)
        if now.phase == "guessing":
            assert seen(workshop, session).hidden == "not_shown"
    with workshop.store.reading() as db:
        assert db.execute("SELECT count(*) FROM rounds WHERE open = 1").fetchone()[0] <= 1
        assert db.execute("SELECT count(*) FROM answers WHERE purpose = 'answer'").fetchone() == (7,)


def with_roles(workshop: Workshop, session: Session, role: str, count: int) -> list[Visitor]:
    people = [somebody() for _ in range(count)]
    for one in people:
        answering.join(workshop, one, session, role)
    return people


def guessed_round(
    workshop: Workshop, ada: Visitor, session: Session, number: int, answering_: list[Visitor], guessing: list[Visitor]
) -> list[bool]:
    """Whether roles are to be seen in the guesses about each round, once these people answered and guessed another."""
    commands.open_round(workshop, ada, session, "p6", number)
    for index, one in enumerate(answering_):
        answering.cast(workshop, one, session, "p6", number, {"value": 6 * index + number})
    commands.guess(workshop, ada, session, "p6", number)
    for index, one in enumerate(guessing):
        answering.cast(workshop, one, session, "p6", number, {"value": 90 - 6 * index - number}, purpose="guess")
    commands.reveal(workshop, ada, session, "p6", number)
    now = commands.find(workshop, session.code)
    item = next(each for each in session_view.items(workshop, now) if each.activity.id == "p6")
    results = [round_results.visible_result(workshop, now, item.activity, each, "nl") for each in item.rounds]
    assert all(result.guessed for result in results)
    return ["beleid" in str((result.numbers, result.figures)) for result in results]


@pytest.mark.parametrize(("answer", "guess", "shown"), [(0, 0, True), (1, 0, False), (0, 1, False), (5, 5, True)])
def test_who_answered_and_who_guessed_is_compared_over_rounds(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock, answer: int, guess: int, shown: bool
) -> None:
    commands.set_results(workshop, ada, session, "p6", "reveal")
    people = with_roles(workshop, session, "beleid", 5) + with_roles(workshop, session, "uitvoering", 5)
    assert guessed_round(workshop, ada, session, 1, people, people) == [True]
    clock.forward(minutes=1)
    more = with_roles(workshop, session, "beleid", 5)
    both = guessed_round(workshop, ada, session, 2, people + more[:answer], people + more[:guess])
    assert both == [shown, shown]
