"""Which store an installation has: the database that its settings name."""

from sessions.settings import Settings
from sessions.store.database.sqlite_store import SqliteStore
from sessions.store.database.store import Store


def of(settings: Settings) -> Store:
    """The store that the settings name, not prepared yet."""
    if settings.database is None:
        return SqliteStore(settings.data)
    from sessions.store.database.postgres.postgres_store import PostgresStore  # the driver is installed only for this

    return PostgresStore(settings.database)
