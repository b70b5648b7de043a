"""The facilitator's console: the programme, what to do next in large controls, and what the group sees."""

import streamlit as st

from pages.console import exclusions, manual_entry, programme_changes, programme_list, projector_column
from pages.console.controls import discussion
from pages.console.controls.stage_controls import stage_controls
from pages.console.texts import queue
from pages.kit import frame, login
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.live import rerun_on_change
from pages.kit.pieces import html, render, show
from sessions.facilitation import session_view
from sessions.facilitation.session_view import SessionView

# In the browser and not with Streamlit's `help`, which wraps a button in other elements: a button that gets or loses
# its help would be a new one, and lose the focus.
_reasons = Component("workshop_reasons", module="console/controls/disabled_reasons.js")

# The beginnings of keys; each has a text `reason.<beginning>`. The longest one that fits a key counts.
BEGINNINGS = (
    *("open", "reopen_unlinked", "reveal", "new_round", "back", "next", "end", "undo", "go", "step"),
    *("timer_start", "timer_pause", "timer_resume", "timer_more", "timer_stop", "pace_ask"),
    *("stop", "stop_guess", "takeaway", "results", "approval", "chart", "stories", "talk"),
    *("adjust", "adjust_up", "adjust_down", "adjust_skip", "adjust_switch", "rehearsal_start", "rehearsal_next"),
    *("queue_approve", "approve_all", "queue_sort", "queue_cancel"),
    *("approve", "hide", "same", "correct", "pin", "restore"),
)
LEFTOVERS: rerun_on_change.LeftoverKeys = {"area": "middle", "controls": "main_controls", "single": "chart_"}


def console(here: Here) -> None:
    """Three columns: the programme, the controls, the projector."""
    controls, projector = st.columns([70, 30], gap="medium")
    with controls, st.container(key="controls_column"):
        _programme_and_controls(here)
        login.offer_stop(here)  # inside the row of columns: below it, it would push the projector out of sight
    with projector, st.container(key="projector_column"):
        projector_column.projector_column(here)
    _explain_disabled(here)


def _explain_disabled(here: Here) -> None:
    """Let every control that can't be used now say when it can."""
    reasons = {beginning: here.texts(f"reason.{beginning}") for beginning in BEGINNINGS}
    render([_reasons.piece(key="reasons", data={"reasons": reasons})])


def _programme_and_controls(here: Here) -> None:
    """All that a press changes is one part: what it costs a browser is the number of runs, not what they draw."""

    @frame.part(here)
    def stage() -> None:
        now = session_view.build(here.workshop, here.session.code)
        with rerun_on_change.follow(
            here,
            now.session,
            key="stage",
            debounce_ms=250,
            console=True,
            repairs_leftovers=True,
            leftover_keys=LEFTOVERS,
        ):
            with st.container(key="rehearsal_notice"):  # not in a column: a sticky one would lie below its neighbours
                # Hidden rather than left out: what a run leaves out may stay on the page of a busy machine.
                render(frame.rehearsal_notice(here, now.session.rehearsal) or [html("<p class='absent' hidden></p>")])
            programme, middle = st.columns([26, 44], gap="medium")
            with programme:
                programme_list.programme_list(here, now)
            with middle, st.container(key="middle"):
                _changed_activity(here)
                # In a container of its own, whatever its length: Streamlit names a fragment after its position. The
                # server drops a request in the name that the fragment had, and with it a press in the same message.
                with st.container():
                    stage_controls(here, now)
                _answers(here)

    stage()


def _changed_activity(here: Here) -> None:
    @frame.part(here)
    def adjusted() -> None:
        programme_changes.form(here)

    adjusted()


def _answers(here: Here) -> None:
    @frame.part(here)
    def answers() -> None:
        now = session_view.build(here.workshop, here.session.code)
        with rerun_on_change.follow(here, now.session, answers=True, key="answers", console=True):
            _counts(here, now)
            exclusions.notice(here, now)
            discussion.small_group(here, now)
            manual_entry.panel(here, now)
            exclusions.panel(here, now)
            queue.text_queue(here, now)

    answers()


def _counts(here: Here, now: SessionView) -> None:
    """Phase and counts in one line for a phone, and in large figures for a wide screen."""
    current = now.in_round
    if current:
        answers = here.texts("projector.answers", answered=current.answered, people=now.people)
    else:
        answers = here.texts.count("projector.people", now.people)
    show(
        '<p class="projector-line"><b class="phase {name}">{phase}</b> <span>{answers}</span></p>',
        name=now.phase,
        phase=here.texts(f"phase.{now.phase}"),
        answers=answers,
    )
    by_hand = current.by_hand if current else 0
    show(
        '<div class="counts"><p><b>{people}</b> {in_room}</p>'
        "<p><b>{answered}</b> {given} <span>{by_hand}</span></p></div>",
        people=now.people,
        in_room=here.texts("console.people"),
        answered=current.answered if current else "–",
        given=here.texts("console.answers"),
        by_hand=f"({here.texts('hands.of_these', count=by_hand)})" if by_hand else "",
    )
