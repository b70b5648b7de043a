"""Participants, what they gave, and what the facilitator decided about their texts."""

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sessions.model.errors import Refusal
from sessions.model.records import Answer, Participant, Round, RoundKey, Sending, Session, TextName
from sessions.store import session_rows
from sessions.store.database.connection import Connection
from sessions.store.exclusions import COUNTED


class Decision(NamedTuple):
    """What the facilitator decided about a text as it read then.

    `same_as` is the text into which it was merged; `approved` is then what it was before, approved or else waiting.
    """

    text: str
    approved: bool
    same_as: TextName | None = None


class AnsweredRound(NamedTuple):
    """What decides about an answer: who gives it, what it is to, and what that participant gave before.

    `definition` is that of the activity, None without one; `step` that of the round, None unless it is open. `salt` is
    the secret of the session.
    """

    session: Session
    salt: str
    participant: Participant | None
    definition: Mapping[str, Any] | None
    step: str | None
    earlier: Answer | None


Decisions = dict[TextName, Decision]
_ROUND = "session = ? AND activity = ? AND round = ? AND purpose = ?"


def bump_answers_revision(db: Connection, session: int) -> int:
    """Bump the revision number of a session's answers and return it. The first statement of every such write.

    Raises Refusal when the session was forgotten meanwhile.
    """
    row = db.execute("UPDATE sessions SET answers = answers + 1 WHERE id = ? RETURNING answers", [session]).fetchone()
    if row is None:
        raise Refusal("refused.session_gone")
    return int(row[0])


_PARTICIPANT = "SELECT id, session, role, batch IS NOT NULL FROM participants WHERE session = ? AND holder = ?"
_BUMP_AND_READ = f"""UPDATE sessions SET answers = answers + 1 WHERE id = ?
    RETURNING salt, {session_rows.COLUMNS}"""  # noqa: S608 - our own words
_ANSWERED = """SELECT definition, rounds.step, value, saved_at, participants.id, participants.session, role,
    batch IS NOT NULL FROM sessions
    LEFT JOIN participants ON participants.session = sessions.id AND holder = :holder
    LEFT JOIN activities ON activities.session = sessions.id AND activities.id = :activity
    LEFT JOIN rounds ON rounds.session = sessions.id AND rounds.activity = :activity AND number = :round
        AND rounds.purpose = :purpose AND open = 1
    LEFT JOIN answers ON answers.session = sessions.id AND answers.activity = :activity AND round = :round
        AND answers.purpose = :purpose AND participant = participants.id
    WHERE sessions.id = :session"""


def answered_round(db: Connection, session: int, holder: str, key: RoundKey) -> AnsweredRound:
    """Bump the revision number of a session's answers, and read what decides about an answer of this holder.

    The first statements of such a write, in place of `bump_answers_revision`. Raises Refusal when the session was
    forgotten meanwhile.
    """
    activity, number, purpose = key
    values = {"session": session, "holder": holder, "activity": activity, "round": number, "purpose": purpose}
    # Two statements: what is read must be as it is once the row is locked. Both are run before either is fetched, so
    # that they can take one round trip.
    bumped, known = db.execute(_BUMP_AND_READ, [session]), db.execute(_ANSWERED, values)
    row, state = bumped.fetchone(), known.fetchone()
    if row is None:
        raise Refusal("refused.session_gone")
    definition, step, value, saved_at, *person = state
    participant = _participant(person) if person[0] is not None else None
    earlier = None
    if participant and value is not None:
        earlier = Answer(participant.id, json.loads(value), datetime.fromisoformat(saved_at))
    parsed = session_rows.definition_of(definition) if definition is not None else None
    return AnsweredRound(session_rows.of_row(row[1:]), row[0], participant, parsed, step, earlier)


def joining(db: Connection, session: int, holder: str) -> tuple[int, bool, Participant | None]:
    """Bump the revision number of a session's answers, and read who this holder is in it, or None.

    Returns the number first, then whether one can join the session. The first statements of such a write, in place of
    `bump_answers_revision`. Raises Refusal when the session was forgotten meanwhile.
    """
    query = "UPDATE sessions SET answers = answers + 1 WHERE id = ? RETURNING answers, status <> 'ended'"
    bumped, known = db.execute(query, [session]), db.execute(_PARTICIPANT, [session, holder])
    row, person = bumped.fetchone(), known.fetchone()
    if row is None:
        raise Refusal("refused.session_gone")
    return int(row[0]), bool(row[1]), _participant(person) if person else None


def join(db: Connection, session: int, holder: str, role: str | None, time: datetime) -> Participant:
    """Add a participant to a session, or return the one that this holder is already.

    Joining again changes only the role, and that only before the first answer.

    A role that changed later would take one person from one shown group to another, and the difference is an answer.
    """
    row = db.execute(
        """INSERT INTO participants (session, holder, role, joined_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (session, holder) DO UPDATE SET role = excluded.role
        WHERE NOT EXISTS (SELECT 1 FROM answer_log WHERE participant = participants.id)
        RETURNING id, session, role, batch IS NOT NULL""",
        [session, holder, role, time.isoformat()],
    ).fetchone()
    return _participant(row or _participant_row(db, session, holder))


def find_participant(db: Connection, session: int, holder: str) -> Participant | None:
    """Who this holder is in this session, or None."""
    row = _participant_row(db, session, holder)
    return _participant(row) if row else None


def find_participants(db: Connection, session: int, holders: Collection[str]) -> dict[str, Participant]:
    """Who these holders are in this session, by holder; those who are nobody are left out."""
    rows = db.execute(
        """SELECT holder, id, session, role, batch IS NOT NULL FROM participants
        WHERE session = ? AND holder IN (SELECT value FROM json_each(?))""",
        [session, json.dumps([*holders])],
    )
    return {holder: _participant(row) for holder, *row in rows}


def _participant_row(db: Connection, session: int, holder: str) -> Any:
    return db.execute(_PARTICIPANT, [session, holder]).fetchone()


def _participant(row: Sequence[Any]) -> Participant:
    return Participant(row[0], row[1], row[2], bool(row[3]))


def may_have_joined(db: Connection, session: int, most: int) -> bool:
    """Whether so many participants may have joined a session: as many as it has rows of participants at least."""
    row = db.execute("SELECT count(*) FROM participants WHERE session = ?", [session]).fetchone()
    return int(row[0]) >= most


def joined(db: Connection, session: int) -> int:
    """How many participants with a device of their own a session has.

    Those of a rehearsal don't count, nor those that are left out. Where the links to their answers were cut it is at
    least the number of then: whoever joins again is taken for the same people.
    """
    row = db.execute(
        f"""SELECT count(*), coalesce((SELECT devices FROM unlinked_sessions WHERE session = :session), 0)
        FROM participants WHERE session = :session AND batch IS NULL AND id > 0 AND unlinked = 0
        AND {COUNTED}""",  # noqa: S608 - our own words
        {"session": session},
    ).fetchone()
    return int(max(row))


def people(db: Connection, session: int) -> int:
    """How many people are there: those who joined and are not left out, and those without a device.

    The latter are counted in the round in which most of them answered: in another round they are the same people.
    Where the links to their answers were cut it is at least the number of then, as in `joined`.
    """
    row = db.execute(
        f"""SELECT coalesce((SELECT people FROM unlinked_sessions WHERE session = :session), 0),
            (SELECT count(*) FROM participants WHERE session = :session AND batch IS NULL AND unlinked = 0
            AND {COUNTED}) + coalesce((
            SELECT max(people) FROM (
                SELECT count(*) AS people FROM participants JOIN batches ON batches.id = participants.batch
                WHERE participants.session = :session GROUP BY batches.activity, batches.round
            ) AS by_round), 0)""",  # noqa: S608 - our own words
        {"session": session},
    ).fetchone()
    return int(max(row))


def write(
    db: Connection, participant: Participant, key: RoundKey, value: dict[str, Any] | None, time: datetime
) -> None:
    """Store an answer (None is a pass) in place of an earlier one, and its row in the log."""
    text = json.dumps(value, ensure_ascii=False)
    db.execute(
        """INSERT INTO answers (session, activity, round, purpose, participant, value, saved_at)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session, activity, round, purpose, participant)
        DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at""",
        [participant.session, *key, participant.id, text, time.isoformat()],
    )
    _log(db, participant, key, text, time)


def withdraw(db: Connection, participant: Participant, key: RoundKey, time: datetime) -> None:
    """Take an answer back; its history stays in the log."""
    db.execute(f"DELETE FROM answers WHERE {_ROUND} AND participant = ?", [participant.session, *key, participant.id])  # noqa: S608
    _log(db, participant, key, None, time)


def _log(db: Connection, participant: Participant, key: RoundKey, text: str | None, time: datetime) -> None:
    db.execute(
        """INSERT INTO answer_log (session, activity, round, purpose, participant, value, at, by_hand)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        [participant.session, *key, participant.id, text, time.isoformat(), int(participant.by_hand)],
    )


def is_newest(db: Connection, participant: Participant, key: RoundKey, sending: Sending) -> bool:
    """Whether the same page has sent nothing newer to this round; noted then, as the newest.

    The page's name is kept as a hash with the participant, so that it ties no one to another session.
    """
    page = hashlib.sha256(f"{participant.id} {sending.page}".encode()).hexdigest()[:16]
    row = db.execute(
        """INSERT INTO answer_order (session, activity, round, purpose, participant, page, number)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session, activity, round, purpose, participant, page)
        DO UPDATE SET number = excluded.number WHERE answer_order.number < excluded.number RETURNING number""",
        [participant.session, *key, participant.id, page, sending.number],
    ).fetchone()
    return row is not None


def of_round(db: Connection, session: int, key: RoundKey) -> list[Answer]:
    """All answers of one round that count, passes included, in the order of the participants."""
    rows = db.execute(
        f"""SELECT participant, value, saved_at, batch IS NOT NULL
        FROM answers JOIN participants ON participants.id = participant
        WHERE answers.{_ROUND} AND {COUNTED} ORDER BY participant""",  # noqa: S608
        [session, *key],
    ).fetchall()
    values = json.loads(
        f"[{','.join(row[1] for row in rows)}]"
    )  # one text is parsed in a fifth of the time of hundreds
    return [
        Answer(participant, value, datetime.fromisoformat(time), bool(hand))
        for (participant, _, time, hand), value in zip(rows, values, strict=True)
    ]


def with_roles(db: Connection, session: int, key: RoundKey) -> list[tuple[str | None, dict[str, Any]]]:
    """What was given in a round, without passes, each beside the role of whoever gave it, None without one."""
    rows = db.execute(
        f"""SELECT role, value FROM answers JOIN participants ON participants.id = participant
        WHERE answers.{_ROUND} AND {COUNTED} AND value <> 'null' ORDER BY value, role""",  # noqa: S608
        [session, *key],
    )
    return [(role, json.loads(value)) for role, value in rows]


def turns(db: Connection, session: int, key: RoundKey) -> dict[int, int]:
    """By participant the line of the log in which the answer to a round came: the later, the higher."""
    rows = db.execute(
        f"SELECT participant, max(id) FROM answer_log WHERE {_ROUND} GROUP BY participant",  # noqa: S608
        [session, *key],
    )
    return dict(rows.fetchall())


def of_participant(db: Connection, participant: Participant, key: RoundKey) -> Answer | None:
    """What this participant gave in this round, or None."""
    row = db.execute(
        f"SELECT value, saved_at FROM answers WHERE {_ROUND} AND participant = ?",  # noqa: S608
        [participant.session, *key, participant.id],
    ).fetchone()
    return Answer(participant.id, json.loads(row[0]), datetime.fromisoformat(row[1])) if row else None


def of_participants(db: Connection, session: int, key: RoundKey, participants: Collection[int]) -> dict[int, Answer]:
    """What each of these participants gave in one round; those who gave nothing are left out."""
    rows = db.execute(
        f"""SELECT participant, value, saved_at FROM answers
        WHERE {_ROUND} AND participant IN (SELECT CAST(value AS BIGINT) FROM json_each(?))""",  # noqa: S608 - our own words
        [session, *key, json.dumps([*participants])],
    )
    return {
        participant: Answer(participant, json.loads(value), datetime.fromisoformat(time))
        for participant, value, time in rows
    }


def counts(db: Connection, session: int) -> dict[RoundKey, int]:
    """Number of answers that count per round of a session, passes included."""
    rows = db.execute(
        f"""SELECT activity, round, purpose, count(*) FROM answers JOIN participants ON participants.id = participant
        WHERE answers.session = ? AND {COUNTED} GROUP BY activity, round, purpose""",  # noqa: S608 - our own words
        [session],
    )
    return {RoundKey(activity, number, purpose): count for activity, number, purpose, count in rows}


def marks(db: Connection, session: int, activity: str) -> dict[int, tuple[object, ...]]:
    """By round of an activity something that changes with every text in it, and with what is decided about these."""
    marks_by_round: dict[int, tuple[object, ...]] = {}
    for table, counted in (
        ("(SELECT * FROM answers WHERE purpose = 'answer') AS given", "max(saved_at), sum(length(value))"),
        ("decisions", "max(at), sum(length(text)), sum(approved), count(same_as)"),
        ("corrections", "max(at), sum(length(wording))"),
    ):
        query = f"SELECT round, count(*), {counted} FROM {table} WHERE session = ? AND activity = ? GROUP BY round"  # noqa: S608
        for number, *mark in db.execute(query, [session, activity]):
            marks_by_round[number] = (*marks_by_round.get(number, ()), table, *mark)
    return marks_by_round


def decisions(
    db: Connection, session: int, activity: str, number: int, participants: Collection[int] | None = None
) -> Decisions:
    """What the facilitator decided about the texts of one round, of everybody or of these participants."""
    query = """SELECT participant, item, text, approved, same_as FROM decisions
        WHERE session = ? AND activity = ? AND round = ?"""
    values: list[object] = [session, activity, number]
    if participants is not None:
        query += " AND participant IN (SELECT CAST(value AS BIGINT) FROM json_each(?))"
        values.append(json.dumps([*participants]))
    rows = db.execute(query, values)
    return {
        TextName(participant, item): Decision(text, bool(approved), text_of(same_as) if same_as is not None else None)
        for participant, item, text, approved, same_as in rows
    }


def decide(
    db: Connection,
    participant: Participant,
    activity: str,
    number: int,
    item: str,
    text: str,
    approved: bool,
    time: datetime,
) -> None:
    """Approve or hide one text of one answer. One that was merged, and reads as it did, stays merged if approved.

    What is hidden no longer is: it would be seen again once the text that stands for it is taken back.
    """
    db.execute(
        """INSERT INTO decisions (session, activity, round, participant, item, text, approved, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, activity, round, participant, item)
        DO UPDATE SET text = excluded.text, approved = excluded.approved, at = excluded.at, same_as = NULL
        WHERE decisions.same_as IS NULL OR decisions.text <> excluded.text OR excluded.approved = 0""",
        [participant.session, activity, number, participant.id, item, text, int(approved), time.isoformat()],
    )


def merge(
    db: Connection,
    round_: Round,
    session: int,
    name: TextName,
    text: str,
    approved: bool,
    into: TextName,
    time: datetime,
) -> None:
    """Let the text `into` stand for this one, and for all that were merged into this one.

    `text` is what it reads now, and `approved` what it was: kept for when it is separated again.
    """
    same_as = reference_to(into)
    separate(db, round_, session, into)
    db.execute(
        """INSERT INTO decisions (session, activity, round, participant, item, text, approved, at, same_as)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, activity, round, participant, item) DO UPDATE
        SET text = excluded.text, approved = excluded.approved, at = excluded.at, same_as = excluded.same_as""",
        [session, round_.activity, round_.number, *name, text, int(approved), time.isoformat(), same_as],
    )
    db.execute(
        "UPDATE decisions SET same_as = ? WHERE session = ? AND activity = ? AND round = ? AND same_as = ?",
        [same_as, session, round_.activity, round_.number, reference_to(name)],
    )


def separate(db: Connection, round_: Round, session: int, name: TextName) -> None:
    """Let a text that was merged stand by itself again, as it was before: approved, or waiting."""
    where = "session = ? AND activity = ? AND round = ? AND participant = ? AND item = ? AND same_as IS NOT NULL"
    key = [session, round_.activity, round_.number, *name]
    db.execute(f"DELETE FROM decisions WHERE {where} AND approved = 0", key)  # noqa: S608 - our own words
    db.execute(f"UPDATE decisions SET same_as = NULL WHERE {where}", key)  # noqa: S608


def separate_all_from(db: Connection, session: int, key: RoundKey, into: TextName) -> None:
    """Let every text that was merged into this one stand by itself again, as it was before: approved, or waiting."""
    where = "session = ? AND activity = ? AND round = ? AND same_as = ?"
    values = [session, key.activity, key.number, reference_to(into)]
    db.execute(f"DELETE FROM decisions WHERE {where} AND approved = 0", values)  # noqa: S608 - our own words
    db.execute(f"UPDATE decisions SET same_as = NULL WHERE {where}", values)  # noqa: S608


def reference_to(name: TextName) -> str:
    """The column `decisions.same_as`: both parts of a name as `participant:item`. Only `text_of` reads it."""
    return f"{name.participant}:{name.item}"


def text_of(same_as: str) -> TextName:
    """The name of a text from the column `decisions.same_as`."""
    participant, _, item = same_as.partition(":")
    return TextName(int(participant), item)
