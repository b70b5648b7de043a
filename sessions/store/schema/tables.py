"""The statements of the migrations: the only place where tables are defined. What was released is never edited."""

OF_A_TEXT = """CREATE TABLE {name} (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    activity TEXT NOT NULL,
    round INTEGER NOT NULL,
    participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    {more}at TEXT NOT NULL,
    PRIMARY KEY (session, activity, round, participant, item)
) STRICT"""

VOTE_CYCLE = (
    "ALTER TABLE sessions ADD COLUMN stop TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE takeaways (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        sentence TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (session, activity),
        FOREIGN KEY (session, activity) REFERENCES activities (session, id) ON DELETE CASCADE
    ) STRICT""",
)

OWN_PROGRAMMES = (
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

REHEARSALS = (
    # The name of the rehearsal that goes on: revision numbers count anew in each, and go back when it is wiped.
    "ALTER TABLE sessions ADD COLUMN rehearsal TEXT",
    "ALTER TABLE participants ADD COLUMN pretend INTEGER NOT NULL DEFAULT 0 CHECK (pretend IN (0, 1))",
    # `before` is JSON: every row of the session as it was when the rehearsal began.
    """CREATE TABLE rehearsals (
        session INTEGER PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
        shape TEXT NOT NULL,
        before TEXT NOT NULL CHECK (json_valid(before)),
        started_at TEXT NOT NULL
    ) STRICT""",
    # The phones that were tried; null is one without a live connection.
    """CREATE TABLE rehearsal_checks (
        session INTEGER NOT NULL REFERENCES rehearsals (session) ON DELETE CASCADE,
        holder TEXT NOT NULL,
        milliseconds INTEGER,
        at TEXT NOT NULL,
        PRIMARY KEY (session, holder)
    ) STRICT""",
)

WORDING_HANDS_AND_TALK = (
    # The facilitator's wording of a text, by part, as JSON; and the texts that are shown large on the projector.
    # `text` is what was sent then: a text that its writer edits is as it was sent.
    OF_A_TEXT.format(name="corrections", more="wording TEXT NOT NULL CHECK (json_valid(wording)), "),
    OF_A_TEXT.format(name="pins", more=""),
    # Answers that the facilitator entered in one go for people without a device; each of them is a participant.
    """CREATE TABLE batches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    "ALTER TABLE participants ADD COLUMN batch INTEGER REFERENCES batches (id) ON DELETE CASCADE",
    "ALTER TABLE answer_log ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1))",
    "ALTER TABLE sessions ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1))",
    "ALTER TABLE sessions ADD COLUMN talk INTEGER NOT NULL DEFAULT 0 CHECK (talk IN (0, 1))",
    "CREATE INDEX batches_by_session ON batches (session)",
    "CREATE INDEX participants_by_batch ON participants (batch)",
)

STEPS = (
    "ALTER TABLE sessions ADD COLUMN step TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE rounds ADD COLUMN step TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE activities ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0 CHECK (skipped IN (0, 1))",
)

TIMER = (
    "ALTER TABLE sessions ADD COLUMN timer_ends TEXT",
    "ALTER TABLE sessions ADD COLUMN timer_left INTEGER CHECK (timer_left IS NULL OR timer_ends IS NULL)",
)

CASES = (
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

_PURPOSE = "purpose TEXT NOT NULL DEFAULT 'answer' CHECK (purpose IN ('answer', 'guess'))"
# Until now the guess about round 2 was stored as round 1002.
ROUND_PURPOSES = (
    f"""CREATE TABLE rounds_new (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1),
        open INTEGER NOT NULL CHECK (open IN (0, 1)),
        shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
        opened_at TEXT NOT NULL,
        closed_at TEXT,
        step TEXT NOT NULL DEFAULT '',
        {_PURPOSE},
        PRIMARY KEY (session, activity, number, purpose),
        FOREIGN KEY (session, activity) REFERENCES activities (session, id) ON DELETE CASCADE
    ) STRICT""",
    """INSERT INTO rounds_new SELECT session, activity, iif(number > 1000, number - 1000, number), open, shown,
        opened_at, closed_at, step, iif(number > 1000, 'guess', 'answer') FROM rounds ORDER BY rowid""",
    f"""CREATE TABLE answers_new (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
        value TEXT NOT NULL CHECK (json_valid(value)),
        saved_at TEXT NOT NULL,
        {_PURPOSE},
        PRIMARY KEY (session, activity, round, purpose, participant),
        FOREIGN KEY (session, activity, round, purpose)
            REFERENCES rounds (session, activity, number, purpose) ON DELETE CASCADE
    ) STRICT""",
    """INSERT INTO answers_new SELECT session, activity, iif(round > 1000, round - 1000, round), participant, value,
        saved_at, iif(round > 1000, 'guess', 'answer') FROM answers ORDER BY rowid""",
    "DROP TABLE answers",
    "DROP TABLE rounds",
    "ALTER TABLE rounds_new RENAME TO rounds",
    "ALTER TABLE answers_new RENAME TO answers",
    "CREATE UNIQUE INDEX one_open_round_per_session ON rounds (session) WHERE open = 1",
    f"ALTER TABLE answer_log ADD COLUMN {_PURPOSE}",
    "UPDATE answer_log SET round = round - 1000, purpose = 'guess' WHERE round > 1000",
)

# What an action of the stage log was about. `activities` is JSON: a list of their ids. `undoes` is a line of the log.
LOGGED_ACTIONS = (
    "ALTER TABLE stage_log ADD COLUMN activities TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(activities))",
    "ALTER TABLE stage_log ADD COLUMN step TEXT",
    "ALTER TABLE stage_log ADD COLUMN round INTEGER",
    "ALTER TABLE stage_log ADD COLUMN value TEXT",
    "ALTER TABLE stage_log ADD COLUMN placed_after TEXT",
    "ALTER TABLE stage_log ADD COLUMN undoes INTEGER",
)

# Who joined from `since` until before `until` does not count. Rows of participants and answers stay as they are.
EXCLUSIONS = """CREATE TABLE exclusions (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (session, since)
) STRICT"""

# `version` is what the right hangs on, as it was when the right was given: see `sessions/store/rights.py`.
RIGHTS_WITH_VERSION = "ALTER TABLE rights ADD COLUMN version TEXT NOT NULL DEFAULT ''"

FIRST_TABLES = (
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

ARCHIVE = (
    # Made up, to try the app with; and whether the others may see this session in their anonymous pattern.
    "ALTER TABLE sessions ADD COLUMN made_up INTEGER NOT NULL DEFAULT 0 CHECK (made_up IN (0, 1))",
    "ALTER TABLE sessions ADD COLUMN comparable INTEGER NOT NULL DEFAULT 0 CHECK (comparable IN (0, 1))",
    # What organisers write about a session afterwards; `activity` is empty for the session as a whole.
    """CREATE TABLE review_notes (
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        activity TEXT NOT NULL,
        text TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (session, activity)
    ) STRICT""",
    # What comparisons read of a session: JSON, calculated from what its group may see at these revisions. It can be
    # calculated again at any time; `form` is raised when the app calculates something else.
    """CREATE TABLE key_figures (
        session INTEGER PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
        stage INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        form INTEGER NOT NULL,
        figures TEXT NOT NULL CHECK (json_valid(figures))
    ) STRICT""",
    # A link with which anybody may read one session, or one comparison (its filter as a query string), until a day.
    """CREATE TABLE share_links (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        secret TEXT NOT NULL UNIQUE,
        session INTEGER REFERENCES sessions (id) ON DELETE CASCADE,
        comparison TEXT,
        language TEXT NOT NULL,
        until TEXT NOT NULL,
        made_at TEXT NOT NULL,
        CHECK ((session IS NULL) <> (comparison IS NULL))
    ) STRICT""",
)

# A session that was held on another installation: a document that `sessions/export/imports` checked when it was read.
# `origin` is a hash of what tells it from all others, so that none is there twice.
IMPORTED_SESSIONS = """CREATE TABLE imported_sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    origin TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    held_on TEXT NOT NULL,
    document TEXT NOT NULL CHECK (json_valid(document)),
    imported_at TEXT NOT NULL,
    keep_until TEXT NOT NULL
) STRICT"""

# What comparisons read of an imported session, so that they open no document. `figures` are its key figures, null where
# its document has none, and then `programme` (a title in both languages) is null too. `cases` are titles of cases.
IMPORTED_KEY_FIGURES = (
    "ALTER TABLE imported_sessions ADD COLUMN programme TEXT CHECK (programme IS NULL OR json_valid(programme))",
    "ALTER TABLE imported_sessions ADD COLUMN made_up INTEGER NOT NULL DEFAULT 0 CHECK (made_up IN (0, 1))",
    "ALTER TABLE imported_sessions ADD COLUMN comparable INTEGER NOT NULL DEFAULT 0 CHECK (comparable IN (0, 1))",
    "ALTER TABLE imported_sessions ADD COLUMN figures TEXT CHECK (figures IS NULL OR json_valid(figures))",
    "ALTER TABLE imported_sessions ADD COLUMN cases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(cases))",
    """UPDATE imported_sessions SET made_up = json_extract(document, '$.made_up') = 1, cases = (
        SELECT json_group_array(DISTINCT json_extract(value, '$.case.title'))
        FROM json_each(document, '$.activities') WHERE json_extract(value, '$.case.title') IS NOT NULL
    )""",
)

# The setting, and what is left of who took part once the links between people and answers are cut: the numbers that
# were counted until then, and the last line of the stage log, before which nothing is undone any more. A participant
# that is `unlinked` stands for one answer. What needed one person's answers side by side is kept as it was calculated:
# what moved, the roles side by side, and the guesses of roles, as JSON.
UNLINKING = (
    "ALTER TABLE sessions ADD COLUMN unlink INTEGER NOT NULL DEFAULT 0 CHECK (unlink IN (0, 1))",
    "ALTER TABLE participants ADD COLUMN unlinked INTEGER NOT NULL DEFAULT 0 CHECK (unlinked IN (0, 1))",
    "ALTER TABLE rounds ADD COLUMN unlinked INTEGER NOT NULL DEFAULT 0 CHECK (unlinked IN (0, 1))",
    """CREATE TABLE unlinked_sessions (
        session INTEGER PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
        people INTEGER NOT NULL,
        devices INTEGER NOT NULL,
        excluded INTEGER NOT NULL,
        last_entry INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE kept_results (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        part TEXT NOT NULL CHECK (part IN ('moved', 'roles', 'guesses')),
        content TEXT NOT NULL CHECK (json_valid(content)),
        PRIMARY KEY (session, activity, round, part),
        FOREIGN KEY (session, activity) REFERENCES activities (session, id) ON DELETE CASCADE
    ) STRICT""",
)

# Of each activity in which actions were agreed on: when they are due, and what was said of earlier ones, without any
# text. JSON, calculated from what the group may see at the revisions of all sessions that it rests on; it can be
# calculated again at any time. `form` is raised when the app calculates something else.
AGREED_ACTIONS = """CREATE TABLE agreed_actions (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    activity TEXT NOT NULL,
    form INTEGER NOT NULL,
    revisions TEXT NOT NULL CHECK (json_valid(revisions)),
    found TEXT NOT NULL CHECK (json_valid(found)),
    PRIMARY KEY (session, activity)
) STRICT"""

# The latest sending of each page in a round: what the same page sent earlier, and a bad network delivers later, is not
# stored over it. `page` is a hash of the page's own name, another one for each participant.
ANSWER_ORDER = """CREATE TABLE answer_order (
    session INTEGER NOT NULL,
    activity TEXT NOT NULL,
    round INTEGER NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('answer', 'guess')),
    participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
    page TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (session, activity, round, purpose, participant, page),
    FOREIGN KEY (session, activity, round, purpose)
        REFERENCES rounds (session, activity, number, purpose) ON DELETE CASCADE
) STRICT"""

ACCOUNTS = (
    # An organiser as the OpenID provider names one: `subject` is unique at its issuer. No role: not let in.
    """CREATE TABLE accounts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        name TEXT NOT NULL,
        email TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('', 'reader', 'organiser', 'owner')),
        first_login TEXT NOT NULL,
        last_login TEXT NOT NULL,
        UNIQUE (issuer, subject)
    ) STRICT""",
    # Which browser is logged in with which account.
    """CREATE TABLE logins (
        holder TEXT PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        at TEXT NOT NULL
    ) STRICT""",
    # Who of those who organise did what. It outlives accounts and sessions, so it names them without a reference.
    """CREATE TABLE audit_log (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        name TEXT NOT NULL,
        action TEXT NOT NULL,
        session_number INTEGER,
        detail TEXT NOT NULL
    ) STRICT""",
)
