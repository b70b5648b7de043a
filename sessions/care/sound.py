"""Whether a database can be relied on: what is wrong with it, in the operator's words."""

from collections.abc import Callable, Iterator

from sessions.locale import Texts
from sessions.store import Connection, health

Step = Callable[[int, int], None]
STEPS = 5


def faults(db: Connection, texts: Texts, step: Step = lambda done, of: None) -> Iterator[str]:
    """Every fault of a database, a sentence each; nothing when it is sound. An older version is no fault."""
    broken = health.broken(db)
    yield from (texts("care.fault.broken", what=what) for what in broken)
    step(1, STEPS)
    version = None if broken else health.version(db)
    if version is None:
        yield from () if broken else (texts("care.fault.not_ours"),)
        return
    for name, count in health.strays(db).items():
        yield texts("care.fault.strays", table=name, count=count)
    step(2, STEPS)
    if version.unknown:
        yield texts("care.fault.newer", names=", ".join(version.unknown))
    if not version.lacking and not version.unknown:
        yield from _of_the_rows(db, texts, step)
    step(STEPS, STEPS)


def _of_the_rows(db: Connection, texts: Texts, step: Step) -> Iterator[str]:
    """What is not as it is in tables of this very version."""
    unlike = health.unlike(db)
    yield from (texts("care.fault.unlike", what=what) for what in unlike)
    step(3, STEPS)
    if not unlike:
        for name, count in health.loose(db).items():
            yield texts(f"care.loose.{name}", count=count)
