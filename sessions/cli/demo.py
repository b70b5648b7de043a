"""Demo data: make it, or remove all of it."""

import click

from sessions.cli import session_lookup
from sessions.cli.context import EXIT_OK, CommandContext, file_of
from sessions.cli.deletion import delete
from sessions.cli.localized import LocalizedCommand
from sessions.cli.options import common_options
from sessions.cli.progress import progress_report
from sessions.simulation.demo import create_as_owner, remove_from
from sessions.store import Connection, Store

SIZE = 10_000_000  # bytes, of the demo data in the database


@click.command(cls=LocalizedCommand, help="cli.help.demo")
@click.option("--remove", is_flag=True, help="cli.help.demo_remove")
@common_options
def demo(context: CommandContext, remove: bool) -> int:
    """Make forty made-up sessions; or with `remove` delete every one that there is. A server may go on."""
    if not remove and _is_new(context.workshop.store):
        context.workshop.store.prepare()  # nobody has started the app yet: this is as good a beginning
    session_lookup.require_this_version(context)
    if remove:
        return delete(context, lambda db: _remove(context, db), lambda count: _removed(context, count))
    context.require_room(2 * SIZE)
    with progress_report(context.texts("cli.demo.making")) as progress:
        count = create_as_owner(context.workshop, progress=progress)
    context.note("demo_made")
    context.report_completed(context.texts("cli.demo.made", count=count))
    context.workshop.store.shut_down()
    return EXIT_OK


def _is_new(store: Store) -> bool:
    """Whether there is nothing where the database will be."""
    if file_of(store):
        return not store.exists()
    with store.reading() as db:
        return not db.list_tables()


def _remove(context: CommandContext, db: Connection) -> int:
    if count := remove_from(db):
        context.note("demo_removed", db=db)
    return count


def _removed(context: CommandContext, count: int) -> str:
    return context.texts("cli.demo.removed", count=count) if count else context.texts("cli.demo.none")
