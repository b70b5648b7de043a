"""Which session an operator means, by its code or its number; and the list of all sessions."""

from collections.abc import Sequence

from sessions.access import identity
from sessions.cli.context import EXIT_USAGE, CommandContext, CommandError, file_of
from sessions.cli.inspection.readability import UNREADABLE
from sessions.cli.printable import printable
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.store import Store, session_rows
from sessions.store.maintenance import database_copy
from sessions.store.schema import version as schema_version

ALL = "all"  # in place of a code or number


def all_sessions(context: CommandContext, store: Store | None = None) -> Sequence[Session]:
    """Every session of the installation, or of another store, newest first. Also from a read-only disk.

    Raises CommandError when one of them can't be read.
    """
    with database_copy.reading(store or context.require_database(), context.wait, context.report_waiting) as db:
        try:
            return session_rows.all_sessions(db)
        except UNREADABLE:
            raise CommandError(context.texts("cli.unreadable_session")) from None


def require_this_version(context: CommandContext) -> None:
    """Raises CommandError, with what to do, for a database whose tables are not those of this version of the app."""
    store = context.require_database()
    with database_copy.reading(store, context.wait, context.report_waiting) as db:
        version = schema_version.of(db)
    if version is None:
        key = "cli.not_ours" if file_of(store) else "cli.postgresql.no_tables"
        raise CommandError(context.texts(key, path=store.name))
    if version.unknown:
        raise CommandError(context.texts("cli.fault.newer", names=", ".join(version.unknown)))
    if version.lacking:
        raise CommandError(context.texts("cli.older"))


def find_session(context: CommandContext, sessions: Sequence[Session], code_or_number: str) -> Session:
    """The session with this code, else the one with this number. Raises CommandError when there is none."""
    try:
        code = identity.read_code(code_or_number)
    except Refusal:
        code = ""
    by_code = [session for session in sessions if session.code == code]
    by_number = [session for session in sessions if str(session.id) == code_or_number]
    for session in (*by_code, *by_number):
        return session
    raise CommandError(context.texts("cli.no_session", named=code_or_number), EXIT_USAGE)


def print_sessions(context: CommandContext, sessions: Sequence[Session]) -> None:
    """Print a line for each session: number, code, date, title."""
    for session in sessions:
        context.echo(
            f"{session.id:>5}  {printable(session.code)}  {session.held_on.isoformat()}  {printable(session.title)}"
        )
    if not sessions:
        context.echo(context.texts("cli.no_sessions"))
