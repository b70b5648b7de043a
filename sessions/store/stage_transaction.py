"""The one transaction in which a facilitator's action changes what a session shows."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sessions.model.programme import Results
from sessions.model.records import RoundKey, StageAction
from sessions.store import undo_log
from sessions.store.database.connection import Connection
from sessions.store.database.store import Store


class StageTransaction:
    """One transaction in which a facilitator changes a session; all of it happens, or nothing.

    `time` is the moment of the action as it is stored: ISO 8601, in UTC.
    """

    def __init__(self, db: Connection, session: int, time: datetime) -> None:
        self.db, self.session, self.time = db, session, time.isoformat()

    def go_to_lobby(self) -> None:
        """Go back to the lobby: no activity is on stage."""
        self._update("status = 'lobby', current = NULL, step = '', stories = 0, stop = ''")

    def go_to_activity(self, activity: str, step: str) -> None:
        """Put an activity on stage, in one of its steps, with its first picture; it is skipped no longer."""
        self.db.execute("UPDATE activities SET skipped = 0 WHERE session = ? AND id = ?", [self.session, activity])
        self._update(
            "picture = 0, status = 'running', current = ?, step = ?, stories = 0, stop = '', talk = 0", activity, step
        )

    def end(self) -> None:
        """End the session, at the moment of this action."""
        self._update("status = 'ended', ended_at = ?", self.time)

    def resume(self) -> None:
        """Take up a session that was ended: with the activity that was on stage, else in its lobby."""
        self._update("status = CASE WHEN current IS NULL THEN 'lobby' ELSE 'running' END, ended_at = NULL")

    def set_picture(self, picture: int) -> None:
        """Choose which picture of the result is shown, counted from 0."""
        self._update("picture = ?", picture)

    def set_cycle_stop(self, stop: str) -> None:
        """Note where in the vote cycle the session is."""
        self._update("stop = ?", stop)

    def require_approval(self, wanted: bool) -> None:
        """Let texts wait for the facilitator before they are shown, or not."""
        self._update("approval = ?", int(wanted))

    def show_stories(self, wanted: bool) -> None:
        """Show the stories behind the dots, or the dots."""
        self._update("stories = ?", int(wanted))

    def discuss(self, wanted: bool) -> None:
        """Let the group discuss what is on stage without a round, or stop that."""
        self._update("talk = ?", int(wanted))

    def share_device(self, wanted: bool) -> None:
        """Let participants pass a device on to the next one, or not."""
        self._update("shared = ?", int(wanted))

    def set_case(self, case: int | None, activity: str | None = None) -> None:
        """Let the session, or one of its activities, be about a case study; None takes that back."""
        if activity is None:
            self._update('"case" = ?', case)
        else:
            key = [case, self.session, activity]
            self.db.execute('UPDATE activities SET "case" = ? WHERE session = ? AND id = ?', key)

    def set_link(self, link_hash: str) -> None:
        """Let this be the hash of the facilitator's link."""
        self._update("link = ?", link_hash)

    def set_timer(self, *, ends: datetime | None = None, left: int | None = None) -> None:
        """Let the timer run until a moment, or pause it with so many seconds left; neither removes it."""
        self._update("timer_ends = ?, timer_left = ?", ends.isoformat(timespec="milliseconds") if ends else None, left)

    def set_results(self, activity: str, results: Results) -> None:
        """Switch an activity to live results, or to results on reveal."""
        key = [results, self.session, activity]
        self.db.execute("UPDATE activities SET results = ? WHERE session = ? AND id = ?", key)

    def keep_takeaway(self, activity: str, sentence: str) -> None:
        """Keep the sentence that the group takes away from an activity; an empty one removes the one before."""
        if not sentence:
            self.db.execute("DELETE FROM takeaways WHERE session = ? AND activity = ?", [self.session, activity])
            return
        self.db.execute(
            """INSERT INTO takeaways (session, activity, sentence, at) VALUES (?, ?, ?, ?)
            ON CONFLICT (session, activity) DO UPDATE SET sentence = excluded.sentence, at = excluded.at""",
            [self.session, activity, sentence, self.time],
        )

    def close_open_round(self) -> None:
        """Close whatever round is open."""
        self.db.execute(
            "UPDATE rounds SET open = 0, closed_at = ? WHERE session = ? AND open = 1", [self.time, self.session]
        )

    def open_round(self, key: RoundKey, step: str, *, shown: bool) -> None:
        """Open a round; a round that was there is opened again with its answers, in the step that it had."""
        self.db.execute(
            """INSERT INTO rounds (session, activity, number, purpose, step, open, shown, opened_at)
            VALUES (?, ?, ?, ?, ?, 1, ?, ?) ON CONFLICT (session, activity, number, purpose)
            DO UPDATE SET open = 1, shown = excluded.shown, closed_at = NULL""",
            [self.session, *key, step, int(shown), self.time],
        )

    def show_round(self, activity: str, number: int) -> None:
        """Let the group see the results of a round. A discussion without a round ends with that."""
        self.discuss(False)
        self._set_shown(activity, number, 1)

    def hide_round(self, activity: str, number: int) -> None:
        """Hide the results of a round from the group."""
        self._set_shown(activity, number, 0)

    def is_guess_open(self, activity: str, number: int) -> bool:
        """Whether people are guessing the outcome of this round now."""
        row = self.db.execute(
            """SELECT 1 FROM rounds
            WHERE session = ? AND activity = ? AND number = ? AND purpose = 'guess' AND open = 1""",
            [self.session, activity, number],
        ).fetchone()
        return row is not None

    def _set_shown(self, activity: str, number: int, shown: int) -> None:
        self.db.execute(
            "UPDATE rounds SET shown = ? WHERE session = ? AND activity = ? AND number = ? AND purpose = 'answer'",
            [shown, self.session, activity, number],
        )

    def _update(self, assignments: str, *values: str | int | None) -> None:
        self.db.execute(f"UPDATE sessions SET {assignments} WHERE id = ?", [*values, self.session])  # noqa: S608


@contextmanager
def change_session(store: Store, session: int, action: StageAction, time: datetime) -> Iterator[StageTransaction]:
    """The transaction of one facilitator's action: bumps the stage's revision number and logs what was done."""
    with store.writing() as db:
        db.execute("UPDATE sessions SET stage = stage + 1 WHERE id = ?", [session])
        logged = db.execute(
            """INSERT INTO stage_log (session, action, detail, at, activities, step, round, value, placed_after, undoes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
            [session, action.name, action.detail, time.isoformat(), json.dumps(action.activities), action.step or None,
             action.round, action.value, action.placed_after, action.undoes],
        ).fetchone()  # fmt: skip
        before = undo_log.snapshot(db, session)
        yield StageTransaction(db, session, time)
        if action.name != "undo":
            undo_log.record(db, int(logged[0]), before, undo_log.snapshot(db, session))
