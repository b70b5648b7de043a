"""Whether the app can read what is stored: every session, and every activity of it, once, with the app's own readers.

A file that others wrote may hold rows that fit into our tables and that no screen could be drawn from.
"""

from collections.abc import Iterator

from sessions import activities
from sessions.locale import Texts
from sessions.programmes.mistakes import ProgrammeError
from sessions.store import Connection, cases, session_rows
from sessions.store.maintenance import integrity

# What readers raise for what they were not made for; a RecursionError is for brackets in brackets without an end.
UNREADABLE = (ProgrammeError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError)


def unreadable(db: Connection, texts: Texts) -> Iterator[str]:
    """A sentence for each session, activity or table with something that this app can't use; for tables of today."""
    for table, count in integrity.numbers_out_of_range(db).items():
        yield texts("cli.fault.number", table=table, count=count)
    for table, count in integrity.unreadable_moments(db).items():
        yield texts("cli.fault.moment", table=table, count=count)
    if count := integrity.unreadable_answers(db):
        yield texts("cli.fault.answers", count=count)
    yield from _unreadable_sessions(db, texts)
    try:
        cases.all_cases(db)
    except UNREADABLE:
        yield texts("cli.fault.cases")


def _unreadable_sessions(db: Connection, texts: Texts) -> Iterator[str]:
    for number, title in session_rows.titles(db):
        try:
            _read_session(db, number)
        except UNREADABLE:
            yield texts("cli.fault.session", number=number, title=title)
        for name in session_rows.activity_names(db, number):
            try:
                _read_activity(db, number, name)
            except UNREADABLE:
                yield texts("cli.fault.unreadable", title=title, activity=name)


def _read_session(db: Connection, number: int) -> None:
    """Read a session as the screens do. Raises one of UNREADABLE."""
    session = session_rows.by_number(db, number)
    if session is None or not all(isinstance(role, str) for role in session.roles):
        raise ValueError(number)
    session_rows.rounds(db, number)
    session_rows.log(db, number)
    session_rows.takeaways(db, number)
    session_rows.every_round(db, number)


def _read_activity(db: Connection, session: int, name: str) -> None:
    """Read an activity as the screens do. Raises one of UNREADABLE."""
    stored = session_rows.activity(db, session, name)
    if stored is None:
        raise LookupError(name)
    activity = activities.load(stored.definition)
    if (activity.id, activity.kind) != (name, stored.kind):
        raise ValueError(name)  # its answers would be looked for under another name
