"""What the export screen is made of: the choice, the texts to look at, the preview, and the finished file.

The preview draws the report that the file is written from. It shows one activity at a time, so that a text that is
ticked is seen in its place at once.
"""

from collections.abc import Sequence

import streamlit as st

from pages.archive.exports import report_view, text_review
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown, show
from sessions.access import rights
from sessions.export import registry, report
from sessions.export.registry import ExportFile
from sessions.export.report import Level, Progress
from sessions.model.records import Session
from sessions.participation import answering

FORMATS = ("xlsx", "csv", "ods", "pptx", "pdf", "html", "json")
MOST = 50  # sessions in one export


def named(here: Here, codes: Sequence[str]) -> list[Session]:
    """The sessions that the address names, each once. Raises Refusal for a code that is unknown."""
    different = list(dict.fromkeys(code.strip().upper() for code in codes))[:MOST]
    if len(different) < 2:
        return [here.session]
    return [answering.find_to_join(here.workshop, here.visitor, code) for code in different]


def panel(here: Here, sessions: Sequence[Session]) -> None:
    """Everything of the export of these sessions, for anyone who may look back at all of them."""
    if any(session.rehearsal for session in sessions):
        show("<h1>{title}</h1>", title=here.texts("export.title"))
        show("<div class='notice refused'><p>{text}</p></div>", text=here.texts("refused.export_rehearsal"))
        return
    _head(here, sessions)
    choice, level = _choice(here, sessions)
    shown = _chosen_session(here, sessions)
    overview = report.overview(here.workshop, shown, here.texts)
    if not overview:
        show("<div class='notice'><p>{text}</p></div>", text=here.texts("export.nothing"))
        return
    _make(here, sessions, choice, level)
    show("<h2>{title}</h2>", title=here.texts("export.preview"))
    activity = _chosen_activity(here, shown, overview)
    if level == "file":
        text_review.review(here, shown, activity)
    allowed = text_review.allowed(shown) if level == "file" else ()
    made = report.build(here.workshop, shown, here.texts, level, allowed, only=activity, key_figures=False)
    report_view.facts(made)
    for each in made.activities_with_content:
        report_view.activity(here, f"{shown.code}_{each.id}", each, registry.exporter(choice))


def _head(here: Here, sessions: Sequence[Session]) -> None:
    code = sessions[0].code
    back = f"./review?code={code}" if len(sessions) == 1 else "./review"
    show(
        "<p class='back'><a href='{back}' target='_self'>← {way}</a></p><h1>{title}</h1>"
        "<p class='over'>{sessions}</p><p class='lead'>{lead}</p>",
        back=back,
        way=here.texts("export.back"),
        title=here.texts("export.title"),
        sessions=" · ".join(f"{session.title} ({here.texts.day(session.held_on)})" for session in sessions),
        lead=here.texts("export.lead"),
    )


def _choice(here: Here, sessions: Sequence[Session]) -> tuple[str, Level]:
    """The format and the level; readers of an account have what the group has."""
    texts = here.texts
    facilitates = all(rights.may_facilitate(here.workshop, here.visitor, session) for session in sessions)
    levels = report.LEVELS if facilitates else report.LEVELS[:1]
    choice = st.selectbox(
        texts("export.format"), [name for name in FORMATS if name in registry.names()],
        format_func=lambda name: texts(f"export.format_name.{name}"), key="export_format",
    )  # fmt: skip
    level = st.radio(
        texts("export.level"), levels, format_func=lambda each: texts(f"export.level_{each}"),
        captions=[texts(f"export.level_{each}_help") for each in levels], key="export_level",
    )  # fmt: skip
    return choice, level


def _chosen_session(here: Here, sessions: Sequence[Session]) -> Session:
    if len(sessions) == 1:
        return sessions[0]
    titles = {session.code: f"{session.title} · {here.texts.day(session.held_on)}" for session in sessions}
    code = st.selectbox(
        here.texts("export.session"), list(titles), format_func=titles.__getitem__, key="export_session"
    )
    return next(session for session in sessions if session.code == code)


def _chosen_activity(here: Here, session: Session, overview: Sequence[tuple[str, str]]) -> str:
    """Which activity the preview shows: a list, and buttons to the one before and after it."""
    ids, key = [name for name, _ in overview], f"export_activity_{session.code}"
    if st.session_state.get(key) not in ids:
        st.session_state[key] = ids[0]
    place = ids.index(st.session_state[key])

    def go(step: int) -> None:
        st.session_state[key] = ids[place + step]

    titles = {name: f"{number}. {title}" for number, (name, title) in enumerate(overview, start=1)}
    chosen = st.selectbox(here.texts("export.activity"), ids, format_func=titles.__getitem__, key=key)
    with st.container(horizontal=True, key="export_turn"):
        st.button(f"← {here.texts('export.before')}", key="export_before", on_click=go, args=(-1,),
                  disabled=place == 0)  # fmt: skip
        st.button(f"{here.texts('export.after')} →", key="export_after", on_click=go, args=(1,),
                  disabled=place == len(ids) - 1)  # fmt: skip
    return str(chosen)


# --- the file -------------------------------------------------------------------------------------------------------


def _make(here: Here, sessions: Sequence[Session], choice: str, level: Level) -> None:
    """Make the file when it is asked for. What is pressed meanwhile ends the work, and then there is no file at all."""
    wanted = (choice, level, *((session.code, session.revision, text_review.allowed(session)) for session in sessions))
    with st.container(key="export_file"):
        place = st.empty()
        pressed = place.button(here.texts("export.make"), type="primary", key="export_make")
        if pressed:
            st.session_state.pop("export_made", None)
            place.button(here.texts("export.cancel"), key="export_cancel")
            bar = st.empty()

            def progress(done: float) -> None:
                bar.progress(min(max(done, 0.0), 1.0), here.texts("export.making"))

            def make() -> None:
                st.session_state["export_made"] = (wanted, _file(here, sessions, choice, level, progress))

            frame.attempt(here, make, key="export")
            st.rerun()  # with the button to make another one in place of the one to stop
        made_for, file = st.session_state.get("export_made", (None, None))
        if file and made_for == wanted:
            _download(here, file)
        frame.say_refusal(here, key="export")


def _file(here: Here, sessions: Sequence[Session], choice: str, level: Level, progress: Progress) -> ExportFile:
    allowed = {session.id: text_review.allowed(session) for session in sessions} if level == "file" else {}
    reading = registry.READING
    exporter = registry.exporter(choice)
    reports = registry.reports(
        here.workshop, here.visitor, sessions, here.texts, level, allowed, lambda done: progress(done * reading),
        figures=exporter.figures, key_figures=exporter.key_figures, name=choice,
    )  # fmt: skip
    file = registry.write(reports, choice, lambda done: progress(reading + done * (1 - reading)))
    progress(1)
    return file


def _download(here: Here, file: ExportFile) -> None:
    kilobytes = max(1, round(len(file.content) / 1000))
    size = f"{kilobytes} kB" if kilobytes < 1000 else f"{here.texts.number(kilobytes / 1000)} MB"
    show("<p role='status'>{ready}</p>", ready=here.texts("export.ready", name=file.name, size=size))
    label = escape_markdown(here.texts("export.download", name=file.name))
    st.download_button(label, file.content, file.name, file.media_type, type="primary", key="export_download",
                       on_click="ignore")  # fmt: skip
