"""Which store an installation has: the database that its settings name."""

from importlib.util import find_spec
from pathlib import Path

from sessions.settings import POSTGRESQL, Settings, SettingsError
from sessions.store.database.sqlite_store import SqliteStore
from sessions.store.database.store import Store


def open_from_settings(settings: Settings) -> Store:
    """The store that the settings name, not prepared yet. Raises SettingsError for an address that can't be used."""
    return SqliteStore(settings.data) if settings.database is None else _on_postgresql(settings.database)


def open_address(address: str) -> Store:
    """The store at a path or an address, not prepared yet. Raises SettingsError for an address that can't be used."""
    if address.strip().startswith(POSTGRESQL):
        return _on_postgresql(address.strip())
    return SqliteStore(Path(address).expanduser())


def _on_postgresql(url: str) -> Store:
    """No message repeats the address: it may hold a password."""
    if find_spec("psycopg") is None or find_spec("psycopg_pool") is None:
        raise SettingsError("setting.database_library")
    from sessions.store.database.postgres import address  # the driver is installed only for this
    from sessions.store.database.postgres.postgres_store import PostgresStore

    if not address.is_understood(url):
        raise SettingsError("setting.database")
    return PostgresStore(url)
