"""Cutting the links between people and answers: what the group saw stays, and no two answers are one person's."""

import json
import shutil
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from sessions.access.pseudonyms import pseudonym
from sessions.access.rights import Visitor
from sessions.activities.shared.texts import card
from sessions.archive import group_map, key_figures, presentation
from sessions.archive.replay.frames import frames
from sessions.archive.replay.time_line import time_line
from sessions.facilitation import commands, exclusions, session_view, undo, unlinking
from sessions.model.records import RoundKey, Session
from sessions.participation import answering, manual_entry, moderation
from sessions.results import extra_charts, round_results, shift
from sessions.results.extra_charts import ExtraChart
from sessions.results.result import Result
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.results.texts.free_texts import FreeText
from sessions.settings import Settings
from sessions.store import SqliteStore, session_rows
from sessions.store.archive import kept_results
from sessions.store.archive import unlinking as stored
from sessions.store.maintenance import integrity
from sessions.workshop import Workshop
from tests.conftest import (
    PASSCODE,
    PLAN,
    START,
    Clock,
    everything,
    in_round,
    is_stored,
    refused,
    somebody,
    whole_programme,
)
from tests.full_session import FullSession
from tests.sessions.archive.test_deletion import sound

pytestmark = pytest.mark.both_stores

Unchanged = Callable[[], AbstractContextManager[None]]
Reload = Callable[[Session], Session]
ROLES = ("beleid", "uitvoering")
EARLIER, WITHDRAWN, CORRECTED = "kwartelkoning", "roerdomp", "porseleinhoen"  # words that are in no file of ours


def ask(
    workshop: Workshop, dee: Visitor, session: Session, people: Sequence[Visitor], activity: str, number: int,
    *answers: dict[str, object],
) -> None:  # fmt: skip
    """Each of these people gives an answer of theirs in a round, which is closed and revealed."""
    commands.open_round(workshop, dee, session, activity, number)
    for person, answer in zip(people, answers, strict=True):
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, activity, number, answer)
    commands.close_round(workshop, dee, session, activity, number)
    commands.reveal(workshop, dee, session, activity, number)


def marks(*values: int) -> list[dict[str, object]]:
    """Places on a line."""
    return [{"value": value} for value in values]


def text(*words: str) -> dict[str, object]:
    """An answer with a text for each of these."""
    return {"texts": [{"id": f"t{number}", "text": each} for number, each in enumerate(words)]}


def told(workshop: Workshop, session: Session, activity: str, number: int) -> tuple[Result, Sequence[ExtraChart]]:
    """What the group sees of a round, and what is told beside it."""
    item = next(each for each in session_view.items(workshop, session) if each.activity.id == activity)
    round_ = item.rounds[number - 1]
    result = round_results.visible_result(workshop, session, item.activity, round_, "nl")
    return result, extra_charts.extra(workshop, session, item.activity, round_, "nl")


def seen(workshop: Workshop, session: Session, language: str) -> dict[tuple[str, int], tuple[Any, ...]]:
    """What stands in words and numbers of every round, in an order that doesn't depend on the names of cards."""
    found: dict[tuple[str, int], tuple[Any, ...]] = {}
    for item in session_view.items(workshop, session):
        for each in item.rounds:
            result = round_results.visible_result(workshop, session, item.activity, each, language)
            extra = extra_charts.extra(workshop, session, item.activity, each, language)
            found[item.activity.id, each.number] = (
                result.answered, result.passed, result.hidden, result.sentence, sorted(result.numbers),
                sorted(words for _, words in result.cards), sorted(result.voices.values()), len(result.figures),
                [words for _, words in result.pinned], result.cues, result.texts, result.guessed,
                [(part.name, sorted(part.numbers), part.hidden) for part in extra],
                [part.sentence for part in extra if item.activity.kind != "forcefield"],  # several differ most
            )  # fmt: skip
    return found


@pytest.fixture(scope="module")
def held(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Visitor, Session]:
    """A database in which people of two roles were asked everything there is, some of it twice and with guesses.

    The session ended, and its links are there.
    """
    path, clock = Path(shutil.copy(prepared, tmp_path_factory.mktemp("whole") / "workshop.db")), Clock()
    workshop = at(path, clock)
    full = FullSession(workshop, PASSCODE, 12, roles=ROLES)
    for _ in full.moments():
        clock.forward(seconds=7)
    for activity in ("p6", "p1"):
        list(full.again(activity))
    full.guess("p6")
    commands.end(workshop, full.dee, full.session)
    workshop.store.shut_down()
    return path, full.dee, commands.find(workshop, full.session.code)


def at(path: Path, clock: Clock) -> Workshop:
    """An installation at a database file."""
    return Workshop(
        Settings(path, passcode=PASSCODE), SqliteStore(path), clock=clock, exact_clock=clock, machine_clock=clock
    )


@dataclass
class Whole:
    """An installation of its own on a copy of that database."""

    workshop: Workshop
    dee: Visitor
    code: str

    @property
    def session(self) -> Session:
        """The session as it is now."""
        return commands.find(self.workshop, self.code)

    def cut(self) -> None:
        """Cut its links."""
        assert unlinking.cut_now(self.workshop, self.dee, self.session)


@pytest.fixture
def whole(held: tuple[Path, Visitor, Session], tmp_path: Path) -> Whole:
    """A copy of the database with the whole session, for one test."""
    path, dee, session = held
    return Whole(at(Path(shutil.copy(path, tmp_path / "whole.db")), Clock()), dee, session.code)


@pytest.fixture
def twice(workshop: Workshop, dee: Visitor, clock: Clock) -> tuple[Session, list[Visitor]]:
    """Twelve people of two roles answered p6 twice and wrote in q01, always in the same order; still going on.

    The links are to be cut when it ends.
    """
    session, _ = commands.create(workshop, dee, replace(PLAN, unlink=True), whole_programme())
    people = [somebody() for _ in range(12)]
    for index, person in enumerate(people):
        answering.join(workshop, person, session, ROLES[index % 2])
        clock.forward(seconds=5)
    commands.set_approval(workshop, dee, session, False)
    for number in (1, 2):
        commands.open_round(workshop, dee, session, "p6", number)
        for index, person in enumerate(people):
            answering.cast(workshop, person, session, "p6", number, {"value": 5 * index + 20 * number})
            clock.forward(seconds=5)
        commands.close_round(workshop, dee, session, "p6", number)
        commands.reveal(workshop, dee, session, "p6", number)
    commands.open_round(workshop, dee, session, "q01", 1)
    for index, person in enumerate(people):
        answering.cast(workshop, person, session, "q01", 1, text(f"tekst {index}"))
        clock.forward(seconds=5)
    commands.close_round(workshop, dee, session, "q01", 1)
    return commands.find(workshop, session.code), people


# --- what the group saw stays -----------------------------------------------------------------------------------------


@pytest.mark.slow
def test_everything_that_was_told_is_told_the_same(whole: Whole) -> None:
    before = {language: seen(whole.workshop, whole.session, language) for language in ("nl", "en")}
    whole.cut()
    assert {language: seen(whole.workshop, whole.session, language) for language in ("nl", "en")} == before
    parts = [part for told in before["nl"].values() for part, *_ in told[-2]]
    assert parts.count("moved") >= 3 and parts.count("roles") >= 10
    sound(whole.workshop)


def test_key_figures_are_the_same_though_they_are_calculated_again(whole: Whole) -> None:
    session = whole.session
    before = key_figures.of_session(whole.workshop, session)
    whole.cut()
    assert whole.session.revision != session.revision
    assert key_figures.of_session(whole.workshop, whole.session) == before
    assert sum(each.moved is not None for each in before.rounds) == 3


def test_what_moved_stays_without_arrows_and_roles_with_their_picture(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]], reload: Reload
) -> None:
    session, _ = twice
    _, before = told(workshop, session, "p6", 2)
    commands.end(workshop, dee, session)
    _, after = told(workshop, reload(session), "p6", 2)
    assert [(part.name, part.sentence, part.numbers) for part in after] == [
        (part.name, part.sentence, part.numbers) for part in before
    ]
    assert [part.name for part in after] == ["moved", "roles"]
    assert [len(part.figures) for part in before] == [1, 1] and [len(part.figures) for part in after] == [0, 1]
    assert after[1].figures[0] == before[1].figures[0]
    slides = presentation.slides(workshop, reload(session), "nl")
    assert [slide.chart_number for slide in slides if slide.activity == "p6"] == [0, 1, 0, 2]


def test_in_a_language_that_came_later_what_moved_is_told_in_that_of_the_content(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]], reload: Reload
) -> None:
    session, _ = twice
    commands.end(workshop, dee, session)
    item = next(each for each in session_view.items(workshop, reload(session)) if each.activity.id == "p6")
    with workshop.store.writing() as db:
        for key, text in db.execute("SELECT part, content FROM kept_results").fetchall():
            content = json.loads(text)
            for name in ("sentences", "numbers"):
                content.get(name, {}).pop("en", None)
            db.execute("UPDATE kept_results SET content = ? WHERE part = ?", [json.dumps(content), key])
    found = shift.between(workshop, reload(session), item.activity, item.rounds[1], "nl")
    assert found and found.sentence.startswith("12 schoven")
    assert shift.between(workshop, reload(session), item.activity, item.rounds[1], "en") is None


def test_what_is_hidden_or_of_too_few_is_not_kept(
    workshop: Workshop, dee: Visitor, session: Session, reload: Reload
) -> None:
    people = [somebody() for _ in range(4)]
    for number in (1, 2):
        ask(workshop, dee, session, people, "p6", number, *marks(10, 20, 30, 40))
        ask(
            workshop,
            dee,
            session,
            people[: 4 if number == 1 else 2],
            "p1",
            number,
            *marks(1, 2, 3, 4)[: 6 - 2 * number],
        )
    commands.hide(workshop, dee, session, "p6", 2)
    commands.end(workshop, dee, session)
    unlinking.cut_now(workshop, dee, session)
    assert everything(workshop)["kept_results"] == []
    commands.reveal(workshop, dee, session, "p6", 2)
    assert told(workshop, reload(session), "p6", 2)[1] == []


def test_of_a_hidden_round_neither_what_moved_nor_roles_are_kept(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]]
) -> None:
    session, _ = twice
    commands.hide(workshop, dee, session, "p6", 2)
    commands.end(workshop, dee, session)
    with workshop.store.reading() as db:
        assert [each[:3] for each in kept_results.of_session(db, session.id)] == [("p6", 1, "roles")]


def test_what_is_hidden_afterwards_is_not_told(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]], reload: Reload
) -> None:
    session, _ = twice
    commands.end(workshop, dee, session)
    commands.hide(workshop, dee, session, "p6", 2)
    assert told(workshop, reload(session), "p6", 2)[1] == []
    commands.reveal(workshop, dee, session, "p6", 2)
    commands.hide(workshop, dee, session, "p6", 1)
    assert [part.name for part in told(workshop, reload(session), "p6", 2)[1]] == ["roles"]


# --- nobody can be followed -------------------------------------------------------------------------------------------


def test_every_answer_is_of_a_participant_who_gave_no_other(whole: Whole) -> None:
    with whole.workshop.store.reading() as db:
        before = {number for (number,) in db.execute("SELECT id FROM participants")}
        answers = db.execute("SELECT count(*) FROM answers").fetchone()[0]
    whole.cut()
    with whole.workshop.store.reading() as db:
        people = db.execute("SELECT id, role, batch, joined_at, unlinked FROM participants").fetchall()
        given = [number for (number,) in db.execute("SELECT participant FROM answers")]
        logged = [number for (number,) in db.execute("SELECT participant FROM answer_log")]
    assert sorted(given) == sorted(logged) == sorted(number for number, *_ in people)
    assert len(set(given)) == len(given) == answers and not before & set(given)
    assert {tuple(rest) for _, *rest in people} == {(None, None, START.isoformat(), 1)}


ORDERS = {  # in which rows stand, and that of the numbers of participants
    "answers": "SELECT value FROM answers WHERE activity = ? AND round = ? ORDER BY {written}",
    "participants": "SELECT value FROM answers WHERE activity = ? AND round = ? ORDER BY participant",
    "log": "SELECT value FROM answer_log WHERE activity = ? AND round = ? ORDER BY id",
}
MOMENTS = """SELECT activity, round, count(DISTINCT saved_at) FROM answers GROUP BY 1, 2
    UNION ALL SELECT activity, round, count(DISTINCT at) FROM answer_log GROUP BY 1, 2"""
ASKED = [("p6", 1), ("p6", 2), ("q01", 1)]  # what they gave there is 20, 25 … and 40, 45 … and tekst 0, tekst 1 …


def who_in(workshop: Workshop, order: str) -> list[list[int]]:
    """For each round that was asked who answered it, in one of the orders."""
    with workshop.store.reading() as db:
        written = "rowid" if isinstance(workshop.store, SqliteStore) else "ctid"
        query = ORDERS[order].format(written=written)
        found = [[str(value) for (value,) in db.execute(query, key)] for key in ASKED]
    places = [[(int(value.strip('{"value: }')) - 20 * (at + 1)) // 5 for value in found[at]] for at in (0, 1)]
    return [*places, [int(value.rpartition("tekst ")[2].strip('"}]')) for value in found[2]]]


def test_neither_order_nor_time_tells_who_gave_what(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]]
) -> None:
    """Twelve people answered three times in the same order: by chance that comes back once in 12! times."""
    session, _ = twice
    by_order = {order: who_in(workshop, order) for order in ORDERS}
    if not isinstance(workshop.store, SqliteStore):  # which puts rows where there is room
        del by_order["answers"]
    assert [*by_order.values()] == [[[*range(12)]] * 3] * len(by_order)
    commands.end(workshop, dee, session)
    for order in ORDERS:
        found = who_in(workshop, order)
        assert all(one != other for one, other in combinations([*found, [*range(12)]], 2)), order
    with workshop.store.reading() as db:
        assert sorted(db.execute(MOMENTS).fetchall()) == sorted((*key, 1) for key in (*ASKED, *ASKED))


def test_what_tied_answers_to_somebody_is_in_no_file_any_more(
    workshop: Workshop, dee: Visitor, session: Session, reload: Reload
) -> None:
    """Hashes of browsers, the secret behind names, names of texts and of cards, and what was written first."""
    people = [somebody() for _ in range(3)]
    commands.open_round(workshop, dee, session, "q01", 1)
    for index, person in enumerate(people):
        answering.join(workshop, person, session, ROLES[0])
        answering.cast(workshop, person, session, "q01", 1, {"texts": [{"id": f"bladgoud{index}", "text": EARLIER},
                                                                     {"id": "weg", "text": WITHDRAWN}]})  # fmt: skip
        answering.cast(workshop, person, session, "q01", 1, {
            "texts": [{"id": f"bladgoud{index}", "text": f"eigen {CORRECTED}"}], "withdrawn": ["weg"]})  # fmt: skip
    commands.close_round(workshop, dee, session, "q01", 1)
    commands.end(workshop, dee, session)
    with workshop.store.reading() as db:
        holders = [holder for (holder,) in db.execute("SELECT holder FROM participants")]
        salt = session_rows.salt(db, session.id)
        numbers = [number for (number,) in db.execute("SELECT id FROM participants")]
    names = [pseudonym(salt, "chart", RoundKey("q01", 1), number) for number in numbers]
    secrets = [*holders, salt, *names, *(card(name, f"bladgoud{at}") for at, name in enumerate(names)), "bladgoud"]
    for secret in (*holders, salt, "bladgoud", EARLIER, WITHDRAWN):
        assert is_stored(workshop, secret)
    assert unlinking.cut_now(workshop, dee, reload(session))
    assert [secret for secret in (*secrets, EARLIER, WITHDRAWN) if is_stored(workshop, secret)] == []
    assert is_stored(workshop, CORRECTED)
    sound(workshop)


def test_there_is_no_map_of_the_group_any_more(
    workshop: Workshop, dee: Visitor, session: Session, reload: Reload
) -> None:
    people = [somebody() for _ in range(group_map.FEWEST_PEOPLE)]
    for activity in ("p1", "p5", "p6"):
        ask(workshop, dee, session, people, activity, 1, *marks(*(9 * index for index in range(len(people)))))
    commands.end(workshop, dee, session)
    assert group_map.group_map(workshop, reload(session))
    unlinking.cut_now(workshop, dee, session)
    assert group_map.group_map(workshop, reload(session)) is None


# --- texts ------------------------------------------------------------------------------------------------------------


def test_texts_keep_what_was_decided_about_them(
    workshop: Workshop, dee: Visitor, session: Session, reload: Reload
) -> None:
    people = [somebody() for _ in range(4)]
    commands.open_round(workshop, dee, session, "q01", 1)
    words = ("eerste", "tweede"), ("derde",), ("vierde",), ("vijfde",)
    for person, each in zip(people, words, strict=True):
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, "q01", 1, text(*each))
    now = in_round(workshop, session.code)

    def one(words: str) -> FreeText:
        there = texts_for_facilitator(workshop, dee, reload(session), now.activity, now.round, "nl")
        return next(each for each in there if words in each.words)

    moderation.decide(workshop, dee, session, now.round, [one("eerste"), one("derde"), one("vijfde")], approve=True)
    moderation.decide(workshop, dee, session, now.round, [one("tweede")], approve=False)
    moderation.correct(workshop, dee, session, now.activity, now.round, one("eerste"), {"text": "Eerste, netjes"})
    moderation.merge(workshop, dee, session, now.activity, now.round, one("derde"), one("Eerste"))
    moderation.pin(workshop, dee, session, now.round, one("vijfde"), wanted=True)
    moderation.pin(workshop, dee, session, now.round, one("Eerste"), wanted=True)
    commands.close_round(workshop, dee, session, "q01", 1)
    commands.reveal(workshop, dee, session, "q01", 1)
    commands.end(workshop, dee, session)
    before, _ = told(workshop, reload(session), "q01", 1)
    states = {words: one(words).state for words in ("Eerste", "tweede", "derde", "vierde", "vijfde")}
    unlinking.cut_now(workshop, dee, reload(session))
    after, _ = told(workshop, reload(session), "q01", 1)
    assert {words: one(words).state for words in states} == states == {
        "Eerste": "approved", "tweede": "hidden", "derde": "same", "vierde": "waiting", "vijfde": "approved",
    }  # fmt: skip
    assert [words for _, words in after.pinned] == [words for _, words in before.pinned] == ["vijfde", "Eerste, netjes"]
    assert sorted(words for _, words in after.cards) == ["Eerste, netjes", "vijfde"]
    assert [*after.voices.values()] == [2] and after.texts == before.texts == (3, 5)
    assert one("Eerste").original == "eerste"
    sound(workshop)


def test_what_was_merged_into_a_text_that_was_withdrawn_reads_as_before(
    workshop: Workshop, dee: Visitor, session: Session, reload: Reload
) -> None:
    """Its writer took the one back into which two others were merged: one had been approved before, one had not."""
    people = [somebody() for _ in range(3)]
    commands.open_round(workshop, dee, session, "q01", 1)
    for person, words in zip(people, ("een", "twee", "drie"), strict=True):
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, "q01", 1, text(words))
    now = in_round(workshop, session.code)

    def states() -> dict[str, str]:
        there = texts_for_facilitator(workshop, dee, reload(session), now.activity, now.round, "nl")
        return {each.words: each.state for each in there}

    there = texts_for_facilitator(workshop, dee, reload(session), now.activity, now.round, "nl")
    by_words = {each.words: each for each in there}
    moderation.decide(workshop, dee, session, now.round, [by_words["een"], by_words["twee"]], approve=True)
    for words in ("twee", "drie"):
        moderation.merge(workshop, dee, session, now.activity, now.round, by_words[words], by_words["een"])
    answering.cast(workshop, people[0], session, "q01", 1, {"texts": [], "withdrawn": ["t0"]})
    commands.end(workshop, dee, session)
    before = states()
    unlinking.cut_now(workshop, dee, reload(session))
    assert states() == before == {"twee": "approved", "drie": "waiting"}
    sound(workshop)


def test_actions_that_a_later_session_carries_on_are_still_read_there(
    workshop: Workshop, dee: Visitor, session: Session, reload: Reload
) -> None:
    commands.set_approval(workshop, dee, session, False)
    people = [somebody() for _ in range(3)]
    actions: list[dict[str, object]] = [
        {"texts": [{"id": "a", "what": what, "who": "", "by": ""}]} for what in ("bellen", "mailen", "praten")
    ]
    ask(workshop, dee, session, people, "actions", 1, *actions)
    commands.end(workshop, dee, session)
    plan = replace(PLAN, title="Later", held_on=START.date() + timedelta(days=1))
    later, _ = commands.create(workshop, dee, plan, whole_programme())
    stage = reload(later).stage
    unlinking.cut_now(workshop, dee, reload(session))
    assert reload(later).stage > stage

    def carried() -> set[str]:
        found = next(each.activity for each in session_view.items(workshop, later) if each.activity.id == "look_back")
        return {each[0] for each in round_results.carried_texts(workshop, found)}

    assert carried() == {"bellen", "mailen", "praten"}
    now = told(workshop, reload(session), "actions", 1)[0]
    commands.hide(workshop, dee, session, "actions", 1)
    assert len(now.cards) == 3 and carried() == set()


# --- who did not count, and who had no device ------------------------------------------------------------------------


def test_who_was_left_out_stays_left_out_and_the_answers_go(
    workshop: Workshop, dee: Visitor, session: Session, clock: Clock, reload: Reload
) -> None:
    people = [somebody() for _ in range(8)]
    for index, person in enumerate(people):
        if index == 3:
            clock.forward(minutes=5)
        answering.join(workshop, person, session)
    ask(workshop, dee, session, people, "p6", 1, *marks(10, 20, 30, 90, 91, 92, 93, 94))
    exclusions.exclude(workshop, dee, session, clock())
    commands.end(workshop, dee, session)
    before = told(workshop, reload(session), "p6", 1)[0]
    unlinking.cut_now(workshop, dee, reload(session))
    after = told(workshop, reload(session), "p6", 1)[0]
    assert (after.answered, after.sentence) == (before.answered, before.sentence) and after.answered == 3
    assert exclusions.excluded(workshop, reload(session)) == 5
    assert session_view.build(workshop, session.code).people == 3
    assert everything(workshop)["exclusions"] == []
    assert len(everything(workshop)["answers"]) == 3
    sound(workshop)


def test_who_had_no_device_counts_and_is_like_the_others(
    workshop: Workshop, dee: Visitor, session: Session, reload: Reload
) -> None:
    people = [somebody() for _ in range(3)]
    ask(workshop, dee, session, people, "p6", 1, *marks(10, 20, 30))
    for _ in range(2):
        round_ = in_round(workshop, session.code).round
        manual_entry.enter(workshop, dee, reload(session), round_, {"left": 2}, "")
    before = told(workshop, reload(session), "p6", 1)[0]
    assert (before.answered, session_view.build(workshop, session.code).people) == (7, 7)
    commands.end(workshop, dee, session)
    unlinking.cut_now(workshop, dee, reload(session))
    after = told(workshop, reload(session), "p6", 1)[0]
    assert (after.answered, after.sentence) == (7, before.sentence)
    assert session_view.build(workshop, session.code).people == 7
    assert manual_entry.counts(workshop, session) == {} and everything(workshop)["batches"] == []
    with refused("undo_other"):
        undo.undo(workshop, dee, session, 1)


# --- when -------------------------------------------------------------------------------------------------------------


def test_they_are_cut_when_a_session_ends_whose_setting_says_so(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]], reload: Reload
) -> None:
    session, people = twice
    assert session.unlink and unlinking.cut_on(workshop, session) is None
    commands.end(workshop, dee, session)
    assert unlinking.cut_on(workshop, session) == START.date() and not unlinking.has_links(workshop, session)
    assert answering.participants_of(workshop, people, session) == [None] * 12
    assert undo.last(workshop, reload(session)) is None


def test_without_the_setting_they_stay_until_an_organiser_cuts_them(
    workshop: Workshop, dee: Visitor, session: Session, ben: Visitor, unchanged: Unchanged
) -> None:
    ask(workshop, dee, session, [ben], "p6", 1, *marks(50))
    with unchanged(), refused("unlink_running"):
        unlinking.cut_now(workshop, dee, session)
    commands.end(workshop, dee, session)
    assert unlinking.has_links(workshop, session) and unlinking.cut_all_due(workshop) == 0
    assert unlinking.cut_now(workshop, dee, session)
    assert not unlinking.has_links(workshop, session)
    with unchanged():
        assert unlinking.cut_now(workshop, dee, session)


def test_what_was_interrupted_is_done_at_the_next_start(
    workshop: Workshop, dee: Visitor, session: Session, ben: Visitor
) -> None:
    """The server stopped after the session had ended and before its links were cut."""
    ask(workshop, dee, session, [ben], "p6", 1, *marks(50))
    commands.end(workshop, dee, session)
    with workshop.store.writing() as db:
        stored.want(db, session.id, wanted=True)
    assert unlinking.cut_all_due(workshop) == 1
    assert not unlinking.has_links(workshop, session) and unlinking.cut_all_due(workshop) == 0


def test_the_setting_is_chosen_until_the_end_by_organisers_only(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session, reload: Reload, unchanged: Unchanged
) -> None:
    unlinking.set_wanted(workshop, dee, session, wanted=True)
    assert reload(session).unlink and reload(session).stage == session.stage + 1
    unlinking.set_wanted(workshop, dee, session, wanted=False)
    assert not reload(session).unlink
    for act in (
        lambda: unlinking.set_wanted(workshop, ada, session, True),
        lambda: unlinking.cut_now(workshop, ada, session),
    ):
        with unchanged(), refused("organiser_only"):
            act()
    commands.end(workshop, dee, session)
    with unchanged(), refused("unlink_ended"):
        unlinking.set_wanted(workshop, dee, session, wanted=True)


def test_a_session_in_which_nobody_took_part_ends_as_ever(
    workshop: Workshop, dee: Visitor, session: Session, reload: Reload
) -> None:
    unlinking.set_wanted(workshop, dee, session, wanted=True)
    commands.end(workshop, dee, session)
    assert unlinking.cut_on(workshop, session) is None
    last = undo.last(workshop, reload(session))
    assert last and last.action == "end"


# --- taken up again ---------------------------------------------------------------------------------------------------


def test_people_come_back_as_new_participants_and_answer_in_new_rounds(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]], reload: Reload, unchanged: Unchanged
) -> None:
    session, people = twice
    before = seen(workshop, session, "nl")
    commands.end(workshop, dee, session)
    commands.resume(workshop, dee, session)
    for activity, number in (("p6", 1), ("p6", 2), ("q01", 1)):
        with unchanged(), refused("round_unlinked"):
            commands.open_round(workshop, dee, session, activity, number)
    ask(workshop, dee, session, people[:5], "p6", 3, *marks(10, 20, 30, 40, 50))
    ben = answering.participant_of(workshop, people[0], session)
    assert ben and answering.own_answer(workshop, ben, "p6", 1) is None
    result, extra = told(workshop, reload(session), "p6", 3)
    assert result.answered == 5 and [part.name for part in extra] == []  # nobody is known to have answered before
    assert session_view.build(workshop, session.code).people == 12
    assert {key: found for key, found in seen(workshop, reload(session), "nl").items() if key in before} == before
    sound(workshop)


def test_the_second_end_cuts_what_came_since_and_keeps_what_was_kept(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]], reload: Reload
) -> None:
    session, people = twice
    before = seen(workshop, session, "nl")
    commands.end(workshop, dee, session)
    commands.resume(workshop, dee, session)
    for number in (3, 4):
        ask(workshop, dee, session, people, "p6", number, *marks(*range(10 * number, 10 * number + 12)))
    ask(workshop, dee, session, [somebody()], "p1", 1, *marks(50))
    late = seen(workshop, reload(session), "nl")
    commands.end(workshop, dee, session)
    assert not unlinking.has_links(workshop, session)
    assert seen(workshop, reload(session), "nl") == late and late | before == late
    assert [part.name for part in told(workshop, reload(session), "p6", 4)[1]] == ["moved"]
    assert session_view.build(workshop, session.code).people == 13
    sound(workshop)


def test_what_was_done_before_is_not_undone_and_what_comes_after_is(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]], reload: Reload
) -> None:
    session, people = twice
    commands.end(workshop, dee, session)
    commands.resume(workshop, dee, session)
    answering.join(workshop, people[0], session)
    resumed = undo.last(workshop, session)
    assert resumed and resumed.action == "resume"
    undo.undo(workshop, dee, session, resumed.entry)
    assert reload(session).ended and not unlinking.has_links(workshop, session)  # it ended once more
    assert undo.last(workshop, session) is None
    sound(workshop)


def test_by_hand_nothing_is_added_to_a_round_of_then(
    workshop: Workshop, dee: Visitor, session: Session, ben: Visitor, reload: Reload, unchanged: Unchanged
) -> None:
    ask(workshop, dee, session, [ben], "p6", 1, *marks(50))
    round_ = in_round(workshop, session.code).round
    commands.end(workshop, dee, session)
    unlinking.cut_now(workshop, dee, session)
    commands.resume(workshop, dee, session)
    with unchanged(), refused("hand_too_late"):
        manual_entry.enter(workshop, dee, reload(session), round_, {"left": 2}, "")


# --- looking back -----------------------------------------------------------------------------------------------------


def test_a_replay_has_the_answers_of_a_round_when_it_closes(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]], reload: Reload
) -> None:
    session, _ = twice
    line = time_line(workshop, session)
    commands.end(workshop, dee, session)
    played = frames(workshop, reload(session), "p6", "nl")
    answered = [(each.round.number, each.open, each.result.answered) for each in played if each.round]
    assert answered == [(1, True, 0), (1, False, 12), (2, True, 0), (2, False, 12)]
    assert [each.activity for each in time_line(workshop, reload(session)).segments] == [
        each.activity for each in line.segments
    ]


def test_the_check_finds_somebody_with_two_answers(
    workshop: Workshop, dee: Visitor, twice: tuple[Session, list[Visitor]]
) -> None:
    session, _ = twice
    commands.end(workshop, dee, session)
    with workshop.store.writing() as db:
        one, other = (
            db.execute("SELECT min(participant) FROM answers WHERE activity = 'p6' AND round = ?", [number]).fetchone()[
                0
            ]
            for number in (1, 2)
        )
        db.execute("UPDATE answers SET participant = ? WHERE participant = ?", [one, other])
        db.execute("UPDATE answer_log SET participant = ? WHERE participant = ?", [one, other])
    with workshop.store.reading() as db:
        assert integrity.loose(db) == {"unlinked_with_several_answers": 1}
