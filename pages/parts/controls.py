"""The facilitator's large controls: what can be done now with the activity on stage."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

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
    """The same places in every moment: what is on stage, three large controls, the way, a question, two switches.

    What can't be done now is there and disabled, so that nothing moves away under a finger or is left standing.
    """
    steps = scene.steps(here.workshop, now.session)
    names = [step.activity.id for step in steps]
    at = names.index(now.session.current) if now.session.current in names else -1
    step = steps[at] if at >= 0 and not now.session.ended else None
    _on_stage(here, now, step)
    with st.container(horizontal=True, key="main_controls"):
        if now.session.ended:
            _after_the_end(here)
        else:
            _open_or_close(here, now, step)
            _reveal_or_hide(here, now, step)
            _new_round(here, now, step)
    _way(here, now, names, at)
    _ask_end(here, st.empty())
    _switches(here, now, step)
    with st.container(key="said"):
        frame.say_refusal(here, key="controls")


def _on_stage(here: Here, now: Scene, step: Step | None) -> None:
    if step is None:
        moment = "over" if now.session.ended else "lobby"
        label, heading = here.texts(f"phase.{now.phase}"), here.texts(f"console.{moment}_title")
        script = here.texts(f"console.{moment}_lead")
    else:
        number = now.round.number if now.round else 1
        label = here.texts(f"phase.{now.phase}")
        label += f" · {here.texts('wall.round', number=number)}" if number > 1 else ""
        heading = step.activity.heading(here.texts)
        script = step.activity.script.in_language(here.texts.language) if step.activity.script else ""
    show(
        "<div class='stage'><p class='phase {phase}'>{label}</p><h2>{heading}</h2></div><p class='script'>{script}</p>",
        phase=now.phase,
        label=label,
        heading=heading,
        script=script,
    )


def _open_or_close(here: Here, now: Scene, step: Step | None) -> None:
    if step is None:
        st.button(here.texts("console.open"), key="open_later", disabled=True)
    elif now.round is None:
        _button(here, "open", "open_round", step.activity.id, 1, primary=True, shortcut="O")
    elif now.round.open:
        _button(here, "close", "close_round", step.activity.id, now.round.number, primary=True, shortcut="O")
    else:
        one = now.round
        _button(here, "reopen", "open_round", one.activity, one.number, shortcut="O", number=one.number)


def _reveal_or_hide(here: Here, now: Scene, step: Step | None) -> None:
    one = now.round
    if step is None or one is None:
        st.button(here.texts("console.reveal"), key="reveal_later", disabled=True)
    elif one.shown:
        _button(here, "hide", "hide", one.activity, one.number, shortcut="V")
    else:
        _button(here, "reveal", "reveal", one.activity, one.number, primary=not one.open, shortcut="V")


def _new_round(here: Here, now: Scene, step: Step | None) -> None:
    number = now.round.number + 1 if now.round else 2
    if step is None or now.round is None or now.round.open:
        st.button(here.texts("console.new_round", number=number), key="new_round_later", disabled=True)
    else:
        _button(here, "new_round", "open_round", step.activity.id, number, number=number)


def _after_the_end(here: Here) -> None:
    if st.button(here.texts("console.review"), key="to_review", type="primary"):
        st.switch_page("review.py", query_params={"code": here.on.code})
    _button(here, "resume", "resume")
    st.button(here.texts("console.open"), key="open_after", disabled=True)


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


def _way(here: Here, now: Scene, names: list[str], at: int) -> None:
    """Back, next and end. Each names where it goes, so that a double press goes there once."""
    over = now.session.ended
    before = ("go_to", names[at - 1]) if at > 0 else ("back_to_lobby",)
    after = ("go_to", names[at + 1]) if at + 1 < len(names) else ("go_to", names[-1])
    with st.container(horizontal=True, key="way"):
        st.button(here.texts("console.back"), key="back", disabled=at < 0 or over, shortcut="Left", on_click=do,
                  args=(here, *before))  # fmt: skip
        st.button(here.texts("console.next"), key="next", disabled=at + 1 >= len(names) or over, shortcut="Right",
                  type="primary" if at < 0 else "secondary", on_click=do, args=(here, *after))  # fmt: skip
        st.button(here.texts("console.end"), key="end", type="tertiary", disabled=over,
                  on_click=st.session_state.update, args=({"sure": True},))  # fmt: skip


def _ask_end(here: Here, place: DeltaGenerator) -> None:
    if not st.session_state.get("sure"):
        return
    with place.container(key="sure", border=True):
        st.text(here.texts("console.end_sure"))
        with st.container(horizontal=True, key="sure_buttons"):
            _button(here, "end_yes", "end", primary=True)
            st.button(here.texts("console.end_no"), key="end_no", on_click=st.session_state.pop, args=("sure", None))


def _switches(here: Here, now: Scene, step: Step | None) -> None:
    """A switch's key holds what is stored, so that a change from another console shows here too."""
    activity, stored = (step.activity.id, step.results == "live") if step else ("none", False)
    live, approval = f"results_{activity}_{'live' if stored else 'reveal'}", f"approval_{now.session.approval}"
    with st.container(horizontal=True, key="switches"):
        st.toggle(here.texts("console.live"), stored, key=live, on_change=switch_results, disabled=step is None,
                  args=(here, activity, stored, live))  # fmt: skip
        st.toggle(here.texts("console.approval"), now.session.approval, key=approval, on_change=switch_approval,
                  disabled=now.session.ended, args=(here, now.session.approval, approval))  # fmt: skip


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
