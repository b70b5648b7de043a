"""The switches of the console: live results, approval of texts, the next chart, stories behind the dots.

A switch's key holds what is stored, so that a change from another console shows here too.
"""

import streamlit as st

from pages.console.callbacks import press, switch
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.activities.capabilities import view_count
from sessions.facilitation import commands
from sessions.facilitation.session_view import ContentShown, ProgrammeStop, SessionView
from sessions.results import extra_charts, roles
from sessions.results.stories import stories_behind


def switches(here: Here, now: SessionView, stop: ProgrammeStop | None) -> None:
    """All of them in one row; below it, why roles can't be seen apart."""
    activity = stop.item.activity.id if stop else "none"
    with st.container(horizontal=True, key="switches"):
        _live_results(here, now, stop, activity)
        _approval(here, now)
        _next_chart(here, now, activity)
        _stories(here, now)
    current = now.in_round
    if current and roles.withheld(here.workshop, now.session, current.activity, current.round, here.texts.language):
        show("<p class='hint'>{text}</p>", text=here.texts("roles.not_shown"))


def _live_results(here: Here, now: SessionView, stop: ProgrammeStop | None, activity: str) -> None:
    stored = bool(stop and stop.item.results == "live")
    key = f"results_{activity}_{'live' if stored else 'reveal'}"
    st.toggle(here.texts("console.live"), stored, key=key, on_change=switch,
              disabled=stop is None or isinstance(now, ContentShown),
              args=(here, commands.set_results, stored, key, activity),
              kwargs={"values": ("reveal", "live")})  # fmt: skip


def _approval(here: Here, now: SessionView) -> None:
    stored = now.session.approval
    key = f"approval_{stored}"
    st.toggle(here.texts("console.approval"), stored, key=key, on_change=switch, disabled=now.session.ended,
              args=(here, commands.set_approval, stored, key))  # fmt: skip


def _next_chart(here: Here, now: SessionView, activity: str) -> None:
    """The button for the next chart of a result that has several; its key names it, so that two presses are one."""
    stage = None if now.session.ended else now.on_stage
    language, current = here.texts.language, stage.in_round if stage else None
    extra = extra_charts.extra(here.workshop, now.session, current.activity, current.round, language) if current else ()
    names = [*["chart"] * (view_count(stage.prompt) if stage else 1), *(chart.name for chart in extra)]
    chart_index = (now.session.chart_number + 1) % len(names)
    st.button(here.texts(f"console.{names[chart_index]}"), key=f"chart_{chart_index}", disabled=len(names) < 2,
              on_click=press, args=(here, commands.show_chart, activity, chart_index))  # fmt: skip


def _stories(here: Here, now: SessionView) -> None:
    """The switch for the stories behind the dots: there when cards point at what is on stage and the group sees it."""
    current = now.in_round
    if current is None or now.session.ended or not current.round.shown:
        count = 0
    else:
        count = len(stories_behind(here.workshop, now.session, current.activity))
    stored = now.session.stories and count > 0
    key = f"stories_{now.session.current}_{now.session.stories}_{count}"
    label = here.texts("console.stories", count=count) if count else here.texts("console.no_stories")
    st.toggle(label, stored, key=key, disabled=not count, on_change=switch,
              args=(here, commands.show_stories, stored, key))  # fmt: skip
