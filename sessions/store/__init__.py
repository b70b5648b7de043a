"""Everything that is read from or written to the database. No other package imports sqlite_utils.

`connection` opens, migrates and guards transactions; `stage` holds sessions and their rounds; `moving` is how a
facilitator changes them, and `undoing` how that is put back; `takeaways` holds what the room takes along; `creation`
makes new ones; `answers` holds participants, what they gave, and decisions about texts; `wording` holds
corrections and pins of texts; `hands` holds what was entered by hand; `cases` holds case studies; `rehearsals` holds
pretend participants and what was before them; `still` is a copy in memory; `guesses` holds rounds in which the group is
guessed; `rights` holds who may do what.
"""

from sessions import lean  # noqa: F401, I001 - before the first import of sqlite_utils
from sqlite_utils import Database as Connection

from sessions.store.connection import NotSavedError, Store, UnusableDatabaseError

__all__ = ["Connection", "NotSavedError", "Store", "UnusableDatabaseError"]
