"""Which store an installation has: the database that its settings name."""

from pathlib import Path

from sessions.settings import POSTGRESQL, Settings, postgresql_address
from sessions.store.database.sqlite_store import SqliteStore
from sessions.store.database.store import Store


def of(settings: Settings) -> Store:
    """The store that the settings name, not prepared yet."""
    return SqliteStore(settings.data) if settings.database is None else _on_postgresql(settings.database)


def at(address: str) -> Store:
    """The store at a path or an address, not prepared yet. Raises SettingsError for an address that is none."""
    if address.strip().startswith(POSTGRESQL):
        return _on_postgresql(postgresql_address(address))
    return SqliteStore(Path(address).expanduser())


def _on_postgresql(url: str) -> Store:
    from sessions.store.database.postgres.postgres_store import PostgresStore  # the driver is installed only for this

    return PostgresStore(url)
