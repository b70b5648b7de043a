"""The vote cycle on the console: ten stops in a row, each with its line of script, in any order and at any moment."""

import streamlit as st

from pages.console.callbacks import perform
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.activities.capabilities import guess_prompt_of
from sessions.facilitation import vote_cycle as cycle
from sessions.facilitation.session_view import OnStage, ProgrammeStop, SessionView


def vote_cycle(here: Here, now: SessionView, programme_stop: ProgrammeStop | None) -> None:
    """The row of stops, what to say at the one where the group is, and the sentence that is taken along."""
    stage = now.on_stage if programme_stop else None
    asks = stage is not None and stage.prompt.asks
    with st.container(horizontal=True, key="cycle"):
        for stop in cycle.STOPS:
            can = bool(stage and programme_stop and _possible(stage, programme_stop, stop.name))
            activity = stage.activity if stage else None
            st.button(here.texts(f"cycle.{stop.name}.name"), key=f"stop_{stop.name}", disabled=not can,
                      type="primary" if asks and now.session.stop == stop.name else "secondary", on_click=perform,
                      args=(here, cycle.go, activity, now.session.step, stop.name))  # fmt: skip
    current = now.session.stop if asks else ""
    show("<p class='script cycle-script' data-announced='stop' data-current='{current}'>{text}</p>",
         current=f"stop_{current}" if current else "",
         text=here.texts(f"cycle.{current}.script") if current else here.texts("cycle.none"))  # fmt: skip
    _sentence(here, programme_stop)


def _possible(stage: OnStage, programme_stop: ProgrammeStop, stop: str) -> bool:
    """Whether this stop can be made now."""
    if not stage.prompt.asks or not cycle.possible(programme_stop.rounds, stop):
        return False
    return stop != "guess" or guess_prompt_of(stage.prompt) is not None


def _sentence(here: Here, programme_stop: ProgrammeStop | None) -> None:
    """Where the facilitator writes what the group takes along. The field's key holds what is stored."""
    activity = programme_stop.item.activity.id if programme_stop else ""
    stored = cycle.takeaways(here.workshop, here.session).get(activity, "")
    key = f"takeaway_{activity}_{len(stored)}_{hash(stored) % 997}"
    st.text_input(here.texts("cycle.takeaway"), stored, key=key, max_chars=cycle.LONGEST, disabled=not activity,
                  placeholder=here.texts("cycle.takeaway_hint"), on_change=_keep_sentence,
                  args=(here, activity, key))  # fmt: skip


def _keep_sentence(here: Here, activity: str, key: str) -> None:
    """A field's callback. A field that is drawn anew may report that it is as empty as before: that is no step."""
    typed = st.session_state[key]
    if typed.strip() != cycle.takeaways(here.workshop, here.session).get(activity, ""):
        perform(here, cycle.set_takeaway, activity, typed)
