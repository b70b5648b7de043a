"""What every command receives: settings, language and clock, and the means to report what it does."""

import shutil
import sys
from collections.abc import Callable
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Final

import click

from sessions.access import audit
from sessions.cli.printable import PrintableTexts
from sessions.cli.signals import uninterruptible
from sessions.locale import ZONE, Texts, local_date
from sessions.model.records import AuditAction
from sessions.settings import Settings
from sessions.store import Connection, SqliteStore, Store
from sessions.store.database import opening
from sessions.workshop import Workshop, now_in_utc

EXIT_OK: Final = 0
EXIT_TROUBLE: Final = 1
EXIT_USAGE: Final = 2
DEFAULT_WAIT = 10.0  # seconds
DISK_RESERVE = 50_000_000  # bytes that must stay free on a disk


class CommandError(Exception):
    """A command can't be carried out; `message` says why in the operator's language. Raised before any change."""

    def __init__(self, message: str, exit_code: int = EXIT_TROUBLE) -> None:
        super().__init__(message)
        self.message = message
        self.exit_code = exit_code


@dataclass
class CommandContext:
    """One run of the program. `wait`: how many seconds to wait while another program has the database locked.

    `load_settings` is called once the arguments are known to be right, so that `--help` needs no right settings.
    """

    load_settings: Callable[[], Settings]
    texts: Texts
    clock: Callable[[], datetime] = now_in_utc
    wait: float = DEFAULT_WAIT
    settings: Settings = field(init=False)
    completed: list[str] = field(default_factory=list)  # sentences about what was done and can't be undone
    until_exit: ExitStack = field(default_factory=ExitStack)  # what holds until the program ends

    def __post_init__(self) -> None:
        """Let every text that is filled in be printable: titles and names of tables may be of anybody."""
        self.texts = PrintableTexts(self.texts.language)

    def today(self) -> date:
        """The date in the Netherlands, by which sessions are kept."""
        return local_date(self.clock())

    def begin(self, wait: float) -> None:
        """Read the settings, once the arguments are parsed. Raises SettingsError."""
        self.wait = wait
        self.settings = self.load_settings()

    def echo(self, text: str) -> None:
        """Print a line for the operator, or for the program that reads our output."""
        # Named, since click would write UTF-8 to a stream that was set to ASCII.
        click.echo(text, file=sys.stdout)

    def report_completed(self, text: str) -> None:
        """Print what was done and can't be undone; an error that follows is reported together with it."""
        self.completed.append(text)
        self.echo(text)

    def report_waiting(self) -> None:
        """Print that another program has the database locked."""
        self.echo(self.texts("cli.waiting", seconds=f"{self.wait:.0f}"))

    def changes_so_far(self) -> str:
        """A sentence that says what had been changed before an error occurred."""
        if not self.completed:
            return self.texts("cli.unchanged")
        return self.texts("cli.changed", what=" ".join(self.completed))

    def block_interrupts(self) -> None:
        """From here on the command can't be stopped: it finishes what can't be undone, and reports it."""
        self.until_exit.enter_context(uninterruptible())

    @cached_property
    def workshop(self) -> Workshop:
        """The installation, as the commands of the domain want it."""
        return Workshop(
            self.settings, opening.open_from_settings(self.settings), clock=self.clock, machine_clock=self.clock
        )

    def note(
        self, action: AuditAction, session: int | None = None, detail: str = "", *, db: Connection | None = None
    ) -> None:
        """Write into the audit log that the operator does this, in a transaction that goes on or in one of its own."""
        with nullcontext(db) if db is not None else self.workshop.store.writing() as within:
            audit.note_without_visitor(self.workshop, within, "command_line", action, session, detail)

    @property
    def timestamp(self) -> str:
        """The date and the time of day in the Netherlands, for names of files."""
        return self.clock().astimezone(ZONE).strftime("%Y-%m-%d-%H%M%S")

    def require_database(self) -> Store:
        """The store of the installation. Raises CommandError when it is a file that is not there."""
        store = self.workshop.store
        if not store.exists():
            raise CommandError(self.texts("cli.no_database", path=store.name))
        return store

    def require_database_file(self, instead: str) -> Path:
        """The path of the database. Raises CommandError with the text `instead` where it is no file: on PostgreSQL."""
        path = file_of(self.workshop.store)
        if path is None:
            raise CommandError(self.texts(instead), EXIT_USAGE)
        return path

    def require_file(self, path: Path) -> None:
        """Raises CommandError when there is no file with this name."""
        if not path.is_file():
            key = "cli.no_plain_file" if path.exists() else "cli.no_file"
            raise CommandError(self.texts(key, path=path), EXIT_USAGE)

    def require_disk_space(self, folder: Path, size: int) -> None:
        """Raises CommandError when `size` more bytes would not leave the reserve free on the disk of a folder."""
        if shortage := self.disk_shortage(folder, size):
            raise CommandError(shortage)

    def require_room(self, size: int) -> None:
        """Raises CommandError when the file of the database can't grow by `size` bytes; another machine is unknown."""
        if folder := self.workshop.store.folder:
            self.require_disk_space(folder, size)

    def disk_shortage(self, folder: Path, size: int) -> str | None:
        """A sentence when `size` more bytes would not leave the reserve free; None when there is enough."""
        free, needed = shutil.disk_usage(folder).free, size + DISK_RESERVE
        if free >= needed:
            return None
        return self.texts("cli.no_room", folder=folder, needed=megabytes(needed), free=megabytes(free))


def megabytes(size: int) -> str:
    """A number of bytes as people read it."""
    return f"{size / 1_000_000:.1f} MB"


def file_of(store: Store) -> Path | None:
    """The path of the file that a database is; None for one on a PostgreSQL server. The file need not exist."""
    return store.path if isinstance(store, SqliteStore) else None
