"""The audit log, for owners: the latest lines, those about some kinds of actions, and the same as a file."""

from collections.abc import Sequence
from typing import get_args

import streamlit as st
from markupsafe import Markup

from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.access import audit_entries
from sessions.archive.review import sessions_of
from sessions.export.csv_export import to_csv
from sessions.locale import ZONE
from sessions.model.records import AuditAction, AuditEntry

SHOWN = 200  # lines
COLUMNS = ("when", "who", "what", "session", "detail")
ACTIONS: tuple[AuditAction, ...] = get_args(AuditAction)


def audit_list(here: Here) -> None:
    """The filter, the download and the lines. For owners; the screen checked that."""
    texts = here.texts
    show(
        "<p class='back'><a href='./accounts' target='_self'>← {back}</a></p>"
        "<h1>{title}</h1><p class='lead'>{lead}</p>",
        back=texts("accounts.title"),
        title=texts("audit.title"),
        lead=texts("audit.lead", months=texts.count("plan.months", here.workshop.settings.audit_months)),
    )
    chosen = st.multiselect(texts("audit.filter"), ACTIONS, key="audit_actions", placeholder=texts("audit.all"),
                            format_func=lambda action: texts(f"audit.action.{action}"))  # fmt: skip
    entries = audit_entries.entries(here.workshop, here.visitor, chosen, SHOWN)
    show("<p role='status'>{count}</p>", count=texts.count("audit.found", len(entries)))
    if not entries:
        return
    st.download_button(texts("audit.download"), lambda: _file(here, chosen), f"{texts('audit.file')}.csv", "text/csv",
                       key="audit_file", on_click="ignore")  # fmt: skip
    titles = {session.id: session.title for session in sessions_of(here.workshop, here.visitor)}
    row = Markup("<li><p><b>{what}</b>{about}<br><span class='quiet'>{when} · {who}</span></p></li>")
    rows = [
        row.format(
            what=texts(f"audit.action.{each.action}"),
            about="".join(f" · {part}" for part in (_session(here, each, titles), each.detail) if part),
            when=f"{texts.day(each.at.astimezone(ZONE).date())} {texts.clock(each.at)}",
            who=_who(here, each),
        )
        for each in entries
    ]
    show("<ul class='agenda-rows'>{rows}</ul>", rows=Markup().join(rows))


def _file(here: Here, chosen: Sequence[AuditAction]) -> bytes:
    """The lines as CSV, as they are when it is downloaded; texts that a spreadsheet takes for formulas are neutral."""
    rows = [
        (each.at.isoformat(), _who(here, each), each.action, "" if each.session is None else each.session, each.detail)
        for each in audit_entries.entries(here.workshop, here.visitor, chosen)
    ]
    return to_csv([[here.texts(f"audit.column.{column}") for column in COLUMNS], *rows], here.texts.language)


def _who(here: Here, entry: AuditEntry) -> str:
    return entry.name if entry.actor == "account" else here.texts(f"audit.actor.{entry.actor}")


def _session(here: Here, entry: AuditEntry, titles: dict[int, str]) -> str:
    """The title of a session that is there, the number of one that is not."""
    if entry.session is None:
        return ""
    return titles.get(entry.session) or here.texts("audit.session", number=entry.session)
