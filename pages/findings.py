"""Central findings: what the chosen sessions say together, theme by theme, and the same as text for a report."""

import streamlit as st

from pages.archive.comparison import filter_form
from pages.kit import frame, login
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.access import audit, rights
from sessions.archive import findings
from sessions.archive.comparison.filters import all_of, chosen
from sessions.archive.findings import FindingsTheme, basis


def central_findings(here: Here) -> None:
    """The filter, the themes with their statements, and the download."""
    show(
        "<p class='back'><a href='./compare' target='_self'>← {back}</a></p><h1>{title}</h1><p class='lead'>{lead}</p>",
        back=here.texts("compare.title"),
        title=here.texts("findings.title"),
        lead=here.texts("findings.lead", fewest=findings.FEWEST_SESSIONS),
    )
    sessions = all_of(here.workshop, here.visitor)
    wanted = filter_form.form(here, sessions)
    compared = filter_form.with_progress(
        here, lambda progress: chosen(here.workshop, here.visitor, sessions, wanted, progress)
    )
    filter_form.say_basis(here, compared, wanted)
    filter_form.write(wanted.to_query())
    themes = findings.findings(compared, here.texts)
    if not any(theme.findings for theme in themes):
        show(
            "<div class='notice'><p>{text}</p></div>", text=here.texts("findings.none", fewest=findings.FEWEST_SESSIONS)
        )
        return

    def content() -> bytes:
        audit.note_export(here.workshop, here.visitor, "findings")
        return findings.as_text(themes, compared, here.texts).encode()

    st.download_button(here.texts("findings.download"), content, here.texts("findings.file"), "text/markdown",
                       key="findings_text", on_click="ignore")  # fmt: skip
    for theme in themes:
        _theme(here, theme)


def _theme(here: Here, theme: FindingsTheme) -> None:
    show("<h2>{title}</h2>", title=here.texts(f"findings.theme.{theme.name}"))
    if not theme.findings:
        show("<p class='quiet'>{text}</p>", text=here.texts("findings.too_few", fewest=findings.FEWEST_SESSIONS))
    for each in theme.findings:
        show("<p class='finding'>{text} <small>{basis}</small></p>", text=each.text, basis=basis(each, here.texts))


with frame.screen("findings") as here:
    if rights.may_look_back(here.workshop, here.visitor):
        central_findings(here)
    else:
        login.log_in(here, lead=here.texts("compare.log_in"))
