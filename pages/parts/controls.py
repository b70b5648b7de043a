"""The facilitator's large controls: what can be done now with the activity on stage."""

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions import scene, session
from sessions.scene import Scene, Step


def do(here: Here, command: str, *arguments: object) -> None:
    """Carry out one command of `sessions.session`, then draw this part anew; a refusal is said there."""
    act = getattr(session, command)
    frame.attempt(here, lambda: act(here.workshop, here.visitor, here.on, *arguments))
    st.rerun(scope="fragment")


def controls(here: Here, now: Scene) -> None:
    """The activity on stage with its controls, then the way through the programme."""
    all_steps = scene.steps(here.workshop, now.session)
    names = [step.activity.id for step in all_steps]
    at = names.index(now.session.current) if now.session.current in names else -1
    if now.session.ended:
        _over(here)
        return
    if at >= 0:
        _on_stage(here, now, all_steps[at])
    else:
        show("<div class='stage'><h2>{title}</h2><p>{lead}</p></div>",
             title=here.texts("console.lobby_title"), lead=here.texts("console.lobby_lead"))
    _way(here, names, at)
    if at >= 0:
        _switches(here, now, all_steps[at])


def _on_stage(here: Here, now: Scene, step: Step) -> None:
    number = now.round.number if now.round else 0
    label = here.texts(f"phase.{now.phase}")
    show(
        "<div class='stage'><p class='phase {phase}'>{label}{round}</p><h2>{heading}</h2></div>",
        phase=now.phase,
        label=label,
        round=f" · {here.texts('wall.round', number=number)}" if number > 1 else "",
        heading=step.activity.heading(here.texts),
    )
    if step.activity.script:
        show("<p class='script'>{script}</p>", script=step.activity.script.in_language(here.texts.language))
    with st.container(horizontal=True, key="main_controls"):
        _open_or_close(here, now, step)
        _reveal_or_hide(here, now)
    with st.container(horizontal=True, key="more_controls"):
        if now.round and not now.round.open:
            if st.button(here.texts("console.reopen", number=number), key="reopen"):
                do(here, "open_round", step.activity.id, number)
            if st.button(here.texts("console.new_round", number=number + 1), key="new_round"):
                do(here, "open_round", step.activity.id, number + 1)


def _open_or_close(here: Here, now: Scene, step: Step) -> None:
    if now.round and now.round.open:
        if st.button(here.texts("console.close"), key="close", type="primary", shortcut="O"):
            do(here, "close_round", step.activity.id, now.round.number)
    elif not now.round:
        if st.button(here.texts("console.open"), key="open", type="primary", shortcut="O"):
            do(here, "open_round", step.activity.id, 1)
    elif st.button(here.texts("console.open_again"), key="open_again", shortcut="O"):
        do(here, "open_round", step.activity.id, now.round.number)


def _reveal_or_hide(here: Here, now: Scene) -> None:
    if not now.round:
        st.button(here.texts("console.reveal"), key="reveal_later", disabled=True)
    elif now.round.shown:
        if st.button(here.texts("console.hide"), key="hide", shortcut="R"):
            do(here, "hide", now.round.activity, now.round.number)
    elif st.button(here.texts("console.reveal"), key="reveal", shortcut="R",
                   type="secondary" if now.round.open else "primary"):
        do(here, "reveal", now.round.activity, now.round.number)


def _way(here: Here, names: list[str], at: int) -> None:
    """Back, next and end. Each names where it goes, so that a double press goes there once."""
    with st.container(horizontal=True, key="way"):
        back = st.button(here.texts("console.back"), key="back", disabled=at < 0, shortcut="Left")
        forth = st.button(here.texts("console.next"), key="next", disabled=at + 1 >= len(names), shortcut="Right",
                          type="primary" if at < 0 else "secondary")
        if st.button(here.texts("console.end"), key="end", type="tertiary"):
            st.session_state["sure"] = True
    if back:
        do(here, "go_to", names[at - 1]) if at > 0 else do(here, "back_to_lobby")
    if forth:
        do(here, "go_to", names[at + 1])
    if st.session_state.get("sure"):
        _ask_end(here)


def _ask_end(here: Here) -> None:
    with st.container(key="sure", border=True):
        st.text(here.texts("console.end_sure"))
        with st.container(horizontal=True):
            if st.button(here.texts("console.end_yes"), key="end_yes", type="primary"):
                st.session_state.pop("sure")
                do(here, "end")
            if st.button(here.texts("console.end_no"), key="end_no"):
                st.session_state.pop("sure")
                st.rerun(scope="fragment")


def _switches(here: Here, now: Scene, step: Step) -> None:
    with st.container(horizontal=True, key="switches"):
        live = st.toggle(here.texts("console.live"), step.results == "live", key=f"live_{step.activity.id}_{step.results}")
        if live != (step.results == "live"):
            do(here, "set_results", step.activity.id, "live" if live else "reveal")
        if step.activity.has_texts:
            wanted = st.toggle(here.texts("console.approval"), now.session.approval, key=f"approval_{now.session.approval}")
            if wanted != now.session.approval:
                do(here, "set_approval", wanted)


def _over(here: Here) -> None:
    show("<div class='stage'><h2>{title}</h2><p>{lead}</p></div>",
         title=here.texts("console.over"), lead=here.texts("console.over_lead"))
    with st.container(horizontal=True, key="after"):
        if st.button(here.texts("console.review"), key="to_review", type="primary"):
            st.switch_page("pages/review.py", query_params={"code": here.on.code})
        if st.button(here.texts("console.resume"), key="resume"):
            do(here, "resume")
