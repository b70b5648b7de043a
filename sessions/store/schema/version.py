"""Which migrations a database has had, beside those that this version of the app knows."""

from dataclasses import dataclass

from sqlite_utils.db import Database

from sessions.store.schema.migrations import migrations


@dataclass(frozen=True, slots=True)
class SchemaVersion:
    """The migrations that a database lacks, and those in it that this app doesn't know."""

    lacking: tuple[str, ...]
    unknown: tuple[str, ...]


def of(db: Database) -> SchemaVersion | None:
    """How far the tables are; None when this is no database of the app, or one without tables yet."""
    known = [migration.name for migration in migrations._migrations]
    applied = [migration.name for migration in migrations.applied(db)]
    if not applied:
        return None
    return SchemaVersion(
        tuple(name for name in known if name not in applied), tuple(name for name in applied if name not in known)
    )
