"""Whether a database can be relied on: what is wrong with it, in the operator's words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from sessions.locale import Texts
from sessions.store import Connection, health

Step = Callable[[int, int], None]
STEPS = 5
Part = Literal["file", "version", "tables", "rows"]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, in a sentence, and with which part: a file that is broken can't be relied on in anything.

    Of another version this app can tell nothing. With tables or rows that are wrong the rest is still there.
    """

    text: str
    part: Part


def faults(db: Connection, texts: Texts, step: Step = lambda done, of: None) -> Iterator[Fault]:
    """Every fault of a database; nothing when it is sound. An older version is no fault."""
    broken = health.broken(db)
    yield from (Fault(texts("care.fault.broken", what=what), "file") for what in broken)
    step(1, STEPS)
    version = None if broken else health.version(db)
    if version is None:
        yield from () if broken else (Fault(texts("care.fault.not_ours"), "version"),)
        return
    for name, count in health.strays(db).items():
        yield Fault(texts("care.fault.strays", table=name, count=count), "rows")
    step(2, STEPS)
    if version.unknown:
        yield Fault(texts("care.fault.newer", names=", ".join(version.unknown)), "version")
    if not version.lacking and not version.unknown:
        yield from _of_the_rows(db, texts, step)
    step(STEPS, STEPS)


def _of_the_rows(db: Connection, texts: Texts, step: Step) -> Iterator[Fault]:
    """What is not as it is in tables of this very version."""
    unlike = health.unlike(db)
    yield from (Fault(texts("care.fault.unlike", what=what), "tables") for what in unlike)
    step(3, STEPS)
    if not unlike:
        for name, count in health.loose(db).items():
            yield Fault(texts(f"care.loose.{name}", count=count), "rows")
