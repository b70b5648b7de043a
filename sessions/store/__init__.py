"""Everything that is read from or written to the database. No other package imports sqlite_utils.

`connection` opens, migrates and guards transactions; `stage` holds sessions and what the facilitator moves;
`creation` makes new ones; `answers` holds participants, what they gave, and decisions about texts; `cases` holds case
studies; `rights` holds who may do what.
"""

from sessions.store.connection import NotSavedError, Store, UnusableDatabaseError

__all__ = ["NotSavedError", "Store", "UnusableDatabaseError"]
