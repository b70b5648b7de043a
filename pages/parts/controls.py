"""The facilitator's large controls: what can be done now with the activity on stage."""

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions import scene, session
from sessions.scene import Scene, Step


def do(here: Here, command: str, *arguments: object, said: str = "controls") -> None:
    """A button's callback: carry out one command of `sessions.session`; a refusal is `said` in the same part."""
    _done(here, command, *arguments, said=said)


def _done(here: Here, command: str, *arguments: object, said: str = "controls") -> bool:
    act = getattr(session, command)
    st.session_state.pop("sure", None)
    return frame.attempt(here, lambda: act(here.workshop, here.visitor, here.on, *arguments), key=said)


def controls(here: Here, now: Scene) -> None:
    """The activity on stage with its controls, then the way through the programme."""
    steps = scene.steps(here.workshop, now.session)
    names = [step.activity.id for step in steps]
    at = names.index(now.session.current) if now.session.current in names else -1
    if now.session.ended:
        _over(here)
        return
    if at >= 0:
        _on_stage(here, now, steps[at])
    else:
        show(
            "<div class='stage'><h2>{title}</h2><p>{lead}</p></div>",
            title=here.texts("console.lobby_title"),
            lead=here.texts("console.lobby_lead"),
        )
    _way(here, names, at)
    if at >= 0:
        _switches(here, now, steps[at])
    frame.say_refusal(here, key="controls")


def _on_stage(here: Here, now: Scene, step: Step) -> None:
    number = now.round.number if now.round else 0
    show(
        "<div class='stage'><p class='phase {phase}'>{label}{round}</p><h2>{heading}</h2></div>",
        phase=now.phase,
        label=here.texts(f"phase.{now.phase}"),
        round=f" · {here.texts('wall.round', number=number)}" if number > 1 else "",
        heading=step.activity.heading(here.texts),
    )
    if step.activity.script:
        show("<p class='script'>{script}</p>", script=step.activity.script.in_language(here.texts.language))
    with st.container(horizontal=True, key="main_controls"):
        _open_or_close(here, now, step.activity.id)
        _reveal_or_hide(here, now)
        if now.round and not now.round.open:
            _button(here, "new_round", "open_round", step.activity.id, number + 1, number=number + 1)


def _open_or_close(here: Here, now: Scene, activity: str) -> None:
    if now.round is None:
        _button(here, "open", "open_round", activity, 1, primary=True, shortcut="O")
    elif now.round.open:
        _button(here, "close", "close_round", activity, now.round.number, primary=True, shortcut="O")
    else:
        _button(here, "reopen", "open_round", activity, now.round.number, shortcut="O", number=now.round.number)


def _reveal_or_hide(here: Here, now: Scene) -> None:
    if now.round is None:
        st.button(here.texts("console.reveal"), key="reveal_later", disabled=True)
    elif now.round.shown:
        _button(here, "hide", "hide", now.round.activity, now.round.number, shortcut="V")
    else:
        one = now.round
        _button(here, "reveal", "reveal", one.activity, one.number, primary=not one.open, shortcut="V")


def _button(
    here: Here, name: str, command: str, *arguments: object, primary: bool = False,
    shortcut: str | None = None, number: int = 0,
) -> None:  # fmt: skip
    st.button(
        here.texts(f"console.{name}", number=number),
        key=name,
        type="primary" if primary else "secondary",
        shortcut=shortcut,
        on_click=do,
        args=(here, command, *arguments),
    )


def _way(here: Here, names: list[str], at: int) -> None:
    """Back, next and end. Each names where it goes, so that a double press goes there once."""
    before = ("go_to", names[at - 1]) if at > 0 else ("back_to_lobby",)
    after = ("go_to", names[at + 1]) if at + 1 < len(names) else ("go_to", names[-1])
    with st.container(horizontal=True, key="way"):
        st.button(here.texts("console.back"), key="back", disabled=at < 0, shortcut="Left", on_click=do,
                  args=(here, *before))  # fmt: skip
        st.button(here.texts("console.next"), key="next", disabled=at + 1 >= len(names), shortcut="Right",
                  type="primary" if at < 0 else "secondary", on_click=do, args=(here, *after))  # fmt: skip
        st.button(here.texts("console.end"), key="end", type="tertiary", on_click=st.session_state.update,
                  args=({"sure": True},))  # fmt: skip
    if st.session_state.get("sure"):
        with st.container(key="sure", border=True):
            st.text(here.texts("console.end_sure"))
            with st.container(horizontal=True, key="sure_buttons"):
                _button(here, "end_yes", "end", primary=True)
                st.button(
                    here.texts("console.end_no"), key="end_no", on_click=st.session_state.pop, args=("sure", None)
                )


def _switches(here: Here, now: Scene, step: Step) -> None:
    """A switch's key holds what is stored, so that a change from another console shows here too."""
    activity = step.activity
    live, approval = f"results_{activity.id}_{step.results}", f"approval_{now.session.approval}"
    with st.container(horizontal=True, key="switches"):
        st.toggle(here.texts("console.live"), step.results == "live", key=live, on_change=switch_results,
                  args=(here, activity.id, step.results == "live", live))  # fmt: skip
        if activity.has_texts:
            st.toggle(here.texts("console.approval"), now.session.approval, key=approval, on_change=switch_approval,
                      args=(here, now.session.approval, approval))  # fmt: skip


def switch_results(here: Here, activity: str, stored: bool, key: str) -> None:
    """A switch's callback. Streamlit may call it for a switch that only came back into sight: then nothing changes."""
    wanted = st.session_state[key]
    if wanted != stored and not _done(here, "set_results", activity, "live" if wanted else "reveal"):
        st.session_state[key] = stored


def switch_approval(here: Here, stored: bool, key: str) -> None:
    """A switch's callback, likewise."""
    wanted = st.session_state[key]
    if wanted != stored and not _done(here, "set_approval", wanted):
        st.session_state[key] = stored


def _over(here: Here) -> None:
    show(
        "<div class='stage'><h2>{title}</h2><p>{lead}</p></div>",
        title=here.texts("console.over"),
        lead=here.texts("console.over_lead"),
    )
    with st.container(horizontal=True, key="after"):
        if st.button(here.texts("console.review"), key="to_review", type="primary"):
            st.switch_page("review.py", query_params={"code": here.on.code})
        _button(here, "resume", "resume")
