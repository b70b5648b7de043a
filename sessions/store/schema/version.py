"""Which migrations a database has had, beside those that this version of the app knows."""

from dataclasses import dataclass

from sessions.store.database.connection import Connection
from sessions.store.schema.migrations import migrations


@dataclass(frozen=True, slots=True)
class SchemaVersion:
    """The migrations that a database lacks, and those in it that this app doesn't know."""

    lacking: tuple[str, ...]
    unknown: tuple[str, ...]


def of(db: Connection) -> SchemaVersion | None:
    """How far the tables are; None when this is no database of the app, or one without tables yet."""
    known = [migration.name for migration in migrations._migrations]
    applied = db.applied_migrations()
    if not applied:
        return None
    return SchemaVersion(
        tuple(name for name in known if name not in applied), tuple(name for name in applied if name not in known)
    )
