"""The migrations: what was changed in the tables, one after the other. A released one is never edited; a new one
is added below the last one. Their statements are in `tables`, what they do to JSON in `stored_json` and
`card_names`."""

import hashlib
from collections.abc import Callable

from sqlite_utils import Migrations
from sqlite_utils.db import Database

from sessions.store.schema import card_names, stored_json, tables

migrations = Migrations("workshop")


@migrations()
def m001_first_tables(db: Database) -> None:
    """Sessions, their activities, rounds, participants, answers, texts and rights."""
    for statement in tables.FIRST_TABLES:
        db.execute(statement)


@migrations()
def m002_steps(db: Database) -> None:
    """An activity can be asked in several steps, and be skipped in a session."""
    for statement in tables.STEPS:
        db.execute(statement)


@migrations()
def m003_stories(db: Database) -> None:
    """The audience can look at the stories behind the dots."""
    db.execute("ALTER TABLE sessions ADD COLUMN stories INTEGER NOT NULL DEFAULT 0 CHECK (stories IN (0, 1))")


@migrations()
def m005_timer(db: Database) -> None:
    """A session has a timer, which runs until a moment or stands still with seconds left."""
    for statement in tables.TIMER:
        db.execute(statement)


@migrations()
def m006_cases(db: Database) -> None:
    """Organisations have case studies; sessions and activities can be about one."""
    for statement in tables.CASES:
        db.execute(statement)


@migrations()
def m007_own_programmes(db: Database) -> None:
    """Programmes that organisers write themselves, with every step of the writing."""
    for statement in tables.OWN_PROGRAMMES:
        db.execute(statement)


@migrations()
def m004_pictures_and_doubles(db: Database) -> None:
    """The facilitator chooses which chart of a result the audience sees, and which texts say the same."""
    db.execute("ALTER TABLE sessions ADD COLUMN picture INTEGER NOT NULL DEFAULT 0 CHECK (picture >= 0)")
    # The text that this one was merged into, as `participant:item`. Never itself merged: see `sessions/doubles.py`.
    db.execute("ALTER TABLE decisions ADD COLUMN same_as TEXT")


@migrations()
def m011_vote_cycle(db: Database) -> None:
    """A session stands at a stop of the vote cycle, and the audience takes a sentence along from an activity."""
    for statement in tables.VOTE_CYCLE:
        db.execute(statement)


@migrations()
def m010_undo(db: Database) -> None:
    """What each step of the facilitator changed, so that it can be put back."""
    db.execute(
        # `changes`: table → key → the columns that changed, before and after; see `sessions/store/undo_log.py`.
        """CREATE TABLE undo_log (
            entry INTEGER PRIMARY KEY REFERENCES stage_log (id) ON DELETE CASCADE,
            changes TEXT NOT NULL CHECK (json_valid(changes)),
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
        ) STRICT"""
    )


@migrations()
def m008_rehearsals(db: Database) -> None:
    """A session can be rehearsed with pretend participants, and be wiped to what it was before."""
    for statement in tables.REHEARSALS:
        db.execute(statement)


@migrations()
def m009_wording_hands_and_talk(db: Database) -> None:
    """Texts can be corrected and pinned, answers entered by hand, a laptop shared, a question talked about."""
    for statement in tables.WORDING_HANDS_AND_TALK:
        db.execute(statement)


@migrations(transactional=False)
def m012_numbers_never_given_twice(db: Database) -> None:
    """Databases of the very first tables: a number of a session or participant that is gone is never given again.

    SQLite can't add that to a table, so both are copied into new ones. Foreign keys must be off meanwhile, or dropping
    the old one would take everything that belongs to it along; that can't be done inside a transaction of others.
    """
    old = [name for name in ("sessions", "participants") if "AUTOINCREMENT" not in _statement(db, name)]
    if not old:
        return
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("BEGIN IMMEDIATE")
    try:
        for name in old:
            _copy_with_numbers_once(db, name)
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    finally:
        db.execute("PRAGMA foreign_keys = ON")


@migrations(transactional=False)
def m013_round_purposes(db: Database) -> None:
    """Rounds with guesses are told apart by a column, no longer by a number above 1000.

    The purpose belongs to the primary key, so rounds and answers are copied into new tables, without foreign keys
    meanwhile: see `m012_numbers_never_given_twice`. It is not noted in the same transaction that it was applied, so it
    changes nothing when it was.
    """
    if "purpose" in _statement(db, "rounds"):
        return
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("BEGIN IMMEDIATE")
    try:
        for statement in tables.ROUND_PURPOSES:
            db.execute(statement)
        _convert(db, "undo_log", "entry", "changes", stored_json.changes_with_purpose)
        _convert(db, "rehearsals", "session", "before", stored_json.copy_with_purpose)
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    finally:
        db.execute("PRAGMA foreign_keys = ON")


@migrations()
def m014_logged_actions(db: Database) -> None:
    """The stage log says in columns what each action was about; until now that was read out of a text."""
    for statement in tables.LOGGED_ACTIONS:
        db.execute(statement)
    known = stored_json.ids_by_session(db.execute("SELECT session, id FROM activities").fetchall())
    for entry, session, action, detail in db.execute("SELECT id, session, action, detail FROM stage_log").fetchall():
        row = stored_json.logged_action(action, detail, known.get(session, set()))
        assignments = ", ".join(f"{name} = ?" for name in row)
        db.execute(f"UPDATE stage_log SET {assignments} WHERE id = ?", [*row.values(), entry])  # noqa: S608
    _convert(db, "rehearsals", "session", "before", lambda copy: stored_json.copy_with_logged_actions(copy, known))


@migrations()
def m015_exclusions(db: Database) -> None:
    """The facilitator can leave out everybody who joined in a minute."""
    db.execute(tables.EXCLUSIONS)


@migrations()
def m016_card_names(db: Database) -> None:
    """Cards have another name in each round."""
    card_names.rename_cards(db)


@migrations()
def m017_versions_of_rights(db: Database) -> None:
    """A right hangs on the passcode, or on the facilitator's link, that counts when it is given."""
    db.execute(tables.RIGHTS_WITH_VERSION)
    db.execute("UPDATE rights SET version = link FROM sessions WHERE scope = 'session:' || id")
    row = db.execute("SELECT value FROM settings WHERE name = 'passcode'").fetchone()
    passcode = hashlib.sha256((str(row[0]) if row else "").encode()).hexdigest()
    db.execute("UPDATE rights SET version = ? WHERE scope = 'organiser'", [passcode])


@migrations()
def m018_archive(db: Database) -> None:
    """Organisers look back: notes, key figures, links to share, made-up sessions, and consent to be compared."""
    for statement in tables.ARCHIVE:
        db.execute(statement)


@migrations()
def m020_imported_sessions(db: Database) -> None:
    """Sessions that were held on another installation can be read in, to be looked back at."""
    db.execute(tables.IMPORTED_SESSIONS)


@migrations()
def m021_imported_key_figures(db: Database) -> None:
    """Imported sessions are compared: their key figures, programme and consent stand beside the document."""
    for statement in tables.IMPORTED_KEY_FIGURES:
        db.execute(statement)


@migrations()
def m022_unlinking(db: Database) -> None:
    """The links between people and answers can be cut when a session ends."""
    for statement in tables.UNLINKING:
        db.execute(statement)


@migrations()
def m023_agreed_actions(db: Database) -> None:
    """When actions are due and what became of them is read without calculating the results of every session."""
    db.execute(tables.AGREED_ACTIONS)


@migrations()
def m024_accounts(db: Database) -> None:
    """Organisers can have accounts of their own, each with a role."""
    for statement in tables.ACCOUNTS:
        db.execute(statement)


@migrations()
def m025_answer_order(db: Database) -> None:
    """Whichever process an answer reaches, it knows whether the same page sent a newer one before."""
    db.execute(tables.ANSWER_ORDER)


@migrations()
def m026_several_processes(db: Database) -> None:
    """Several processes on one database share limits, and know who has a page open at the others."""
    for statement in tables.SEVERAL_PROCESSES:
        db.execute(statement)


@migrations()
def m027_order_of_pins(db: Database) -> None:
    """The order in which texts were pinned has a column: not every database has a number for each row of a table."""
    db.execute("ALTER TABLE pins ADD COLUMN number INTEGER NOT NULL DEFAULT 0")
    if isinstance(db, Database):  # no other database was in use before
        db.execute("UPDATE pins SET number = rowid")


def _convert(db: Database, table: str, key: str, column: str, convert: Callable[[str], str]) -> None:
    """Replace the JSON in one column of every row of a table."""
    for name, text in db.execute(f"SELECT {key}, {column} FROM {table}").fetchall():  # noqa: S608 - names of ours
        db.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", [convert(text), name])  # noqa: S608


def _copy_with_numbers_once(db: Database, name: str) -> None:
    statement, key = _statement(db, name), "id INTEGER PRIMARY KEY"
    indexes = db.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql <> ''", [name])
    again = [sql for (sql,) in indexes.fetchall()]
    db.execute(
        statement.replace(f"CREATE TABLE {name} ", f"CREATE TABLE {name}_new ").replace(key, f"{key} AUTOINCREMENT")
    )
    db.execute(f"INSERT INTO {name}_new SELECT * FROM {name} ORDER BY id")  # noqa: S608 - names of ours
    db.execute(f"DROP TABLE {name}")
    db.execute(f"ALTER TABLE {name}_new RENAME TO {name}")
    for sql in again:
        db.execute(sql)


def _statement(db: Database, name: str) -> str:
    [statement] = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [name]).fetchone()
    return str(statement)
