"""The migrations: what was changed in the tables, one after the other. A released one is never edited; a new one
is added below the last one. Their statements stand in `tables`."""

from sqlite_utils import Migrations
from sqlite_utils.db import Database

from sessions import tables

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
    """The room can look at the stories behind the dots."""
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
    """The facilitator chooses which picture of a result the room sees, and which texts say the same."""
    db.execute("ALTER TABLE sessions ADD COLUMN picture INTEGER NOT NULL DEFAULT 0 CHECK (picture >= 0)")
    # The text that this one was merged into, as `participant:item`. Never itself merged: see `sessions/doubles.py`.
    db.execute("ALTER TABLE decisions ADD COLUMN same_as TEXT")


@migrations()
def m011_vote_cycle(db: Database) -> None:
    """A session stands at a stop of the vote cycle, and the room takes a sentence along from an activity."""
    for statement in tables.VOTE_CYCLE:
        db.execute(statement)


@migrations()
def m010_undo(db: Database) -> None:
    """What each step of the facilitator changed, so that it can be put back."""
    db.execute(
        # `changes`: table → key → the columns that changed, before and after; see `sessions/store/undoing.py`.
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
