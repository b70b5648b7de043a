"""Everything that is read from or written to the database, one module per group of tables.

`database` opens it and commits, `schema` makes the tables, `maintenance` copies and checks whole databases.
Used by every package above the model; no other package imports sqlite_utils.
"""

from sessions.store.database import sqlite_utils_import  # noqa: F401 - before the first import of sqlite_utils
from sessions.store.database.connection import Connection
from sessions.store.database.sqlite_store import SqliteStore
from sessions.store.database.store import (
    MixedDatabaseError,
    NewerDatabaseError,
    NotSavedError,
    Store,
    UnusableDatabaseError,
)

__all__ = [
    "Connection",
    "MixedDatabaseError",
    "NewerDatabaseError",
    "NotSavedError",
    "SqliteStore",
    "Store",
    "UnusableDatabaseError",
]
