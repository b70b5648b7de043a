"""The command line: what was asked for, in which language, and how it ends: 0 fine, 1 trouble, 2 wrong use."""

import argparse
import logging
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from types import FrameType
from typing import NoReturn, TextIO

from sessions import settings
from sessions.care import backup, check, export, forget, restore, which
from sessions.care.asking import Asking, language_for
from sessions.care.desk import STOPS, TROUBLE, WRONG_USE, CareError, Desk
from sessions.locale import LANGUAGES, Texts
from sessions.refusal import Refusal
from sessions.store import NotSavedError, UnusableDatabaseError, copies
from sessions.workshop import now_in_utc

HOME = Path(__file__).resolve().parents[2]
WAIT, LONGEST = 10.0, 3600.0
logging.getLogger("workshop").addHandler(logging.NullHandler())  # what goes wrong is said to the operator, once


def main(arguments: Sequence[str], tried: Sequence[int] = ()) -> int:
    """Do what the arguments ask for; returns how the program ends. Never shows a traceback.

    `tried`: the signals by which somebody stopped it before it began.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that can't show a sign shows a question mark
    texts = Texts(language_for(arguments, os.environ))
    asked = parser(texts).parse_args(arguments)
    try:
        wanted = settings.read(os.environ, HOME)
    except settings.SettingsError as error:
        print(f"workshop: {texts(error.key, **error.values)}", file=sys.stderr)
        return WRONG_USE
    desk = Desk(wanted, texts, now_in_utc, asked.wait, sys.stdout, sys.stderr)
    return guarded(desk, asked, sys.stderr, stoppable(tried))


def guarded(
    desk: Desk, asked: argparse.Namespace, errors: TextIO, stops: AbstractContextManager[None] | None = None
) -> int:
    """Do it, and say in one sentence why it couldn't be done. In `stops` the program can be stopped."""
    try:
        with stops or nullcontext():
            return perform(desk, asked)
    except CareError as error:
        text, code = error.text, error.code  # raised before anything is changed
    except BrokenPipeError:  # whoever read what we say went away
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return TROUBLE
    except KeyboardInterrupt:
        text, code = desk.texts("care.stopped", outcome=desk.outcome()), TROUBLE
    except Exception as error:
        text, code = sentence(error, desk), TROUBLE
    print(text, file=errors, flush=True)
    return code


def perform(desk: Desk, asked: argparse.Namespace) -> int:
    """Hand over to the command."""
    match asked.command:
        case "backup":
            return backup.run(desk, asked.target, asked.replace)
        case "restore":
            return restore.run(desk, asked.backup)
        case "check":
            return check.run(desk, asked.file)
        case "export":
            return export.run(desk, asked.session, asked.folder, asked.replace)
        case _:
            return forget.run(desk, asked.session, asked.yes)


def sentence(error: Exception, desk: Desk) -> str:
    """What went wrong, and what was changed by then, for somebody who runs the app and did not write it."""
    texts, outcome = desk.texts, desk.outcome()
    match error:
        case copies.BusyError():
            return texts("care.busy", seconds=f"{desk.wait:.0f}", outcome=outcome)
        case copies.NotCopiedError():
            return texts("care.not_copied", why=error, outcome=outcome)
        case UnusableDatabaseError():
            return texts("care.unusable", why=error, outcome=outcome)
        case NotSavedError():
            return texts("care.not_saved", why=error.reason, outcome=outcome)
        case Refusal():
            return texts(error.key, **error.values)
        case OSError():
            return texts("care.cannot", why=error, outcome=outcome)
        case _:
            return texts("care.mistake", why=f"{type(error).__name__}: {error}", outcome=outcome)


def parser(texts: Texts | None = None) -> argparse.ArgumentParser:
    """The commands and what can be said with them; what is wrong with it is said in these texts, English by default."""
    texts = texts or Texts("en")
    common = Asking(add_help=False)
    common.add_argument("--language", choices=LANGUAGES, help="language of the messages (default: from the locale)")
    common.add_argument("--wait", type=seconds, default=WAIT, metavar="SECONDS",
                        help="how long to wait while the database is locked by others (default: 10)")  # fmt: skip
    top = Asking(
        prog="python -m sessions", description="Care for the database of the workshop app (WORKSHOP_DATA).",
        epilog="Ends with 0 when all is well, 1 when there is trouble, 2 when it was asked in a wrong way.",
    )  # fmt: skip
    top.texts = texts
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, parents=[common], help=text, description=text)
        one.texts = texts
        return one

    one = command("backup", "Copy the database to one file, and look whether the copy is sound. The server may run.")
    one.add_argument("target", nargs="?", type=Path, metavar="TARGET",
                     help="a new file, or a folder (default: backups/ beside the database)")  # fmt: skip
    one.add_argument("--replace", action="store_true", help="replace the file if it is there")
    one = command(
        "restore", "Put a backup in the place of the database, which is kept beside it. Stop the server first."
    )
    one.add_argument("backup", type=Path, metavar="BACKUP", help="the file that was made by backup")
    one = command("check", "Say whether the database is sound and the disk has room. Changes nothing.")
    one.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a backup to look at instead of the database")
    _add_export(command("export", "Write sessions to CSV and JSON files: what the room was allowed to see."))
    one = command("forget", "Delete the sessions that were kept long enough, or one session before its time.")
    one.add_argument("session", nargs="?", metavar="SESSION", help="code or number of the session to delete")
    one.add_argument("--yes", action="store_true", help="yes, delete the session that is named; there is no way back")
    return top


def _add_export(one: argparse.ArgumentParser) -> None:
    one.add_argument("session", nargs="?", metavar="SESSION",
                     help=f"code or number of a session, or '{which.ALL}'; without it you get a list")  # fmt: skip
    one.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="where the folders of the sessions go")
    one.add_argument("--replace", action="store_true", help="replace the folders of sessions that are there")


def seconds(text: str) -> float:
    """A time to wait, from nothing to an hour."""
    found = float(text)
    if not 0 <= found <= LONGEST:
        raise ValueError(text)
    return found


@contextmanager
def stoppable(tried: Sequence[int]) -> Iterator[None]:
    """In this block whoever ends the program stops it as Ctrl-C does; at once, when that was tried before."""
    before = {one: signal.signal(one, stopped) for one in STOPS if signal.getsignal(one) != signal.SIG_IGN}
    try:
        if tried:
            raise KeyboardInterrupt
        yield
    finally:
        for one, was in before.items():
            signal.signal(one, was)


def stopped(_signal: int, _frame: FrameType | None) -> NoReturn:
    """What to do when somebody ends the program: the same as when the operator presses Ctrl-C."""
    raise KeyboardInterrupt
