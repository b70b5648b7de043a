"""What the export screen is made of: the choice, the texts to look at, the preview, and the finished file.

The preview draws the report that the file is written from. It shows one activity at a time, so that a text that is
ticked is seen in its place at once.
"""

from collections.abc import Iterable, Sequence

import streamlit as st
from markupsafe import Markup

from pages.archive import text_review
from pages.kit import frame
from pages.kit.chart.chart import chart
from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown, render, show
from pages.kit.wording import times
from sessions.export import registry, report, tables
from sessions.export.registry import Exporter, ExportFile
from sessions.export.report import ActivityReport, Level, Part, Progress, RoundReport, SessionReport
from sessions.export.spreadsheet_cells import Cell, table_of
from sessions.model.records import Session
from sessions.participation import answering

SAMPLE = 8  # rows of a preview
FORMATS = ("xlsx", "csv", "ods", "pptx", "pdf", "html", "json")
MOST = 50  # sessions in one export


def named(here: Here, codes: Sequence[str]) -> list[Session]:
    """The sessions that the address names, each once. Raises Refusal for a code that is unknown."""
    different = list(dict.fromkeys(code.strip().upper() for code in codes))[:MOST]
    if len(different) < 2:
        return [here.session]
    return [answering.find_to_join(here.workshop, here.visitor, code) for code in different]


def panel(here: Here, sessions: Sequence[Session]) -> None:
    """Everything of the export of these sessions, for who may facilitate all of them."""
    if any(session.rehearsal for session in sessions):
        show("<h1>{title}</h1>", title=here.texts("export.title"))
        show("<div class='notice refused'><p>{text}</p></div>", text=here.texts("refused.export_rehearsal"))
        return
    _head(here, sessions)
    choice, level = _choice(here)
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
    made = report.build(here.workshop, shown, here.texts, level, allowed, only=activity)
    _facts(made)
    for each in made.told:
        _activity(here, shown, each, registry.exporter(choice))


def _head(here: Here, sessions: Sequence[Session]) -> None:
    code = sessions[0].code
    back = f"/review?code={code}" if len(sessions) == 1 else "/review"
    show(
        "<p><a href='{back}' target='_self'>← {way}</a></p><h1>{title}</h1>"
        "<p class='over'>{sessions}</p><p class='lead'>{lead}</p>",
        back=back,
        way=here.texts("export.back"),
        title=here.texts("export.title"),
        sessions=" · ".join(f"{session.title} ({here.texts.day(session.held_on)})" for session in sessions),
        lead=here.texts("export.lead"),
    )


def _choice(here: Here) -> tuple[str, Level]:
    """The format and the level."""
    texts = here.texts
    choice = st.selectbox(
        texts("export.format"), [name for name in FORMATS if name in registry.names()],
        format_func=lambda name: texts(f"export.format_name.{name}"), key="export_format",
    )  # fmt: skip
    level = st.radio(
        texts("export.level"), report.LEVELS, format_func=lambda each: texts(f"export.level_{each}"),
        captions=[texts(f"export.level_{each}_help") for each in report.LEVELS], key="export_level",
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
    reports = registry.reports(
        here.workshop, here.visitor, sessions, here.texts, level, allowed, lambda done: progress(done * reading),
        figures=registry.exporter(choice).figures,
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


# --- the preview ----------------------------------------------------------------------------------------------------


def _facts(made: SessionReport) -> None:
    show("<table class='numbers'>{rows}</table>", rows=_pairs(made.facts()))


def _activity(here: Here, session: Session, activity: ActivityReport, exporter: Exporter) -> None:
    """An activity as far as this format holds it."""
    with st.container(border=True, key=f"export_{session.code}_{activity.id}"):
        show("<p class='over'>{kind}</p><h3>{heading}</h3>", kind=activity.kind_title, heading=activity.heading)
        if activity.takeaway:
            show("<p><b>{title}</b> {takeaway}</p>", title=here.texts("cycle.takeaway"), takeaway=activity.takeaway)
        if activity.shown:
            _part(here, f"{session.code}_{activity.id}", activity.shown, exporter)
        for number, each in enumerate(activity.rounds):
            _round(here, f"{session.code}_{activity.id}_{number}", each, exporter)


def _round(here: Here, name: str, round_: RoundReport, exporter: Exporter) -> None:
    show("<h4>{title}</h4><p>{counts}</p>", title=round_.title(here.texts), counts=round_.counts(here.texts))
    if round_.withheld:
        show("<p class='quiet'>{text}</p>", text=here.texts(f"review.hidden_{round_.withheld}"))
    for part in round_.parts:
        _part(here, f"{name}_{part.name}", part, exporter)
    if round_.rows and exporter.rows:
        _rows(here, round_)
    if round_.parts and exporter.chart and (chart_data := exporter.chart(round_, here.texts)):
        show("<p class='over'>{title}</p>", title=here.texts("export.chart.data"))
        _table(here.texts("export.chart.data"), chart_data.rows())


def _part(here: Here, name: str, part: Part, exporter: Exporter) -> None:
    if part.name != "result":
        show("<p class='over'>{title}</p>", title=tables.part_title(part, here.texts))
    if part.sentence:
        show("<p class='said'>{sentence}</p>", sentence=part.sentence)
    for number, figure in enumerate(part.figures if exporter.figures else ()):
        render([chart(f"export/{name}/{number}", figure, alt=part.sentence, key=f"export_plot_{name}_{number}")])
    if part.numbers:
        show("<div style='overflow-x: auto'><table class='numbers'>{rows}</table></div>", rows=_pairs(part.numbers))
    if part.texts:
        item = Markup("<li>{text}{voices}</li>")
        items = [
            item.format(text=text.text, voices=f" {times(here.texts, text.people)}" if text.people > 1 else "")
            for text in part.texts
        ]
        show("<ul class='cards' aria-label='{label}'>{items}</ul>", label=here.texts("export.texts"),
             items=Markup().join(items))  # fmt: skip


def _rows(here: Here, round_: RoundReport) -> None:
    """The first rows of what was given, and how many more there are."""
    rows = table_of(round_.rows)
    more = len(rows) - 1 - SAMPLE
    with st.expander(here.texts("export.rows")):
        _table(here.texts("export.rows"), rows[: SAMPLE + 1])
        if more > 0:
            show("<p class='quiet'>{more}</p>", more=here.texts("export.more_rows", count=more))


def _table(title: str, rows: Sequence[Sequence[Cell]]) -> None:
    """Rows below their headings; one that is too wide is scrolled by itself."""
    head, *body = rows
    show(
        "<div style='overflow-x: auto' tabindex='0' role='region' aria-label='{title}'><table class='numbers'>"
        "<thead>{head}</thead><tbody>{body}</tbody></table></div>",
        title=title,
        head=_cells(head, "th"),
        body=Markup().join(_cells(row, "td") for row in body),
    )


def _cells(row: Iterable[Cell], tag: str) -> Markup:
    cell = Markup("<th scope='col'>{value}</th>" if tag == "th" else "<td>{value}</td>")
    return Markup("<tr>{cells}</tr>").format(cells=Markup().join(cell.format(value=value) for value in row))


def _pairs(pairs: Iterable[tuple[str, str]]) -> Markup:
    row = Markup("<tr><th scope='row'>{label}</th><td>{value}</td></tr>")
    return Markup().join(row.format(label=label, value=value) for label, value in pairs)
