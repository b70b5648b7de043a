"""Which store an installation has: the database that its settings name."""

from sessions.settings import Settings
from sessions.store.database.sqlite_store import SqliteStore
from sessions.store.database.store import Store


def of(settings: Settings) -> Store:
    """The store that the settings name, not prepared yet."""
    return SqliteStore(settings.data)
