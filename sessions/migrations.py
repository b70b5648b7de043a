"""The only place where tables are defined. A released migration is never edited; a new one is added below it."""

from sqlite_utils import Migrations
from sqlite_utils.db import Database

migrations = Migrations("workshop")


@migrations()
def m001_first_tables(db: Database) -> None:
    """Sessions, their activities, rounds, participants, answers, texts and rights."""
    for statement in _FIRST_TABLES:
        db.execute(statement)


@migrations()
def m002_steps(db: Database) -> None:
    """An activity can be asked in several steps, and be skipped in a session."""
    for statement in _STEPS:
        db.execute(statement)


@migrations()
def m003_stories(db: Database) -> None:
    """The room can look at the stories behind the dots."""
    db.execute("ALTER TABLE sessions ADD COLUMN stories INTEGER NOT NULL DEFAULT 0 CHECK (stories IN (0, 1))")


@migrations()
def m005_timer(db: Database) -> None:
    """A session has a timer, which runs until a moment or stands still with seconds left."""
    for statement in _TIMER:
        db.execute(statement)


@migrations()
def m006_cases(db: Database) -> None:
    """Organisations have case studies; sessions and activities can be about one."""
    for statement in _CASES:
        db.execute(statement)


@migrations()
def m007_own_programmes(db: Database) -> None:
    """Programmes that organisers write themselves, with every step of the writing."""
    for statement in _OWN_PROGRAMMES:
        db.execute(statement)


_OWN_PROGRAMMES = (
    # `definition` is what sessions are made from, and null until it was saved once. `step` is where the writing stands.
    """CREATE TABLE programmes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        definition TEXT,
        step INTEGER NOT NULL,
        updated_at TEXT NOT NULL
    ) STRICT""",
    # The text after every change, so that each can be undone, after a restart too. Steps after `step` can be redone.
    """CREATE TABLE programme_steps (
        programme INTEGER NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (programme, number)
    ) STRICT""",
)


@migrations()
def m004_pictures_and_doubles(db: Database) -> None:
    """The facilitator chooses which picture of a result the room sees, and which texts say the same."""
    db.execute("ALTER TABLE sessions ADD COLUMN picture INTEGER NOT NULL DEFAULT 0 CHECK (picture >= 0)")
    # The text that this one was merged into, as `participant:item`. Never itself merged: see `sessions/doubles.py`.
    db.execute("ALTER TABLE decisions ADD COLUMN same_as TEXT")


_STEPS = (
    "ALTER TABLE sessions ADD COLUMN step TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE rounds ADD COLUMN step TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE activities ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0 CHECK (skipped IN (0, 1))",
)

_TIMER = (
    "ALTER TABLE sessions ADD COLUMN timer_ends TEXT",
    "ALTER TABLE sessions ADD COLUMN timer_left INTEGER CHECK (timer_left IS NULL OR timer_ends IS NULL)",
)

_CASES = (
    # AUTOINCREMENT: a page that was left open on a case that is gone can never change another one.
    """CREATE TABLE cases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation TEXT NOT NULL,
        title TEXT NOT NULL,
        context TEXT NOT NULL,
        parties TEXT NOT NULL,
        key_question TEXT NOT NULL,
        phase TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
    ) STRICT""",
    'ALTER TABLE sessions ADD COLUMN "case" INTEGER REFERENCES cases (id) ON DELETE SET NULL',
    'ALTER TABLE activities ADD COLUMN "case" INTEGER REFERENCES cases (id) ON DELETE SET NULL',
    'CREATE INDEX sessions_by_case ON sessions ("case")',
    'CREATE INDEX activities_by_case ON activities ("case")',
)

_FIRST_TABLES = (
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    # A right belongs to a holder: a hash of a browser's token and the scope. So nobody can be followed between scopes.
    """CREATE TABLE rights (
        holder TEXT NOT NULL, scope TEXT NOT NULL, given_at TEXT NOT NULL, PRIMARY KEY (holder, scope)
    ) STRICT""",
    # AUTOINCREMENT: the number of a session that was forgotten is never given to another one.
    """CREATE TABLE sessions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        organisation TEXT NOT NULL,
        held_on TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
        programme TEXT NOT NULL,
        roles TEXT NOT NULL,
        approval INTEGER NOT NULL DEFAULT 1 CHECK (approval IN (0, 1)),
        link TEXT NOT NULL UNIQUE,
        salt TEXT NOT NULL,
        status TEXT NOT NULL DEFAULT 'lobby' CHECK (status IN ('lobby', 'running', 'ended')),
        current TEXT,
        stage INTEGER NOT NULL DEFAULT 0,
        answers INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL,
        ended_at TEXT,
        keep_until TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE activities (
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        definition TEXT NOT NULL,
        results TEXT NOT NULL CHECK (results IN ('live', 'reveal')),
        PRIMARY KEY (session, id),
        UNIQUE (session, position)
    ) STRICT""",
    """CREATE TABLE rounds (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1),
        open INTEGER NOT NULL CHECK (open IN (0, 1)),
        shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
        opened_at TEXT NOT NULL,
        closed_at TEXT,
        PRIMARY KEY (session, activity, number),
        FOREIGN KEY (session, activity) REFERENCES activities (session, id) ON DELETE CASCADE
    ) STRICT""",
    "CREATE UNIQUE INDEX one_open_round_per_session ON rounds (session) WHERE open = 1",
    """CREATE TABLE participants (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        holder TEXT NOT NULL,
        role TEXT,
        joined_at TEXT NOT NULL,
        UNIQUE (session, holder)
    ) STRICT""",
    # One row per participant and round, never a counter. `value` is JSON; null is a pass ("pas").
    """CREATE TABLE answers (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
        value TEXT NOT NULL CHECK (json_valid(value)),
        saved_at TEXT NOT NULL,
        PRIMARY KEY (session, activity, round, participant),
        FOREIGN KEY (session, activity, round) REFERENCES rounds (session, activity, number) ON DELETE CASCADE
    ) STRICT""",
    # Every change of every answer in its order; only ever added to. SQL null means that the answer was withdrawn.
    """CREATE TABLE answer_log (
        id INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        participant INTEGER NOT NULL,
        value TEXT,
        at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE stage_log (
        id INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        action TEXT NOT NULL,
        detail TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    # What the facilitator decided about one text of an answer. `text` is what was looked at: an edited one waits anew.
    """CREATE TABLE decisions (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
        item TEXT NOT NULL,
        text TEXT NOT NULL,
        approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
        at TEXT NOT NULL,
        PRIMARY KEY (session, activity, round, participant, item)
    ) STRICT""",
    "CREATE INDEX answer_log_by_session ON answer_log (session)",
    "CREATE INDEX stage_log_by_session ON stage_log (session)",
)
