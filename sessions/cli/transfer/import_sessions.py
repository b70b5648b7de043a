"""An import: sessions from a JSON file of another installation, to be looked back at here."""

from pathlib import Path

import click

from sessions.cli import session_lookup
from sessions.cli.context import EXIT_OK, CommandContext
from sessions.cli.localized import LocalizedCommand
from sessions.cli.options import common_options
from sessions.export.imports import document_reader, imported_sessions
from sessions.export.imports.imported_sessions import ImportPreview
from sessions.model.errors import Refusal


@click.command("import", cls=LocalizedCommand, help="cli.help.import")
@click.argument("file", type=click.Path(path_type=Path), help="cli.help.import_file")
@click.option("--replace", is_flag=True, help="cli.help.import_replace")
@common_options
def import_sessions(context: CommandContext, file: Path, replace: bool) -> int:
    """Store the sessions of a file, after a line for each that says what is in it. A server may go on.

    With `replace` those that were imported before are replaced.
    """
    session_lookup.require_this_version(context)
    context.require_file(file)
    if (size := file.stat().st_size) > document_reader.MOST_BYTES:
        raise Refusal("refused.import_too_large", most=document_reader.MOST_BYTES // 1_000_000)
    context.require_room(2 * size)
    content = file.read_bytes()
    for each in imported_sessions.preview(context.workshop, content, context.texts):
        context.echo(_line(context, each, replace=replace))
    count = imported_sessions.add_as_owner(context.workshop, content, None if replace else ())
    context.report_completed(context.texts.count("imports.done", count))
    context.workshop.store.shut_down()
    return EXIT_OK


def _line(context: CommandContext, each: ImportPreview, *, replace: bool) -> str:
    texts = context.texts
    obstacle = texts(f"refused.import_obstacle.{each.obstacle}") if each.obstacle else ""
    if replace and each.obstacle == "imported":
        obstacle = texts("imports.replaced")
    return texts(
        "imports.line",
        day=each.report.held_on.isoformat(),
        title=each.report.title,
        organisation=each.report.organisation,
        activities=texts.count("imports.activities", each.activities),
        rounds=texts.count("imports.rounds", each.rounds),
        texts=texts.count("imports.texts", each.texts),
        obstacle=obstacle,
    ).rstrip()
