"""What organisers see, compare and export of any session holds nothing that its group may not see.

A session in which anybody did anything is copied, every value that is hidden in it is swapped for another one, and all
that organisers can get must be the same to the last character.
"""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithSimulation, WithTexts
from sessions.activities.kind import Kind
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.archive import agenda, findings, group_map, key_figures, presentation, sharing, summary, text_search
from sessions.archive.comparison import groups, items, lines, pattern
from sessions.archive.comparison.filters import ComparedSession, SessionFilter
from sessions.archive.comparison.past_sessions import PastSession
from sessions.archive.replay.frames import frames
from sessions.export import registry
from sessions.facilitation import commands, session_view, unlinking
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Round, RoundKey, Session, normalized_organisation
from sessions.results import extra_charts, round_results
from sessions.results.privacy import may_show_group
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.settings import Settings
from sessions.simulation import demo
from sessions.store import SqliteStore, session_rows
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, Clock, examples, somebody
from tests.pages.conftest import browser as browser  # by this fixture the screens know who reads
from tests.pages.screen import Screen
from tests.sessions.random_sessions.random_session import Life

SWAPPED = "NIETGEZIEN"
READER = somebody("10.0.9.9")  # of links
NL = Texts("nl")


@dataclass
class Copy:
    """An installation of its own on a copy of another one's database."""

    workshop: Workshop
    session: Session


def copy_at(path: Path, code: str) -> Copy:
    """The installation at a database file, and one of its sessions."""
    workshop = Workshop(Settings(path, passcode=PASSCODE), SqliteStore(path), clock=Clock(), exact_clock=Clock())
    return Copy(workshop, commands.find(workshop, code))


def seen(copy: Copy, dee: Visitor) -> dict[str, str]:
    """Everything that organisers get of a session, as text."""
    workshop, session = copy.workshop, copy.session
    programme = session_view.items(workshop, session)
    held = [ComparedSession(PastSession.of(session), key_figures.of_session(workshop, session))]
    found = {
        "summary": repr(summary.summarise(workshop, session, programme, NL)),
        "sections": repr([
            (round_results.visible_result(workshop, session, item.activity, each, "nl"),
             extra_charts.extra(workshop, session, item.activity, each, "nl"))
            for item in programme for each in item.rounds
        ]),
        "slides": repr(presentation.slides(workshop, session, "nl")),
        "search": repr([text_search.find(workshop, session, words, NL) for words in ("zeg", SWAPPED)]),
        "key figures": held[0].figures.model_dump_json(),
        "comparison": repr([lines.lines(held), lines.gaps(held), groups.triangles(held), groups.words(held),
                            groups.attendance(held), groups.actions(held),
                            items.items(held, "forces", "strength"), items.items(held, "ranking", "points"),
                            pattern.pattern(held, normalized_organisation(session.organisation))]),
        "findings": findings.as_text(findings.findings(held, NL), held, NL),
        "map": repr(group_map.group_map(workshop, session)),
        "home": repr(agenda.agenda(workshop, dee, all_actions=True)),
        "replay": repr([
            (frame, list(frame.result.figures)) for item in programme
            for frame in frames(workshop, session, item.activity.id, "nl")
        ]),
        **{f"link {number}": page for number, page in read_by_link(workshop).items()},
    }  # fmt: skip
    for level in ("group", "file"):
        reports = registry.reports(workshop, dee, [session], NL, level, {})
        found[f"report for the {level}"] = repr(reports)
        found[f"json for the {level}"] = registry.write(reports, "json").content.decode()
    return found


def share(path: Path, code: str, dee: Visitor) -> None:
    """Make a link to this session and one to a comparison of it, and open both as the reader."""
    workshop = Workshop(Settings(path, passcode=PASSCODE), SqliteStore(path), clock=Clock(), exact_clock=Clock())
    session = commands.find(workshop, code)
    until = sharing.latest_day(workshop, session)
    wanted = SessionFilter(names=(code,), made_up=session.made_up)
    secrets = [sharing.share_comparison(workshop, dee, wanted, "overview", until, "nl")]
    if session.status != "lobby":
        secrets.append(sharing.share_session(workshop, dee, session, until, "nl"))
    for secret in secrets:
        sharing.open_link(workshop, READER, secret, sharing.link_of_secret(workshop, READER, secret).id)


def read_by_link(workshop: Workshop) -> dict[int, str]:
    """All that a reader of each link gets: of a session everything at once, as on paper."""
    with workshop.store.reading() as db:
        numbers = [number for (number,) in db.execute("SELECT id FROM share_links").fetchall()]
    return {
        number: Screen(workshop, "reading", READER, "nl", link=str(number), print="1").received for number in numbers
    }


def swap_hidden_values(copy: Copy, dee: Visitor, dice: Random) -> int:
    """Swap every value that the group may not see for another one; returns how many."""
    swapped = 0
    for item in session_view.items(copy.workshop, copy.session):
        for round_ in item.rounds:
            hidden = not round_.shown
            for key, value, participant in _values(copy, round_):
                prompt = round_results.asked_in(copy.workshop, copy.session, item.activity, round_.step, key.purpose)
                if value is None or prompt is None:
                    continue
                few = not may_show_group(len(list(_values(copy, round_))))
                if hidden or (few and not isinstance(prompt, WithTexts)):
                    swapped += _swap(copy, key, participant, _another(prompt, dice))
            if not hidden:
                swapped += _swap_texts(copy, dee, item.activity, round_)
    return swapped


def _values(copy: Copy, round_: Round) -> Iterator[tuple[RoundKey, object, int]]:
    with copy.workshop.store.reading() as db:
        rows = db.execute(
            "SELECT purpose, value, participant FROM answers WHERE session = ? AND activity = ? AND round = ?",
            [copy.session.id, round_.activity, round_.number],
        ).fetchall()
    for purpose, value, participant in rows:
        yield RoundKey(round_.activity, round_.number, purpose), json.loads(value), participant


def _another(prompt: object, dice: Random) -> object | None:
    """Another answer to the same question; None where none can be made up."""
    if not isinstance(prompt, WithSimulation):
        return None
    try:
        raw = prompt.simulate(SimulatedParticipant(dice, "spread_out"), NL)
        return None if raw is None else prompt.parse(raw)
    except (Refusal, IndexError):  # nothing to choose from: what it is about is hidden too
        return None


def _swap(copy: Copy, key: RoundKey, participant: int, value: object | None) -> int:
    if value is None:
        return 0
    with copy.workshop.store.writing() as db:
        for table in ("answers", "answer_log"):
            db.execute(
                f"UPDATE {table} SET value = ? WHERE session = ? AND activity = ? AND round = ? AND purpose = ?"  # noqa: S608
                " AND participant = ? AND value <> 'null'",
                [json.dumps(value), copy.session.id, *key, participant],
            )
    return 1


def _swap_texts(copy: Copy, dee: Visitor, activity: Kind, round_: Round) -> int:
    """Write another text where one waits or is hidden."""
    written = texts_for_facilitator(
        copy.workshop,
        dee,
        copy.session,
        activity,
        round_,
        "nl",
    )
    unseen = {(text.participant, text.item) for text in written if text.state in {"waiting", "hidden"}}
    for key, value, participant in list(_values(copy, round_)):
        if key.purpose == "answer" and isinstance(value, dict) and isinstance(value.get("texts"), list):
            texts = [
                {name: part if name in {"id", "value", "paradox", "direction", "corner"} else SWAPPED
                 for name, part in text.items()}
                if (participant, text["id"]) in unseen else text
                for text in value["texts"]
            ]  # fmt: skip
            if texts != value["texts"]:
                _swap(copy, key, participant, {**value, "texts": texts})
    return len(unseen)


def hide_some(store: SqliteStore, dice: Random) -> None:
    """Hide two of five rounds, and let one of three texts wait again."""
    with store.writing() as db:
        for session, activity, number in db.execute("SELECT session, activity, number FROM rounds").fetchall():
            if dice.random() < 0.4:
                db.execute("UPDATE rounds SET shown = 0 WHERE session = ? AND activity = ? AND number = ?",
                           [session, activity, number])  # fmt: skip
        for (row,) in db.execute("SELECT rowid FROM decisions").fetchall():
            if dice.random() < 0.3:
                db.execute("DELETE FROM decisions WHERE rowid = ?", [row])


@pytest.fixture(scope="module")
def made_up(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Visitor]:
    """The database of an installation with made-up sessions, and its organiser."""
    path = Path(shutil.copy(prepared, tmp_path_factory.mktemp("hidden") / "workshop.db"))
    workshop = Workshop(Settings(path, passcode=PASSCODE), SqliteStore(path), clock=Clock(), exact_clock=Clock())
    dee = somebody()
    rights.log_in(workshop, dee, PASSCODE)
    demo.create(workshop, dee, 8)
    workshop.store.close()
    return path, dee


@pytest.mark.slow
def test_nothing_that_organisers_get_of_made_up_sessions_changes_with_what_is_hidden(
    made_up: tuple[Path, Visitor],
) -> None:
    path, dee = made_up
    swapped: list[int] = []

    @settings(max_examples=examples(20))
    @given(dice=st.randoms(use_true_random=True))
    def compare(dice: Random) -> None:
        with TemporaryDirectory() as home:
            # In a file of its own: what is in memory from cutting links is not what is seen after some is hidden.
            store = SqliteStore(Path(shutil.copy(path, Path(home) / "made_up.db")))
            hide_some(store, dice)
            with store.reading() as db:
                session = dice.choice([each for each in session_rows.all_sessions(db) if each.status != "lobby"])
            if session.ended and dice.random() < 0.5:
                unlinking.cut_now(copy_at(store.path, session.code).workshop, dee, session)
                hide_some(store, dice)
            share(store.path, session.code, dee)
            store.expunge()
            paths = [Path(shutil.copy(store.path, Path(home) / f"{name}.db")) for name in ("before", "after")]
            before, after = (copy_at(each, session.code) for each in paths)
            swapped.append(swap_hidden_values(after, dee, dice))
            given, then = seen(before, dee), seen(after, dee)
            assert {name for name in given if given[name] != then[name]} == set()

    compare()
    assert sum(swapped) > 20, "too little was hidden"


@pytest.mark.slow
@pytest.mark.long
def test_nothing_that_organisers_get_changes_with_what_is_hidden(prepared: Path) -> None:
    swapped: list[int] = []

    @settings(max_examples=15)
    @given(dice=st.randoms(use_true_random=True), steps=st.integers(30, 80))
    def compare(dice: Random, steps: int) -> None:
        with TemporaryDirectory() as home:
            life = Life(SqliteStore(Path(shutil.copy(prepared, Path(home) / "workshop.db"))), dice)
            for _ in range(steps):
                life.go_on()
            if commands.find(life.workshop, life.session.code).rehearsal:
                return
            share(life.workshop.settings.data, life.session.code, life.dee)
            life.workshop.store.expunge()
            paths = [Path(shutil.copy(life.workshop.settings.data, Path(home) / f"{name}.db")) for name in "ab"]
            before, after = (copy_at(path, life.session.code) for path in paths)
            swapped.append(swap_hidden_values(after, life.dee, dice))
            given, then = seen(before, life.dee), seen(after, life.dee)
            assert {name for name in given if given[name] != then[name]} == set()

    compare()
    assert sum(swapped) > 20, "too little was hidden"
