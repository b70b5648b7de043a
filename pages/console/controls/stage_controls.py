"""The facilitator's large controls: what can be done now with the activity on stage."""

import streamlit as st
from markupsafe import Markup
from streamlit.delta_generator import DeltaGenerator

from pages.console import case_choice
from pages.console.callbacks import command_button, press
from pages.console.controls import pace, round_buttons, switches, timer, undo, vote_cycle
from pages.console.controls.keyboard import KEYS
from pages.console.presence import presence
from pages.kit import frame, urls
from pages.kit.frame import Here
from pages.kit.pieces import render, show
from sessions.facilitation import commands, discussion, session_view
from sessions.facilitation.session_view import ProgrammeStop, SessionView

ActivityStep = tuple[str, str]  # an activity and one of its steps


def stage_controls(here: Here, now: SessionView) -> None:
    """The same order in every moment: three large controls, back and next, a question, what is on stage, switches.

    The controls come first, and what can't be done now is there and disabled: nothing moves away under a finger.
    """
    items = session_view.items(here.workshop, now.session)
    stops = session_view.stops(items)
    positions = [stop.position for stop in stops]
    on_stage = (now.session.current or "", now.session.step)
    index = positions.index(on_stage) if on_stage in positions else -1
    stop = stops[index] if index >= 0 and not now.session.ended else None
    with st.container(key="stage_controls"):
        with st.container(horizontal=True, key="main_controls"):
            if now.session.ended:
                _after_the_end(here)
            else:
                round_buttons.round_buttons(here, now, stop)
        _navigation(here, now, positions, index)
        undo.undo_button(here, now, items)
    _ask_end(here, now, st.empty())
    with st.container(key="said"):
        frame.say_refusal(here, key="controls")
    # Beside the controls, in sight on every screen: who closes a round wants to know who is still busy.
    render([presence.participants_here(here)])
    _on_stage(here, now, stop)
    vote_cycle.vote_cycle(here, now, stop)
    _cues(here, now)
    timer.timer_row(here, now, stop)
    pace.pace_line(here, now, items)
    switches.switches(here, now, stop)
    case_choice.on_console(here, now, stop)


def _after_the_end(here: Here) -> None:
    # A link that loads the page: a part of this screen that asked for a rerun while Streamlit switches pages takes the
    # browser back to this screen.
    with st.container(key="to_review"):
        show(
            '<a class="button primary" href="./review?code={code}" target="_self">{review}</a>',
            code=here.session.code,
            review=here.texts("console.review"),
        )
    command_button(here, "resume", commands.resume)
    st.button(here.texts("console.open"), key="open_after", disabled=True)


def _navigation(here: Here, now: SessionView, positions: list[ActivityStep], index: int) -> None:
    """Back, next and end. Each names where it goes, so that a double press goes there once."""
    over = now.session.ended
    before = (commands.go_to, *positions[index - 1]) if index > 0 else (commands.back_to_lobby,)
    after = (commands.go_to, *positions[min(index + 1, len(positions) - 1)])
    with st.container(horizontal=True, key="navigation"):
        st.button(here.texts("console.back"), key="back", disabled=index < 0 or over, shortcut=KEYS["back"],
                  on_click=press, args=(here, *before))  # fmt: skip
        st.button(here.texts("console.next"), key="next", disabled=index + 1 >= len(positions) or over,
                  shortcut=KEYS["next"], type="primary" if index < 0 else "secondary", on_click=press,
                  args=(here, *after))  # fmt: skip
        st.button(here.texts("console.end"), key="end", type="tertiary", disabled=over,
                  on_click=st.session_state.update, args=({"sure": True},))  # fmt: skip


def _ask_end(here: Here, now: SessionView, slot: DeltaGenerator) -> None:
    if not st.session_state.get("sure"):
        return
    with slot.container(key="sure", border=True):
        after = f" {here.texts('unlink.end')}" if now.session.unlink and not now.session.rehearsal else ""
        show("<p data-announced='sure'>{text}{after}</p>", text=here.texts("console.end_sure"), after=after)
        with st.container(horizontal=True, key="sure_buttons"):
            command_button(here, "end_yes", commands.end, primary=True)
            st.button(here.texts("console.end_no"), key="end_no", on_click=st.session_state.pop, args=("sure", None))


def _on_stage(here: Here, now: SessionView, stop: ProgrammeStop | None) -> None:
    """Phase, heading and script of what is on stage."""
    if stop is None or now.on_stage is None:
        moment = "over" if now.session.ended else "lobby"
        label, heading = here.texts(f"phase.{now.phase}"), here.texts(f"console.{moment}_title")
        without_address = moment == "lobby" and urls.base(here.workshop) is None
        script = here.texts("address.no_network" if without_address else f"console.{moment}_lead")
    else:
        activity, turn = stop.item.activity, now.in_round.round.turn if now.in_round else 1
        step = here.texts(f"{activity.kind}.step.{stop.step.name}") if stop.step.name else ""
        numbered = here.texts("projector.round", number=turn) if turn > 1 else ""
        label = " · ".join(text for text in (here.texts(f"phase.{now.phase}"), step, numbered) if text)
        heading = now.on_stage.prompt.heading(here.texts)
        script = activity.script.in_language(here.texts.language) if activity.script else ""
    show(
        "<div class='stage' data-announced='stage'><p class='phase {phase}'>{label}</p> <h2>{heading}</h2></div>"
        "<p class='script' data-announced='timer' data-announcement='{timer}'>{script}</p>",
        phase=now.phase,
        label=label,
        heading=heading,
        script=script,
        timer=timer.in_words(here, now),
    )


def _cues(here: Here, now: SessionView) -> None:
    """Questions that the chart calls for, once the round is closed and the group sees it."""
    questions = discussion.after_the_reveal(here.workshop, now, here.texts.language)
    if questions:
        lines = Markup().join(Markup("<li>{text}</li>").format(text=question) for question in questions)
        show("<div class='cues'><h3>{title}</h3><ul>{lines}</ul></div>", title=here.texts("console.cues"), lines=lines)
